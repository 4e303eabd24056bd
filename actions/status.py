"""Where is my case, what does it mean, what comes next."""
from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import MayHear, ask_for_proof, case_for
from actions.cases.path import path_of
from actions.cases.views import CaseView
from actions.replies import day, form_name, lines, moment, phrase, stage_part
from actions.services import Services
from actions.turn import Turn

UNKNOWN = "unknown"


class CheckStatus(CasepathAction):
    """The status: official words, plain meaning, what comes next, who must act, source."""

    def name(self) -> str:
        return "action_check_status"

    def answer(self, turn: Turn) -> Events:
        heard = case_for(turn, self.services, "check_status")
        if heard is None:
            return ask_for_proof(turn, self.services, "check_status")
        if not heard.silent:
            say_status(turn, heard, self.services)
        return [SlotSet("question", None)]


def say_status(turn: Turn, heard: MayHear, services: Services) -> None:
    """The one reply that the whole service exists for."""
    case, status = heard.case, heard.case.status
    since = day(status.happened_at.date())
    params: dict[str, Any] = {
        "number": case.masked_number,
        "form": form_name(case.form_type, known=services.forms),
        "agency": phrase(f"agency-{case.agency}"),
        "official": status.title,
        "since": since if heard.dated else phrase("day-or-earlier", day=since),
        "source": case.source,
        "as_of": moment(case.as_of),
        "path": _path(case),
    }
    if status.stage == UNKNOWN:
        turn.say("case_status_unknown", **params)
        return
    parts = {part: stage_part(status.stage, part) for part in ("meaning", "next", "act")}
    turn.say("case_status", stage_name=stage_part(status.stage, "name"), **params, **parts)


def _path(case: CaseView) -> list[dict[str, Any]]:
    return [step.as_json() for step in path_of(case)]


class ExplainStatus(CasepathAction):
    """What a status means: the one that was quoted, for anybody; else that of the own case."""

    def name(self) -> str:
        return "action_explain_status"

    def answer(self, turn: Turn) -> Events:
        quoted = turn.plain_entity("status_name")
        if quoted and self._explain_quoted(turn, quoted):
            return []
        heard = case_for(turn, self.services, "explain_status_of_case")
        if heard is None:
            if quoted:
                turn.say("status_meaning_unknown", official=quoted)
                return []
            return ask_for_proof(turn, self.services, "explain_status")
        status = heard.case.status
        if heard.silent:
            return [SlotSet("question", None)]
        if status.stage == UNKNOWN:
            turn.say("status_meaning_unknown", official=status.title)
        else:
            turn.say(
                "status_meaning",
                official=status.title,
                meaning=stage_part(status.stage, "meaning"),
                mistaken=stage_part(status.stage, "mistaken"),
            )
        return [SlotSet("question", None)]

    def _explain_quoted(self, turn: Turn, quoted: str) -> bool:
        match = self.services.catalogue.match("uscis", quoted)
        if match.stage == UNKNOWN:
            return False
        parts = {part: stage_part(match.stage, part) for part in ("meaning", "mistaken")}
        turn.say("status_meaning_public", official=quoted,
                 stage_name=stage_part(match.stage, "name"), **parts)
        return True


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
        case = heard.case
        turn.say(
            "next_steps",
            number=case.masked_number,
            official=case.status.title,
            next=stage_part(case.status.main_stage, "next"),
            act=stage_part(case.status.main_stage, "act"),
            deadline=self._deadline(case),
        )
        return [SlotSet("question", None)]

    def _deadline(self, case: CaseView) -> Any:
        due = case.open_deadline
        if due is None:
            return ""
        days = (due - self.services.clock().date()).days
        return phrase("deadline-line", due=day(due), days=days)


class CaseHistory(CasepathAction):
    """Every entry of the case, oldest first."""

    def name(self) -> str:
        return "action_case_history"

    def answer(self, turn: Turn) -> Events:
        heard = case_for(turn, self.services, "case_history")
        if heard is None:
            return ask_for_proof(turn, self.services, "case_history")
        if heard.silent:
            return [SlotSet("question", None)]
        case = heard.case
        if not case.events:
            turn.say("case_history_empty", number=case.masked_number)
            return [SlotSet("question", None)]
        entries = [
            phrase("history-line", date=day(event.happened_at.date()), official=event.title,
                   stage_name=stage_part(event.stage, "name"))
            for event in case.events
        ]
        turn.say("case_history", number=case.masked_number, count=len(entries),
                 events=lines(entries), path=_path(case))
        return [SlotSet("question", None)]
