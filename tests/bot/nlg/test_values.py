"""Typed parameters become words of the reader's language."""
from __future__ import annotations

from datetime import date
from typing import Any, Mapping

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from bot.nlg.values import UnknownValue, plain_value

EN, ES = Locale("en"), Locale("es")


def said(message: str, params: Mapping[str, Any]) -> str:
    return f"<{message} {dict(params)}>"


def shown(value: Any, locale: Locale = EN) -> Any:
    return plain_value(value, locale=locale, render=said)


def test_text_and_numbers_pass_as_they_are() -> None:
    assert shown("IOE••••••1001") == "IOE••••••1001"
    assert shown(3) == 3 and shown(7.5) == 7.5
    assert shown(None) == "" and shown("") == ""


def test_dates_are_written_in_the_readers_language() -> None:
    assert shown({"date": "1988-04-03"}) == "April 3, 1988"
    assert shown({"date": "1988-04-03"}, ES) == "3 de abril de 1988"


def test_a_time_is_the_offices_and_names_its_zone() -> None:
    value = {"datetime": "2026-12-01T18:20:00+00:00", "zone": "America/Los_Angeles"}
    text = shown(value).replace("\u202f", " ")
    assert "10:20 AM" in text and "Pacific" in text and "Tuesday" in text
    assert "10:20" in shown(value, ES) and "martes" in shown(value, ES)


def test_a_time_without_a_zone_says_utc() -> None:
    assert shown({"datetime": "2026-03-01T14:00:00Z"}).endswith("(UTC)")


def test_messages_and_lists_nest() -> None:
    inner = {"message": "stage-received-name", "params": {"x": 1}}
    assert shown({"list": [inner, "b"], "style": "lines"}) == "<stage-received-name {'x': 1}>\nb"
    assert shown({"list": ["a", "b", "c"], "style": "and"}) == "a, b, and c"
    assert shown({"list": ["a", "b"], "style": "and"}, ES) == "a y b"


def test_an_unknown_type_is_named_without_its_value() -> None:
    with pytest.raises(UnknownValue) as caught:
        shown({"secret": "Okafor-like"})
    assert "secret" in str(caught.value) and "Okafor" not in str(caught.value)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_every_date_can_be_written(day: date) -> None:
    for locale in (EN, ES):
        assert str(day.year) in shown({"date": day.isoformat()}, locale)
