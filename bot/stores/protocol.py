"""What every conversation store owes, whichever engine keeps it."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Protocol


class StoreUnavailable(RuntimeError):
    """The store did not answer, or answered too late; nothing was written."""


@dataclass(frozen=True)
class Waiting:
    """A reply that waits for its reader. `draft` is JSON whose sensitive part is sealed."""

    seq: int
    draft: str


class ConversationStore(Protocol):
    """Bounded, expiring state of conversations. Times are unix seconds.

    Every method raises `StoreUnavailable` when the engine fails, and nothing else.
    Rasa swallows what its tracker store raises, so `failed` names the conversations whose
    tracker could not be read or kept in the turn that is running.
    """

    failed: set[str]

    async def ping(self) -> None:
        """Prove that a write would be taken now."""

    async def load_tracker(self, conversation: str) -> str | None:
        """The tracker's JSON, or None where there is none or it has expired."""

    async def save_tracker(self, conversation: str, state: str) -> None:
        """Keep the tracker's JSON until the conversation expires."""

    async def conversations(self) -> list[str]:
        """Ids of the conversations that have a tracker."""

    async def first_sight(self, conversation: str, message_id: str) -> bool:
        """Note an incoming message; False when it came before."""

    async def forget_sight(self, conversation: str, message_id: str) -> None:
        """Take the note back, so that a message that failed can come again."""

    async def put_reply(
        self,
        conversation: str,
        draft: str,
        *,
        buttons: Mapping[str, str] | None = None,
        language: str | None = None,
    ) -> int:
        """Append a reply to the outbox and return its number in the conversation.

        With it, in one write, go what its buttons mean (key → payload) and the language.
        """

    async def replies_after(self, conversation: str, seq: int) -> list[Waiting]:
        """Replies not yet acknowledged, in order, with a number over `seq`."""

    async def acknowledge(self, conversation: str, seq: int) -> None:
        """Forget the replies up to and with `seq`."""

    async def put_button(self, conversation: str, key: str, payload: str) -> None:
        """Keep what a button means; it expires with the sealed values in it."""

    async def button(self, conversation: str, key: str) -> str | None:
        """What the button of this conversation means, or None."""

    async def language(self, conversation: str) -> str | None:
        """The language in which the conversation was last answered."""

    async def set_language(self, conversation: str, language: str) -> None:
        """Remember that language."""

    async def purge(self) -> int:
        """Delete what has expired; return how many rows or keys went."""
