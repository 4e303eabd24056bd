"""Appointments of the case: what, when in the office's own time, where, what to bring."""
from __future__ import annotations

from datetime import datetime
from typing import Any

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import ask_for_proof, case_for
from actions.calendar_file import FILE_NAME, KIND
from actions.cases.tables import AppointmentKind, AppointmentState
from actions.cases.views import AppointmentView, CaseView
from actions.replies import lines, moment, phrase
from actions.status import address_warning
from actions.turn import Turn

# Where a consulate interviews, other papers are wanted than at an office in the country.
CONSULAR = frozenset({"dos_ceac"})


class AskAppointment(CasepathAction):
    """The appointments that are still to come, and the same as a file for a calendar."""

    def name(self) -> str:
        return "action_ask_appointment"

    def answer(self, turn: Turn) -> Events:
        heard = case_for(turn, self.services, "ask_appointment")
        if heard is None:
            return ask_for_proof(turn, self.services, "ask_appointment")
        case, now = heard.case, self.services.clock()
        entries = coming(case, now)
        if not entries:
            turn.say("no_appointments", number=case.masked_number, address=address_warning(case))
            return [SlotSet("question", None)]
        turn.hand_over(
            "appointments",
            name=FILE_NAME,
            kind=KIND,
            content=self.services.calendar.write(entries, language=turn.language, now=now),
            number=case.masked_number,
            count=len(entries),
            lines=lines([appointment_line(case, entry) for entry in entries]),
            address=address_warning(case),
        )
        return [SlotSet("question", None)]


def coming(case: CaseView, now: datetime) -> list[AppointmentView]:
    """Appointments that stand and are still to come, the next one first."""
    return [
        entry
        for entry in case.appointments
        if entry.starts_at >= now and entry.state is AppointmentState.SCHEDULED
    ]


def appointment_line(case: CaseView, entry: AppointmentView) -> dict[str, Any]:
    """What, when in the office's own time, where, and what to bring."""
    kind = entry.kind.replace("_", "-")
    consular = case.agency in CONSULAR and entry.kind is AppointmentKind.INTERVIEW
    return phrase(
        "appointment-line",
        kind=phrase(f"appointment-{kind}"),
        when=moment(entry.starts_at, entry.office.zone),
        place=f"{entry.office.name}, {entry.office.city}",
        address=entry.office.address or "",
        bring=phrase("appointment-bring-visa" if consular else f"appointment-bring-{kind}"),
    )
