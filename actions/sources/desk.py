"""What stands before each adapter: opening hours, breaker, budget, retries. One way to ask."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

import structlog
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from actions.sources.breaker import Breaker
from actions.sources.budget import Budget
from actions.sources.gate import Query
from actions.sources.protocol import (
    NO_FAILURE,
    WORTH_A_RETRY,
    Answer,
    NothingShown,
    Reason,
    Source,
    Unavailable,
)

log = structlog.get_logger()

PAUSE_AFTER_RATE = 1.0  # seconds, where a source that is asked too often names none


@dataclass(frozen=True, slots=True)
class Hours:
    """When a source answers at all. `days`: 0 is Monday."""

    zone: ZoneInfo
    days: frozenset[int]
    opens: time
    closes: time

    def contain(self, moment: datetime) -> bool:
        local = moment.astimezone(self.zone)
        return local.weekday() in self.days and self.opens <= local.time() < self.closes


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. `turn`: how long a reply waits; `call`: how long all tries together may take, for
    the benefit of the next question; `pause`: the longest first wait between two tries."""

    turn: float = 2.0
    call: float = 8.0
    tries: int = 3
    pause: float = 0.2
    failures: int = 3
    rest: float = 30.0


class Desk:
    """Asks one source. All its questions run on one event loop."""

    def __init__(
        self,
        *,
        name: str,
        source: Source,
        patience: Patience,
        clock: Callable[[], datetime],
        budget: Budget | None = None,
        hours: Hours | None = None,
    ) -> None:
        self.name = name
        self.source = source
        self.patience = patience
        self.breaker = Breaker(failures=patience.failures, rest=patience.rest)
        self._clock = clock
        self._budget = budget
        self._hours = hours

    async def ask(self, query: Query) -> Answer:
        """The source's answer.

        :raises NothingShown: it shows nothing for the number.
        :raises Unavailable: there is no answer now, whyever.
        """
        try:
            async with asyncio.timeout(self.patience.call):
                return await self._persistently(query)
        except TimeoutError:
            raise Unavailable(Reason.TIMEOUT) from None

    async def _persistently(self, query: Query) -> Answer:
        pause = self.patience.pause
        async for attempt in AsyncRetrying(
            stop=stop_after_attempt(self.patience.tries),
            wait=wait_random_exponential(multiplier=pause, max=8 * pause),
            retry=retry_if_exception(_worth_a_retry),
            reraise=True,
        ):
            with attempt:
                return await self._once(query)
        raise AssertionError("tenacity reraises")

    async def _once(self, query: Query) -> Answer:
        if self._hours is not None and not self._hours.contain(self._clock()):
            raise Unavailable(Reason.CLOSED)
        if not self.breaker.admits():
            raise Unavailable(Reason.RESTING)
        try:
            await self._take_turn()
            answer = await self.source.look_up(query)
        except NothingShown:
            self.breaker.succeeded()
            raise
        except Unavailable as fault:
            await self._note(fault)
            raise
        except asyncio.CancelledError:
            self.breaker.failed()  # our own time-out over all tries
            raise
        self.breaker.succeeded()
        return answer

    async def _take_turn(self) -> None:
        if self._budget is None:
            return
        wait = await asyncio.to_thread(self._budget.take, within=self.patience.turn / 2)
        await asyncio.sleep(wait)

    async def _note(self, fault: Unavailable) -> None:
        # The source by its name in the configuration; never a word about the case.
        log.warning("source.unavailable", source=self.name, reason=fault.reason.value)
        if fault.reason not in NO_FAILURE:
            self.breaker.failed()
        if self._budget is None:
            return
        if fault.retry_after is not None:
            await asyncio.to_thread(self._budget.pause, fault.retry_after)
        elif fault.reason is Reason.RATE:
            await asyncio.to_thread(self._budget.pause, PAUSE_AFTER_RATE)


def _worth_a_retry(fault: BaseException) -> bool:
    return isinstance(fault, Unavailable) and fault.reason in WORTH_A_RETRY
