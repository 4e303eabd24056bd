"""Scripts of words, and languages that a script, a letter or an everyday word gives away."""
from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence

import yaml

from bot.nlu.folding import normal

OTHERS = Path(__file__).resolve().parents[2] / "data" / "other_languages.yml"
_KANA = frozenset(("HIRAGANA", "KATAKANA"))
_TELLING_WORDS = 2  # everyday words that name a language, at least


@dataclass(frozen=True)
class Other:
    """A language that is recognised only: see data/other_languages.yml."""

    tag: str
    script: str | None
    letters: frozenset[str]
    words: frozenset[str]


@cache
def script_of(word: str) -> str:
    """The script of the first letter as Unicode names it: "LATIN", "CJK", "HANGUL", …"""
    name = unicodedata.name(word[:1], "") if word else ""
    first = name.split(" ", 1)[0].split("-", 1)[0]
    return "HIRAGANA" if first in _KANA else first


def other_language(words: Sequence[str], known: Iterable[bool]) -> str | None:
    """The unreleased language that `words` (`normal`) are in, or None.

    `known`: for each word whether a language that is learned has it; the words of another
    language must be more than those.
    """
    strange = [word for word, is_known in zip(words, known) if not is_known]
    if not words or (2 * len(strange) < len(words) and not _own_letters(words)):
        return None
    scores = {one.tag: _score(one, words) for one in others()}
    best = max(scores, key=lambda tag: scores[tag], default=None)
    return best if best is not None and scores[best] >= _TELLING_WORDS else None


@cache
def others() -> tuple[Other, ...]:
    listed: Mapping[str, Mapping[str, Any]] = yaml.safe_load(OTHERS.read_text(encoding="utf-8"))
    return tuple(
        Other(
            tag=str(tag), script=entry.get("script"),
            letters=frozenset(entry.get("letters") or ""),
            words=frozenset(normal(entry.get("words") or "").split()),
        )
        for tag, entry in listed.items()
    )


def _own_letters(words: Sequence[str]) -> bool:
    """Whether a word has letters that no released language has."""
    return any(
        script_of(word) == one.script or not one.letters.isdisjoint(word)
        for one in others() for word in words
    )


def _score(other: Other, words: Sequence[str]) -> float:
    by_script = _TELLING_WORDS * sum(script_of(word) == other.script for word in words)
    by_letter = sum(not other.letters.isdisjoint(word) for word in words)
    by_word = sum(word in other.words for word in words)
    return by_script + by_letter + by_word
