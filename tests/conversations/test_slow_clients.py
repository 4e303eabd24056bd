"""Clients that send a byte a second: their lines end, and others are answered meanwhile."""
from __future__ import annotations

import contextlib
import socket
import time

import httpx
import pytest

from tests.conversations.chat import Chat, names
from tests.servers.stack import Stack

LINES = 40
RASA, ACTIONS = "CASEPATH_PORT", "CASEPATH_ACTION_PORT"
HEAD = b"POST /webhook HTTP/1.1\r\nHost: x\r\n"
BODY = HEAD + b"Content-Length: 900\r\nContent-Type: application/json\r\n\r\n"
SOON = 3  # seconds in which others are answered meanwhile


def line(stack: Stack, server: str) -> socket.socket:
    made = socket.create_connection(("127.0.0.1", int(stack.env[server])), timeout=10)
    made.setblocking(False)
    return made


def closed(one: socket.socket) -> bool:
    """Whether the server has ended the line; what it said before is read and forgotten."""
    try:
        while one.recv(65_536):
            pass
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def others_are_answered(stack: Stack, server: str) -> None:
    began = time.monotonic()
    if server == RASA:
        assert names(Chat(stack.url).say("are you a robot?")) == ["bot_challenge"]
    else:
        url = f"http://127.0.0.1:{stack.env[ACTIONS]}/health/ready"
        assert httpx.get(url, timeout=10).status_code == 200
    assert time.monotonic() - began < SOON


@pytest.mark.parametrize(("server", "begun", "within"), [
    (RASA, HEAD, 30), (RASA, BODY, 30), (ACTIONS, HEAD, 20), (ACTIONS, BODY, 20),
], ids=["Rasa, head", "Rasa, body", "actions, head", "actions, body"])
def test_a_byte_a_second_is_not_waited_for(
    stack: Stack, server: str, begun: bytes, within: int
) -> None:
    lines = [line(stack, server) for _ in range(LINES)]
    for one in lines:
        one.sendall(begun)
    began = time.monotonic()
    try:
        while lines and time.monotonic() - began < within + 5:
            for one in lines:
                with contextlib.suppress(OSError):  # ended meanwhile: seen below
                    one.send(b"a")
            others_are_answered(stack, server)
            time.sleep(1)
            lines = [one for one in lines if not closed(one)]
        assert lines == []
    finally:
        for one in lines:
            one.close()
