"""Conversations in Redis: the same state under keys that expire by themselves."""
from __future__ import annotations

from typing import Any, Awaitable, TypeVar

import redis.asyncio
from redis.exceptions import RedisError

from bot.settings import CONVERSATION_DAYS
from bot.stores.protocol import (
    ADDRESS_NOTES,
    LANGUAGE_NOTE,
    Inbox,
    Message,
    StoreUnavailable,
    TurnResult,
    Waiting,
)

T = TypeVar("T")
LIFETIME = CONVERSATION_DAYS * 86_400
TOKEN_LIFETIME = 86_400

# Seen and kept in one step: a message is never marked as seen without being kept.
TAKE_IN = """
if not redis.call('SET', KEYS[1], ARGV[1], 'NX', 'EX', ARGV[3]) then return 0 end
if ARGV[1] == '' then return 1 end
redis.call('RPUSH', KEYS[2], ARGV[2])
redis.call('EXPIRE', KEYS[2], ARGV[3])
redis.call('SADD', KEYS[3], ARGV[4])
return 1
"""
CORRECT = """
local kept = redis.call('GET', KEYS[1])
if not kept or kept == '' then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'KEEPTTL')
return 1
"""


class RedisConversationStore:
    """`ConversationStore` over one Redis database; every key starts with `casepath:`."""

    def __init__(self, url: str) -> None:
        self._redis: redis.asyncio.Redis = redis.asyncio.from_url(
            url, decode_responses=True, socket_timeout=2, socket_connect_timeout=2
        )
        self._take_in = self._redis.register_script(TAKE_IN)
        self._correct = self._redis.register_script(CORRECT)

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

    async def take_in(
        self, conversation: str, message_id: str, payload: str | None, *, channel: str
    ) -> bool:
        keys = [
            _key("message", conversation, message_id),
            _key("inbox", conversation),
            _key("unanswered", channel),
        ]
        values = [payload or "", message_id, TOKEN_LIFETIME, conversation]
        return bool(await self._ask(self._take_in(keys=keys, args=values)))

    async def seen(self, conversation: str, message_id: str) -> bool:
        return bool(
            await self._ask(self._redis.exists(_key("message", conversation, message_id)))
        )

    async def correct(self, conversation: str, message_id: str, payload: str) -> bool:
        keys = [_key("message", conversation, message_id)]
        return bool(await self._ask(self._correct(keys=keys, args=[payload])))

    async def inbox(self, conversation: str) -> Inbox:
        pipe = self._redis.pipeline(transaction=False)
        pipe.lrange(_key("inbox", conversation), 0, -1)
        pipe.get(_key("note", conversation, LANGUAGE_NOTE))
        ids, language = await self._ask(pipe.execute())
        keys = [_key("message", conversation, message_id) for message_id in ids]
        payloads = await self._ask(self._redis.mget(keys)) if keys else []
        return Inbox(
            messages=tuple(
                Message(message_id, payload)
                for message_id, payload in zip(ids, payloads) if payload
            ),
            language=language,
        )

    async def unanswered(self, channel: str) -> list[str]:
        return await self._members(_key("unanswered", channel), still="inbox")

    async def finish(self, conversation: str, result: TurnResult) -> list[int]:
        inbox, outbox = _key("inbox", conversation), _key("outbox", conversation)
        seqs: list[int] = []
        # A write that came through though its answer did not: its turn is kept, with its replies.
        if await self._ask(self._redis.get(_key("message", conversation, result.message_id))) == "":
            many = len(result.replies)
            kept = await self._ask(self._redis.zrange(outbox, -many, -1)) if many else []
            return [_waiting(member).seq for member in kept]
        gone = await self._all_of(conversation, result) if result.forget else []
        if result.replies:  # a gap in the numbers, should the rest fail, harms nobody
            last = int(await self._ask(
                self._redis.incrby(_key("seq", conversation), len(result.replies))
            ))
            seqs = list(range(last - len(result.replies) + 1, last + 1))
        pipe = self._redis.pipeline(transaction=True)
        # The id stays for a day, so that a repeat is known; what it said goes.
        pipe.set(_key("message", conversation, result.message_id), "", ex=TOKEN_LIFETIME)
        pipe.lrem(inbox, 0, result.message_id)
        if gone:
            pipe.delete(*gone)
        for name in ADDRESS_NOTES if result.forget else ():
            pipe.expire(_key("note", conversation, name), TOKEN_LIFETIME)
        if result.tracker is not None and not result.forget:
            pipe.set(_key("tracker", conversation), result.tracker, ex=LIFETIME)
        if result.language and not result.forget:
            pipe.set(_key("note", conversation, LANGUAGE_NOTE), result.language, ex=LIFETIME)
        for seq, reply in zip(seqs, result.replies):
            for key, payload in reply.buttons.items():
                pipe.set(_key("button", conversation, key), payload, ex=TOKEN_LIFETIME)
            pipe.zadd(outbox, {f"{seq}:{reply.draft}": seq})
        if seqs:
            pipe.sadd(_key("undelivered", result.channel), conversation)
            pipe.expire(outbox, TOKEN_LIFETIME)
            pipe.expire(_key("seq", conversation), LIFETIME)
        await self._ask(pipe.execute())
        return seqs

    async def _all_of(self, conversation: str, result: TurnResult) -> list[str]:
        """The keys that go when a conversation is forgotten."""
        waiting = {message.message_id for message in (await self.inbox(conversation)).messages}
        kept = {_key("note", conversation, name) for name in ADDRESS_NOTES}
        kept |= {_key("message", conversation, name) for name in (*waiting, result.message_id)}
        found = [_key("tracker", conversation), _key("outbox", conversation)]
        try:
            for kind in ("button", "note", "message"):
                pattern = _key(kind, conversation, "*")
                found += [key async for key in self._redis.scan_iter(match=pattern, count=1000)]
        except (RedisError, OSError) as error:
            raise StoreUnavailable(f"tracker store: {type(error).__name__}") from None
        return [key for key in found if key not in kept]

    async def replies_after(self, conversation: str, seq: int) -> list[Waiting]:
        found = await self._ask(
            self._redis.zrangebyscore(_key("outbox", conversation), f"({seq}", "+inf")
        )
        return [_waiting(member) for member in found]

    async def acknowledge(self, conversation: str, seq: int) -> None:
        await self._ask(
            self._redis.zremrangebyscore(_key("outbox", conversation), "-inf", seq)
        )

    async def undelivered(self, channel: str) -> list[str]:
        return await self._members(_key("undelivered", channel), still="outbox")

    async def put_button(self, conversation: str, key: str, payload: str) -> None:
        await self._ask(
            self._redis.set(_key("button", conversation, key), payload, ex=TOKEN_LIFETIME)
        )

    async def button(self, conversation: str, key: str) -> str | None:
        return await self._ask(self._redis.get(_key("button", conversation, key)))

    async def put_note(
        self, conversation: str, name: str, value: str, *, lifetime: float | None = None
    ) -> None:
        expiry = max(1, int(lifetime or LIFETIME))
        await self._ask(self._redis.set(_key("note", conversation, name), value, ex=expiry))

    async def note(self, conversation: str, name: str) -> str | None:
        return await self._ask(self._redis.get(_key("note", conversation, name)))

    async def take_note(self, conversation: str, name: str) -> str | None:
        return await self._ask(self._redis.getdel(_key("note", conversation, name)))

    async def purge(self) -> int:
        """Redis lets keys expire by itself."""
        return 0

    async def _members(self, key: str, *, still: str) -> list[str]:
        """Conversations of a set; those that have nothing any more leave it on the way."""
        found = []
        for conversation in sorted(await self._ask(self._redis.smembers(key))):
            if await self._ask(self._redis.exists(_key(still, conversation))):
                found.append(conversation)
            else:
                await self._ask(self._redis.srem(key, conversation))
        return found

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
