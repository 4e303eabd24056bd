"""How fast messages may come: a bucket for each conversation and each address."""
from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Callable

MOST_BUCKETS = 20_000  # beyond it the longest unused are dropped: memory stays bounded


@dataclass(frozen=True)
class Rate:
    """`burst` messages at once, then one every `seconds_each` seconds."""

    burst: int
    seconds_each: float


PER_CONVERSATION = Rate(burst=20, seconds_each=1.0)
PER_ADDRESS = Rate(burst=200, seconds_each=0.1)
NEW_SESSIONS_PER_ADDRESS = Rate(burst=120, seconds_each=1.0)


class Limiter:
    """Token buckets in memory. Verification has its own, persistent limits behind it."""

    def __init__(self, rate: Rate, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float, bool]] = OrderedDict()

    def refused_last(self, key: str) -> bool:
        """Whether the key's last message was one too many already."""
        return key in self._buckets and self._buckets[key][2]

    def take(self, key: str) -> bool:
        """Whether one more is allowed now."""
        now = self._clock()
        level, seen, _ = self._buckets.pop(key, (float(self._rate.burst), now, False))
        level = min(self._rate.burst, level + (now - seen) / self._rate.seconds_each)
        allowed = level >= 1
        self._buckets[key] = (level - 1 if allowed else level, now, not allowed)
        if len(self._buckets) > MOST_BUCKETS:
            self._buckets.popitem(last=False)
        return allowed
