"""Made-up people and cases: reproducible, plausible, and never half made without saying so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, func, select

from actions.cases import seeding
from actions.cases.catalogue import Catalogue
from actions.cases.journeys import load_forms
from actions.cases.made_up import MadeUpWorld, people
from actions.cases.offices import load_offices
from actions.cases.records import PersonRecord
from actions.cases.repository import CaseRepository
from actions.cases.seeding import SeedConflict, Seeder
from actions.cases.stages import Stage
from actions.cases.tables import AppointmentState, Case, CaseEvent, Person
from actions.crypto import Index, Keyring
from tests.actions.conftest import NOW


@pytest.fixture
def seeder(engine: Engine, keyring: Keyring, index: Index, catalogue: Catalogue) -> Seeder:
    return Seeder(engine=engine, keyring=keyring, index=index, catalogue=catalogue, now=NOW)


@pytest.fixture(scope="module")
def world(catalogue: Catalogue) -> MadeUpWorld:
    offices = load_offices()
    forms = load_forms(catalogue, offices)
    return MadeUpWorld(seed="7", today=NOW.date(), forms=forms, offices=offices)


@pytest.fixture(scope="module")
def crowd(world: MadeUpWorld) -> list[PersonRecord]:
    return list(people(world, first=0, cases_before=0, cases=3_000))


def ignore(_done: int) -> None:
    """No progress is shown."""


def count(engine: Engine, model: type[Any]) -> int:
    with engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(model)) or 0


def stops_after(cases: int) -> Callable[[int], None]:
    def report(done: int) -> None:
        if done >= cases:
            raise KeyboardInterrupt

    return report


def numbers(crowd: list[PersonRecord]) -> list[str]:
    return [case.number for person in crowd for case in person.cases]


def test_the_same_seed_makes_the_same_people(world: MadeUpWorld, crowd: list[PersonRecord]) -> None:
    again = list(people(world, first=0, cases_before=0, cases=3_000))
    assert again == crowd
    other = list(people(replace(world, seed="8"), first=0, cases_before=0, cases=3_000))
    assert set(numbers(other)) != set(numbers(crowd))
    assert other[0].name != crowd[0].name or other[1].name != crowd[1].name


def test_made_up_cases_are_plausible(
    world: MadeUpWorld, crowd: list[PersonRecord], catalogue: Catalogue
) -> None:
    forms = {form.number: form for form in world.forms}
    ids = {office.id for office in world.offices.values()}
    for case in (case for person in crowd for case in person.cases):
        assert catalogue.formats["uscis"].normalise(case.number) == case.number
        assert 2 <= len(case.events) <= 8
        days = [event.at.date() for event in case.events]
        assert days == sorted(days)
        assert days[0] == case.received_on
        assert days[-1] < world.today
        stages = [catalogue.match("uscis", event.title).stage for event in case.events]
        assert stages[0] is Stage.RECEIVED
        assert Stage.UNKNOWN not in stages
        assert case.withheld is forms[case.form].withheld
        assert case.category in forms[case.form].categories
        assert case.office_id in ids
        assert {one.office_id for one in case.appointments} <= ids


def test_appointments_and_notices_follow_from_the_events(
    world: MadeUpWorld, crowd: list[PersonRecord]
) -> None:
    open_requests = coming = 0
    for case in (case for person in crowd for case in person.cases):
        told = {event.at.date() for event in case.events}
        for notice in case.notices:
            assert notice.sent_on in told
            assert notice.due_on is None or notice.due_on > notice.sent_on
        open_requests += sum(1 for one in case.notices if one.due_on and one.due_on > world.today)
        for one in case.appointments:
            future = one.starts_at >= world.now
            assert (one.state is AppointmentState.SCHEDULED) is future
            assert one.starts_at.date().weekday() < 5
            coming += future
    assert open_requests > 5
    assert coming > 5


def test_people_differ_as_people_do(crowd: list[PersonRecord]) -> None:
    assert len(set(numbers(crowd))) == 3_000
    assert {len(person.cases) for person in crowd} == {1, 2, 3}
    assert {person.language for person in crowd} >= {"en", "es", "vi"}
    without = [person for person in crowd if not person.contacts]
    assert without
    assert all(case.access_code for person in without for case in person.cases)
    protected = [p for p in crowd if any(case.withheld for case in p.cases)]
    assert protected
    assert all(len(person.cases) == 1 for person in protected)
    addresses = {value for person in crowd for _, _, value in person.contacts}
    assert all(value.endswith("@example.org") or " 555 01" in value for value in addresses)


def test_numbers_never_repeat_and_keep_clear_of_the_demo(world: MadeUpWorld) -> None:
    late = list(people(world, first=900_000, cases_before=1_000_000, cases=500))
    early = list(people(world, first=0, cases_before=0, cases=500))
    made = numbers(early) + numbers(late)
    assert len(set(made)) == len(made)
    assert not any(number.startswith("IOE0990") for number in made)


def test_the_store_gets_exactly_as_many_as_asked(
    seeder: Seeder, keyring: Keyring, index: Index, catalogue: Catalogue
) -> None:
    assert seeder.fill(wanted=57, seed="3", report=ignore) == 57
    assert count(seeder.engine, Case) == 57
    assert seeder.fill(wanted=57, seed="3", report=ignore) == 0
    assert seeder.fill(wanted=20, seed="3", report=ignore) == 0
    assert seeder.fill(wanted=80, seed="3", report=ignore) == 23
    assert count(seeder.engine, Case) == 80
    repository = CaseRepository(
        engine=seeder.engine, keyring=keyring, index=index, catalogue=catalogue
    )
    with seeder.engine.connect() as connection:
        shown = connection.scalars(select(Case.id).where(Case.withheld.is_(False))).all()
    views = [repository.case(case_id) for case_id in shown]
    assert all(view.status.stage is not Stage.UNKNOWN for view in views)


def test_an_interrupted_run_is_named_and_completed_as_if_it_never_was(
    seeder: Seeder, monkeypatch: pytest.MonkeyPatch, world: MadeUpWorld
) -> None:
    monkeypatch.setattr(seeding, "BATCH", 20)
    with pytest.raises(KeyboardInterrupt):
        seeder.fill(wanted=90, seed="7", report=stops_after(40))
    line = seeder.unfinished()
    assert line is not None
    assert "half made: 40 of 90" in line
    assert "make seed N=90 SEED=7" in line
    tomorrow = replace(seeder, now=NOW + timedelta(days=1))
    assert tomorrow.fill(wanted=90, seed="7", report=ignore) == 50
    assert tomorrow.unfinished() is None
    assert count(seeder.engine, Case) == 90
    with seeder.engine.connect() as connection:
        latest = connection.scalar(select(func.max(Case.as_of)))
    assert latest == datetime.combine(NOW.date(), datetime.min.time(), UTC)


def test_a_batch_that_fails_leaves_nothing_of_itself(
    seeder: Seeder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seeding, "BATCH", 20)
    real, calls = seeding.write_people, []

    def breaks(*arguments: Any, **options: Any) -> None:
        real(*arguments, **options)
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(seeding, "write_people", breaks)
    with pytest.raises(KeyboardInterrupt):
        seeder.fill(wanted=60, seed="7", report=ignore)
    assert count(seeder.engine, Case) == 20
    assert seeder.fill(wanted=60, seed="7", report=ignore) == 40
    assert count(seeder.engine, Case) == 60


def test_another_seed_is_refused_with_a_mend(seeder: Seeder) -> None:
    seeder.fill(wanted=5, seed="1", report=ignore)
    with pytest.raises(SeedConflict, match="of seed 1: use --seed 1 .*--force"):
        seeder.fill(wanted=5, seed="2", report=ignore)
    assert count(seeder.engine, Person) > 0
    assert count(seeder.engine, CaseEvent) >= 10
