"""Long replies in pieces that Telegram takes."""
from __future__ import annotations

import re

LONGEST = 4096  # UTF-16 code units, as Telegram counts
# Where a reply may be cut, the best place first: paragraphs, lines, sentences, words.
_PLACES = (
    re.compile(r"\n\n+"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…।؟。！？])\s*"),
    re.compile(r"\s+"),
)


def pieces(text: str, *, longest: int = LONGEST) -> list[str]:
    """`text` in pieces of at most `longest` units, cut at sentences where it can be."""
    found = []
    while units(text) > longest:
        end = _cut(text, longest)
        found.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [piece for piece in [*found, text] if piece]


def units(text: str) -> int:
    """The text's length as Telegram counts it: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, longest: int) -> int:
    most = _most(text, longest)
    for place in _PLACES:
        ends = [match.end() for match in place.finditer(text, 0, most) if match.end() > most // 2]
        if ends:
            return ends[-1]
    return most


def _most(text: str, longest: int) -> int:
    """How many characters of `text` fit."""
    fits = min(len(text), longest)
    while units(text[:fits]) > longest:
        fits -= max(1, (units(text[:fits]) - longest) // 2)
    return fits
