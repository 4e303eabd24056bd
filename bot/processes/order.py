"""Order within a conversation: one at a time for each key, first come, first served."""
from __future__ import annotations

import asyncio
import contextlib
import logging
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import AsyncIterator, Protocol

import redis.asyncio
from redis.exceptions import LockError, RedisError

from bot.figures.metrics import metrics
from bot.processes.redis import key as redis_key
from bot.stores.protocol import StoreUnavailable

logger = logging.getLogger(__name__)

# A process that dies holds a conversation up so long; one that lives renews its lease in time.
LEASE = 6.0  # seconds
LOOK_AGAIN = 0.01  # seconds between looks at a lock that another process holds
LONGEST_WAIT = 40.0  # seconds; no turn lasts longer


class Busy(Exception):
    """Somebody else is at it."""


class Order(Protocol):
    """One at a time for each key."""

    def of(self, key: str, *, only_if_free: bool = False) -> AbstractAsyncContextManager[None]:
        """The block runs alone for `key`.

        With `only_if_free` it raises `Busy` instead of waiting. Raises `StoreUnavailable`.
        """


class Ordered:
    """Among what one process does. A key is forgotten once nobody holds or awaits its lock."""

    def __init__(self) -> None:
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}  # lock, how many hold or await it

    def __len__(self) -> int:
        return len(self._locks)

    @asynccontextmanager
    async def of(self, key: str, *, only_if_free: bool = False) -> AsyncIterator[None]:
        if only_if_free and key in self._locks:
            raise Busy
        lock, users = self._locks.get(key, (asyncio.Lock(), 0))
        self._locks[key] = (lock, users + 1)
        try:
            async with lock:
                yield
        finally:
            # Not `lock.locked()`: between a release and the next holder's turn it says False.
            _, users = self._locks[key]
            if users == 1:
                del self._locks[key]
            else:
                self._locks[key] = (lock, users - 1)


class SharedOrdered:
    """Among all processes that share a Redis. One of each contends at a time."""

    def __init__(self, shared: redis.asyncio.Redis, name: str) -> None:
        self._redis = shared
        self._name = name
        self._here = Ordered()

    @asynccontextmanager
    async def of(self, key: str, *, only_if_free: bool = False) -> AsyncIterator[None]:
        async with self._here.of(key, only_if_free=only_if_free):
            lock = self._redis.lock(
                redis_key(self._name, key), timeout=LEASE, sleep=LOOK_AGAIN,
                blocking_timeout=LONGEST_WAIT, thread_local=False,
            )
            await self._take(lock, wait=not only_if_free)
            renewing = asyncio.ensure_future(_renew(lock))
            try:
                yield
            finally:
                renewing.cancel()
                with contextlib.suppress(LockError, RedisError, OSError):
                    await lock.release()

    async def _take(self, lock: redis.asyncio.lock.Lock, *, wait: bool) -> None:
        try:
            if await lock.acquire(blocking=wait):
                return
        except (RedisError, OSError) as error:
            metrics().store_failed("shared_redis")
            raise StoreUnavailable(f"shared order: {type(error).__name__}") from None
        if not wait:
            raise Busy
        raise StoreUnavailable("shared order: another process does not let go")


async def _renew(lock: redis.asyncio.lock.Lock) -> None:
    """Keep the lease while the work lasts. A turn whose lease is lost is kept once all the same:
    the store takes one result for each message."""
    while True:
        await asyncio.sleep(LEASE / 3)
        try:
            await lock.extend(LEASE, replace_ttl=True)
        except (LockError, RedisError, OSError) as error:
            metrics().store_failed("shared_redis")
            logger.warning("order.lease_not_renewed kind=%s", type(error).__name__)
