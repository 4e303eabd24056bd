"""Whoever touches the audit log is stopped by the database, and found out where they are not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from actions.store.engine import make_engine
from actions.verification import audit
from actions.verification.audit import AuditKind, Head, chain_once, check_chain
from actions.verification.tables import AuditEventRow as Entry
from actions.verification.transaction import transaction
from tests.actions.conftest import CopyStore
from tests.actions.verification.conftest import OpenStore
from tests.actions.verification.guard import unguard
from tests.actions.verification.world import START

COLUMNS = {
    "seq": 4711, "at": START + timedelta(days=1), "kind": "erasure", "subject": "1:ff",
    "details": {"question": "list_cases"}, "position": 77, "previous_hash": "a" * 64,
    "hash": "f" * 64,
}
LENGTH = 7


def fill(engine: Engine, count: int) -> None:
    with transaction(engine) as db:
        for place in range(count):
            audit.append(db, kind=AuditKind.DISCLOSURE, subject=f"1:{place:064x}",
                         at=START + timedelta(seconds=place), details={"question": "check_status"})


@pytest.fixture
def guarded(open_store: OpenStore) -> Engine:
    """Entries that are linked, under the database's guard."""
    made = open_store()
    fill(made, LENGTH)
    chain_once(made)
    return made


@pytest.fixture
def engine(guarded: Engine) -> Engine:
    """The same without the guard."""
    unguard(guarded)
    return guarded


def rows(engine: Engine) -> list[Entry]:
    with Session(engine, expire_on_commit=False) as db:
        return list(db.scalars(select(Entry).order_by(Entry.position, Entry.seq)))


def head(engine: Engine) -> Head:
    with Session(engine) as db:
        report = check_chain(db)
    assert report.broken is None
    return Head(report.linked, report.head)


def broken(engine: Engine, *, known: Head | None = None) -> int | None:
    with Session(engine) as db:
        return check_chain(db, known=known).broken


# -- the database refuses ------------------------------------------------------

TOUCHES = [
    *(f"UPDATE audit_event SET {column} = {column} WHERE position = 3" for column in COLUMNS),
    "UPDATE audit_event SET subject = '1:ff'",
    "UPDATE audit_event SET position = NULL, previous_hash = NULL, hash = NULL",
    "DELETE FROM audit_event WHERE position = 1",
    "DELETE FROM audit_event",
]


@pytest.mark.parametrize("statement", TOUCHES)
def test_a_linked_entry_is_neither_changed_nor_removed(guarded: Engine, statement: str) -> None:
    with guarded.connect() as connection, pytest.raises(DBAPIError, match="never changed"):
        connection.execute(text(statement))
    assert len(rows(guarded)) == LENGTH


@pytest.mark.parametrize("statement", [
    "UPDATE audit_event SET kind = 'erasure' WHERE hash IS NULL",
    "UPDATE audit_event SET subject = '1:ff', hash = 'x', position = 99 WHERE hash IS NULL",
    "DELETE FROM audit_event WHERE hash IS NULL",
])
def test_an_entry_that_waits_for_its_link_is_guarded_too(guarded: Engine, statement: str) -> None:
    fill(guarded, 1)
    with guarded.connect() as connection, pytest.raises(DBAPIError, match="never changed"):
        connection.execute(text(statement))
    assert chain_once(guarded) == 1, "the chainer may still link it"


def test_nor_by_the_ways_around(guarded: Engine) -> None:
    if guarded.dialect.name == "postgresql":
        around = "TRUNCATE audit_event"
    else:
        around = "INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event WHERE position = 2"
    with guarded.connect() as connection, pytest.raises(DBAPIError, match="never changed"):
        connection.execute(text(around))


@pytest.mark.parametrize("backend", ["sqlite", "postgresql"])
def test_a_migrated_store_is_guarded_as_a_created_one(
    copy_store: CopyStore, backend: str
) -> None:
    engine = make_engine(copy_store(backend, False))
    fill(engine, 2)
    assert chain_once(engine) == 2
    with engine.connect() as connection, pytest.raises(DBAPIError, match="never changed"):
        connection.execute(text("DELETE FROM audit_event"))


# -- and without the guard, each touch is found --------------------------------


@pytest.mark.parametrize("place", [0, LENGTH // 2, LENGTH - 1], ids=["start", "middle", "end"])
@pytest.mark.parametrize("column", COLUMNS)
def test_a_changed_column_is_found(engine: Engine, column: str, place: int) -> None:
    entries, known = rows(engine), head(engine)
    touched = entries[place].seq
    with transaction(engine) as db:
        db.execute(update(Entry).where(Entry.seq == touched).values({column: COLUMNS[column]}))
    after = rows(engine)
    # One that was given another place is missed at its own, by the entry that follows.
    named = after[place].seq if column in ("position", "seq") else touched
    assert broken(engine, known=known) == named


def test_one_letter_within_the_details_is_found(engine: Engine) -> None:
    touched = rows(engine)[3]
    with transaction(engine) as db:
        changed = {**touched.details, "question": "check_statuz"}
        db.execute(update(Entry).where(Entry.seq == touched.seq).values(details=changed))
    assert broken(engine) == touched.seq


@pytest.mark.parametrize("place", [0, LENGTH // 2], ids=["start", "middle"])
def test_a_removed_entry_is_found(engine: Engine, place: int) -> None:
    removed, following = rows(engine)[place: place + 2]
    with transaction(engine) as db:
        db.execute(delete(Entry).where(Entry.seq == removed.seq))
    assert broken(engine) == following.seq


@pytest.mark.parametrize("count", [1, 3, LENGTH], ids=["the last", "several", "all"])
def test_a_cut_off_end_is_found_by_a_head_kept_elsewhere(engine: Engine, count: int) -> None:
    known, gone = head(engine), [entry.seq for entry in rows(engine)[-count:]]
    with transaction(engine) as db:
        db.execute(delete(Entry).where(Entry.seq.in_(gone)))
    with Session(engine) as db:
        assert check_chain(db).broken is None, "alone, the chain cannot know"
        assert check_chain(db, known=known).cut_off


def test_a_chain_made_anew_from_the_cut_on_is_found_by_the_head(engine: Engine) -> None:
    known, last = head(engine), rows(engine)[-1].seq
    with transaction(engine) as db:
        db.execute(delete(Entry).where(Entry.seq == last))
    fill(engine, 2)
    chain_once(engine)
    assert broken(engine) is None
    assert broken(engine, known=known) == rows(engine)[LENGTH - 1].seq


def test_two_entries_that_changed_places_are_found(engine: Engine) -> None:
    one, two = rows(engine)[2:4]
    moved = {name: getattr(one, name) for name in ("at", "kind", "subject", "details")}
    with transaction(engine) as db:
        db.execute(update(Entry).where(Entry.seq == one.seq).values(
            {name: getattr(two, name) for name in moved}))
        db.execute(update(Entry).where(Entry.seq == two.seq).values(moved))
    assert broken(engine) == one.seq


def test_two_positions_that_changed_places_are_found(engine: Engine) -> None:
    one, two = rows(engine)[2:4]
    with transaction(engine) as db:
        for seq, position in ((one.seq, 999), (two.seq, one.position), (one.seq, two.position)):
            db.execute(update(Entry).where(Entry.seq == seq).values(position=position))
    assert broken(engine) == two.seq


def test_an_inserted_entry_is_found(engine: Engine) -> None:
    between = rows(engine)[3]
    with transaction(engine) as db:
        db.execute(update(Entry).where(Entry.position > 3).values(position=-Entry.position - 1))
        db.execute(update(Entry).where(Entry.position < 0).values(position=-Entry.position))
        db.execute(insert(Entry).values(
            seq=9999, at=between.at, kind="disclosure", subject="1:ab", details={}, position=4,
            previous_hash=between.previous_hash, hash="a" * 64))
    assert broken(engine) == 9999


def test_an_inserted_entry_with_a_hash_of_its_own_is_found_at_the_next(engine: Engine) -> None:
    """Somebody who knows how the links are made still has to make all that follow anew."""
    entries = rows(engine)
    forged = Entry(seq=entries[3].seq, at=START, kind="staff_look", subject="1:ab", details={},
                   position=4, previous_hash=entries[2].hash)
    values = {"at": forged.at, "kind": forged.kind, "subject": forged.subject, "details": {},
              "hash": audit._link(forged)}
    with transaction(engine) as db:
        db.execute(update(Entry).where(Entry.seq == forged.seq).values(values))
    assert broken(engine) == entries[4].seq


def test_an_entry_whose_link_was_taken_away_is_found(engine: Engine) -> None:
    last = rows(engine)[-1].seq
    with transaction(engine) as db:
        db.execute(update(Entry).where(Entry.seq == last).values(position=None))
    assert broken(engine) == last


# -- the command ---------------------------------------------------------------


@pytest.fixture
def command(tmp_path: Path) -> Callable[..., int]:
    """Runs `verify` on a store of four entries."""
    url = f"sqlite:///{tmp_path}/audit.db"
    engine = make_engine(url)
    Entry.__table__.create(engine)  # type: ignore[attr-defined]
    fill(engine, 4)
    chain_once(engine)
    unguard(engine)
    return lambda *options: audit.main(["verify", *options], {"CASEPATH_DATABASE_URL": url})


def test_the_printed_head_is_what_the_next_check_takes(
    command: Callable[..., int], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert command() == 0
    printed = capsys.readouterr().out.split("head ")[1].strip()
    assert command("--head", printed) == 0
    engine = make_engine(f"sqlite:///{tmp_path}/audit.db")
    with transaction(engine) as db:
        db.execute(delete(Entry).where(Entry.position == 4))
    assert command() == 0
    assert command("--head", printed) == 1
    assert "end is gone: 3 entries are there, 4 were" in capsys.readouterr().err


def test_a_head_file_is_made_compared_and_renewed(
    command: Callable[..., int], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file, engine = tmp_path / "head", make_engine(f"sqlite:///{tmp_path}/audit.db")
    assert command("--head-file", str(file)) == 0
    assert file.read_text().startswith("4:")
    fill(engine, 1)
    chain_once(engine)
    assert command("--head-file", str(file)) == 0
    assert file.read_text().startswith("5:")
    with transaction(engine) as db:
        db.execute(delete(Entry).where(Entry.position == 5))
    assert command("--head-file", str(file)) == 1
    assert file.read_text().startswith("5:"), "a file is not renewed over a broken log"


def test_what_is_no_head_is_said(
    command: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("--head", "abc") == 2
    assert "<entries>:<hash>" in capsys.readouterr().err
