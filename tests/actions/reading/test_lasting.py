"""How long a helper may look, typed in twelve languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.reading.lasting import typed_days


@pytest.mark.parametrize(("typed", "days"), [
    ("for a week please", 7), ("7 days", 7), ("one day", 1), ("2 weeks", 14), ("a month", 30),
    ("por una semana", 7), ("7 días", 7), ("UN MES", 30), ("une semaine", 7), ("1 mois", 30),
    ("um dia só", 1), ("uma semana", 7), ("um mês", 30), ("на неделю", 7), ("один день", 1),
    ("на месяц", 30), ("две недели", 14), ("一周", 7), ("一个月就好", 30), ("7天", 7),
    ("一個星期", 7), ("أسبوع واحد", 7), ("لمدة شهر", 30), ("٧ أيام", 7), ("أسبوعين", 14),
    ("một tuần", 7), ("1 thang", 30), ("một ngày", 1), ("एक हफ्ता", 7), ("ek mahina", 30),
    ("१ दिन", 1), ("일주일만요", 7), ("한 달", 30), ("7일간", 7), ("isang linggo", 7),
    ("на тиждень", 7), ("на місяць", 30), ("два тижні", 14), ("5 днів", 5),
    ("7 araw", 7), ("yon semèn", 7), ("yon mwa", 30), ("yon jou", 1),
])
def test_a_time_is_read(typed: str, days: int) -> None:
    assert typed_days(typed) == days


@pytest.mark.parametrize("typed", [
    "my daughter", "", "a birthday", "12", "laissez ma fille voir mes dossiers", "bonjour", "今天",
    "3月7日", "3월 7일", "일하는 딸", "magandang araw po", "every day", "today 12/7 days",
])
def test_what_names_no_time_is_asked(typed: str) -> None:
    assert typed_days(typed) == 0


@given(st.text(max_size=60))
def test_anything_is_a_number_of_days_or_none(text: str) -> None:
    assert typed_days(text) >= 0
