"""The main job at four agencies in three languages, each case from its agency's own records:
USCIS through its API, a visa and a Canadian case through REST interfaces, the court's by import.
"""
from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.common import ACTION_PYTHON, ROOT
from tests.actions.sources.test_registry import SECRETS, USCIS
from tests.conversations.chat import Chat, Said, names, words
from tests.conversations.checks import fine
from tests.conversations.people import SAMUEL, STATUS, Applicant, applicant
from tests.servers.abroad import CANADA, ENVIRONMENT, VISA, FakeCanada, FakeVisaOffice
from tests.servers.stack import Stack
from tests.servers.uscis import Case, FakeUscis, Rules
from tests.servers.web import Trick, WebServer

SAID = yaml.safe_load(Path(__file__).with_name("four_agencies.yml").read_text(encoding="utf-8"))
FRESH_FOR = 1  # second
BY_REST = ("uscis", "dos_ceac", "ircc")
# The court's list as it might come, with a person whom the store has never seen.
COURT = Applicant("Idris Warsame", "A990012055", date(1991, 2, 11), "idris@example.org", None)
COURT_ROW = f"{COURT.number},{COURT.name},1991-02-11,{COURT.email},I-589,2025-03-05"
COURT_LIST = f"""\
alien_number,respondent,born,mail,application,opened,hearing,since
{COURT_ROW},This case is pending.,2025-03-05
{COURT_ROW},Individual,2026-07-14
"""
COURT_MAPPING = """\
source: court-list
agency: eoir
columns: {case_number: alien_number, name: respondent, date_of_birth: born, email: mail,
          form: application, received_on: opened, title: hearing, happened_at: since}
zone: America/Chicago
"""
OFFICE = {"en": "The immigration court", "es": "La corte de inmigración",
          "fr": "Tribunal d’immigration"}
PEOPLE = {"uscis": SAMUEL, "eoir": COURT, "dos_ceac": applicant("Grace"),
          "ircc": applicant("Camila")}
in_three_languages = pytest.mark.parametrize("language", SAID["questions"])


@dataclass
class Offices:
    """The agencies' systems, and Casepath beside them."""

    stack: Stack
    systems: dict[str, WebServer] = field(default_factory=dict)


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Offices]:
    folder = tmp_path_factory.mktemp("offices")
    visa, canada = FakeVisaOffice(), FakeCanada()
    visa.cases[PEOPLE["dos_ceac"].number] = ("Refused", "2026-03-03")
    canada.cases[PEOPLE["ircc"].number] = ("CLOSED", 1_777_903_200_000)  # May 4, 2026, 14:00 UTC
    uscis = FakeUscis()
    uscis.rules = Rules()
    uscis.rules.cases[SAMUEL.number] = Case(SAID["uscis"]["title"], "-", form="I-90", dates=None)
    with ExitStack() as running:
        for system in (uscis, visa, canada):
            running.enter_context(system)
        (folder / "visa.yml").write_text(VISA.format(url=visa.url))
        (folder / "canada.yml").write_text(CANADA.format(url=canada.url))
        (folder / "sources.yml").write_text(_sources(uscis))
        stack = running.enter_context(Stack(
            folder, CASEPATH_SOURCES=str(folder / "sources.yml"), **SECRETS, **ENVIRONMENT,
        ))
        _import_the_courts_list(stack, folder)
        yield Offices(stack, {"uscis": uscis, "dos_ceac": visa, "ircc": canada})


def _sources(uscis: FakeUscis) -> str:
    text = USCIS.format(url=uscis.url)
    text = text[: text.index("    open:")]  # the tests run at any hour
    for name, mapping in (("dos_ceac", "visa"), ("ircc", "canada")):
        text += (f"  {name}: {{kind: rest, agency: {name}, mapping: {mapping}.yml, "
                 "fresh_for: 10m, rest_for: 30s}\n")
    return text.replace("fresh_for: 10m", f"fresh_for: {FRESH_FOR}s").replace(
        "rest_for: 30s", "rest_for: 1s")


def _import_the_courts_list(stack: Stack, folder: Path) -> None:
    """With the command that an operator types."""
    (folder / "court.csv").write_text(COURT_LIST)
    (folder / "court.yml").write_text(COURT_MAPPING)
    done = subprocess.run(
        [str(ACTION_PYTHON), "-m", "actions.sources.importing", str(folder / "court.csv"),
         "--mapping", str(folder / "court.yml"), "--rejects", str(folder / "rejected.csv")],
        cwd=ROOT, env={**os.environ, **stack.env}, capture_output=True, text=True, check=True,
    )
    assert "2 written, 0 known before, 0 rejected" in done.stdout


@pytest.fixture(autouse=True)
def a_good_day(offices: Offices) -> Iterator[None]:
    offices.stack.another_hour()
    time.sleep(1.2)  # a breaker that a test opened has rested, and what was told is no longer new
    yield
    for system in offices.systems.values():
        system.behave()


def proved(offices: Offices, agency: str, language: str) -> tuple[Chat, list[Said]]:
    """Step by step, as somebody who holds the paper in their hand; ends with the status."""
    who, stack = PEOPLE[agency], offices.stack
    chat, known = Chat(stack.url, language=language), stack.mail_names()
    assert names(chat.say(STATUS[language]))[-1] == "need_case_number"
    replies = chat.say(who.number)
    if agency == "eoir":  # the same letter and digits could be an application in Canada
        assert names(replies) == ["number_which_office"]
        replies = chat.press(OFFICE[language])
    assert names(replies) == ["need_date_of_birth"]
    assert names(chat.say(who.born(language))) == ["code_on_its_way"]
    assert all(not system.heard for system in offices.systems.values()), "nobody is asked yet"
    replies = chat.say(stack.code_for(str(who.email), known=known))
    assert names(replies) == ["verified", "case_status"]
    return chat, replies


def told(replies: list[Said], agency: str, language: str, topic: str) -> None:
    """All that the file has, in the language, and nothing that gives the person away."""
    fine(replies, language=language)
    text, said = words(replies), SAID[agency]
    for part in said[language][topic]:
        assert part in text, f"{part!r} is missing in\n{text}"
    assert PEOPLE[agency].number not in text and PEOPLE[agency].name.split()[0] not in text


def quoted(agency: str, language: str) -> str:
    return str(SAID["quoted"][language]).format(SAID[agency]["title"])


@in_three_languages
@pytest.mark.parametrize("agency", PEOPLE)
def test_status_next_steps_and_how_long(offices: Offices, agency: str, language: str) -> None:
    ask: dict[str, Any] = SAID["questions"][language]
    chat, replies = proved(offices, agency, language)
    told(replies, agency, language, "status")
    assert quoted(agency, language) in words(replies)
    asked = [name for name, system in offices.systems.items() if system.heard]
    assert asked == [agency for agency in BY_REST if agency in asked] and agency in (*asked, "eoir")
    assert len(asked) == (agency in BY_REST), "another agency's system heard of somebody"

    replies = chat.say(ask["next"])
    assert names(replies) == ["next_steps"]
    told(replies, agency, language, "next")
    assert quoted(agency, language) in words(replies)

    for question in ("long", "delay"):
        replies = chat.say(ask[question])
        assert names(replies) == [SAID[agency][question]]
        told(replies, agency, language, "long")
        assert ("uscis.gov" in words(replies)) <= (agency == "uscis"), "another agency's page"


@in_three_languages
@pytest.mark.parametrize("agency", BY_REST)
def test_a_system_that_is_down_leaves_the_last_answer_with_its_age(
    offices: Offices, agency: str, language: str
) -> None:
    chat, _ = proved(offices, agency, language)
    time.sleep(FRESH_FOR + 0.1)
    offices.systems[agency].always(Trick.ERROR)
    replies = chat.say(SAID["questions"][language]["status"])
    assert names(replies) == ["source_older", "case_status"]
    told(replies, agency, language, "status")
    assert quoted(agency, language) in words(replies)
    older = words(replies[:1])
    for part in SAID["older"][language]:
        assert part in older
    assert re.search(rf"\b{date.today().year}\b.*\d{{1,2}}:\d\d", older), f"no age in {older!r}"
