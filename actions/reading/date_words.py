"""The words of dates in every language: months, spelled numbers, what may stand between.

Months and little words come from data/words, a file a language; spelled numbers, which few people
type, are English and Spanish.
"""
from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache, lru_cache

from actions.reading.word_files import files, listed, split

_EN_UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen " \
    "fifteen sixteen seventeen eighteen nineteen".split()
_ES_UNITS = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince " \
    "dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres " \
    "veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve".split()
UNITS_WORDS: Mapping[str, int] = (
    {word: number for words in (_EN_UNITS, _ES_UNITS) for number, word in enumerate(words, 1)}
    | {"un": 1, "veintiun": 21}
)
ORDINALS: Mapping[str, int] = {
    word: number for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        "twentieth".split(), 1)
} | {"thirtieth": 30, "primero": 1, "primer": 1, "segundo": 2, "tercero": 3, "premier": 1,
     "primeiro": 1}
TENS: Mapping[str, int] = {
    word: ten for words in ("twenty thirty forty fifty sixty seventy eighty ninety",
                            "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
    for ten, word in zip(range(20, 100, 10), words.split(), strict=True)
}
_ENGLISH = ("january february march april may june july august september october november "
            "december").split()
_SHORTEST_MISSPELT = 5


@cache
def months() -> Mapping[str, tuple[int, ...]]:
    """Name to the months that it can be: "out" is August in Haitian, October in Portuguese."""
    found: dict[str, set[int]] = {}
    for content in files().values():
        for number, names in enumerate(content["months"], start=1):
            for name in split(names):
                found.setdefault(name, set()).add(number)
    return {name: tuple(sorted(numbers)) for name, numbers in found.items()}


@cache
def doubtful_months() -> frozenset[str]:
    """Names that are everyday words as well: months only between a day and a year."""
    return listed("doubtful_months")


@cache
def fillers() -> frozenset[str]:
    """What may stand between the parts of a date."""
    keys = ("year_leads", "day_leads", "between", "before_year", "kept_before")
    return frozenset().union(*(listed(key) for key in keys))


def in_single_words(text: str) -> str:
    """`text` (plain) with month names of several words ("tháng 3") as English ones."""
    pattern = _long_names()
    return pattern.sub(lambda match: f" {_ENGLISH[_long_month(match[0]) - 1]} ", text)


def day_stands_first(language: str | None) -> bool:
    """Whether people who write `language` put the day before the month."""
    content = files().get(language or "") or {}
    return content.get("order") == "day first"


@lru_cache(maxsize=1024)
def months_named(word: str) -> tuple[int, ...]:
    """The months that `word` may name, one slip of the hand allowed in a long name."""
    known = months()
    if word in known or not _SHORTEST_MISSPELT <= len(word) <= 12 or not word.isascii() \
            or not word.isalpha():
        return known.get(word, ())
    long = [name for name in known if len(name) >= _SHORTEST_MISSPELT and name.isascii()]
    close = get_close_matches(word, long, n=3, cutoff=0.82)
    found = {known[name] for name in close}
    return found.pop() if len(found) == 1 else ()


def _long_month(name: str) -> int:
    return months()[" ".join(name.split())][0]


@cache
def _long_names() -> re.Pattern[str]:
    names = sorted((name for name in months() if " " in name), key=len, reverse=True)
    spelled = "|".join(re.escape(name).replace(r"\ ", " {1,2}") for name in names)
    return re.compile(rf"(?<!\w)(?:{spelled})(?!\w)")
