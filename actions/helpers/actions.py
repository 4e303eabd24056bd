"""Letting somebody help: an invitation is given, looked at, taken back."""
from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import ask_for_proof, named_number, own_cases, session_for
from actions.cases.views import CaseView
from actions.helpers.leaves import Leave, written
from actions.helpers.service import TooManyLeaves
from actions.reading.lasting import typed_days
from actions.replies import Button, day, lines, moment, phrase
from actions.sealing import Kind
from actions.turn import Turn
from actions.verification.service import VerifiedSession

CHOICE = "choice"
ALL, ONE = "all", "one"
# "leave_all_7" of a button: for which cases, for how many days; 0 is still to be asked.
LEAVE = re.compile(rf"leave_({ALL}|{ONE})_([0-9]{{1,2}})")
MOST_CASE_BUTTONS = 5


class AuthorizeHelper(CasepathAction):
    """Give leave: for which cases, for how long, then a code to hand over."""

    def name(self) -> str:
        return "action_authorize_helper"

    def answer(self, turn: Turn) -> Events:
        session = session_for(turn, self.services, "authorize_helper")
        if session is None:
            return ask_for_proof(turn, self.services, "authorize_helper")
        cases = own_cases(self.services, session)
        scope, days = self._wish(turn, cases)
        named = _named(turn, self, cases)
        if named is not None:  # a time that is typed next is for this one
            self.services.verification.choose_case(turn.asker, named.id)
        if scope is None:
            self._ask_which(turn, cases)
        elif days not in self.services.helpers.rules.days:
            self._ask_how_long(turn, cases, scope)
        else:
            self._give(turn, session, _meant(turn, self, cases, scope, session), days)
            return [SlotSet("pending", None), SlotSet("question", None)]
        return [SlotSet("pending", f"leave_{scope}" if scope else None), SlotSet("question", None)]

    def _wish(self, turn: Turn, cases: Sequence[CaseView]) -> tuple[str | None, int]:
        """What was chosen or typed so far: the scope (None: still open) and the days (or 0)."""
        chosen = LEAVE.fullmatch(turn.plain_entity(CHOICE) or "")
        if chosen:
            return chosen[1], int(chosen[2])
        scope = ONE if len(cases) == 1 or named_number(turn, self.services) else None
        before = str(turn.slot("pending") or "")
        if scope is None and before in (f"leave_{ALL}", f"leave_{ONE}"):
            scope = before.removeprefix("leave_")
        return scope, _offered_days(turn.text, self.services.helpers.rules.days)

    def _ask_which(self, turn: Turn, cases: Sequence[CaseView]) -> None:
        buttons = [
            _button(turn, phrase("button-plain", title=f"{case.form_type} {case.masked_number}"),
                    f"leave_{ONE}_0", case)
            for case in cases[:MOST_CASE_BUTTONS]
        ]
        turn.say("leave_which_case",
                 buttons=[*buttons, _button(turn, "button-all-of-them", f"leave_{ALL}_0")])

    def _ask_how_long(self, turn: Turn, cases: Sequence[CaseView], scope: str) -> None:
        case = _named(turn, self, cases) if scope == ONE else None
        buttons = [
            _button(turn, phrase("leave-days", days=days), f"leave_{scope}_{days}", case)
            for days in self.services.helpers.rules.days
        ]
        turn.say("leave_how_long", buttons=[*buttons, Button("button-cancel", "cancel")])

    def _give(
        self, turn: Turn, session: VerifiedSession, cases: Sequence[CaseView], days: int
    ) -> None:
        helpers = self.services.helpers
        try:
            leave, code = helpers.give(turn.asker, session, cases=cases, days=days)
        except TooManyLeaves:
            turn.say("leave_too_many", most=helpers.rules.most)
            return
        turn.disclose()
        turn.say(
            "leave_given",
            code=written(code),
            hours=int((leave.invited_until - leave.created_at) / timedelta(hours=1)),
            until=day(leave.ends_at.date()),
            count=len(cases),
            cases=lines([phrase("leave-case-line", number=case.masked_number) for case in cases]),
        )


class RevokeHelper(CasepathAction):
    """Take leave back, at once and in silence."""

    def name(self) -> str:
        return "action_revoke_helper"

    def answer(self, turn: Turn) -> Events:
        session = session_for(turn, self.services, "revoke_helper")
        if session is None:
            return ask_for_proof(turn, self.services, "revoke_helper")
        given = self.services.helpers.given_by(session.person_id)
        chosen = turn.plain_entity(CHOICE) or ""
        meant = [leave for leave in given if chosen in (f"end_{leave.id.hex}", "end_all")]
        if len(given) == 1:
            meant = given
        if meant:
            ended = self.services.helpers.revoke(
                session.person_id, [leave.id for leave in meant]
            )
            turn.say("leave_ended", count=ended)
        elif given:
            buttons = [
                Button(leave_line(leave, number=place, title=True), "revoke_helper",
                       ({"entity": CHOICE, "value": f"end_{leave.id.hex}"},))
                for place, leave in enumerate(given, start=1)
            ]
            every = Button("button-all-of-them", "revoke_helper",
                           ({"entity": CHOICE, "value": "end_all"},))
            turn.say("leave_end_which", buttons=[*buttons, every])
        else:
            turn.say("leave_none")
        return [SlotSet("question", None)]


def leave_line(leave: Leave, *, number: int, title: bool = False) -> dict[str, object]:
    """A leave in one line; the number tells one helper from another, for no name is kept."""
    state = "used" if leave.accepted_at else "open"
    if title:
        return phrase(f"leave-title-{state}", number=number)
    channel = leave.channel if leave.channel in ("webchat", "telegram") else "webchat"
    return phrase(
        f"leave-line-{state}",
        number=number,
        count=len(leave.case_ids),
        channel=phrase(f"channel-{channel}"),
        since=moment(leave.accepted_at or leave.created_at),
        until=day((leave.ends_at if leave.accepted_at else leave.invited_until).date()),
    )


def _meant(
    turn: Turn, action: CasepathAction, cases: Sequence[CaseView], scope: str,
    session: VerifiedSession,
) -> Sequence[CaseView]:
    if scope == ALL:
        return cases
    named = _named(turn, action, cases)
    focus: UUID = named.id if named else session.case_id
    return [case for case in cases if case.id == focus] or cases[:1]


def _named(turn: Turn, action: CasepathAction, cases: Sequence[CaseView]) -> CaseView | None:
    return named_number(turn, action.services).case_among(cases)


def _offered_days(text: str, offered: Sequence[int]) -> int:
    """Days that were typed, where they are among those offered; else 0, and it is asked."""
    days = typed_days(text)
    return days if days in offered else 0


def _button(turn: Turn, title: object, choice: str, case: CaseView | None = None) -> Button:
    entities = [{"entity": CHOICE, "value": choice}]
    if case is not None:
        token = turn.sealed(Kind.CASE_NUMBER, case.number.reveal())
        entities.append({"entity": Kind.CASE_NUMBER.value, "value": token})
    return Button(title, "authorize_helper", tuple(entities))
