"""Case numbers as people type them, and what is said about those that cannot be read."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.reading.numbers import NumberFault, Receipt, Unreadable, read_receipt

OFFICES = "EAC VSC WAC CSC LIN NSC SRC TSC MSC NBC IOE YSC ZAR ZCH ZHN ZLA ZMI ZNK ZNY ZSF".split()


@dataclass(frozen=True)
class Format:
    prefixes: Mapping[str, str] = field(default_factory=lambda: dict.fromkeys(OFFICES, ""))
    digits: int = 10


AGENCIES = {"uscis": Format()}


def read(value: str) -> Receipt | Unreadable:
    return read_receipt(value, AGENCIES)


@st.composite
def typed_receipts(draw: st.DrawFn) -> tuple[str, str]:
    """A receipt number, and one of the many ways in which a person types it."""
    office = draw(st.sampled_from(OFFICES))
    figures = draw(st.text("0123456789", min_size=10, max_size=10))
    letters = draw(st.sampled_from([office, office.lower(), office.title()]))
    letters = letters.replace("O", draw(st.sampled_from("O0")))
    digits = "".join(
        draw(st.sampled_from({"0": "0Oo", "1": "1lI"}.get(figure, figure))) for figure in figures
    )
    digits = digits.translate(str.maketrans("0123456789", draw(st.sampled_from(
        ["0123456789", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９"]))))
    gap = draw(st.sampled_from(["", " ", "-", ".", "\u00a0", " - ", "\u200b", "\n"]))
    cuts = draw(st.sets(st.integers(0, 9), max_size=5))
    spread = "".join(gap * (at in cuts) + figure for at, figure in enumerate(digits))
    edge = st.sampled_from(["", " ", ".", "(", "\t"])
    return draw(edge) + letters + spread + draw(edge), office + figures


@given(typed_receipts())
def test_a_number_is_read_however_it_is_typed(case: tuple[str, str]) -> None:
    typed, number = case
    assert read(typed) == Receipt(agency="uscis", number=number)


@given(typed_receipts(), st.sampled_from(["my number is {}", "es el {} gracias", "no. {}, ok?"]))
def test_a_number_is_found_among_words(case: tuple[str, str], around: str) -> None:
    typed, number = case
    found = read(around.format(typed))
    assert found == Receipt(agency="uscis", number=number)


@given(st.text(max_size=400) | st.text("IOE0123456789 -*A#lo|", max_size=60))
def test_no_text_raises_and_what_is_read_has_the_format(text: str) -> None:
    found = read(text)
    if isinstance(found, Receipt):
        assert found.office in OFFICES
        assert len(found.number) == 13
        assert found.number[4:].isdecimal() and found.number.isascii()


@given(st.sampled_from(OFFICES), st.text("0123456789", min_size=1, max_size=16))
def test_a_number_of_another_length_says_how_many_digits(office: str, figures: str) -> None:
    found = read(office + figures)
    lost_zero = office == "IOE" and len(figures) == 9 and figures[0] != "0"
    if len(figures) == 10 or lost_zero:
        assert isinstance(found, Receipt)
    else:
        assert found == Unreadable(NumberFault.LENGTH, digits=len(figures))


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("I0E0912345678", "IOE0912345678"),
        ("l0eO912345678", "IOE0912345678"),
        ("LOE0912345678", "IOE0912345678"),
        ("1IN2190012345", "LIN2190012345"),
        ("M5C2190012345", "MSC2190012345"),
        ("ІОЕ0912345678", "IOE0912345678"),
        ("IOE912345678", "IOE0912345678"),
        ("ioe*912345678", "IOE*912345678"),
        ("IOE * 912 345 678", "IOE*912345678"),
        ("Receipt Number: IOE-09123-45678.", "IOE0912345678"),
    ],
)
def test_a_slip_of_the_hand_is_mended(typed: str, number: str) -> None:
    found = read(typed)
    assert isinstance(found, Receipt)
    assert found.number == number


def test_a_restored_zero_is_told() -> None:
    assert read("IOE912345678") == Receipt("uscis", "IOE0912345678", zero_restored=True)
    assert read("IOE091234567") == Unreadable(NumberFault.LENGTH, digits=9)
    assert read("MSC219001234") == Unreadable(NumberFault.LENGTH, digits=9)


@pytest.mark.parametrize(
    ("typed", "reason", "agency"),
    [
        ("", NumberFault.UNREADABLE, None),
        ("hello", NumberFault.UNREADABLE, None),
        ("👍", NumberFault.UNREADABLE, None),
        ("IOE", NumberFault.UNREADABLE, None),
        ("0912345678", NumberFault.UNREADABLE, None),
        ("1" * 5000, NumberFault.UNREADABLE, None),
        ("A012345678", NumberFault.A_NUMBER, None),
        ("a# 012-345-678", NumberFault.A_NUMBER, None),
        ("A12345678", NumberFault.A_NUMBER, None),
        ("012345678", NumberFault.A_NUMBER, None),
        ("12345678", NumberFault.A_NUMBER, None),
        ("XYZ0123456789", NumberFault.UNKNOWN_OFFICE, None),
        ("IEO0912345678", NumberFault.UNKNOWN_OFFICE, None),
        ("IOE0912345678 or IOE0912345679", NumberFault.SEVERAL, None),
    ],
)
def test_what_is_wrong_is_told_apart(
    typed: str, reason: NumberFault, agency: str | None
) -> None:
    found = read(typed)
    assert isinstance(found, Unreadable)
    assert (found.reason, found.agency) == (reason, agency)


def test_one_number_said_twice_is_one_number() -> None:
    assert read("IOE0912345678, I repeat: ioe 0912345678") == Receipt("uscis", "IOE0912345678")


def test_a_number_does_not_show_in_a_repr() -> None:
    assert "0912345678" not in repr(read("IOE0912345678"))


@pytest.mark.parametrize("piece", ["1 ", "IOE", "I O E ", "IOE 1 ", "*", "1-", "a", "\u0301", "١"])
def test_endless_texts_are_finished(piece: str) -> None:
    assert isinstance(read((piece * 5000)[:5000]), Unreadable)
