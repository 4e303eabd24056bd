"""Leaving a system alone for a while after it failed several times in a row."""

from __future__ import annotations

import time
from collections.abc import Callable


class Breaker:
    """Opens after `failures` in a row; after `rest` seconds one question goes through to see.

    Used on one event loop, so its steps need no lock.
    """

    def __init__(
        self, *, failures: int, rest: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._most, self._rest, self._clock = failures, rest, clock
        self._failed = 0
        self._closed_until = 0.0

    @property
    def healthy(self) -> bool:
        """Whether the last answers came."""
        return self._failed < self._most

    def admits(self) -> bool:
        """Whether a question may go through now; while it is open, one in each rest."""
        if self.healthy:
            return True
        now = self._clock()
        if now < self._closed_until:
            return False
        self._closed_until = now + self._rest
        return True

    def succeeded(self) -> None:
        self._failed = 0

    def failed(self) -> None:
        self._failed += 1
        if not self.healthy:
            self._closed_until = self._clock() + self._rest
