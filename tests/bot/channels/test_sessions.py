"""Session tokens: made and signed by the server, of no use to whoever alters or steals one."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.sessions import LIFETIME, Session, SessionSigner, cookie_name

KEY = "1:" + "A" * 43
OTHER = "1:" + "B" * 42 + "A"


def cookies(session: Session) -> dict[str, str]:
    """What the browser that began the session sends along."""
    return {cookie_name(session.conversation): session.secret or ""}


def test_a_token_resumes_its_conversation() -> None:
    signer = SessionSigner(KEY)
    session = signer.begin()
    resumed = signer.resume(session.token)
    assert resumed is not None and resumed.conversation == session.conversation


def test_two_sessions_share_nothing() -> None:
    signer = SessionSigner(KEY)
    one, other = signer.begin(bound=True), signer.begin(bound=True)
    assert one.conversation != other.conversation and one.secret != other.secret


def test_another_servers_token_is_refused() -> None:
    assert SessionSigner(KEY).resume(SessionSigner(OTHER).begin().token) is None


def test_after_a_rotation_the_old_key_still_resumes() -> None:
    old = SessionSigner(KEY).begin(bound=True)
    rotated = SessionSigner(f"2:{'B' * 42}A,{KEY}")
    assert rotated.resume(old.token, cookies(old)) is not None


def test_an_old_token_is_refused() -> None:
    now = 1_000_000.0
    signer = SessionSigner(KEY, clock=lambda: now)
    token = signer.begin().token
    now += LIFETIME + 1
    assert signer.resume(token) is None


@given(st.one_of(st.text(), st.none(), st.integers(), st.binary(), st.lists(st.text())))
def test_nothing_that_a_client_sends_raises_or_resumes(value: object) -> None:
    assert SessionSigner(KEY).resume(value) is None


@pytest.mark.parametrize("bound", [False, True])
@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_no_part_of_a_token_can_be_chosen(place: int, bound: bool) -> None:
    signer = SessionSigner(KEY)
    session = signer.begin(bound=bound)
    parts = session.token.split(".")
    parts[place] = parts[place][:-1] + ("1" if parts[place][-1] != "1" else "2")
    assert signer.resume(".".join(parts), cookies(session)) is None


# -- bound to a browser ----------------------------------------------------------


def test_a_stolen_token_opens_nothing_without_its_cookie() -> None:
    signer = SessionSigner(KEY)
    owner, thief = signer.begin(bound=True), signer.begin(bound=True)
    assert signer.resume(owner.token, cookies(owner)) is not None
    renamed = {cookie_name(owner.conversation): thief.secret or ""}
    for carried in ({}, None, cookies(thief), renamed):
        assert signer.resume(owner.token, carried) is None


def test_a_stolen_cookie_opens_nothing_without_its_token() -> None:
    signer = SessionSigner(KEY)
    owner, thief = signer.begin(bound=True), signer.begin()
    resumed = signer.resume(thief.token, cookies(owner))
    assert resumed is not None and resumed.conversation == thief.conversation


def test_a_token_cannot_be_made_to_say_that_it_is_unbound() -> None:
    signer = SessionSigner(KEY)
    conversation, issued, _, mac = signer.begin(bound=True).token.split(".")
    assert signer.resume(f"{conversation}.{issued}.-.{mac}") is None


def test_the_token_does_not_hold_the_cookies_secret() -> None:
    session = SessionSigner(KEY).begin(bound=True)
    assert session.secret and session.secret not in session.token
    assert session.secret not in repr(session)


def test_a_session_can_go_on_without_its_cookie_when_its_owner_asks() -> None:
    signer = SessionSigner(KEY)
    session = signer.begin(bound=True)
    again = signer.resume(signer.unbound(session).token)
    assert again is not None and again.conversation == session.conversation
