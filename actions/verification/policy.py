"""The disclosure policy: one file says who may be told what, for how long and how fast.

`load_policy` checks everything at once and raises `PolicyError`, whose text begins with the
key at fault ("throttles.claims_of_source.free: …"), so that an operator can mend the file.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

POLICY_FILE = Path(__file__).with_name("policy.yml")

# Wrong tries in a row that SP 800-63B-4 section 3.2.2 allows on one person's codes.
MOST_WRONG = 100
FEWEST_IN_A_ROW = 5

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours"}
_DURATION = re.compile(r"([0-9]{1,6})([smh])")


class PolicyError(ValueError):
    """The policy file cannot be used; the text begins with the key at fault."""


class UnknownQuestion(KeyError):
    """A question that the policy does not list: refused, because a guess might disclose."""


class Level(IntEnum):
    """How sure we are who asks. Each level includes those before it."""

    PUBLIC = 0
    CLAIMED = 1
    VERIFIED = 2
    RECENT = 3


@dataclass(frozen=True, kw_only=True)
class Throttle:
    """`free` tries within `memory`, then growing waits between `first_wait`, `longest_wait`."""

    free: int
    memory: timedelta
    first_wait: timedelta
    longest_wait: timedelta

    def wait_after(self, count: int) -> timedelta:
        """How long after the latest of `count` tries the next one has to wait."""
        if count < self.free:
            return timedelta(0)
        # 2**32 waits are past any longest_wait; the bound keeps the product representable.
        doubled = self.first_wait * 2 ** min(count - self.free, 32)
        return min(doubled, self.longest_wait)


@dataclass(frozen=True, kw_only=True)
class Throttles:
    claims_of_conversation: Throttle
    claims_of_conversation_and_case: Throttle
    claims_of_source: Throttle
    proofs_of_conversation: Throttle
    app_of_person: Throttle


@dataclass(frozen=True, kw_only=True)
class CodeRules:
    digits: int
    tries: int
    lifetime: timedelta
    claim_lifetime: timedelta
    most_in_a_row: int


@dataclass(frozen=True, kw_only=True)
class AppRules:
    """Authenticator apps; `window` in steps of 30 seconds."""

    window: int
    enrolment: timedelta
    tries: int
    recovery_codes: int


@dataclass(frozen=True, kw_only=True)
class SessionRules:
    idle: timedelta
    overall: timedelta
    recent: timedelta


@dataclass(frozen=True, kw_only=True)
class MailRules:
    limit: int
    reserve: int
    window: timedelta
    retry_waits: tuple[timedelta, ...]
    probe_every: timedelta

    def retry_wait(self, tries: int) -> timedelta:
        """The wait after the `tries`-th try at sending (1 is the first)."""
        return self.retry_waits[min(tries, len(self.retry_waits)) - 1]


@dataclass(frozen=True, kw_only=True)
class Policy:
    questions: Mapping[str, Level]
    code: CodeRules
    session: SessionRules
    throttles: Throttles
    mail: MailRules
    app: AppRules

    def level_for(self, question: str) -> Level:
        """The level that `question` needs; raises `UnknownQuestion` for one not listed."""
        try:
            return self.questions[question]
        except KeyError:
            raise UnknownQuestion(question) from None


def load_policy(path: Path = POLICY_FILE) -> Policy:
    try:
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise PolicyError(f"{path.name}: this is not YAML: {error}") from error
    return read_policy(document)


def read_policy(document: Any) -> Policy:
    """A policy from a parsed document; raises `PolicyError` naming the key at fault."""
    names = {"levels", "code", "session", "throttles", "mail", "app"}
    parts = _section(document, "policy", names)
    policy = Policy(
        questions=_questions(parts["levels"]),
        code=_code(parts["code"]),
        session=_session(parts["session"]),
        throttles=_throttles(parts["throttles"]),
        mail=_mail(parts["mail"]),
        app=_app(parts["app"]),
    )
    _bounded(policy.code, policy.mail)
    return policy


def _questions(value: Any) -> Mapping[str, Level]:
    section = _section(value, "levels", {level.name.lower() for level in Level})
    found: dict[str, Level] = {}
    for level in Level:
        key = f"levels.{level.name.lower()}"
        names = section[level.name.lower()]
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise PolicyError(f"{key}: a list of names is needed")
        for name in names:
            if name in found:
                raise PolicyError(f"{key}: {name} already stands under another level")
            found[name] = level
    return MappingProxyType(found)


def _code(value: Any) -> CodeRules:
    section = _section(value, "code", set(CodeRules.__dataclass_fields__))
    rules = CodeRules(
        digits=_whole(section["digits"], "code.digits", least=6, most=12),
        tries=_whole(section["tries"], "code.tries", least=1, most=10),
        lifetime=_duration(section["lifetime"], "code.lifetime", most=timedelta(minutes=10)),
        claim_lifetime=_duration(section["claim_lifetime"], "code.claim_lifetime"),
        most_in_a_row=_whole(
            section["most_in_a_row"], "code.most_in_a_row", least=FEWEST_IN_A_ROW, most=MOST_WRONG
        ),
    )
    _ordered(rules.lifetime, rules.claim_lifetime, "code.claim_lifetime", "code.lifetime")
    return rules


def _bounded(code: CodeRules, mail: MailRules) -> None:
    """All that strangers may try on one person's short codes, those that are out included.

    When `most_in_a_row` is reached, every short code was made less than a lifetime ago and is
    over in less than one, so that its letter went out within two.
    """
    caps = math.ceil(2 * code.lifetime / mail.window)
    letters = (mail.limit + mail.reserve) * caps
    left = MOST_WRONG - letters * code.tries
    if code.most_in_a_row > left:
        mend = f"at most {left} is allowed, or lower" if left >= FEWEST_IN_A_ROW else "lower"
        raise PolicyError(
            f"code.most_in_a_row: with {letters} codes that can be out (mail.per_contact) and "
            f"{code.tries} tries each (code.tries) it makes more than {MOST_WRONG} wrong tries: "
            f"{mend} mail.per_contact or code.tries"
        )


def _session(value: Any) -> SessionRules:
    section = _section(value, "session", {"idle", "overall", "recent"})
    rules = SessionRules(
        idle=_duration(section["idle"], "session.idle", most=timedelta(hours=1)),
        overall=_duration(section["overall"], "session.overall", most=timedelta(hours=24)),
        recent=_duration(section["recent"], "session.recent"),
    )
    _ordered(rules.idle, rules.overall, "session.overall", "session.idle")
    _ordered(rules.recent, rules.idle, "session.idle", "session.recent")
    return rules


def _throttles(value: Any) -> Throttles:
    names = set(Throttles.__dataclass_fields__)
    section = _section(value, "throttles", names)
    return Throttles(**{name: _throttle(section[name], f"throttles.{name}") for name in names})


def _throttle(value: Any, key: str) -> Throttle:
    section = _section(value, key, {"free", "memory", "first_wait", "longest_wait"})
    rule = Throttle(
        free=_whole(section["free"], f"{key}.free", least=1, most=1000),
        memory=_duration(section["memory"], f"{key}.memory"),
        first_wait=_duration(section["first_wait"], f"{key}.first_wait"),
        # A longer wait would close the route, and the policy is that a route only pauses.
        longest_wait=_duration(
            section["longest_wait"], f"{key}.longest_wait", most=timedelta(hours=1)
        ),
    )
    _ordered(rule.first_wait, rule.longest_wait, f"{key}.longest_wait", f"{key}.first_wait")
    _ordered(rule.longest_wait, rule.memory, f"{key}.memory", f"{key}.longest_wait")
    return rule


def _mail(value: Any) -> MailRules:
    section = _section(value, "mail", {"per_contact", "retry_waits", "probe_every"})
    cap = _section(section["per_contact"], "mail.per_contact", {"limit", "reserve", "window"})
    waits = section["retry_waits"]
    if not isinstance(waits, list) or not waits:
        raise PolicyError("mail.retry_waits: a list of durations is needed")
    return MailRules(
        limit=_whole(cap["limit"], "mail.per_contact.limit", least=1, most=1000),
        reserve=_whole(cap["reserve"], "mail.per_contact.reserve", least=0, most=1000),
        window=_duration(cap["window"], "mail.per_contact.window"),
        retry_waits=tuple(
            _duration(wait, f"mail.retry_waits[{place}]") for place, wait in enumerate(waits)
        ),
        probe_every=_duration(section["probe_every"], "mail.probe_every"),
    )


def _app(value: Any) -> AppRules:
    section = _section(value, "app", set(AppRules.__dataclass_fields__))
    return AppRules(
        window=_whole(section["window"], "app.window", least=0, most=2),
        enrolment=_duration(section["enrolment"], "app.enrolment", most=timedelta(hours=1)),
        tries=_whole(section["tries"], "app.tries", least=1, most=10),
        recovery_codes=_whole(section["recovery_codes"], "app.recovery_codes", least=1, most=20),
    )


def _section(value: Any, key: str, names: set[str]) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise PolicyError(f"{key}: a section with {', '.join(sorted(names))} is needed")
    prefix = "" if key == "policy" else f"{key}."
    for name in sorted(names - set(value)):
        raise PolicyError(f"{prefix}{name}: is missing")
    for name in sorted(set(map(str, value)) - names):
        raise PolicyError(f"{prefix}{name}: is not a key of this policy")
    return value


def _whole(value: Any, key: str, *, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise PolicyError(f"{key}: a whole number from {least} to {most} is needed")
    return value


def _duration(value: Any, key: str, *, most: timedelta | None = None) -> timedelta:
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None or int(match[1]) == 0:
        raise PolicyError(f"{key}: a duration such as 30s, 10m or 12h is needed")
    duration = timedelta(**{_UNITS[match[2]]: int(match[1])})
    if most is not None and duration > most:
        raise PolicyError(f"{key}: at most {most} is allowed")
    return duration


def _ordered(lesser: timedelta, greater: timedelta, key: str, than: str) -> None:
    if greater < lesser:
        raise PolicyError(f"{key}: has to be at least {than}")
