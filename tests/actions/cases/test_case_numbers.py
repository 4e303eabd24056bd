"""Case numbers and access codes: what is read, kept and shown."""

from __future__ import annotations

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.cases.access_codes import (
    ALPHABET,
    access_code_hash,
    access_code_matches,
    normalise_access_code,
)
from actions.cases.case_numbers import CaseNumberFormat, mask_number
from actions.cases.catalogue import Catalogue
from actions.crypto import Index

RECEIPT = CaseNumberFormat({"IOE": "", "EAC": ""}, 10, star=True)


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("IOE0912345678", "IOE0912345678"),
        ("ioe 091-234 5678", "IOE0912345678"),
        ("IOE\u2011O9I2345678", "IOE0912345678"),
        ("\uff29\uff2f\uff25\uff10912345678", "IOE0912345678"),
        ("EAC\u0660\u0669\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668", "EAC0912345678"),
        ("EAC*912345678", "EAC*912345678"),
        ("LIN0912345678", None),
        ("IOE091234567", None),
        ("IOE09123456789", None),
        ("IOE09123*5678", None),
        ("0912345678", None),
        ("", None),
    ],
)
def test_numbers_are_brought_to_one_form(typed: str, normal: str | None) -> None:
    assert RECEIPT.normalise(typed) == normal


@given(st.text(max_size=40))
def test_a_normal_form_is_its_own_normal_form(typed: str) -> None:
    normal = RECEIPT.normalise(typed)
    if normal is not None:
        assert RECEIPT.normalise(normal) == normal
        assert len(normal) == 13


@given(st.from_regex(r"(IOE|EAC)[0-9]{10}", fullmatch=True), st.sampled_from([" ", "-", ". "]))
def test_spaces_and_dashes_do_not_matter(number: str, between: str) -> None:
    assert RECEIPT.normalise(between.join(number).lower()) == number


def test_each_prefix_of_the_file_is_read(catalogue: Catalogue) -> None:
    known = catalogue.formats["uscis"]
    for prefix in known.prefixes:
        assert known.normalise(f"{prefix}2690123456") == f"{prefix}2690123456"


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("IOE0912345678", "IOE••••••5678"),
        ("012345678", "••••••678"),  # of a short number less is shown
        ("E123456789", "E••••••789"),
        ("2026AF12345", "••••••••345"),
        ("AA00ABCDEF", "AA•••••DEF"),
        ("G10026123123456", "G••••••••••3456"),
    ],
)
def test_a_masked_number_shows_both_ends(number: str, shown: str) -> None:
    assert mask_number(number) == shown


@given(st.text(ALPHABET, min_size=13, max_size=13), st.sampled_from(["", "-", " "]))
def test_an_access_code_is_read_in_groups_and_any_case(code: str, between: str) -> None:
    typed = between.join((code[:4], code[4:8], code[8:])).lower()
    assert normalise_access_code(typed) == code


@pytest.mark.parametrize(
    "typed", ["", "7K3M-9QXT", "7K3M-9QXT-41VWU", "7K3M-9QXT-41VWHH", "🙂" * 13]
)
def test_what_is_no_access_code_is_none(typed: str) -> None:
    assert normalise_access_code(typed) is None


def test_misread_letters_are_read_as_digits() -> None:
    assert normalise_access_code("7K3M-9QXT-OIL00") == "7K3M9QXT01100"


def test_an_access_code_is_bound_to_its_case(index: Index) -> None:
    case, code = uuid4(), "7K3M9QXT41VWH"
    stored = access_code_hash(index, case, code)
    assert access_code_matches(index, case, stored, code)
    assert not access_code_matches(index, uuid4(), stored, code)
    assert not access_code_matches(index, case, stored, "7K3M9QXT41VWJ")
    assert not access_code_matches(index, case, stored, None)
    assert not access_code_matches(index, case, None, code)
