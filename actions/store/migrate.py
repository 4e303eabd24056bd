"""Running the migrations from within the program."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from actions.store.engine import ALEMBIC_INI


def upgrade(engine: Engine) -> None:
    """Bring the tables to the newest version."""
    with engine.connect() as connection:
        command.upgrade(_config(connection=connection), "head")
        connection.commit()


def rebuild(engine: Engine) -> None:
    """Remove every table with all that is in it, and make them anew."""
    with engine.connect() as connection:
        command.downgrade(_config(connection=connection), "base")
        connection.commit()
    upgrade(engine)


def _config(**attributes: object) -> Config:
    config = Config(str(ALEMBIC_INI))
    config.attributes.update(attributes)
    return config
