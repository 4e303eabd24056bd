"""What is kept of a helper: a leave, first as an invitation, then bound to a conversation.

Nothing readable about helper or applicant stands here; the invitation's code is a keyed hash.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from actions.store.base import Base, new_id
from actions.verification.tables import KEYED_HASH, WORD


class HelperLeaveRow(Base):
    """A leave to see the cases `case_ids` (hexadecimal ids) until `ends_at`.

    Until `accepted_at` it is an invitation, which `invited_until` ends. `helper_index` is the
    one conversation that it was bound to then. `owner_index` is the one that it was given in.
    """

    __tablename__ = "helper_leave"
    __table_args__ = (
        Index(None, "code_hash", unique=True),
        Index(None, "person_id", "ended_at"),
        Index(None, "helper_index", "ended_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    person_id: Mapped[UUID]
    owner_index: Mapped[str] = mapped_column(KEYED_HASH)
    case_ids: Mapped[list[Any]] = mapped_column(JSON)
    code_hash: Mapped[str] = mapped_column(KEYED_HASH)
    created_at: Mapped[datetime]
    invited_until: Mapped[datetime]
    ends_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    helper_index: Mapped[str | None] = mapped_column(KEYED_HASH)
    helper_channel: Mapped[str | None] = mapped_column(WORD)
    focus_case: Mapped[str | None] = mapped_column(WORD)
    last_used_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(WORD)
