"""The database itself refuses to change history."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE case_event SET title = 'Case Was Approved'",
        "UPDATE case_event SET note = 'x' WHERE id = (SELECT min(id) FROM case_event)",
        "DELETE FROM case_event",
        "DELETE FROM case_event WHERE id = (SELECT min(id) FROM case_event)",
    ],
)
def test_history_is_neither_changed_nor_removed(demo_engine: Engine, statement: str) -> None:
    before = _events(demo_engine)
    with demo_engine.connect() as connection, pytest.raises(DBAPIError) as raised:
        connection.execute(text(statement))
    assert "case_event are never changed or removed" in str(raised.value)
    assert _events(demo_engine) == before != []


def test_nor_by_the_ways_around(demo_engine: Engine) -> None:
    before = _events(demo_engine)
    if demo_engine.dialect.name == "postgresql":
        around = "TRUNCATE case_event"
    else:
        around = (
            "INSERT OR REPLACE INTO case_event "
            "SELECT id, case_id, source, kind, 'Case Was Denied', happened_at, "
            "learned_at, note, source_ref, refers_to FROM case_event"
        )
    with demo_engine.connect() as connection, pytest.raises(DBAPIError, match="never changed"):
        connection.execute(text(around))
    assert _events(demo_engine) == before


def _events(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT id, title FROM case_event"))]
