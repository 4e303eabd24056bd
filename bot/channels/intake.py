"""A message's way in, for every channel: a list of steps that can be read aloud.

rate → meaning of a button → cleaning → sealing; then it is stored, once, and has its turn.
Each step gives the message on, changed or not, or refuses it with a message name for its writer.
"""
from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Mapping, Protocol, Sequence

from bot.privacy.at_rest import AtRest, Unreadable
from bot.privacy.detection import Detector, seal_message
from bot.privacy.sealing import Sealer
from bot.privacy.typed_text import escape_typed_tokens, neutralise_control
from bot.processes.limits import Limiter
from bot.settings import MESSAGE_LIMIT
from bot.stores.protocol import ConversationStore, StoreUnavailable

# Turns that wait in one process: at some 200 a second the last of them waits about two seconds.
MOST_AT_ONCE = 400


@dataclass(frozen=True)
class Incoming:
    """A message as a connector got it. `button` is the key of a button that was pressed.

    `hint` is the channel's guess at the language, `source` a keyed hash of where it came from,
    `extras` what the connector itself wants to know when the message has its turn (JSON).
    """

    conversation: str
    message_id: str
    address: str
    text: str = ""
    button: str | None = None
    parse_data: Mapping[str, Any] | None = None
    hint: str | None = None
    source: str = ""
    sensitive: bool = False  # something in it was sealed
    place: int = 0  # its number among the channel's messages, where the channel counts them
    unread: str = ""  # what is said to a message that has no words to read
    opens: bool = False  # nothing was answered in its conversation before
    extras: Mapping[str, Any] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"Incoming({self.conversation[:4]}…, {len(self.text)} characters)"

    def payload(self) -> str:
        """The message as the inbox keeps it: after sealing, and without the address."""
        return json.dumps(
            {
                "text": self.text, "parse_data": self.parse_data, "hint": self.hint,
                "source": self.source, "sensitive": self.sensitive, "place": self.place,
                "extras": self.extras,
            },
            separators=(",", ":"),
        )

    @classmethod
    def from_payload(cls, conversation: str, message_id: str, payload: str) -> Incoming:
        """The message as it was taken in."""
        return cls(conversation=conversation, message_id=message_id, address="",
                   **json.loads(payload))


@dataclass(frozen=True)
class Refused:
    """Why a message went no further: a system message for its writer.

    `passing` says that the message may come again under its id: it does not count as seen.
    `told` says that its writer has just heard the same.
    """

    message: str
    params: Mapping[str, Any] = field(default_factory=dict)
    passing: bool = False
    told: bool = False


class Step(Protocol):
    """One step of the way in."""

    async def __call__(self, incoming: Incoming) -> Incoming | Refused: ...


class LimitRate:
    """So many messages for a conversation, so many for an address."""

    def __init__(self, *, conversation: Limiter, address: Limiter) -> None:
        self._conversation = conversation
        self._address = address

    async def __call__(self, incoming: Incoming) -> Incoming | Refused:
        conversation = await self._conversation.take(incoming.conversation)
        address = await self._address.take(incoming.address)
        if conversation.allowed and address.allowed:
            return incoming
        return Refused("system-too-many", passing=True, told=conversation.refused_before)


class ShedLoad:
    """While too much waits for its turn, a new message is politely put off before it costs much."""

    def __init__(self, waiting: Callable[[], int]) -> None:
        self._waiting = waiting

    async def __call__(self, incoming: Incoming) -> Incoming | Refused:
        if self._waiting() >= MOST_AT_ONCE:
            return Refused("system-busy", passing=True)
        return incoming


class ReadButton:
    """A pressed button becomes what was stored for it; an unknown key is no message."""

    def __init__(self, store: ConversationStore, at_rest: AtRest) -> None:
        self._store = store
        self._at_rest = at_rest

    async def __call__(self, incoming: Incoming) -> Incoming | Refused:
        if incoming.button is None:
            return incoming
        payload = await self._store.button(incoming.conversation, incoming.button[:32])
        if payload is None:
            return Refused("system-button-expired")
        meaning = json.loads(payload)
        if "again" in meaning:  # the message itself once more, after a turn that went wrong
            return self._again(incoming, meaning["again"])
        return replace(incoming, parse_data=meaning["parse_data"])

    def _again(self, incoming: Incoming, kept: str) -> Incoming | Refused:
        try:
            payload = json.loads(self._at_rest.unlock(kept, incoming.conversation))
        except Unreadable:
            return Refused("system-button-expired")
        extras = {**incoming.extras, "first": payload["extras"].get("first")}
        if "metadata" in payload["extras"]:  # where the message came from (bot/channels/moves.py)
            extras["metadata"] = payload["extras"]["metadata"]
        return replace(
            incoming, text=payload["text"], parse_data=payload["parse_data"], extras=extras
        )


class Clean:
    """No control text, no typed token, no invisible characters; not empty, not endless."""

    async def __call__(self, incoming: Incoming) -> Incoming | Refused:
        if incoming.unread:
            return Refused(incoming.unread)
        if incoming.parse_data is not None or incoming.button is not None:
            return incoming  # the connector's own words: a button, a command
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
        if incoming.parse_data is not None or incoming.button is not None:
            return incoming
        sealed = seal_message(
            incoming.text, incoming.conversation, self._detector, self._sealer
        )
        return replace(incoming, text=sealed, sensitive="[[" in sealed)


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
