"""Where is my case, what does it mean, what comes next."""
from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import ask_for_proof, case_for
from actions.cases.history import Event
from actions.cases.path import path_of
from actions.cases.titles import How
from actions.cases.views import CaseView
from actions.replies import agency_words, day, form_name, lines, moment, phrase, title_part
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
        say_status(turn, heard.case, self.services)
        return [SlotSet("question", None)]


def say_status(turn: Turn, case: CaseView, services: Services) -> None:
    """The one reply that the whole service exists for."""
    status = case.status
    params: dict[str, Any] = {
        "number": case.masked_number,
        "form": form_name(case.form_type, known=services.forms),
        "agency": agency_words("agency", case.agency),
        "official": status.title,
        "since": day(status.happened_at.date()),
        "source": case.source,
        "as_of": moment(case.as_of),
        "path": _path(case),
    }
    if status.stage == UNKNOWN:
        agency = services.catalogue.agency(case.agency)
        turn.say("case_status_unknown", contact=agency.contact if agency else case.source, **params)
        return
    match = services.catalogue.match(case.agency, status.title)
    parts = {part: title_part(match, status.stage, part) for part in ("meaning", "next", "act")}
    turn.say("case_status", stage_name=title_part(match, status.stage, "name"), **params, **parts)
    if match.how is How.INFERRED:
        turn.say("status_inferred")


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
        if status.stage == UNKNOWN:
            turn.say("status_meaning_unknown", official=status.title)
        else:
            match = self.services.catalogue.match(heard.case.agency, status.title)
            parts = {part: title_part(match, status.stage, part)
                     for part in ("meaning", "mistaken")}
            turn.say("status_meaning", official=status.title, **parts)
        return [SlotSet("question", None)]

    def _explain_quoted(self, turn: Turn, quoted: str) -> bool:
        match = self.services.catalogue.match("uscis", quoted)
        if match.stage == UNKNOWN:
            return False
        parts = {part: title_part(match, match.stage, part) for part in ("meaning", "mistaken")}
        turn.say("status_meaning_public", official=quoted,
                 stage_name=title_part(match, match.stage, "name"), **parts)
        return True


class AskNextSteps(CasepathAction):
    """What usually comes next, who must act, and by when."""

    def name(self) -> str:
        return "action_ask_next_steps"

    def answer(self, turn: Turn) -> Events:
        heard = case_for(turn, self.services, "ask_next_steps")
        if heard is None:
            return ask_for_proof(turn, self.services, "ask_next_steps")
        case = heard.case
        turn.say(
            "next_steps",
            number=case.masked_number,
            official=case.status.title,
            next=self._part(case, "next"),
            act=self._part(case, "act"),
            deadline=self._deadline(case),
        )
        return [SlotSet("question", None)]

    def _part(self, case: CaseView, part: str) -> dict[str, Any]:
        """Of the last title of the main path: a side event asks nothing new."""
        match = self.services.catalogue.match(case.agency, case.status.title)
        return title_part(match, case.status.main_stage, part)

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
        case = heard.case
        if not case.events:
            turn.say("case_history_empty", number=case.masked_number)
            return [SlotSet("question", None)]
        entries = [
            phrase("history-line", date=day(event.happened_at.date()), official=event.title,
                   stage_name=self._name(case, event))
            for event in case.events
        ]
        turn.say("case_history", number=case.masked_number, count=len(entries),
                 events=lines(entries), path=_path(case))
        return [SlotSet("question", None)]

    def _name(self, case: CaseView, event: Event) -> dict[str, Any]:
        match = self.services.catalogue.match(case.agency, event.title)
        return title_part(match, event.stage, "name")
