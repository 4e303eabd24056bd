"""Connections to SQLite and PostgreSQL in which nothing takes long."""
from __future__ import annotations

from typing import Any

import sqlalchemy as sa

LOCK_WAIT_MS = 500
STATEMENT_MS = 2000
# PostgreSQL's own limits end a statement; for a server that hangs, bot/stores/sql.py has another.
POSTGRES_WAITS = {
    "connect_timeout": 2,
    "options": f"-c statement_timeout={STATEMENT_MS} -c lock_timeout=1000",
    "keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


def open_engine(url: str) -> sa.engine.Engine:
    """An engine; nothing is connected yet."""
    if not url.startswith("sqlite"):
        bare = url.replace("postgresql+psycopg://", "postgresql://")
        return sa.create_engine(
            bare, hide_parameters=True, pool_pre_ping=True, pool_timeout=2,
            connect_args=POSTGRES_WAITS,
        )
    engine = sa.create_engine(
        url,
        hide_parameters=True,
        poolclass=sa.pool.QueuePool,  # 1.4 would open the file anew for each statement
        connect_args={"timeout": LOCK_WAIT_MS / 1000, "check_same_thread": False},
    )
    sa.event.listen(engine, "connect", _tune_sqlite)
    return engine


def _tune_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute(f"PRAGMA busy_timeout={LOCK_WAIT_MS}")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()
