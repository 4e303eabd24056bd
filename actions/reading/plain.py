"""Typed text made plain: lower case ASCII letters, ASCII digits, no marks."""
from __future__ import annotations

import unicodedata

MAX_TYPED = 300  # characters; a value that is longer is no number and no date

_DASHES = frozenset("‐‑‒–—―−﹘﹣－⁃")
_APOSTROPHES = frozenset("’‘ʼ′`´")
# Letters that a Cyrillic or Greek keyboard puts in a Latin letter's place.
_LOOKALIKES = dict(zip("авеіјкмнорстухѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
                       "abeijkmhopctyxsabezhikmnoptyxo", strict=True))
# Letters that people type for each other, in Vietnamese and Arabic.
_ALIKE = {"đ": "d", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك",
          "ئ": "ي", "ؤ": "و", "،": ",", "、": ",", "，": ",", "。": ".", "।": "."}


def plain(text: str) -> str:
    """`text` in lower case with digits of every script as 0 to 9, dashes and spaces plain."""
    return "".join(map(_plain_character, unicodedata.normalize("NFC", text)))


def _plain_character(character: str) -> str:
    if character in _DASHES:
        return "-"
    if character in _APOSTROPHES:
        return "'"
    if character in "ºª°":  # 1º is the first: the mark must not become a letter, or a zero
        return "°"
    if character.lower() in _ALIKE:
        return _ALIKE[character.lower()]
    if character.lower() in _LOOKALIKES or character in _LOOKALIKES:
        return _LOOKALIKES.get(character) or _LOOKALIKES[character.lower()]
    category = unicodedata.category(character)
    if category in ("Zs", "Cc", "Zl", "Zp"):
        return " "
    # Marks that people leave out; the vowel signs of Indic scripts are no such marks.
    if category in ("Cf", "Cs") or (
        category == "Mn" and (character == "\u093c" or not "\u0900" <= character <= "\u0dff")
    ):
        return ""
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    base = unicodedata.normalize("NFKD", character)[:1].lower()
    # Ten in a circle, or a half, is no figure 1: it stays what it is.
    return base if base.isascii() and not base.isdigit() else character
