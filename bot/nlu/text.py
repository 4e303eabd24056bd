"""Text as the pipeline compares it: split into words, cut into n-grams."""
from __future__ import annotations

import re
from typing import Iterator, Sequence

from bot.nlu.folding import fold, normal, unmark

# Scripts that leave no space between words: each sign is a word by itself.
_SIGN = "\u2e80-\u2fdf\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LATIN = (
    "0-9A-Za-z_\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
    "\u0300-\u036f\u1e00-\u1eff"
)
# Vowel signs of Arabic, Indic and Thai script, which Python's \w leaves out; not the danda.
_VOWELS = "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e30-\u0e4e"
# A word is in one script: "RFE에" and "i-485का" have two words, and so has "办i485".
_WORD = re.compile(rf"[{_SIGN}]|[{_LATIN}]+|(?:(?![{_SIGN}{_LATIN}])[\w{_VOWELS}])+")
_RUN = re.compile(rf"[{_SIGN}]+|[{_LATIN}]+|(?:(?![{_SIGN}{_LATIN}])[\w{_VOWELS}])+")
# A word that begins with it stands for a kind ("_case_number"), not for letters.
MASK_SIGN = "_"


def words(text: str) -> list[str]:
    """Runs of letters, digits and underscores, in order."""
    return _WORD.findall(text)


def word_grams(text: str) -> Iterator[str]:
    """Words and pairs of neighbours without marks, and the marked words as written.

    The first word and the last have a border for a neighbour: "< where", "case >".
    """
    marked = words(normal(text))
    plain = [unmark(word) for word in marked]
    yield from plain
    yield from pairs(plain)
    yield from (word for word, bare in zip(marked, plain) if word != bare)


def pairs(some: Sequence[str]) -> Iterator[str]:
    """Neighbours in a text's words; its edges count as words."""
    if some:
        yield from (f"{left} {right}" for left, right in zip(["<", *some], [*some, ">"]))


def letter_grams(text: str, *, shortest: int = 3) -> Iterator[str]:
    """Three and four neighbours of each folded word's letters and borders (" ca", "cas", …).

    Words that stand for a kind are left out: their letters mean nothing.
    """
    for word in _RUN.findall(fold(text)):
        if not word.startswith(MASK_SIGN):
            yield from _cut(f" {word} ", shortest=shortest, longest=4)


def marked_letter_grams(text: str) -> Iterator[str]:
    """Letter n-grams of one to four letters, marks kept: they tell languages apart."""
    for word in words(normal(text)):
        yield from _cut(f" {word} ", shortest=1, longest=4)


def mask(text: str, spans: Sequence[tuple[int, int, str]], *, keep: frozenset[str]) -> str:
    """`text` with each span (start, end, kind) replaced by the word `_kind`.

    Spans of a kind in `keep` stay readable and get the word beside them. Spans must not
    overlap.
    """
    parts, at = [], 0
    for start, end, kind in sorted(spans):
        inner = f"{text[start:end]} " if kind in keep else ""
        parts += [text[at:start], f" {inner}{MASK_SIGN}{kind} "]
        at = end
    return "".join(parts) + text[at:]


def _cut(word: str, *, shortest: int, longest: int) -> Iterator[str]:
    size = len(word)
    for length in range(shortest, min(longest, size) + 1):
        for start in range(size - length + 1):
            yield word[start : start + length]
