"""Updates in the order of their numbers, though webhook calls may overtake each other."""
from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import AsyncIterator

PATIENCE = 0.3  # seconds to wait for a number that has not come yet


class InSequence:
    """Lets each update wait, for a moment, for those with a lower number.

    Numbers follow one another, but not without gaps: whoever waits in vain goes on, and is not
    waited for again. What comes too late is taken as it comes.
    """

    def __init__(self, *, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._next: int | None = None  # None until the first one: then nobody knows who is first
        self._waiting: set[int] = set()
        self._changed = asyncio.Condition()

    @asynccontextmanager
    async def turn(self, number: int) -> AsyncIterator[None]:
        """The block of an update runs after those of the updates before it."""
        self._waiting.add(number)
        try:
            await self._come_to_turn(number)
            yield
        finally:
            async with self._changed:
                self._waiting.discard(number)
                self._next = max(self._next or 0, number + 1)
                self._changed.notify_all()

    async def _come_to_turn(self, number: int) -> None:
        async with self._changed:
            try:
                await asyncio.wait_for(
                    self._changed.wait_for(lambda: self._next is not None and number <= self._next),
                    self._patience,
                )
            except asyncio.TimeoutError:
                await self._changed.wait_for(lambda: number == min(self._waiting))
