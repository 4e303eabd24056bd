"""What is kept of consents and of erasures."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from actions.store.base import Base, new_id
from actions.verification.tables import KEYED_HASH, WORD


class ConsentRow(Base):
    """That somebody agreed to a purpose: which text (its version), in which language, when.

    `person_id` is empty for what a conversation agreed to before anything was proved.
    """

    __tablename__ = "consent"
    __table_args__ = (
        Index(None, "person_id", "purpose"),
        Index(None, "conversation_index", "purpose"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    person_id: Mapped[UUID | None]
    conversation_index: Mapped[str] = mapped_column(KEYED_HASH)
    purpose: Mapped[str] = mapped_column(WORD)
    version: Mapped[int]
    language: Mapped[str] = mapped_column(String(35))
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class ErasureReceiptRow(Base):
    """Proof for whoever holds its number that an erasure was done. It names nobody.

    `erased` counts rows by kind; `kept` lists what stays, as words of this project.
    """

    __tablename__ = "erasure_receipt"

    number: Mapped[str] = mapped_column(String(16), primary_key=True)
    at: Mapped[datetime]
    erased: Mapped[dict[str, Any]] = mapped_column(JSON)
    kept: Mapped[list[Any]] = mapped_column(JSON)
