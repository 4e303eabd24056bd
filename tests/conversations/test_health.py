"""Liveness and readiness tell the truth, and both servers stop in time with nothing dropped."""
from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator

import httpx
import pytest

from tests.conversations.chat import names
from tests.conversations.faults import ACTIONS, RASA, Stubborn, held, kill
from tests.conversations.people import SPEAKER
from tests.servers.stack import Stack

PARTS = {"model": "ok", "conversation store": "ok", "action server": "ok"}


def health(stack: Stack, server: str, part: str) -> httpx.Response:
    port = stack.env["CASEPATH_PORT" if server == RASA else "CASEPATH_ACTION_PORT"]
    path = "/chat/health" if server == RASA else "/health"
    return httpx.get(f"http://127.0.0.1:{port}{path}/{part}", timeout=10)


def until(stack: Stack, server: str, status: int) -> dict[str, str]:
    """The parts once readiness has this status: an answer holds for a second."""
    deadline = time.monotonic() + 8
    while (answer := health(stack, server, "ready")).status_code != status:
        assert time.monotonic() < deadline, answer.text
        time.sleep(0.3)
    return dict(answer.json()["parts"])


@contextlib.contextmanager
def locked(stack: Stack, file: str) -> Iterator[None]:
    with contextlib.closing(sqlite3.connect(stack.folder / file, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            holder.execute("ROLLBACK")


def test_when_all_is_well_both_are_live_and_ready(stack: Stack) -> None:
    assert until(stack, RASA, 200) == PARTS
    assert until(stack, ACTIONS, 200)["case store"] == "ok"
    for server in (RASA, ACTIONS):
        assert health(stack, server, "live").json() == {"status": "live"}
        assert health(stack, server, "ready").json()["status"] == "ready"


def test_a_store_that_cannot_be_written_is_named(stack: Stack) -> None:
    with locked(stack, "trackers.db"):
        assert until(stack, RASA, 503) == PARTS | {"conversation store": "does not answer"}
        assert health(stack, RASA, "live").status_code == 200
    with locked(stack, "casepath.db"):
        assert until(stack, ACTIONS, 503)["case store"] == "does not answer"
        assert until(stack, RASA, 503) == PARTS | {"action server": "does not answer"}
        assert health(stack, ACTIONS, "live").status_code == 200
    assert until(stack, RASA, 200) == PARTS


def test_an_action_server_that_hangs_or_is_gone_is_named(stack: Stack) -> None:
    with held(stack, ACTIONS):
        assert until(stack, RASA, 503) == PARTS | {"action server": "does not answer"}
        assert health(stack, RASA, "live").status_code == 200
    assert until(stack, RASA, 200) == PARTS
    kill(stack, ACTIONS)
    try:
        assert until(stack, RASA, 503) == PARTS | {"action server": "does not answer"}
    finally:
        stack.start(ACTIONS)
    assert until(stack, RASA, 200) == PARTS


def test_health_tells_nothing_of_anybody_and_is_asked_of_the_store_once_a_second(
    stack: Stack,
) -> None:
    answers = [health(stack, RASA, "ready") for _ in range(20)]
    assert len({answer.text for answer in answers}) == 1
    assert len(answers[0].text) < 200


@pytest.mark.parametrize("server", [ACTIONS, RASA])
def test_a_server_that_is_told_to_stop_ends_what_it_began(stack: Stack, server: str) -> None:
    """An action that waits for the store is under way; the stop comes; it is answered whole."""
    person = SPEAKER["en"]
    heard: list[str] = []
    killed: list[str] = []
    chat = Stubborn(stack.url)
    assert names(chat.insist(person.number)) == ["need_date_of_birth"]
    known = stack.mail_names()
    with locked(stack, "casepath.db"):
        asking = threading.Thread(target=lambda: heard.extend(
            names(chat.insist(person.born("en")))))
        asking.start()
        time.sleep(0.6)
        stopping = threading.Thread(target=lambda: killed.extend(stack.stop(server)))
        stopping.start()
        time.sleep(0.4)
    stopping.join()
    stack.start(server)
    asking.join(timeout=60)
    assert killed == []
    assert heard == ["code_on_its_way"]
    assert person.email is not None
    stack.code_for(person.email, known=known, wait=100)
    stack.settle()
    assert stack.mails_to(person.email, known=known) == 1


def test_a_server_stops_in_time_though_what_it_waits_for_hangs(stack: Stack) -> None:
    chat = Stubborn(stack.url, language="es")
    assert names(chat.insist(SPEAKER["es"].number)) == ["need_date_of_birth"]
    heard: list[str] = []
    with held(stack, ACTIONS):
        asking = threading.Thread(target=lambda: heard.extend(
            names(chat.insist(SPEAKER["es"].born("es")))))
        asking.start()
        time.sleep(0.5)
        killed = stack.stop(RASA)
    stack.start(RASA)
    asking.join(timeout=60)
    assert killed == []
    assert heard == ["code_on_its_way"], "the next process answered it"
