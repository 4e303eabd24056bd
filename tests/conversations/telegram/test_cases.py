"""Over Telegram: the joined path in words, and an appointment as a file for the calendar."""
from __future__ import annotations

from icalendar import Calendar

from tests.conversations.chat import names, words
from tests.conversations.people import Applicant, applicant
from tests.conversations.telegram.conftest import System
from tests.servers.telegram import TelegramPerson

NJERI, ELENA = applicant("Njeri"), applicant("Elena")
SIGNS = {"\u2713", "\u25cf", "\u2193"}


def proved(system: System, who: Applicant) -> TelegramPerson:
    person, known = system.person(), system.stack.mail_names()
    person.say(who.claim("en"))
    assert who.email is not None
    heard = person.say(system.stack.code_for(who.email, known=known))
    assert "verified" in names(heard)
    while "case_status" not in names(heard):  # on a busy machine the second comes after a pause
        heard = person.listen()
    return person


def test_the_path_through_three_agencies_is_told_in_lines(system: System) -> None:
    person = proved(system, NJERI)
    assert names(person.say("all my cases")) == ["joining_ask"]
    heard = person.press("Yes, show all of mine")
    while "list_cases" not in names(heard):
        heard += person.listen()
    assert names(heard) == ["consent_given", "list_cases"]
    path = words(heard).split("\n\n")[-1].splitlines()
    assert [line[0] for line in path] == ["✓", "↓", "✓", "↓", "●"]
    assert "ETA-9089" in path[0] and "Department of Labor" in path[0]
    assert path[1] == "↓ follows from ETA-9089" and path[3] == "↓ follows from I-140"
    assert "DS-260" in path[4] and "Department of State" in path[4]
    assert NJERI.number not in words(heard)
    assert person.screen[-1].protected
    assert names(person.press("Keep them apart")) == ["consent_taken_back", "cases_parted"]
    assert not SIGNS & set(words(person.say("all my cases")))


def test_an_appointment_comes_as_a_file_for_the_calendar(system: System) -> None:
    person = proved(system, ELENA)
    heard = person.say("when is my interview?")
    assert names(heard) == ["appointments", "document"]
    assert heard[-1].text == "appointment.ics"
    assert "BEGIN:VCALENDAR" not in words(heard)
    content = list(system.fake.files.values())[-1].decode()
    (entry,) = Calendar.from_ical(content).walk("VEVENT")
    assert str(entry["summary"]) == "Appointment"
    assert f"{entry['dtstart'].dt:%H:%M %Z}" in ("10:20 PST", "10:20 PDT")
    for telling in (ELENA.number, ELENA.name.split()[0], "I-485", "USCIS", "nterview"):
        assert telling not in content
    file = person.screen[-1]
    assert file.kind == "document" and not file.protected, "it is there to be opened"
