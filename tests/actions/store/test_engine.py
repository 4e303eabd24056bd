"""Opening a store, and refusing one that the code does not fit."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from actions.store.engine import (
    SchemaOutdated,
    UnsupportedStore,
    check_schema,
    make_engine,
    store_url,
)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_postgresql_addresses_get_the_installed_driver(scheme: str) -> None:
    assert store_url(f"{scheme}://me@localhost/x").drivername == "postgresql+psycopg"


def test_another_database_is_refused_with_a_mend() -> None:
    with pytest.raises(UnsupportedStore, match="CASEPATH_DATABASE_URL names mysql; use sqlite"):
        make_engine("mysql://localhost/x")


def test_sqlite_is_opened_for_a_server(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/new/folder/store.db")
    with engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")
        }
    assert settings == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "busy_timeout": 2000,
        "synchronous": 1,
    }


@pytest.mark.parametrize("answering", [True, False])
def test_a_server_does_not_grow_with_its_store(tmp_path: Path, answering: bool) -> None:
    """Each of its threads has a connection, and each connection its own pages."""
    engine = make_engine(f"sqlite:///{tmp_path}/store.db", answering=answering)
    with engine.connect() as connection:
        kept = -int(connection.execute(text("PRAGMA cache_size")).scalar_one())
    assert (kept <= 4096) is answering  # KiB


def test_a_migrated_store_passes(engine: Engine) -> None:
    check_schema(engine)


def test_an_empty_store_names_the_mend(tmp_path: Path) -> None:
    with pytest.raises(SchemaOutdated, match="revision none.*`make migrate`") as raised:
        check_schema(make_engine(f"sqlite:///{tmp_path}/empty.db"))
    assert "\n" not in str(raised.value)


def test_a_store_newer_than_the_code_says_so(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SchemaOutdated, match="9999.*newer version"):
        check_schema(engine)
