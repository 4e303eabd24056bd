"""Percentiles, and the way to say what goes on without touching the table."""
from __future__ import annotations

import math
import sys
from collections.abc import Sequence


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` (0 to 1) of them do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median(values: Sequence[float]) -> float:
    return percentile(values, 0.5)


def progress(line: str) -> None:
    """A word about what goes on, on standard error."""
    print(f"  bench: {line}", file=sys.stderr, flush=True)
