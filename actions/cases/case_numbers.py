"""The shape of an agency's case numbers: what is read, what is kept, what is shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from actions.store.yaml_file import Marked

SHOWN_LETTERS = 3
SHOWN_DIGITS, SHOWN_DIGITS_SHORT = 4, 3
LONG = 12  # characters from which on four digits give nothing away
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
    """A number that its owner recognises and nobody else can use: `IOE••••••5678`.

    Letters in front are shown, and the last digits: fewer of a short number.
    """
    letters = re.match("[A-Z]*", number[:SHOWN_LETTERS])
    head = letters[0] if letters else ""
    shown = SHOWN_DIGITS if len(number) >= LONG else SHOWN_DIGITS_SHORT
    hidden = max(len(number) - len(head) - shown, 0)
    return head + "•" * hidden + number[len(head) + hidden :]


def number_format(file: Marked) -> CaseNumberFormat:
    """Read the `case_number` part of an agency's file.

    :raises BadFile: names the file, the line and the key.
    """
    value = file.content["case_number"]
    if not isinstance(value, dict) or not value.keys() <= {"prefixes", "digits", "star"}:
        raise file.bad("prefixes, digits and star were expected", "case_number")
    prefixes, digits = value.get("prefixes"), value.get("digits")
    if type(digits) is not int or not 1 <= digits <= 20:
        raise file.bad("a number from 1 to 20 was expected", "case_number", "digits")
    if not isinstance(prefixes, dict) or not prefixes:
        raise file.bad("a mapping from letters to offices was expected", "case_number", "prefixes")
    for prefix in prefixes:
        if not re.fullmatch(rf"[A-Z]{{{SHOWN_LETTERS}}}", str(prefix)):
            what = f"{prefix!r} is not three capital letters"
            raise file.bad(what, "case_number", "prefixes")
    return CaseNumberFormat(prefixes, digits, bool(value.get("star", False)))
