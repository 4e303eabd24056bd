"""Typed parameters of a reply to what Fluent takes: text and numbers.

A parameter is plain JSON. Text and numbers pass as they are; an object is typed:
{"date": "2026-03-01"}, {"datetime": "2026-03-01T14:00:00Z", "zone": "America/Chicago"},
{"message": "stage-received-meaning", "params": {...}}, {"list": [...], "style": "lines"|"and"}.
"""
from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any, Callable, Mapping
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, get_timezone_name
from babel.lists import format_list

Render = Callable[[str, Mapping[str, Any]], str]


class UnknownValue(ValueError):
    """A typed parameter of no known type; its text names the keys, never the values."""


def plain_value(value: Any, *, locale: Locale, render: Render) -> str | int | float:
    """What Fluent shows for `value` in `locale`. Raises `UnknownValue`."""
    if not isinstance(value, Mapping):
        return value if isinstance(value, (int, float)) else str(value or "")
    if "date" in value:
        return format_date(date.fromisoformat(value["date"]), format="long", locale=locale)
    if "datetime" in value:
        return _moment(value["datetime"], value.get("zone"), locale)
    if "message" in value:
        return render(value["message"], value.get("params", {}))
    if "list" in value:
        parts = [str(plain_value(part, locale=locale, render=render)) for part in value["list"]]
        return _joined(parts, value.get("style", "lines"), locale)
    raise UnknownValue(f"a parameter with the keys {sorted(value)} is of no known type")


def _moment(text: str, zone: str | None, locale: Locale) -> str:
    """Date and time in the office's own zone, and that zone's name."""
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    local = moment.astimezone(ZoneInfo(zone) if zone else timezone.utc)
    day = format_date(local, format="full" if zone else "long", locale=locale)
    clock = format_datetime(local, _clock(locale), locale=locale)
    name = get_timezone_name(local, width="long", locale=locale) if zone else "UTC"
    return f"{day}, {clock} ({name})"


def _clock(locale: Locale) -> str:
    return str(locale.time_formats["short"].pattern)


def _joined(parts: list[str], style: str, locale: Locale) -> str:
    if style == "and":
        return format_list(parts, locale=locale)
    return "\n".join(parts)
