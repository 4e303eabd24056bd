"""Messages that had an effect: the same message again has the outcome of the first, and no other.

The connector delivers a message at least once: a Rasa server that is killed in the middle of a
turn runs the message again after its restart. So an operation with an effect writes its message
down in the transaction of that effect. `begin` opens the work, `close` ends it; whoever finds
it ended takes its outcome, and whoever finds it open goes on where the other stopped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    CursorResult,
    Insert,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from actions.crypto import Index
from actions.verification.factor_tables import HandledMessageRow as Row
from actions.verification.keys import Asker, Keys

Outcome = Mapping[str, Any]
TABLE = cast(Table, Row.__table__)


class Operation(StrEnum):
    """What a message may do once."""

    CLAIM = "claim"
    RESEND = "resend"
    PROOF = "proof"
    CONFIRM = "confirm"
    REMOVE = "remove"
    LEAVE = "leave"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Handled:
    """A message's work. `key` is empty where the channel names no messages: nothing is kept.

    `begun`: an earlier delivery did a part of it. `outcome`: it did all of it.
    """

    key: str = field(default="", repr=False)
    begun: bool = False
    code_id: UUID | None = None
    outcome: Outcome | None = None


def begin(
    db: Session, *, index: Index, asker: Asker, operation: Operation, now: datetime, about: str = ""
) -> Handled:
    """Open a message's work, or find what an earlier delivery has done of it.

    `about` sets apart what one message may do to several things. A parallel delivery waits
    here until the first one's transaction has ended.
    """
    keys = _keys(index, asker, operation, about)
    if not keys:
        return Handled()
    new = _insert_if_absent(db, key=keys[0], operation=operation, at=now)
    if new and len(keys) == 1:
        return Handled(key=keys[0])
    # After a rotation of the index key the first delivery stands under the older one.
    found = db.execute(_found(), {"keys": keys}).first()
    assert found is not None
    if new and found.key != keys[0]:
        db.execute(delete(Row).where(Row.key == keys[0]))
    if new and found.key == keys[0]:
        return Handled(key=keys[0])
    return Handled(
        key=found.key, begun=True, code_id=found.code_id,
        outcome=found.outcome if found.finished_at else None,
    )


def seen(db: Session, *, index: Index, asker: Asker, operation: Operation) -> bool:
    """Whether an earlier delivery of this message has done that."""
    keys = _keys(index, asker, operation, "")
    return db.scalar(select(Row.key).where(Row.key.in_(keys))) is not None


def note_code(db: Session, handled: Handled, code_id: UUID) -> None:
    """Whose try was taken: a later delivery goes on with that code and takes no other try."""
    if handled.key:
        db.execute(_change("code_id"), {"of": handled.key, "code_id": code_id})


def close(db: Session, handled: Handled, now: datetime) -> Outcome | None:
    """End the work; the effect follows in this transaction, then `note`.

    An outcome is given where another delivery has just ended it: then there is nothing to do.
    """
    if not handled.key:
        return None
    ended = db.execute(_close(), {"of": handled.key, "finished_at": now})
    if cast("CursorResult[Any]", ended).rowcount == 1:
        return None
    outcome = db.scalar(select(Row.outcome).where(Row.key == handled.key))
    return outcome or {}


def note(db: Session, handled: Handled, outcome: Outcome) -> None:
    """What the work came to. Words, numbers and ids only: never what somebody typed."""
    if handled.key:
        db.execute(_change("outcome"), {"of": handled.key, "outcome": dict(outcome)})


def purge(db: Session, *, before: datetime) -> int:
    """Forget messages handled before that; the connector delivers none again after a day."""
    gone = db.execute(delete(Row).where(Row.at < before))
    return cast("CursorResult[Any]", gone).rowcount


def _keys(index: Index, asker: Asker, operation: Operation, about: str) -> Keys:
    if not asker.message:
        return ()
    parts = (operation, asker.channel, asker.conversation, asker.message, about)
    return tuple(made.as_text() for made in index.candidates("handled_message", *parts))


def _insert_if_absent(db: Session, **values: Any) -> bool:
    """One statement, so that of two deliveries at the same moment one comes first."""
    # Of an INSERT the count of rows is not kept unless it is asked for.
    result = db.execute(
        _insert(db.get_bind().dialect.name), values, execution_options={"preserve_rowcount": True}
    )
    return cast("CursorResult[Any]", result).rowcount == 1


# Statements are built once: building one costs more than what the store needs to answer it.


@cache
def _insert(engine: str) -> Insert:
    dialect = postgresql if engine == "postgresql" else sqlite
    return dialect.insert(Row.__table__).on_conflict_do_nothing()


@cache
def _found() -> Select[Any]:
    columns = (Row.key, Row.code_id, Row.finished_at, Row.outcome)
    wanted = Row.key.in_(bindparam("keys", expanding=True))
    return select(*columns).where(wanted).order_by(Row.at)


@cache
def _change(column: str) -> Update:
    return update(TABLE).where(TABLE.c.key == bindparam("of")).values({column: bindparam(column)})


@cache
def _close() -> Update:
    return _change("finished_at").where(TABLE.c.finished_at.is_(None))
