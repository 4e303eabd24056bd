"""Conversations in SQLite (the default) or PostgreSQL, through SQLAlchemy 1.4 Core."""
from __future__ import annotations

import asyncio
import time
from functools import partial
from typing import Any, Callable, Mapping, Sequence, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from bot.settings import CONVERSATION_DAYS
from bot.stores.protocol import StoreUnavailable, Waiting
from bot.stores.sql_tables import (
    ACKNOWLEDGE,
    BUTTON,
    CONVERSATIONS,
    FORGET_SIGHT,
    LANGUAGE,
    LOAD_TRACKER,
    PUT_REPLY,
    REPLIES_AFTER,
    TAKE_WRITE_LOCK,
    buttons,
    inbox,
    insert_or_leave,
    languages,
    metadata,
    outbox,
    trackers,
    upsert,
)

T = TypeVar("T")
LIFETIME = CONVERSATION_DAYS * 86_400
TOKEN_LIFETIME = 86_400  # sealed tokens open for 24 hours, so buttons and replies last as long
LOCK_WAIT_MS = 500

class SqlConversationStore:
    """`ConversationStore` over one SQLAlchemy engine."""

    def __init__(self, url: str, *, clock: Callable[[], float] = time.time) -> None:
        self.failed: set[str] = set()
        self._clock = clock
        self._sqlite = url.startswith("sqlite")
        self._engine = _engine(url)
        try:
            metadata.create_all(self._engine)
        except SQLAlchemyError as error:
            raise StoreUnavailable(f"tracker store: {type(error).__name__}") from error

    async def ping(self) -> None:
        """Take and give back the write lock: a read alone would not show a locked file."""
        await self._run(TAKE_WRITE_LOCK)

    async def load_tracker(self, conversation: str) -> str | None:
        return await self._scalar(LOAD_TRACKER, {"conversation": conversation, **self._now()})

    async def save_tracker(self, conversation: str, state: str) -> None:
        fresh = {"conversation": conversation, "state": state, **self._lasting(LIFETIME)}
        await self._run(upsert(trackers), fresh)

    async def conversations(self) -> list[str]:
        return [row.conversation for row in await self._rows(CONVERSATIONS, self._now())]

    async def first_sight(self, conversation: str, message_id: str) -> bool:
        row = {
            "conversation": conversation,
            "message_id": message_id,
            **self._lasting(TOKEN_LIFETIME),
        }
        return await self._run(insert_or_leave(inbox), row) == 1

    async def forget_sight(self, conversation: str, message_id: str) -> None:
        await self._run(FORGET_SIGHT, {"conversation": conversation, "message": message_id})

    async def put_reply(
        self,
        conversation: str,
        draft: str,
        *,
        buttons: Mapping[str, str] | None = None,
        language: str | None = None,
    ) -> int:
        whose = {"conversation": conversation}
        rows = [
            {**whose, "key": key, "payload": payload, **self._lasting(TOKEN_LIFETIME)}
            for key, payload in (buttons or {}).items()
        ]
        spoken = {**whose, "tag": language, **self._lasting(LIFETIME)} if language else None
        reply = {**whose, "draft": draft, **self._lasting(TOKEN_LIFETIME)}
        return await self._call(partial(self._insert_reply, reply, rows, spoken))

    async def replies_after(self, conversation: str, seq: int) -> list[Waiting]:
        wanted = {"conversation": conversation, "after": seq, **self._now()}
        found = await self._rows(REPLIES_AFTER, wanted)
        return [Waiting(seq=row.seq, draft=row.draft) for row in found]

    async def acknowledge(self, conversation: str, seq: int) -> None:
        await self._run(ACKNOWLEDGE, {"conversation": conversation, "upto": seq})

    async def put_button(self, conversation: str, key: str, payload: str) -> None:
        row = {
            "conversation": conversation,
            "key": key,
            "payload": payload,
            **self._lasting(TOKEN_LIFETIME),
        }
        await self._run(upsert(buttons), row)

    async def button(self, conversation: str, key: str) -> str | None:
        wanted = {"conversation": conversation, "pressed": key, **self._now()}
        return await self._scalar(BUTTON, wanted)

    async def language(self, conversation: str) -> str | None:
        return await self._scalar(LANGUAGE, {"conversation": conversation})

    async def set_language(self, conversation: str, language: str) -> None:
        row = {"conversation": conversation, "tag": language, **self._lasting(LIFETIME)}
        await self._run(upsert(languages), row)

    async def purge(self) -> int:
        now = self._clock()
        tables = (trackers, inbox, outbox, buttons, languages)
        return sum(
            [await self._run(sa.delete(table).where(table.c.expires_at <= now)) for table in tables]
        )

    # -- plumbing ---------------------------------------------------------

    def _lasting(self, seconds: float) -> dict[str, float]:
        return {"expires_at": self._clock() + seconds}

    def _now(self) -> dict[str, float]:
        return {"now": self._clock()}

    async def _run(self, statement: Any, row: Mapping[str, Any] | None = None) -> int:
        return await self._call(partial(self._execute, statement, row))

    async def _scalar(self, statement: Any, values: Mapping[str, Any]) -> Any:
        return await self._call(partial(self._execute_scalar, statement, values))

    async def _rows(self, statement: Any, values: Mapping[str, Any]) -> list[Any]:
        return await self._call(partial(self._execute_rows, statement, values))

    async def _call(self, work: Callable[[], T]) -> T:
        """SQLite answers in a tenth of a millisecond: a thread would cost more than the query."""
        try:
            return work() if self._sqlite else await asyncio.to_thread(work)
        except SQLAlchemyError as error:
            # The statement and its values stay out of the message: it reaches the logs.
            raise StoreUnavailable(f"tracker store: {type(error).__name__}") from None

    def _execute(self, statement: Any, row: Mapping[str, Any] | None) -> int:
        with self._engine.begin() as connection:
            return int(connection.execute(statement, row or {}).rowcount)

    def _insert_reply(
        self,
        reply: Mapping[str, Any],
        buttons_: Sequence[Mapping[str, Any]],
        spoken: Mapping[str, Any] | None,
    ) -> int:
        """One transaction: a reply is never stored without what its buttons mean."""
        with self._engine.begin() as connection:
            if buttons_:
                connection.execute(upsert(buttons), buttons_)
            if spoken:
                connection.execute(upsert(languages), spoken)
            return int(connection.execute(PUT_REPLY, reply).inserted_primary_key[0])

    def _execute_scalar(self, statement: Any, values: Mapping[str, Any]) -> Any:
        with self._engine.connect() as connection:
            return connection.execute(statement, values).scalar()

    def _execute_rows(self, statement: Any, values: Mapping[str, Any]) -> list[Any]:
        with self._engine.connect() as connection:
            return list(connection.execute(statement, values))


def _engine(url: str) -> sa.engine.Engine:
    if not url.startswith("sqlite"):
        bare = url.replace("postgresql+psycopg://", "postgresql://")
        return sa.create_engine(
            bare, hide_parameters=True, pool_pre_ping=True, connect_args={"connect_timeout": 3}
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
