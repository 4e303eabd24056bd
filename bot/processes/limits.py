"""How fast messages may come: a bucket for each conversation and each address."""
from __future__ import annotations

import logging
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Callable, NamedTuple, Protocol

import redis.asyncio
from redis.exceptions import RedisError

from bot.figures.metrics import metrics
from bot.processes.redis import key as redis_key

logger = logging.getLogger(__name__)

MOST_BUCKETS = 20_000  # beyond it the longest unused are dropped: memory stays bounded

TAKE = """
local kept = redis.call('HMGET', KEYS[1], 'level', 'seen', 'told')
local clock = redis.call('TIME')
local now = clock[1] + clock[2] / 1e6
local burst, each = tonumber(ARGV[1]), tonumber(ARGV[2])
local since = now - (tonumber(kept[2]) or now)
local level = math.min(burst, (tonumber(kept[1]) or burst) + since / each)
local allowed = level >= 1
if allowed then level = level - 1 end
redis.call('HSET', KEYS[1], 'level', string.format('%.6f', level),
           'seen', string.format('%.6f', now), 'told', allowed and '0' or '1')
redis.call('PEXPIRE', KEYS[1], math.ceil((burst - level) * each * 1000) + 1000)
return {allowed and 1 or 0, kept[3] == '1' and 1 or 0}
"""


@dataclass(frozen=True)
class Rate:
    """`burst` messages at once, then one every `seconds_each` seconds."""

    burst: int
    seconds_each: float


PER_CONVERSATION = Rate(burst=20, seconds_each=1.0)
PER_ADDRESS = Rate(burst=200, seconds_each=0.1)
NEW_SESSIONS_PER_ADDRESS = Rate(burst=120, seconds_each=1.0)


class Taken(NamedTuple):
    """Whether one more is allowed; and whether the one before was refused already."""

    allowed: bool
    refused_before: bool


class Limiter(Protocol):
    """Token buckets. Verification has its own, persistent limits behind it."""

    async def take(self, key: str) -> Taken:
        """One more for `key`. Never raises."""


class LimiterHere:
    """Buckets in this process's memory."""

    def __init__(self, rate: Rate, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float, bool]] = OrderedDict()

    async def take(self, key: str) -> Taken:
        now = self._clock()
        level, seen, refused = self._buckets.pop(key, (float(self._rate.burst), now, False))
        level = min(self._rate.burst, level + (now - seen) / self._rate.seconds_each)
        allowed = level >= 1
        self._buckets[key] = (level - 1 if allowed else level, now, not allowed)
        if len(self._buckets) > MOST_BUCKETS:
            self._buckets.popitem(last=False)
        return Taken(allowed, refused)


class SharedLimiter:
    """Buckets in Redis, for all processes; while it is away each process counts for itself."""

    def __init__(self, rate: Rate, shared: redis.asyncio.Redis, name: str) -> None:
        self._rate = rate
        self._name = name
        self._take = shared.register_script(TAKE)
        self._here = LimiterHere(rate)

    async def take(self, key: str) -> Taken:
        try:
            allowed, refused = await self._take(
                keys=[redis_key("rate", self._name, key)],
                args=[self._rate.burst, self._rate.seconds_each],
            )
        except (RedisError, OSError) as error:
            metrics().store_failed("shared_redis")
            logger.warning("limits.shared_unavailable kind=%s", type(error).__name__)
            return await self._here.take(key)
        return Taken(bool(allowed), bool(refused))
