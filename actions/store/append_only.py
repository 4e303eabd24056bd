"""Tables whose rows are never changed: the database itself refuses.

A guard in the ORM would be passed by any statement that does not go through it, so the refusal
is a trigger, on both engines.
"""

from __future__ import annotations

from sqlalchemy import Connection, Table, event, text

REFUSAL = "rows of {table} are never changed or removed"

_POSTGRESQL_FUNCTION = """
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$
"""


def guards(table: str, dialect: str) -> tuple[str, ...]:
    """The statements that make a table append-only on `sqlite` or `postgresql`."""
    if dialect == "postgresql":
        return (
            _POSTGRESQL_FUNCTION,
            f"CREATE TRIGGER {table}_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE "
            f"ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
        )
    return tuple(_sqlite_guard(table, verb) for verb in ("UPDATE", "DELETE"))


def _sqlite_guard(table: str, verb: str) -> str:
    return (
        f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSAL.format(table=table)}'); END"
    )


def make_append_only(table: Table) -> None:
    """Add the guards whenever `metadata.create_all` makes the table."""

    def _add(target: Table, connection: Connection, **_: object) -> None:
        for statement in guards(target.name, connection.dialect.name):
            connection.execute(text(statement))

    event.listen(table, "after_create", _add)
