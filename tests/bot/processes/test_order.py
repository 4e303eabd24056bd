"""One at a time for each conversation, in one process and among several."""
from __future__ import annotations

import asyncio

import pytest
import redis.asyncio

from bot.processes import order
from bot.processes.order import Busy, Order, Ordered, SharedOrdered
from bot.stores.protocol import StoreUnavailable
from tests.bot.processes.conftest import Client

SECONDS = 0.01


async def count_together(*orders: Order) -> int:
    """The most that were at it at the same time."""
    inside = most = 0

    async def work(one: Order) -> None:
        nonlocal inside, most
        async with one.of("c"):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(SECONDS)
            inside -= 1

    await asyncio.gather(*(work(one) for one in orders for _ in range(4)))
    return most


async def test_processes_take_turns(client: Client) -> None:
    assert await count_together(*(SharedOrdered(client(), "t") for _ in range(3))) == 1
    assert await count_together(Ordered(), Ordered()) == 2  # what it would be without


async def test_conversations_do_not_wait_for_each_other(client: Client) -> None:
    one, two = SharedOrdered(client(), "t"), SharedOrdered(client(), "t")
    async with one.of("a"), two.of("b"):
        pass


@pytest.mark.parametrize("shared", [False, True])
async def test_whoever_only_looks_does_not_wait(client: Client, *, shared: bool) -> None:
    one = SharedOrdered(client(), "t") if shared else Ordered()
    two = SharedOrdered(client(), "t") if shared else one
    async with one.of("c"):
        with pytest.raises(Busy):
            async with two.of("c", only_if_free=True):
                raise AssertionError("it was not free")
    async with two.of("c", only_if_free=True):
        pass


async def test_a_dead_process_holds_up_for_its_lease(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order, "LEASE", 0.3)
    dead = client().lock(order.redis_key("t", "c"), timeout=0.3)
    assert await dead.acquire()
    async with SharedOrdered(client(), "t").of("c"):
        assert not await dead.owned()


async def test_long_work_keeps_its_lease(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order, "LEASE", 0.15)
    one, two = SharedOrdered(client(), "t"), SharedOrdered(client(), "t")
    async with one.of("c"):
        await asyncio.sleep(0.5)
        with pytest.raises(Busy):
            async with two.of("c", only_if_free=True):
                raise AssertionError("the lease ran out under living work")


async def test_a_redis_that_is_away_is_said() -> None:
    away = redis.asyncio.from_url("redis://127.0.0.1:1/0")
    with pytest.raises(StoreUnavailable):
        async with SharedOrdered(away, "t").of("c"):
            raise AssertionError("nobody gave leave")
