"""Token buckets: a burst, then a rate, for each key apart, in memory and among processes."""
from __future__ import annotations

import asyncio

import redis.asyncio

from bot.processes import limits
from bot.processes.limits import LimiterHere, Rate, SharedLimiter
from tests.bot.processes.conftest import Client


async def allowed(limiter: limits.Limiter, key: str, times: int) -> list[bool]:
    return [(await limiter.take(key)).allowed for _ in range(times)]


async def test_a_burst_passes_and_the_next_waits() -> None:
    now = 0.0
    limiter = LimiterHere(Rate(burst=3, seconds_each=2.0), clock=lambda: now)
    assert await allowed(limiter, "a", 4) == [True, True, True, False]
    assert await allowed(limiter, "b", 1) == [True]
    now = 2.0
    assert await allowed(limiter, "a", 2) == [True, False]


async def test_waiting_long_gives_no_more_than_the_burst() -> None:
    now = 0.0
    limiter = LimiterHere(Rate(burst=2, seconds_each=1.0), clock=lambda: now)
    await limiter.take("a")
    now = 1e6
    assert await allowed(limiter, "a", 3) == [True, True, False]


async def test_memory_is_bounded() -> None:
    limiter = LimiterHere(Rate(burst=1, seconds_each=1.0))
    for number in range(limits.MOST_BUCKETS + 50):
        await limiter.take(str(number))
    assert len(limiter._buckets) == limits.MOST_BUCKETS


async def test_two_processes_have_one_bucket(client: Client) -> None:
    rate = Rate(burst=4, seconds_each=0.2)
    one, two = (SharedLimiter(rate, client(), "x") for _ in range(2))
    assert await allowed(one, "a", 2) + await allowed(two, "a", 3) == [True] * 4 + [False]
    assert (await one.take("a")).refused_before, "the writer has been told by the other process"
    assert (await two.take("b")).allowed
    assert await client().pttl(limits.redis_key("rate", "x", "a")) <= 2_000


async def test_a_shared_bucket_fills_up_again(client: Client) -> None:
    limiter = SharedLimiter(Rate(burst=1, seconds_each=0.05), client(), "y")
    assert await allowed(limiter, "a", 2) == [True, False]
    for _ in range(100):
        await asyncio.sleep(0.01)
        if (await limiter.take("a")).allowed:
            return
    raise AssertionError("it never filled")


async def test_without_redis_each_process_counts_for_itself() -> None:
    away = redis.asyncio.from_url("redis://127.0.0.1:1/0", decode_responses=True)
    limiter = SharedLimiter(Rate(burst=2, seconds_each=60), away, "z")
    assert await allowed(limiter, "a", 3) == [True, True, False]
