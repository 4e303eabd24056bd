"""What was typed, shown or held in the canary's conversations: all that must stay unread."""
from __future__ import annotations

import threading

from tests.privacy.hiding import SHORTEST


class Known:
    """Collects values from several conversations at once. `codes` are numbers of six digits."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.values: set[str] = set()
        self.codes: set[str] = set()

    def add(self, *values: str) -> None:
        """Values to look for; what is too short to mean anything is left out."""
        with self._lock:
            self.values |= {value for value in values if len(value) >= SHORTEST}

    def code(self, code: str) -> str:
        """A code that was mailed or made by an app; gives it back."""
        with self._lock:
            self.codes.add(code)
        return code
