"""Updates in the order of their numbers, though webhook calls may overtake each other.

An update is stored as it comes; only its answer waits, for a moment, for those with a lower
number that have not come yet. The inbox then gives all that waits in the order of the numbers.
"""
from __future__ import annotations

import asyncio

PATIENCE = 0.3  # seconds to wait for a number that has not come yet


class InSequence:
    """Which numbers have come.

    They follow one another, but not without gaps: whoever waits in vain goes on, and what comes
    too late is taken as it comes.
    """

    def __init__(self, *, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._next: int | None = None  # None until the first: then nobody knows who is first
        self._ahead: set[int] = set()  # numbers that came before those in front of them
        self._changed = asyncio.Condition()

    async def came(self, number: int) -> None:
        """Note that an update is stored."""
        async with self._changed:
            if self._next is not None and number >= self._next:
                self._ahead.add(number)
                self._close_up()
            self._changed.notify_all()

    async def wait_for_earlier(self, number: int) -> None:
        """Return once all updates before `number` have come, or are not waited for any longer."""
        async with self._changed:
            try:
                await asyncio.wait_for(
                    self._changed.wait_for(lambda: self._next is not None and number < self._next),
                    self._patience,
                )
            except asyncio.TimeoutError:
                self._next = max(self._next or 0, number + 1)
                self._close_up()
                self._changed.notify_all()

    def _close_up(self) -> None:
        assert self._next is not None
        while self._next in self._ahead:
            self._next += 1
        self._ahead = {number for number in self._ahead if number > self._next}
