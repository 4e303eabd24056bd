"""What is kept for a moment: unreadable without the key, and in another place."""
from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.at_rest import AtRest, Unreadable

OLD = "1:" + base64.urlsafe_b64encode(b"o" * 32).decode().rstrip("=")
NEW = "2:" + base64.urlsafe_b64encode(b"n" * 32).decode().rstrip("=")


@given(text=st.text(max_size=300), place=st.text(min_size=1, max_size=20))
def test_what_was_locked_is_unlocked_in_its_place(text: str, place: str) -> None:
    if any("\ud800" <= sign <= "\udfff" for sign in text + place):
        return
    kept = AtRest(OLD).lock(text, place)
    assert AtRest(OLD).unlock(kept, place) == text
    with pytest.raises(Unreadable):
        AtRest(OLD).unlock(kept, place + "x")


def test_no_word_can_be_read() -> None:
    assert "Okafor" not in AtRest(OLD).lock("I am Amara Okafor", "c")


def test_a_rotation_keeps_what_is_older_readable() -> None:
    kept = AtRest(OLD).lock("hello", "c")
    assert AtRest(f"{NEW},{OLD}").unlock(kept, "c") == "hello"
    with pytest.raises(Unreadable):
        AtRest(NEW).unlock(kept, "c")


@pytest.mark.parametrize("kept", ["", "x", "A" * 40, "not base64 !"])
def test_what_was_never_locked_is_no_message(kept: str) -> None:
    with pytest.raises(Unreadable):
        AtRest(OLD).unlock(kept, "c")


def test_an_altered_one_is_refused() -> None:
    kept = AtRest(OLD).lock("hello", "c")
    other = "A" if kept[-5] != "A" else "B"
    with pytest.raises(Unreadable):
        AtRest(OLD).unlock(kept[:-5] + other + kept[-4:], "c")
