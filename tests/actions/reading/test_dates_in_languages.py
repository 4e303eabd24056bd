"""Dates of birth as they are typed in twelve languages, in their scripts, digits and orders."""
from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.reading.date_words import months
from actions.reading.dates import (
    Ambiguous,
    Calendar,
    DateRead,
    Exact,
    Incomplete,
    OtherCalendar,
    Unreadable,
    choose,
    merge,
    read_date,
)
from actions.reading.word_files import files

TODAY = date(2026, 9, 20)
BIRTHS = st.dates(date(1927, 1, 1), TODAY)
# Language → (month names by number, how a day is written, figures).
NAMED: Mapping[str, tuple[str, tuple[str, ...], str]] = {
    "fr": ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
           ("{d} {m} {y}", "le {d} {m} {y}", "né le {d} {m} {y}", "{d}-{m}-{y}"), "0123456789"),
    "pt": ("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
           "dezembro", ("{d} de {m} de {y}", "nasci em {d} de {m} de {y}", "dia {d} de {m} de {y}"),
           "0123456789"),
    "ru": ("января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
           ("{d} {m} {y}", "{d} {m} {y} года", "{d} {m} {y} г.", "родился {d}-го {m} {y}"),
           "0123456789"),
    "uk": ("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
           ("{d} {m} {y}", "{d} {m} {y} року", "{d} {m} {y} р.", "народилася {d}-го {m} {y}"),
           "0123456789"),
    "ar": ("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
           ("{d} {m} {y}", "{d} {m} سنة {y}", "يوم {d} {m} {y}"), "٠١٢٣٤٥٦٧٨٩"),
    "hi": ("जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
           ("{d} {m} {y}", "{d} {m} {y} को", "{d} {m}, {y}"), "०१२३४५६७८९"),
    "tl": ("Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre "
           "Disyembre", ("{m} {d}, {y}", "ika-{d} ng {m} {y}", "{d} ng {m}, {y}"), "0123456789"),
    "ht": ("janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm",
           ("{d} {m} {y}", "le {d} {m} {y}"), "0123456789"),
    "vi": ("1 2 3 4 5 6 7 8 9 10 11 12",
           ("{d} tháng {m} năm {y}", "ngày {d} tháng {m} năm {y}", "{d} thang {m} {y}",
            "mùng {d} tháng {m} năm {y}"), "0123456789"),
    "zh-Hans": ("1 2 3 4 5 6 7 8 9 10 11 12",
                ("{y}年{m}月{d}日", "{y}年{m}月{d}号", "{y} 年 {m} 月 {d} 日"),
                "０１２３４５６７８９"),
    "ko": ("1 2 3 4 5 6 7 8 9 10 11 12", ("{y}년 {m}월 {d}일", "{y}년{m}월{d}일생"), "0123456789"),
}


def read(value: str, language: str | None = None) -> DateRead:
    return read_date(value, today=TODAY, language=language)


def test_every_language_has_its_words() -> None:
    assert set(files()) == {*NAMED, "en", "es"}
    assert all(len(content["months"]) == 12 for content in files().values())


@given(BIRTHS, st.sampled_from(sorted(NAMED)), st.data())
def test_a_named_month_is_sure_in_every_language(
    day: date, language: str, data: st.DataObject
) -> None:
    names, forms, figures = NAMED[language]
    typed = data.draw(st.sampled_from(forms)).format(
        d=day.day, m=names.split()[day.month - 1], y=day.year
    ).translate(str.maketrans("0123456789", figures))
    found = read(typed)
    if language == "ht" and day.month == 8:  # "out" is October in Portuguese
        assert isinstance(found, (Exact, Ambiguous))
        assert day in (getattr(found, "date", None), getattr(found, "first", None))
    else:
        assert found == Exact(day), typed


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("一九八八年三月十二日", Exact(date(1988, 3, 12))),
        ("八八年三月十二", Exact(date(1988, 3, 12))),
        ("1988年十二月三十一号", Exact(date(1988, 12, 31))),
        ("民國77年3月12日", Exact(date(1988, 3, 12))),
        ("民国七十七年三月十二日", Exact(date(1988, 3, 12))),
        ("二零零一年二月三日", Exact(date(2001, 2, 3))),
        ("我是1988年3月12日出生的", Exact(date(1988, 3, 12))),
        ("1988年3月", Incomplete(year=1988, month=3)), ("3月12日", Incomplete(month=3, day=12)),
        ("1988年", Incomplete(year=1988)), ("88년 3월 12일", Exact(date(1988, 3, 12))),
        ("12 آذار 1988", Exact(date(1988, 3, 12))),
        ("١٢ كانون الثاني ١٩٨٨", Exact(date(1988, 1, 12))),
        ("20 غشت 1978", Exact(date(1978, 8, 20))), ("5 تشرين ثاني 1982", Exact(date(1982, 11, 5))),
        ("12 sept. 1988", Exact(date(1988, 9, 12))), ("1er mars 1990", Exact(date(1990, 3, 1))),
        ("1º de março de 1990", Exact(date(1990, 3, 1))), ("12 марта 88", Exact(date(1988, 3, 12))),
        ("12 mrta 1988", Unreadable()), ("12 yanvarya 1988", Exact(date(1988, 1, 12))),
        ("tháng ba năm 1988", Incomplete(year=1988, month=3)),
        ("12 tháng mười hai 1988", Exact(date(1988, 12, 12))),
        ("12 मार्च १९८८", Exact(date(1988, 3, 12))), ("12 farvari 1988", Exact(date(1988, 2, 12))),
        ("12 out 1988", Ambiguous(date(1988, 8, 12), date(1988, 10, 12))),
        ("١٤ رمضان ١٤٠٨", OtherCalendar(Calendar.ISLAMIC)),
        ("5/9/1412 هـ", OtherCalendar(Calendar.ISLAMIC)),
        ("14 ramadan 1408", OtherCalendar(Calendar.ISLAMIC)),
        ("12 فروردین 1367", OtherCalendar(Calendar.PERSIAN)),
        ("พ.ศ. 2531", OtherCalendar(Calendar.BUDDHIST)),
        ("no me acuerdo", Unreadable()), ("pas le 3 avril 1988", Unreadable()),
        ("не 3 апреля 1988", Unreadable()), ("3 अप्रैल 1988 नहीं", Unreadable()),
        ("3 avril ou 4 avril 1988", Unreadable()), ("我有3个孩子", Unreadable()),
    ],
)
def test_what_is_read(typed: str, expected: DateRead) -> None:
    assert read(typed) == expected


@pytest.mark.parametrize(("language", "first"), [
    ("en", date(1988, 3, 4)), ("fr", date(1988, 4, 3)), ("ar", date(1988, 4, 3)),
    ("tl", date(1988, 3, 4)), (None, date(1988, 3, 4)),
])
def test_figures_are_asked_about_in_the_order_of_the_language(
    language: str | None, first: date
) -> None:
    found = read("3/4/1988", language)
    assert isinstance(found, Ambiguous)
    assert found.first == first


@pytest.mark.parametrize("typed", ["第一个", "первая", "premier", "الأول", "पहला", "đầu", "unang"])
def test_the_first_of_two_is_named_in_every_language(typed: str) -> None:
    assert choose([date(1988, 3, 4), date(1988, 4, 3)], typed) == date(1988, 3, 4)


@pytest.mark.parametrize(
    "typed", ["non, avril", "нет, апрель", "नहीं, अप्रैल", "لا، نيسان", "não, abril"]
)
def test_a_correction_names_a_month_in_every_language(typed: str) -> None:
    assert merge(date(1988, 3, 4), typed, today=TODAY) == Exact(date(1988, 4, 4))


def test_a_name_that_is_two_months_is_known_to_be() -> None:
    both = {name for name, numbers in months().items() if len(numbers) > 1}
    assert both == {"out"}
