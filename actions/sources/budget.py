"""How often a source may be asked: so many calls a second and a day, over all processes.

One conditional UPDATE takes a call, so two processes never take the same one, on either engine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, case, literal, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from actions.sources.protocol import Reason, Unavailable
from actions.sources.tables import SourceBudgetRow as Row
from actions.verification.transaction import transaction

SECOND = 1_000_000  # microseconds


@dataclass(frozen=True, slots=True)
class Limits:
    """`a_second` may be a fraction; `a_day` None: no quota. The day ends at midnight in `zone`."""

    a_second: float
    a_day: int | None
    zone: ZoneInfo


class Budget:
    """The calls of one source."""

    def __init__(
        self, *, engine: Engine, source: str, limits: Limits, clock: Callable[[], datetime]
    ) -> None:
        self._engine = engine
        self._source = source
        self._limits = limits
        self._clock = clock

    def take(self, *, within: float) -> float:
        """Take a call; returns the seconds to wait before it, at most `within`.

        :raises Unavailable: the day's calls are used up, or the next free one is later.
        """
        now = self._clock()
        at, day = _microseconds(now), now.astimezone(self._limits.zone).date()
        apart = round(SECOND / self._limits.a_second)
        with transaction(self._engine) as db:
            self._begin(db, day)
            granted = db.scalar(self._taking(at, day, apart, at + round(within * SECOND)))
            if granted is not None:
                return max(0.0, (granted - apart - at) / SECOND)
            used = db.scalar(select(Row.used).where(Row.source == self._source, Row.day == day))
        over = self._limits.a_day is not None and (used or 0) >= self._limits.a_day
        raise Unavailable(Reason.QUOTA if over else Reason.RATE)

    def pause(self, seconds: float) -> None:
        """No process asks for so long: the source itself said that it is too much."""
        until = _microseconds(self._clock()) + round(seconds * SECOND)
        with transaction(self._engine) as db:
            db.execute(update(Row).where(Row.source == self._source, Row.next_at < until)
                       .values(next_at=until))

    def used_today(self) -> int:
        day = self._clock().astimezone(self._limits.zone).date()
        with transaction(self._engine) as db:
            return db.scalar(
                select(Row.used).where(Row.source == self._source, Row.day == day)) or 0

    def _begin(self, db: Session, day: date) -> None:
        dialect = postgresql if self._engine.dialect.name == "postgresql" else sqlite
        new = dialect.insert(Row).values(source=self._source, day=day, used=0, next_at=0)
        db.execute(new.on_conflict_do_nothing())

    def _taking(self, at: int, day: date, apart: int, latest: int):  # type: ignore[no-untyped-def]
        begun = case((Row.next_at > at, Row.next_at), else_=literal(at, Row.next_at.type))
        same_day = Row.day == day
        taking = update(Row).where(Row.source == self._source, Row.next_at <= latest)
        if self._limits.a_day is not None:
            taking = taking.where(or_(Row.day != day, Row.used < self._limits.a_day))
        return taking.values(
            used=case((same_day, Row.used + 1), else_=1), day=day, next_at=begun + apart,
        ).returning(Row.next_at).execution_options(synchronize_session=False)


def _microseconds(moment: datetime) -> int:
    return round(moment.timestamp() * SECOND)
