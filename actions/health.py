"""Whether the action server can do its work: its store answers and takes a write."""
from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.threads import Overdue, Threads
from actions.verification.health import MailHealth

ASK_WITHIN = 2.5  # seconds
ASK_AGAIN_AFTER = 1.0  # seconds: however often one asks, the store is asked once in that time
OK, HANGS, READ_ONLY = "ok", "does not answer", "takes no writes"


@dataclass
class Readiness:
    """What `/health/ready` tells. Mail that waits, or an agency's system
    that does not answer, is told and no reason not to be ready."""

    engine: Engine
    mail: MailHealth
    texts: MailHealth | None = None
    sources: Callable[[], Mapping[str, str]] = dict
    threads: Threads = field(default_factory=lambda: Threads(within=ASK_WITHIN))
    _store: str = OK
    _asked: float = float("-inf")

    async def ask(self) -> tuple[bool, dict[str, str]]:
        """Whether it is ready, and a word for each part."""
        if time.monotonic() - self._asked >= ASK_AGAIN_AFTER:
            self._asked = time.monotonic()
            self._store = await self._ask_store()
        parts = {"case store": self._store, "mail": _sends(self.mail)}
        if self.texts is not None:
            parts["text messages"] = _sends(self.texts)
        return self._store == OK, {**parts, **self.sources()}

    async def _ask_store(self) -> str:
        try:
            return await self.threads.run(lambda: _takes_a_write(self.engine))
        except (SQLAlchemyError, Overdue):
            return HANGS


def _takes_a_write(engine: Engine) -> str:
    """Takes the write lock of SQLite and gives it back; asks PostgreSQL whether it is a copy."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            connection.exec_driver_sql("ROLLBACK")
            return OK
        copy = connection.exec_driver_sql("SHOW transaction_read_only").scalar()
    return READ_ONLY if copy == "on" else OK


def _sends(health: MailHealth) -> str:
    return OK if health.healthy else "waits"
