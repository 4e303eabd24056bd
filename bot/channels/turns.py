"""A message's turn: stored first, answered whole or again, and an honest word when it goes wrong.

A message counts as accepted once it stands in the stored inbox. Its turn leaves tracker, replies
and the emptied inbox behind in one write; until then it is run again, also after a restart. Rasa
hides what fails behind it, so a slow turn says so, a mute one is owned up, one that was not kept
waits.
"""
from __future__ import annotations

import asyncio
import json
import logging
import secrets
from dataclasses import replace
from functools import partial
from typing import Any, Awaitable, Callable, Mapping, Sequence

from rasa.core.channels.channel import UserMessage

from bot.channels.channel import Channel
from bot.channels.intake import Incoming, Interrupted, Refused, Step
from bot.channels.kept import Done, Kept, NotKept
from bot.channels.outgoing import CollectedReplies, Outbox
from bot.channels.stored_inbox import StoredInbox
from bot.channels.to_rasa import first_id, user_message
from bot.channels.waiting import typing_shown
from bot.logs import blotting
from bot.privacy.at_rest import AtRest
from bot.processes.order import Busy, Order, Ordered
from bot.stores.protocol import ConversationStore, StoreUnavailable, TurnResult
from bot.stores.running_turn import running_turn

logger = logging.getLogger(__name__)

STILL_WORKING_AFTER = 3.0  # seconds
# An action may take 20 seconds (bot/action_server.py); whatever else hangs ends here.
LONGEST_TURN = 30.0  # seconds
LANGUAGE_WITHIN = 0.4  # seconds
MOST_KEPT = 20  # messages of one conversation that wait for the store
TRIES_AFTER_TROUBLE = (2.0, 4.0, 8.0, 16.0, 30.0)  # seconds between tries of a kept message

Handler = Callable[[UserMessage], Awaitable[Any]]


class Turns:
    """Takes messages of one channel through Rasa and gives back what it answered."""

    def __init__(
        self, *, channel: Channel, store: ConversationStore, outbox: Outbox, at_rest: AtRest,
        handler: Handler, order: Order | None = None,
    ) -> None:
        self._channel = channel
        self._store = store
        self._outbox = outbox
        self._at_rest = at_rest
        self._handler = handler
        self._inbox = StoredInbox(channel=channel.name, steps=channel.steps, store=store,
                                  at_rest=at_rest)
        self._coming_in = Ordered()
        self._answering = order or Ordered()
        self._running: dict[str, str] = {}  # conversation to the message that has its turn
        self._kept: dict[str, Kept] = {}
        self._retries: dict[str, asyncio.Task[None]] = {}

    async def take(self, incoming: Incoming) -> None:
        """Accept a message and answer it."""
        if await self.accept(incoming):
            await self.answer(incoming.conversation)

    async def accept(self, incoming: Incoming) -> bool:
        """Take a message in; True when it waits for its turn. Never raises, keeps the order.

        When this returns, the message is stored, or came before, or its writer was told why not.
        """
        conversation = incoming.conversation
        async with self._coming_in.of(conversation):
            waiting = self._kept.setdefault(conversation, Kept()).messages
            if len(waiting) >= MOST_KEPT:
                await self._say(incoming, "system-too-many", await self._language(incoming))
                return False
            waiting.append((incoming, self._channel.steps))
            try:
                return await self._store_kept(conversation)
            except Interrupted as stop:
                logger.error("intake.store_unavailable %s", stop)
        await self._say(incoming, "system-store-trouble", await self._language(incoming))
        self._keep_trying(conversation)
        return False

    async def correct(self, incoming: Incoming) -> bool:
        """Put new words in the place of a message that still waits for its turn.

        False when it has had its turn, or has it now: then the new words are a new message.
        Raises `StoreUnavailable`.
        """
        if self._running.get(incoming.conversation) == incoming.message_id:
            return False
        return await self._inbox.correct(incoming)

    async def answer(self, conversation: str) -> None:
        """Answer what waits in the inbox, the oldest first. Never raises, never stays silent."""
        try:
            async with self._answering.of(conversation):
                await self._work_off(conversation)
        except StoreUnavailable as error:
            logger.error("turn.store_unavailable %s", error)
            language = getattr(error, "language", self._channel.default_language)
            await self._channel.push(
                conversation, self._outbox.system("system-store-trouble", language)
            )
            self._keep_trying(conversation)

    async def resume(self) -> None:
        """Answer what another process took in and did not answer. Raises `StoreUnavailable`."""
        for conversation in await self._store.unanswered(self._channel.name):
            try:
                async with self._answering.of(conversation, only_if_free=True):
                    await self._work_off(conversation)
            except Busy:
                continue  # somebody lives who answers it
            except NotKept as error:
                logger.error("turn.store_unavailable %s", error)
                self._keep_trying(conversation)

    # -- the way in -------------------------------------------------------

    async def _take_in(self, incoming: Incoming, steps: Sequence[Step]) -> bool:
        """Put a message into the inbox; True when it waits for its turn. Raises `Interrupted`."""
        outcome = await self._inbox.put(incoming, steps)
        if isinstance(outcome, Refused):
            if outcome.message:
                language = await self._language(incoming)
                await self._say(incoming, outcome.message, language, outcome.params)
            return False
        return outcome

    async def _language(self, incoming: Incoming) -> str:
        try:  # a store that hangs has cost its time already
            spoken = await asyncio.wait_for(
                self._inbox.language(incoming.conversation), LANGUAGE_WITHIN
            )
        except asyncio.TimeoutError:
            spoken = None
        return spoken or incoming.hint or self._channel.default_language

    # -- the turn ---------------------------------------------------------

    async def _work_off(self, conversation: str) -> None:
        """Answer what waits; raises `StoreUnavailable`, and what was not kept stays."""
        waiting, spoken = await self._inbox.read(conversation)
        for incoming in waiting:
            language = spoken or incoming.hint or self._channel.default_language
            incoming = replace(incoming, opens=spoken is None)
            self._running[conversation] = incoming.message_id
            try:
                async with typing_shown(partial(self._channel.typing, conversation)):
                    spoken = await self._answer_one(incoming, language)
            except StoreUnavailable as error:
                raise NotKept(str(error), language) from error
            finally:
                del self._running[conversation]

    async def _answer_one(self, incoming: Incoming, language: str) -> str:
        """Run the turn, keep it, show its replies; the language that it ended in."""
        conversation = incoming.conversation
        done = await self._done(incoming, language)
        seqs = await self._store.finish(conversation, done.result)
        self._kept[conversation].done.pop(incoming.message_id, None)
        self._forget_if_empty(conversation)
        for seq, prepared in zip(seqs, done.replies):
            await self._channel.push(conversation, self._outbox.shown(seq, prepared))
        if done.unheard:
            await self._own_up(incoming, language)
        return done.result.language or language

    async def _done(self, incoming: Incoming, language: str) -> Done:
        """The turn's result: of this run, or of one whose result the store did not take."""
        conversation, message_id = incoming.conversation, incoming.message_id
        kept = self._kept.get(conversation)
        done = kept.done.get(message_id) if kept else None
        if done is None:
            done = await self._turn(incoming, language)
            self._kept.setdefault(conversation, Kept()).done[message_id] = done
        return done

    async def _turn(self, incoming: Incoming, language: str) -> Done:
        """Run the turn; raises `StoreUnavailable` if its tracker could not be read."""
        collected = CollectedReplies(self._channel.name)
        received = asyncio.ensure_future(self._channel.received(incoming))
        try:
            with running_turn(incoming.conversation) as turn, blotting(incoming.text):
                message = user_message(incoming, collected, language)
                if not await self._run(message, incoming, language):
                    collected.drafts.clear()  # half a turn is none
                    turn.tracker = None
        finally:
            lead = await received
        if turn.failed:
            raise StoreUnavailable("the turn's tracker could not be read")
        if not collected.drafts:
            await self._own_up(incoming, language)
        drafts = collected.finished()
        if lead and drafts:
            drafts[0]["lead"] = lead
        replies = tuple(self._outbox.prepare(incoming.conversation, draft) for draft in drafts)
        result = TurnResult(
            message_id=incoming.message_id,
            channel=self._channel.name,
            tracker=turn.tracker,
            replies=[prepared.stored for prepared in replies],
            language=drafts[-1]["language"] if drafts else None,
            forget=any(prepared.reply.forget for prepared in replies),
        )
        return Done(result, replies, unheard=turn.unheard and bool(drafts))

    async def _run(self, message: UserMessage, incoming: Incoming, language: str) -> bool:
        """Run Rasa's handler; False where it was cut off, and what it began does not count."""
        turn = asyncio.ensure_future(self._handler(message))
        done, _ = await asyncio.wait({turn}, timeout=STILL_WORKING_AFTER)
        if not done:
            await self._say(incoming, "system-still-working", language)
            done, _ = await asyncio.wait({turn}, timeout=LONGEST_TURN - STILL_WORKING_AFTER)
        if not done:
            turn.cancel()
            await asyncio.wait({turn}, timeout=1.0)  # it lets go of what it holds
            logger.error("turn.too_long after=%.0fs", LONGEST_TURN)
            return False
        try:
            await turn
        except Exception as error:  # the applicant gets a word, the log the kind of fault
            logger.error("turn.failed kind=%s", type(error).__name__)
        return True

    async def _own_up(self, incoming: Incoming, language: str) -> None:
        """Words are missing, or all of them: say so, and offer the same message once more.

        The action server may have done its part and not been heard: to it, it is one message.
        """
        key = secrets.token_urlsafe(12)
        once_more = replace(incoming, extras={**incoming.extras, "first": first_id(incoming)})
        kept = self._at_rest.lock(once_more.payload(), incoming.conversation)
        await self._store.put_button(incoming.conversation, key, json.dumps({"again": kept}))
        shown = self._outbox.system(
            "system-trouble", language, buttons=(("button-try-again", key),)
        )
        await self._channel.push(incoming.conversation, shown)

    # -- when the store is away -------------------------------------------

    def _keep_trying(self, conversation: str) -> None:
        """Its messages stay with us and are tried again when the store is back."""
        if conversation not in self._retries:
            task = asyncio.ensure_future(self._try_again(conversation))
            self._retries[conversation] = task
            task.add_done_callback(lambda _: self._retries.pop(conversation, None))

    async def _try_again(self, conversation: str) -> None:
        for wait in TRIES_AFTER_TROUBLE:
            await asyncio.sleep(wait)
            try:
                async with self._coming_in.of(conversation):
                    self._kept.setdefault(conversation, Kept())
                    await self._store_kept(conversation)
                async with self._answering.of(conversation):
                    await self._work_off(conversation)
                return
            except StoreUnavailable as error:
                logger.error("turn.store_unavailable %s", error)
        kept = self._kept.pop(conversation, Kept())
        for incoming, _ in list(kept.messages)[:1]:
            await self._say(incoming, "system-trouble", await self._language(incoming))

    async def _store_kept(self, conversation: str) -> bool:
        """Put into the inbox what waits for the store, in order; True when any of it is new.

        Raises `Interrupted`: what was not stored stays, as far as it came.
        """
        waiting = self._kept[conversation].messages
        new = False
        while waiting:
            try:
                new = await self._take_in(*waiting[0]) or new
            except Interrupted as stop:
                waiting[0] = (stop.incoming, stop.rest)
                raise
            waiting.popleft()
        self._forget_if_empty(conversation)
        return new

    def _forget_if_empty(self, conversation: str) -> None:
        if conversation in self._kept and self._kept[conversation].empty:
            del self._kept[conversation]

    async def _say(
        self, incoming: Incoming, message: str, language: str,
        params: Mapping[str, Any] | None = None,
    ) -> None:
        await self._channel.push(
            incoming.conversation, self._outbox.system(message, language, params)
        )
