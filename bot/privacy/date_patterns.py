"""What dates look like in twelve languages, as patterns over normalised text.

The words are those of data/words. Every repetition is bounded, as in patterns.py.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from re import Pattern

from bot.privacy.words import any_of, listed

_ALONE = r"(?<![a-z0-9])"
_END = r"(?![a-z0-9])"
_YEAR = r"'?(?:[0-9]{4}|[0-9]{2})"
_FULL_YEAR = "(?:19|20)[0-9]{2}"
# The edges of a word in any script: vowel signs of Devanagari are no letters to Python.
_EDGE_BEFORE = r"(?<![^\W\d_])"
_EDGE_AFTER = r"(?![^\W\d_]|[\u0900-\u0963])"

_TENS_EN = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_UNITS_EN = ("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
             "fifteen|sixteen|seventeen|eighteen|nineteen|oh")
_ORDINALS_EN = ("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
                "thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|"
                "twentieth|thirtieth")
_NUMBERS_ES = ("primero|primer|uno|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|"
               "trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|"
               "veintiun|veintidos|veintitres|veinticuatro|veinticinco|veintiseis|veintisiete|"
               "veintiocho|veintinueve|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa")
_YEAR_WORDS_EN = (rf"(?:nineteen|twenty|two thousand)"
                  rf"(?:[ -](?:hundred|and|{_TENS_EN}|{_UNITS_EN})\b){{1,4}}|two thousand")
_YEAR_WORDS_ES = rf"(?:mil novecientos|dos mil|mil nueve cientos)(?: (?:{_NUMBERS_ES}|y)\b){{0,3}}"
_WORD_DAY_EN = rf"(?:(?:{_TENS_EN})[ -])?(?:{_ORDINALS_EN})"
_WORD_DAY_ES = rf"(?:{_NUMBERS_ES})(?: y (?:{_NUMBERS_ES}))?"
WORD_YEAR = re.compile(
    rf"\b(?:nineteen[ -](?:{_TENS_EN})(?:[ -](?:{_UNITS_EN}))?|{_YEAR_WORDS_ES})\b"
)
# 3 febuary 1988, setembro 3 de 1988: a slip of the hand, or a neighbouring language.
_LIKE_MONTH = ("(?:jan|fe[bv]|ma[rityc]|a[pvb]r|ju[nliy]|au[gs]|ag[ou]|se[pt]|o[cu]t|nov|de[czs]"
               "|di[csz]|ene)[a-z]{1,9}")
MISSPELT_DATE = re.compile(
    rf"(?<![0-9])[0-9]{{1,2}}(?:st|nd|rd|th)?[ -](?:de |of )?{_LIKE_MONTH}[ ,.-]{{1,2}}"
    rf"(?:de |del |of )?'?(?:19|20)?[0-9]{{2}}{_END}"
    rf"|{_ALONE}{_LIKE_MONTH}[ -][0-9]{{1,2}}(?:st|nd|rd|th)?[ ,-]{{1,2}}"
    rf"(?:de |del |of )?(?:19|20)[0-9]{{2}}{_END}"
)

# 1988年3月12日, 民國77年3月12日, 八八年三月十二, 88년 3월 12일; "10年" alone is a length of time.
_CJK = "(?:[0-9]?十[0-9]?|[0-9]{1,2})"
_CJK_DAY = rf"{_CJK} ?(?:[日號号일]|(?![0-9十个個周週天次人年月岁歲개주]))"
_CJK_MONTH = rf"{_CJK} ?[月월] ?(?:{_CJK_DAY})?"
CJK_DATE = re.compile(
    rf"(?:民国|民國) ?[0-9十百]{{1,4}} ?年 ?(?:{_CJK_MONTH})?"
    rf"|(?<![0-9])(?:[0-9]{{4}}|[0-9]{{2}}) ?[年년] ?{_CJK_MONTH}"
    rf"|(?<![0-9])(?:[0-9]{{4}}|[4-9][0-9]|[0-9]{{2}}(?= ?년 ?생)) ?[年년](?! ?间)"
    rf"|{_CJK} ?[月월] ?{_CJK} ?[日號号일]"
)
_S = r" ?[/.-] ?"
_BEFORE = r"(?<![0-9])(?<![0-9][/.-])"
_AFTER = r"(?![0-9]|[/.-][0-9])"
_D_OR_M = "(?:[0-2]?[0-9]|3[01])"
_MM, _DD = "(?:0[1-9]|1[0-2])", "(?:0[1-9]|[12][0-9]|3[01])"
COMPACT_DATE = re.compile(
    rf"(?<![0-9a-z])(?<![0-9][ .-])(?:{_FULL_YEAR}{_MM}{_DD}|(?:{_MM}{_DD}|{_DD}{_MM}){_FULL_YEAR})"
    r"(?![0-9a-z]|[ .-][0-9])"
)


@dataclass(frozen=True)
class DatePatterns:
    """Patterns that the words of data/words make. `month_beginnings`: a named date has one."""

    month_beginnings: frozenset[str]
    named: tuple[Pattern[str], ...]
    numeric: tuple[Pattern[str], ...]
    bare_year: Pattern[str]
    lone_month: Pattern[str]

    def names_a_month(self, text: str) -> bool:
        """Whether a word of `text` begins a month's name; far faster than to look for dates."""
        return any(word in self.month_beginnings for word in _WORD.findall(text))


_WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0963])+")


@cache
def date_patterns() -> DatePatterns:
    """The patterns; made once, when they are first needed."""
    months = [*listed("months"), *listed("islamic_months"), *listed("persian_months")]
    months.sort(key=lambda word: (-len(word), word))
    era = rf"(?: ?{any_of([*listed('islamic_years'), *listed('persian_years')])}{_EDGE_AFTER})?"
    return DatePatterns(
        month_beginnings=frozenset(
            lead + _WORD.findall(month)[0] for month in months for lead in ("", "ب", "ل", "و", "ف")
        ),
        named=_named(months, era), numeric=_numeric(era), bare_year=_bare_year(),
        lone_month=_lone_month(),
    )


@cache
def before_month() -> str:
    """A pattern for " of March": what stands after a day, and may follow a case number."""
    everyday = {*listed("everyday_months"), *listed("doubtful_months")}
    sure = any_of(month for month in listed("months") if month not in everyday)
    return rf" (?:{any_of(listed('year_leads'))} {any_of(listed('months'))}|{sure}){_EDGE_AFTER}"


def _month(names: list[str]) -> str:
    """A month's name; in Arabic with the preposition that is written together with it."""
    dot = r"(?:\.(?=[ ,/-]{0,2}[0-9d]))?"
    return rf"{_EDGE_BEFORE}[بلوف]?{any_of(names)}(?<![0-9](?=[0-9])){_EDGE_AFTER}{dot}"


def _named(months: list[str], era: str) -> tuple[Pattern[str], ...]:
    doubtful, everyday = set(listed("doubtful_months")), set(listed("everyday_months"))
    plain = [month for month in months if month not in doubtful]
    month, any_month = _month(plain), _month(months)
    # "you may first" is no date: names that are words too need a year after a spelled day.
    sure = _month([one for one in plain if one not in everyday])
    gap = r"(?: {1,2}|[,.] {0,2}|[/-]| - )"
    words = [*listed("year_leads"), *listed("between"), *listed("day_leads")]
    of = rf"(?:{gap}?(?:{any_of(words)}[ .]{{1,2}}){{0,3}})"
    apart = rf"(?:{gap}(?:{any_of(words)}[ .]{{1,2}}){{0,3}})"
    of_year = rf"(?:{gap}?(?:{any_of([*words, *listed('before_year')])}[ .]{{1,2}}){{0,3}})"
    ordinal = rf"(?: ?-?{any_of([*listed('ordinals'), 'o', '°', 'a'])}{_EDGE_AFTER})?"
    day = rf"(?:{any_of(listed('kept_before'))} )?(?<![0-9])(?:[0-2]?[0-9]|3[01])(?![0-9]){ordinal}"
    year = rf"(?:{_YEAR}|{_YEAR_WORDS_EN}|{_YEAR_WORDS_ES}){_END}{era}"
    counted = rf"(?! ?{any_of(listed('counted_after_month'))}{_EDGE_AFTER}(?! ?[0-9]{{4}}))"
    return tuple(re.compile(pattern) for pattern in (
        rf"(?<![0-9])[0-9]{{4}}{of}{month}(?:{of}{day}{_END})?",
        rf"{_ALONE}{day}{of}{any_month}{of_year}{year}",
        rf"{any_month}{of}{day}(?![0-9a-z]){of_year}{year}",
        rf"{_ALONE}(?:{day}|{_WORD_DAY_EN}){of}{month}{of_year}{year}",
        rf"{_ALONE}(?:{day}|{_WORD_DAY_EN}){apart}{month}{counted}",
        rf"{_ALONE}{_WORD_DAY_ES} de {month}(?:{of_year}{year})?",
        rf"{month}{of}{day}(?![0-9a-z]){counted}(?:{of_year}{year})?",
        rf"{month}{of}(?:{_WORD_DAY_EN}|{_WORD_DAY_ES})\b{of_year}{year}",
        rf"{sure}{of}{_WORD_DAY_EN}\b",
        rf"{month}{of_year}{year}",
    ))


def _numeric(era: str) -> tuple[Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in (
        rf"{_BEFORE}[0-9]{{1,2}}{_S}[0-9]{{1,2}}{_S}'?(?:[0-9]{{4}}|[0-9]{{2}}){_AFTER}{era}",
        rf"{_BEFORE}[0-9]{{4}}{_S}[0-9]{{1,2}}{_S}[0-9]{{1,2}}{_AFTER}{era}",
        rf"{_BEFORE}[0-9]{{1,2}} ?, ?[0-9]{{1,2}} ?, ?{_FULL_YEAR}(?![0-9])",
        rf"{_BEFORE}(?<![0-9] ){_D_OR_M} {_D_OR_M} (?:19|20)?[0-9]{{2}}(?! ?[0-9]){_AFTER}",
        rf"{_BEFORE}(?<![0-9] ){_FULL_YEAR} (?:0?[1-9]|1[0-2]) {_D_OR_M}(?! ?[0-9]){_AFTER}",
        rf"{_BEFORE}(?:0?[1-9]|1[0-2])[/-]{_FULL_YEAR}{_AFTER}",
        rf"{_BEFORE}{_FULL_YEAR}[/-](?:0?[1-9]|1[0-2]){_AFTER}",
        rf"{_BEFORE}(?<![0-9] ){_FULL_YEAR}(?: ?[/-] ?{_FULL_YEAR}){{1,3}}(?! ?[0-9]){_AFTER}",
        # 24/7 and 1/2 are everyday words, not days
        rf"{_BEFORE}(?!24/7|1/2(?![0-9]))(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|[12][0-9]|3[01])"
        rf"{_AFTER}",
    ))


def _bare_year() -> Pattern[str]:
    money = rf"(?! ?{any_of(listed('money'))}{_EDGE_AFTER})"
    return re.compile(
        rf"(?<![0-9$€£])(?<![$€£] )(?<![0-9][.,])'?{_FULL_YEAR}(?![0-9]|[.,][0-9]){money}"
    )


def _lone_month() -> Pattern[str]:
    """A month alone is a date only as an answer ("no, march")."""
    months = [one for one in listed("months") if one not in listed("doubtful_months")]
    lead_in = any_of(listed("lead_in"))
    return re.compile(
        rf"^[\W_0]*(?:{lead_in}[\W_]{{1,3}}){{0,5}}(?P<value>{_month(months)})[\W_]*$"
    )
