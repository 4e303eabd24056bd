"""Rate and quota, over all processes that share a store."""
from __future__ import annotations

import threading
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from actions.sources.budget import Budget, Limits
from actions.sources.protocol import Reason, Unavailable
from actions.store.engine import make_engine
from tests.actions.sources.people import Place

EASTERN = ZoneInfo("America/New_York")


def budget(place: Place, *, a_second: float = 5, a_day: int | None = 1000) -> Budget:
    return Budget(engine=place.engine, source="s", clock=place.clock,
                  limits=Limits(a_second, a_day, EASTERN))


def test_calls_keep_their_distance(place: Place) -> None:
    calls = budget(place)
    assert [round(calls.take(within=2), 3) for _ in range(4)] == [0.0, 0.2, 0.4, 0.6]
    place.clock.advance(seconds=10)
    assert calls.take(within=2) == 0.0


def test_whoever_would_wait_too_long_is_refused_and_takes_nothing(place: Place) -> None:
    calls = budget(place)
    for _ in range(6):
        calls.take(within=1)
    with pytest.raises(Unavailable) as raised:
        calls.take(within=1)
    assert raised.value.reason is Reason.RATE
    assert calls.used_today() == 6


def test_the_days_calls_end_and_begin_again_at_midnight_of_the_zone(place: Place) -> None:
    place.clock.now = datetime(2026, 3, 2, 4, 58, tzinfo=UTC)  # 23:58 in New York
    calls = budget(place, a_day=2)
    calls.take(within=9), calls.take(within=9)
    with pytest.raises(Unavailable) as raised:
        calls.take(within=9)
    assert raised.value.reason is Reason.QUOTA
    place.clock.advance(minutes=3)
    assert calls.take(within=9) == 0.0
    assert calls.used_today() == 1


def test_a_source_that_says_wait_is_left_alone_by_all(place: Place) -> None:
    mine, theirs = budget(place), budget(place)
    mine.take(within=1)
    mine.pause(30)
    with pytest.raises(Unavailable):
        theirs.take(within=1)
    place.clock.advance(seconds=30)
    assert theirs.take(within=1) == 0.0


def test_processes_share_it_and_none_gets_what_another_took(place: Place) -> None:
    waits: list[float] = []
    refused: list[Reason] = []

    def process() -> None:
        own = make_engine(str(place.engine.url.render_as_string(hide_password=False)))
        calls = Budget(engine=own, source="s", clock=place.clock,
                       limits=Limits(100, 30, EASTERN))
        for _ in range(10):
            try:
                waits.append(calls.take(within=60))
            except Unavailable as fault:
                refused.append(fault.reason)
        own.dispose()

    threads = [threading.Thread(target=process) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(round(wait, 2) for wait in waits) == [round(n / 100, 2) for n in range(30)]
    assert refused == [Reason.QUOTA] * 10
