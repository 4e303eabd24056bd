"""Whose number is it? By letters and groups, else the owner is asked."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.cases.catalogue import AGENCIES, Catalogue
from actions.reading.identify import WhichOffice, read_for, read_number
from actions.reading.numbers import NumberFault, Receipt, Unreadable

NUMBERS = Catalogue.load(AGENCIES).formats


@pytest.mark.parametrize(
    ("typed", "agency", "number"),
    [
        ("ioe-0912345678", "uscis", "IOE0912345678"),
        ("MSC2019012345", "uscis", "MSC2019012345"),  # looks like a post and a year, too
        ("BGH2026123456", "dos_ceac", "BGH2026123456"),
        ("cdj2026 123 456", "dos_ceac", "CDJ2026123456"),
        ("AA00ABCDEF", "dos_ceac", "AA00ABCDEF"),
        ("2026AF12345", "dos_ceac", "2026AF12345"),
        ("G-100-26123-123456", "dol_flag", "G10026123123456"),
        ("A-23123-12345", "dol_flag", "A2312312345"),
        ("E123456789", "ircc", "E123456789"),
        ("gwf 012 345 678", "ukvi", "GWF012345678"),
        ("1212-0001-2345-6789", "ukvi", "1212000123456789"),
        ("EGOF1A2B3C", "au_homeaffairs", "EGOF1A2B3C"),
    ],
)
def test_letters_and_lengths_tell_the_agency(typed: str, agency: str, number: str) -> None:
    assert read_number(typed, NUMBERS) == Receipt(agency=agency, number=number)


@pytest.mark.parametrize(
    ("typed", "agencies"),
    [
        ("A012345678", {"uscis", "eoir", "ircc"}),
        ("a# 012-345-678", {"uscis", "eoir", "ircc"}),
        ("012345678", {"uscis", "eoir"}),
        ("12345678", {"uscis", "eoir", "ircc"}),
        ("A1234567", {"uscis", "eoir", "ukvi"}),
        ("XQX2026123456", {"uscis", "dos_ceac"}),
    ],
)
def test_a_number_of_several_agencies_is_asked_about(typed: str, agencies: set[str]) -> None:
    read = read_number(typed, NUMBERS)
    assert isinstance(read, WhichOffice)
    assert set(read.agencies) == agencies


@pytest.mark.parametrize(
    ("typed", "reason", "agency"),
    [
        ("1234-5678", NumberFault.NOT_THE_CASE, "ircc"),  # so grouped by Canada alone
        ("11-2345-6789", NumberFault.NOT_THE_CASE, "ircc"),
        ("IVSCA0000000001", NumberFault.NOT_THE_CASE, "dos_ceac"),
        ("0123456789012", NumberFault.NOT_THE_CASE, "au_homeaffairs"),
        ("012345678901", NumberFault.NOT_THE_CASE, "uscis"),
        ("XQX0990001001", NumberFault.UNKNOWN_OFFICE, None),  # no year after the letters
        ("IOE09123", NumberFault.LENGTH, None),
        ("IOE091234567", NumberFault.LENGTH, None),
        ("IOE0912345678 IOE0912345679", NumberFault.SEVERAL, None),
        ("hello", NumberFault.UNREADABLE, None),
        ("1" * 400, NumberFault.UNREADABLE, None),
    ],
)
def test_what_finds_no_case_is_told_apart(
    typed: str, reason: NumberFault, agency: str | None
) -> None:
    read = read_number(typed, NUMBERS)
    assert isinstance(read, Unreadable)
    assert (read.reason, read.agency) == (reason, agency)


def test_its_owner_says_whose_it_is() -> None:
    assert read_for("eoir", "A012345678", NUMBERS) == Receipt("eoir", "012345678")
    uscis = read_for("uscis", "A012345678", NUMBERS)
    assert isinstance(uscis, Unreadable)
    assert uscis.reason is NumberFault.A_NUMBER
    assert read_for("dos_ceac", "XQX2026123456", NUMBERS) == Receipt("dos_ceac", "XQX2026123456")
    slip = read_for("uscis", "XQX2026123456", NUMBERS)
    assert isinstance(slip, Unreadable)
    assert slip.reason is NumberFault.UNKNOWN_OFFICE


@given(st.text(max_size=400) | st.text("IOEAGWF0123456789 -*#", max_size=40))
def test_no_text_raises_and_each_choice_can_be_read(text: str) -> None:
    read = read_number(text, NUMBERS)
    if isinstance(read, Receipt):
        assert NUMBERS[read.agency].normalise(read.number) == read.number
    if isinstance(read, WhichOffice):
        assert len(set(read.agencies)) > 1
        assert any(isinstance(read_for(one, read.number, NUMBERS), Receipt)
                   for one in read.agencies)


def test_a_number_does_not_show_in_a_repr() -> None:
    assert "012345678" not in repr(read_number("A012345678", NUMBERS))
