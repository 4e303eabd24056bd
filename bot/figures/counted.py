"""What a connector works with, counted: its store, its turns, Rasa's handler, its replies."""
from __future__ import annotations

import json
from functools import wraps
from typing import Any, Awaitable, Callable

from rasa.core.channels.channel import UserMessage

from bot.channels.intake import Incoming
from bot.channels.outgoing import Shown
from bot.channels.turns import Turns
from bot.figures.metrics import SYSTEM, Metrics
from bot.stores.protocol import ConversationStore, StoreUnavailable, TurnResult
from bot.stores.running_turn import turn_of


class CountedStore:
    """A conversation store whose failures, messages and kept turns are counted.

    What it does not name it hands on as it is.
    """

    def __init__(self, store: ConversationStore, metrics: Metrics) -> None:
        self._store = store
        self._metrics = metrics

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._store, name)
        if not callable(method):
            return method

        @wraps(method)
        async def counted(*args: Any, **kwargs: Any) -> Any:
            try:
                return await method(*args, **kwargs)
            except StoreUnavailable:
                self._metrics.store_failed("conversations")
                raise

        self.__dict__[name] = counted  # found at once the next time
        return counted

    async def take_in(
        self, conversation: str, message_id: str, payload: str | None, *, channel: str
    ) -> bool:
        try:
            new = await self._store.take_in(conversation, message_id, payload, channel=channel)
        except StoreUnavailable:
            self._metrics.store_failed("conversations")
            raise
        if new and payload is not None:
            self._metrics.message(channel)
        return new

    async def finish(self, conversation: str, result: TurnResult) -> list[int]:
        try:
            with self._metrics.stage("keep"):
                seqs = await self._store.finish(conversation, result)
        except StoreUnavailable:
            self._metrics.store_failed("conversations")
            raise
        for _, reply in zip(seqs, result.replies):
            self._metrics.reply(json.loads(reply.draft).get("message"))
        return seqs


class CountedTurns(Turns):
    """Turns whose way in is timed."""

    def __init__(self, *, metrics: Metrics, **parts: Any) -> None:
        super().__init__(**parts)
        self._metrics = metrics

    async def accept(self, incoming: Incoming) -> bool:
        with self._metrics.stage("accept"):
            return await super().accept(incoming)


def counted_handler(
    handler: Callable[[UserMessage], Awaitable[Any]], metrics: Metrics
) -> Callable[[UserMessage], Awaitable[Any]]:
    """Rasa's handler, timed; the intent that it found is counted."""

    async def handle(message: UserMessage) -> Any:
        with metrics.stage("turn"):
            done = await handler(message)
        turn = turn_of(str(message.sender_id))
        if turn is not None and turn.intent is not None:
            metrics.intent(turn.intent, turn.spoken)
        return done

    return handle


def counted_push(
    push: Callable[[str, Shown], Awaitable[None]], metrics: Metrics
) -> Callable[[str, Shown], Awaitable[None]]:
    """A channel's `push`; the connectors' own words are counted, the others when they are kept."""

    async def counted(conversation: str, shown: Shown) -> None:
        if shown.message.startswith(SYSTEM):
            metrics.reply(shown.message)
        await push(conversation, shown)

    return counted
