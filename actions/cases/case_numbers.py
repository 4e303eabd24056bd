"""The shape of an agency's case numbers: what is read, what is kept, what is shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from actions.store.yaml_file import BadFile

SHOWN_LETTERS = 3
SHOWN_DIGITS = 4
# What a hand writes for a digit. Only inside the digits: the letters in front are letters.
LOOKALIKES = str.maketrans("OILS", "0115")


@dataclass(frozen=True, slots=True)
class CaseNumberFormat:
    """Letters from a list, then so many digits; `star`: an asterisk may stand for the first."""

    prefixes: Mapping[str, str]
    digits: int
    star: bool = False

    def normalise(self, text: str) -> str | None:
        """The number in its normal form (upper case, no spaces or dashes), or None.

        >>> CaseNumberFormat({"IOE": ""}, 10).normalise("ioe-09 1234 567o")
        'IOE0912345670'
        """
        kept = [_plain(char) for char in unicodedata.normalize("NFKC", text).upper()]
        joined = "".join(char for char in kept if char.isalnum() or char == "*")
        prefix, rest = joined[:SHOWN_LETTERS], joined[SHOWN_LETTERS:].translate(LOOKALIKES)
        first = "[0-9*]" if self.star else "[0-9]"
        shape = rf"{first}[0-9]{{{self.digits - 1}}}"
        known = prefix in self.prefixes and re.fullmatch(shape, rest)
        return prefix + rest if known else None


def _plain(char: str) -> str:
    """Digits of any script as 0 to 9; everything else as it is."""
    return str(unicodedata.decimal(char, char))


def mask_number(number: str) -> str:
    """A number that its owner recognises and nobody else can use: `IOE••••••5678`."""
    hidden = max(len(number) - SHOWN_LETTERS - SHOWN_DIGITS, 0)
    return number[:SHOWN_LETTERS] + "•" * hidden + number[len(number) - SHOWN_DIGITS :]


def number_format(path: Path, value: Any) -> CaseNumberFormat:
    """Read the `case_number` part of an agency's file.

    :raises BadFile: names the file and the key.
    """
    where = f"{path}: case_number"
    if not isinstance(value, dict) or not value.keys() <= {"prefixes", "digits", "star"}:
        raise BadFile(f"{where}: prefixes, digits and star were expected")
    prefixes, digits = value.get("prefixes"), value.get("digits")
    if not isinstance(digits, int) or not 1 <= digits <= 20:
        raise BadFile(f"{where}.digits: a number from 1 to 20 was expected")
    if not isinstance(prefixes, dict) or not prefixes:
        raise BadFile(f"{where}.prefixes: a mapping from letters to offices was expected")
    for prefix in prefixes:
        if not re.fullmatch(rf"[A-Z]{{{SHOWN_LETTERS}}}", str(prefix)):
            raise BadFile(f"{where}.prefixes: {prefix!r} is not three capital letters")
    return CaseNumberFormat(prefixes, digits, bool(value.get("star", False)))
