"""The Redis that the processes share: opened once, and every key of ours begins alike."""
from __future__ import annotations

from functools import cache

import redis.asyncio

PREFIX = "casepath:shared"


@cache
def shared_redis(url: str) -> redis.asyncio.Redis:
    """A client for this process; nothing is connected yet."""
    return redis.asyncio.from_url(
        url, decode_responses=True, socket_timeout=2, socket_connect_timeout=2,
        health_check_interval=15,
    )


def key(*parts: str) -> str:
    return ":".join((PREFIX, *parts))
