"""What comes next, who must act and by when, for this stage of this case."""
from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.appointments import appointment_line, coming
from actions.asking import ask_for_proof, case_for
from actions.cases.stages import Stage
from actions.cases.views import CaseView
from actions.replies import day, phrase, title_part
from actions.services import Services
from actions.status import address_warning, disagreement, match_of, what_follows
from actions.turn import Turn

# The words that tell how near a day is know these; longer ago is all one.
LONG_AGO = -2
REFUSED = frozenset({Stage.DENIED, Stage.REVOKED})


class AskNextSteps(CasepathAction):
    """What usually comes next, who must act, and by when."""

    def name(self) -> str:
        return "action_ask_next_steps"

    def answer(self, turn: Turn) -> Events:
        heard = case_for(turn, self.services, "ask_next_steps")
        if heard is None:
            return ask_for_proof(turn, self.services, "ask_next_steps")
        if heard.silent:
            return [SlotSet("question", None)]
        case, today = heard.case, self.services.clock().date()
        status = case.status
        match = match_of(case, status.main_speaker, status.main_title, self.services)
        turn.say(
            "next_steps",
            number=case.masked_number,
            official=case.status.title,
            next=what_follows(case, status.main_stage, match, self.services),
            act=title_part(match, status.main_stage, "act"),
            deadline=_deadline(case, today),
            appointment=_appointment(case, self.services),
            address=address_warning(case),
            sources=disagreement(case, self.services),
        )
        return [SlotSet("question", None)]


def days_left(due: date, today: date) -> int:
    """Days until then, as days-from-today takes them."""
    return max((due - today).days, LONG_AGO)


def _deadline(case: CaseView, today: date) -> Any:
    """The last day for an answer, or what is known of the time for an appeal."""
    due, decision = case.open_deadline, case.decision_notice
    if due is not None:
        return phrase("deadline-line", due=day(due), days=days_left(due, today))
    if case.status.main_stage not in REFUSED:
        return ""
    if decision is not None and decision.due_on is not None:
        return phrase("appeal-line", due=day(decision.due_on),
                      days=days_left(decision.due_on, today))
    dated = decision.sent_on if decision else case.status.happened_at.date()
    return phrase("appeal-window", sent=day(dated))


def _appointment(case: CaseView, services: Services) -> Any:
    """The next appointment, with place, time and what to bring."""
    entries: Sequence[Any] = coming(case, services.clock())
    if not entries:
        return ""
    return phrase("next-appointment", line=appointment_line(case, entries[0]))
