"""Reads how long something shall last: "for two weeks", "7 días", "한 달" (data/lasting.yml)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from actions.settings import DATA
from actions.store.yaml_file import read_mapping

# Scripts whose words stand together with others: no border is looked for.
_TOGETHER = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def typed_days(text: str) -> int:
    """The days that are meant, a month being thirty; 0 where no time is named."""
    pattern, figures, units, whole = _words()
    match = pattern.search(_plain(text))
    if match is None:
        return 0
    if match["whole"]:
        return whole[match["whole"]]
    figure = match["figure"]
    count = int(figure) if figure.isdecimal() else figures[figure]
    return count * units[match["unit"]]


@cache
def _words() -> tuple[re.Pattern[str], Mapping[str, int], Mapping[str, int], Mapping[str, int]]:
    content = read_mapping(DATA / "lasting.yml")
    figures = _by_word((int(count), words) for count, words in content["figures"].items())
    units, whole = (
        _by_word((int(each["days"]), each["words"]) for each in content[part])
        for part in ("units", "whole")
    )
    figure = rf"(?P<figure>(?<![\d/.-])\d{{1,2}}|{_any(figures)})"
    pattern = rf"(?P<whole>{_any(whole)})|{figure}\s*(?P<unit>{_any(units)})"
    return re.compile(pattern), figures, units, whole


def _by_word(listed: Iterable[tuple[int, str]]) -> Mapping[str, int]:
    return {
        _plain(word).replace("_", " "): count for count, words in listed for word in words.split()
    }


def _any(words: Mapping[str, int]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(
        re.escape(word) if _TOGETHER.match(word) else rf"(?<![^\W\d]){re.escape(word)}(?!\w)"
        for word in longest_first
    )


def _plain(text: str) -> str:
    """Small letters without Latin marks: "Día" is "dia"; other scripts keep theirs."""
    split = unicodedata.normalize("NFD", text.casefold())
    return unicodedata.normalize("NFC", re.sub(r"(?<=[a-z])[\u0300-\u036f]+", "", split))
