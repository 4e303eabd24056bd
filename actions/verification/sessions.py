"""Verified sessions: begun by a proof, ended by time, by "lock", or by a new proof."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, case, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningUpdate

from actions.crypto import Index
from actions.verification import audit
from actions.verification.audit import AuditKind
from actions.verification.clocks import AHEAD, lies_ahead
from actions.verification.keys import Asker, AskerKeys, person_key
from actions.verification.policy import Level, SessionRules
from actions.verification.tables import VerifiedSessionRow as Row


class SessionEnd(StrEnum):
    """Why a session ended."""

    IDLE = "idle"
    OVERALL = "overall"
    LOCKED = "locked"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class VerifiedSession:
    """Who a conversation has proved to be. `case_id` is the case that it speaks of now,
    `proved_case_id` the one that it was proved with.
    """

    id: UUID
    person_id: UUID
    case_id: UUID
    proved_case_id: UUID
    started_at: datetime
    proved_at: datetime
    level: Level


def begin(
    db: Session,
    *,
    index: Index,
    asker: Asker,
    keys: AskerKeys,
    person_id: UUID,
    case_id: UUID,
    rules: SessionRules,
    now: datetime,
) -> VerifiedSession:
    """A new session; one that was still open in this conversation ends."""
    end(db, index=index, asker=asker, keys=keys, reason=SessionEnd.REPLACED, now=now)
    row = Row(
        conversation_index=keys.conversation[0],
        channel=asker.channel,
        person_id=person_id,
        case_id=case_id,
        proved_case_id=case_id,
        started_at=now,
        last_used_at=now,
        proved_at=now,
    )
    db.add(row)
    db.flush()
    return _view(row, rules, now)


def current(
    db: Session,
    *,
    index: Index,
    asker: Asker,
    keys: AskerKeys,
    rules: SessionRules,
    now: datetime,
) -> VerifiedSession | None:
    """The conversation's open session, now used; one whose time is over ends here.

    One trip to the store for whoever has a session.
    """
    used = db.execute(_use(), {
        "conversations": keys.conversation, "asked_on": asker.channel, "at": now,
        "not_before": now - rules.overall, "unused_since": now - rules.idle,
        "not_after": now + AHEAD,
    }).all()
    if used:
        return _view(max(used, key=lambda row: row.started_at), rules, now)
    row = _open(db, asker, keys)
    if row is not None and (over := _over(row, rules, now)) is not None:
        _close(db, index, row, over, now)
    return None


@cache
def _use() -> ReturningUpdate[Any]:
    """Note that the open sessions were used whose time is not over (`_over`)."""
    now = bindparam("at", type_=Row.last_used_at.type)
    return (
        update(Row)
        .where(
            Row.conversation_index.in_(bindparam("conversations", expanding=True)),
            Row.channel == bindparam("asked_on"),
            Row.ended_at.is_(None),
            Row.started_at > bindparam("not_before"),
            Row.started_at <= bindparam("not_after"),
            Row.last_used_at > bindparam("unused_since"),
            Row.last_used_at <= bindparam("not_after"),
        )
        .values(last_used_at=case((Row.last_used_at < now, now), else_=Row.last_used_at))
        .returning(*Row.__table__.columns)
        .execution_options(synchronize_session=False)
    )


def focus(db: Session, *, session: VerifiedSession, case_id: UUID) -> None:
    """Turn the session to another case of the same person; the caller has checked that it is."""
    db.get_one(Row, session.id).case_id = case_id
    db.flush()


def end(
    db: Session,
    *,
    index: Index,
    asker: Asker,
    keys: AskerKeys,
    reason: SessionEnd,
    now: datetime,
) -> bool:
    """End the conversation's session; False where there is none."""
    row = _open(db, asker, keys)
    if row is None:
        return False
    _close(db, index, row, reason, now)
    return True


def last_end(db: Session, *, keys: AskerKeys) -> SessionEnd | None:
    """Why the conversation's latest session ended; None while it is open or was never begun."""
    row = db.scalars(
        select(Row)
        .where(Row.conversation_index.in_(keys.conversation))
        .order_by(Row.started_at.desc())
        .limit(1)
    ).first()
    return SessionEnd(row.reason) if row is not None and row.reason else None


def _open(db: Session, asker: Asker, keys: AskerKeys) -> Row | None:
    return db.scalars(
        select(Row)
        .where(
            Row.conversation_index.in_(keys.conversation),
            Row.channel == asker.channel,
            Row.ended_at.is_(None),
        )
        .order_by(Row.started_at.desc())
        .limit(1)
    ).first()


def _over(row: Row, rules: SessionRules, now: datetime) -> SessionEnd | None:
    if now >= row.started_at + rules.overall:
        return SessionEnd.OVERALL
    if lies_ahead(row.started_at, now) or lies_ahead(row.last_used_at, now):
        return SessionEnd.IDLE
    return SessionEnd.IDLE if now >= row.last_used_at + rules.idle else None


def _close(db: Session, index: Index, row: Row, reason: SessionEnd, now: datetime) -> None:
    row.ended_at, row.reason = now, reason
    db.flush()
    audit.append(
        db,
        kind=AuditKind.SESSION_ENDED,
        subject=person_key(index, row.person_id),
        at=now,
        details={"reason": reason},
    )


def _view(row: Any, rules: SessionRules, now: datetime) -> VerifiedSession:
    recent = now < row.proved_at + rules.recent
    return VerifiedSession(
        id=row.id,
        person_id=row.person_id,
        case_id=row.case_id,
        proved_case_id=row.proved_case_id or row.case_id,
        started_at=row.started_at,
        proved_at=row.proved_at,
        level=Level.RECENT if recent else Level.VERIFIED,
    )
