"""Cleans what a user types, so that it never acts as a token or as Rasa's control text."""
from __future__ import annotations

import re
import unicodedata

# Invisible, yet letters, marks or symbols to Unicode: fillers, joiners, blanks.
_INVISIBLE = frozenset(
    [
        *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0),
        *range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0000, 0xE1000),
    ]
)
_LINE_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_OPENING = "\\[［﹇⟦〚【〔〖〘⁅︹︻︗❲⦋⦍⦏"
_CLOSING = "\\]］﹈⟧〛】〕〗〙⁆︺︼︘❳⦌⦎⦐"
_SLASHES = "/／⁄∕⧸╱⟋〳⫽⫻𝈺\\\\＼﹨⧵∖"

_OPENINGS = re.compile(rf"[{_OPENING}](?:\s*[{_OPENING}])+")
_CLOSINGS = re.compile(rf"[{_CLOSING}](?:\s*[{_CLOSING}])+")
_LEADING_SLASHES = re.compile(rf"^[\s{_SLASHES}]+")
_EXTERNAL = re.compile(r"^(external\s*)[:：﹕︓∶꞉ː]+", re.IGNORECASE)


class _Cleaning(dict[int, str | None]):
    """Code point to what stands for it; filled as characters are met."""

    def __missing__(self, code: int) -> str | None:
        self[code] = _clean_character(chr(code))
        return self[code]


_CLEANING = _Cleaning()


def neutralise_control(text: str) -> str:
    """Return `text` in NFC without control or invisible characters or leading control text.

    Line breaks become newlines, other spaces plain ones. A slash of any script that stands
    first, and the colon of a leading `EXTERNAL:`, are dropped: Rasa takes neither as words.
    """
    clean = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_CLEANING))
    clean = _LEADING_SLASHES.sub("", clean)
    if unicodedata.normalize("NFKC", clean[:8]).upper() == "EXTERNAL":
        clean = _EXTERNAL.sub(r"\1 ", _as_ascii_word(clean))
    return clean.rstrip()


def escape_typed_tokens(text: str) -> str:
    """Return `text` in which no doubled bracket of any script is left to open a token."""
    visible = text.translate(_CLEANING)
    opened = _OPENINGS.sub(lambda match: "(" * _brackets(match[0]), visible)
    return _CLOSINGS.sub(lambda match: ")" * _brackets(match[0]), opened)


def _brackets(run: str) -> int:
    return sum(not character.isspace() for character in run)


def _as_ascii_word(text: str) -> str:
    """`text` with the first eight letters (EXTERNAL in whichever letters) made plain."""
    return unicodedata.normalize("NFKC", text[:8]) + text[8:]


def _clean_character(character: str) -> str | None:
    code = ord(character)
    category = unicodedata.category(character)
    if character in _LINE_BREAKS:
        return "\n"
    if category == "Zs" or character == "\t":
        return " "
    noncharacter = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    if code in _INVISIBLE or noncharacter or category in ("Cc", "Cf", "Cs"):
        return None
    return character
