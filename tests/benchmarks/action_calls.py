"""Calls to the action server as a Rasa server makes them, each from a conversation of its own."""
from __future__ import annotations

import itertools
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from actions.sealing import Kind, Opener
from tests.benchmarks.clients import NoAnswer

_sources = itertools.count(1)


def new_source() -> str:
    """An address that has claimed nothing yet: its own /64 (kept for documentation)."""
    number = next(_sources)
    return f"2001:db8:{number >> 16:x}:{number & 0xffff:x}::1"


@dataclass
class Conversation:
    """Where a conversation stands, as its tracker would have it."""

    source: str = field(default_factory=new_source)
    name: str = field(default_factory=lambda: uuid.uuid4().hex)
    slots: dict[str, Any] = field(default_factory=lambda: {"requested_slot": "case_number"})


class ActionServer:
    """A kept connection to the webhook. `calls` is how many were answered."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._url = f"http://127.0.0.1:{env['CASEPATH_ACTION_PORT']}/webhook"
        self._sealer = Opener(env["CASEPATH_SEAL_PRIVATE_KEY"])
        self._http = httpx.Client(
            headers={"X-Casepath-Secret": env["CASEPATH_ACTION_SECRET"]}, timeout=30,
            trust_env=False,
        )

    def close(self) -> None:
        self._http.close()

    def prepared(
        self, at: Conversation, details: Sequence[tuple[Kind, str]]
    ) -> dict[str, Any]:
        """The call, with what is typed sealed; made before the clock starts."""
        entities = [
            {"entity": kind.value, "value": self._sealer.seal(kind, value, at.name)}
            for kind, value in details
        ]
        message = {"intent": {"name": "inform"}, "text": "x", "entities": entities,
                   "metadata": {"message": uuid.uuid4().hex, "source": at.source}}
        tracker = {
            "sender_id": at.name, "slots": at.slots, "latest_message": message,
            "events": [{"event": "user", "input_channel": "webchat", "text": "x"}],
            "latest_input_channel": "webchat", "active_loop": {"name": "verification_form"},
        }
        return {"next_action": "validate_verification_form", "sender_id": at.name,
                "tracker": tracker, "version": "3.6.21"}

    def timed(self, call: Mapping[str, Any]) -> tuple[float, dict[str, Any]]:
        """Milliseconds to the whole answer, and the answer."""
        started = time.perf_counter()
        answer = self._http.post(self._url, json=call)
        milliseconds = (time.perf_counter() - started) * 1000
        if answer.status_code != 200:
            raise NoAnswer(f"HTTP {answer.status_code}")
        return milliseconds, dict(answer.json())

    def say(self, at: Conversation, details: Sequence[tuple[Kind, str]]) -> list[str]:
        """Say something and keep what the form remembers; the names of the replies."""
        _, answer = self.timed(self.prepared(at, details))
        remember(at, answer)
        return said(answer)


def remember(at: Conversation, answer: Mapping[str, Any]) -> None:
    for event in answer["events"]:
        if event.get("event") == "slot":
            at.slots[event["name"]] = event["value"]


def said(answer: Mapping[str, Any]) -> list[str]:
    return [reply["response"].removeprefix("utter_") for reply in answer["responses"]]


def shape(answer: Mapping[str, Any]) -> tuple[Any, ...]:
    """All that can be seen of an answer but its sealed bytes: names, lengths, slots."""
    replies = tuple((reply["response"], len(reply["sealed"])) for reply in answer["responses"])
    slots = tuple((event.get("name"), len(str(event.get("value")))) for event in answer["events"])
    return replies, slots
