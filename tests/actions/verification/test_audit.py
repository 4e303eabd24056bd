"""The audit log: linked, checked, and empty of personal data."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from actions.store.base import Base
from actions.store.engine import make_engine
from actions.verification import audit
from actions.verification.audit import AuditKind, chain_once, check_chain, verify_chain
from actions.verification.service import Asker
from actions.verification.tables import AuditEventRow
from actions.verification.transaction import transaction
from tests.actions.verification.conftest import OpenStore
from tests.actions.verification.guard import unguard
from tests.actions.verification.world import ROSA, START, World


def fill(engine: Engine, count: int) -> None:
    with transaction(engine) as db:
        for place in range(count):
            audit.append(db, kind=AuditKind.DISCLOSURE, subject=f"1:{place:064x}",
                         at=START + timedelta(seconds=place), details={"question": "check_status"})


@pytest.fixture
def engine(open_store: OpenStore) -> Engine:
    made = open_store()
    fill(made, 6)
    return made


def first_broken(engine: Engine) -> int | None:
    with Session(engine) as db:
        return verify_chain(db)


def sequence(engine: Engine) -> list[int]:
    with Session(engine) as db:
        return list(db.scalars(select(AuditEventRow.seq).order_by(AuditEventRow.seq)))


def test_entries_are_linked_in_order(engine: Engine) -> None:
    assert chain_once(engine) == 6
    fill(engine, 3)
    assert chain_once(engine) == 3
    assert chain_once(engine) == 0
    with Session(engine) as db:
        report = check_chain(db)
        head = db.scalars(select(AuditEventRow.hash).order_by(AuditEventRow.position)).all()[-1]
    assert (report.linked, report.pending, report.broken) == (9, 0, None)
    assert report.head == head


def test_entries_that_are_not_linked_yet_are_no_fault(engine: Engine) -> None:
    with Session(engine) as db:
        report = check_chain(db)
    assert (report.linked, report.pending, report.broken) == (0, 6, None)


def test_an_entry_that_was_committed_late_is_linked_after_those_before_it(engine: Engine) -> None:
    """On PostgreSQL a transaction may hold a low number and commit after higher ones."""
    chain_once(engine)
    first = sequence(engine)[0]
    with transaction(engine) as db:
        late = AuditEventRow(seq=first - 1, at=START, kind="claim_made", subject="1:00", details={})
        db.add(late)
    chain_once(engine)
    assert first_broken(engine) is None


@pytest.mark.parametrize(
    "details",
    [{"name": "x"}, {"question": "Rosa Delgado"}, {"reason": "1989-04-03"},
     {"outcome": "IOE0911110001"}],
)
def test_words_of_a_person_are_refused(engine: Engine, details: dict[str, str]) -> None:
    with pytest.raises(ValueError), transaction(engine) as db:
        audit.append(db, kind=AuditKind.DISCLOSURE, subject="1:00", at=START, details=details)
    assert len(sequence(engine)) == 6


def test_an_entry_stands_or_falls_with_its_transaction(engine: Engine) -> None:
    with pytest.raises(RuntimeError), transaction(engine) as db:
        audit.append(db, kind=AuditKind.ERASURE, subject="1:00", at=START)
        raise RuntimeError
    assert len(sequence(engine)) == 6


def test_the_whole_way_leaves_its_trace(world: World, phone: Asker) -> None:
    session = world.verified(phone, ROSA)
    world.verification.note_disclosure(session, "check_status")
    world.prove(phone, "123456")
    world.verification.lock(phone)
    chain_once(world.engine)
    with Session(world.engine) as db:
        kinds = db.scalars(select(AuditEventRow.kind).order_by(AuditEventRow.position)).all()
    assert kinds == ["claim_made", "proof_succeeded", "disclosure", "session_ended"]
    assert first_broken(world.engine) is None


def test_the_command_says_what_it_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path}/audit.db"
    engine = make_engine(url)
    Base.metadata.create_all(engine)
    fill(engine, 4)
    chain_once(engine)
    environment = {"CASEPATH_DATABASE_URL": url}
    assert audit.main(["verify"], environment) == 0
    assert capsys.readouterr().out.startswith("4 entries linked, 0 pending, head ")
    unguard(engine)
    with transaction(engine) as db:
        db.execute(update(AuditEventRow).where(AuditEventRow.seq == 3).values(subject="1:ff"))
    assert audit.main(["verify"], environment) == 1
    assert "broken at entry 3" in capsys.readouterr().err
    assert audit.main(["verify"], {"CASEPATH_DATABASE_URL": f"sqlite:///{tmp_path}/none.db"}) == 2
