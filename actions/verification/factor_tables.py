"""What verification keeps of stronger factors, and of messages that it has handled.

As in tables.py, no row here has a foreign key, and every `…_index` is a keyed hash. An
authenticator's secret is sealed under its person's key, so erasure makes it unreadable.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from actions.store.base import Base, RowNumber, new_id
from actions.verification.tables import KEYED_HASH, WORD


class HandledMessageRow(Base):
    """A message that had an effect, so that the same message again has no second one.

    `key` hashes conversation, message and operation. `outcome` is empty until the work is done:
    a server that died in the middle of it goes on where it stopped.
    """

    __tablename__ = "handled_message"
    __table_args__ = (Index(None, "at"),)

    key: Mapped[str] = mapped_column(KEYED_HASH, primary_key=True)
    operation: Mapped[str] = mapped_column(WORD)
    at: Mapped[datetime]
    code_id: Mapped[UUID | None]
    finished_at: Mapped[datetime | None]
    outcome: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class AuthenticatorRow(Base):
    """A person's app that makes codes. It counts once a first code has confirmed it.

    `secret` is sealed; `last_step` is the newest time step whose code was taken; `tries` are
    the wrong codes typed to confirm it.
    """

    __tablename__ = "authenticator"
    __table_args__ = (Index(None, "person_id", "ended_at"), Index(None, "conversation_index"))

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    person_id: Mapped[UUID]
    conversation_index: Mapped[str] = mapped_column(KEYED_HASH)
    secret: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    tries: Mapped[int] = mapped_column(default=0)
    confirmed_at: Mapped[datetime | None]
    last_step: Mapped[int | None] = mapped_column(RowNumber)
    ended_at: Mapped[datetime | None]


class RecoveryCodeRow(Base):
    """A saved code for whoever has lost the app. Taken once; the hash is bound to its person."""

    __tablename__ = "recovery_code"
    __table_args__ = (Index(None, "person_id"), Index(None, "code_hash", unique=True))

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    authenticator_id: Mapped[UUID]
    person_id: Mapped[UUID]
    code_hash: Mapped[str] = mapped_column(KEYED_HASH)
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class FactorOfferRow(Base):
    """That a person was told what a mailed code proves, and offered an app: once is enough."""

    __tablename__ = "factor_offer"

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
