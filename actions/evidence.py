"""Requests for evidence: what they are, and whether one is open."""
from __future__ import annotations

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import case_for
from actions.next_steps import days_left
from actions.replies import day
from actions.turn import Turn

ASKING_STAGES = frozenset({"evidence_requested", "adverse_notice"})


class AskEvidenceRequest(CasepathAction):
    """In general for anybody; with its date for the proved applicant."""

    def name(self) -> str:
        return "action_ask_evidence_request"

    def answer(self, turn: Turn) -> Events:
        heard = case_for(turn, self.services, "evidence_request_of_case")
        if heard is None:
            turn.say("ask_evidence_request")
            return []
        case, due = heard.case, heard.case.open_deadline
        number, official = case.masked_number, case.status.title
        if case.status.main_stage not in ASKING_STAGES:
            turn.say("no_evidence_request", number=number, official=official)
        elif due is None:
            turn.say("ask_evidence_request")
        else:
            days = days_left(due, self.services.clock().date())
            turn.say("evidence_request_for_case", number=number, official=official,
                     due=day(due), days=days)
        return [SlotSet("question", None)]
