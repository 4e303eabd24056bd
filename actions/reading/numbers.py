"""Reads a case number as people type it, and says what is wrong with one it cannot read."""
from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product
from typing import Protocol

from actions.reading.plain import MAX_TYPED, plain

LETTERS = 3
A_NUMBER = re.compile(r"A?[0-9]{8,9}|A[0-9]{7}")
ZERO_FIRST = frozenset({"IOE"})  # offices whose numbers begin with a zero that gets lost
_AS_DIGIT = str.maketrans("OIL|", "0111")
_AS_LETTER = {"0": "O", "1": "IL", "L": "LI", "I": "IL", "|": "I", "5": "S", "2": "Z", "8": "B"}
_KEPT = re.compile(r"[^A-Z0-9|*]")
# Three characters, then figures with at most three others between two of them.
_EMBEDDED = re.compile(
    r"(?<![A-Z0-9])[A-Z0-9|](?:[ -]?[A-Z0-9|]){2}[\W_]{0,3}"
    r"\*?[\W_]{0,3}[0-9OIL|](?:[\W_]{0,3}[0-9OIL|]){7,13}(?![A-Z0-9])"
)


class NumberFormat(Protocol):
    """How an agency's case numbers look: letters from a list, then so many digits."""

    @property
    def prefixes(self) -> Collection[str] | Mapping[str, str]: ...

    @property
    def digits(self) -> int: ...


class NumberFault(StrEnum):
    """Why a number cannot be looked up."""

    UNREADABLE = "unreadable"
    LENGTH = "length"
    UNKNOWN_OFFICE = "unknown_office"
    NOT_THE_CASE = "not_the_case"
    A_NUMBER = "a_number"
    SEVERAL = "several"


@dataclass(frozen=True)
class Receipt:
    """A case number in its normal form: upper case letters, then digits (or `*` and digits)."""

    agency: str
    number: str = field(repr=False)
    zero_restored: bool = False

    @property
    def office(self) -> str:
        return self.number[:LETTERS]


@dataclass(frozen=True)
class Unreadable:
    """Why not. `digits`: how many were read; `agency`: whose number it is, that finds no case."""

    reason: NumberFault
    digits: int = 0
    agency: str | None = None


def read_receipt(value: str, agencies: Mapping[str, NumberFormat]) -> Receipt | Unreadable:
    """Read `value` as a case number of one of `agencies` (id to format); never raises."""
    text = plain(value[:MAX_TYPED + 1]).upper().strip()
    if len(text) > MAX_TYPED:
        return Unreadable(NumberFault.UNREADABLE)
    compact = _KEPT.sub("", text)
    read = _read_compact(compact, agencies)
    if isinstance(read, Unreadable) and read.reason is NumberFault.UNREADABLE:
        return _read_within(text, agencies) or read
    return read


def _read_compact(
    compact: str, agencies: Mapping[str, NumberFormat]
) -> Receipt | Unreadable:
    figures = compact[LETTERS:].translate(_AS_DIGIT)
    for agency, format_ in agencies.items():
        office = _office(compact[:LETTERS], format_.prefixes)
        if office and re.fullmatch(r"\*?[0-9]+", figures):
            return _of_office(office, figures, agency=agency, length=format_.digits)
    return _of_no_office(compact, figures)


def _of_office(office: str, figures: str, *, agency: str, length: int) -> Receipt | Unreadable:
    if len(figures) == length:
        return Receipt(agency=agency, number=office + figures)
    # A zero that still stands first was not the one lost: some other digit was.
    if len(figures) == length - 1 and office in ZERO_FIRST and figures[0] not in "*0":
        return Receipt(agency=agency, number=f"{office}0{figures}", zero_restored=True)
    return Unreadable(NumberFault.LENGTH, digits=len(figures.lstrip("*")))


def _of_no_office(compact: str, figures: str) -> Unreadable:
    digits = sum(character.isdigit() for character in compact)
    if A_NUMBER.fullmatch(compact):
        return Unreadable(NumberFault.A_NUMBER, digits=digits)
    if compact[:LETTERS].isalpha() and re.fullmatch(r"\*?[0-9]{8,12}", figures):
        return Unreadable(NumberFault.UNKNOWN_OFFICE, digits=len(figures.lstrip("*")))
    return Unreadable(NumberFault.UNREADABLE, digits=digits)


def _read_within(text: str, agencies: Mapping[str, NumberFormat]) -> Receipt | Unreadable | None:
    """The one number among other words; several are a fault of their own."""
    found = dict.fromkeys(_embedded(text, agencies))
    receipts = [read for read in found if isinstance(read, Receipt)]
    if len(receipts) > 1:
        return Unreadable(NumberFault.SEVERAL)
    return receipts[0] if receipts else next(iter(found), None)


def _embedded(text: str, agencies: Mapping[str, NumberFormat]) -> Iterator[Receipt | Unreadable]:
    for match in _EMBEDDED.finditer(text):
        compact = _KEPT.sub("", match[0])
        for format_ in agencies.values():
            if _office(compact[:LETTERS], format_.prefixes):
                yield _read_compact(compact, agencies)


def _office(letters: str, offices: Collection[str]) -> str | None:
    """The office that `letters` name, typing slips mended (0 for O, 1 for I)."""
    if letters in offices or letters.isdigit():
        return letters if letters in offices else None
    readings = map("".join, product(*(_AS_LETTER.get(letter, letter) for letter in letters)))
    return next((reading for reading in readings if reading in offices), None)
