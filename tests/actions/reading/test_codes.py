"""One field takes one-time codes and access codes, however they are typed."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.reading.codes import read_code

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(st.text("0123456789", min_size=6, max_size=6),
       st.sampled_from(["", " ", "-", ".", "\u00a0"]),
       st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９"]))
def test_six_digits_are_read_however_they_are_typed(code: str, gap: str, script: str) -> None:
    typed = (code[:3] + gap + code[3:]).translate(str.maketrans("0123456789", script))
    assert read_code(typed) == code
    assert read_code(f"it is {typed}, thanks") == code


@given(st.text(CROCKFORD, min_size=13, max_size=13)
       .filter(lambda code: any(map(str.isdigit, code)) and any(map(str.isalpha, code[:3]))),
       st.sampled_from(["-", " ", "", "–"]), st.booleans(), st.data())
def test_an_access_code_is_read_however_it_is_typed(
    code: str, gap: str, lower: bool, data: st.DataObject
) -> None:
    slipped = "".join(data.draw(st.sampled_from({"0": "0O", "1": "1IL"}.get(char, char)))
                      for char in code)
    typed = gap.join((slipped[:4], slipped[4:8], slipped[8:]))
    looks_like_a_case = slipped[:3].isalpha() and slipped[3:].isdecimal()
    no_figure = not any(map(str.isdigit, slipped))
    expected = None if looks_like_a_case or no_figure else code
    assert read_code(typed.lower() if lower else typed) == expected


@given(st.text(max_size=400) | st.text(CROCKFORD + "OILU- ", max_size=20))
def test_no_text_raises_and_what_is_read_is_normal(text: str) -> None:
    code = read_code(text)
    if code is not None:
        assert len(code) in (6, 13)
        assert set(code) <= set(CROCKFORD if len(code) == 13 else "0123456789")
        assert read_code(code) == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("O12345", "012345"),
        ("12345", None),
        ("1234567", None),
        ("123 4567", None),
        ("123456 or 654321", None),
        ("the code is 123-456.", "123456"),
        ("hola", None),
        ("", None),
        ("come here today", None),
        ("IOE0912345678", None),
        ("ABCD-EUGH-JKLM1", None),
        ("1" * 5000, None),
    ],
)
def test_what_is_a_code_and_what_is_none(typed: str, code: str | None) -> None:
    assert read_code(typed) == code
