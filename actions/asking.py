"""A question about a case: which case is meant, and whether its asker may hear."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from rasa_sdk.events import FollowupAction, SlotSet

from actions.action import Events
from actions.cases.views import CaseView
from actions.helpers.service import Leave
from actions.reading.identify import WhichOffice, read_for, read_number
from actions.reading.numbers import Receipt
from actions.replies import agency_words, day, moment
from actions.sealing import Kind, TokenError
from actions.services import Services
from actions.sources.gate import OnBehalf, Why
from actions.sources.service import Age
from actions.turn import Turn
from actions.verification.service import SessionEnd, VerifiedSession

FORM = "verification_form"
ENDED_BY_TIME = frozenset({SessionEnd.IDLE, SessionEnd.OVERALL})
# A helper is reminded on whose leave they see a case, when some time has passed.
REMINDED_AFTER = timedelta(minutes=30)
# The agency's system gave no status just now.
WITHOUT_NEWS = frozenset({Age.OLDER, Age.NOTHING, Age.NOT_SHOWN})


# Of these an answer is about one case, so one that was asked about another form has to say so.
ABOUT_ONE_CASE = frozenset({"check_status", "ask_next_steps", "case_history", "ask_appointment"})


@dataclass(frozen=True)
class Named:
    """A number in the message, as each agency writes it. `certain`: only one gives out such."""

    numbers: tuple[str, ...] = ()
    certain: bool = False

    def __bool__(self) -> bool:
        return bool(self.numbers)

    def case_among(self, cases: Sequence[CaseView]) -> CaseView | None:
        return next((case for case in cases if any(map(case.number.matches, self.numbers))), None)


@dataclass(frozen=True)
class MayHear:
    """The asker's case in focus, and all cases that the asker may hear of.

    `own`: the applicant asks, not a helper. `joined`: the applicant agreed to have their cases
    shown together. `silent`: nothing may be claimed about how the case stands, and why was said
    already. `dated`: it is known since when its status holds.
    """

    case: CaseView
    cases: tuple[CaseView, ...]
    own: bool = False
    joined: bool = False
    silent: bool = False
    dated: bool = True


def case_for(turn: Turn, services: Services, question: str) -> MayHear | None:
    """The case that the turn is about, or None when its asker has to prove who asks.

    A number in the message moves the focus to that case if it is the same person's; any other
    number needs a claim of its own, whoever holds it. So does a form ("and my I-130?"), where
    one of the person's cases is of it. What is told is written to the audit log;
    `question` is one of policy.yml, which says the level that it needs. What the turn says from
    then on is private.
    """
    session = session_for(turn, services, question)
    named = named_number(turn, services)
    if session is not None:
        heard = _own(turn, services, session, question, named)
        if heard is not None:
            return heard
    return _on_leave(turn, services, question, named)


def session_for(turn: Turn, services: Services, question: str) -> VerifiedSession | None:
    """The asker's session, where it is of the level that the question needs."""
    session = services.verification.session(turn.asker)
    if session is None or session.level < services.verification.context.policy.level_for(question):
        return None
    return session


def _own(
    turn: Turn, services: Services, session: VerifiedSession, question: str, named: Named
) -> MayHear | None:
    cases = own_cases(services, session)
    joined = any(case.joined for case in cases)
    before = session.case_id if joined else session.proved_case_id
    focus = _focus(turn, cases, named, before=before)
    if focus not in (None, session.case_id):
        services.verification.choose_case(turn.asker, focus)
    case = next((case for case in cases if case.id == focus), None)
    if case is None:
        return None
    services.verification.note_disclosure(session, question)
    turn.disclose()
    if not joined and question in ABOUT_ONE_CASE and _asks_of_another_form(turn, case):
        turn.say("joining_offer", number=case.masked_number)
    heard = MayHear(case=case, cases=cases, own=True, joined=joined)
    return _as_told(turn, services, heard, OnBehalf(Why.VERIFIED, session.id))


def own_cases(services: Services, session: VerifiedSession) -> tuple[CaseView, ...]:
    """What the proved person may see: all their cases where they agreed to have them joined,
    else the one that was proved.
    """
    cases = services.cases.cases_of(session.person_id)
    return tuple(case for case in cases if case.joined or case.id == session.proved_case_id)


def _asks_of_another_form(turn: Turn, case: CaseView) -> bool:
    """Said alike whether there is such a case or not."""
    form = turn.plain_entity("form_type")
    return form is not None and form.casefold() != case.form_type.casefold()


def _on_leave(
    turn: Turn, services: Services, question: str, named: Named
) -> MayHear | None:
    """What a helper may hear: the cases that were named, as the applicant would see them."""
    held = services.helpers.held_by(turn.asker) if services.helpers.may_hear(question) else []
    seen = [
        (leave, case)
        for leave in held
        for case in services.cases.cases_of(leave.person_id)
        if case.id in leave.case_ids
    ]
    if not seen:
        return None
    cases = tuple(case for _, case in seen)
    before = held[0].focus if held[0].focus in {case.id for case in cases} else cases[0].id
    focus = _focus(turn, cases, named, before=before)
    found = next(((leave, case) for leave, case in seen if case.id == focus), None)
    if found is None:
        return None
    leave, case = found
    turn.disclose()
    _remind(turn, services, leave, case)
    services.helpers.note_look(leave, case.id, question)
    heard = MayHear(case=case, cases=cases)
    return _as_told(turn, services, heard, OnBehalf(Why.HELPER, leave.id))


def _as_told(turn: Turn, services: Services, heard: MayHear, behalf: OnBehalf) -> MayHear:
    """The case with what its agency's system says now. Where that does not answer, it is said
    how old the words are that follow, or that there are none. Nowhere else is a source asked."""
    case = heard.case
    fresh = services.sources.refreshed(case, behalf)
    agency = agency_words("agency", case.agency)
    silent = fresh.age in WITHOUT_NEWS and not fresh.case.events
    if fresh.age is Age.NOT_SHOWN:
        turn.say("source_shows_nothing", number=case.masked_number, agency=agency)
    elif silent:
        turn.say("source_silent", number=case.masked_number, agency=agency)
    elif fresh.age in WITHOUT_NEWS:
        turn.say("source_older", agency=agency, when=moment(fresh.case.as_of))
    others = [one for one in heard.cases if one.id != case.id]
    known = {one.id: one for one in (*services.sources.known(others), fresh.case)}
    cases = tuple(known[one.id] for one in heard.cases)
    return replace(heard, case=fresh.case, cases=cases, silent=silent, dated=fresh.dated)


def _focus(
    turn: Turn, cases: Sequence[CaseView], named: Named, *, before: UUID | None
) -> UUID | None:
    """The case that was named, the one of the form that was named, or the one before."""
    own = named.case_among(cases)
    if own is not None or named.certain:
        return own.id if own is not None else None
    meant = _of_form(turn, cases)
    if len(meant) == 1:
        return meant[0].id
    return before


def _remind(turn: Turn, services: Services, leave: Leave, case: CaseView) -> None:
    used = leave.last_used_at
    if used is None or services.clock() - used >= REMINDED_AFTER:
        turn.say("helper_reminder", number=case.masked_number, until=day(leave.ends_at.date()))


def _of_form(turn: Turn, cases: Sequence[CaseView]) -> list[CaseView]:
    form = turn.plain_entity("form_type")
    return [case for case in cases if form and case.form_type.casefold() == form.casefold()]


def named_number(turn: Turn, services: Services) -> Named:
    """The case number in the message; nothing where there is none to read."""
    try:
        details = turn.details()
    except TokenError:
        return Named()
    formats = services.catalogue.formats
    for detail in details:
        if detail.kind is not Kind.CASE_NUMBER:
            continue
        read = read_number(detail.value, formats)
        if isinstance(read, Receipt):
            return Named((read.number,), certain=True)
        if isinstance(read, WhichOffice):
            each = (read_for(agency, read.number, formats) for agency in read.agencies)
            return Named(tuple(one.number for one in each if isinstance(one, Receipt)))
    return Named()


def ask_for_proof(turn: Turn, services: Services, question: str) -> Events:
    """Let the question wait, and ask who is asking."""
    beyond = not services.helpers.may_hear(question)
    known = services.verification.session(turn.asker) is not None
    if beyond and not known and services.helpers.held_by(turn.asker):
        turn.say("helper_may_not")
    elif services.verification.last_end(turn.asker) in ENDED_BY_TIME:
        turn.say("session_ended")
    return [SlotSet("question", question), FollowupAction(FORM)]
