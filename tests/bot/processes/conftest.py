"""A real Redis, and what two processes make of it."""
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import pytest
import redis.asyncio

from bot.processes.redis import PREFIX
from tests.servers.process import NotInstalled
from tests.servers.redis import RedisServer, redis_server

Client = Callable[[], redis.asyncio.Redis]


@pytest.fixture(scope="session")
def redis_running() -> Iterator[RedisServer]:
    try:
        with redis_server() as server:
            yield server
    except NotInstalled as reason:
        pytest.skip(str(reason))


@pytest.fixture
async def client(redis_running: RedisServer) -> AsyncIterator[Client]:
    """A new client each time, as each process has its own."""
    made: list[redis.asyncio.Redis] = []

    def make() -> redis.asyncio.Redis:
        made.append(redis.asyncio.from_url(redis_running.url, decode_responses=True))
        return made[-1]

    yield make
    cleaner = make()
    async for found in cleaner.scan_iter(match=f"{PREFIX}*"):
        await cleaner.delete(found)
    for one in made:
        await one.close()
