"""All cases of one proved person as one path, where they agreed to that; else the proved one."""
from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import MayHear, ask_for_proof, case_for
from actions.cases.journey import Stop, journey_of
from actions.cases.views import CaseView
from actions.privacy.consent_words import GIVE, TAKE, consent_button
from actions.privacy.consents import Purpose
from actions.replies import Button, day, form_name, lines, phrase, title_part
from actions.sealing import Kind
from actions.services import Services
from actions.status import match_of
from actions.turn import Turn

MOST_BUTTONS = 6
JOINING = "joining"  # what a yes or no that is typed next belongs to


class ListCases(CasepathAction):
    """The person's cases: how they belong together, a line each, and a button each."""

    def name(self) -> str:
        return "action_list_cases"

    def answer(self, turn: Turn) -> Events:
        heard = case_for(turn, self.services, "list_cases")
        if heard is None:
            return ask_for_proof(turn, self.services, "list_cases")
        if heard.own and not heard.joined:
            self._ask(turn, heard.case)
            return [SlotSet("question", None), SlotSet("pending", JOINING)]
        self._list(turn, heard)
        return [SlotSet("question", None)]

    def _ask(self, turn: Turn, case: CaseView) -> None:
        """The same words whether there are other cases or not: nobody has looked yet."""
        turn.say(
            "joining_ask",
            case=_line(case, self.services),
            text=phrase(f"consent-{Purpose.JOINING}"),
            buttons=[
                consent_button("button-join-yes", f"{GIVE}{Purpose.JOINING}"),
                Button("button-join-no", "deny"),
            ],
        )

    def _list(self, turn: Turn, heard: MayHear) -> None:
        buttons = [_button(turn, case) for case in heard.cases[:MOST_BUTTONS]]
        several = len(heard.cases) > 1
        stops: tuple[Stop, ...] = ()
        if heard.own and several:  # a helper sees the named cases, and not how they belong together
            stops = journey_of(heard.cases, self.services.cases.links(heard.cases))
        if heard.own:
            buttons.append(consent_button("button-part", f"{TAKE}{Purpose.JOINING}"))
        turn.say(
            "list_cases",
            count=len(heard.cases),
            cases=lines([_line(case, self.services) for case in heard.cases]),
            buttons=buttons if several or heard.own else [],
            journey=[_stop(stop, self.services) for stop in stops],
        )


def _line(case: CaseView, services: Services) -> dict[str, Any]:
    return phrase(
        "case-line",
        number=case.masked_number,
        form=form_name(case.form_type, known=services.forms),
        stage_name=_stage_name(case, services),
    )


def _stage_name(case: CaseView, services: Services) -> dict[str, Any]:
    match = match_of(case, case.status.speaker, case.status.title, services)
    return title_part(match, case.status.stage, "name")


def _stop(stop: Stop, services: Services) -> dict[str, Any]:
    """As channels draw it: {form, code, source, number, stage, date, state, steps, link, after}.

    `after`: the place in the list of the case that it belongs to.
    """
    case = stop.case
    return {
        "form": form_name(case.form_type, known=services.forms),
        "code": case.form_type,
        "source": case.source,
        "number": case.masked_number,
        "stage": _stage_name(case, services),
        "date": day(case.status.happened_at.date()),
        "state": stop.state,
        "steps": [step.as_json() for step in stop.steps],
        "link": stop.link,
        "after": stop.after,
    }


def _button(turn: Turn, case: CaseView) -> Button:
    token = turn.sealed(Kind.CASE_NUMBER, case.number.reveal())
    title = phrase("button-plain", title=f"{case.form_type} {case.masked_number}")
    return Button(title, "check_status", ({"entity": Kind.CASE_NUMBER.value, "value": token},))
