"""All cases of one proved person, and a choice among them."""
from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import ask_for_proof, case_for
from actions.cases.views import CaseView
from actions.replies import Button, form_name, lines, phrase, title_part
from actions.sealing import Kind
from actions.turn import Turn

MOST_BUTTONS = 6


class ListCases(CasepathAction):
    """The person's cases, a line each, and a button each."""

    def name(self) -> str:
        return "action_list_cases"

    def answer(self, turn: Turn) -> Events:
        heard = case_for(turn, self.services, "list_cases")
        if heard is None:
            return ask_for_proof(turn, self.services, "list_cases")
        shown = [
            phrase("case-line", number=case.masked_number,
                   form=form_name(case.form_type, known=self.services.forms),
                   stage_name=self._stage_name(case))
            for case in heard.cases
        ]
        buttons = [_button(turn, case) for case in heard.cases[:MOST_BUTTONS]]
        turn.say("list_cases", count=len(shown), cases=lines(shown),
                 buttons=buttons if len(buttons) > 1 else [])
        return [SlotSet("question", None)]

    def _stage_name(self, case: CaseView) -> dict[str, Any]:
        match = self.services.catalogue.match(case.agency, case.status.title)
        return title_part(match, case.status.stage, "name")


def _button(turn: Turn, case: CaseView) -> Button:
    token = turn.sealed(Kind.CASE_NUMBER, case.number.reveal())
    title = phrase("button-plain", title=f"{case.form_type} {case.masked_number}")
    return Button(title, "check_status", ({"entity": Kind.CASE_NUMBER.value, "value": token},))
