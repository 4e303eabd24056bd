"""Token buckets: a burst, then a rate, for each key apart, in bounded memory."""
from __future__ import annotations

from bot.channels import limits
from bot.channels.limits import Limiter, Rate


def test_a_burst_passes_and_the_next_waits() -> None:
    now = 0.0
    limiter = Limiter(Rate(burst=3, seconds_each=2.0), clock=lambda: now)
    assert [limiter.take("a") for _ in range(4)] == [True, True, True, False]
    assert limiter.take("b")
    now = 2.0
    assert limiter.take("a") and not limiter.take("a")


def test_waiting_long_gives_no_more_than_the_burst() -> None:
    now = 0.0
    limiter = Limiter(Rate(burst=2, seconds_each=1.0), clock=lambda: now)
    limiter.take("a")
    now = 1e6
    assert [limiter.take("a") for _ in range(3)] == [True, True, False]


def test_memory_is_bounded() -> None:
    limiter = Limiter(Rate(burst=1, seconds_each=1.0))
    for number in range(limits.MOST_BUCKETS + 50):
        limiter.take(str(number))
    assert len(limiter._buckets) == limits.MOST_BUCKETS
