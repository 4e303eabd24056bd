"""A server that was killed in the middle of a turn runs its message again: it counts once."""
from __future__ import annotations

import contextlib
import sqlite3
import uuid
from typing import Any

import httpx

from actions.sealing import Kind, Opener
from tests.conversations.people import AMARA, Applicant
from tests.servers.stack import Stack

COUNTED = ("one_time_code", "delivery", "verification_attempt", "verified_session", "audit_event")


class Caller:
    """Calls the action server as a Rasa server does, for one conversation."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self.conversation = uuid.uuid4().hex
        self._sealer = Opener(stack.env["CASEPATH_SEAL_PRIVATE_KEY"])

    def validate(
        self, message: str, entities: list[tuple[Kind, str]], *, asked: str,
        slots: dict[str, str] | None = None,
    ) -> dict[str, Any]:
        found = [{"entity": kind.value, "value": self.sealed(kind, value)}
                 for kind, value in entities]
        tracker = {
            "sender_id": self.conversation,
            "slots": {"requested_slot": asked, **(slots or {})},
            "events": [{"event": "user", "input_channel": "webchat", "text": "x"}],
            "latest_message": {"intent": {"name": "inform"}, "text": "x", "entities": found,
                               "metadata": {"message": message, "source": "2001:db8:77::1"}},
            "active_loop": {"name": "verification_form"},
            "latest_input_channel": "webchat",
        }
        call = {"next_action": "validate_verification_form", "sender_id": self.conversation,
                "tracker": tracker, "version": "3.6.21"}
        url = f"http://127.0.0.1:{self._stack.env['CASEPATH_ACTION_PORT']}/webhook"
        headers = {"X-Casepath-Secret": self._stack.env["CASEPATH_ACTION_SECRET"]}
        answer = httpx.post(url, json=call, headers=headers, timeout=10)
        assert answer.status_code == 200
        return dict(answer.json())

    def sealed(self, kind: Kind, value: str) -> str:
        return self._sealer.seal(kind, value, self.conversation)

    def claim(self, message: str, who: Applicant) -> dict[str, Any]:
        details = [(Kind.CASE_NUMBER, who.number), (Kind.DATE, who.date_of_birth.isoformat())]
        return self.validate(message, details, asked="case_number")

    def type_code(self, message: str, code: str) -> dict[str, Any]:
        return self.validate(message, [(Kind.CODE, code)], asked="code")


def said(answer: dict[str, Any]) -> list[str]:
    return [reply["response"] for reply in answer["responses"]]


def counted(stack: Stack) -> dict[str, int]:
    with contextlib.closing(sqlite3.connect(stack.folder / "casepath.db")) as store:
        return {table: store.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in COUNTED}


def test_identical_calls_claim_and_prove_once(stack: Stack) -> None:
    caller, known = Caller(stack), stack.mail_names()
    assert AMARA.email is not None
    first = said(caller.claim("m1", AMARA))
    once = counted(stack)
    assert said(caller.claim("m1", AMARA)) == first == ["utter_code_on_its_way"]
    assert counted(stack) == once
    code = stack.code_for(AMARA.email, known=known)
    stack.settle()
    assert stack.mails_to(AMARA.email, known=known) == 1

    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    assert said(caller.type_code("m2", wrong)) == ["utter_code_wrong"]
    once = counted(stack)
    assert said(caller.type_code("m2", wrong)) == ["utter_code_wrong"]
    assert counted(stack) == once

    assert said(caller.type_code("m3", code)) == ["utter_verified"]
    once = counted(stack)
    assert said(caller.type_code("m3", code)) == ["utter_verified"]
    assert counted(stack) == once


def test_calls_without_a_messages_name_are_each_a_message(stack: Stack) -> None:
    caller = Caller(stack)
    before = counted(stack)["one_time_code"]
    for message in ("", ""):
        caller.claim(message, AMARA)
    assert counted(stack)["one_time_code"] == before + 2, "without a name each is a message"
