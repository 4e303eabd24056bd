"""A question about a case: which case is meant, and whether its asker may hear."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rasa_sdk.events import FollowupAction, SlotSet

from actions.action import Events
from actions.cases.views import CaseView
from actions.reading.numbers import Receipt, read_receipt
from actions.sealing import Kind, TokenError
from actions.services import Services
from actions.turn import Turn
from actions.verification.service import SessionEnd

FORM = "verification_form"
ENDED_BY_TIME = frozenset({SessionEnd.IDLE, SessionEnd.OVERALL})


@dataclass(frozen=True)
class MayHear:
    """The asker's case in focus, and all of that person's cases."""

    case: CaseView
    cases: tuple[CaseView, ...]


def case_for(turn: Turn, services: Services, question: str) -> MayHear | None:
    """The case that the turn is about, or None when its asker has to prove who asks.

    A number in the message moves the focus to that case if it is the same person's; any other
    number needs a claim of its own, whoever holds it. So does a form ("and my I-130?"), where
    one of the person's cases is of it. What is told is written to the audit log;
    `question` is one of policy.yml, which says the level that it needs. What the turn says from
    then on is private.
    """
    session = services.verification.session(turn.asker)
    if session is None or session.level < services.verification.context.policy.level_for(question):
        return None
    cases = tuple(services.cases.cases_of(session.person_id))
    focus = session.case_id
    named = named_number(turn, services)
    if named is not None:
        focus = next((case.id for case in cases if case.number.matches(named)), None)
    elif len(meant := _of_form(turn, cases)) == 1:
        focus = meant[0].id
    if focus not in (None, session.case_id):
        services.verification.choose_case(turn.asker, focus)
    case = next((case for case in cases if case.id == focus), None)
    if case is None:
        return None
    services.verification.note_disclosure(session, question)
    turn.disclose()
    return MayHear(case=case, cases=cases)


def _of_form(turn: Turn, cases: Sequence[CaseView]) -> list[CaseView]:
    form = turn.plain_entity("form_type")
    return [case for case in cases if form and case.form_type.casefold() == form.casefold()]


def named_number(turn: Turn, services: Services) -> str | None:
    """The case number in the message, in its normal form; None where there is none to read."""
    try:
        details = turn.details()
    except TokenError:
        return None
    for detail in details:
        if detail.kind is Kind.CASE_NUMBER:
            read = read_receipt(detail.value, services.catalogue.formats)
            if isinstance(read, Receipt):
                return read.number
    return None


def ask_for_proof(turn: Turn, services: Services, question: str) -> Events:
    """Let the question wait, and ask who is asking."""
    if services.verification.last_end(turn.asker) in ENDED_BY_TIME:
        turn.say("session_ended")
    return [SlotSet("question", question), FollowupAction(FORM)]
