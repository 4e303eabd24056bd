"""The demo's applicants: complete, loaded once a day, and never stale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select

from actions.cases.catalogue import Catalogue
from actions.cases.demo import APPLICANTS, load_applicants
from actions.cases.offices import load_offices
from actions.cases.repository import CaseRepository
from actions.cases.seeding import Seeder
from actions.cases.stages import Category, Stage
from actions.cases.tables import Case, CaseEvent, ContactKind
from actions.cases.views import CaseView
from actions.crypto import Index, Keyring
from actions.store.yaml_file import BadFile, read_mapping
from tests.actions.conftest import NOW


@pytest.fixture
def views(repository: CaseRepository) -> Mapping[str, list[CaseView]]:
    """What each applicant of the file sees, by name."""
    seen = {}
    for applicant in read_mapping(APPLICANTS)["applicants"]:
        case = applicant["cases"][0]
        found = repository.find(case.get("agency", "uscis"), case["number"])
        assert found is not None
        assert found.date_of_birth.matches(applicant["date_of_birth"])
        seen[applicant["name"]] = repository.cases_of(found.person_id)
    return seen


def the(views: Mapping[str, list[CaseView]], name: str) -> CaseView:
    (case,) = views[name]
    return case


def test_the_file_has_everyone_whom_the_readme_and_the_tests_need(
    views: Mapping[str, list[CaseView]],
) -> None:
    assert len(views) >= 10
    assert {case.form_type for case in views["Amara Okafor"]} == {"I-130", "I-485", "I-765"}
    assert views["Rosa Delgado"] == []
    assert the(views, "Priya Raman").status.stage is Stage.UNKNOWN
    assert the(views, "Minh Tran").open_deadline is not None
    assert the(views, "Samuel Mensah").status.stage is Stage.DOCUMENT_MAILED
    assert the(views, "Noor Haddad").status.category is Category.DENIED
    assert the(views, "Noor Haddad").open_deadline is None
    assert the(views, "Wei Zhang").status.stage is Stage.RECEIVED
    assert the(views, "Fatou Diallo").status.misleads
    assert the(views, "Yusuf Demir").status.stage is Stage.INTERVIEW_SCHEDULED
    assert the(views, "Grace Mwangi").status.stage is Stage.DENIED
    assert the(views, "Camila Rojas Vega").open_deadline is not None
    assert {case.agency for cases in views.values() for case in cases} == {
        "uscis", "eoir", "dos_ceac", "ircc", "dol_flag"}


def test_the_interview_is_next_week(views: Mapping[str, list[CaseView]]) -> None:
    (interview,) = the(views, "Elena Petrova").appointments
    assert timedelta(0) < interview.starts_at - NOW < timedelta(days=10)
    assert interview.starts_at.weekday() < 5


def test_contacts_and_access_codes_are_in_the_file() -> None:
    applicants = read_mapping(APPLICANTS)["applicants"]
    without = [one for one in applicants if not one["email"] and not one["phone"]]
    assert without
    assert all(one["cases"][0]["access_code"] for one in without)
    assert {"en", "es"} <= {one["language"] for one in applicants}
    for one in applicants:
        assert (one["email"] or "x@example.org").rpartition("@")[2] in {
            "example.org",
            "example.net",
        }


def test_rasa_does_not_take_the_files_for_training_data() -> None:
    reserved = {"nlu", "stories", "rules", "responses", "intents", "actions", "version"}
    for path in APPLICANTS.parent.glob("*.yml"):
        assert not reserved & read_mapping(path).keys()


@pytest.fixture
def seeder(demo_engine: Engine, keyring: Keyring, index: Index, catalogue: Catalogue) -> Seeder:
    return Seeder(engine=demo_engine, keyring=keyring, index=index, catalogue=catalogue, now=NOW)


def test_loading_again_on_the_same_day_changes_nothing(seeder: Seeder) -> None:
    before = counts(seeder.engine)
    assert not seeder.load_demo()
    assert counts(seeder.engine) == before


def test_on_another_day_the_dates_are_fresh_and_the_old_demo_is_erased(
    seeder: Seeder, repository: CaseRepository
) -> None:
    old = repository.find("uscis", "MSC2590876543")
    assert old is not None
    later = NOW + timedelta(days=40)
    assert replace(seeder, now=later).load_demo()
    new = repository.find("uscis", "MSC2590876543")
    assert new is not None
    assert new.person_id != old.person_id
    (interview,) = repository.case(new.id).appointments
    assert timedelta(0) < interview.starts_at - later < timedelta(days=10)
    assert repository.cases_of(old.person_id) == []
    assert not replace(seeder, now=later + timedelta(hours=1)).load_demo()


def counts(engine: Engine) -> list[int | None]:
    with engine.connect() as connection:
        tables = (Case, CaseEvent)
        return [connection.scalar(select(func.count()).select_from(table)) for table in tables]


GOOD = """\
applicants:
  - name: A B
    date_of_birth: 1980-01-02
    email: a.b@example.org
    phone: null
    language: en
    cases:
      - number: IOE0990001001
        form: I-90
        category: renewal
        office: Chicago Field Office
        received_days_ago: 9
        events: [{days_ago: 9, title: Case Was Received}]
"""


def load(catalogue: Catalogue, tmp_path: Path, text: str) -> list[Any]:
    path = tmp_path / "applicants.yml"
    path.write_text(text)
    return load_applicants(catalogue, load_offices(), now=NOW, path=path)


def test_an_entry_becomes_a_record(catalogue: Catalogue, tmp_path: Path) -> None:
    (person,) = load(catalogue, tmp_path, GOOD)
    assert [(kind, value) for kind, _, value in person.contacts] == [
        (ContactKind.EMAIL, "a.b@example.org")
    ]
    assert person.date_of_birth == date(1980, 1, 2)
    assert person.cases[0].received_on == NOW.date() - timedelta(days=9)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("1980-01-02", "second of May"), "applicant 1: date_of_birth"),
        (("IOE0990001001", "IOE1"), "applicant 1: number"),
        (("Chicago Field Office", "Atlantis"), "'Atlantis' is missing or unknown"),
        (("    language: en\n", ""), "'language' is missing"),
        (("received_days_ago: 9", "received_days_ago: 9\n        access_code: X"), "access_code"),
        (("applicants:", "people:"), "applicants: a list"),
    ],
)
def test_a_bad_entry_is_named(
    catalogue: Catalogue, tmp_path: Path, change: tuple[str, str], says: str
) -> None:
    assert change[0] in GOOD
    with pytest.raises(BadFile, match=says):
        load(catalogue, tmp_path, GOOD.replace(*change))
