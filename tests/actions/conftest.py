"""The case store for tests, on SQLite and on a PostgreSQL server that the session starts.

A store is a copy of one that was migrated (and filled with the demo) once for each engine, so
that every test has its own and none pays for the migrations again.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine

from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.repository import CaseRepository
from actions.cases.seeding import Seeder
from actions.crypto import Index, Keyring
from actions.store.engine import make_engine
from actions.store.migrate import upgrade
from tests.servers.postgres import PostgresServer, postgres_server
from tests.servers.process import NotInstalled

MASTER_KEY = "2:" + "M" * 43 + ",1:" + "O" * 43
INDEX_KEY = "1:" + "I" * 43
NOW = datetime(2026, 3, 4, 17, 30, tzinfo=UTC)

CopyStore = Callable[[str, bool], str]


@pytest.fixture(scope="session")
def keyring() -> Keyring:
    return Keyring.parse(MASTER_KEY, name="CASEPATH_MASTER_KEY")


@pytest.fixture(scope="session")
def index() -> Index:
    return Index(Keyring.parse(INDEX_KEY, name="CASEPATH_INDEX_KEY"))


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load(AGENCIES)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    try:
        with postgres_server() as server:
            yield server
    except NotInstalled as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def copy_store(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    keyring: Keyring,
    index: Index,
    catalogue: Catalogue,
) -> CopyStore:
    """Makes a store for an engine, empty or with the demo, and returns its address."""
    templates: dict[tuple[str, bool], str] = {}

    def prepare(url: str, demo: bool) -> None:
        engine = make_engine(url)
        upgrade(engine)
        if demo:
            Seeder(
                engine=engine, keyring=keyring, index=index, catalogue=catalogue, now=NOW
            ).load_demo()
        engine.dispose()

    def copy(backend: str, demo: bool) -> str:
        if backend == "postgresql":
            server: PostgresServer = request.getfixturevalue("postgres")
            if (backend, demo) not in templates:
                templates[backend, demo] = server.create()
                prepare(server.url(templates[backend, demo]), demo)
            return server.url(server.create(template=templates[backend, demo]))
        folder = tmp_path_factory.mktemp("store")
        if (backend, demo) not in templates:
            templates[backend, demo] = str(folder / "template.db")
            prepare(f"sqlite:///{templates[backend, demo]}", demo)
        shutil.copy(templates[backend, demo], folder / "store.db")
        return f"sqlite:///{folder}/store.db"

    return copy


@pytest.fixture(params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def store_url(backend: str, copy_store: CopyStore) -> str:
    """An empty store of its own, migrated."""
    return copy_store(backend, False)


@pytest.fixture
def engine(store_url: str) -> Iterator[Engine]:
    made = make_engine(store_url)
    yield made
    made.dispose()


@pytest.fixture
def demo_engine(backend: str, copy_store: CopyStore) -> Iterator[Engine]:
    """A store of its own with the demo's applicants, as loaded at NOW."""
    made = make_engine(copy_store(backend, True))
    yield made
    made.dispose()


@pytest.fixture
def repository(
    demo_engine: Engine, keyring: Keyring, index: Index, catalogue: Catalogue
) -> CaseRepository:
    """Reads the demo's cases."""
    return CaseRepository(engine=demo_engine, keyring=keyring, index=index, catalogue=catalogue)
