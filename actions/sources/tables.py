"""What is kept of sources: last answers, what was used of their limits, how far imports got."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from actions.cases.tables import WORD
from actions.store.base import Base


class SourceAnswerRow(Base):
    """The last answer about a case, sealed under its person's key, and when it came."""

    __tablename__ = "source_answer"
    __table_args__ = (Index(None, "asked_at"),)

    case_id: Mapped[UUID] = mapped_column(ForeignKey("case.id"), primary_key=True)
    source: Mapped[str] = mapped_column(WORD)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    asked_at: Mapped[datetime]


class SourceBudgetRow(Base):
    """What all processes together asked a source. `next_at`: microseconds since 1970, from when
    the next call may go out."""

    __tablename__ = "source_budget"

    source: Mapped[str] = mapped_column(WORD, primary_key=True)
    day: Mapped[date]
    used: Mapped[int]
    next_at: Mapped[int] = mapped_column(BigInteger)


class ImportRunRow(Base):
    """How far the import of a file or view got. `fingerprint` tells what was imported, and how."""

    __tablename__ = "import_run"

    fingerprint: Mapped[str] = mapped_column(String(64), primary_key=True)
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    rows: Mapped[int] = mapped_column(BigInteger)
    accepted: Mapped[int] = mapped_column(BigInteger)
    rejected: Mapped[int] = mapped_column(BigInteger)
