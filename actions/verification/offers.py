"""The offer of a stronger factor: made once to each person, when a weaker one has proved them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import CursorResult
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from actions.verification.factor_tables import FactorOfferRow
from actions.verification.outcomes import Factor

WEAKER = frozenset({Factor.EMAIL, Factor.TEXT})


def offer_once(db: Session, *, person_id: UUID, factor: Factor, now: datetime) -> bool:
    """Whether to offer now; noted in the same transaction, so that it is not said twice."""
    if factor not in WEAKER:
        return False
    dialect = postgresql if db.get_bind().dialect.name == "postgresql" else sqlite
    offered = dialect.insert(FactorOfferRow.__table__).values(person_id=person_id, at=now)
    result = db.execute(
        offered.on_conflict_do_nothing(), execution_options={"preserve_rowcount": True}
    )
    return cast("CursorResult[Any]", result).rowcount == 1
