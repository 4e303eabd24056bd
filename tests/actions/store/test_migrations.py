"""Models and migrations agree, and a migration is whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command, op
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DBAPIError

import actions.cases.tables
import actions.cases.unknown_titles
import actions.helpers.tables
import actions.privacy.tables
import actions.sources.tables
import actions.verification.factor_tables
import actions.verification.tables  # noqa: F401
from actions.store.base import Base
from actions.store.engine import ALEMBIC_INI, make_engine
from actions.store.migrate import rebuild, upgrade
from tests.actions.conftest import CopyStore


def test_models_and_migrations_agree(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_migrated_and_created_tables_have_the_same_constraints_and_guards(
    copy_store: CopyStore, tmp_path: Path
) -> None:
    # On SQLite, which keeps the text of its triggers as it was written.
    migrated = make_engine(copy_store("sqlite", False))
    created = make_engine(f"sqlite:///{tmp_path}/created.db")
    Base.metadata.create_all(created)
    assert _constraints(migrated) == _constraints(created)


def _constraints(engine: Engine) -> dict[str, object]:
    looked_at = inspect(engine)
    tables = sorted(set(looked_at.get_table_names()) - {"alembic_version"})
    found: dict[str, object] = {
        table: (
            sorted(check["name"] or "" for check in looked_at.get_check_constraints(table)),
            sorted(key["name"] or "" for key in looked_at.get_foreign_keys(table)),
            sorted(
                (index["name"] or "", index["unique"]) for index in looked_at.get_indexes(table)
            ),
        )
        for table in tables
    }
    with engine.connect() as connection:
        query = "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        found["triggers"] = connection.scalars(text(query)).all()
    return found


def test_a_rebuilt_store_is_empty_and_whole(demo_engine: Engine) -> None:
    rebuild(demo_engine)
    with demo_engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM person")) == 0
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_an_interrupted_migration_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/half.db")
    real, calls = op.create_index, []

    def fails_at_the_tenth(*arguments: object, **options: object) -> None:
        calls.append(arguments)
        if len(calls) == 10:
            raise KeyboardInterrupt
        real(*arguments, **options)

    monkeypatch.setattr(op, "create_index", fails_at_the_tenth)
    with pytest.raises(KeyboardInterrupt):
        upgrade(engine)
    assert inspect(engine).get_table_names() == []
    monkeypatch.undo()
    upgrade(engine)
    assert "case_event" in inspect(engine).get_table_names()


def test_history_survives_its_migration_and_is_guarded_again(demo_engine: Engine) -> None:
    """Back to before corrections, and forth again: they alone go, and nothing can be changed."""
    counted = text("SELECT count(*) FROM case_event")
    of_kind = text("SELECT count(*) FROM case_event WHERE kind IN ('correction', 'retraction')")
    with demo_engine.connect() as connection:
        before, later = connection.scalar(counted), connection.scalar(of_kind)
    assert before and later == 2
    for revision, move in (("0003", command.downgrade), ("head", command.upgrade)):
        with demo_engine.connect() as connection:
            config = Config(str(ALEMBIC_INI))
            config.attributes["connection"] = connection
            move(config, revision)
            connection.commit()
        with demo_engine.connect() as connection:
            assert connection.scalar(counted) == before - later
            with pytest.raises(DBAPIError, match="never changed"):
                connection.execute(text("UPDATE case_event SET title = 'x'"))


def test_after_a_migration_the_connection_keeps_transactions_together(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/store.db")
    upgrade(engine)
    insert = text(
        "INSERT INTO seed_run (kind, seed, started_on, wanted, people, cases) "
        "VALUES ('demo', '1', '2026-01-01', 0, 0, 0)"
    )
    with engine.connect() as connection:
        connection.execute(insert)
        connection.rollback()
        assert connection.scalar(text("SELECT count(*) FROM seed_run")) == 0
