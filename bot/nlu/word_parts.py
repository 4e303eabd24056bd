"""Words as phrases have them, out of words as people write them: without joined particles."""
from __future__ import annotations

from functools import cache
from typing import Collection, Iterator, NamedTuple

from bot.nlu.folding import fold
from bot.nlu.text import words
from bot.privacy.words import listed_as_typed

_SHORTEST_STEM = 3
_SHORTEST_HANGUL = 2


class Part(NamedTuple):
    """A word without its particles, and where it stands in the text."""

    word: str
    start: int
    end: int


def parts_of(token: str, start: int, end: int, *, known: Collection[str]) -> Iterator[Part]:
    """The words of one token ("h-1b" has two, 我的绿卡 four) with their offsets.

    A particle that is written together with its word ("영주권은", "والاقامة") is taken off where
    what is left is one of the `known` words.
    """
    inner = words(token)
    if len(inner) == 1 and len(inner[0]) == len(token):
        yield _bare(fold(token), start, end, known)
        return
    at = 0
    for word in inner:
        at = token.index(word, at)
        for part in words(fold(word)):
            yield _bare(part, start + at, start + at + len(word), known)
        at += len(word)


def stem(word: str) -> str:
    """A Russian word without its ending; any other as it is."""
    if not "а" <= word[:1] <= "я":
        return word
    for ending in _endings("stem_endings"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def _bare(word: str, start: int, end: int, known: Collection[str]) -> Part:
    word = stem(word)
    if word in known or word.isascii():
        return Part(word, start, end)
    if "\uac00" <= word[0] <= "\ud7a3":
        for length in range(len(word) - 1, _SHORTEST_HANGUL - 1, -1):
            if word[:length] in known and word[length:] in _endings("particles_after"):
                return Part(word[:length], start, start + length)
    if "\u0600" <= word[0] <= "\u06ff" and end - start == len(word):
        for particle in _endings("particles_before"):
            rest = word[len(particle):]
            for bare in (rest, f"ال{rest}"):
                if word.startswith(particle) and len(rest) > 2 and bare in known:
                    return Part(bare, start + len(particle), end)
    return Part(word, start, end)


@cache
def _endings(key: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in listed_as_typed(key))
