"""What every conversation store owes, whichever engine keeps it."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping, Protocol, Sequence


class StoreUnavailable(RuntimeError):
    """The store did not answer, or answered too late; nothing was written."""


class StoreOutdated(RuntimeError):
    """The store was made by another version of the program; its text names the mend."""


@dataclass(frozen=True)
class Message:
    """A message that was taken in and waits for its turn. `payload` is JSON, sealed."""

    message_id: str
    payload: str


@dataclass(frozen=True)
class Inbox:
    """What waits in one conversation, in its order, and the language last answered in."""

    messages: tuple[Message, ...]
    language: str | None


@dataclass(frozen=True)
class Draft:
    """A reply to be stored: JSON whose sensitive part is sealed, and what its buttons mean."""

    draft: str
    buttons: Mapping[str, str] = field(default_factory=dict)  # key → payload


@dataclass(frozen=True)
class TurnResult:
    """What one turn leaves behind. It is kept whole or not at all."""

    message_id: str
    channel: str
    tracker: str | None  # JSON; None leaves the tracker as it was
    replies: Sequence[Draft] = ()
    language: str | None = None
    forget: bool = False  # all that the conversation had goes, but these replies and their way


@dataclass(frozen=True)
class Waiting:
    """A reply that waits for its reader. `draft` is JSON whose sensitive part is sealed."""

    seq: int
    draft: str


class ConversationStore(Protocol):
    """Bounded, expiring state of conversations. Times are unix seconds.

    Every method raises `StoreUnavailable` when the engine fails, and nothing else.
    """

    async def ping(self) -> None:
        """Prove that a write would be taken now."""

    async def load_tracker(self, conversation: str) -> str | None:
        """The tracker's JSON, or None where there is none or it has expired."""

    async def save_tracker(self, conversation: str, state: str) -> None:
        """Keep the tracker's JSON until the conversation expires."""

    async def conversations(self) -> list[str]:
        """Ids of the conversations that have a tracker."""

    async def take_in(
        self, conversation: str, message_id: str, payload: str | None, *, channel: str
    ) -> bool:
        """Put a message in the inbox; False, and nothing is kept, when it came before.

        Without a payload it only counts as seen: it has its answer, or needs none.
        """

    async def seen(self, conversation: str, message_id: str) -> bool:
        """Whether that message came before, answered or not."""

    async def correct(self, conversation: str, message_id: str, payload: str) -> bool:
        """Put another payload in the place of a message that still waits; False if none does."""

    async def inbox(self, conversation: str) -> Inbox:
        """The messages that wait for their turn, and the conversation's language."""

    async def unanswered(self, channel: str) -> list[str]:
        """Conversations of a channel in which messages wait for their turn."""

    async def finish(self, conversation: str, result: TurnResult) -> list[int]:
        """Keep what a turn left, in one write; the numbers of its replies, in order.

        The message leaves the inbox; that it came is remembered for a day. With `forget` all else
        of the conversation goes in the same write: tracker, older replies, buttons, notes, what
        is remembered of answered messages. A channel's notes on where to send the last word
        (`ADDRESS_NOTES`) stay as long as that word waits. Messages that still wait for their
        turn stay: they were written afterwards.
        """

    async def replies_after(self, conversation: str, seq: int) -> list[Waiting]:
        """Replies not yet acknowledged, in order, with a number over `seq`."""

    async def acknowledge(self, conversation: str, seq: int) -> None:
        """Forget the replies up to and with `seq`."""

    async def undelivered(self, channel: str) -> list[str]:
        """Conversations of a channel in which replies wait for their reader."""

    async def put_button(self, conversation: str, key: str, payload: str) -> None:
        """Keep what a button means; it expires with the sealed values in it."""

    async def button(self, conversation: str, key: str) -> str | None:
        """What the button of this conversation means, or None."""

    async def put_note(
        self, conversation: str, name: str, value: str, *, lifetime: float | None = None
    ) -> None:
        """Keep a small fact about a conversation, as long as the conversation or `lifetime` s."""

    async def note(self, conversation: str, name: str) -> str | None:
        """That fact, or None."""

    async def take_note(self, conversation: str, name: str) -> str | None:
        """That fact, which is gone afterwards: of two who take it, one gets it."""

    async def purge(self) -> int:
        """Delete what has expired; return how many rows or keys went."""


ADDRESS_NOTES = ("chat", "blocked")  # of a channel's own: how to reach the reader
LANGUAGE_NOTE = "language"  # the language in which a conversation was last answered
