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
from typing import Any, AsyncIterator, Awaitable, Callable, Sequence

from rasa.core.channels.channel import UserMessage

from bot.channels.intake import Incoming, Interrupted, Refused, Step, take_in
from bot.channels.outgoing import CollectedReplies, Outbox, Shown
from bot.stores.protocol import ConversationStore, StoreUnavailable

logger = logging.getLogger(__name__)

STILL_WORKING_AFTER = 3.0  # seconds
TRIES_AFTER_TROUBLE = (2.0, 4.0, 8.0, 16.0, 30.0)  # seconds between tries of a kept message

Handler = Callable[[UserMessage], Awaitable[Any]]
Push = Callable[[str, Shown], Awaitable[None]]


@dataclass(frozen=True)
class Kept:
    """A message that the store could not take: as far as it came, and what is still to do."""

    incoming: Incoming
    rest: Sequence[Step]
    hint: str
    source: str


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
                    hint=hint or self._channel.default_language)
        async with self._in_order(conversation):
            self._kept.setdefault(conversation, deque()).append(kept)
            if not await self._work_off(conversation):
                await self._say(incoming, "system-store-trouble", kept.hint)
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
            left = await self._step_on(waiting[0])
            if left is not None:
                waiting[0] = left
                return False
            waiting.popleft()
        self._kept.pop(conversation, None)
        return True

    async def _step_on(self, kept: Kept) -> Kept | None:
        """Take a message in and answer it; what is still to do when the store fails."""
        try:
            language = await self._store.language(kept.incoming.conversation) or kept.hint
            accepted = await take_in(kept.incoming, kept.rest)
        except Interrupted as stop:
            logger.error("intake.store_unavailable %s", stop)
            return replace(kept, incoming=stop.incoming, rest=stop.rest)
        except StoreUnavailable as error:
            logger.error("intake.store_unavailable %s", error)
            return kept
        if isinstance(accepted, Refused):
            await self._refuse(kept.incoming, accepted, language)
        elif not await self._turn(accepted, language=language, source=kept.source):
            return replace(kept, incoming=accepted, rest=())
        return None

    async def _turn(self, incoming: Incoming, *, language: str, source: str) -> bool:
        """Run the turn and post its replies. False when the store failed: nothing went out."""
        collected = CollectedReplies(self._channel.name)
        message = UserMessage(
            text=incoming.text or None,
            output_channel=collected,
            sender_id=incoming.conversation,
            parse_data=dict(incoming.parse_data) if incoming.parse_data else None,
            input_channel=self._channel.name,
            message_id=incoming.message_id,
            metadata={"language": language, "source": source},
        )
        try:
            await self._store.ping()
            await self._run(message, incoming, language)
            if self._store_failed(incoming.conversation):
                return False
            for draft in collected.drafts:
                await self._channel.push(
                    incoming.conversation, await self._outbox.post(incoming.conversation, draft)
                )
        except StoreUnavailable as error:
            logger.error("turn.store_unavailable %s", error)
            return False
        if not collected.drafts:
            await self._own_up(incoming, language)
        return True

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
        """Its messages stay with us, sealed, and are tried again when the store is back."""
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
            await self._say(given_up[0].incoming, "system-trouble", given_up[0].hint)

    async def _refuse(self, incoming: Incoming, refused: Refused, language: str) -> None:
        if refused.message:
            shown = self._outbox.system(refused.message, language, refused.params)
            await self._channel.push(incoming.conversation, shown)

    async def _say(self, incoming: Incoming, message: str, language: str) -> None:
        await self._channel.push(
            incoming.conversation, self._outbox.system(message, language)
        )
