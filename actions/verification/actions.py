"""What is said around the proof: details without a question, resending, locking."""
from __future__ import annotations

from collections.abc import Sequence

from rasa_sdk.events import FollowupAction, SlotSet

from actions.action import CasepathAction, Events
from actions.asking import FORM, ask_for_proof
from actions.authenticator import first_code
from actions.conversation import place_forgotten
from actions.helpers.joining import refuse_invitation, take_invitation
from actions.sealing import Kind, TokenError
from actions.services import Services
from actions.turn import Turn
from actions.verification.service import VerifiedSession

DEFAULT_QUESTION = "check_status"


class TakeDetails(CasepathAction):
    """A number, date or code out of the blue: most likely somebody wants to know a status."""

    def __init__(self, services: Services, *, questions: Sequence[CasepathAction]) -> None:
        super().__init__(services)
        self._questions = {action.name(): action for action in questions}

    def name(self) -> str:
        return "action_take_details"

    def answer(self, turn: Turn) -> Events:
        try:
            details = turn.details()
            joined = take_invitation(turn, self.services)
        except TokenError:
            turn.say("token_expired")
            return []
        if joined is not None:
            return []
        kinds = {detail.kind for detail in details}
        waiting = turn.slot("question")
        if f"action_{waiting}" not in self._questions:
            waiting = DEFAULT_QUESTION
        session = self.services.verification.session(turn.asker)
        known = session is not None
        if session is not None and Kind.CODE in kinds and self._app_waits(turn, session):
            typed = next(detail.value for detail in details if detail.kind is Kind.CODE)
            return first_code(turn, self.services, session, typed)
        if known and kinds & {Kind.CASE_NUMBER, Kind.CODE}:  # a code once more: it has worked
            return self._questions[f"action_{waiting}"].answer(turn)
        if kinds & {Kind.CASE_NUMBER, Kind.DATE}:
            return ask_for_proof(turn, self.services, waiting)
        if Kind.CODE in kinds:
            if refuse_invitation(turn, self.services):
                return []
            turn.say("code_not_expected")
            return ask_for_proof(turn, self.services, waiting)
        if turn.plain_entity("form_type"):
            return self._questions["action_ask_processing_time"].answer(turn)
        turn.say("details_without_question")
        return []


    def _app_waits(self, turn: Turn, session: VerifiedSession) -> bool:
        return self.services.verification.apps.waits_for_code(turn.asker, session)


class AnswerWaitingQuestion(CasepathAction):
    """The proof is given: answer what was asked before it."""

    def __init__(self, services: Services, *, questions: Sequence[CasepathAction]) -> None:
        super().__init__(services)
        self._questions = {action.name(): action for action in questions}

    def name(self) -> str:
        return "action_answer_waiting_question"

    def answer(self, turn: Turn) -> Events:
        # "Repeat" comes here again when the question has been answered, and forgotten.
        waiting = turn.slot("question") or turn.last_set("question") or DEFAULT_QUESTION
        action = self._questions.get(f"action_{waiting}")
        return (action or self._questions[f"action_{DEFAULT_QUESTION}"]).answer(turn)


class ResendCode(CasepathAction):
    """A code that was asked for out of the form: there is no claim to send one for."""

    def name(self) -> str:
        return "action_resend_code"

    def answer(self, turn: Turn) -> Events:
        turn.say("code_not_expected")
        return [SlotSet("question", DEFAULT_QUESTION), FollowupAction(FORM)]


class LockSession(CasepathAction):
    """End the proof now. Said alike whether there was one: who borrows a phone learns nothing."""

    def name(self) -> str:
        return "action_lock_session"

    def answer(self, turn: Turn) -> Events:
        self.services.verification.lock(turn.asker)
        self.services.helpers.lock(turn.asker)
        turn.say("locked")
        return place_forgotten()
