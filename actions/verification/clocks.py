"""A clock that was set back: what was begun "later" cannot be timed, and does not go on for ever.

Without this a code of ten minutes and a session of half an hour would live a day longer when the
clock falls back by a day, and a wait of a minute would last that day.
"""

from __future__ import annotations

from datetime import datetime, timedelta

# As far as the clocks of two processes may differ. Not more: so long a code may live longer.
AHEAD = timedelta(minutes=2)


def lies_ahead(moment: datetime, now: datetime) -> bool:
    """Whether a moment that was noted in the past lies in the future."""
    return moment > now + AHEAD
