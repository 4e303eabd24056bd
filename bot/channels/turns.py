"""One turn of a conversation, and an honest word when it goes wrong.

Rasa hides what fails behind it: an unreadable tracker becomes an empty one, a failed save is
forgotten, an action may hang for minutes. So the store is asked before a turn, a turn's
replies go out only if its tracker was kept, a slow turn says so, and a mute one is owned up.
"""
from __future__ import annotations

import asyncio
import json
import logging
import secrets
from collections import deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, AsyncIterator, Awaitable, Callable, Mapping, Sequence

from rasa.core.channels.channel import UserMessage

from bot.channels.intake import Incoming, Interrupted, Refused, Step, take_in
from bot.channels.outgoing import CollectedReplies, Outbox, Shown
from bot.stores.protocol import ConversationStore, StoreUnavailable

logger = logging.getLogger(__name__)

STILL_WORKING_AFTER = 3.0  # seconds
MOST_KEPT = 20  # messages of one conversation that wait for the store
TRIES_AFTER_TROUBLE = (2.0, 4.0, 8.0, 16.0, 30.0)  # seconds between tries of a kept message

Handler = Callable[[UserMessage], Awaitable[Any]]
Draft = dict[str, Any]
Push = Callable[[str, Shown], Awaitable[None]]


@dataclass(frozen=True)
class Kept:
    """A message on its way: how far it came, and what is still to do."""

    incoming: Incoming
    language: str
    source: str
    rest: Sequence[Step] = ()  # of the way in
    drafts: tuple[Draft, ...] | None = None  # replies still to be posted, once the turn has run


@dataclass(frozen=True)
class Channel:
    """What a turn needs of its channel: its name, its way in, and how to push a reply."""

    name: str
    steps: Sequence[Step]
    push: Push
    default_language: str


class Turns:
    """Takes messages of one channel through Rasa and gives back what it answered."""

    def __init__(
        self, *, channel: Channel, store: ConversationStore, outbox: Outbox, handler: Handler
    ) -> None:
        self._channel = channel
        self._store = store
        self._outbox = outbox
        self._handler = handler
        self._order: dict[str, asyncio.Lock] = {}
        self._kept: dict[str, deque[Kept]] = {}
        self._retries: dict[str, asyncio.Task[None]] = {}

    async def take(self, incoming: Incoming, *, hint: str | None, source: str) -> None:
        """Answer one message; never raises, never stays silent, keeps the order."""
        conversation = incoming.conversation
        kept = Kept(incoming=incoming, rest=self._channel.steps, source=source,
                    language=hint or self._channel.default_language)
        async with self._in_order(conversation):
            waiting = self._kept.setdefault(conversation, deque())
            if len(waiting) >= MOST_KEPT:
                await self._say(incoming, "system-too-many", waiting[0].language)
                return
            waiting.append(kept)
            if not await self._work_off(conversation):
                await self._say(incoming, "system-store-trouble", waiting[0].language)
                self._keep_trying(conversation)

    @asynccontextmanager
    async def _in_order(self, conversation: str) -> AsyncIterator[None]:
        lock = self._order.setdefault(conversation, asyncio.Lock())
        async with lock:
            yield
        if not lock.locked():
            self._order.pop(conversation, None)

    async def _work_off(self, conversation: str) -> bool:
        """Answer what waits, the oldest first; False when the store fails again."""
        waiting = self._kept.get(conversation, deque())
        while waiting:
            waiting[0] = await self._go_on(waiting[0])
            if waiting[0].rest or waiting[0].drafts != ():
                return False
            waiting.popleft()
        self._kept.pop(conversation, None)
        return True

    async def _go_on(self, kept: Kept) -> Kept:
        """Take a message in, run its turn, post the replies: as far as the store allows."""
        conversation = kept.incoming.conversation
        try:
            spoken = await self._store.language(conversation)
            kept = replace(kept, language=spoken or kept.language)
            if kept.rest:
                kept = await self._take_in(kept)
            if kept.drafts is None:
                kept = replace(kept, drafts=await self._turn(kept))
            while kept.drafts:
                shown = await self._outbox.post(conversation, kept.drafts[0])
                kept = replace(kept, drafts=kept.drafts[1:])
                await self._channel.push(conversation, shown)
        except Interrupted as stop:
            logger.error("intake.store_unavailable %s", stop)
            return replace(kept, incoming=stop.incoming, rest=stop.rest)
        except StoreUnavailable as error:
            logger.error("turn.store_unavailable %s", error)
        return kept

    async def _take_in(self, kept: Kept) -> Kept:
        accepted = await take_in(kept.incoming, kept.rest)
        if isinstance(accepted, Refused):
            if accepted.message:
                await self._say(kept.incoming, accepted.message, kept.language, accepted.params)
            return replace(kept, rest=(), drafts=())
        return replace(kept, incoming=accepted, rest=())

    async def _turn(self, kept: Kept) -> tuple[Draft, ...]:
        """Run the turn and give its replies; raises `StoreUnavailable` if it was not kept."""
        incoming = kept.incoming
        collected = CollectedReplies(self._channel.name)
        message = UserMessage(
            text=incoming.text or None,
            output_channel=collected,
            sender_id=incoming.conversation,
            parse_data=dict(incoming.parse_data) if incoming.parse_data else None,
            input_channel=self._channel.name,
            message_id=incoming.message_id,
            metadata={"language": kept.language, "source": kept.source},
        )
        await self._store.ping()
        await self._run(message, incoming, kept.language)
        if self._store_failed(incoming.conversation):
            raise StoreUnavailable("the turn's tracker was not kept")
        if not collected.drafts:
            await self._own_up(incoming, kept.language)
        return tuple(collected.drafts)

    async def _run(self, message: UserMessage, incoming: Incoming, language: str) -> None:
        turn = asyncio.ensure_future(self._handler(message))
        done, _ = await asyncio.wait({turn}, timeout=STILL_WORKING_AFTER)
        if not done:
            await self._say(incoming, "system-still-working", language)
        try:
            await turn
        except Exception as error:  # the applicant gets a word, the log the kind of fault
            logger.error("turn.failed kind=%s", type(error).__name__)

    def _store_failed(self, conversation: str) -> bool:
        if conversation in self._store.failed:
            self._store.failed.discard(conversation)
            return True
        return False

    async def _own_up(self, incoming: Incoming, language: str) -> None:
        """The turn ended without a word: say so, and offer the same message once more."""
        key = secrets.token_urlsafe(12)
        again = {"text": incoming.text, "parse_data": incoming.parse_data}
        await self._store.put_button(incoming.conversation, key, json.dumps(again))
        shown = self._outbox.system(
            "system-trouble", language, buttons=(("button-try-again", key),)
        )
        await self._channel.push(incoming.conversation, shown)

    def _keep_trying(self, conversation: str) -> None:
        """Its messages stay with us and are tried again when the store is back."""
        if conversation not in self._retries:
            task = asyncio.ensure_future(self._try_again(conversation))
            self._retries[conversation] = task
            task.add_done_callback(lambda _: self._retries.pop(conversation, None))

    async def _try_again(self, conversation: str) -> None:
        for wait in TRIES_AFTER_TROUBLE:
            await asyncio.sleep(wait)
            async with self._in_order(conversation):
                if await self._work_off(conversation):
                    return
        async with self._in_order(conversation):
            given_up = self._kept.pop(conversation, None)
        if given_up:
            await self._say(given_up[0].incoming, "system-trouble", given_up[0].language)

    async def _say(
        self, incoming: Incoming, message: str, language: str,
        params: Mapping[str, Any] | None = None,
    ) -> None:
        await self._channel.push(
            incoming.conversation, self._outbox.system(message, language, params)
        )
