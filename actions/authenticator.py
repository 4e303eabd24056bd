"""An authenticator app in chat: set up, confirmed by its first code, removed."""
from __future__ import annotations

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import ask_for_proof
from actions.replies import Button, lines, phrase
from actions.services import Services
from actions.turn import Turn
from actions.verification.enrolment import ConfirmKind
from actions.verification.service import VerifiedSession
from actions.verification.totp import grouped

ENROL, REMOVE = "enrol_authenticator", "remove_authenticator"
SURE = "remove_authenticator_sure"  # in the slot `question`: the next wish to remove is meant
CODE_GROUPS = (4, 4, 5)


class EnrolAuthenticator(CasepathAction):
    """Show what an app needs to make codes; it counts when it has made one."""

    def name(self) -> str:
        return "action_enrol_authenticator"

    def answer(self, turn: Turn) -> Events:
        session = recent_session(turn, self.services, ENROL)
        if session is None:
            return ask_for_proof(turn, self.services, ENROL)
        apps = self.services.verification.apps
        again = apps.has_app(session)
        enrolment = apps.begin(turn.asker, session)
        if enrolment is None:
            return ask_for_proof(turn, self.services, ENROL)
        turn.disclose()
        message = "enrol_authenticator_again" if again else "enrol_authenticator"
        turn.say(message, picture=enrolment.picture, secret=grouped(enrolment.secret))
        return [SlotSet("question", None)]


class RemoveAuthenticator(CasepathAction):
    """Take the app away, after one question; and the way on for whoever has lost it."""

    def name(self) -> str:
        return "action_remove_authenticator"

    def answer(self, turn: Turn) -> Events:
        session = recent_session(turn, self.services, REMOVE)
        if session is None:
            if self.services.verification.session(turn.asker) is None:
                turn.say("lost_authenticator")
                return []
            return ask_for_proof(turn, self.services, REMOVE)
        apps = self.services.verification.apps
        if turn.slot("question") == SURE:
            removed = apps.remove(turn.asker, session)
            turn.say("authenticator_removed" if removed else "no_authenticator")
            return [SlotSet("question", None)]
        if not apps.has_app(session):
            turn.say("no_authenticator")
            return [SlotSet("question", None)]
        turn.say("remove_authenticator_sure")
        return [SlotSet("question", SURE)]


def recent_session(turn: Turn, services: Services, question: str) -> VerifiedSession | None:
    """The session, if it is at the level that the policy asks for that question."""
    session = services.verification.session(turn.asker)
    if session is None or session.level < services.verification.context.policy.level_for(question):
        return None
    return session


def first_code(turn: Turn, services: Services, session: VerifiedSession, typed: str) -> Events:
    """A code typed while an enrolment waits for one."""
    outcome = services.verification.apps.confirm(turn.asker, session, typed)
    if outcome.kind is ConfirmKind.CONFIRMED:
        turn.disclose()
        codes = [phrase("button-plain", title=written(code)) for code in outcome.recovery_codes]
        turn.say("app_confirmed", codes=lines(codes))
    elif outcome.kind is ConfirmKind.WRONG:
        turn.say("app_code_wrong", tries_left=outcome.tries_left)
    else:
        turn.say("app_enrolment_ended", buttons=[Button("button-enrol-app", ENROL)])
    return []


def written(code: str) -> str:
    """A saved code as one writes it down: 4, 4 and 5 characters."""
    parts, start = [], 0
    for length in CODE_GROUPS:
        parts.append(code[start : start + length])
        start += length
    return "-".join(parts)
