"""Tells the other processes what a conversation has got: its reader's socket may be with them.

Of a stored reply only the number goes over the wire; who has the reader reads it from the outbox,
where it lies sealed. The connector's own words ("one moment") hold nothing about anybody.
"""
from __future__ import annotations

import asyncio
import json
import logging
import secrets
from typing import Any, Awaitable, Callable

import redis.asyncio
from redis.exceptions import RedisError

from bot.figures.metrics import metrics
from bot.processes.redis import key as redis_key

logger = logging.getLogger(__name__)

TRY_AGAIN_AFTER = 1.0  # seconds

# conversation, event, data
Heard = Callable[[str, str, Any], Awaitable[None]]


class Relay:
    """Passes events between the processes of one channel. Without a Redis it passes nothing."""

    def __init__(self, shared: redis.asyncio.Redis | None, channel: str) -> None:
        self._redis = shared
        self._topic = redis_key("relay", channel)
        self._me = secrets.token_hex(8)

    async def tell(self, conversation: str, event: str, data: Any) -> None:
        """Tell the others. Never raises: a stored reply is found at the next connection."""
        if self._redis is None:
            return
        message = json.dumps([self._me, conversation, event, data], ensure_ascii=False)
        try:
            await self._redis.publish(self._topic, message)
        except (RedisError, OSError) as error:
            metrics().store_failed("shared_redis")
            logger.warning("relay.not_told kind=%s", type(error).__name__)

    async def listen(self, heard: Heard) -> None:
        """Give on what the others tell, until cancelled."""
        while self._redis is not None:
            try:
                async with self._redis.pubsub(ignore_subscribe_messages=True) as topic:
                    await topic.subscribe(self._topic)
                    while True:
                        message = await topic.get_message(timeout=1.0)
                        if message is not None:
                            await self._give_on(message["data"], heard)
            except (RedisError, OSError) as error:
                metrics().store_failed("shared_redis")
                logger.warning("relay.not_heard kind=%s", type(error).__name__)
            await asyncio.sleep(TRY_AGAIN_AFTER)

    async def _give_on(self, message: str, heard: Heard) -> None:
        teller, conversation, event, data = json.loads(message)
        if teller == self._me:
            return
        try:
            await heard(conversation, event, data)
        except Exception as error:  # one event that goes wrong must not deafen the process
            logger.error("relay.failed event=%s kind=%s", event, type(error).__name__)
