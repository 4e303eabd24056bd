"""Spelling made alike: what people type differently and mean the same, in each script."""
from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Mapping

_TRADITIONAL = Path(__file__).with_name("traditional.txt")
# Combining marks that people leave out when they type: Latin, Greek, Cyrillic, Arabic vowels, and
# the dot below a Devanagari letter. Other marks of Indic and Thai script are letters: they stay.
_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u093c]")
# Not seen at all: the stretching of Arabic words, joiners, direction marks.
_UNSEEN = re.compile("[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0f]")
_ALIKE = {
    "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "`": "'", "´": "'",
    "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ı": "i",
    # Arabic letters that stand for each other in everyday writing, and Persian keyboards' forms
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ؤ": "و",
    "ئ": "ي", "گ": "ك", "ڤ": "ف",
    "ँ": "ं",  # the moon-dot and the dot above
    "ё": "е",
}


@cache
def _letters() -> Mapping[int, str]:
    """Code point to the letter that stands for it, Chinese characters included."""
    lines = _TRADITIONAL.read_text(encoding="utf-8").splitlines()
    pairs = "".join(line for line in lines if not line.startswith("#"))
    han = dict(zip(pairs[::2], pairs[1::2]))
    return {ord(one): other for one, other in {**han, **_ALIKE}.items()}


def normal(text: str) -> str:
    """NFKC and casefolded, marks kept; full-width, ligature and Arabic shapes become plain."""
    if text.isascii():
        return text.lower()
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text).casefold())


def fold(text: str) -> str:
    """`normal`, and in the one spelling that stands for all: no marks that a phone's keyboard
    leaves out, simplified characters, figures 0 to 9."""
    return unmark(normal(text))


def unmark(text: str) -> str:
    """What `fold` does to a text that is `normal` already."""
    if text.isascii():
        return text
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text.translate(_letters())))
    return _plain_digits(unicodedata.normalize("NFC", bare))


def fold_aligned(text: str) -> str:
    """As `fold`, letter by letter: the same length, so that offsets stay true."""
    return "".join(_fold_letter(letter) for letter in text)


def _fold_letter(letter: str) -> str:
    folded = letter.lower() if letter.isascii() else fold(letter)
    return folded if len(folded) == 1 else letter


def _plain_digits(text: str) -> str:
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text
    )
