"""A message's way in, for every channel: a list of steps that can be read aloud.

rate → repeats → meaning of a button → cleaning → sealing. Each step gives the message on,
changed or not, or refuses it with a message name for its writer.
"""
from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, field, replace
from typing import Any, Mapping, Protocol, Sequence

from bot.channels.limits import Limiter
from bot.privacy.detection import Detector, seal_message
from bot.privacy.sealing import Sealer
from bot.privacy.typed_text import escape_typed_tokens, neutralise_control
from bot.settings import MESSAGE_LIMIT
from bot.stores.protocol import ConversationStore, StoreUnavailable


@dataclass(frozen=True)
class Incoming:
    """A message as a connector got it. `button` is the key of a button that was pressed."""

    conversation: str
    message_id: str
    address: str
    text: str = ""
    button: str | None = None
    parse_data: Mapping[str, Any] | None = None

    def __repr__(self) -> str:
        return f"Incoming({self.conversation[:4]}…, {len(self.text)} characters)"


@dataclass(frozen=True)
class Refused:
    """Why a message went no further: a system message for its writer ("" says nothing)."""

    message: str
    params: Mapping[str, Any] = field(default_factory=dict)


class Step(Protocol):
    """One step of the way in."""

    async def __call__(self, incoming: Incoming) -> Incoming | Refused: ...


class DropRepeats:
    """A message that came before is dropped without a word: its answer is on the way."""

    def __init__(self, store: ConversationStore) -> None:
        self._store = store

    async def __call__(self, incoming: Incoming) -> Incoming | Refused:
        new = await self._store.first_sight(incoming.conversation, incoming.message_id)
        return incoming if new else Refused("")


class LimitRate:
    """So many messages for a conversation, so many for an address."""

    def __init__(self, *, conversation: Limiter, address: Limiter) -> None:
        self._conversation = conversation
        self._address = address

    async def __call__(self, incoming: Incoming) -> Incoming | Refused:
        conversation = self._conversation.take(incoming.conversation)
        address = self._address.take(incoming.address)
        return incoming if conversation and address else Refused("system-too-many")


class ReadButton:
    """A pressed button becomes what was stored for it; an unknown key is no message."""

    def __init__(self, store: ConversationStore) -> None:
        self._store = store

    async def __call__(self, incoming: Incoming) -> Incoming | Refused:
        if incoming.button is None:
            return incoming
        payload = await self._store.button(incoming.conversation, incoming.button[:32])
        if payload is None:
            return Refused("system-button-expired")
        meaning = json.loads(payload)
        return replace(
            incoming, text=meaning.get("text", ""), parse_data=meaning.get("parse_data")
        )


class Clean:
    """No control text, no typed token, no invisible characters; not empty, not endless."""

    async def __call__(self, incoming: Incoming) -> Incoming | Refused:
        if incoming.button is not None:
            return incoming
        if len(incoming.text) > MESSAGE_LIMIT:
            return Refused("system-too-long", {"limit": MESSAGE_LIMIT})
        text = escape_typed_tokens(neutralise_control(incoming.text)).strip()
        if not text:
            return Refused("system-no-text" if incoming.text.strip() else "system-empty")
        if not any(unicodedata.category(char)[0] in "LN" for char in text) and text not in "??":
            return Refused("system-no-text")
        return replace(incoming, text=text)


class Seal:
    """From here on nobody on this side can read a number, a date or a code."""

    def __init__(self, *, detector: Detector, sealer: Sealer) -> None:
        self._detector = detector
        self._sealer = sealer

    async def __call__(self, incoming: Incoming) -> Incoming | Refused:
        if incoming.button is not None:
            return incoming
        sealed = seal_message(
            incoming.text, incoming.conversation, self._detector, self._sealer
        )
        return replace(incoming, text=sealed)


class Interrupted(StoreUnavailable):
    """The store failed on the way in: how far the message came, and the steps still to go."""

    def __init__(self, incoming: Incoming, rest: Sequence[Step], reason: str) -> None:
        super().__init__(reason)
        self.incoming = incoming
        self.rest = rest


async def take_in(incoming: Incoming, steps: Sequence[Step]) -> Incoming | Refused:
    """Walk the steps; stop at the first that refuses. Raises `Interrupted`."""
    for number, step in enumerate(steps):
        try:
            outcome = await step(incoming)
        except StoreUnavailable as error:
            raise Interrupted(incoming, steps[number:], str(error)) from error
        if isinstance(outcome, Refused):
            return outcome
        incoming = outcome
    return incoming
