"""Takes typed text apart into what could be the parts of a date."""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from actions.reading.date_reads import Calendar
from actions.reading.date_words import (
    ORDINALS,
    TENS,
    UNITS_WORDS,
    doubtful_months,
    fillers,
    in_single_words,
    months_named,
)
from actions.reading.han import with_figures
from actions.reading.plain import plain
from actions.reading.word_files import listed

_LETTER = r"(?:[^\W\d_]|[\u0900-\u0963])"  # Devanagari's vowel signs are no letters to Python
_PIECE = re.compile(rf"'?[0-9]+|{_LETTER}+(?:'{_LETTER}+)?|[^\w\s]|_")
# A letter typed for a figure. Not after a day: "1o de mayo" is the first, not the tenth.
_SLIPS = re.compile(
    r"(?<=[0-9])[oil|]+(?=[/.-]?[0-9])|(?<=[0-9]{3})[oil|](?![a-z0-9])"
    r"|(?<![a-z0-9])o+(?=[0-9])|(?<![a-z0-9])[il|](?=[0-9]?/[0-9]|9[0-9]{2}(?![0-9]))"
)
_SLIP_DIGITS = str.maketrans("oil|", "0111")
# Chinese and Korean write what is counted right after these.
_COUNTERS = tuple("个個岁歲次年天件살세개번명")
_JOINING = frozenset("/.,-'_°")


@dataclass(frozen=True)
class Number:
    """A number as typed. `length`: its figures; a spelled year counts four."""

    value: int
    length: int
    short_year: bool = False  # '88
    ordinal: bool = False
    led_by: str = ""  # the last filler before it ("of", "the")

    @property
    def year_only(self) -> bool:
        """Whether it can be nothing but a year."""
        return not self.ordinal and (
            self.length == 4 or self.short_year or (self.length == 2 and self.value > 31)
        )

    @property
    def day_led(self) -> bool:
        return self.ordinal or self.led_by in listed("day_leads")

    @property
    def year_led(self) -> bool:
        return self.year_only or self.led_by in listed("year_leads")


@dataclass(frozen=True)
class Month:
    """A month given by name. `other`: the month that the name is in another language.

    `doubtful`: the name is an everyday word, too.
    """

    number: int
    other: int | None = None
    doubtful: bool = False


Part = Number | Month


@dataclass(frozen=True)
class Group:
    """Parts with nothing foreign between them. `negated`: "not" stands before them."""

    parts: tuple[Part, ...]
    negated: bool = False

    @property
    def lone_small_number(self) -> bool:
        only = self.parts[0]
        return len(self.parts) == 1 and isinstance(only, Number) and only.length <= 2


@dataclass(frozen=True)
class Pieces:
    """What a text holds.

    `alternative`: an "or" stands in it, so no group may be left out. `foreign_part`: a word
    that is no month stands in a month's place (1988/3/avril), so nothing is sure.
    """

    groups: tuple[Group, ...]
    alternative: bool
    foreign_part: bool
    calendar: Calendar | None = None

    @property
    def only_group(self) -> Group | None:
        """The one group that was meant ("1989, not 1988"), or None."""
        if self.foreign_part:
            return None
        groups = [group for group in self.groups if self.alternative or not group.negated]
        return groups[0] if len(groups) == 1 and not groups[0].negated else None


def pieces(text: str) -> Pieces:
    """Take `text` apart: numbers, spelled numbers and month names in groups."""
    ready = in_single_words(with_figures(plain(text)))
    ready = _SLIPS.sub(lambda slip: slip[0].translate(_SLIP_DIGITS), ready)
    words = _PIECE.findall(ready)
    return Pieces(
        groups=tuple(_groups(words)),
        alternative=any(word in listed("or") for word in words[1:-1]),
        foreign_part=_foreign_part(words),
        calendar=_calendar(ready, words),
    )


def _calendar(text: str, words: Sequence[str]) -> Calendar | None:
    """The calendar that a month ("رمضان") or an era ("هـ") beside a number names."""
    if not any(word.strip("'").isdecimal() for word in words):
        return None
    after_numbers = {
        after for before, after in pairwise(words) if before.strip("'").isdecimal()
    }
    for calendar in (Calendar.ISLAMIC, Calendar.PERSIAN):
        long = (name for name in listed(f"{calendar}_months") if " " in name and name in text)
        if (
            not listed(f"{calendar}_months").isdisjoint(words) or any(long)
            or not after_numbers.isdisjoint(listed(f"{calendar}_years"))
        ):
            return calendar
    return None


def _groups(words: Sequence[str]) -> Iterator[Group]:
    parts: list[Part] = []
    begins = position = 0
    lead = ""
    while position < len(words):
        word = words[position]
        part, used = _part(words, position)
        if part is not None:
            begins = begins if parts else position
            parts.append(replace(part, led_by=lead) if isinstance(part, Number) else part)
            lead = ""
        elif _joins(word, after_number=bool(parts)):
            lead = word if word in fillers() else lead
        else:
            if _says_something(parts) and not _counts_something(parts, word):
                denied = word in listed("not_after")
                yield Group(tuple(parts), denied or _negated(words[:begins]))
            parts, lead = [], ""
        position += used
    if _says_something(parts):
        yield Group(tuple(parts), _negated(words[:begins]))


def _says_something(parts: Sequence[Part]) -> bool:
    """Whether there is more than a word that might be a month and is likelier none."""
    return any(isinstance(part, Number) or not part.doubtful for part in parts)


def _foreign_part(words: Sequence[str]) -> bool:
    return any(
        (bar in "/-" and before.isdecimal() and _foreign(after))
        or (bar == "/" and _foreign(before) and after.isdecimal())
        for before, bar, after in zip(words, words[1:], words[2:], strict=False)
    )


def _foreign(word: str) -> bool:
    known = word.isdecimal() or _joins(word, after_number=True) or _part([word], 0)[0] is not None
    return word.isalnum() and not known


def _negated(before: Sequence[str]) -> bool:
    """Whether the words say "not": "not 1988", "no es el 3", but neither "no, 1988"."""
    near = before[-4:]
    return any(word in listed("not") for word in near) or any(
        word in listed("said_no") and following in listed("is")
        for word, following in pairwise(near)
    )


def _joins(word: str, *, after_number: bool) -> bool:
    return (
        word in _JOINING or word in fillers() or word in listed("weekdays")
        or (after_number and word in listed("ordinals"))
    )


def _counts_something(parts: Sequence[Part], word: str) -> bool:
    """Whether this is "3 cases": a count, no part of a date."""
    counted = word in listed("counted") or word.startswith(_COUNTERS)
    return counted and Group(tuple(parts)).lone_small_number


def _part(words: Sequence[str], position: int) -> tuple[Part | None, int]:
    """The part that begins at `position`, and how many words it takes."""
    word = words[position]
    if word.strip("'").isdecimal():
        return _figures(words, position)
    for reader in (_spelled_year, _spelled_number):
        number, used = reader(words, position)
        if number is not None:
            return number, used
    named = months_named(word)
    if not named:
        return None, 1
    other = named[1] if len(named) > 1 else None
    return Month(named[0], other=other, doubtful=word in doubtful_months()), 1


def _figures(words: Sequence[str], position: int) -> tuple[Number | None, int]:
    word = words[position]
    figures = word.lstrip("'")
    if len(figures) > 8:
        return Number(value=0, length=len(figures)), 1
    following = words[position + 1] if position + 1 < len(words) else ""
    ordinal = following in listed("ordinals") and len(figures) <= 2
    short_year = word.startswith("'") and len(figures) == 2
    number = Number(int(figures), len(figures), short_year=short_year, ordinal=ordinal)
    return number, 1 + ordinal


def _spelled_year(words: Sequence[str], position: int) -> tuple[Number | None, int]:
    """nineteen eighty-eight, two thousand and four, mil novecientos ochenta y ocho, dos mil."""
    for lead, century, needs_rest in _CENTURIES:
        if tuple(words[position:position + len(lead)]) != lead:
            continue
        start = position + len(lead)
        while start < len(words) and words[start] in ("and", "-", "hundred"):
            start += 1
        rest, used = _below_hundred(words, start)
        plain_twenties = lead == ("twenty",) and rest < 10 and words[start:start + 1] != ["oh"]
        if needs_rest and (not used or plain_twenties):
            continue
        end = start + used if used else position + len(lead)
        return Number(century + rest, 4), end - position
    return None, 0


_CENTURIES = (
    (("mil", "novecientos"), 1900, False), (("mil", "nueve", "cientos"), 1900, False),
    (("dos", "mil"), 2000, False), (("two", "thousand"), 2000, False),
    (("nineteen", "hundred"), 1900, False), (("nineteen",), 1900, True), (("twenty",), 2000, True),
)


def _spelled_number(words: Sequence[str], position: int) -> tuple[Number | None, int]:
    word = words[position]
    if word in ORDINALS:
        return Number(ORDINALS[word], 2, ordinal=True), 1
    if word in TENS:
        ordinal, used = _after_dash(words, position + 1, ORDINALS)
        if used and ordinal < 10:
            return Number(TENS[word] + ordinal, 2, ordinal=True), 1 + used
    value, used = _below_hundred(words, position)
    return (Number(value, 2), used) if used else (None, 0)


def _below_hundred(words: Sequence[str], position: int) -> tuple[int, int]:
    """The spelled number under a hundred at `position` and its words; (0, 0) for none."""
    word = words[position] if position < len(words) else ""
    if word == "oh":
        unit, used = _after_dash(words, position + 1, UNITS_WORDS)
        return (unit, 1 + used) if used and unit < 10 else (0, 0)
    if word in TENS:
        unit, used = _after_dash(words, position + 1, UNITS_WORDS)
        return (TENS[word] + unit, 1 + used) if used and unit < 10 else (TENS[word], 1)
    return (UNITS_WORDS[word], 1) if word in UNITS_WORDS else (0, 0)


def _after_dash(words: Sequence[str], position: int, table: Mapping[str, int]) -> tuple[int, int]:
    """The value in `table` of the next word, "y" or a dash passed over."""
    skipped = 1 if position < len(words) and words[position] in ("y", "-") else 0
    word = words[position + skipped] if position + skipped < len(words) else ""
    return (table[word], skipped + 1) if word in table else (0, 0)
