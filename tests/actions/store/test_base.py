"""Column types that every table uses."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, delete, func, insert, select
from sqlalchemy.exc import StatementError

from actions.cases.tables import Person
from actions.store.base import new_id

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
MOMENTS = st.datetimes(datetime(1900, 1, 2), datetime(2100, 1, 1), timezones=ZONES)


def person(at: datetime) -> dict[str, object]:
    values = {"name": b"n", "date_of_birth": b"d", "language": "en", "created_at": at}
    return {"id": new_id(), **values}


@given(moment=MOMENTS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_instant_comes_back_as_the_same_instant_in_utc(engine: Engine, moment: datetime) -> None:
    with engine.begin() as connection:
        connection.execute(delete(Person))
        connection.execute(insert(Person).values(person(moment)))
        found = connection.scalar(select(Person.created_at))
        counted = connection.scalar(
            select(func.count()).where(Person.created_at == moment.astimezone(UTC))
        )
    assert found == moment
    assert found.tzinfo is UTC
    assert counted == 1


def test_a_naive_datetime_is_refused(engine: Engine) -> None:
    with engine.connect() as connection, pytest.raises(StatementError, match="naive"):
        connection.execute(insert(Person).values(person(datetime(2026, 1, 1))))


def test_instants_sort_by_time_whatever_their_zone(engine: Engine) -> None:
    early = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=5)))
    late = datetime(2026, 1, 1, 9, tzinfo=UTC)
    with engine.begin() as connection:
        connection.execute(insert(Person), [person(late), person(early)])
        found = connection.scalars(select(Person.created_at).order_by(Person.created_at)).all()
    assert found == [early, late]


def test_ids_are_random_uuids() -> None:
    made = {new_id() for _ in range(100)}
    assert len(made) == 100
    assert all(isinstance(one, UUID) and one.version == 4 for one in made)
