"""Words of every language that stand in dates and beside numbers: data/words, a file a language."""
from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.privacy.normalised import normalise

WORDS = Path(__file__).resolve().parents[2] / "data" / "words"


@cache
def _files() -> tuple[dict[str, Any], ...]:
    found = sorted(WORDS.glob("*.yml"))
    if not found:
        raise FileNotFoundError(f"{WORDS} holds no word files: what is sensitive cannot be told")
    return tuple(yaml.safe_load(path.read_text(encoding="utf-8")) for path in found)


@cache
def listed(key: str) -> tuple[str, ...]:
    """The words under `key` in all languages, as `normalise` reads them, the longest first.

    A "_" stands for a space within a word.
    """
    return tuple(sorted({normalise(word) for word in listed_as_typed(key)}, key=_longest_first))


@cache
def listed_as_typed(key: str) -> tuple[str, ...]:
    """The words under `key` in all languages as the files have them, "_" for a space."""
    values = (file.get(key) or "" for file in _files())
    texts = (text for value in values for text in (value if isinstance(value, list) else [value]))
    words = {word.replace("_", " ") for text in texts for word in text.split()}
    return tuple(sorted(words, key=_longest_first))


def _longest_first(word: str) -> tuple[int, str]:
    return -len(word), word


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of `words`; a space in one of them may be typed twice or as a dash."""
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", "[ -]{1,2}") for word in words) + ")"
