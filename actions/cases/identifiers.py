"""What an agency's numbers look like: which kinds it gives out, and which of them find a case."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from actions.cases.case_numbers import LOOKALIKES, CaseNumberFormat
from actions.store.yaml_file import Marked, Place

RECEIPT = "receipt_number"
KEYS = frozenset((
    "id", "names", "lookup", "shape", "letters", "drop", "pad", "strip_zeros", "checks",
    "prefixes", "typed", "example", "source",
))
SOURCES = ("confirmed", "unverified")


class Names(StrEnum):
    """What a number stands for. A `secret` is a second password: it is never asked for."""

    CASE = "case"
    PERSON = "person"
    ACCOUNT = "account"
    DOCUMENT = "document"
    SECRET = "secret"


@dataclass(frozen=True, slots=True)
class Check:
    """The `digits` characters from position `at` (from 0) are a number between two others."""

    at: int
    digits: int
    least: int
    most: int

    def passes(self, compact: str) -> bool:
        part = compact[self.at : self.at + self.digits]
        return part.isdecimal() and self.least <= int(part) <= self.most


@dataclass(frozen=True, slots=True)
class IdentifierKind:
    """One kind of number. Shapes are over capitals and digits alone, without separators.

    `letters`: after so many characters an O is a 0 and an I a 1. `drop`: a letter in front that
    is not kept. `pad`: so many digits, zeros put in front. `strip_zeros`: those before the last
    group of digits go. `prefixes`: the first letters that are known, with what they name.
    `typed`: groups of digits, parted by dashes, in which only this agency prints its numbers.
    """

    id: str
    names: Names
    lookup: bool
    shape: re.Pattern[str]
    example: str
    letters: int | None = None
    drop: str = ""
    pad: int = 0
    strip_zeros: bool = False
    checks: tuple[Check, ...] = ()
    prefixes: Mapping[str, str] = field(default_factory=dict)
    typed: re.Pattern[str] | None = None
    confirmed: bool = True

    def read(self, compact: str) -> str | None:
        """The number in its normal form, or None.

        `compact`: see `compact_form`.
        """
        for text in dict.fromkeys((compact, self._mended(compact))):
            if self.shape.fullmatch(text) and all(check.passes(text) for check in self.checks):
                return self._normal(text)
        return None

    def _mended(self, compact: str) -> str:
        if self.letters is None:
            return compact
        return compact[: self.letters] + compact[self.letters :].translate(LOOKALIKES)

    def _normal(self, text: str) -> str:
        text = text.removeprefix(self.drop)
        if self.strip_zeros:
            text = re.sub(r"(?<=[A-Z])0+(?=[0-9])", "", text)
        return text.rjust(self.pad, "0")


@dataclass(frozen=True, slots=True)
class AgencyNumbers:
    """All kinds of numbers of one agency. `receipts`: its letters-and-digits kind, if it has one.

    >>> uscis = AgencyNumbers(receipts=CaseNumberFormat({"IOE": ""}, 10))
    >>> uscis.normalise("ioe-0912345678")
    'IOE0912345678'
    """

    kinds: tuple[IdentifierKind, ...] = ()
    receipts: CaseNumberFormat | None = None

    @property
    def prefixes(self) -> Mapping[str, str]:
        return self.receipts.prefixes if self.receipts else {}

    @property
    def digits(self) -> int:
        return self.receipts.digits if self.receipts else 0

    @property
    def finds_cases(self) -> bool:
        return self.receipts is not None or any(kind.lookup for kind in self.kinds)

    def normalise(self, text: str) -> str | None:
        """The number by which a case is found, in its normal form; None where it is none."""
        receipt = self.receipts.normalise(text) if self.receipts else None
        if receipt is not None:
            return receipt
        compact = compact_form(text)
        found = (kind.read(compact) for kind in self.kinds if kind.lookup)
        return next((number for number in found if number is not None), None)

    def fits(self, text: str) -> Iterator[tuple[IdentifierKind, str]]:
        """Each kind that this could be, with the number in its normal form."""
        compact = compact_form(text)
        for kind in self.kinds:
            number = kind.read(compact)
            if number is not None:
                yield kind, number


def compact_form(text: str) -> str:
    """Capitals and digits alone; digits of any script as 0 to 9."""
    upper = unicodedata.normalize("NFKC", text).upper()
    plain = (str(unicodedata.decimal(char, char)) for char in upper)
    return "".join(char for char in plain if char.isascii() and char.isalnum())


def read_kinds(file: Marked) -> tuple[IdentifierKind, ...]:
    """The `identifiers` part of an agency's file.

    :raises BadFile: names the file, the line and the key.
    """
    entries = file.content.get("identifiers", [])
    if not isinstance(entries, list):
        raise file.bad("a list was expected", "identifiers")
    kinds = tuple(_kind(file, place, entry) for place, entry in enumerate(entries))
    ids = [kind.id for kind in kinds]
    for place, kind in enumerate(kinds):
        if kind.id in ids[:place]:
            raise file.bad(f"{kind.id} stands twice", "identifiers", place, "id")
    return kinds


def _kind(file: Marked, position: int, entry: Any) -> IdentifierKind:
    here: Place = ("identifiers", position)
    if not isinstance(entry, dict):
        raise file.bad("a mapping was expected", *here)
    for key in entry:
        if key not in KEYS:
            raise file.bad("is no key of an identifier", *here, str(key))
    for key in ("id", "shape", "example"):
        if not isinstance(entry.get(key), str) or not entry[key]:
            raise file.bad("a text was expected (digits alone need quotes)", *here, key)
    if entry.get("source") not in SOURCES:
        raise file.bad("confirmed or unverified was expected", *here, "source")
    if entry.get("names") not in tuple(Names):
        raise file.bad(f"one of {', '.join(Names)} was expected", *here, "names")
    kind = IdentifierKind(
        id=entry["id"],
        names=Names(entry["names"]),
        lookup=_flag(file, here, entry, "lookup"),
        shape=_pattern(file, here, entry, "shape"),
        example=entry["example"],
        letters=_count(file, here, entry, "letters"),
        drop=str(entry.get("drop", "")),
        pad=_count(file, here, entry, "pad") or 0,
        strip_zeros=_flag(file, here, entry, "strip_zeros"),
        checks=tuple(_checks(file, here, entry.get("checks", []))),
        prefixes=_prefixes(file, here, entry.get("prefixes", {})),
        typed=_pattern(file, here, entry, "typed") if "typed" in entry else None,
        confirmed=entry["source"] == "confirmed",
    )
    if kind.lookup and kind.names is Names.SECRET:
        raise file.bad("a secret is never asked for, so it cannot find a case", *here, "lookup")
    if kind.read(compact_form(kind.example)) is None:
        raise file.bad("does not fit the shape and the checks", *here, "example")
    return kind


def _pattern(file: Marked, here: Place, entry: Mapping[str, Any], key: str) -> re.Pattern[str]:
    try:
        return re.compile(entry[key])
    except (re.error, TypeError) as error:
        raise file.bad(f"is no pattern ({error})", *here, key) from None


def _flag(file: Marked, here: Place, entry: Mapping[str, Any], key: str) -> bool:
    if not isinstance(entry.get(key, False), bool):
        raise file.bad("true or false was expected", *here, key)
    return bool(entry.get(key, False))


def _count(file: Marked, here: Place, entry: Mapping[str, Any], key: str) -> int | None:
    value = entry.get(key)
    if value is not None and (type(value) is not int or not 0 <= value <= 20):
        raise file.bad("a number from 0 to 20 was expected", *here, key)
    return value


def _checks(file: Marked, here: Place, entries: Any) -> Iterator[Check]:
    for place, entry in enumerate(entries if isinstance(entries, list) else [None]):
        whole = isinstance(entry, dict) and entry.keys() == {"at", "digits", "from", "to"}
        if not whole or not all(type(value) is int for value in entry.values()):
            what = "{at, digits, from, to} with numbers was expected"
            raise file.bad(what, *here, "checks", place)
        yield Check(entry["at"], entry["digits"], entry["from"], entry["to"])


def _prefixes(file: Marked, here: Place, value: Any) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise file.bad("a mapping from letters to names was expected", *here, "prefixes")
    for prefix in value:
        if not re.fullmatch("[A-Z]{2,5}", str(prefix)):
            raise file.bad("is not capital letters", *here, "prefixes", str(prefix))
    return dict(value)
