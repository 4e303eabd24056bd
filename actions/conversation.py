"""Keeping the conversation going: language, cancel, start over, repeat, not understood."""
from __future__ import annotations

from collections.abc import Sequence

from rasa_sdk.events import FollowupAction, SlotSet

from actions.action import CasepathAction, Events
from actions.languages import released, released_as
from actions.replies import UTTER_PREFIX, Button, phrase
from actions.services import Services
from actions.turn import Turn

PLACE = ("case_number", "date_of_birth", "question", "date_choices", "misses", "pending")
# What a clarifying question never offers: it would lead nowhere.
NOT_OFFERED = frozenset(
    {"nlu_fallback", "out_of_scope", "inform", "affirm", "deny", "greet", "thank", "goodbye",
     "cancel", "repeat", "start_over", "continue_here", "resend_code", "express_distress"}
)
LIKELY = 0.05
OFFERED_TO_ALL = ("check_status", "ask_next_steps", "ask_help")
CHOICES = 3
NOT_UNDERSTOOD = frozenset({"action_clarify", "action_out_of_scope"})
SILENT = frozenset({"action_listen", "action_session_start", "verification_form"})
# Actions with one reply, which "repeat" says again; others are passed over for what went before.
SAID_BY = {
    "action_cancel": "utter_cancelled",
    "action_start_over": "utter_start_over",
    "action_lock_session": "utter_locked",
    "action_out_of_scope": "utter_out_of_scope",
    "action_affirm": "utter_affirm",
    "action_deny": "utter_deny",
    "action_privacy_question": "utter_privacy_question",
}
# A code is shown once, and a deed is done once.
DONE_ONCE = frozenset(
    {"action_authorize_helper", "action_revoke_helper", "action_delete_my_data",
     "action_export_data", "action_manage_consents", "action_know_about_me"}
)
# A typed yes to joining the cases shows them: said again, that is the list.
YES, ASKS_FOR_A_YES = "action_affirm", "action_list_cases"
# Where no rule fits, `action_clarify` is Rasa's fallback, and none would end the turn after it.
LISTEN = "action_listen"


def place_forgotten() -> Events:
    """The slots of what was under way, emptied."""
    return [SlotSet(name, None) for name in PLACE]


class ChangeLanguage(CasepathAction):
    """Go on in another language, at the same place."""

    def name(self) -> str:
        return "action_change_language"

    def answer(self, turn: Turn) -> Events:
        wanted = turn.plain_entity("language")
        if wanted is None:
            buttons = [
                Button(f"button-language-{tag.lower()}", "change_language",
                       ({"entity": "language", "value": tag},))
                for tag in released()
            ]
            turn.say("ask_language", buttons=buttons)
            return []
        tag = released_as(wanted)
        if tag is None:
            turn.say("language_not_released", language=phrase(f"language-{wanted.lower()}"))
            return []
        turn.say_in(tag, "language_changed")
        return [SlotSet("language", tag)]


class Cancel(CasepathAction):
    """Leave what was under way; nothing that was proved is lost."""

    def name(self) -> str:
        return "action_cancel"

    def answer(self, turn: Turn) -> Events:
        under_way = bool((turn.tracker.active_loop or {}).get("name"))
        turn.say("cancelled" if under_way else "nothing_to_cancel")
        return place_forgotten()


class StartOver(CasepathAction):
    """Begin the conversation anew; a proof that was given holds on until "lock"."""

    def name(self) -> str:
        return "action_start_over"

    def answer(self, turn: Turn) -> Events:
        turn.say("start_over")
        return place_forgotten()


class Repeat(CasepathAction):
    """Say the last thing again, at the level of this moment."""

    def __init__(self, services: Services, *, answers: Sequence[CasepathAction]) -> None:
        super().__init__(services)
        self._answers = {action.name(): action for action in answers}

    def name(self) -> str:
        return "action_repeat"

    def answer(self, turn: Turn) -> Events:
        answered = turn.answered_before()
        for place, (name, before) in enumerate(answered):
            if name == YES and _older(answered[place + 1:]) == ASKS_FOR_A_YES:
                continue  # what the yes has opened is said again
            # The answer itself, and no FollowupAction: after one, no rule says to listen.
            if name in self._answers:
                return self._answers[name].answer(before)
            if name in DONE_ONCE or before.plain_entity("choice"):
                turn.say("not_said_twice")
                return []
            said = SAID_BY.get(name, name)
            if said.startswith(UTTER_PREFIX):
                turn.say(said.removeprefix(UTTER_PREFIX))
                return []
        turn.say("nothing_to_repeat")
        return []


def _older(answered: Sequence[tuple[str, Turn]]) -> str:
    """The action before, among those that said something."""
    return next((name for name, _ in answered if name not in SILENT), "")


class OutOfScope(CasepathAction):
    """Nothing that this service knows of; said once, then the way to a person."""

    def name(self) -> str:
        return "action_out_of_scope"

    def answer(self, turn: Turn) -> Events:
        if not offer_a_way_out(turn):
            turn.say("out_of_scope")
        return []


class Clarify(CasepathAction):
    """Not understood: one question with likely choices; the second time, the way to a person."""

    def name(self) -> str:
        return "action_clarify"

    def answer(self, turn: Turn) -> Events:
        if offer_a_way_out(turn):
            return [FollowupAction(LISTEN)]
        likely = [name for name in turn.likely_intents(at_least=LIKELY) if name not in NOT_OFFERED]
        offered = list(dict.fromkeys([*likely, *OFFERED_TO_ALL]))[:CHOICES]
        buttons = [Button(f"intent-{name.replace('_', '-')}", name) for name in offered]
        turn.say("clarify", buttons=[*buttons, Button("button-person", "human_handoff")])
        return [FollowupAction(LISTEN)]


def offer_a_way_out(turn: Turn) -> bool:
    """Not understood again: a person, then at once how to reach one. Never the same twice."""
    before = [name for name in turn.actions_before() if name not in SILENT]
    misses = next(
        (count for count, name in enumerate(before) if name not in NOT_UNDERSTOOD), len(before)
    )
    if misses == 1:
        turn.say("offer_person", buttons=[Button("button-person", "human_handoff"),
                                          Button("button-help", "ask_help")])
    elif misses > 1:
        turn.say("human_handoff")
    return misses > 0
