"""Taking the audit log's guard away, as only somebody can who may change the tables themselves."""

from __future__ import annotations

from sqlalchemy import Engine, text

from actions.verification import audit_guard


def unguard(engine: Engine) -> None:
    with engine.begin() as connection:
        for statement in audit_guard.removals(engine.dialect.name):
            connection.execute(text(statement))
