"""Time-outs, retries, breaker, hours: what stands before each adapter."""
from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from datetime import time as clock_time
from zoneinfo import ZoneInfo

import pytest

from actions.sources.breaker import Breaker
from actions.sources.budget import Budget, Limits
from actions.sources.desk import Desk, Hours, Patience
from actions.sources.gate import Query
from actions.sources.protocol import (
    Answer,
    Capabilities,
    NothingShown,
    Reason,
    Told,
    Unavailable,
)
from tests.actions.sources.people import Place

ANSWER = Answer(Told("Case Was Approved", None))
EASTERN = ZoneInfo("America/New_York")
WEEKDAYS = Hours(EASTERN, frozenset(range(5)), clock_time(7), clock_time(20))
QUICK = Patience(turn=1.0, call=1.0, tries=3, pause=0.01, failures=4, rest=30.0)


class Scripted:
    """A source that does what it is told, one step a call; then it answers."""

    capabilities = Capabilities(history=False, dates=False, on_behalf_only=True)

    def __init__(self, *steps: BaseException | float) -> None:
        self.steps = list(steps)
        self.calls = 0

    async def look_up(self, query: Query) -> Answer:
        self.calls += 1
        step = self.steps.pop(0) if self.steps else None
        if isinstance(step, BaseException):
            raise step
        if step is not None:
            await asyncio.sleep(step)
        return ANSWER

    async def probe(self) -> None: ...

    async def close(self) -> None: ...


def now() -> datetime:
    return datetime(2026, 3, 4, 17, 0, tzinfo=UTC)  # a Wednesday, noon in New York


def desk(source: Scripted, *, patience: Patience = QUICK, hours: Hours | None = None,
         clock: Callable[[], datetime] = now, budget: Budget | None = None) -> Desk:
    return Desk(name="s", source=source, patience=patience, clock=clock, hours=hours,
                budget=budget)


@pytest.fixture
def query(small_place: Place) -> Query:
    return small_place.somebody("uscis", "EAC9999103403").query()


@pytest.mark.parametrize("reason", [Reason.TIMEOUT, Reason.UNREACHABLE, Reason.SERVER_ERROR])
async def test_what_may_pass_is_tried_again(query: Query, reason: Reason) -> None:
    source = Scripted(Unavailable(reason), Unavailable(reason))
    assert await desk(source).ask(query) == ANSWER
    assert source.calls == 3


@pytest.mark.parametrize("reason", [Reason.WRONG_CASE, Reason.NOT_JSON, Reason.MALFORMED,
                                    Reason.UNAUTHORISED, Reason.RATE, Reason.QUOTA])
async def test_what_would_be_the_same_again_is_not(query: Query, reason: Reason) -> None:
    source = Scripted(Unavailable(reason))
    with pytest.raises(Unavailable):
        await desk(source).ask(query)
    assert source.calls == 1


async def test_tries_have_an_end(query: Query) -> None:
    source = Scripted(*(Unavailable(Reason.TIMEOUT) for _ in range(9)))
    with pytest.raises(Unavailable) as raised:
        await desk(source).ask(query)
    assert raised.value.reason is Reason.TIMEOUT
    assert source.calls == 3


async def test_all_tries_together_have_an_end_too(query: Query) -> None:
    source = Scripted(30.0)
    begun = time.monotonic()
    with pytest.raises(Unavailable) as raised:
        await desk(source, patience=Patience(call=0.2)).ask(query)
    assert raised.value.reason is Reason.TIMEOUT
    assert time.monotonic() - begun < 1.0


async def test_nothing_shown_is_an_answer(query: Query) -> None:
    source = Scripted(NothingShown())
    at = desk(source)
    with pytest.raises(NothingShown):
        await at.ask(query)
    assert source.calls == 1
    assert at.breaker.healthy


async def test_a_source_that_fails_on_is_left_alone(query: Query) -> None:
    source = Scripted(*(Unavailable(Reason.MALFORMED) for _ in range(4)))
    at = desk(source)
    for _ in range(4):
        with pytest.raises(Unavailable):
            await at.ask(query)
    assert not at.breaker.healthy
    with pytest.raises(Unavailable) as raised:
        await at.ask(query)
    assert raised.value.reason is Reason.RESTING
    assert source.calls == 4


@pytest.mark.parametrize("reason", [Reason.RATE, Reason.QUOTA, Reason.CLOSED])
async def test_limits_are_no_failure(query: Query, reason: Reason) -> None:
    source = Scripted(*(Unavailable(reason) for _ in range(9)))
    at = desk(source)
    for _ in range(9):
        with pytest.raises(Unavailable):
            await at.ask(query)
    assert at.breaker.healthy


def test_a_breaker_lets_one_through_after_its_rest_and_closes_when_it_worked() -> None:
    moment = 0.0
    breaker = Breaker(failures=2, rest=30, clock=lambda: moment)
    breaker.failed()
    assert breaker.admits()
    breaker.failed()
    assert not breaker.admits()
    moment = 30.0
    assert breaker.admits()
    assert not breaker.admits(), "one, not all who wait"
    breaker.failed()
    moment = 59.0
    assert not breaker.admits()
    moment = 60.0
    assert breaker.admits()
    breaker.succeeded()
    assert breaker.admits() and breaker.admits()


@pytest.mark.parametrize(("moment", "open_"), [
    (datetime(2026, 3, 4, 12, 0, tzinfo=UTC), True),  # Wednesday, 07:00 in New York
    (datetime(2026, 3, 4, 11, 59, tzinfo=UTC), False),
    (datetime(2026, 3, 5, 1, 0, tzinfo=UTC), False),  # 20:00
    (datetime(2026, 3, 7, 17, 0, tzinfo=UTC), False),  # Saturday
    (datetime(2026, 7, 8, 11, 0, tzinfo=UTC), True),  # summer time
])
async def test_outside_its_hours_a_source_is_not_asked(
    query: Query, moment: datetime, open_: bool
) -> None:
    source = Scripted()
    at = desk(source, hours=WEEKDAYS, clock=lambda: moment)
    if open_:
        await at.ask(query)
    else:
        with pytest.raises(Unavailable) as raised:
            await at.ask(query)
        assert raised.value.reason is Reason.CLOSED
    assert source.calls == int(open_)


async def test_each_try_is_counted_and_a_named_wait_is_kept(
    query: Query, small_place: Place
) -> None:
    budget = Budget(engine=small_place.engine, source="s", clock=small_place.clock,
                    limits=Limits(1000, 10, EASTERN))
    source = Scripted(Unavailable(Reason.SERVER_ERROR), Unavailable(Reason.RATE, retry_after=60))
    at = desk(source, budget=budget)
    with pytest.raises(Unavailable):
        await at.ask(query)
    assert budget.used_today() == 2
    with pytest.raises(Unavailable) as raised:
        await at.ask(query)
    assert raised.value.reason is Reason.RATE
    assert source.calls == 2, "nobody asks before the wait is over"
    small_place.clock.advance(seconds=60)
    assert await at.ask(query) == ANSWER
