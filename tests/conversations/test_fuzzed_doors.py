"""Any bytes on the socket and at the action server's routes; thousands of new conversations."""
from __future__ import annotations

import contextlib
import json
import time
from typing import Any

import httpx
from hypothesis import given
from hypothesis import strategies as st
from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

from tests.conversations.chat import Chat, names
from tests.conversations.test_doors import ACTION_HEADERS, _address, fine, fuzz, ported, values
from tests.servers.stack import Stack

MANY = 3_000
MOST_GROWTH = 5_000_000  # bytes of the Rasa process for MANY conversations that say nothing

packets = st.sampled_from(["4", "40", "41", "42", "43", "45", "2", "3", "5", "6", "42/other,"])
named = st.sampled_from(["message", "ack", "connect", "disconnect", ""])
events = st.tuples(named | values, values)
frames = (
    st.binary(max_size=60)
    | st.text(st.characters(codec="utf-8"), max_size=60)
    | st.tuples(packets, events | values).map(lambda both: both[0] + _json(both[1]))
)


def _json(value: Any) -> str:
    return json.dumps(value)


@given(sent=st.lists(frames, min_size=1, max_size=4))
@fuzz
def test_any_frames_on_the_socket(stack: Stack, sent: list[str | bytes]) -> None:
    log = stack.folder / "rasa.log"
    before = log.stat().st_size
    address = f"ws://127.0.0.1:{ported(stack, 'CASEPATH_PORT')}/chat/socket.io/"
    with contextlib.suppress(TimeoutError, WebSocketException), connect(
        f"{address}?EIO=4&transport=websocket", additional_headers={"X-Forwarded-For": _address()}
    ) as line:
        line.recv(timeout=5)
        line.send('40{"language":"en"}')
        line.recv(timeout=5)
        for frame in sent:
            line.send(frame)
        line.recv(timeout=0.02)
    with log.open("rb") as written:
        written.seek(before)
        lines = written.read()
    assert b"Traceback" not in lines and b"never retrieved" not in lines


def test_after_them_others_are_answered(stack: Stack) -> None:
    assert names(Chat(stack.url).say("are you a robot?")) == ["bot_challenge"]


@given(
    body=st.binary(max_size=200),
    secret=st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=60),
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"]),
    path=st.sampled_from(["", "webhook", "health", "health/live", "health/ready", "metrics",
                          "actions", "status", "webhook/..", "health/../webhook"]),
)
@fuzz
def test_any_bytes_at_the_action_server(
    stack: Stack, body: bytes, secret: str, method: str, path: str
) -> None:
    port = ported(stack, "CASEPATH_ACTION_PORT")
    for given_ in (secret.encode("latin-1"), stack.env["CASEPATH_ACTION_SECRET"].encode()):
        answer = httpx.request(method, f"http://127.0.0.1:{port}/{path}", content=body, timeout=15,
                               headers={b"X-Casepath-Secret": given_.strip()})
        fine(answer)
        assert [name for name in ACTION_HEADERS if name not in answer.headers] == []
    if path not in ("health", "health/live", "health/ready", "metrics"):
        stranger = httpx.request(method, f"http://127.0.0.1:{port}/{path}", timeout=15,
                                 headers={b"X-Casepath-Secret": secret.encode("latin-1").strip()})
        assert stranger.status_code == 401


def test_thousands_of_new_conversations_that_say_nothing_cost_nothing(stack: Stack) -> None:
    grown, rows = memory(stack), stack.rows()
    began = time.monotonic()
    with httpx.Client(base_url=stack.url, timeout=15) as client:
        for _ in range(MANY):
            answer = client.post("/chat/session", json={}, headers={"X-Forwarded-For": _address()})
            assert answer.status_code == 200, "each from an address of its own"
    print(json.dumps({"sessions": MANY, "seconds": round(time.monotonic() - began, 1),
                      "bytes": memory(stack) - grown}))
    assert stack.rows() == rows, "nothing is stored for who has said nothing"
    assert memory(stack) - grown < MOST_GROWTH
    assert names(Chat(stack.url).say("are you a robot?")) == ["bot_challenge"]


def memory(stack: Stack, name: str = "Rasa server") -> int:
    status = (f"/proc/{stack.pid(name)}/status")
    with open(status, encoding="ascii") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS"))
