"""What a turn needs to know of its channel."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Awaitable, Callable, Sequence

from bot.channels.intake import Incoming, Step
from bot.channels.outgoing import Shown


async def _nothing(*_: Any) -> None:
    return None


@dataclass(frozen=True)
class Channel:
    """What a turn needs of its channel: its name, its way in, and how to push a reply.

    `typing` shows that an answer is on its way. `received` does what a message asks of the
    channel itself while the turn runs; the message name that it gives goes before the reply.
    """

    name: str
    steps: Sequence[Step]
    push: Callable[[str, Shown], Awaitable[None]]
    default_language: str
    typing: Callable[[str, bool], Awaitable[None]] = _nothing
    received: Callable[[Incoming], Awaitable[str | None]] = _nothing
