"""Running the migrations from within the program."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from actions.store.engine import ALEMBIC_INI


def upgrade(engine: Engine) -> None:
    """Bring the tables to the newest version."""
    with engine.begin() as connection:
        command.upgrade(_config(connection=connection), "head")


def rebuild(engine: Engine) -> None:
    """Remove every table with all that is in it, and make them anew."""
    with engine.begin() as connection:
        command.downgrade(_config(connection=connection), "base")
    if engine.dialect.name == "sqlite":
        _give_back_space(engine)
    upgrade(engine)


def _give_back_space(engine: Engine) -> None:
    """Shrink the file: SQLite fills freed pages far more slowly than it adds new ones."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _config(**attributes: object) -> Config:
    config = Config(str(ALEMBIC_INI))
    config.attributes.update(attributes)
    return config
