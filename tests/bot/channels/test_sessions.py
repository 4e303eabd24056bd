"""Session tokens: made and signed by the server, of no use to whoever alters one."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.sessions import LIFETIME, SessionSigner

KEY = "1:" + "A" * 43
OTHER = "1:" + "B" * 42 + "A"


def test_a_token_resumes_its_conversation() -> None:
    signer = SessionSigner(KEY)
    session = signer.begin()
    resumed = signer.resume(session.token)
    assert resumed is not None and resumed.conversation == session.conversation


def test_two_sessions_share_nothing() -> None:
    signer = SessionSigner(KEY)
    assert signer.begin().conversation != signer.begin().conversation


def test_another_servers_token_is_refused() -> None:
    assert SessionSigner(KEY).resume(SessionSigner(OTHER).begin().token) is None


def test_after_a_rotation_the_old_key_still_resumes() -> None:
    old = SessionSigner(KEY).begin()
    rotated = SessionSigner(f"2:{'B' * 42}A,{KEY}")
    assert rotated.resume(old.token) is not None


def test_an_old_token_is_refused() -> None:
    now = 1_000_000.0
    signer = SessionSigner(KEY, clock=lambda: now)
    token = signer.begin().token
    now += LIFETIME + 1
    assert signer.resume(token) is None


@given(st.one_of(st.text(), st.none(), st.integers(), st.binary(), st.lists(st.text())))
def test_nothing_that_a_client_sends_raises_or_resumes(value: object) -> None:
    assert SessionSigner(KEY).resume(value) is None


@pytest.mark.parametrize("place", [0, 1, 2])
def test_no_part_of_a_token_can_be_chosen(place: int) -> None:
    signer = SessionSigner(KEY)
    parts = signer.begin().token.split(".")
    parts[place] = parts[place][:-1] + ("1" if parts[place][-1] != "1" else "2")
    assert signer.resume(".".join(parts)) is None
