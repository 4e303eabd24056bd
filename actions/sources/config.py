"""Reading data/sources.yml: which agencies' systems are asked, and how.

Every mistake names file and key. `${NAME}` in a text stands for that variable of the environment,
so that secrets are in no file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from actions.reading.durations import duration
from actions.sources.budget import Limits
from actions.sources.desk import Hours, Patience
from actions.sources.web import safe_address
from actions.store.yaml_file import BadFile, read_mapping

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_VARIABLE = re.compile(r"\$\{([A-Z][A-Z0-9_]*)\}")
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")


@dataclass
class Section:
    """A mapping of the file whose keys are taken one by one; what is left over is a mistake."""

    path: Path
    where: str
    _content: dict[str, Any] = field(repr=False)
    environment: Mapping[str, str] = field(repr=False)

    def key(self, name: str) -> str:
        return f"{self.path}: {self.where}.{name}" if self.where else f"{self.path}: {name}"

    def has(self, name: str) -> bool:
        return self._content.get(name) is not None

    def text(self, name: str, default: str | None = None) -> str:
        value = self._content.pop(name, None)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not value.strip():
            raise BadFile(f"{self.key(name)}: a text was expected")
        return _VARIABLE.sub(lambda found: self._variable(name, found[1]), value.strip())

    def number(self, name: str, default: float, *, least: float, most: float) -> float:
        value = self._content.pop(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not (
            least <= value <= most
        ):
            raise BadFile(f"{self.key(name)}: a number from {least:g} to {most:g} was expected")
        return float(value)

    def seconds(self, name: str, default: str) -> float:
        return duration(self._content.pop(name, default), self.key(name)).total_seconds()

    def choice(self, name: str, choices: Mapping[str, Any], default: str | None = None) -> Any:
        value = self._content.pop(name, default)
        if value not in choices:
            listed = ", ".join(sorted(choices))
            raise BadFile(f"{self.key(name)}: one of {listed} was expected, not {value!r}")
        return choices[value]

    def flag(self, name: str, default: bool) -> bool:
        value = self._content.pop(name, default)
        if not isinstance(value, bool):
            raise BadFile(f"{self.key(name)}: true or false was expected")
        return value

    def zone(self, name: str, default: str = "UTC") -> ZoneInfo:
        value = self.text(name, default)
        try:
            return ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError):
            raise BadFile(f"{self.key(name)}: {value!r} is no time zone") from None

    def address(self, name: str) -> str:
        value = self.text(name)
        if not safe_address(value):
            raise BadFile(f"{self.key(name)}: an address with https was expected "
                          "(http for this machine only)")
        return value

    def section(self, name: str) -> Section:
        value = self._content.pop(name, None)
        if not isinstance(value, dict):
            raise BadFile(f"{self.key(name)}: a mapping was expected")
        where = f"{self.where}.{name}" if self.where else name
        return Section(self.path, where, dict(value), self.environment)

    def mapping(self, name: str) -> dict[str, str]:
        """A flat mapping of texts; variables are put in."""
        inner = self.section(name)
        return {str(key): inner.text(key) for key in list(inner._content)}

    def names(self) -> list[str]:
        return [str(name) for name in self._content]

    def listed(self, name: str) -> list[str]:
        value = self._content.pop(name, None)
        if not isinstance(value, list) or not value:
            raise BadFile(f"{self.key(name)}: a list was expected")
        return [str(one) for one in value]

    def done(self) -> None:
        """:raises BadFile: a key was not taken, so nobody knows what it should do."""
        for name in self._content:
            raise BadFile(f"{self.key(str(name))}: is no key of this file")

    def _variable(self, name: str, variable: str) -> str:
        value = self.environment.get(variable, "")
        if not value:
            raise BadFile(f"{self.key(name)}: {variable} is not set in the environment")
        return value


def open_file(path: Path, environment: Mapping[str, str]) -> Section:
    """The whole file.

    :raises BadFile: it cannot be read.
    """
    return Section(path, "", read_mapping(path), environment)


def read_patience(section: Section) -> Patience:
    plain = Patience()
    return Patience(
        turn=section.seconds("answer_within", "2s"),
        call=section.seconds("give_up_after", "8s"),
        tries=int(section.number("tries", plain.tries, least=1, most=5)),
        failures=int(section.number("rest_after_failures", plain.failures, least=1, most=100)),
        rest=section.seconds("rest_for", "30s"),
    )


def read_limits(section: Section) -> Limits:
    quota = (
        int(section.number("calls_per_day", 0, least=1, most=100_000_000))
        if section.has("calls_per_day") else None
    )
    return Limits(
        a_second=section.number("calls_per_second", 5, least=0.01, most=1000),
        a_day=quota,
        zone=section.zone("day_of_calls_in"),
    )


def read_hours(section: Section) -> Hours | None:
    if not section.has("open"):
        return None
    hours = section.section("open")
    days = hours.listed("days")
    unknown = [day for day in days if day not in WEEK]
    if unknown:
        raise BadFile(f"{hours.key('days')}: {unknown[0]!r} is none of {', '.join(WEEK)}")
    made = Hours(
        zone=hours.zone("zone"),
        days=frozenset(WEEK.index(day) for day in days),
        opens=_clock(hours, "from"),
        closes=_clock(hours, "to"),
    )
    hours.done()
    if made.opens >= made.closes:
        raise BadFile(f"{hours.key('to')}: has to be later than `from`")
    return made


def read_fresh(section: Section) -> timedelta:
    return timedelta(seconds=section.seconds("fresh_for", "10m"))


def _clock(section: Section, name: str) -> time:
    found = _CLOCK.fullmatch(section.text(name))
    if not found:
        raise BadFile(f"{section.key(name)}: a time such as \"07:30\" was expected")
    return time(int(found[1]), int(found[2]))
