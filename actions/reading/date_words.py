"""The words of dates in English and Spanish: months, spelled numbers, what may stand between."""
from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache

_MONTHS = (
    ("january jan enero ene", "february feb febrero febr", "march mar marzo", "april apr abril abr",
     "may mayo", "june jun junio", "july jul julio", "august aug agosto ago agto",
     "september sept sep septiembre setiembre set", "october oct octubre",
     "november nov noviembre", "december dec diciembre dic")
)
MONTHS: Mapping[str, int] = {
    name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()
}

FILLERS = frozenset("of de del the el in en year ano day dia month mes".split())
YEAR_LEADS = frozenset("of de del year ano".split())
DAY_LEADS = frozenset("the el day dia".split())
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "lunes martes miercoles jueves viernes sabado domingo".split()
)
ORDINAL_ENDINGS = frozenset("st nd rd th ero ro er do to".split())
ALTERNATIVES = frozenset("or o u either".split())
NEGATIONS = frozenset("not isn't wasn't instead vez lugar".split())
SPANISH_IS = frozenset("es era fue soy naci nacio".split())
# After a small number they say that it is no part of a date.
UNITS = frozenset(
    "years year old months month days weeks cases kids children times anos ano meses dias semanas "
    "casos hijos veces".split()
)

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
} | {"thirtieth": 30, "primero": 1, "primer": 1, "segundo": 2, "tercero": 3}
TENS: Mapping[str, int] = {
    word: ten for words in ("twenty thirty forty fifty sixty seventy eighty ninety",
                            "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
    for ten, word in zip(range(20, 100, 10), words.split(), strict=True)
}


@lru_cache(maxsize=1024)
def month_named(word: str) -> int | None:
    """The month that `word` names, one slip of the hand allowed in a long name."""
    if word in MONTHS or not 5 <= len(word) <= 12 or not word.isascii() or not word.isalpha():
        return MONTHS.get(word)
    close = get_close_matches(word, [name for name in MONTHS if len(name) > 4], n=3, cutoff=0.82)
    months = {MONTHS[name] for name in close}
    return months.pop() if len(months) == 1 else None
