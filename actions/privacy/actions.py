"""What do you know about me, give me a copy, who looked, forget me, and what I agreed to."""
from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import ask_for_proof, case_for, session_for
from actions.helpers.actions import CHOICE, leave_line
from actions.privacy.consent_words import agreeing, consent_buttons, consent_line
from actions.privacy.consents import Purpose
from actions.privacy.export import FILE_NAME
from actions.privacy.looks import Look
from actions.privacy.service import Summary
from actions.replies import Button, lines, moment, phrase
from actions.services import Services
from actions.turn import Turn
from actions.verification.service import Level, VerifiedSession

ABOUT_ME, EXPORT, CONSENTS = "about_me", "export", "consents"


class KnowAboutMe(CasepathAction):
    """What is held about the person who asks, in plain words."""

    def name(self) -> str:
        return "action_know_about_me"

    def answer(self, turn: Turn) -> Events:
        session = session_for(turn, self.services, "know_about_me")
        if session is None:
            return ask_for_proof(turn, self.services, "know_about_me")
        summary = self.services.rights.summary(turn.asker, session)
        if summary is not None:
            turn.disclose()
            say_summary(turn, self.services, summary)
        return [SlotSet("question", None)]


class ExportData(CasepathAction):
    """A copy for machines: a file that the reader's own browser makes, or text."""

    def name(self) -> str:
        return "action_export_data"

    def answer(self, turn: Turn) -> Events:
        session = session_for(turn, self.services, "export_data")
        if session is None:
            return ask_for_proof(turn, self.services, "export_data")
        content = self.services.rights.export(turn.asker, session)
        if content is not None:
            turn.disclose()
            turn.hand_over("data_export", name=FILE_NAME, kind="application/json", content=content)
        return [SlotSet("question", None)]


class ManageConsents(CasepathAction):
    """What was agreed to, and a button to take it back or to agree.

    `after_joining` shows what a yes or no to joining cases changes.
    """

    def __init__(self, services: Services, *, after_joining: CasepathAction) -> None:
        super().__init__(services)
        self._after_joining = after_joining

    def name(self) -> str:
        return "action_manage_consents"

    def answer(self, turn: Turn) -> Events:
        if session_for(turn, self.services, "manage_consents") is None:
            return ask_for_proof(turn, self.services, "manage_consents")
        rights, wish = self.services.rights, agreeing(turn.plain_entity(CHOICE))
        if wish is not None and wish.gives:
            rights.agree(turn.asker, wish.purpose, language=turn.language)
            turn.say("consent_given", purpose=phrase(f"consent-name-{wish.purpose}"))
        elif wish is not None:
            rights.take_back(turn.asker, wish.purpose)
            turn.say("consent_taken_back", purpose=phrase(f"consent-name-{wish.purpose}"))
            if wish.purpose is Purpose.PROCESSING:  # nothing of the case may be used from here on
                self.services.verification.lock(turn.asker)
                return [SlotSet("question", None)]
        if wish is not None and wish.purpose is Purpose.JOINING:
            return self._joined(turn, gives=wish.gives)
        consents = rights.consents(turn.asker)
        turn.say("consents", count=len(consents),
                 list=lines([consent_line(consent) for consent in consents]),
                 buttons=consent_buttons(consents, rights.purposes))
        return [SlotSet("question", None)]


    def join(self, turn: Turn) -> Events:
        """A typed yes to joining the cases."""
        if session_for(turn, self.services, "manage_consents") is None:
            return ask_for_proof(turn, self.services, "list_cases")
        self.services.rights.agree(turn.asker, Purpose.JOINING, language=turn.language)
        turn.say("consent_given", purpose=phrase(f"consent-name-{Purpose.JOINING}"))
        return self._joined(turn, gives=True)

    def _joined(self, turn: Turn, *, gives: bool) -> Events:
        """What the wish about joining has changed, shown at once."""
        if gives:
            return [*self._after_joining.answer(turn), SlotSet("pending", None)]
        heard = case_for(turn, self.services, "check_status")
        if heard is not None:
            turn.say("cases_parted", number=heard.case.masked_number)
        return [SlotSet("question", None)]


class PrivacyQuestion(CasepathAction):
    """In general for anybody; for who has just proved it, also what is known about them."""

    def __init__(
        self, services: Services, *, about: KnowAboutMe, copy: ExportData, consents: ManageConsents
    ) -> None:
        super().__init__(services)
        self._chosen: dict[str, CasepathAction] = {
            ABOUT_ME: about, EXPORT: copy, CONSENTS: consents,
        }

    def name(self) -> str:
        return "action_privacy_question"

    def answer(self, turn: Turn) -> Events:
        choice = turn.plain_entity(CHOICE) or ""
        if agreeing(choice):
            choice = CONSENTS
        if choice in self._chosen:
            return self._chosen[choice].answer(turn)
        turn.say("privacy_question")
        session = self.services.verification.session(turn.asker)
        if session is not None and session.level >= Level.RECENT:
            return self._chosen[ABOUT_ME].answer(turn)
        return []


class WhoLooked(CasepathAction):
    """Who may see the case by the applicant's leave, and who has looked at it."""

    def name(self) -> str:
        return "action_who_looked"

    def answer(self, turn: Turn) -> Events:
        session = session_for(turn, self.services, "who_looked")
        if session is None:
            return ask_for_proof(turn, self.services, "who_looked")
        turn.disclose()
        given = self.services.helpers.given_by(session.person_id)
        found = self.services.rights.who_looked(session)
        zone = self._zone(session)
        turn.say("who_may_see", count=len(given), lines=lines(
            [leave_line(leave, number=place) for place, leave in enumerate(given, start=1)]))
        turn.say(
            "who_looked", count=len(found.lines), more=found.more, failed=found.failed,
            staff=found.staff, helpers=found.helpers,
            lines=lines([_look_line(look, zone) for look in found.lines]),
        )
        return [SlotSet("question", None)]

    def _zone(self, session: VerifiedSession) -> str | None:
        """Where the case's office is: times are told as its clocks show them."""
        cases = self.services.cases.cases_of(session.person_id)
        office = next((case.office for case in cases if case.id == session.case_id), None)
        return office.zone if office else None


def say_summary(turn: Turn, services: Services, summary: Summary) -> None:
    """Counts and masked numbers; the copy has everything in full."""
    own = summary.own
    turn.say(
        "known_about_you",
        cases=lines([phrase("leave-case-line", number=case.masked_number)
                     for case in summary.cases]),
        count=len(summary.cases),
        contacts=len(own.contacts),
        sessions=len(own.sessions),
        entries=summary.entries,
        leaves=summary.leaves,
        apps=summary.authenticators,
        consents=sum(consent.withdrawn_at is None for consent in summary.consents),
        since=moment(own.created_at),
        buttons=[
            choice_button("button-copy", "privacy_question", EXPORT),
            Button("button-who-looked", "who_looked"),
            choice_button("button-consents", "privacy_question", CONSENTS),
            Button("button-delete", "delete_my_data"),
        ],
    )


def choice_button(title: Any, intent: str, choice: str) -> Button:
    return Button(title, intent, ({"entity": CHOICE, "value": choice},))


def _look_line(look: Look, zone: str | None) -> dict[str, Any]:
    question = look.question.removesuffix("_of_case").replace("_", "-")
    asked = phrase(f"asked-{question}") if question else ""
    return phrase(f"look-{look.sort}", when=moment(look.at, zone), times=look.times, asked=asked)
