"""What a connector asks for by name: in memory for one process, in Redis for several."""
from __future__ import annotations

import redis.asyncio
from redis.exceptions import RedisError

from bot.processes.limits import Limiter, LimiterHere, Rate, SharedLimiter
from bot.processes.order import Order, Ordered, SharedOrdered
from bot.processes.redis import shared_redis
from bot.processes.relay import Relay
from bot.stores.protocol import StoreUnavailable


class Share:
    """`several`: whether other processes answer the same conversations."""

    def __init__(self, redis_url: str | None) -> None:
        self._redis: redis.asyncio.Redis | None = shared_redis(redis_url) if redis_url else None
        self.several = redis_url is not None

    def order(self, name: str) -> Order:
        return Ordered() if self._redis is None else SharedOrdered(self._redis, name)

    def limiter(self, rate: Rate, name: str) -> Limiter:
        return LimiterHere(rate) if self._redis is None else SharedLimiter(rate, self._redis, name)

    def relay(self, channel: str) -> Relay:
        return Relay(self._redis, channel)

    async def ping(self) -> None:
        """Raises `StoreUnavailable` where the shared Redis does not answer."""
        if self._redis is None:
            return
        try:
            await self._redis.ping()
        except (RedisError, OSError) as error:
            raise StoreUnavailable(f"shared Redis: {type(error).__name__}") from None
