"""The stored inbox of a channel: a message stands in it, encrypted, until its turn was kept."""
from __future__ import annotations

import logging
from typing import Sequence

from bot.channels.intake import Incoming, Interrupted, Refused, Step, take_in
from bot.privacy.at_rest import AtRest, Unreadable
from bot.stores.protocol import (
    LANGUAGE_NOTE,
    ConversationStore,
    Message,
    StoreUnavailable,
    TurnResult,
)

logger = logging.getLogger(__name__)


class StoredInbox:
    """Messages on their way into one channel. Methods raise `StoreUnavailable`."""

    def __init__(
        self, *, channel: str, steps: Sequence[Step], store: ConversationStore, at_rest: AtRest
    ) -> None:
        self.steps = steps
        self._channel = channel
        self._store = store
        self._at_rest = at_rest

    async def put(self, incoming: Incoming, steps: Sequence[Step]) -> Refused | bool:
        """Walk the steps and store the message; True when it is new and waits for its turn.

        A refusal is given once for each message. Raises `Interrupted`.
        """
        outcome = await take_in(incoming, steps)
        if isinstance(outcome, Refused):
            if outcome.passing:
                return False if outcome.told else outcome
            return outcome if await self._keep(incoming, None, steps) else False
        return await self._keep(outcome, self._locked(outcome), ())

    async def correct(self, incoming: Incoming) -> bool:
        """Put new words in the place of a message that still waits; False where none does."""
        outcome = await take_in(incoming, self.steps)
        if isinstance(outcome, Refused):
            return False
        return await self._store.correct(
            incoming.conversation, incoming.message_id, self._locked(outcome)
        )

    async def read(self, conversation: str) -> tuple[list[Incoming], str | None]:
        """What waits in a conversation, in its order, and the language last answered in."""
        inbox = await self._store.inbox(conversation)
        found = [await self._unlocked(conversation, message) for message in inbox.messages]
        waiting = [incoming for incoming in found if incoming is not None]
        # Where the channel counts its messages, its order holds, not that of their arrival.
        return sorted(waiting, key=lambda incoming: incoming.place), inbox.language

    async def language(self, conversation: str) -> str | None:
        """The language last answered in; None also when the store does not tell."""
        try:
            return await self._store.note(conversation, LANGUAGE_NOTE)
        except StoreUnavailable:
            return None

    async def _keep(
        self, incoming: Incoming, payload: str | None, rest: Sequence[Step]
    ) -> bool:
        try:
            return await self._store.take_in(
                incoming.conversation, incoming.message_id, payload, channel=self._channel
            )
        except StoreUnavailable as error:
            raise Interrupted(incoming, rest, str(error)) from error

    def _locked(self, incoming: Incoming) -> str:
        return self._at_rest.lock(incoming.payload(), incoming.conversation)

    async def _unlocked(self, conversation: str, message: Message) -> Incoming | None:
        """The message, or None: its key was taken away while it waited, nobody can read it."""
        try:
            payload = self._at_rest.unlock(message.payload, conversation)
        except Unreadable as error:
            logger.error("inbox.unreadable %s", error)
            lost = TurnResult(message_id=message.message_id, channel=self._channel, tracker=None)
            await self._store.finish(conversation, lost)
            return None
        return Incoming.from_payload(conversation, message.message_id, payload)
