"""Dates of birth as people type them: read, asked about, or refused, never guessed."""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.reading.dates import (
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
    choose,
    merge,
    read_date,
)

TODAY = date(2026, 9, 20)
MONTHS = [
    "January February March April May June July August September October November "
    "December".split(),
    "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(),
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre".split(),
    "ene feb mar abr mayo jun jul ago set oct nov dic".split(),
]
BIRTHS = st.dates(date(1927, 1, 1), TODAY)
SCRIPTS = st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９"])


def read(value: str) -> DateRead:
    return read_date(value, today=TODAY)


@given(BIRTHS, st.sampled_from(MONTHS), SCRIPTS, st.data())
def test_a_named_month_or_a_year_first_is_sure(
    day: date, months: list[str], script: str, data: st.DataObject
) -> None:
    month, short = months[day.month - 1], f"{day.year % 100:02}"
    forms = [
        day.isoformat(), f"{day.year}/{day.month}/{day.day}", f"{day.year}.{day.month}.{day.day}",
        f"{month} {day.day}, {day.year}", f"{month} {day.day} {day.year}",
        f"{day.day} {month} {day.year}", f"{day.day} de {month} de {day.year}",
        f"el {day.day} de {month.upper()} del {day.year}", f"{day.day}-{month}-{day.year}",
        f"{day.day:02}{month}{day.year}", f"{day.day}th of {month}, {day.year}",
        f"{day.year} {month} {day.day}", f"{day.day} {month}. {day.year}",
        f"{day.year}年{day.month}月{day.day}日",
        f"I was born on {month} the {day.day}th, {day.year}",
        f"{day.day} de {month} del {short}", f"{month} {day.day}, '{short}",
    ]
    typed = data.draw(st.sampled_from(forms)).translate(str.maketrans("0123456789", script))
    assert read(typed) == Exact(day)


def human_readings(parts: tuple[str, str, str]) -> Iterator[date]:
    """Every day of a living person that somebody could mean by three numbers."""
    orders = {"ymd": (0, 1, 2), "dmy": (2, 1, 0), "mdy": (2, 0, 1)}
    for name, (year, month, day) in orders.items():
        if name == "ymd" and len(parts[0]) != 4 and not int(parts[0]) > 31:
            continue  # in English and Spanish two figures that can be a day are no year first
        years = [int(parts[year])]
        if len(parts[year]) == 2:
            years = [century + years[0] for century in (2000, 1900)]
        for full in years:
            try:
                read_as = date(full, int(parts[month]), int(parts[day]))
            except ValueError:
                continue
            if date(1906, 9, 20) <= read_as <= TODAY:
                yield read_as
                break


NUMBERS = st.integers(0, 99).map(str) | st.integers(0, 31).map("{:02}".format)
YEARS = st.integers(1907, 2026).map(str) | st.integers(0, 99).map("{:02}".format)


@given(st.tuples(NUMBERS, NUMBERS, YEARS) | st.tuples(YEARS, NUMBERS, NUMBERS),
       st.sampled_from("/-. "))
def test_no_date_is_returned_that_a_human_reading_contradicts(
    parts: tuple[str, str, str], separator: str
) -> None:
    readings = set(human_readings(parts))
    found = read(separator.join(parts))
    if isinstance(found, Exact):
        year_first_changed = len(parts[0]) == 4 or int(parts[0]) > 31
        assert readings == {found.date} or (not readings and year_first_changed)
    if isinstance(found, Ambiguous):
        assert readings == {found.first, found.second} and len(readings) == 2


@given(BIRTHS, st.sampled_from("/-. "))
def test_day_and_month_are_asked_about_unless_something_tells(day: date, separator: str) -> None:
    for first, second in ((day.day, day.month), (day.month, day.day)):
        found = read(f"{first}{separator}{second}{separator}{day.year}")
        if day.day > 12 or day.day == day.month:
            assert found == Exact(day)
        else:
            changed = date(day.year, day.day, day.month)
            asked = Ambiguous(date(day.year, first, second), date(day.year, second, first))
            assert found == (Exact(day) if changed > TODAY else asked)


@given(st.dates(date(1927, 1, 1), date(2026, 1, 1)))
def test_two_figures_of_a_year_make_a_living_person(day: date) -> None:
    found = read(f"{day.day} april {day.year % 100:02}")
    if isinstance(found, Exact):
        assert found.date <= TODAY
        assert found.date.year % 100 == day.year % 100
        assert found.date.year > TODAY.year - 100


@given(st.text(max_size=300) | st.text("0123456789/-. 'deabrilmyo", max_size=40))
def test_no_text_raises(text: str) -> None:
    found = read(text)
    if isinstance(found, Exact):
        assert date(1900, 1, 1) <= found.date <= TODAY
    merged = merge(date(1988, 4, 3), text, today=TODAY)
    if isinstance(merged, Exact):
        assert date(1900, 1, 1) <= merged.date <= TODAY
    assert choose([date(1988, 3, 4), date(1988, 4, 3)], text) in (
        None, date(1988, 3, 4), date(1988, 4, 3)
    )


APRIL = Exact(date(1988, 4, 3))
EITHER = Ambiguous(date(1988, 3, 4), date(1988, 4, 3))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("3/4/88", EITHER), ("03-04-1988", EITHER), ("3 4 1988", EITHER), ("030488", EITHER),
        ("03041988", EITHER), ("٣/٤/١٩٨٨", EITHER), ("O3/O4/l988", EITHER),
        ("4.3.88", Ambiguous(date(1988, 4, 3), date(1988, 3, 4))),
        ("19880403", APRIL), ("880403", APRIL), ("April third, nineteen eighty-eight", APRIL),
        ("el tres de abril de mil novecientos ochenta y ocho", APRIL),
        ("Sunday, April 3, 1988", APRIL), ("3rd of april '88", APRIL), ("3rd 4 1988", APRIL),
        ("I have 2 kids and was born 3 April 1988", APRIL), ("1988/3/kwiecien", Unreadable()),
        ("febuary 3 1988", Exact(date(1988, 2, 3))),
        ("3 de setiembre de 1988", Exact(date(1988, 9, 3))),
        ("1ro de mayo de 1990", Exact(date(1990, 5, 1))),
        ("1º de mayo de 1990", Exact(date(1990, 5, 1))),
        ("1o de mayo de 1990", Unreadable()),
        ("twenty first of june two thousand and four", Exact(date(2004, 6, 21))),
        ("treinta y uno de enero de dos mil", Exact(date(2000, 1, 31))),
        ("29/2/00", Exact(date(2000, 2, 29))), ("5/5/88", Exact(date(1988, 5, 5))),
        ("3 april 04", Exact(date(2004, 4, 3))), ("30 april 31", Exact(date(1931, 4, 30))),
        ("1988/25/04", Exact(date(1988, 4, 25))),
        ("april 1988", Incomplete(year=1988, month=4)), ("04/1988", Incomplete(1988, 4)),
        ("abril del 04", Incomplete(year=2004, month=4)), ("198804", Incomplete(1988, 4)),
        ("3 de abril", Incomplete(month=4, day=3)), ("april 3", Incomplete(month=4, day=3)),
        ("13/4", Incomplete(month=4, day=13)), ("4/3", Incomplete()),
        ("april", Incomplete(month=4)), ("1988", Incomplete(year=1988)),
        ("'88", Incomplete(year=1988)), ("3", Incomplete(day=3)),
        ("31/02/1990", Impossible()), ("31 feb 1990", Impossible()), ("13/13/1990", Impossible()),
        ("29 feb 1989", Impossible()), ("1900-02-29", Impossible()), ("0/0/1988", Impossible()),
        ("april 31", Impossible()), ("31021988", Impossible()),
        ("3/4/2030", Future()), ("3 april 2030", Future()), ("2099", Future()),
        ("1/1/1850", TooOld()), ("1850", TooOld()), ("3 april 1901", TooOld()),
        ("3/4/2531", OtherCalendar(Calendar.BUDDHIST)),
        ("1408/5/6", OtherCalendar(Calendar.ISLAMIC)),
        ("1367/1/12", OtherCalendar(Calendar.PERSIAN)),
        ("25310403", OtherCalendar(Calendar.BUDDHIST)),
        ("", Unreadable()), ("hello", Unreadable()), ("999", Unreadable()), ("👶", Unreadable()),
        ("041988", Unreadable()), ("3/4/8", Unreadable()), ("3-4 April 1988", Unreadable()),
        ("kwiecien/3/1988", Unreadable()), ("1988-3-kwiecien", Unreadable()),
        ("3 or 4 April 1988", Unreadable()), ("3 de abril de 1988 o 1989", Unreadable()),
        ("not 3 april 1988", Unreadable()), ("no es el 3 de abril de 1988", Unreadable()),
        ("12/1988/3", Unreadable()), ("⑩/4/1988", Unreadable()),
    ],
)
def test_what_is_read(typed: str, expected: DateRead) -> None:
    assert read(typed) == expected


def test_a_date_does_not_show_in_a_repr() -> None:
    for found in (APRIL, EITHER, Incomplete(1988, 4)):
        assert "1988" not in repr(found)


BEFORE = date(1988, 3, 4)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("sorry, 1989", Exact(date(1989, 3, 4))), ("89", Exact(date(1989, 3, 4))),
        ("no, april", Exact(date(1988, 4, 4))), ("perdón, abril", Exact(date(1988, 4, 4))),
        ("no, the 5th", Exact(date(1988, 3, 5))), ("el 31", Exact(date(1988, 3, 31))),
        ("april 5", Exact(date(1988, 4, 5))), ("abril del 89", Exact(date(1989, 4, 4))),
        ("1989, not 1988", Exact(date(1989, 3, 4))), ("perdón, es 1989", Exact(date(1989, 3, 4))),
        ("it was 3 april 1989", Exact(date(1989, 4, 3))),
        ("5", Ambiguous(date(1988, 3, 5), date(1988, 5, 4))), ("20", Exact(date(1988, 3, 20))),
        ("4/3", Ambiguous(date(1988, 4, 3), date(1988, 3, 4))),
        ("2050", Future()), ("1850", TooOld()), ("huh", Unreadable()), ("not 1989", Unreadable()),
    ],
)
def test_a_correction_changes_only_what_it_names(typed: str, expected: DateRead) -> None:
    assert merge(BEFORE, typed, today=TODAY) == expected


def test_a_correction_may_make_a_day_that_is_not() -> None:
    assert merge(date(1988, 3, 31), "february", today=TODAY) == Impossible()
    assert merge(date(1988, 2, 29), "1989", today=TODAY) == Impossible()


def test_a_bare_number_after_2000_may_be_the_year() -> None:
    assert merge(date(2004, 3, 14), "no, 15", today=TODAY) == Ambiguous(
        date(2004, 3, 15), date(2015, 3, 14)
    )


@given(BIRTHS, BIRTHS)
def test_a_whole_date_as_a_correction_stands_by_itself(before: date, after: date) -> None:
    assert merge(before, after.isoformat(), today=TODAY) == Exact(after)


CANDIDATES = (date(1988, 3, 4), date(1988, 4, 3))


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("the first", 0), ("First one please", 0), ("1", 0), ("one", 0), ("el primero", 0),
        ("the second", 1), ("2", 1), ("el segundo", 1), ("la última", 1), ("the latter", 1),
        ("april", 1), ("no, april", 1), ("3 de abril", 1), ("april 3 1988", 1), ("3", 1),
        ("marzo", 0), ("4 de marzo", 0), ("the 4th", 0), ("March 4", 0), ("1988-04-03", 1),
        ("3/4/88", None), ("not the first", None), ("yes", None), ("no", None), ("", None),
        ("1988", None), ("may", None), ("3 may", None), ("third", 1), ("not april", None),
    ],
)
def test_which_of_two_is_meant(typed: str, chosen: int | None) -> None:
    assert choose(CANDIDATES, typed) == (None if chosen is None else CANDIDATES[chosen])


def test_one_that_can_be_a_place_or_a_day_is_asked_again() -> None:
    assert choose([date(1988, 1, 2), date(1988, 2, 1)], "1") is None
    assert choose([date(1988, 2, 1), date(1988, 1, 2)], "1") == date(1988, 2, 1)
    assert choose([], "1") is None
    assert choose([date(1988, 2, 1)], "the second") is None


@pytest.mark.parametrize("piece", ["1 ", "1", "april ", "de ", "1/", "'", "or ", "nineteen ", "年"])
def test_endless_texts_are_finished(piece: str) -> None:
    text = (piece * 5000)[:5000]
    assert read(text) == Unreadable()
    assert merge(BEFORE, text, today=TODAY) == Unreadable()
    assert choose(CANDIDATES, text) is None
