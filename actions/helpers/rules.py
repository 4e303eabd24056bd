"""The rules of rules.yml, checked at start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from actions.reading.durations import duration
from actions.store.yaml_file import BadFile, read_mapping
from actions.verification.policy import Level, Policy

FILE = Path(__file__).with_name("rules.yml")
LONGEST_DAYS = 90
NAMES = frozenset({"may_hear", "invitation", "days", "idle", "most"})


@dataclass(frozen=True, kw_only=True)
class HelperRules:
    """`days`: what may be chosen, ascending. `most`: open leaves of one applicant."""

    may_hear: frozenset[str]
    invitation: timedelta
    days: tuple[int, ...]
    idle: timedelta
    most: int


def load_rules(policy: Policy, path: Path = FILE) -> HelperRules:
    """Read the file.

    :raises BadFile: names the key and what is wrong, also where a question needs a level that
        no helper has.
    """
    content = read_mapping(path)
    if set(content) != NAMES:
        raise BadFile(f"{path}: the keys have to be {', '.join(sorted(NAMES))}")
    return HelperRules(
        may_hear=_questions(content["may_hear"], policy, path),
        invitation=duration(content["invitation"], f"{path}: invitation"),
        days=_days(content["days"], path),
        idle=duration(content["idle"], f"{path}: idle"),
        most=_whole(content["most"], "most", path),
    )


def _questions(value: Any, policy: Policy, path: Path) -> frozenset[str]:
    if not isinstance(value, list):
        raise BadFile(f"{path}: may_hear: a list was expected")
    for name in value:
        if policy.questions.get(name) is not Level.VERIFIED:
            raise BadFile(f"{path}: may_hear: {name} is no question of the level verified")
    return frozenset(value)


def _days(value: Any, path: Path) -> tuple[int, ...]:
    if not isinstance(value, list) or not value:
        raise BadFile(f"{path}: days: a list of whole numbers was expected")
    days = tuple(_whole(day, "days", path) for day in value)
    if list(days) != sorted(set(days)) or days[-1] > LONGEST_DAYS:
        raise BadFile(f"{path}: days: ascending, each once, {LONGEST_DAYS} at most")
    return days


def _whole(value: Any, key: str, path: Path) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise BadFile(f"{path}: {key}: a whole number from 1 on was expected")
    return value
