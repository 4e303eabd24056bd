"""A seeded store for each test, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

import actions.cases.tables
import actions.helpers.tables
import actions.privacy.tables
import actions.verification.factor_tables
import actions.verification.tables  # noqa: F401  (their tables belong to Base.metadata)
from actions.store.base import Base
from actions.store.engine import make_engine
from actions.verification.service import Asker
from tests.actions.verification.world import Postman, World
from tests.servers.postgres import postgres_server
from tests.servers.process import NotInstalled

OpenStore = Callable[[], Engine]


@pytest.fixture(scope="session")
def _postgres_url() -> Iterator[str]:
    try:
        with postgres_server() as server:
            yield server.url(server.create())
    except NotInstalled as missing:
        pytest.skip(str(missing))


@pytest.fixture(params=["sqlite", "postgresql"])
def open_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenStore]:
    """Opens the test's store; each call is what another process would have of it."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path}/store.db"
    else:
        url = request.getfixturevalue("_postgres_url")
    opened: list[Engine] = []

    def open_one() -> Engine:
        opened.append(make_engine(url))
        return opened[-1]

    _make_empty(open_one())
    yield open_one
    for engine in opened:
        engine.dispose()


def _make_empty(engine: Engine) -> None:
    """Fresh tables. One database serves all tests: a new one each would fill the disk."""
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        Base.metadata.create_all(connection)


@pytest.fixture
def post() -> Postman:
    return Postman()


@pytest.fixture
def world(open_store: OpenStore, post: Postman) -> World:
    made = World(engine=open_store(), transport=post)
    made.seed()
    return made


@pytest.fixture
def phone() -> Asker:
    """The applicant's own conversation."""
    return Asker(channel="webchat", conversation="conversation-of-the-applicant",
                 source="203.0.113.7")


@pytest.fixture
def stranger() -> Asker:
    """Somebody else's conversation."""
    return Asker(channel="webchat", conversation="conversation-of-a-stranger",
                 source="198.51.100.23")
