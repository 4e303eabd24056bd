"""Appointments of the case: what, when in the office's own time, where, what to bring."""
from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import ask_for_proof, case_for
from actions.cases.tables import AppointmentState
from actions.cases.views import AppointmentView
from actions.replies import lines, moment, phrase
from actions.turn import Turn


class AskAppointment(CasepathAction):
    """The appointments that are still to come."""

    def name(self) -> str:
        return "action_ask_appointment"

    def answer(self, turn: Turn) -> Events:
        heard = case_for(turn, self.services, "ask_appointment")
        if heard is None:
            return ask_for_proof(turn, self.services, "ask_appointment")
        case, now = heard.case, self.services.clock()
        coming = [
            entry
            for entry in case.appointments
            if entry.starts_at >= now and entry.state is AppointmentState.SCHEDULED
        ]
        if not coming:
            turn.say("no_appointments", number=case.masked_number)
        else:
            turn.say("appointments", number=case.masked_number, count=len(coming),
                     lines=lines([_line(entry) for entry in coming]))
        return [SlotSet("question", None)]


def _line(entry: AppointmentView) -> dict[str, Any]:
    kind = entry.kind.replace("_", "-")
    return phrase(
        "appointment-line",
        kind=phrase(f"appointment-{kind}"),
        when=moment(entry.starts_at, entry.office.zone),
        place=f"{entry.office.name}, {entry.office.city}",
        address=entry.office.address or "",
        bring=phrase(f"appointment-bring-{kind}"),
    )
