"""How Alembic reaches the case store. Run by Alembic, never imported by the project.

A caller that has an engine already passes its connection in `config.attributes`; the command
line takes the address from the environment.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from logging.config import fileConfig

from alembic import context
from psycopg.errors import LockNotAvailable
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

import actions.cases.tables
import actions.cases.unknown_titles
import actions.helpers.tables
import actions.privacy.tables
import actions.sources.tables
import actions.verification.factor_tables
import actions.verification.tables  # noqa: F401
from actions.store.base import Base, UtcDateTime
from actions.store.engine import make_engine
from actions.store.settings import StoreSettings

LOCK_WITHIN = "3s"


def render(kind: str, item: object, _autogen: object) -> str | bool:
    """Write the project's own column types by their short names in new migrations."""
    return "UtcDateTime()" if kind == "type" and isinstance(item, UtcDateTime) else False


def migrate(connection: Connection) -> None:
    """Run the migrations that were asked for, in one transaction: all of them or none."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        compare_type=True,
        render_as_batch=connection.dialect.name == "sqlite",
        render_item=render,
        transactional_ddl=True,
    )
    with _whole(connection), context.begin_transaction():
        context.run_migrations()


@contextmanager
def _whole(connection: Connection) -> Iterator[None]:
    """Let SQLite keep the migrations together: its driver would commit before each CREATE TABLE,
    and leave half a store behind when it is interrupted.
    """
    driver = connection.connection.driver_connection
    if connection.dialect.name != "sqlite" or driver is None:
        yield
        return
    usual = driver.isolation_level
    driver.isolation_level = None
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
        connection.commit()
    finally:
        # The connection goes back to its pool: left so, each of its statements would be a
        # transaction of its own.
        connection.rollback()
        driver.isolation_level = usual


def main() -> None:
    connection = context.config.attributes.get("connection")
    if connection is not None:
        migrate(connection)
        return
    if context.config.config_file_name is not None:
        fileConfig(context.config.config_file_name, disable_existing_loggers=False)
    engine = make_engine(StoreSettings.from_environment(os.environ).database_url)
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            # Whoever waits for a table's lock makes all turns behind it wait too.
            connection.exec_driver_sql(f"SET lock_timeout = '{LOCK_WITHIN}'")
        try:
            migrate(connection)
        except OperationalError as busy:
            if not isinstance(busy.orig, LockNotAvailable):
                raise
            sys.exit(f"casepath: a table was in use for {LOCK_WITHIN}; nothing was changed: "
                     "run it again")
        connection.commit()


main()
