"""A store for each test, and the agencies' servers."""
from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from actions.crypto import Index, Keyring
from actions.store.engine import make_engine
from tests.actions.conftest import CopyStore
from tests.actions.sources.people import Place
from tests.actions.verification.world import Clock
from tests.servers.agencies import FakeBorduria, FakeSyldavia
from tests.servers.uscis import FakeUscis


@pytest.fixture(scope="session")
def _uscis() -> Iterator[FakeUscis]:
    with FakeUscis() as server:
        yield server


@pytest.fixture(scope="session")
def _borduria() -> Iterator[FakeBorduria]:
    with FakeBorduria() as server:
        yield server


@pytest.fixture(scope="session")
def _syldavia() -> Iterator[FakeSyldavia]:
    with FakeSyldavia() as server:
        yield server


@pytest.fixture
def uscis(_uscis: FakeUscis) -> Iterator[FakeUscis]:
    yield _uscis
    _uscis.behave()


@pytest.fixture
def borduria(_borduria: FakeBorduria) -> Iterator[FakeBorduria]:
    yield _borduria
    _borduria.behave()


@pytest.fixture
def syldavia(_syldavia: FakeSyldavia) -> Iterator[FakeSyldavia]:
    yield _syldavia
    _syldavia.behave()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def place(engine: Engine, keyring: Keyring, index: Index, clock: Clock) -> Place:
    """On each database."""
    return Place(engine, keyring, index, clock)


@pytest.fixture
def small_place(
    copy_store: CopyStore, keyring: Keyring, index: Index, clock: Clock
) -> Iterator[Place]:
    """On SQLite, where the database is not what is tried."""
    made = make_engine(copy_store("sqlite", False))
    yield Place(made, keyring, index, clock)
    made.dispose()
