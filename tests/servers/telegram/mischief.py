"""What the fake does wrong when a test asks for it."""
from __future__ import annotations

import threading
from collections.abc import Collection
from dataclasses import dataclass


@dataclass
class Trick:
    """One kind of trouble for the next `times` calls that fit.

    `methods` None means all of them, getUpdates too; `chat_id` narrows it to one chat.
    """

    times: int
    methods: frozenset[str] | None
    chat_id: int | None = None
    status: int = 0  # answer with this code
    retry_after: int = 0  # seconds, with 429
    html: bool = False  # the body is a page of some proxy, not JSON
    seconds: float = 0.0  # answer this late
    reset: bool = False  # end the connection without an answer
    takes_effect: bool = False  # the call was carried out all the same

    def fits(self, method: str, chat_id: int | str | None) -> bool:
        return (
            self.times > 0
            and (self.methods is None or method.lower() in self.methods)
            and (self.chat_id is None or self.chat_id == chat_id)
        )


class Mischief:
    """Tricks that wait for their calls; the one asked for first comes first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Trick] = []
        self.played = 0

    def ask(self, trick: Trick) -> None:
        with self._lock:
            self._waiting.append(trick)

    def take(self, method: str, chat_id: int | str | None) -> Trick | None:
        """The trick for this call, counted down."""
        with self._lock:
            for trick in self._waiting:
                if trick.fits(method, chat_id):
                    trick.times -= 1
                    self.played += 1
                    return trick
            return None

    def stop(self) -> None:
        """Forget what was asked for."""
        with self._lock:
            self._waiting.clear()

    @property
    def left(self) -> int:
        """Calls that are still to go wrong."""
        with self._lock:
            return sum(trick.times for trick in self._waiting)


def methods(method: str | Collection[str] | None) -> frozenset[str] | None:
    """A method name, several, or None for all, as a `Trick` wants them."""
    if method is None:
        return None
    names = (method,) if isinstance(method, str) else method
    return frozenset(name.lower() for name in names)
