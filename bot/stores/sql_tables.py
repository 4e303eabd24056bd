"""Tables of the SQL conversation store, and the statements that run on every turn.

Each statement is built once and takes its values as parameters: SQLAlchemy needs longer to build
and recognise one than SQLite needs to run it.
"""
from __future__ import annotations

from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.stores.protocol import ADDRESS_NOTES

metadata = sa.MetaData()
trackers = sa.Table(
    "tracker", metadata,
    sa.Column("conversation", sa.String(64), primary_key=True),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("expires_at", sa.Float, nullable=False, index=True),
)
inbox = sa.Table(
    "inbox", metadata,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("conversation", sa.String(64), nullable=False),
    sa.Column("message_id", sa.String(64), nullable=False),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("payload", sa.Text),  # NULL once it was answered: only that it came is remembered
    sa.Column("expires_at", sa.Float, nullable=False, index=True),
    sa.UniqueConstraint("conversation", "message_id", name="uq_inbox_message"),
    sa.Index("ix_inbox_waiting", "channel", sqlite_where=sa.text("payload IS NOT NULL"),
             postgresql_where=sa.text("payload IS NOT NULL")),
    # What was answered is remembered row by row: a long conversation shall not read it each turn.
    sa.Index("ix_inbox_turn", "conversation", sqlite_where=sa.text("payload IS NOT NULL"),
             postgresql_where=sa.text("payload IS NOT NULL")),
)
outbox = sa.Table(
    "outbox", metadata,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("conversation", sa.String(64), nullable=False, index=True),
    sa.Column("channel", sa.String(16), nullable=False),
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
notes = sa.Table(
    "note", metadata,
    sa.Column("conversation", sa.String(64), primary_key=True),
    sa.Column("name", sa.String(64), primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
    sa.Column("expires_at", sa.Float, nullable=False, index=True),
)


def _mine(table: sa.Table) -> Any:
    return table.c.conversation == bindparam("conversation")


def _alive(table: sa.Table) -> Any:
    return table.c.expires_at > bindparam("now")


LOAD_TRACKER = sa.select(trackers.c.state).where(_mine(trackers), _alive(trackers))
CONVERSATIONS = sa.select(trackers.c.conversation).where(_alive(trackers))
SEEN = sa.select(inbox.c.seq).where(_mine(inbox), inbox.c.message_id == bindparam("message"))
ANSWERED = sa.text(
    "UPDATE inbox SET payload = NULL "
    "WHERE conversation = :conversation AND message_id = :message"
)
# A write that came through though its answer did not: its turn is kept, and has its replies.
ALREADY_ANSWERED = sa.select(inbox.c.seq).where(
    _mine(inbox), inbox.c.message_id == bindparam("message"), inbox.c.payload.is_(None)
)
CORRECT = sa.text(
    "UPDATE inbox SET payload = :corrected WHERE conversation = :conversation "
    "AND message_id = :message AND payload IS NOT NULL"
)
# One read a turn: the language stands on each row, and alone where no message waits.
INBOX = sa.text(
    "SELECT inbox.message_id, inbox.payload, note.value AS language FROM inbox "
    "LEFT JOIN note ON note.conversation = inbox.conversation AND note.name = :language "
    "AND note.expires_at > :now "
    "WHERE inbox.conversation = :conversation AND inbox.payload IS NOT NULL "
    "AND inbox.expires_at > :now ORDER BY inbox.seq"
)
UNANSWERED = sa.select(inbox.c.conversation).distinct().where(
    inbox.c.channel == bindparam("channel"), inbox.c.payload.isnot(None), _alive(inbox)
)
UNDELIVERED = sa.select(outbox.c.conversation).distinct().where(
    outbox.c.channel == bindparam("channel"), _alive(outbox)
)
PUT_REPLY = sa.insert(outbox)
REPLIES_AFTER = (
    sa.select(outbox.c.seq, outbox.c.draft)
    .where(_mine(outbox), outbox.c.seq > bindparam("after"), _alive(outbox))
    .order_by(outbox.c.seq)
)
LAST_REPLIES = (
    sa.select(outbox.c.seq).where(_mine(outbox)).order_by(outbox.c.seq.desc())
    .limit(bindparam("most"))
)
ACKNOWLEDGE = sa.delete(outbox).where(_mine(outbox), outbox.c.seq <= bindparam("upto"))
BUTTON = sa.select(buttons.c.payload).where(
    _mine(buttons), buttons.c.key == bindparam("pressed"), _alive(buttons)
)
NOTE = sa.select(notes.c.value).where(
    _mine(notes), notes.c.name == bindparam("wanted"), _alive(notes)
)
DROP_NOTE = sa.delete(notes).where(
    _mine(notes), notes.c.name == bindparam("wanted"), notes.c.value == bindparam("found")
)
FORGET = (
    sa.delete(trackers).where(_mine(trackers)),
    sa.delete(outbox).where(_mine(outbox)),
    sa.delete(buttons).where(_mine(buttons)),
    sa.delete(notes).where(_mine(notes), notes.c.name.notin_(ADDRESS_NOTES)),
    sa.delete(inbox).where(
        _mine(inbox), inbox.c.payload.is_(None), inbox.c.message_id != bindparam("message")
    ),
    sa.text("UPDATE note SET expires_at = :until "
            "WHERE conversation = :conversation AND expires_at > :until"),
)
TAKE_WRITE_LOCK = sa.delete(outbox).where(outbox.c.seq < 0)  # there are none: nothing goes


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
    names = [column.name for column in table.columns if column.name != "seq"]
    values = ", ".join(f":{name}" for name in names)
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({values})"
