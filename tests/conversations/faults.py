"""Servers that die in the middle, and what must hold afterwards."""
from __future__ import annotations

import os
import signal
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx

from actions.verification import audit
from tests.conversations.chat import Chat, Said, names, said
from tests.servers.stack import Stack

RASA, ACTIONS, MAIL = "Rasa server", "action server", "mail server"
TROUBLE = {"system-trouble", "system-still-working", "system-store-trouble", "store_unavailable"}
PRESSING_TAKES = 1.5  # seconds
AGAIN = {"Try again", "Intentar otra vez"}


class Stubborn(Chat):
    """A page as the widget is: what was not accepted is sent again, under the same id."""

    def insist(self, text: str, *, seconds: float = 60.0) -> list[Said]:
        """Say something and read until its answer has come; "Try again" is pressed when offered."""
        deadline = time.monotonic() + seconds
        heard = self._until_taken({"text": text}, deadline)
        while not _answered(heard):
            assert time.monotonic() < deadline, f"{text!r} was not answered: {names(heard)}"
            offered = _offered(heard)
            if offered:
                title = next(title for title in offered[-1].buttons if title in AGAIN)
                key = offered[-1].buttons[title]
                time.sleep(PRESSING_TAKES)
                heard = self._until_taken({"button": key}, deadline)
            else:
                time.sleep(0.1)
                heard = self._patient(self.read, deadline) or []
        return [reply for reply in heard if reply.message.removeprefix("utter_") not in TROUBLE]

    def _until_taken(self, message: dict[str, str], deadline: float) -> list[Said]:
        body = {"id": uuid.uuid4().hex, "language": self._language, **message}

        def send() -> list[Said] | None:
            sent = self.send_raw(body)
            if sent.status_code != 202:
                return None
            return [said(reply) for reply in sent.json()["system"]] + self._new()

        heard = self._patient(send, deadline)
        self.heard += heard
        return heard

    def _patient(self, ask: Callable[[], list[Said] | None], deadline: float) -> list[Said]:
        while True:
            try:
                answer = ask()
                if answer is not None:
                    return answer
            except httpx.HTTPError:
                pass  # the line broke: nobody knows how far it came
            assert time.monotonic() < deadline, "nobody took the message"
            time.sleep(0.1)


def _answered(heard: Sequence[Said]) -> bool:
    """Whether there is an answer, and it is whole."""
    return bool(set(names(heard)) - TROUBLE) and not _offered(heard)


def _offered(heard: Sequence[Said]) -> list[Said]:
    return [reply for reply in heard if AGAIN & set(reply.buttons)]


@dataclass
class AtOnce:
    """Things that several people say at the same time, each in a thread."""

    answers: dict[str, list[str]] = field(default_factory=dict)
    faults: list[BaseException] = field(default_factory=list)

    def say(self, who: str, chat: Stubborn, text: str) -> threading.Thread:
        def run() -> None:
            try:
                self.answers[who] = names(chat.insist(text))
            except BaseException as fault:
                self.faults.append(fault)

        thread = threading.Thread(target=run, name=who)
        thread.start()
        return thread


def kill(stack: Stack, name: str) -> None:
    """As the kernel does when memory is short: no warning, no tidying."""
    os.kill(stack.pid(name), signal.SIGKILL)
    stack.stop(name)


@contextmanager
def held(stack: Stack, name: str) -> Iterator[None]:
    """The server hangs: it takes connections and answers nothing."""
    pid = stack.pid(name)
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def audit_is_whole(stack: Stack) -> bool:
    """What `make audit-verify` says."""
    return audit.main(["verify"], {**os.environ, **stack.env}) == 0
