"""The database's own guard over the audit log: entries are added and linked once, no more.

A guard in the ORM would be passed by any statement that does not go through it. Whoever may
drop triggers can still change an entry: that is what the chain of hashes shows.
"""

from __future__ import annotations

from sqlalchemy import Connection, Table, event, text

TABLE = "audit_event"
REFUSAL = "entries of the audit log are never changed or removed"

# The chainer alone updates: it fills the three empty columns of an entry that has no link yet.
_CHANGED = "OLD.hash IS NOT NULL OR OLD.position IS NOT NULL OR NEW.hash IS NULL"
_COLUMNS = ("seq", "at", "kind", "subject", "details")

_POSTGRESQL_FUNCTION = f"""
CREATE OR REPLACE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'restrict_violation';
END $$
"""


def guards(dialect: str) -> tuple[str, ...]:
    """The statements that guard the log on `sqlite` or `postgresql`."""
    return _postgresql() if dialect == "postgresql" else _sqlite()


def removals(dialect: str) -> tuple[str, ...]:
    """The statements that take the guard away: for a migration back, and for tests."""
    if dialect == "postgresql":
        return (
            f"DROP TRIGGER {TABLE}_is_guarded ON {TABLE}",
            f"DROP TRIGGER {TABLE}_is_linked_once ON {TABLE}",
            "DROP FUNCTION refuse_audit_change()",
        )
    return tuple(f"DROP TRIGGER {TABLE}_refuses_{verb}" for verb in ("delete", "update"))


def _sqlite() -> tuple[str, ...]:
    same = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in _COLUMNS)
    refuse = f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    return (
        f"CREATE TRIGGER {TABLE}_refuses_delete BEFORE DELETE ON {TABLE} {refuse}",
        f"CREATE TRIGGER {TABLE}_refuses_update BEFORE UPDATE ON {TABLE} "
        f"WHEN {_CHANGED} OR {same} {refuse}",
    )


def _postgresql() -> tuple[str, ...]:
    # As text: PostgreSQL's json type has no equality of its own.
    same = " OR ".join(f"NEW.{name}::text IS DISTINCT FROM OLD.{name}::text" for name in _COLUMNS)
    refuse = "EXECUTE FUNCTION refuse_audit_change()"
    return (
        _POSTGRESQL_FUNCTION,
        f"CREATE TRIGGER {TABLE}_is_guarded BEFORE DELETE OR TRUNCATE ON {TABLE} "
        f"FOR EACH STATEMENT {refuse}",
        f"CREATE TRIGGER {TABLE}_is_linked_once BEFORE UPDATE ON {TABLE} "
        f"FOR EACH ROW WHEN ({_CHANGED} OR {same}) {refuse}",
    )


def guard(table: Table) -> None:
    """Add the guards whenever `metadata.create_all` makes the table."""

    def _add(_target: Table, connection: Connection, **_: object) -> None:
        for statement in guards(connection.dialect.name):
            connection.execute(text(statement))

    event.listen(table, "after_create", _add)
