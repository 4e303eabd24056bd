"""The outbox in the store: which letters are due, who has taken them, how they ended.

Each function is one transaction's work. A letter is taken by a conditional update, so that two
workers never both send it; one that was taken and not finished (the process died) is due again
when its lease runs out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from sqlalchemy import CursorResult, func, select, update
from sqlalchemy.orm import Session

from actions.verification.policy import MailRules
from actions.verification.tables import DeliveryRow as Row
from actions.verification.tables import OneTimeCodeRow as Code
from actions.verification.tables import VerificationAttemptRow as Attempt

BATCH = 20
# Longer than a letter can take: every step of the SMTP conversation has its own timeout.
LEASE = timedelta(seconds=90)


@dataclass(frozen=True, slots=True)
class Taken:
    """A letter that is this worker's to send."""

    id: UUID
    tries: int
    expires_at: datetime
    sealed: bytes = field(repr=False)


def take_due(db: Session, *, rules: MailRules, now: datetime) -> list[Taken]:
    """Take the letters that are due; those past their code's time are put away instead."""
    due = db.scalars(
        select(Row)
        .where(Row.state.in_(("waiting", "sending")), Row.due_at <= now)
        .order_by(Row.due_at, Row.created_at)
        .limit(BATCH)
    ).all()
    taken = (_take(db, row, rules, now) for row in due)
    return [letter for letter in taken if letter is not None]


def _take(db: Session, row: Row, rules: MailRules, now: datetime) -> Taken | None:
    if now >= row.expires_at:
        finish(db, letter_id=row.id, state="dead", now=now)
        return None
    if row.released_at is None:
        free_at = _free_at(db, row, rules, now)
        if free_at > now:
            # Past the expiry, the letter is put away when its new time comes.
            _if_unchanged(db, row, due_at=min(free_at, row.expires_at))
            return None
    letter = Taken(row.id, row.tries + 1, row.expires_at, row.sealed)
    took = _if_unchanged(
        db,
        row,
        state="sending",
        tries=letter.tries,
        due_at=now + LEASE,
        released_at=row.released_at or now,
    )
    return letter if took else None


def _free_at(db: Session, row: Row, rules: MailRules, now: datetime) -> datetime:
    """When the contact's cap lets the letter out."""
    released = db.execute(
        select(Row.released_at, Row.code_id)
        .where(Row.contact_index == row.contact_index, Row.released_at > now - rules.window)
        .order_by(Row.released_at.desc())
        .limit(rules.limit + rules.reserve)
    ).all()
    if len(released) < rules.limit:
        return now
    if len(released) < rules.limit + rules.reserve:
        places = {_place_of(db, code_id) for _, code_id in released}
        if _place_of(db, row.code_id) not in places:
            return now
    oldest = cast(datetime, released[rules.limit - 1].released_at)
    return oldest + rules.window


def _place_of(db: Session, code_id: UUID | None) -> str | None:
    """Where a letter's code was asked for: the address, or the conversation of a channel that
    knows no addresses. A keyed hash."""
    attempt = (
        select(func.coalesce(Attempt.source_index, Attempt.conversation_index))
        .join(Code, Code.conversation_index == Attempt.conversation_index)
        .where(Code.id == code_id, Attempt.kind == "claim", Attempt.at <= Code.created_at)
        .order_by(Attempt.id.desc())
        .limit(1)
    )
    return db.scalar(attempt)


def _if_unchanged(db: Session, row: Row, **values: Any) -> bool:
    """Change the row if no other worker has changed it since it was read."""
    changed = db.execute(
        update(Row)
        .where(Row.id == row.id, Row.state == row.state, Row.due_at == row.due_at)
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", changed).rowcount == 1


def finish(db: Session, *, letter_id: UUID, state: str, now: datetime) -> None:
    """The letter needs no more sending (`sent` or `dead`): its content goes."""
    db.execute(
        update(Row)
        .where(Row.id == letter_id, Row.state.in_(("waiting", "sending")))
        .values(state=state, sealed=b"", finished_at=now)
        .execution_options(synchronize_session=False)
    )


def put_back(db: Session, *, letter: Taken, rules: MailRules, now: datetime) -> bool:
    """Another try later; False, and a dead letter, where its code would be over by then."""
    due_at = now + rules.retry_wait(letter.tries)
    if due_at >= letter.expires_at:
        finish(db, letter_id=letter.id, state="dead", now=now)
        return False
    db.execute(
        update(Row)
        .where(Row.id == letter.id, Row.state == "sending")
        .values(state="waiting", due_at=due_at)
        .execution_options(synchronize_session=False)
    )
    return True


def counts(db: Session) -> dict[str, int]:
    """How many letters stand in each state, decoys among them."""
    rows: Sequence[Any] = db.execute(select(Row.state, func.count()).group_by(Row.state)).all()
    return {state: count for state, count in rows}
