from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.forms import find_forms


def forms(text: str) -> list[str]:
    return [form for _, _, form in find_forms(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("I-485", ["I-485"]),
    ("my i485 and i 765", ["I-485", "I-765"]),
    ("form n 400", ["N-400"]),
    ("formulario I - 765", ["I-765"]),
    ("eoir 33", ["EOIR-33"]),
    ("EOIR-42B", ["EOIR-42B"]),
    ("i-129f", ["I-129F"]),
    ("I-130 a mi esposa", ["I-130"]),
    ("I-130's", ["I-130"]),
    ("l-485 typed with a small L", ["I-485"]),
    ("the 485/765", ["I-485", "I-765"]),
    ("i765/i131", ["I-765", "I-131"]),
    ("mi 130", ["I-130"]),
    ("485", ["I-485"]),
    ("form 400", ["N-400"]),
    ("ds 260 and ar-11", ["DS-260", "AR-11"]),
])
def test_forms_as_people_write_them(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize("text", [
    "i am 20 years old", "i 90 days ago", "room 130", "it cost $765", "120 days", "bus 485",
    "at 140 main street", "i 300", "born 1/30/1985", "in 400 days",
])
def test_what_is_no_form(text: str) -> None:
    assert forms(text) == []


def test_offsets_cover_the_form_and_not_the_word_before_it() -> None:
    text = "my form N-400 is late"
    assert [text[start:end] for start, end, _ in find_forms(text)] == ["N-400"]


@given(st.text(max_size=60))
def test_offsets_lie_in_any_text(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end, _ in find_forms(text))
