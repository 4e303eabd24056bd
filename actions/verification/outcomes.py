"""What a claim and a proof come to, as the actions see it: closed lists, equal for all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class ClaimOutcome:
    """`sent`: if the details match, a code is on its way. `paused`: try again after `wait`."""

    kind: ClaimKind
    wait: timedelta | None = None
    mail_delayed: bool = False


@dataclass(frozen=True, slots=True)
class ProofOutcome:
    """`tries_left` with `wrong`, `wait` with `paused`, the last two with `proved`."""

    kind: ProofKind
    tries_left: int | None = None
    wait: timedelta | None = None
    failed_attempts: int = 0
    session: VerifiedSession | None = None
