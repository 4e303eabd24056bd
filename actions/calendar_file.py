"""Appointments as a calendar file (RFC 5545), which the reader's own device opens.

Calendars are shared, and shown on locked screens: the entry says "appointment", when and where,
and nothing of a case, a number or a name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from fluent.runtime import FluentBundle
from icalendar import Calendar, Event

from actions.cases.views import AppointmentView
from actions.words import read_bundles, say

FILE_NAME = "appointment.ics"  # the same for everybody: a name of a file is read by others
KIND = "text/calendar"
CATALOGUE = "calendar.ftl"
SUMMARY, NOTE = "calendar-summary", "calendar-note"
# So that the same appointment, saved again, takes the place of the first; the id tells nothing.
NAMESPACE = UUID("0e4d6f0b-2f0e-5b57-8a55-7c1f6b1d0a11")
LASTS = timedelta(hours=1)  # nobody knows; calendars hide an entry of no length


@dataclass(frozen=True)
class CalendarFile:
    """Writes calendar files in the words of calendar.ftl."""

    bundles: Mapping[str, FluentBundle]

    @classmethod
    def load(cls, locales: Path) -> CalendarFile:
        """Read the catalogues.

        :raises WordsMissing: names the catalogue and the message.
        """
        return cls(read_bundles(locales, CATALOGUE, (SUMMARY, NOTE)))

    def write(
        self, appointments: Sequence[AppointmentView], *, language: str, now: datetime
    ) -> str:
        """The file's text. `now`: aware, when it was made."""
        summary, note = (say(self.bundles, language, name) for name in (SUMMARY, NOTE))
        calendar = Calendar()
        calendar.add("prodid", "-//Casepath//appointment//EN")
        calendar.add("version", "2.0")
        calendar.add("method", "PUBLISH")
        for appointment in appointments:
            calendar.add_component(_entry(appointment, summary, note, now))
        calendar.add_missing_timezones()
        return calendar.to_ical().decode("utf-8")


def _entry(appointment: AppointmentView, summary: str, note: str, now: datetime) -> Event:
    starts = appointment.starts_at.astimezone(ZoneInfo(appointment.office.zone))
    office = appointment.office
    entry = Event()
    entry.add("uid", str(uuid5(NAMESPACE, appointment.id.hex)))
    entry.add("dtstamp", now)
    entry.add("dtstart", starts)
    entry.add("dtend", starts + LASTS)
    entry.add("summary", summary)
    entry.add("description", note)
    entry.add("location", office.address or f"{office.city}, {office.state}".strip(", "))
    entry.add("class", "PRIVATE")
    return entry
