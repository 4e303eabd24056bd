"""The calendar file: the office's own time, and nothing that its readers need not know."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from icalendar import Calendar

from actions.build import LOCALES
from actions.calendar_file import FILE_NAME, CalendarFile
from actions.cases.tables import AppointmentKind, AppointmentState
from actions.cases.views import AppointmentView, OfficeView

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
SEATTLE = OfficeView("Seattle Field Office", "Tukwila", "WA", "America/Los_Angeles",
                     "12500 Tukwila International Boulevard; Tukwila, WA 98168")
NAIROBI = OfficeView("U.S. Embassy Nairobi", "Nairobi", "Kenya", "Africa/Nairobi", None)


@pytest.fixture(scope="module")
def calendar() -> CalendarFile:
    return CalendarFile.load(LOCALES)


def visit(office: OfficeView, at: datetime, *, name: UUID | None = None) -> AppointmentView:
    return AppointmentView(name or uuid4(), AppointmentKind.INTERVIEW, at, office,
                           AppointmentState.SCHEDULED, ("notice",))


def test_the_time_is_that_of_the_office_summer_or_winter(calendar: CalendarFile) -> None:
    winter, summer = datetime(2026, 3, 6, 18, 20, tzinfo=UTC), datetime(2026, 7, 6, 17, 20,
                                                                        tzinfo=UTC)
    made = calendar.write([visit(SEATTLE, winter), visit(SEATTLE, summer)], language="en", now=NOW)
    read = Calendar.from_ical(made)
    starts = [entry["dtstart"] for entry in read.walk("VEVENT")]
    assert [start.dt.astimezone(UTC) for start in starts] == [winter, summer]
    assert {f"{start.dt:%H:%M}" for start in starts} == {"10:20"}
    assert {start.params["TZID"] for start in starts} == {"America/Los_Angeles"}
    assert [str(zone["tzid"]) for zone in read.walk("VTIMEZONE")] == ["America/Los_Angeles"]


def test_it_tells_where_and_nothing_of_the_case(calendar: CalendarFile) -> None:
    at = datetime(2026, 3, 6, 5, tzinfo=UTC)
    made = calendar.write([visit(NAIROBI, at), visit(SEATTLE, at)], language="en", now=NOW)
    entries = Calendar.from_ical(made).walk("VEVENT")
    assert [str(entry["summary"]) for entry in entries] == ["Appointment"] * 2
    assert [str(entry["location"]) for entry in entries] == ["Nairobi, Kenya", SEATTLE.address]
    assert all(str(entry["class"]) == "PRIVATE" for entry in entries)
    for telling in ("Embassy", "Field Office", "nterview", "USCIS", "visa", "case"):
        assert telling not in made
    assert FILE_NAME == "appointment.ics"


def test_saved_again_it_is_the_same_entry_and_its_name_is_no_id_of_ours(
    calendar: CalendarFile
) -> None:
    name, at = uuid4(), datetime(2026, 3, 6, 5, tzinfo=UTC)
    uids = {
        str(Calendar.from_ical(calendar.write([visit(NAIROBI, at, name=name)], language="en",
                                              now=NOW)).walk("VEVENT")[0]["uid"])
        for _ in range(2)
    }
    assert len(uids) == 1 and str(name) not in uids


@pytest.mark.parametrize(("language", "word"), [("es", "Cita"), ("es-MX", "Cita"),
                                                ("ru", "Встреча"), ("xx", "Appointment")])
def test_it_is_in_the_readers_language(
    calendar: CalendarFile, language: str, word: str
) -> None:
    made = calendar.write([visit(NAIROBI, NOW)], language=language, now=NOW)
    assert str(Calendar.from_ical(made).walk("VEVENT")[0]["summary"]) == word


def test_its_lines_are_as_the_format_has_them(calendar: CalendarFile) -> None:
    made = calendar.write([visit(SEATTLE, NOW)], language="ru", now=NOW)
    lines = made.split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-2:] == ["END:VCALENDAR", ""]
    assert all(len(line.encode()) <= 75 for line in lines)
