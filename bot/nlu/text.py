"""Text as the pipeline compares it: folded, split into words, cut into n-grams."""
from __future__ import annotations

import re
import unicodedata
from typing import Iterator, Sequence

# Combining marks that people leave out when they type (Latin, Greek, Cyrillic, Arabic vowels).
# Marks of other scripts (Devanagari, Thai) are letters in their own right and stay.
_MARKS = re.compile("[\u0300-\u036f\u064b-\u0652]")
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u0111": "d"})
# Letters, figures, and the vowel signs of Indic and Thai script, which Python's \w leaves out.
_WORD = re.compile("[\\w\u0300-\u036f\u064b-\u0652\u0900-\u0dff\u0e30-\u0e4e]+")
# A word that begins with it stands for a kind ("_case_number"), not for letters.
MASK_SIGN = "_"


def normal(text: str) -> str:
    """NFKC and casefolded, marks kept; full-width and ligature forms become plain ones."""
    return unicodedata.normalize("NFKC", text).casefold()


def fold(text: str) -> str:
    """`normal`, and without the marks that people leave out on a phone's keyboard."""
    return _unmark(normal(text))


def fold_aligned(text: str) -> str:
    """As `fold`, letter by letter: the same length, so that offsets stay true."""
    return "".join(_fold_letter(letter) for letter in text)


def words(text: str) -> list[str]:
    """Runs of letters, digits and underscores, in order."""
    return _WORD.findall(text)


def word_grams(text: str) -> Iterator[str]:
    """Words and pairs of neighbours without marks, and the marked words as written.

    The first word and the last have a border for a neighbour: "< where", "case >".
    """
    marked = words(normal(text))
    plain = [_unmark(word) for word in marked]
    yield from plain
    if plain:
        yield from (f"{left} {right}" for left, right in zip(["<", *plain], [*plain, ">"]))
    yield from (word for word, bare in zip(marked, plain) if word != bare)


def letter_grams(text: str, *, shortest: int = 2, longest: int = 4) -> Iterator[str]:
    """Letter n-grams of each folded word with its borders (" ca", "cas", …).

    Words that stand for a kind are left out: their letters mean nothing.
    """
    for word in words(fold(text)):
        if not word.startswith(MASK_SIGN):
            yield from _cut(f" {word} ", shortest=shortest, longest=longest)


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


def _unmark(text: str) -> str:
    text = text.translate(_APOSTROPHES)
    if text.isascii():
        return text
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", bare)


def _fold_letter(letter: str) -> str:
    folded = letter.lower() if letter.isascii() else fold(letter)
    return folded if len(folded) == 1 else letter


def _cut(word: str, *, shortest: int, longest: int) -> Iterator[str]:
    size = len(word)
    for length in range(shortest, min(longest, size) + 1):
        for start in range(size - length + 1):
            yield word[start : start + length]
