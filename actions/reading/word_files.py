"""The words of data/words, a file a language, as `plain` reads them."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import yaml

from actions.reading.plain import plain
from actions.settings import DATA

WORDS = DATA / "words"


@cache
def files() -> Mapping[str, Mapping[str, Any]]:
    """Language tag to its file's content."""
    return {
        path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
        for path in sorted(WORDS.glob("*.yml"))
    }


@cache
def listed(key: str) -> frozenset[str]:
    """The words under `key` in all languages; "_" stands for a space within a word."""
    return frozenset(word for content in files().values() for word in split(content.get(key)))


def split(words: object) -> Iterator[str]:
    """The words of one entry of a file."""
    for word in str(words or "").split():
        yield plain(word.replace("_", " "))
