"""What waits in memory while the conversation store is away."""
from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Sequence

from bot.channels.intake import Incoming, Step
from bot.channels.outgoing import Prepared
from bot.stores.protocol import StoreUnavailable, TurnResult


@dataclass(frozen=True)
class Done:
    """A turn that has run: what is still to be kept of it, and what is to be shown then."""

    result: TurnResult
    replies: tuple[Prepared, ...] = ()
    unheard: bool = False  # a part of its answer did not come


class NotKept(StoreUnavailable):
    """The store failed around a turn; `language` is that of the conversation."""

    def __init__(self, reason: str, language: str) -> None:
        super().__init__(reason)
        self.language = language


@dataclass
class Kept:
    """What waits in memory while the store is away."""

    messages: deque[tuple[Incoming, Sequence[Step]]] = field(default_factory=deque)
    done: dict[str, Done] = field(default_factory=dict)  # by message id

    @property
    def empty(self) -> bool:
        return not self.messages and not self.done
