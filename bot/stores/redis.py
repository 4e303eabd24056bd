"""Conversations in Redis: the same state under keys that expire by themselves."""
from __future__ import annotations

from typing import Any, Awaitable, Mapping, TypeVar

import redis.asyncio
from redis.exceptions import RedisError

from bot.settings import CONVERSATION_DAYS
from bot.stores.protocol import StoreUnavailable, Waiting

T = TypeVar("T")
LIFETIME = CONVERSATION_DAYS * 86_400
TOKEN_LIFETIME = 86_400


class RedisConversationStore:
    """`ConversationStore` over one Redis database; every key starts with `casepath:`."""

    def __init__(self, url: str) -> None:
        self.failed: set[str] = set()
        self._redis: redis.asyncio.Redis = redis.asyncio.from_url(
            url, decode_responses=True, socket_timeout=2, socket_connect_timeout=2
        )

    async def ping(self) -> None:
        await self._ask(self._redis.set("casepath:ping", "1", ex=60))

    async def load_tracker(self, conversation: str) -> str | None:
        return await self._ask(self._redis.get(_key("tracker", conversation)))

    async def save_tracker(self, conversation: str, state: str) -> None:
        await self._ask(self._redis.set(_key("tracker", conversation), state, ex=LIFETIME))

    async def conversations(self) -> list[str]:
        prefix = _key("tracker", "")
        try:
            return [
                key[len(prefix):] async for key in self._redis.scan_iter(match=f"{prefix}*")
            ]
        except (RedisError, OSError) as error:
            raise StoreUnavailable(f"tracker store: {type(error).__name__}") from None

    async def first_sight(self, conversation: str, message_id: str) -> bool:
        key = _key("inbox", conversation, message_id)
        return bool(await self._ask(self._redis.set(key, "1", nx=True, ex=TOKEN_LIFETIME)))

    async def forget_sight(self, conversation: str, message_id: str) -> None:
        await self._ask(self._redis.delete(_key("inbox", conversation, message_id)))

    async def put_reply(
        self,
        conversation: str,
        draft: str,
        *,
        buttons: Mapping[str, str] | None = None,
        language: str | None = None,
    ) -> int:
        seq = int(await self._ask(self._redis.incr(_key("seq", conversation))))
        pipe = self._redis.pipeline()
        for key, payload in (buttons or {}).items():
            pipe.set(_key("button", conversation, key), payload, ex=TOKEN_LIFETIME)
        if language:
            pipe.set(_key("language", conversation), language, ex=LIFETIME)
        pipe.zadd(_key("outbox", conversation), {f"{seq}:{draft}": seq})
        pipe.expire(_key("outbox", conversation), TOKEN_LIFETIME)
        pipe.expire(_key("seq", conversation), LIFETIME)
        await self._ask(pipe.execute())
        return seq

    async def replies_after(self, conversation: str, seq: int) -> list[Waiting]:
        found = await self._ask(
            self._redis.zrangebyscore(_key("outbox", conversation), f"({seq}", "+inf")
        )
        return [_waiting(member) for member in found]

    async def acknowledge(self, conversation: str, seq: int) -> None:
        await self._ask(
            self._redis.zremrangebyscore(_key("outbox", conversation), "-inf", seq)
        )

    async def put_button(self, conversation: str, key: str, payload: str) -> None:
        await self._ask(
            self._redis.set(_key("button", conversation, key), payload, ex=TOKEN_LIFETIME)
        )

    async def button(self, conversation: str, key: str) -> str | None:
        return await self._ask(self._redis.get(_key("button", conversation, key)))

    async def language(self, conversation: str) -> str | None:
        return await self._ask(self._redis.get(_key("language", conversation)))

    async def set_language(self, conversation: str, language: str) -> None:
        await self._ask(self._redis.set(_key("language", conversation), language, ex=LIFETIME))

    async def purge(self) -> int:
        """Redis lets keys expire by itself."""
        return 0

    async def _ask(self, answer: Awaitable[T] | Any) -> Any:
        try:
            return await answer
        except (RedisError, OSError) as error:
            raise StoreUnavailable(f"tracker store: {type(error).__name__}") from None


def _key(*parts: str) -> str:
    return ":".join(("casepath", *parts))


def _waiting(member: str) -> Waiting:
    seq, draft = member.split(":", 1)
    return Waiting(seq=int(seq), draft=draft)
