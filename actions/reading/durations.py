"""Durations as rule files write them: 30s, 10m, 12h, 90d."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from actions.store.yaml_file import BadFile

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_DURATION = re.compile(r"([1-9][0-9]{0,5})([smhd])")


def duration(value: Any, key: str) -> timedelta:
    """The duration.

    :raises BadFile: begins with `key`.
    """
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise BadFile(f"{key}: a duration such as 30s, 10m, 12h or 90d was expected")
    return timedelta(**{_UNITS[match[2]]: int(match[1])})
