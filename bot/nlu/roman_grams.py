"""N-grams of text in one spelling for two scripts: see roman.py."""
from __future__ import annotations

from typing import Callable, Iterator

from bot.nlu.folding import fold
from bot.nlu.roman import arabic_skeleton, romanised, skeleton
from bot.nlu.text import MASK_SIGN, letter_grams, pairs, word_grams, words


def roman_word_grams(text: str) -> Iterator[str]:
    """As `word_grams`, of the romanised text."""
    yield from word_grams(_each_word(text, romanised))


def roman_letter_grams(text: str) -> Iterator[str]:
    """As `letter_grams`, of the romanised text."""
    yield from letter_grams(_each_word(text, romanised))


def skeleton_grams(text: str) -> Iterator[str]:
    """Skeletons of words, and pairs of neighbours."""
    yield from _skeletons(text, skeleton)


def arabic_skeleton_grams(text: str) -> Iterator[str]:
    """As `skeleton_grams`, of Arabic in either script."""
    yield from _skeletons(text, arabic_skeleton)


def _skeletons(text: str, change: Callable[[str], str]) -> Iterator[str]:
    found = _each_word(text, change).split(" ")
    yield from found
    yield from pairs(found)


def _each_word(text: str, change: Callable[[str], str]) -> str:
    """The words of a text, each changed, but for those that stand for a kind."""
    return " ".join(
        word if word.startswith(MASK_SIGN) else change(word) for word in words(fold(text))
    )
