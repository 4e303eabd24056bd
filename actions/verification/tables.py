"""What verification keeps: codes, attempts, sessions, mail to be sent, and the audit log.

No table here has a foreign key to people or cases. A claim that matches nothing writes the same
rows as one that does, and a key that is checked for one of them only would be work that a clock
can see. Every `…_index` is a keyed hash; nothing readable about a person is stored.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Index, LargeBinary, String, text
from sqlalchemy.orm import Mapped, mapped_column

from actions.store.base import Base, RowNumber, new_id
from actions.verification.audit_guard import guard

# Wide enough for a key version and a hash of 256 bits in hexadecimal.
KEYED_HASH = String(96)
WORD = String(40)


class OneTimeCodeRow(Base):
    """A claim and the code that proves it. `case_id` is empty where the claim matched nothing."""

    __tablename__ = "one_time_code"
    __table_args__ = (Index(None, "conversation_index", "created_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    conversation_index: Mapped[str] = mapped_column(KEYED_HASH)
    case_index: Mapped[str] = mapped_column(KEYED_HASH)
    case_id: Mapped[UUID | None]
    code_hash: Mapped[str] = mapped_column(KEYED_HASH)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    tries: Mapped[int] = mapped_column(default=0)
    used_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class VerificationAttemptRow(Base):
    """One claim or one proof that somebody tried; the throttle counts these. Append-only.

    `person_index` stands with proofs: the person's, or nobody's where the claim matched nothing.
    """

    __tablename__ = "verification_attempt"
    __table_args__ = (
        Index(None, "conversation_index", "at"),
        Index(None, "case_index", "at"),
        Index(None, "source_index", "at"),
        Index(None, "person_index", "id"),
        CheckConstraint("kind IN ('claim', 'proof')", name="kind"),
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True, autoincrement=True)
    kind: Mapped[str] = mapped_column(WORD)
    conversation_index: Mapped[str] = mapped_column(KEYED_HASH)
    case_index: Mapped[str] = mapped_column(KEYED_HASH)
    source_index: Mapped[str | None] = mapped_column(KEYED_HASH)
    person_index: Mapped[str | None] = mapped_column(KEYED_HASH)
    outcome: Mapped[str] = mapped_column(WORD)
    at: Mapped[datetime]


class VerifiedSessionRow(Base):
    """A conversation that has proved who it is, until `ended_at`. `case_id`: the case that it
    speaks of now; `proved_case_id`: the one that it was proved with.
    """

    __tablename__ = "verified_session"
    __table_args__ = (Index(None, "conversation_index", "ended_at"), Index(None, "person_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    conversation_index: Mapped[str] = mapped_column(KEYED_HASH)
    channel: Mapped[str] = mapped_column(WORD)
    person_id: Mapped[UUID]
    case_id: Mapped[UUID]
    proved_case_id: Mapped[UUID | None]
    started_at: Mapped[datetime]
    last_used_at: Mapped[datetime]
    proved_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(WORD)


class DeliveryRow(Base):
    """One message to be sent, real or decoy; only the master key tells which.

    `sealed` is emptied as soon as the message needs no more sending. `released_at` is when it
    was first let out, which the cap for each contact counts.
    """

    __tablename__ = "delivery"
    __table_args__ = (
        Index(None, "state", "due_at"),
        Index(None, "contact_index", "released_at"),
        Index(None, "code_id"),
        CheckConstraint(
            "state IN ('waiting', 'sending', 'sent', 'dead', 'withdrawn')", name="state"
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    kind: Mapped[str] = mapped_column(WORD)
    code_id: Mapped[UUID | None]
    contact_index: Mapped[str] = mapped_column(KEYED_HASH)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    state: Mapped[str] = mapped_column(WORD, default="waiting")
    tries: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    released_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]


class AuditEventRow(Base):
    """One entry of the audit log. The chainer alone fills `position` and the two hashes.

    `position` is the entry's place in the chain. It is not `seq`, because on PostgreSQL a lower
    `seq` may be committed after a higher one has been chained.
    """

    __tablename__ = "audit_event"
    __table_args__ = (
        Index(None, "kind", "at"),
        Index(None, "subject", "at"),
        Index("ix_audit_event_unchained", "seq", postgresql_where=text("hash IS NULL")),
    )

    seq: Mapped[int] = mapped_column(RowNumber, primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(WORD)
    subject: Mapped[str] = mapped_column(KEYED_HASH)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    position: Mapped[int | None] = mapped_column(RowNumber, unique=True)
    previous_hash: Mapped[str | None] = mapped_column(String(64))
    hash: Mapped[str | None] = mapped_column(String(64))


guard(AuditEventRow.__table__)  # type: ignore[arg-type]
