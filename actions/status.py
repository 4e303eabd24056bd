"""Where is my case, what does it mean, what comes next."""
from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import MayHear, ask_for_proof, case_for
from actions.cases.history import Entry, State
from actions.cases.path import path_of
from actions.cases.stages import Stage
from actions.cases.titles import How, Match
from actions.cases.views import CaseView
from actions.replies import agency_words, day, form_name, lines, moment, phrase, title_part
from actions.services import Services
from actions.turn import Turn

UNKNOWN = "unknown"
# Words such as "closed" or "decision made": there is an end, and nobody says which.
OUTCOME_NOT_SAID = frozenset({Stage.DECISION_MADE, Stage.ADMINISTRATIVELY_CLOSED,
                              Stage.TERMINATED, Stage.WITHDRAWN})
# A card or letter of these came back to the agency.
MAIL_CAME_BACK = frozenset({Stage.DOCUMENT_RETURNED})


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
        "agency": speaker_name(status.speaker, case, services),
        "official": status.title,
        "since": since if heard.dated else phrase("day-or-earlier", day=since),
        "source": case.source,
        "as_of": moment(case.as_of),
        "address": address_warning(case),
        "sources": disagreement(case, services),
        "path": _path(case),
    }
    if status.stage == UNKNOWN:
        agency = services.catalogue.agency(case.agency)
        turn.say("case_status_unknown", contact=agency.contact if agency else case.source, **params)
        return
    match = match_of(case, status.speaker, status.title, services)
    turn.say(
        "case_status",
        stage_name=title_part(match, status.stage, "name"),
        meaning=title_part(match, status.stage, "meaning"),
        caution=_caution(case, match),
        next=what_follows(case, status.stage, match, services),
        act=title_part(match, status.stage, "act"),
        **params,
    )
    if match.how is How.INFERRED:
        turn.say("status_inferred")


def match_of(case: CaseView, speaker: str, title: str, services: Services) -> Match:
    """What a title means, in the words of whoever said it."""
    agency = speaker if speaker in services.catalogue.agencies else case.agency
    return services.catalogue.match(agency, title)


def what_follows(
    case: CaseView, stage: Stage, match: Match, services: Services
) -> dict[str, Any]:
    """What usually comes after the stage; after a yes that depends on what was asked for."""
    if stage is not Stage.APPROVED or match.words:
        return title_part(match, stage, "next")
    return phrase(f"after-{services.after.kind(case.agency, case.form_type)}")


def _caution(case: CaseView, match: Match) -> Any:
    """What these words are taken for, where they tell no outcome or seem to tell another."""
    status, mistaken = case.status, title_part(match, case.status.stage, "mistaken")
    if status.stage in OUTCOME_NOT_SAID:
        return phrase("outcome-not-said", mistaken=mistaken)
    return phrase("words-mislead", mistaken=mistaken) if status.misleads else ""


def disagreement(case: CaseView, services: Services) -> Any:
    """What each source says, where they do not say the same."""
    status = case.status
    if not status.others:
        return ""
    main = next(event for event in reversed(case.events)
                if (event.speaker, event.title) == (status.main_speaker, status.main_title))
    said = [(status.main_speaker, status.main_title, status.main_stage, main.happened_at)]
    said += [(other.speaker, other.title, other.stage, other.happened_at)
             for other in status.others]
    return phrase("sources-disagree", list=lines([
        phrase("source-says", source=speaker_name(source, case, services), official=title,
               stage_name=title_part(match_of(case, source, title, services), stage, "name"),
               since=day(happened.date()))
        for source, title, stage, happened in said
    ]))


def speaker_name(speaker: str, case: CaseView, services: Services) -> Any:
    """An agency by its name, in a sentence; others as the store names them."""
    agency = speaker or case.agency
    return agency_words("agency", agency) if agency in services.catalogue.agencies else speaker


def address_warning(case: CaseView) -> Any:
    """Said where mail came back, and nothing has been mailed since."""
    came_back = [notice.returned_on for notice in case.notices if notice.returned_on]
    latest = max(came_back, default=None)
    if latest is not None and not any(notice.sent_on > latest for notice in case.notices):
        return phrase("mail-came-back", when=day(latest))
    if case.status.main_stage in MAIL_CAME_BACK:
        return phrase("mail-came-back", when=day(case.status.happened_at.date()))
    return ""


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
            match = match_of(heard.case, status.speaker, status.title, self.services)
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
        if not case.entries:
            turn.say("case_history_empty", number=case.masked_number)
            return [SlotSet("question", None)]
        several = len({entry.event.speaker for entry in case.entries}) > 1
        shown = [self._entry(entry, case, named=several) for entry in case.entries]
        turn.say("case_history", number=case.masked_number, count=len(shown),
                 events=lines(shown), path=_path(case),
                 sources=disagreement(case, self.services))
        return [SlotSet("question", None)]

    def _entry(self, entry: Entry, case: CaseView, *, named: bool) -> dict[str, Any]:
        """A line; with its source where there are several, and with what became of it."""
        event = entry.event
        match = match_of(case, event.speaker, event.title, self.services)
        said = {"date": day(event.happened_at.date()), "official": event.title,
                "stage_name": title_part(match, event.stage, "name")}
        line = phrase("history-line", **said)
        if named:
            line = phrase("history-line-source", **said,
                          source=speaker_name(event.speaker, case, self.services))
        if entry.state is State.STANDS or entry.changed_at is None:
            return line
        state = entry.state.replace("_", "-")
        return phrase(f"history-{state}", line=line, when=day(entry.changed_at.date()))
