"""Opening the store: SQLite for one machine, PostgreSQL for an agency."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

ALEMBIC_INI = Path(__file__).resolve().parents[1] / "alembic.ini"
BUSY_TIMEOUT_MS = 2000
MEMORY = {None, "", ":memory:"}
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA foreign_keys = ON",
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
    # In WAL mode NORMAL can lose the last commits at a power cut, but never breaks the file.
    "PRAGMA synchronous = NORMAL",
    # Without it INSERT OR REPLACE would pass the guards of append-only tables.
    "PRAGMA recursive_triggers = ON",
    # What is deleted is overwritten: erasure is destroying a key, not losing sight of it.
    "PRAGMA secure_delete = ON",
)


# Pages that a connection keeps, in KiB as a negative number. A command keeps enough for a long
# transaction not to spill to the disk; of a server each thread has a connection, and would grow
# with the store.
LARGE_CACHE, SMALL_CACHE = "PRAGMA cache_size = -65536", "PRAGMA cache_size = -2048"

POOL_WAIT = 3.0  # seconds for a connection to come free
# Of the server, which people wait for; commands (migrations, retention by hand) may take longer.
# A line that swallows packets is given up after ten seconds.
ANSWERING = {
    "options": "-c statement_timeout=6000 -c lock_timeout=2000 "
               "-c idle_in_transaction_session_timeout=30000",
    "connect_timeout": 2,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


class SchemaOutdated(Exception):
    """The store's tables are not those that this code expects."""


class UnsupportedStore(ValueError):
    """The address names a database that this store does not run on."""


def store_url(text: str) -> URL:
    """The address with the driver that this project installs.

    :raises UnsupportedStore: neither SQLite nor PostgreSQL.
    """
    url = make_url(text)
    if url.drivername in {"postgresql", "postgres"}:
        return url.set(drivername="postgresql+psycopg")
    if url.drivername not in {"sqlite", "postgresql+psycopg"}:
        raise UnsupportedStore(
            f"CASEPATH_DATABASE_URL names {url.drivername}; use sqlite:///… or postgresql://…"
        )
    return url


def make_engine(url: str, *, answering: bool = False) -> Engine:
    """An engine for SQLite or PostgreSQL; nothing is connected yet.

    `answering`: somebody waits for what it does, so no statement may take long.
    """
    address = store_url(url)
    if address.get_backend_name() == "sqlite":
        return _sqlite(address, cache=SMALL_CACHE if answering else LARGE_CACHE)
    waits = {**ANSWERING, **address.query} if answering else {}
    return create_engine(address, pool_pre_ping=True, pool_size=5, max_overflow=15,
                         pool_timeout=POOL_WAIT, hide_parameters=True, connect_args=waits)


def _sqlite(address: URL, *, cache: str) -> Engine:
    if address.database not in MEMORY:
        Path(str(address.database)).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(address, hide_parameters=True)  # no row in an error's text
    event.listen(engine, "connect", partial(_set_pragmas, (*SQLITE_PRAGMAS, cache)))
    return engine


def _set_pragmas(
    pragmas: Sequence[str], connection: DBAPIConnection, _entry: ConnectionPoolEntry
) -> None:
    cursor = connection.cursor()
    for pragma in pragmas:
        cursor.execute(pragma)
    cursor.close()


def check_schema(engine: Engine) -> None:
    """Make sure that the migrations have been run.

    :raises SchemaOutdated: they have not, or the store is newer than the code.
    """
    scripts = ScriptDirectory.from_config(Config(str(ALEMBIC_INI)))
    with engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    head = scripts.get_current_head()
    if found == head:
        return
    known = {script.revision for script in scripts.walk_revisions()}
    if found is None or found in known:
        raise SchemaOutdated(
            f"the store is at revision {found or 'none'}, {head} is needed: run `make migrate`"
        )
    raise SchemaOutdated(
        f"the store is at revision {found}, which this version of Casepath does not know: "
        "install the newer version, or run `make migrate` on another CASEPATH_DATABASE_URL"
    )


def forget_journal(engine: Engine) -> None:
    """After an erasure, empty SQLite's journal: it still holds the pages as they were before.

    Other readers may hold it back; then the next checkpoint does it.
    """
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
