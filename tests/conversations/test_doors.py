"""Whoever knocks at a server's door otherwise than a page does: no fault, no word too much."""
from __future__ import annotations

import http.client
import json
import socket
import time
import uuid
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

from tests.conversations.chat import Chat, names
from tests.conversations.people import AMARA
from tests.servers.stack import Stack

TELLING = ("Traceback", "Exception", 'File "', "sqlalchemy", "sanic", AMARA.number, AMARA.name)
RASA_HEADERS = {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy",
                "Cache-Control"}
ACTION_HEADERS = {"Content-Security-Policy", "X-Content-Type-Options", "Cache-Control"}
LARGEST_ANSWER = 60_000  # bytes, besides the widget's files

fuzz = settings(max_examples=60, deadline=None,
                suppress_health_check=[HealthCheck.function_scoped_fixture])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40)
    | st.sampled_from(["text", "id", AMARA.number, "../../etc/passwd", "\x00", "[[date:x]]"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["id", "text", "button", "language", "cookies", "seq", "x"]), inner,
        max_size=5),
    max_leaves=15,
)


def ported(stack: Stack, name: str) -> int:
    return int(stack.env[name])


def fine(answer: httpx.Response) -> None:
    """An answer that neither fails, nor tells of the inside, nor goes on for ever."""
    assert answer.status_code < 500, answer.text[:200]
    assert len(answer.content) < LARGEST_ANSWER
    for word in TELLING:
        assert word not in answer.text


# -- the web chat's plain routes ----------------------------------------------------------


@given(body=values, path=st.sampled_from(["session", "session/unbound", "messages", "telegram"]))
@fuzz
def test_any_json_at_any_route(stack: Stack, body: Any, path: str) -> None:
    chat = _chat(stack)
    headers = {"Authorization": f"Bearer {chat.session}", "X-Forwarded-For": _address()}
    sent = json.dumps(body)
    fine(httpx.post(f"{stack.url}/chat/{path}", content=sent, timeout=15,
                    headers={**headers, "Content-Type": "application/json"}))


@given(
    body=st.binary(max_size=200), token=st.text(st.characters(codec="latin-1"), max_size=80),
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"]),
    path=st.sampled_from(["", "session", "messages", "words/widget", "words/page", "health/ready",
                          "demo/mailbox", "socket.io/", "0123456789abcdef/widget.js", "none"]),
    query=st.text(max_size=40),
)
@fuzz
def test_any_bytes_at_any_route(
    stack: Stack, body: bytes, token: str, method: str, path: str, query: str
) -> None:
    allowed = "".join(char for char in token if char.isprintable()).strip()
    answer = httpx.request(
        method, f"{stack.url}/chat/{path}", params={"for": query, "after": query}, content=body,
        headers={b"Authorization": b"Bearer x" + allowed.encode("latin-1"),
                 b"X-Forwarded-For": _address().encode()}, timeout=15,
    )
    assert answer.status_code < 500, answer.text[:200]
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("size", [70_000, 1_100_000])
def test_a_large_body_is_refused(stack: Stack, size: int) -> None:
    chat = Chat(stack.url)
    answer = chat.send_raw({"id": "large", "text": "x" * size})
    assert answer.status_code == 413


@pytest.mark.parametrize("path", [
    "/chat/../../settings.py", "/chat/0123456789abcdef/../settings.py",
    "/chat/0123456789abcdef/%2e%2e/%2e%2e/settings.py", "/chat/%2e%2e%2fsettings.py",
    "/chat/0123456789abcdef/..%2f..%2f..%2fvar%2fdev.env", "/chat/0123456789abcdef//etc/passwd",
    "/chat/0123456789abcdef/vendor/../../../settings.py", "/chat/0123456789abcdef/widget.js%00",
    "/chat/0123456789abcdef/..%5c..%5csettings.py", "//etc/passwd",
])
def test_no_path_leads_out_of_the_widgets_files(stack: Stack, path: str) -> None:
    line = http.client.HTTPConnection("127.0.0.1", ported(stack, "CASEPATH_PORT"), timeout=10)
    line.putrequest("GET", path, skip_host=False)  # as it stands: httpx would tidy it
    line.endheaders()
    answer = line.getresponse()
    body = answer.read()
    assert 400 <= answer.status < 500
    assert b"import" not in body and b"root:" not in body and b"CASEPATH" not in body
    line.close()


@pytest.mark.parametrize("path", ["/", "/chat/", "/chat/none", "/chat/messages", "/chat/session",
                                  "/chat/health/live", "/webhooks/telegram/webhook", "/none",
                                  f"/chat/{AMARA.number}", "/conversations/x/tracker"])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_every_answer_of_the_rasa_server_has_its_headers(
    stack: Stack, method: str, path: str
) -> None:
    answer = httpx.request(method, stack.url + path, timeout=15)
    missing = [name for name in RASA_HEADERS if name not in answer.headers]
    assert missing == []
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert AMARA.number not in answer.text


def test_a_thousand_new_sessions_from_one_address_stop_and_harm_nobody_else(stack: Stack) -> None:
    address = _address()
    with httpx.Client(base_url=stack.url, timeout=15) as client:
        began = time.monotonic()
        given_ = [client.post("/chat/session", json={}, headers={"X-Forwarded-For": address})
                  .status_code for _ in range(1000)]
        took = time.monotonic() - began
    assert set(given_) == {200, 429}
    assert given_.count(200) <= 121 + took, "a burst, then one a second"
    assert names(Chat(stack.url).say("are you a robot?")) == ["bot_challenge"]


def test_many_slow_clients_leave_room_for_others(stack: Stack) -> None:
    lines = []
    for _ in range(300):
        line = socket.create_connection(("127.0.0.1", ported(stack, "CASEPATH_PORT")), timeout=10)
        line.sendall(b"POST /chat/messages HTTP/1.1\r\nHost: x\r\nContent-Le")
        lines.append(line)
    try:
        began = time.monotonic()
        assert names(Chat(stack.url).say("are you a robot?")) == ["bot_challenge"]
        assert time.monotonic() - began < 3
    finally:
        for line in lines:
            line.close()


# -- the socket ------------------------------------------------------------------------


FRAMES = ["", "4", "40", "40{", '40{"session":5}', "42", "42[", '42["message"]', '42["nothing",1]',
          '42["message",null]', '42["message",{"id":[]}]', '42["ack",{"seq":"x"}]', '42["ack"]',
          '42["message",{"id":"a","text":5}]', "451-[]", "9", "2probe", "40/other,", "41", "43[1]",
          '420["message",{"id":"a","text":"hi"},"more","and more"]', "\x00", "ÿ" * 300, b"\x00\x01",
          "42[[],1]", "42[{}]", "42[null]", '42["connect",{}]', '42["disconnect"]',
          '42["connect",{"sanic.request":{}}]', '42["message",{"id":"a"},1,2]', "42[]", "42{}"]


@pytest.mark.parametrize("greeted", [False, True], ids=["at once", "after a greeting"])
def test_broken_frames_end_their_own_line_at_most(stack: Stack, greeted: bool) -> None:
    log = stack.folder / "rasa.log"
    before = log.stat().st_size
    address = f"ws://127.0.0.1:{ported(stack, 'CASEPATH_PORT')}/chat/socket.io/"
    for frame in FRAMES:
        headers = {"X-Forwarded-For": _address()}
        with connect(f"{address}?EIO=4&transport=websocket", additional_headers=headers) as line:
            try:
                line.recv(timeout=5)
                if greeted:
                    line.send('40{"language":"en"}')
                    line.recv(timeout=5)
                line.send(frame)
                line.recv(timeout=0.05)
            except (TimeoutError, WebSocketException):
                pass
    assert names(Chat(stack.url).say("are you a robot?")) == ["bot_challenge"]
    with log.open("rb") as written:
        written.seek(before)
        lines = written.read()
    assert b"Traceback" not in lines and b"never retrieved" not in lines
    assert b"socket.broken_frame" in lines


def test_a_giant_frame_is_not_read(stack: Stack) -> None:
    address = f"ws://127.0.0.1:{ported(stack, 'CASEPATH_PORT')}/chat/socket.io/"
    with connect(f"{address}?EIO=4&transport=websocket",
                 additional_headers={"X-Forwarded-For": _address()}) as line:
        line.recv(timeout=5)
        line.send('40{"language":"en"}')
        line.recv(timeout=5)
        with pytest.raises(WebSocketException):
            for _ in range(50):
                line.send(f'42["message",{{"id":"big","text":"{"x" * 2_000_000}"}}]')
                line.recv(timeout=1)
    assert names(Chat(stack.url).say("are you a robot?")) == ["bot_challenge"]


# -- the action server -------------------------------------------------------------------

trackers = st.fixed_dictionaries({}, optional={
    "sender_id": values, "slots": values, "events": values, "latest_message": values,
    "active_loop": values, "latest_input_channel": values, "paused": values,
})
calls = values | st.fixed_dictionaries(
    {}, optional={"next_action": st.sampled_from(
        ["action_check_status", "validate_verification_form", "action_case_history", "none"])
        | values, "tracker": trackers | values, "domain": values, "sender_id": values},
)


@given(call=calls)
@fuzz
def test_any_call_of_the_action_server(stack: Stack, call: Any) -> None:
    url = f"http://127.0.0.1:{ported(stack, 'CASEPATH_ACTION_PORT')}/webhook"
    secret = {"X-Casepath-Secret": stack.env["CASEPATH_ACTION_SECRET"],
              "Content-Type": "application/json"}
    fine(httpx.post(url, content=json.dumps(call), headers=secret, timeout=15))
    stranger = httpx.post(url, content=json.dumps(call), timeout=15)
    assert (stranger.status_code, stranger.json()) == (401, {"error": "not allowed"})
    assert [name for name in ACTION_HEADERS if name not in stranger.headers] == []


def _address() -> str:
    """Nobody's address, another one each time: the limits by address are tested elsewhere."""
    number = uuid.uuid4().hex[:16]
    return "2001:db8:" + ":".join(number[at:at + 4] for at in range(0, 16, 4)) + ""


_chats: dict[str, Chat] = {}


def _chat(stack: Stack) -> Chat:
    return _chats.setdefault(stack.url, Chat(stack.url))
