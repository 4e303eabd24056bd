"""A same-length, plain ASCII reading of a text, in which patterns find what people typed."""
from __future__ import annotations

import re
import unicodedata

_DASHES = "‐‑‒–—―−﹘﹣－⁃˗ー"
_APOSTROPHES = "’‘ʼ′`´"
_CHINESE_DIGITS = {c: str(n % 10) for n, c in enumerate("零一二三四五六七八九〇")}
_CHINESE_DIGITS["〇"] = "0"
# Letters that a Cyrillic or Greek keyboard puts in a Latin letter's place.
_LOOKALIKES = dict(zip("авеіјкмнорстухѕАВЕІЈКМНОРСТУХЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
                       "abeijkmhopctyxsabeijkmhopctyxsabezhikmnoptyxo", strict=True))

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
    return _SLIPS.sub(lambda slip: slip[0].translate(_SLIP_DIGITS), text.translate(_PLAIN))


def _plain_character(character: str) -> str:
    if character in _CHINESE_DIGITS:
        return _CHINESE_DIGITS[character]
    if character in _LOOKALIKES:
        return _LOOKALIKES[character]
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
    return base if base.isascii() and base and base.isprintable() else _single_lower(character)


def _single_lower(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character
