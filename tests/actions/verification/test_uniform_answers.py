"""A claim's answer, its rows and its work say nothing about what it matched."""

from __future__ import annotations

import logging
from datetime import date

import pytest
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session
from structlog.testing import capture_logs

from actions.store.base import Base
from actions.verification.service import Asker, ClaimOutcome, ProofKind
from actions.verification.tables import AuditEventRow, DeliveryRow, VerificationAttemptRow
from tests.actions.verification.world import (
    ABSENT_NUMBER,
    BY_PHONE,
    NO_CONTACT,
    OMAR,
    PROTECTED,
    ROSA,
    WRONG_DATE,
    Applicant,
    World,
)

CLAIMS: dict[str, tuple[str, date]] = {
    "right": (ROSA.numbers[0], ROSA.born),
    "wrong date": (ROSA.numbers[0], WRONG_DATE),
    "absent": (ABSENT_NUMBER, ROSA.born),
    "protected": (PROTECTED.numbers[0], PROTECTED.born),
    "protected, wrong date": (PROTECTED.numbers[0], WRONG_DATE),
    "no contact": (NO_CONTACT.numbers[0], NO_CONTACT.born),
    "unreadable": ("IOE09", ROSA.born),
    "by phone": (BY_PHONE.numbers[0], BY_PHONE.born),
    "with an app": (OMAR.numbers[0], OMAR.born),
    "with an app, wrong date": (OMAR.numbers[0], WRONG_DATE),
}
TABLES = [mapper.class_ for mapper in Base.registry.mappers]


@pytest.fixture
def world(world: World) -> World:
    world.give_app(OMAR)
    return world


def asker(name: str) -> Asker:
    return Asker(channel="webchat", conversation=f"conversation-{name}", source="203.0.113.9")


def make_claim(world: World, name: str) -> ClaimOutcome:
    number, born = CLAIMS[name]
    return world.claim(asker(name), ROSA, number=number, born=born)


def sizes(world: World) -> dict[str, int]:
    return {table.__tablename__: world.count(table) for table in TABLES}


def test_every_claim_gets_the_same_outcome(world: World) -> None:
    assert len({make_claim(world, name) for name in CLAIMS}) == 1


def test_every_claim_executes_the_same_statements(world: World) -> None:
    done = {}
    for name in CLAIMS:
        with world.statements() as statements:
            make_claim(world, name)
        done[name] = statements
    assert len(done["right"]) > 5
    for name, statements in done.items():
        assert statements == done["right"], name


def test_every_claim_writes_the_same_rows(world: World) -> None:
    grown = {}
    for name in CLAIMS:
        before = sizes(world)
        make_claim(world, name)
        after = sizes(world)
        grown[name] = {table: after[table] - before[table] for table in after}
    assert grown["right"] == {
        **dict.fromkeys(grown["right"], 0),
        "one_time_code": 1, "delivery": 1, "verification_attempt": 1, "audit_event": 1,
    }
    assert all(rows == grown["right"] for rows in grown.values())


def test_the_same_holds_for_a_second_code(world: World) -> None:
    done, outcomes = {}, set()
    for name in CLAIMS:
        make_claim(world, name)
        with world.statements() as statements:
            outcomes.add(world.verification.resend(asker(name)))
        done[name] = statements
    assert len(outcomes) == 1
    assert all(statements == done["right"] for statements in done.values())


def test_wrong_codes_are_answered_alike(world: World) -> None:
    """The same statements, the same words and the same tries left, down to the last try."""
    right_shape = None
    for name in CLAIMS:
        make_claim(world, name)
        world.deliver()
        outcomes, statements = [], []
        for typed in ["x", "9QXT01VWH7K3Z", *["00000x"] * 4]:
            with world.statements() as executed:
                outcomes.append(world.prove(asker(name), typed))
            statements.append(executed)
        shape = (outcomes, statements)
        right_shape = right_shape or shape
        assert shape == right_shape, name
    assert right_shape is not None
    assert [outcome.tries_left for outcome in right_shape[0]] == [4, 3, 2, 1, 0, 0]
    assert right_shape[0][-1].kind is ProofKind.USED_UP


def test_pauses_come_alike(world: World) -> None:
    waits = {}
    for name in CLAIMS:
        waits[name] = [make_claim(world, name).wait for _ in range(6)]
        world.clock.advance(hours=2)  # each has its own conversation; they share one source
    assert any(waits["right"])
    assert all(wait == waits["right"] for wait in waits.values())


def test_letters_in_the_store_look_alike(world: World) -> None:
    for name in CLAIMS:
        make_claim(world, name)
    with Session(world.engine) as db:
        rows = db.scalars(select(DeliveryRow)).all()
    assert len({len(row.sealed) for row in rows}) == 1
    assert len({(row.kind, row.state, row.expires_at) for row in rows}) == 1


def test_the_mail_server_sees_one_connection_for_each_claim(world: World) -> None:
    for name in CLAIMS:
        make_claim(world, name)
        before = world.transport.connections  # type: ignore[attr-defined]
        world.deliver()
        assert world.transport.connections == before + 1  # type: ignore[attr-defined]
    with Session(world.engine) as db:
        assert {row.state for row in db.scalars(select(DeliveryRow))} == {"sent"}


def test_attempts_and_audit_do_not_tell_what_a_claim_matched(world: World) -> None:
    for name in CLAIMS:
        make_claim(world, name)
    with Session(world.engine) as db:
        attempts = db.scalars(select(VerificationAttemptRow)).all()
        entries = db.scalars(select(AuditEventRow)).all()
    assert {(row.kind, row.outcome) for row in attempts} == {("claim", "sent")}
    assert {(entry.kind, str(entry.details)) for entry in entries} == {("claim_made", "{}")}


def test_logs_are_the_same_and_hold_nothing_personal(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logged = {}
    for name in CLAIMS:
        with capture_logs() as lines:
            make_claim(world, name)
            world.deliver()
            world.prove(asker(name), "123456")
        logged[name] = lines
    assert all(lines == logged["right"] for lines in logged.values())
    written = str(logged) + caplog.text
    for secret in personal_data(ROSA, PROTECTED, NO_CONTACT):
        assert secret not in written


def test_no_table_of_verification_holds_anything_readable(world: World) -> None:
    for name in CLAIMS:
        make_claim(world, name)
    session = world.verified(asker("later"), ROSA)
    world.verification.note_disclosure(session, "check_status")
    kept = "".join(_dump(world, table) for table in TABLES if "verification" in table.__module__)
    assert "claim_made" in kept
    for secret in personal_data(ROSA, PROTECTED, NO_CONTACT):
        assert secret not in kept
    assert "conversation-" not in kept and "203.0.113" not in kept


def personal_data(*people: Applicant) -> list[str]:
    return [
        value
        for person in people
        for value in (person.name, person.born.isoformat(), person.email, person.access_code,
                      *person.numbers)
        if value
    ]


def _dump(world: World, table: type[Base]) -> str:
    columns = [column.key for column in inspect(table).column_attrs]
    with Session(world.engine) as db:
        rows = db.scalars(select(table)).all()
        return str([[getattr(row, column) for column in columns] for row in rows])
