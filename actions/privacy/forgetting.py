"""Delete my data: asked once, done, receipted; and the yes or no to it, typed or pressed."""
from __future__ import annotations

from collections.abc import Collection

from rasa_sdk.events import ActiveLoop, AllSlotsReset, FollowupAction, SlotSet

from actions.action import CasepathAction, Events
from actions.asking import ask_for_proof, session_for
from actions.case_list import JOINING
from actions.helpers.actions import CHOICE
from actions.privacy.actions import ManageConsents, choice_button
from actions.privacy.erasure import Receipt
from actions.replies import Button, lines, moment, phrase
from actions.services import Services
from actions.turn import Turn

ALL, CHAT, YES = "erase_all", "erase_chat", "erase_yes"
PENDING = "erase"
ASKED_BY = ("action_delete_my_data", "action_answer_waiting_question")
JOINING_ASKED_BY = ("action_list_cases", "action_answer_waiting_question", "action_repeat")
# Nothing of the conversation is left, so nothing that was under way is taken up again.
ENDED = (AllSlotsReset(), ActiveLoop(None), FollowupAction("action_listen"))
SILENT = frozenset({"action_listen", "verification_form"})


class DeleteMyData(CasepathAction):
    """For anybody, this chat; for who has just proved it, all that is held about them."""

    def name(self) -> str:
        return "action_delete_my_data"

    def answer(self, turn: Turn) -> Events:
        choice = turn.plain_entity(CHOICE)
        if choice == CHAT:
            return self._forget_chat(turn)
        if choice == YES:  # also when it comes again: then the proof is gone with the rest
            return self.erase(turn)
        if session_for(turn, self.services, "delete_my_data") is None:
            known = self.services.verification.session(turn.asker) is not None
            if known or choice == ALL:
                return ask_for_proof(turn, self.services, "delete_my_data")
            turn.say("delete_my_data", buttons=[
                choice_button("button-erase-all", "delete_my_data", ALL),
                choice_button("button-erase-chat", "delete_my_data", CHAT),
                Button("button-privacy", "privacy_question")])
            return []
        turn.say("erase_confirm", law=phrase(self._file_phrase()), buttons=[
            choice_button("button-erase-yes", "delete_my_data", YES),
            Button("button-erase-no", "deny")])
        return [SlotSet("pending", PENDING), SlotSet("question", None)]

    def erase(self, turn: Turn) -> Events:
        """Forget the person and this conversation; the receipt is the last word in it."""
        session = session_for(turn, self.services, "delete_my_data")
        receipt = self.services.rights.erase(turn.asker, session)
        if receipt is None:
            return ask_for_proof(turn, self.services, "delete_my_data")
        say_receipt(turn, receipt)
        return list(ENDED)

    def _forget_chat(self, turn: Turn) -> Events:
        self.services.verification.lock(turn.asker)
        self.services.helpers.lock(turn.asker)
        turn.say_last("chat_forgotten", screen=phrase(screen_phrase(turn)))
        return list(ENDED)

    def _file_phrase(self) -> str:
        return "erase-file-goes" if self.services.rights.case_file else "erase-file-stays"


class Affirm(CasepathAction):
    """A typed yes: to what was asked just before, if something was."""

    def __init__(
        self, services: Services, *, delete: DeleteMyData, consents: ManageConsents
    ) -> None:
        super().__init__(services)
        self._delete = delete
        self._consents = consents

    def name(self) -> str:
        return "action_affirm"

    def answer(self, turn: Turn) -> Events:
        if asked_just_before(turn, PENDING, ASKED_BY):
            return self._delete.erase(turn)
        if asked_just_before(turn, JOINING, JOINING_ASKED_BY):
            return self._consents.join(turn)
        turn.say("affirm")
        return [SlotSet("pending", None)]


class Deny(CasepathAction):
    """A no: nothing was erased or joined, if that was the question."""

    def name(self) -> str:
        return "action_deny"

    def answer(self, turn: Turn) -> Events:
        if asked_just_before(turn, PENDING, ASKED_BY):
            turn.say("erase_not_done")
        elif asked_just_before(turn, JOINING, JOINING_ASKED_BY):
            turn.say("joining_declined")
        else:
            turn.say("deny")
        return [SlotSet("pending", None)]


def asked_just_before(turn: Turn, pending: str, asked_by: Collection[str]) -> bool:
    """Whether that question was the last thing that was said."""
    before = next((name for name in turn.actions_before() if name not in SILENT), "")
    return turn.slot("pending") == pending and before in asked_by


def say_receipt(turn: Turn, receipt: Receipt) -> None:
    """Number and time, what is gone, what is kept and why, and what lies outside our hands."""
    turn.say_last(
        "erased",
        number=receipt.number,
        when=moment(receipt.at),
        erased=lines([phrase(f"erased-{kind}", count=count)
                      for kind, count in receipt.erased.items()]),
        kept=lines([phrase(f"kept-{word.replace('_', '-')}") for word in receipt.kept]),
        screen=phrase(screen_phrase(turn)),
    )


def screen_phrase(turn: Turn) -> str:
    """What is out of our hands: Telegram's copy, or what stands on the screen."""
    return "kept-by-telegram" if turn.asker.channel == "telegram" else "kept-on-screen"
