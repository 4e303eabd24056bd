"""What a claim and a proof come to, as the actions see it: closed lists, equal for all."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any, Self

from actions.verification.handled import Outcome
from actions.verification.sessions import VerifiedSession


class ClaimKind(StrEnum):
    SENT = "sent"
    PAUSED = "paused"


class ProofKind(StrEnum):
    PROVED = "proved"
    WRONG = "wrong"
    EXPIRED = "expired"
    USED_UP = "used_up"
    NONE_PENDING = "none_pending"
    PAUSED = "paused"


class Factor(StrEnum):
    """What proved who asks. Codes by e-mail and text show that somebody can read a mailbox or
    holds a number; those of an app show that they hold the device that was enrolled."""

    EMAIL = "email"
    TEXT = "text"
    NOTICE = "notice"
    APP = "app"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class ClaimOutcome:
    """`sent`: if the details match, a code is on its way. `paused`: try again after `wait`."""

    kind: ClaimKind
    wait: timedelta | None = None
    mail_delayed: bool = False

    @property
    def minutes(self) -> int:
        """The wait in whole minutes, at least one."""
        return whole_minutes(self.wait)

    def kept(self) -> dict[str, Any]:
        """As plain JSON, for the same message again."""
        return {"kind": self.kind, "wait": _seconds(self.wait), "mail_delayed": self.mail_delayed}

    @classmethod
    def again(cls, kept: Outcome) -> Self:
        return cls(ClaimKind(kept["kind"]), _wait(kept["wait"]), kept["mail_delayed"])


@dataclass(frozen=True, slots=True)
class ProofOutcome:
    """`tries_left` with `wrong`, `wait` with `paused`, the others with `proved`.

    `offer`: tell, this once, what the factor is worth and that there is a stronger one.
    """

    kind: ProofKind
    tries_left: int | None = None
    wait: timedelta | None = None
    failed_attempts: int = 0
    session: VerifiedSession | None = None
    factor: Factor | None = None
    offer: bool = False

    def kept(self) -> dict[str, Any]:
        """As plain JSON, for the same message again; of the session its id."""
        return {
            "kind": self.kind,
            "tries_left": self.tries_left,
            "wait": _seconds(self.wait),
            "failed_attempts": self.failed_attempts,
            "session": self.session.id.hex if self.session else None,
            "factor": self.factor,
            "offer": self.offer,
        }

    @classmethod
    def again(cls, kept: Outcome, session: VerifiedSession | None) -> Self:
        """`session` is the conversation's of now: a proof holds as long as its session lives."""
        if kept["session"] is not None and (session is None or session.id.hex != kept["session"]):
            return cls(ProofKind.NONE_PENDING)
        return cls(
            ProofKind(kept["kind"]), kept["tries_left"], _wait(kept["wait"]),
            kept["failed_attempts"], session if kept["session"] else None,
            Factor(kept["factor"]) if kept["factor"] else None, kept["offer"],
        )


def whole_minutes(wait: timedelta | None) -> int:
    """A wait in whole minutes, at least one."""
    return max(1, math.ceil((wait or timedelta()).total_seconds() / 60))


def _seconds(wait: timedelta | None) -> float | None:
    return None if wait is None else wait.total_seconds()


def _wait(seconds: float | None) -> timedelta | None:
    return None if seconds is None else timedelta(seconds=seconds)
