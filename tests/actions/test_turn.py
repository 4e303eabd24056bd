"""What a turn says after it has told something of a case is marked private, and nothing before."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn


class Unsealed:
    """Stands for the reply key: shows what would be sealed."""

    def seal(self, content: dict[str, Any], conversation: str) -> dict[str, Any]:
        return content


@pytest.fixture
def turn() -> Turn:
    tracker = Tracker(secrets.token_hex(4), {}, {}, [], False, None, {}, None)
    return Turn(
        tracker=tracker, dispatcher=CollectingDispatcher(), opener=None,  # type: ignore[arg-type]
        replies=Unsealed(), raw_allowed=False,  # type: ignore[arg-type]
    )


def said(turn: Turn) -> list[dict[str, Any]]:
    return [message["sealed"] for message in turn.dispatcher.messages]


def test_private_from_the_disclosure_on(turn: Turn) -> None:
    turn.say("code_on_its_way")
    turn.disclose()
    turn.say("case_status", number="IOE")
    assert [content.get("private", False) for content in said(turn)] == [False, True]


def test_an_earlier_message_answered_again_is_as_private(turn: Turn) -> None:
    again = turn._as_if({"parse_data": {"intent": {"name": "check_status"}}})
    again.disclose()
    turn.say("case_status")
    assert said(turn)[0]["private"] is True


def test_the_path_travels_beside_the_parameters(turn: Turn) -> None:
    turn.say("case_status", path=[{"milestone": "received", "state": "here"}], number="IOE")
    assert said(turn) == [
        {"params": {"number": "IOE"}, "path": [{"milestone": "received", "state": "here"}]}
    ]
