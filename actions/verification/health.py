"""Whether mail goes out at this moment: one flag for everybody, told before a code is awaited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass
class MailHealth:
    """Set by each connection to the mail server, for letters, decoys and probes alike.

    What happens to a single letter (an address refused, say) is not part of it: it would tell
    that there was an address.
    """

    healthy: bool = True
    checked_at: datetime | None = None

    def note(self, *, reached: bool, at: datetime) -> None:
        self.healthy, self.checked_at = reached, at
