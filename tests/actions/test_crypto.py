"""Keys, sealed fields and keyed hashes."""

from __future__ import annotations

import base64
import os
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.crypto import (
    BadKey,
    CannotOpen,
    Index,
    KeyedHash,
    Keyring,
    new_person_key,
    open_field,
    open_person_key,
    seal_field,
)

NAME = "CASEPATH_MASTER_KEY"


def key(version: int, secret: bytes | None = None) -> str:
    return f"{version}:{base64.urlsafe_b64encode(secret or os.urandom(32)).decode().rstrip('=')}"


def test_the_first_key_seals_and_all_open() -> None:
    old, new = key(1), key(2)
    person = uuid4()
    _, wrapped = new_person_key(Keyring.parse(old, name=NAME), person)
    rotated = Keyring.parse(f"{new}, {old}", name=NAME)
    assert rotated.current == 2
    assert open_person_key(rotated, person, wrapped).person_id == person
    assert new_person_key(rotated, person)[1].version == 2
    with pytest.raises(CannotOpen, match="no key of version 1"):
        open_person_key(Keyring.parse(new, name=NAME), person, wrapped)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " , ",
        "no version",
        "1:***",
        "x:" + "A" * 43,
        "1:" + "A" * 20,
        "1:AAAA,",
        "²:" + "A" * 43,
    ],
)
def test_a_bad_key_is_named_with_its_mend_and_never_shown(text: str) -> None:
    with pytest.raises(BadKey) as raised:
        Keyring.parse(text, name=NAME)
    assert NAME in str(raised.value)
    assert "openssl rand" in str(raised.value)
    assert "\n" not in str(raised.value)
    assert "A" * 20 not in str(raised.value)


def test_a_version_given_twice_is_refused() -> None:
    with pytest.raises(BadKey, match="twice"):
        Keyring.parse(f"{key(1)},{key(1)}", name=NAME)


def test_nothing_printed_holds_a_key() -> None:
    secret = os.urandom(32)
    ring = Keyring.parse(key(1, secret), name=NAME)
    # A random id may end in b, and its repr in b'.
    person_key, wrapped = new_person_key(ring, UUID(int=7))
    shown = repr([ring, Index(ring), person_key, wrapped, Index(ring).hash("p", "x")])
    assert repr(secret) not in shown
    assert "b'" not in shown


@given(st.text())
def test_a_sealed_field_opens_in_its_own_place_only(text: str) -> None:
    ring = Keyring.parse(key(1), name=NAME)
    person_key, _ = new_person_key(ring, uuid4())
    stranger, _ = new_person_key(ring, uuid4())
    row = uuid4()
    sealed = seal_field(person_key, "contact", "value", row, text)
    assert open_field(person_key, "contact", "value", row, sealed) == text
    for wrong in (
        (stranger, "contact", "value", row, sealed),
        (person_key, "case", "value", row, sealed),
        (person_key, "contact", "number", row, sealed),
        (person_key, "contact", "value", uuid4(), sealed),
        (person_key, "contact", "value", row, sealed[:-1] + bytes([sealed[-1] ^ 1])),
        (person_key, "contact", "value", row, b""),
    ):
        with pytest.raises(CannotOpen):
            open_field(*wrong)


def test_the_same_text_is_sealed_differently_each_time() -> None:
    person_key, _ = new_person_key(Keyring.parse(key(1), name=NAME), uuid4())
    row = uuid4()
    assert seal_field(person_key, "t", "c", row, "x") != seal_field(person_key, "t", "c", row, "x")


def test_a_wrapped_key_opens_for_its_own_person_only() -> None:
    ring = Keyring.parse(key(1), name=NAME)
    _, wrapped = new_person_key(ring, uuid4())
    with pytest.raises(CannotOpen):
        open_person_key(ring, uuid4(), wrapped)


PARTS = st.lists(st.text(), min_size=1, max_size=4).map(tuple)


@given(PARTS, PARTS)
def test_hashes_are_equal_for_equal_parts_only(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    index = Index(Keyring.parse("1:" + "I" * 43, name="CASEPATH_INDEX_KEY"))
    made = index.hash("purpose", *one)
    assert index.matches(made, "purpose", *other) is (one == other)
    assert not index.matches(made, "another purpose", *one)
    assert KeyedHash.from_text(made.as_text()) == made


def test_candidates_cover_every_key_version() -> None:
    old, new = key(1), key(2)
    before = Index(Keyring.parse(old, name=NAME)).hash("case_number", "uscis", "IOE0990000000")
    rotated = Index(Keyring.parse(f"{new},{old}", name=NAME))
    found = rotated.candidates("case_number", "uscis", "IOE0990000000")
    assert before in found
    assert [made.version for made in found] == [2, 1]
