"""The verification form: reads number, date of birth and code, in any order.

Rasa calls `validate_verification_form` when the form begins, after each message in it, and when
it is resumed after another question was answered in between. What it returns decides:
a slot set → the message was meant for the form; nothing → Rasa looks for another answer.
Until a code is proved, nothing here depends on whether a case exists.
"""
from __future__ import annotations

from datetime import date

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import FORM
from actions.helpers.joining import take_invitation
from actions.privacy.consents import Purpose
from actions.reading.dates import DateRead, Exact
from actions.reading.identify import NumberRead
from actions.reading.numbers import Unreadable
from actions.replies import Button, phrase
from actions.sealing import Kind, TokenError
from actions.turn import Detail, Turn
from actions.verification.births import BIRTH, CHOICES, birth_so_far
from actions.verification.details import (
    CODE,
    NUMBER,
    REQUESTED,
    Given,
    requested,
    say_date_fault,
    say_number_fault,
    sort_details,
)
from actions.verification.given_number import (
    ask_which_office,
    bare_number_among_dates,
    claimed,
    kept,
    numbers_given,
    office_named,
    settled_as_date,
    unsettled,
)
from actions.verification.meaning import (
    OWN_INTENTS,
    asks_about_the_case,
    code_did_not_come,
    details_are_the_forms,
    explains_a_no,
    is_a_failed_answer,
)
from actions.verification.outcomes import whole_minutes
from actions.verification.service import ClaimKind, ProofKind, ProofOutcome
from actions.verification.step_up import step_up

MISSES_UNTIL_PERSON = 3

EXPLAINED = {NUMBER: "number_help", BIRTH: "date_help", CODE: "need_code"}
UNREADABLE = {NUMBER: "number_unreadable", BIRTH: "date_unreadable", CODE: "code_unreadable"}


class ValidateVerificationForm(CasepathAction):
    """One step of the form."""

    def name(self) -> str:
        return f"validate_{FORM}"

    def on_store_failure(self, turn: Turn) -> Events:
        """Stay where we are, and keep number and date: the next try needs neither again."""
        given = sort_details(turn.details(), asked=turn.slot(REQUESTED))
        born = birth_so_far(turn).read(given.typed_dates, today=self._today)
        number = numbers_given(given, self.services.catalogue.formats)
        return [*_kept(turn, number, born),
                *requested(turn.slot(REQUESTED) or NUMBER)]

    def answer(self, turn: Turn) -> Events:
        try:
            if turn.came_back():
                return self._ask(turn, turn.slot(REQUESTED) or _next_missing(turn))
            joined = take_invitation(turn, self.services)
            if joined is not None:
                return _proved() if joined else requested(turn.slot(REQUESTED) or NUMBER)
            return self._step(turn, sort_details(turn.details(), asked=turn.slot(REQUESTED)))
        except TokenError:
            turn.say("token_expired")
            return [*(SlotSet(name, None) for name in (NUMBER, BIRTH, CHOICES)),
                    *self._ask(turn, NUMBER, fresh=True)]

    @property
    def _today(self) -> date:
        return self.services.clock().date()

    def _step(self, turn: Turn, given: Given) -> Events:
        if not _active(turn):
            return self._begin(turn, given)
        if given.anything and details_are_the_forms(turn):
            return self._take(turn, given)
        return self._without_details(turn, given)

    # -- steps ------------------------------------------------------------

    def _begin(self, turn: Turn, given: Given) -> Events:
        if given.anything:
            return self._take(turn, given)
        stepped_up = step_up(turn, self.services)
        if stepped_up is not None:
            return stepped_up
        if turn.slot(NUMBER):  # brought along from another channel
            return self._claim_or_ask(turn, [])
        turn.say("number_needed_first")
        return self._ask(turn, _next_missing(turn))

    def _take(self, turn: Turn, given: Given) -> Events:
        """Use what was given: a code at once, number and date as soon as both are there."""
        if given.codes and turn.slot(REQUESTED) == CODE and not given.numbers:
            return self._prove(turn, given.codes[0])
        bare = bare_number_among_dates(turn, self.services, given)
        if bare is not None:
            return [*_kept(turn, bare, None),
                    *ask_which_office(turn, self.services, bare.number)]
        return self._use(turn, given, numbers_given(given, self.services.catalogue.formats))

    def _use(self, turn: Turn, given: Given, number: NumberRead | None) -> Events:
        before = birth_so_far(turn)
        born = before.read(given.typed_dates, today=self._today)
        events = _kept(turn, number, born)
        if settled_as_date(turn, given.dates):
            events.append(SlotSet(NUMBER, None))
        if isinstance(number, Unreadable):
            say_number_fault(turn, number)
            return events + requested(NUMBER)
        if born is not None and not isinstance(born, Exact):
            return events + say_date_fault(turn, born, part=before.with_part(given.typed_dates))
        return events + self._claim_or_ask(turn, events)

    def _claim_or_ask(self, turn: Turn, events: Events) -> Events:
        """Claim when both are there and new; else ask for what is missing."""
        fresh = {event["name"]: event["value"] for event in events if event["event"] == "slot"}
        number = fresh[NUMBER] if NUMBER in fresh else turn.slot(NUMBER)
        birth = fresh.get(BIRTH) or turn.slot(BIRTH)
        asked_about = unsettled(turn, number)
        if asked_about is not None:
            return ask_which_office(turn, self.services, asked_about)
        if not number or not birth:
            return self._ask(turn, BIRTH if number else NUMBER, fresh=True)
        waiting = turn.slot(REQUESTED) == CODE
        if waiting and not _changed(turn, number, birth):
            return self._ask(turn, CODE)
        return self._claim(turn, number, birth, corrected=waiting)

    def _ask(self, turn: Turn, slot: str, *, fresh: bool = False) -> Events:
        """Ask for what is missing. `fresh`: whatever number the slot holds is put aside."""
        asked_about = None if fresh or slot != NUMBER else unsettled(turn, turn.slot(NUMBER))
        if asked_about is not None:
            return ask_which_office(turn, self.services, asked_about)
        turn.say(f"need_{slot}")
        return requested(slot)

    def _claim(self, turn: Turn, number: str, birth: str, *, corrected: bool) -> Events:
        """Make the claim; the words are the same whatever it matches."""
        agency, plain_number = claimed(turn, number)
        born = date.fromisoformat(turn.opened(Kind.DATE, birth).value)
        outcome = self.services.verification.claim(
            asker=turn.asker, agency=agency, number=plain_number, date_of_birth=born
        )
        if outcome.kind is ClaimKind.PAUSED:
            turn.say("claim_paused", minutes=outcome.minutes)
            return requested(BIRTH)  # both are kept: "again" is enough when the pause is over
        if corrected:
            turn.say("details_corrected")
        texts = self.services.verification.context.routes.texts
        turn.say("code_on_its_way_or_text" if texts else "code_on_its_way")
        if outcome.mail_delayed:
            turn.say("mail_delayed")
        return [SlotSet("misses", 0), SlotSet(CHOICES, None), *requested(CODE)]

    def _prove(self, turn: Turn, typed: Detail) -> Events:
        outcome = self.services.verification.prove(asker=turn.asker, typed=typed.value)
        if outcome.kind is ProofKind.PROVED:
            turn.disclose()
            _say_verified(turn, outcome)
            # The words beside the code say what typing it agrees to.
            self.services.rights.agree(turn.asker, Purpose.PROCESSING, language=turn.language)
            return _proved()
        unsaid = outcome.kind is ProofKind.NONE_PENDING
        if unsaid and self.services.verification.session(turn.asker):
            return _proved()  # by a message whose turn was lost: the proof was not
        if outcome.kind is ProofKind.WRONG:
            turn.say("code_wrong", tries_left=outcome.tries_left)
        elif outcome.kind is ProofKind.PAUSED:
            turn.say("claim_paused", minutes=whole_minutes(outcome.wait))
        else:
            turn.say({ProofKind.EXPIRED: "code_expired", ProofKind.USED_UP: "code_used_up"}.get(
                outcome.kind, "code_expired"), buttons=[
                    Button("button-resend-code", "resend_code"),
                    Button("button-person", "human_handoff")])
        return [SlotSet("misses", 0), *requested(CODE)]

    def _without_details(self, turn: Turn, given: Given) -> Events:
        """Nothing to read: perhaps another question, a wish, or words instead of a number."""
        asked, intent = turn.slot(REQUESTED) or NUMBER, turn.intent
        office = office_named(turn, self.services) if asked == NUMBER else None
        if office is not None:
            return self._use(turn, given, office)
        before = birth_so_far(turn)
        meant = before.in_words(turn.text, today=self._today)
        if meant is not None and (before.unfinished or intent in OWN_INTENTS):
            events = _kept(turn, None, meant)
            return events + self._claim_or_ask(turn, events)
        if asks_about_the_case(turn):
            return [SlotSet("question", intent), *self._ask(turn, asked)]
        if asked == CODE and code_did_not_come(turn):
            return self._resend(turn)
        if intent not in OWN_INTENTS and not is_a_failed_answer(turn):
            return []  # a question in between: its rule answers, then the form is resumed
        if intent in ("repeat", "affirm", "resend_code"):
            if asked != CODE and turn.slot(NUMBER) and turn.slot(BIRTH):
                return self._claim_or_ask(turn, [])  # a pause, or the store had failed
            return [SlotSet("misses", 0), *self._ask(turn, asked)]
        if asked == CODE and explains_a_no(turn):
            turn.say("human_handoff")
            return [SlotSet("misses", 0), *self._ask(turn, CODE)]
        if intent == "deny":
            turn.say(EXPLAINED[asked])
            return [SlotSet("misses", 0), *requested(asked)]
        return self._missed(turn, asked, given)

    def _missed(self, turn: Turn, asked: str, given: Given) -> Events:
        misses = int(turn.slot("misses") or 0) + 1
        if misses >= MISSES_UNTIL_PERSON:
            turn.say("offer_person", buttons=[Button("button-person", "human_handoff"),
                                              Button("button-cancel", "cancel")])
            return [SlotSet("misses", 0), *requested(asked)]
        if given.others and asked == NUMBER:
            turn.say("details_without_question")
        elif "?" in turn.text:  # "her birthday or mine?"
            turn.say(EXPLAINED[asked])
        else:
            turn.say(UNREADABLE[asked])
        return [SlotSet("misses", misses), *requested(asked)]

    def _resend(self, turn: Turn) -> Events:
        outcome = self.services.verification.resend(asker=turn.asker)
        if outcome is None:
            turn.say("code_not_expected")
            return [SlotSet("misses", 0), *requested(NUMBER)]
        if outcome.kind is ClaimKind.PAUSED:
            turn.say("code_resend_wait", minutes=outcome.minutes)
        else:
            turn.say("code_resent")
            if outcome.mail_delayed:
                turn.say("mail_delayed")
        return [SlotSet("misses", 0), *requested(CODE)]


def _kept(turn: Turn, number: NumberRead | None, born: DateRead | None) -> Events:
    """Slots for what could be read, sealed afresh in its normal form."""
    events = kept(turn, number)
    if isinstance(born, Exact):
        events.append(SlotSet(BIRTH, turn.sealed(Kind.DATE, born.date.isoformat())))
        events.append(SlotSet(CHOICES, None))
    return [*events, SlotSet("misses", 0)]


def _say_verified(turn: Turn, outcome: ProofOutcome) -> None:
    """It worked; and once to each person, what a mailed code is worth."""
    offer = phrase(f"authenticator-offer-{outcome.factor}") if outcome.offer else ""
    buttons = [Button("button-enrol-app", "enrol_authenticator")] if outcome.offer else []
    turn.say("verified", failed_attempts=outcome.failed_attempts, offer=offer, buttons=buttons)


def _proved() -> Events:
    """The form's end; the question that waited is answered next."""
    cleared = [SlotSet(name, None) for name in (NUMBER, BIRTH, CODE, CHOICES, "misses")]
    return [*cleared, *requested(None)]


def _changed(turn: Turn, number: str, birth: str) -> bool:
    """Whether number or date is another than the one claimed before."""
    def value(kind: Kind, token: str) -> str:
        return turn.opened(kind, token).value

    before = turn.slot(NUMBER), turn.slot(BIRTH)
    return not all(before) or (
        value(Kind.CASE_NUMBER, number) != value(Kind.CASE_NUMBER, before[0])
        or value(Kind.DATE, birth) != value(Kind.DATE, before[1])
    )


def _active(turn: Turn) -> bool:
    return (turn.tracker.active_loop or {}).get("name") == FORM and bool(turn.slot(REQUESTED))


def _next_missing(turn: Turn) -> str:
    if not turn.slot(NUMBER):
        return NUMBER
    return CODE if turn.slot(BIRTH) else BIRTH

