"""A same-length, plain ASCII reading of a text, in which patterns find what people typed."""
from __future__ import annotations

import re
import unicodedata
from re import Match

_DASHES = "‐‑‒–—―−﹘﹣－⁃˗ー"
_APOSTROPHES = "’‘ʼ′`´"
_CHINESE_DIGITS = {c: str(n % 10) for n, c in enumerate("零一二三四五六七八九〇")}
_CHINESE_DIGITS["〇"] = "0"
# Letters that people type for each other, and punctuation of other scripts.
LETTERS_ALIKE = {
    "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ı": "i", "ё": "е",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ؤ": "و",
    "ئ": "ي",
}
_PUNCTUATION = {"،": ",", "、": ",", "，": ",", "。": ".", "।": ".", "؛": ";", "؟": "?"}
# Letters that a Cyrillic or Greek keyboard puts in a Latin letter's place, after lowering.
_LOOKALIKES = dict(zip("авеіјкмнорстухѕαβεζηικμνορτυχ",
                       "abeijkmhopctyxsabezhikmnoptyx", strict=True))
_ALIKE = "".join(_LOOKALIKES)
# Such letters are Latin ones only in a number: among Latin letters and figures, or three capitals
# before one ("ЕАС 2190…"); "с 12 марта" is a word and a date.
_MIXED = re.compile(
    rf"(?<![^\W_])(?=[{_ALIKE}]*[a-z0-9])[a-z0-9{_ALIKE}]*[{_ALIKE}][a-z0-9{_ALIKE}]*(?![^\W_])"
)
_OFFICE = re.compile(
    rf"(?<![^\W_])[{_ALIKE}]{{3}}(?=[ ._/:#*-]{{0,3}}[0-9o](?:[ ._-]{{0,3}}[0-9oil]){{6}})"
)

# A letter O, I or L typed for a digit: after a digit and before no letter, or O before one.
_SLIPS = re.compile(r"(?<=[0-9])[oil|]+(?![a-z])|(?<![a-z0-9])o+(?=[0-9])"
                    r"|(?<![a-z0-9])[il|](?=[0-9]?/[0-9])")
_SLIP_DIGITS = str.maketrans("oil|", "0111")


class _Plain(dict[int, str]):
    """Code point to one plain character; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        self[code] = _plain_character(chr(code))
        return self[code]


_PLAIN = _Plain()


def normalise(text: str) -> str:
    """Lower case, no marks, ASCII digits, dashes and spaces, O and I for 0 and 1 mended.

    Exactly as long as `text`, so that offsets in one are offsets in the other.
    """
    plain = text.translate(_PLAIN)
    if not plain.isascii():
        plain = _as_latin(plain, text)
    return _SLIPS.sub(lambda slip: slip[0].translate(_SLIP_DIGITS), plain)


def _as_latin(plain: str, typed: str) -> str:
    def capitals(match: Match[str]) -> str:
        return _latin(match) if typed[match.start():match.end()].isupper() else match[0]

    return _OFFICE.sub(capitals, _MIXED.sub(_latin, plain))


def _latin(match: Match[str]) -> str:
    return "".join(_LOOKALIKES.get(letter, letter) for letter in match[0])


def _plain_character(character: str) -> str:
    if character in _CHINESE_DIGITS:
        return _CHINESE_DIGITS[character]
    lower = _single_lower(character)
    if lower in LETTERS_ALIKE:
        return LETTERS_ALIKE[lower]
    if character in _PUNCTUATION:
        return _PUNCTUATION[character]
    if character in _DASHES:
        return "-"
    if character in _APOSTROPHES:
        return "'"
    category = unicodedata.category(character)
    if category in ("Zs", "Cf") or character == "\t":
        return " "
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    base = unicodedata.normalize("NFKD", character.lower())[:1].lower()
    return base if base.isascii() and base and base.isprintable() else lower


def _single_lower(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character
