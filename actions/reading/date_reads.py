"""What reading a date can come to. A date of birth never shows in a log by accident."""
from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Calendar(StrEnum):
    """Calendars in which a year of birth is given, other than the passport's own."""

    BUDDHIST = "buddhist"
    ISLAMIC = "islamic"
    PERSIAN = "persian"


@dataclass(frozen=True)
class Exact:
    """The one day that was meant."""

    date: date = field(repr=False)


@dataclass(frozen=True)
class Ambiguous:
    """Two days fit (day and month could change places): ask which."""

    first: date = field(repr=False)
    second: date = field(repr=False)


@dataclass(frozen=True)
class Incomplete:
    """Only these parts were given; `year` has four digits."""

    year: int | None = field(default=None, repr=False)
    month: int | None = field(default=None, repr=False)
    day: int | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Impossible:
    """The calendar has no such day."""


@dataclass(frozen=True)
class Future:
    """The day is still to come."""


@dataclass(frozen=True)
class TooOld:
    """Before 1900, or more than 120 years ago."""


@dataclass(frozen=True)
class OtherCalendar:
    """The year belongs to another calendar."""

    name: Calendar


@dataclass(frozen=True)
class Unreadable:
    """No date, or more than one."""


DateRead = (
    Exact | Ambiguous | Incomplete | Impossible | Future | TooOld | OtherCalendar | Unreadable
)
