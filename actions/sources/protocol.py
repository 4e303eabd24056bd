"""What an adapter to an agency's system owes, and what it may answer.

An adapter looks up one case by its number. It is never called directly: `desk.py` stands before
each with time-outs, retries, breaker and budget, and `gate.py` hands out the `Query` without
which no adapter can be asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from actions.sources.gate import Query

LONGEST_TITLE = 250  # what the store holds of a title, and more than any that was seen


@dataclass(frozen=True, slots=True)
class Told:
    """One status in the agency's own words. `at` is aware, or None where the agency gives no
    date. `note` is the explanation that came with it, as plain text."""

    title: str
    at: datetime | None
    note: str | None = field(default=None, repr=False)


def oldest_first(told: Sequence[Told]) -> tuple[Told, ...]:
    """In the order of their times. Nothing says in which order they come; those without a date
    keep their place before."""
    return tuple(sorted(told, key=lambda one: one.at.timestamp() if one.at else 0.0))


@dataclass(frozen=True, slots=True)
class Answer:
    """What an agency says about one case now.

    `past`: earlier statuses, the oldest first, or None where the agency gave no history.
    """

    current: Told
    past: Sequence[Told] | None = None
    form_type: str | None = None


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a source can do. `on_behalf_only`: it may be asked only for somebody who proved that
    the case is theirs, or who asked to be told about it."""

    history: bool
    dates: bool
    on_behalf_only: bool


class Reason(StrEnum):
    """Why there is no answer now. `words` of the operator, never the applicant's."""

    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    SERVER_ERROR = "server_error"
    NOT_JSON = "not_json"
    MALFORMED = "malformed"
    WRONG_CASE = "wrong_case"
    TOO_LARGE = "too_large"
    UNAUTHORISED = "unauthorised"
    RATE = "rate"
    QUOTA = "quota"
    CLOSED = "closed"
    RESTING = "resting"


# Worth another try in a moment; of the others the next answer would be the same.
WORTH_A_RETRY = frozenset({Reason.TIMEOUT, Reason.UNREACHABLE, Reason.SERVER_ERROR})
# Not the system's failing, so no reason to leave it alone for a while.
NO_FAILURE = frozenset({Reason.RATE, Reason.QUOTA, Reason.CLOSED, Reason.RESTING})


class NothingShown(Exception):
    """The source shows nothing for this number. Why is not told, and must not be guessed."""


class Unavailable(Exception):
    """No answer now. `retry_after`: seconds that the source named."""

    def __init__(self, reason: Reason, *, retry_after: float | None = None) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.retry_after = retry_after


class Source(Protocol):
    """An adapter. All its methods run on one event loop."""

    @property
    def capabilities(self) -> Capabilities: ...

    async def look_up(self, query: Query) -> Answer:
        """The case of that number.

        Bounded: it gives up by itself. Nothing that it raises or logs names a case.

        :raises NothingShown: the source answered, and shows nothing for the number.
        :raises Unavailable: anything else, an answer about another case included.
        """
        ...

    async def probe(self) -> None:
        """See whether the source answers, without asking about any case.

        :raises Unavailable: it does not.
        """
        ...

    async def close(self) -> None: ...
