"""A web session belongs to the browser that began it, and to the pages that may show the chat."""
from __future__ import annotations

import asyncio
import contextlib
import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import socketio
from socketio.exceptions import ConnectionError as Refused

from tests.conversations.chat import ADDRESSES
from tests.servers.stack import Stack

FOREIGN = "https://evil.example"


@pytest.fixture
def browser(stack: Stack) -> Iterator[httpx.Client]:
    """Keeps cookies, and asks for one as the widget does."""
    headers = {"X-Forwarded-For": next(ADDRESSES)}
    with httpx.Client(base_url=stack.url, headers=headers, timeout=30) as client:
        yield client


def begun(browser: httpx.Client, **headers: str) -> str:
    answer = browser.post("/chat/session", json={"cookies": True, "language": "en"},
                          headers=headers)
    answer.raise_for_status()
    return str(answer.json()["session"])


def read(browser: httpx.Client, token: str, **headers: str) -> httpx.Response:
    return browser.get("/chat/messages", headers={"Authorization": f"Bearer {token}", **headers})


def say(browser: httpx.Client, token: str, text: str = "thank you") -> httpx.Response:
    return browser.post("/chat/messages", json={"id": uuid.uuid4().hex, "text": text},
                        headers={"Authorization": f"Bearer {token}"})


def socket(stack: Stack, token: str | None, **headers: str) -> dict[str, Any]:
    """What the socket says to a token: its session, or raises `Refused`."""
    return asyncio.run(_socket(stack.url, token, headers))


async def _socket(url: str, token: str | None, headers: dict[str, str]) -> dict[str, Any]:
    client, answer = socketio.AsyncClient(reconnection=False), asyncio.Future[dict[str, Any]]()
    client.on("session", answer.set_result)
    client.on("connect_error", lambda why: answer.set_exception(Refused(str(why))))
    try:
        with contextlib.suppress(Refused):  # `connect_error` knows the reason
            await client.connect(url, auth={"session": token}, headers=headers, wait_timeout=5,
                                 transports=["websocket"], socketio_path="chat/socket.io")
        return await asyncio.wait_for(answer, 5)
    finally:
        await client.disconnect()


def carried(browser: httpx.Client) -> str:
    return "; ".join(f"{name}={value}" for name, value in browser.cookies.items())


# -- theft -----------------------------------------------------------------------


def test_a_stolen_token_is_refused_without_its_cookie(
    stack: Stack, browser: httpx.Client
) -> None:
    token = begun(browser)
    assert say(browser, token).status_code == 202
    assert socket(stack, token, Cookie=carried(browser))["session"] == token
    with httpx.Client(base_url=stack.url) as thief:
        begun(thief)  # cookies of one's own are no help
        assert read(thief, token).status_code == say(thief, token).status_code == 401
        assert thief.post("/chat/session/unbound",
                          headers={"Authorization": f"Bearer {token}"}).status_code == 401
        for cookie in ("", carried(thief)):
            with pytest.raises(Refused, match="no session"):
                socket(stack, token, Cookie=cookie)


def test_a_stolen_cookie_joins_no_conversation(stack: Stack, browser: httpx.Client) -> None:
    begun(browser)
    with httpx.Client(base_url=stack.url, cookies=dict(browser.cookies)) as thief:
        assert thief.get("/chat/messages").status_code == 401
        own = begun(thief)
        assert read(thief, own).json() == {"replies": []}


def test_a_cookie_cannot_be_planted(stack: Stack) -> None:
    planted = "planted-by-somebody-else"
    with httpx.Client(base_url=stack.url, cookies={"casepath-aaaaaaaa": f"1.{planted}"}) as victim:
        answer = victim.post("/chat/session", json={"cookies": True})
        assert planted not in answer.headers["set-cookie"]
        token = answer.json()["session"]
        name = f"casepath-{token[:8]}"
        assert read(victim, token).status_code == 200
        victim.cookies.set(name, f"1.{planted}", domain="127.0.0.1")
    with httpx.Client(base_url=stack.url, cookies={name: f"1.{planted}"}) as attacker:
        assert read(attacker, token).status_code == 401


def test_a_session_is_never_taken_up_from_a_wish(stack: Stack, browser: httpx.Client) -> None:
    theirs = begun(browser)
    with httpx.Client(base_url=stack.url) as other:
        answer = other.post("/chat/session", json={"cookies": True, "session": theirs},
                            headers={"Authorization": f"Bearer {theirs}"})
        assert answer.json()["session"].split(".")[0] != theirs.split(".")[0]


def test_a_refused_token_begins_no_other_conversation_on_the_socket(stack: Stack) -> None:
    for token in ("x", "", "a.b.-.c", 5, ["x"]):
        with pytest.raises(Refused, match="no session"):
            socket(stack, token)  # type: ignore[arg-type]


def test_a_shared_device_goes_on_without_its_cookie(stack: Stack, browser: httpx.Client) -> None:
    token = begun(browser)
    answer = browser.post("/chat/session/unbound", headers={"Authorization": f"Bearer {token}"})
    unbound = answer.json()["session"]
    assert unbound.split(".")[0] == token.split(".")[0]
    assert not browser.cookies, "the cookie is gone"
    assert read(browser, unbound).status_code == 200
    assert read(browser, token).status_code == 401
    assert socket(stack, unbound)["resumed"] is True


def test_a_page_of_another_site_gets_no_cookie_that_it_could_not_keep(
    stack: Stack, browser: httpx.Client
) -> None:
    token = begun(browser, **{"Sec-Fetch-Site": "cross-site"})
    assert not browser.cookies and read(browser, token).status_code == 200


# -- origins ---------------------------------------------------------------------


def test_a_page_that_is_not_named_gets_nothing(stack: Stack, browser: httpx.Client) -> None:
    token, foreign = begun(browser), {"Origin": FOREIGN}
    for answer in (
        browser.post("/chat/session", json={}, headers=foreign),
        read(browser, token, **foreign),
        browser.post("/chat/messages", json={"id": "a", "text": "x"},
                     headers={"Authorization": f"Bearer {token}", **foreign}),
        browser.options("/chat/messages", headers={
            **foreign, "Access-Control-Request-Method": "POST"}),
        browser.get("/chat/demo/mailbox", headers=foreign),
        browser.get("/chat/socket.io/?EIO=4&transport=websocket", headers=foreign),
    ):
        assert answer.status_code == 403
        assert "access-control-allow-origin" not in answer.headers
        assert answer.headers["vary"] == "Origin"
    with pytest.raises(Refused):
        socket(stack, None, Origin=FOREIGN)


def test_a_named_page_is_let_in_by_its_own_name(stack: Stack, browser: httpx.Client) -> None:
    named = stack.env["CASEPATH_ALLOWED_ORIGINS"].split(",")[0]
    preflight = browser.options("/chat/messages", headers={
        "Origin": named, "Access-Control-Request-Method": "POST"})
    answer = browser.post("/chat/session", json={}, headers={"Origin": named})
    for response in (preflight, answer):
        assert response.is_success
        assert response.headers["access-control-allow-origin"] == named
        assert response.headers["access-control-allow-credentials"] == "true"
        assert response.headers["vary"] == "Origin"
    assert "Authorization" in preflight.headers["access-control-allow-headers"]
    assert socket(stack, None, Origin=named)["resumed"] is False


def test_files_are_for_any_page_and_never_with_credentials(browser: httpx.Client) -> None:
    for path in ("/chat/widget.js", "/chat/words/widget?for=es"):
        answer = browser.get(path, headers={"Origin": FOREIGN})
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in answer.headers


# -- limits ----------------------------------------------------------------------


def test_a_message_that_is_too_large_is_refused_with_a_reason(browser: httpx.Client) -> None:
    token = begun(browser)
    assert say(browser, token, "x" * 70_000).status_code == 413
    said = say(browser, token, "x" * 2_001).json()["system"]
    assert [reply["message"] for reply in said] == ["system-too-long"]


def test_too_many_messages_are_told_so(browser: httpx.Client) -> None:
    token = begun(browser)
    heard = [say(browser, token, "").json()["system"] for _ in range(40)]
    assert "system-too-many" in [reply["message"] for said in heard for reply in said]
