"""Puts the parts of a date in order, and holds each reading against the calendar."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from actions.reading.date_parts import Month, Number, Part
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
from actions.reading.word_files import listed

OLDEST_YEAR = 1900
LONGEST_LIFE = 120  # years


def read_parts(parts: Sequence[Part], *, today: date) -> DateRead:
    """Read parts that stand together as a date, in whichever order they were typed."""
    numbers = [part for part in parts if isinstance(part, Number)]
    months = [part for part in parts if isinstance(part, Month)]
    if len(months) > 1 or len(parts) > 3:
        return Unreadable()
    if len(parts) == 1 and numbers:
        return _read_one(numbers[0], today)
    if any(number.length not in (1, 2, 4) for number in numbers):
        return Unreadable()
    if months:
        return _read_month(months[0], numbers, today, month_last=isinstance(parts[-1], Month))
    return _read_two(*numbers, today=today) if len(numbers) == 2 else _read_three(*numbers, today)


def on_calendar(year: int, month: int, day: int, *, today: date) -> DateRead:
    """The day itself, or why nobody can have been born on it."""
    calendar = _other_calendar(year, today)
    if calendar is not None:
        return OtherCalendar(calendar)
    try:
        read = date(year, month, day)
    except ValueError:
        return Impossible()
    if read > today:
        return Future()
    too_old = year < OLDEST_YEAR or today.year - year > LONGEST_LIFE
    return TooOld() if too_old else Exact(read)


def either(readings: Iterable[tuple[int, int, int]], *, today: date) -> DateRead:
    """What is left of several readings (year, month, day) once the impossible ones are gone."""
    reads = [on_calendar(*reading, today=today) for reading in dict.fromkeys(readings)]
    exact = [read for read in reads if isinstance(read, Exact)]
    if len(exact) >= 2:
        return Ambiguous(exact[0].date, exact[1].date)
    if exact:
        return exact[0]
    return reads[0] if reads else Unreadable()


def full_year(number: Number, *, today: date, month: int = 1, day: int = 1) -> int:
    """The year in four digits: of two centuries the later one that has come."""
    if number.length > 2:
        return number.value
    later = 2000 + number.value
    return later if (later, month, day) <= (today.year, today.month, today.day) else later - 100


def _other_calendar(year: int, today: date) -> Calendar | None:
    """Years in which people live now, by other calendars.

    1280 to 1399 may be Persian or Islamic; the Persian is likelier, and the question to the
    applicant is the same.
    """
    if 1280 <= year < 1400:
        return Calendar.PERSIAN
    if 1400 <= year <= 1460:
        return Calendar.ISLAMIC
    return Calendar.BUDDHIST if OLDEST_YEAR + 543 <= year <= today.year + 543 else None


def _read_one(number: Number, today: date) -> DateRead:
    if number.length == 8:
        return _read_eight(f"{number.value:08}", today)
    if number.length == 6:
        return _read_six(f"{number.value:06}", today)
    if number.year_only:
        return _with_year(number, today)
    if number.length <= 2 and 1 <= number.value <= 31:
        return Incomplete(day=number.value)
    return Unreadable()


def _with_year(year: Number, today: date, *, month: int | None = None) -> DateRead:
    """A year, and perhaps a month, without a day."""
    value = full_year(year, today=today, month=month or 1)
    if value < 1000 or (month is not None and not 1 <= month <= 12):
        return Unreadable()
    read = on_calendar(value, month or 1, 1, today=today)
    return Incomplete(year=value, month=month) if isinstance(read, Exact) else read


def _read_month(
    month: Month, numbers: Sequence[Number], today: date, *, month_last: bool
) -> DateRead:
    if month.doubtful and not any(number.length == 4 for number in numbers):
        return Unreadable()
    reads = [
        _read_named(number, numbers, today, month_last=month_last)
        for number in (month.number, month.other) if number is not None
    ]
    exact = [read for read in reads if isinstance(read, Exact)]
    return Ambiguous(exact[0].date, exact[1].date) if len(exact) == 2 else reads[0]


def _read_named(
    month: int, numbers: Sequence[Number], today: date, *, month_last: bool
) -> DateRead:
    if not numbers:
        return Incomplete(month=month)
    if len(numbers) == 1:
        return _read_named_one(month, numbers[0], today, month_last=month_last)
    year, day = _year_and_day(*numbers, month_last=month_last)
    if year is None or day is None:
        return Unreadable()
    value = full_year(year, today=today, month=month, day=day.value)
    return on_calendar(value, month, day.value, today=today)


def _read_named_one(month: int, number: Number, today: date, *, month_last: bool) -> DateRead:
    led = number.led_by in listed("year_leads") and not month_last
    if number.year_only or led or (number.value == 0 and not month_last):
        return _with_year(number, today, month=month)
    # A leap year lets every day pass that the month can have.
    if isinstance(on_calendar(2000, month, number.value, today=date.max), Impossible):
        return Impossible()
    return Incomplete(month=month, day=number.value)


def _year_and_day(
    first: Number, second: Number, *, month_last: bool
) -> tuple[Number | None, Number | None]:
    """Which of two numbers beside a named month is the year; (None, None) when unsure."""
    long = [number for number in (first, second) if number.length == 4]
    sure = long or [number for number in (first, second) if number.year_only]
    if len(sure) == 1:
        return sure[0], second if sure[0] is first else first
    if sure or (first.ordinal and second.ordinal):
        return None, None
    if second.ordinal:
        return first, second
    if month_last or second.length != 2:
        return None, None
    return second, first


def _read_two(first: Number, second: Number, *, today: date) -> DateRead:
    """Month and year, or day and month, without the third; only sure parts are told."""
    if first.year_only and second.year_only:
        return Unreadable()
    if first.year_only or second.year_only:
        year, month = (first, second) if first.year_only else (second, first)
        return _with_year(year, today, month=month.value)
    low, high = sorted((first.value, second.value))
    if low == 0 or low > 12 or high > 31:
        return Impossible() if low > 12 or high > 31 else Unreadable()
    if high > 12 or low == high:
        return Incomplete(month=low, day=high)
    return Incomplete()


def _read_three(first: Number, second: Number, third: Number, today: date) -> DateRead:
    if second.length == 4 or (first.year_only and third.year_only):
        return Unreadable()
    if first.year_only:
        return either(_year_first(first, second.value, third.value, today), today=today)
    if third.length == 1:
        return Unreadable()
    orders = _day_orders(first, second)
    readings = [
        (full_year(third, today=today, month=month, day=day), month, day) for month, day in orders
    ]
    return either(readings, today=today)


def _year_first(
    year: Number, second: int, third: int, today: date
) -> list[tuple[int, int, int]]:
    """Year, month, day; only when there is no such month are the last two changed about."""
    month, day = (third, second) if second > 12 >= third else (second, third)
    return [(full_year(year, today=today, month=month, day=day), month, day)]


def _day_orders(first: Number, second: Number) -> list[tuple[int, int]]:
    """The (month, day) that two numbers can mean: both orders unless something tells."""
    month_first, day_first = (first.value, second.value), (second.value, first.value)
    if first.value > 12 or (first.ordinal and not second.ordinal):
        return [day_first]
    if second.value > 12 or (second.ordinal and not first.ordinal):
        return [month_first]
    return [month_first, day_first]


def _read_eight(figures: str, today: date) -> DateRead:
    front, back = int(figures[:4]), int(figures[4:])
    first, second, third, fourth = (int(figures[at:at + 2]) for at in (0, 2, 4, 6))
    readings = [(front, third, fourth), (back, first, second), (back, second, first)]
    likely = [
        (year, month, day) for year, month, day in readings
        if 1280 <= year <= 2700 and 1 <= month <= 12 and 1 <= day <= 31
    ]
    return either(likely, today=today)


def _read_six(figures: str, today: date) -> DateRead:
    first, second, third = (Number(int(figures[at:at + 2]), 2) for at in (0, 2, 4))
    orders = [(third, first, second), (third, second, first), (first, second, third)]
    days = either(
        ((full_year(year, today=today, month=month.value, day=day.value), month.value, day.value)
         for year, month, day in orders if 1 <= month.value <= 12 and 1 <= day.value <= 31),
        today=today,
    )
    month_of_year = _month_of_year(figures, today)
    if month_of_year is None:
        return days
    return month_of_year if isinstance(days, (Unreadable, Impossible, Future)) else Unreadable()


def _month_of_year(figures: str, today: date) -> Incomplete | None:
    """041988 or 198804, where the six figures can be a month of a year."""
    for year, month in ((figures[:4], figures[4:]), (figures[2:], figures[:2])):
        read = _with_year(Number(int(year), 4), today, month=int(month))
        if isinstance(read, Incomplete):
            return read
    return None
