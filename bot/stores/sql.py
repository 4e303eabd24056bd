"""Conversations in SQLite (the default) or PostgreSQL, through SQLAlchemy 1.4 Core."""
from __future__ import annotations

import asyncio
import time
from functools import cache, partial
from typing import Any, Callable, Mapping, Sequence, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from bot.settings import CONVERSATION_DAYS
from bot.stores.protocol import StoreUnavailable, Waiting

T = TypeVar("T")
LIFETIME = CONVERSATION_DAYS * 86_400
TOKEN_LIFETIME = 86_400  # sealed tokens open for 24 hours, so buttons and replies last as long
LOCK_WAIT_MS = 500

metadata = sa.MetaData()
trackers = sa.Table(
    "tracker", metadata,
    sa.Column("conversation", sa.String(64), primary_key=True),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("expires_at", sa.Float, nullable=False, index=True),
)
inbox = sa.Table(
    "inbox", metadata,
    sa.Column("conversation", sa.String(64), primary_key=True),
    sa.Column("message_id", sa.String(64), primary_key=True),
    sa.Column("expires_at", sa.Float, nullable=False, index=True),
)
outbox = sa.Table(
    "outbox", metadata,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("conversation", sa.String(64), nullable=False, index=True),
    sa.Column("draft", sa.Text, nullable=False),
    sa.Column("expires_at", sa.Float, nullable=False, index=True),
    sqlite_autoincrement=True,  # a number, once acknowledged, is never given again
)
buttons = sa.Table(
    "button", metadata,
    sa.Column("conversation", sa.String(64), primary_key=True),
    sa.Column("key", sa.String(32), primary_key=True),
    sa.Column("payload", sa.Text, nullable=False),
    sa.Column("expires_at", sa.Float, nullable=False, index=True),
)
languages = sa.Table(
    "language", metadata,
    sa.Column("conversation", sa.String(64), primary_key=True),
    sa.Column("tag", sa.String(16), nullable=False),
    sa.Column("expires_at", sa.Float, nullable=False, index=True),
)


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
        await self._run(sa.delete(outbox).where(outbox.c.seq < 0))

    async def load_tracker(self, conversation: str) -> str | None:
        return await self._scalar(
            sa.select(trackers.c.state).where(
                trackers.c.conversation == conversation, trackers.c.expires_at > self._clock()
            )
        )

    async def save_tracker(self, conversation: str, state: str) -> None:
        fresh = {"conversation": conversation, "state": state, **self._lasting(LIFETIME)}
        await self._run(upsert(trackers), fresh)

    async def conversations(self) -> list[str]:
        statement = sa.select(trackers.c.conversation).where(
            trackers.c.expires_at > self._clock()
        )
        return [row.conversation for row in await self._rows(statement)]

    async def first_sight(self, conversation: str, message_id: str) -> bool:
        row = {
            "conversation": conversation,
            "message_id": message_id,
            **self._lasting(TOKEN_LIFETIME),
        }
        return await self._run(insert_or_leave(inbox), row) == 1

    async def forget_sight(self, conversation: str, message_id: str) -> None:
        await self._run(
            sa.delete(inbox).where(
                inbox.c.conversation == conversation, inbox.c.message_id == message_id
            )
        )

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
        statement = (
            sa.select(outbox.c.seq, outbox.c.draft)
            .where(
                outbox.c.conversation == conversation,
                outbox.c.seq > seq,
                outbox.c.expires_at > self._clock(),
            )
            .order_by(outbox.c.seq)
        )
        return [Waiting(seq=row.seq, draft=row.draft) for row in await self._rows(statement)]

    async def acknowledge(self, conversation: str, seq: int) -> None:
        await self._run(
            sa.delete(outbox).where(outbox.c.conversation == conversation, outbox.c.seq <= seq)
        )

    async def put_button(self, conversation: str, key: str, payload: str) -> None:
        row = {
            "conversation": conversation,
            "key": key,
            "payload": payload,
            **self._lasting(TOKEN_LIFETIME),
        }
        await self._run(upsert(buttons), row)

    async def button(self, conversation: str, key: str) -> str | None:
        return await self._scalar(
            sa.select(buttons.c.payload).where(
                buttons.c.conversation == conversation,
                buttons.c.key == key,
                buttons.c.expires_at > self._clock(),
            )
        )

    async def language(self, conversation: str) -> str | None:
        return await self._scalar(
            sa.select(languages.c.tag).where(languages.c.conversation == conversation)
        )

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

    async def _run(self, statement: Any, row: Mapping[str, Any] | None = None) -> int:
        return await self._call(partial(self._execute, statement, row))

    async def _scalar(self, statement: Any) -> Any:
        return await self._call(partial(self._execute_scalar, statement))

    async def _rows(self, statement: Any) -> list[Any]:
        return await self._call(partial(self._execute_rows, statement))

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
            return int(connection.execute(sa.insert(outbox), reply).inserted_primary_key[0])

    def _execute_scalar(self, statement: Any) -> Any:
        with self._engine.connect() as connection:
            return connection.execute(statement).scalar()

    def _execute_rows(self, statement: Any) -> list[Any]:
        with self._engine.connect() as connection:
            return list(connection.execute(statement))


@cache
def upsert(table: sa.Table) -> sa.sql.elements.TextClause:
    """Insert a row, or put its values in the place of those under the same key.

    Both engines read the same words. As text, because SQLAlchemy 1.4 compiles its own
    `on_conflict_do_update` anew on every call, which takes longer than the statement itself.
    """
    keys = [column.name for column in table.primary_key]
    kept = [column.name for column in table.columns if column.name not in keys]
    fresh = ", ".join(f"{name} = excluded.{name}" for name in kept)
    return sa.text(f"{_insert(table)} ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {fresh}")


@cache
def insert_or_leave(table: sa.Table) -> sa.sql.elements.TextClause:
    """Insert a row unless its key is there; the row count tells which."""
    return sa.text(f"{_insert(table)} ON CONFLICT DO NOTHING")


def _insert(table: sa.Table) -> str:
    names = [column.name for column in table.columns]
    values = ", ".join(f":{name}" for name in names)
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({values})"


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
