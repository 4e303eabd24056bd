"""Leaves in the store: given, taken up once, used, ended.

Each function is one transaction's work. A leave is taken up by a conditional update, so that a
code that is typed in two conversations at once opens one of them only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ColumnElement, CursorResult, and_, delete, or_, select, update
from sqlalchemy.orm import Session

from actions.cases.access_codes import LENGTH, new_access_code
from actions.crypto import Index
from actions.helpers.rules import HelperRules
from actions.helpers.tables import HelperLeaveRow as Row
from actions.reading.codes import read_code
from actions.verification.keys import Asker, AskerKeys

PURPOSE = "invitation"
GROUPS = (slice(0, 4), slice(4, 8), slice(8, LENGTH))


class LeaveEnd(StrEnum):
    """Why a leave ended before its time."""

    REVOKED = "revoked"
    LOCKED = "locked"  # in the helper's conversation
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Leave:
    """A leave as applicant and helper see it; `accepted_at` is empty for an open invitation."""

    id: UUID
    person_id: UUID
    case_ids: tuple[UUID, ...]
    created_at: datetime
    invited_until: datetime
    ends_at: datetime
    accepted_at: datetime | None
    channel: str | None
    focus: UUID | None
    last_used_at: datetime | None


def invitation_code(typed: str) -> str | None:
    """The code of an invitation in what was typed, normalised; None for anything else."""
    code = read_code(typed)
    return code if code is not None and len(code) == LENGTH else None


def written(code: str) -> str:
    """`7K3M-9QXT-41VWH`, as it is handed over."""
    return "-".join(code[group] for group in GROUPS)


def give(
    db: Session,
    *,
    index: Index,
    rules: HelperRules,
    owner: AskerKeys,
    person_id: UUID,
    case_ids: Sequence[UUID],
    lasting: timedelta,
    now: datetime,
) -> tuple[Leave, str]:
    """A fresh invitation and its code, which is stored nowhere."""
    code = new_access_code()  # of this form the connectors seal it wherever it is typed
    row = Row(
        person_id=person_id,
        owner_index=owner.conversation[0],
        case_ids=[case_id.hex for case_id in case_ids],
        code_hash=index.hash(PURPOSE, code).as_text(),
        created_at=now,
        invited_until=now + min(rules.invitation, lasting),
        ends_at=now + lasting,
    )
    db.add(row)
    db.flush()
    return _view(row), code


def invitation(db: Session, *, index: Index, code: str, now: datetime) -> Row | None:
    """The open invitation of that code (thirteen characters, normalised)."""
    hashes = [made.as_text() for made in index.candidates(PURPOSE, code)]
    return db.scalars(select(Row).where(Row.code_hash.in_(hashes), _open_invitation(now))).first()


def held_already(
    db: Session, *, index: Index, code: str, asker: Asker, keys: AskerKeys, rules: HelperRules,
    now: datetime,
) -> Leave | None:
    """The leave of that code that this conversation holds: typed twice, it has worked."""
    hashes = [made.as_text() for made in index.candidates(PURPOSE, code)]
    row = db.scalars(
        select(Row).where(
            Row.code_hash.in_(hashes), Row.helper_index.in_(keys.conversation),
            Row.helper_channel == asker.channel, _in_use(rules, now),
        )
    ).first()
    return None if row is None else _view(row)


def accept(db: Session, *, row: Row, asker: Asker, keys: AskerKeys, now: datetime) -> Leave | None:
    """Bind the invitation to this conversation; None where another was faster."""
    changed = db.execute(
        update(Row)
        .where(Row.id == row.id, _open_invitation(now))
        .values(accepted_at=now, helper_index=keys.conversation[0], helper_channel=asker.channel,
                focus_case=row.case_ids[0], last_used_at=now)
        .execution_options(synchronize_session=False)
    )
    if cast("CursorResult[Any]", changed).rowcount != 1:
        return None
    db.refresh(row)
    return _view(row)


def of_person(db: Session, *, person_id: UUID, rules: HelperRules, now: datetime) -> list[Leave]:
    """What the applicant has open: invitations and leaves, the oldest first."""
    alive = or_(_open_invitation(now), _in_use(rules, now))
    rows = db.scalars(select(Row).where(Row.person_id == person_id, alive).order_by(Row.created_at))
    return [_view(row) for row in rows]


def of_helper(
    db: Session, *, asker: Asker, keys: AskerKeys, rules: HelperRules, now: datetime
) -> list[Leave]:
    """The leaves that this conversation holds, the one used last first."""
    rows = db.scalars(
        select(Row)
        .where(
            Row.helper_index.in_(keys.conversation),
            Row.helper_channel == asker.channel,
            _in_use(rules, now),
        )
        .order_by(Row.last_used_at.desc())
    )
    return [_view(row) for row in rows]


def use(db: Session, *, leave: Leave, focus: UUID, now: datetime) -> None:
    """Note that the leave was used, and which case was spoken of."""
    db.execute(update(Row).where(Row.id == leave.id).values(last_used_at=now, focus_case=focus.hex))


def drop(db: Session, leave_id: str) -> None:
    """Remove an invitation that nobody has taken up; the id in hexadecimal, or nothing."""
    if leave_id:
        db.execute(delete(Row).where(Row.id == UUID(hex=leave_id), Row.accepted_at.is_(None)))


def end(
    db: Session, *, reason: LeaveEnd, now: datetime, leaves: Sequence[Leave]
) -> int:
    """End these leaves; returns how many were still open."""
    changed = db.execute(
        update(Row)
        .where(Row.id.in_([leave.id for leave in leaves]), Row.ended_at.is_(None))
        .values(ended_at=now, reason=reason)
        .execution_options(synchronize_session=False)
    )
    return int(cast("CursorResult[Any]", changed).rowcount)


def _open_invitation(now: datetime) -> ColumnElement[bool]:
    return and_(Row.ended_at.is_(None), Row.accepted_at.is_(None), Row.invited_until > now)


def _in_use(rules: HelperRules, now: datetime) -> ColumnElement[bool]:
    return and_(
        Row.ended_at.is_(None),
        Row.accepted_at.is_not(None),
        Row.ends_at > now,
        Row.last_used_at > now - rules.idle,
    )


def _view(row: Row) -> Leave:
    return Leave(
        id=row.id,
        person_id=row.person_id,
        case_ids=tuple(UUID(hex=case_id) for case_id in row.case_ids),
        created_at=row.created_at,
        invited_until=row.invited_until,
        ends_at=row.ends_at,
        accepted_at=row.accepted_at,
        channel=row.helper_channel,
        focus=UUID(hex=row.focus_case) if row.focus_case else None,
        last_used_at=row.last_used_at,
    )
