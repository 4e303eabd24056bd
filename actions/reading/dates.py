"""Reads dates of birth as people type them, and asks rather than guesses.

Year first and named months are sure; figures for day and month are asked about unless one
is over 12 or both are equal. Two figures of a year mean the later century that has come.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from actions.reading.date_orders import either, read_parts
from actions.reading.date_parts import Group, Number, pieces
from actions.reading.date_reads import (
    Ambiguous,
    Calendar,
    DateRead,
    Exact,
    Future,
    Impossible,
    Incomplete,
    OtherCalendar,
    TooOld,
    Unreadable,
)
from actions.reading.date_words import day_stands_first
from actions.reading.plain import MAX_TYPED, plain
from actions.reading.word_files import listed

__all__ = [
    "Ambiguous", "Calendar", "DateRead", "Exact", "Future", "Impossible", "Incomplete",
    "OtherCalendar", "TooOld", "Unreadable", "choose", "merge", "read_date",
]

def read_date(value: str, *, today: date, language: str | None = None) -> DateRead:
    """Read `value` as a date of birth in any language of data/words; never raises.

    Of two days that fit, the one that people who write `language` mean more often comes first.
    """
    found = pieces(value) if len(value) <= MAX_TYPED else None
    if found is None:
        return Unreadable()
    if found.calendar is not None:
        return OtherCalendar(found.calendar)
    group = found.only_group
    read = read_parts(group.parts, today=today) if group else Unreadable()
    if isinstance(read, Ambiguous) and day_stands_first(language):
        return Ambiguous(read.second, read.first)
    return read


def merge(previous: date, correction: str, *, today: date | None = None) -> DateRead:
    """Read `correction` ("sorry, 1989", "no, march") as a change to `previous`.

    A correction that is a whole date stands by itself. `today` is the system's if not given.
    """
    today = today or date.today()
    group = _only_group(correction)
    if group is None:
        return Unreadable()
    read = read_parts(group.parts, today=today)
    if not isinstance(read, Incomplete):
        return read
    return either(_changed(previous, read, group, today), today=today)


def choose(candidates: Sequence[date], text: str) -> date | None:
    """The one of `candidates` that `text` names ("the first", "april", "el 3"), or None.

    None also when words can be taken in two ways: "1", with the first of a month as second.
    """
    if not candidates:
        return None
    named, placed = _by_parts(candidates, text), _by_position(candidates, text)
    if named is not None and placed is not None and named != placed:
        return None
    return named or placed


def _only_group(text: str) -> Group | None:
    return pieces(text).only_group if len(text) <= MAX_TYPED else None


def _changed(
    previous: date, read: Incomplete, group: Group, today: date
) -> list[tuple[int, int, int]]:
    """The dates (year, month, day) that `previous` becomes; several where it is unsure."""
    numbers = [part for part in group.parts if isinstance(part, Number)]
    if read == Incomplete():  # day and month, in an order that nothing tells
        first, second = numbers[0].value, numbers[1].value
        return [(previous.year, first, second), (previous.year, second, first)]
    changed = (read.year or previous.year, read.month or previous.month, read.day or previous.day)
    if read.day is None or read.month is not None or numbers[0].day_led:
        return [changed]
    return [changed, *_other_meanings(previous, read.day, today)]


def _other_meanings(previous: date, number: int, today: date) -> list[tuple[int, int, int]]:
    """What a bare number may change besides the day: the month, or the year of one born late."""
    meanings = []
    if number <= 12:
        meanings.append((previous.year, number, previous.day))
    if previous.year >= 2000 and 2000 + number <= today.year:
        meanings.append((2000 + number, previous.month, previous.day))
    return meanings


def _by_parts(candidates: Sequence[date], text: str) -> date | None:
    read = read_date(text, today=max(candidates))
    if isinstance(read, Exact):
        return read.date if read.date in candidates else None
    if not isinstance(read, Incomplete) or read == Incomplete():
        return None
    matching = {
        day for day in candidates
        if read.year in (None, day.year) and read.month in (None, day.month)
        and read.day in (None, day.day)
    }
    return matching.pop() if len(matching) == 1 else None


def _by_position(candidates: Sequence[date], text: str) -> date | None:
    words = re.findall(r"[\w\u0900-\u0963]+", plain(text[:MAX_TYPED]))
    telling = [word for word in words if word not in listed("polite")] or [
        word for word in words if word == "one" and len(words) == 1
    ]
    position = _position(telling[0]) if len(telling) == 1 else None
    if position is None or position >= len(candidates):
        return None
    return candidates[position]


def _position(word: str) -> int | None:
    """The place that a word names: "first" is 0, "last" is -1."""
    for key, position in (("first", 0), ("second", 1), ("last", -1)):
        if word in listed(key):
            return position
    return None
