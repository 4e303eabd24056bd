"""Conversations in SQLite (the default) or PostgreSQL, through SQLAlchemy 1.4 Core."""
from __future__ import annotations

import asyncio
import time
from functools import partial
from typing import Any, Callable, Mapping, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from bot.settings import CONVERSATION_DAYS
from bot.stores.engine import open_engine
from bot.stores.protocol import (
    LANGUAGE_NOTE,
    Inbox,
    Message,
    StoreOutdated,
    StoreUnavailable,
    TurnResult,
    Waiting,
)
from bot.stores.sql_tables import (
    ACKNOWLEDGE,
    ALREADY_ANSWERED,
    ANSWERED,
    BUTTON,
    CONVERSATIONS,
    CORRECT,
    DROP_NOTE,
    FORGET,
    INBOX,
    LAST_REPLIES,
    LOAD_TRACKER,
    NOTE,
    PUT_REPLY,
    REPLIES_AFTER,
    SEEN,
    TAKE_WRITE_LOCK,
    UNANSWERED,
    UNDELIVERED,
    buttons,
    inbox,
    insert_or_leave,
    metadata,
    notes,
    outbox,
    trackers,
    upsert,
)

T = TypeVar("T")
LIFETIME = CONVERSATION_DAYS * 86_400
TOKEN_LIFETIME = 86_400  # sealed tokens open for 24 hours, so buttons and replies last as long
ANSWER_WITHIN = 2.0  # seconds that a server is waited for which hangs
PURGE_WITHIN = 60.0  # seconds; nobody waits for it
MAKE_WITHIN = 30.0  # seconds at a start, where many processes may be before this one
ONE_AT_A_TIME = sa.text("SELECT pg_advisory_xact_lock(hashtext('casepath conversations'))")
OUTDATED = (
    "the conversation store is of an older version of Casepath: end what runs on it, then move it "
    "away (var/trackers.db, or the tables of CASEPATH_TRACKER_URL); conversations begin anew."
)


class SqlConversationStore:
    """`ConversationStore` over one SQLAlchemy engine."""

    def __init__(self, url: str, *, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._sqlite = url.startswith("sqlite")
        self._engine = open_engine(url)
        try:
            _check_version(self._engine)
            self._make_tables()
        except SQLAlchemyError as error:
            raise StoreUnavailable(f"tracker store: {type(error).__name__}") from error

    def _make_tables(self) -> None:
        """Make what is missing; of several processes that start together, one after the other."""
        with self._engine.begin() as connection:
            if not self._sqlite:
                _allow(connection, MAKE_WITHIN, "lock_timeout", "statement_timeout")
                connection.execute(ONE_AT_A_TIME)
            metadata.create_all(connection)
            for index in inbox.indexes:  # one that is newer than the table
                index.create(connection, checkfirst=True)

    async def ping(self) -> None:
        """Take and give back the write lock: a read alone would not show a locked file."""
        await self._run(TAKE_WRITE_LOCK)

    async def load_tracker(self, conversation: str) -> str | None:
        return await self._scalar(LOAD_TRACKER, {"conversation": conversation, **self._now()})

    async def save_tracker(self, conversation: str, state: str) -> None:
        await self._run(upsert(trackers), self._tracker_row(conversation, state))

    async def conversations(self) -> list[str]:
        return [row.conversation for row in await self._rows(CONVERSATIONS, self._now())]

    async def take_in(
        self, conversation: str, message_id: str, payload: str | None, *, channel: str
    ) -> bool:
        row = {
            "conversation": conversation,
            "message_id": message_id,
            "channel": channel,
            "payload": payload,
            **self._lasting(TOKEN_LIFETIME),
        }
        return await self._run(insert_or_leave(inbox), row) == 1

    async def seen(self, conversation: str, message_id: str) -> bool:
        wanted = {"conversation": conversation, "message": message_id}
        return await self._scalar(SEEN, wanted) is not None

    async def correct(self, conversation: str, message_id: str, payload: str) -> bool:
        row = {"conversation": conversation, "message": message_id, "corrected": payload}
        return await self._run(CORRECT, row) == 1

    async def inbox(self, conversation: str) -> Inbox:
        wanted = {"conversation": conversation, "language": LANGUAGE_NOTE, **self._now()}
        rows = await self._rows(INBOX, wanted)
        return Inbox(
            messages=tuple(Message(row.message_id, row.payload) for row in rows),
            language=rows[0].language if rows else await self.note(conversation, LANGUAGE_NOTE),
        )

    async def unanswered(self, channel: str) -> list[str]:
        wanted = {"channel": channel, **self._now()}
        return [row.conversation for row in await self._rows(UNANSWERED, wanted)]

    async def finish(self, conversation: str, result: TurnResult) -> list[int]:
        return await self._call(partial(self._finish, conversation, result))

    async def replies_after(self, conversation: str, seq: int) -> list[Waiting]:
        wanted = {"conversation": conversation, "after": seq, **self._now()}
        found = await self._rows(REPLIES_AFTER, wanted)
        return [Waiting(seq=row.seq, draft=row.draft) for row in found]

    async def acknowledge(self, conversation: str, seq: int) -> None:
        await self._run(ACKNOWLEDGE, {"conversation": conversation, "upto": seq})

    async def undelivered(self, channel: str) -> list[str]:
        wanted = {"channel": channel, **self._now()}
        return [row.conversation for row in await self._rows(UNDELIVERED, wanted)]

    async def put_button(self, conversation: str, key: str, payload: str) -> None:
        await self._run(upsert(buttons), self._button_row(conversation, key, payload))

    async def button(self, conversation: str, key: str) -> str | None:
        wanted = {"conversation": conversation, "pressed": key, **self._now()}
        return await self._scalar(BUTTON, wanted)

    async def put_note(
        self, conversation: str, name: str, value: str, *, lifetime: float | None = None
    ) -> None:
        await self._run(upsert(notes), self._note_row(conversation, name, value, lifetime))

    async def note(self, conversation: str, name: str) -> str | None:
        wanted = {"conversation": conversation, "wanted": name, **self._now()}
        return await self._scalar(NOTE, wanted)

    async def take_note(self, conversation: str, name: str) -> str | None:
        found = await self.note(conversation, name)
        dropped = {"conversation": conversation, "wanted": name, "found": found}
        return found if found is not None and await self._run(DROP_NOTE, dropped) else None

    async def purge(self) -> int:
        now = self._clock()
        tables = (trackers, inbox, outbox, buttons, notes)
        return sum([
            await self._call(partial(self._remove, table, now), within=PURGE_WITHIN)
            for table in tables
        ])

    # -- rows -------------------------------------------------------------

    def _tracker_row(self, conversation: str, state: str) -> dict[str, Any]:
        return {"conversation": conversation, "state": state, **self._lasting(LIFETIME)}

    def _button_row(self, conversation: str, key: str, payload: str) -> dict[str, Any]:
        row = {"conversation": conversation, "key": key, "payload": payload}
        return {**row, **self._lasting(TOKEN_LIFETIME)}

    def _note_row(
        self, conversation: str, name: str, value: str, lifetime: float | None = None
    ) -> dict[str, Any]:
        row = {"conversation": conversation, "name": name, "value": value}
        return {**row, **self._lasting(lifetime or LIFETIME)}

    def _lasting(self, seconds: float) -> dict[str, float]:
        return {"expires_at": self._clock() + seconds}

    def _now(self) -> dict[str, float]:
        return {"now": self._clock()}

    # -- plumbing ---------------------------------------------------------

    def _finish(self, conversation: str, result: TurnResult) -> list[int]:
        whose = {"conversation": conversation}
        lasting = self._lasting(TOKEN_LIFETIME)
        pressed = [
            self._button_row(conversation, key, payload)
            for reply in result.replies for key, payload in reply.buttons.items()
        ]
        with self._engine.begin() as connection:
            answered = {**whose, "message": result.message_id}
            if connection.execute(ALREADY_ANSWERED, answered).first():
                kept = connection.execute(LAST_REPLIES, {**whose, "most": len(result.replies)})
                return [int(row.seq) for row in kept][::-1]
            connection.execute(ANSWERED, answered)
            if result.forget:
                gone = {**whose, "message": result.message_id, "until": lasting["expires_at"]}
                for statement in FORGET:
                    connection.execute(statement, gone)
            elif result.tracker is not None:
                connection.execute(
                    upsert(trackers), self._tracker_row(conversation, result.tracker)
                )
            if pressed:
                connection.execute(upsert(buttons), pressed)
            if result.language and not result.forget:
                spoken = self._note_row(conversation, LANGUAGE_NOTE, result.language)
                connection.execute(upsert(notes), spoken)
            rows = [
                {**whose, "channel": result.channel, "draft": reply.draft, **lasting}
                for reply in result.replies
            ]
            return [int(connection.execute(PUT_REPLY, row).inserted_primary_key[0])
                    for row in rows]

    async def _run(self, statement: Any, row: Mapping[str, Any] | None = None) -> int:
        return await self._call(partial(self._execute, statement, row))

    async def _scalar(self, statement: Any, values: Mapping[str, Any]) -> Any:
        return await self._call(partial(self._execute_scalar, statement, values))

    async def _rows(self, statement: Any, values: Mapping[str, Any]) -> list[Any]:
        return await self._call(partial(self._execute_rows, statement, values))

    async def _call(self, work: Callable[[], T], *, within: float = ANSWER_WITHIN) -> T:
        """SQLite answers in a tenth of a millisecond: a thread would cost more than the query.

        PostgreSQL's thread may still write when it is no longer waited for: whoever tries again
        finds what it wrote (`take_in`, `_finish`).
        """
        try:
            if self._sqlite:
                return work()
            return await asyncio.wait_for(asyncio.to_thread(work), within)
        except (SQLAlchemyError, asyncio.TimeoutError) as error:
            # The statement and its values stay out of the message: it reaches the logs.
            raise StoreUnavailable(f"tracker store: {type(error).__name__}") from None

    def _remove(self, table: sa.Table, now: float) -> int:
        with self._engine.begin() as connection:
            if not self._sqlite:
                _allow(connection, PURGE_WITHIN, "statement_timeout")
            gone = connection.execute(sa.delete(table).where(table.c.expires_at <= now))
            return int(gone.rowcount)

    def _execute(self, statement: Any, row: Mapping[str, Any] | None) -> int:
        with self._engine.begin() as connection:
            return int(connection.execute(statement, row or {}).rowcount)

    def _execute_scalar(self, statement: Any, values: Mapping[str, Any]) -> Any:
        with self._engine.connect() as connection:
            return connection.execute(statement, values).scalar()

    def _execute_rows(self, statement: Any, values: Mapping[str, Any]) -> list[Any]:
        with self._engine.connect() as connection:
            return list(connection.execute(statement, values))


def _check_version(engine: sa.engine.Engine) -> None:
    inspector = sa.inspect(engine)
    if "inbox" in inspector.get_table_names():
        columns = {column["name"] for column in inspector.get_columns("inbox")}
        if columns != {column.name for column in inbox.columns}:
            raise StoreOutdated(OUTDATED)


def _allow(connection: sa.engine.Connection, seconds: float, *limits: str) -> None:
    """More time than a turn has, until PostgreSQL's transaction ends; `limits`: its settings."""
    for limit in limits:
        connection.execute(sa.text(f"SET LOCAL {limit} = {seconds:.0f}000"))
