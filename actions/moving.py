"""Going on in another channel: the place comes along, the proof does not."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk.events import FollowupAction, SlotSet

from actions.action import CasepathAction, Events
from actions.asking import FORM
from actions.sealing import Kind, TokenError
from actions.turn import Turn

SEALED = {"case_number": Kind.CASE_NUMBER, "date_of_birth": Kind.DATE}


class ContinueHere(CasepathAction):
    """Take up the place that the connector brought along (`metadata.moved`).

    Only a connector can say where it was: what a person types never becomes metadata.
    """

    def name(self) -> str:
        return "action_continue_here"

    def answer(self, turn: Turn) -> Events:
        metadata = turn.tracker.latest_message.get("metadata") or {}
        moved = metadata.get("moved") or {}
        slots = _sealed_here(turn, moved)
        if question := moved.get("slots", {}).get("question"):
            slots["question"] = question
        turn.say("continued_here")
        events: Events = [SlotSet(name, value) for name, value in slots.items()]
        under_way = bool((turn.tracker.active_loop or {}).get("name"))
        if slots and not under_way:
            return [*events, FollowupAction(FORM)]
        return events


def _sealed_here(turn: Turn, moved: Mapping[str, Any]) -> dict[str, str]:
    """What was sealed for the conversation left, sealed for this one; what has expired stays."""
    found: dict[str, str] = {}
    for name, kind in SEALED.items():
        token = moved.get("slots", {}).get(name)
        try:
            if token:
                value = turn.opener.open(str(token), str(moved.get("from"))).value
                found[name] = turn.sealed(kind, value)
        except TokenError:
            continue
    return found
