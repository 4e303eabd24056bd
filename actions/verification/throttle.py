"""How fast anybody may try: counted in the store, so that a restart forgets nothing.

Every limit is bound to the one who tries (a conversation, or a source), never to a case alone:
whoever hammers another person's number slows nobody but themselves. Nothing here knows whether
a case exists.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Session, aliased

from actions.verification.clocks import AHEAD
from actions.verification.keys import AskerKeys, Keys
from actions.verification.policy import Throttle, Throttles
from actions.verification.tables import VerificationAttemptRow as Attempt

NO_WAIT = timedelta(0)
MOST_COUNTED = 100  # wrong codes in a row; the policy allows no more before short codes end


class AttemptKind(StrEnum):
    CLAIM = "claim"
    PROOF = "proof"


class AttemptOutcome(StrEnum):
    """`sent` says that a claim went its way, not that it matched: that is stored nowhere here."""

    SENT = "sent"
    PAUSED = "paused"
    WRONG = "wrong"
    PROVED = "proved"


@dataclass(frozen=True, slots=True)
class Pace:
    """How long the next try has to wait; `familiar`: this conversation proved the case before."""

    wait: timedelta
    familiar: bool

    @property
    def paused(self) -> bool:
        return self.wait > NO_WAIT


def record(
    db: Session,
    *,
    kind: AttemptKind,
    outcome: AttemptOutcome,
    asker: AskerKeys,
    case: Keys,
    now: datetime,
    person: Keys = (),
) -> Attempt:
    """Write an attempt down, at once: on SQLite the write also holds back parallel counts."""
    attempt = Attempt(
        kind=kind,
        outcome=outcome,
        conversation_index=asker.conversation[0],
        case_index=case[0],
        source_index=asker.source[0] if asker.source else None,
        person_index=person[0] if person else None,
        at=now,
    )
    db.add(attempt)
    db.flush()
    return attempt


def queue_up(db: Session, asker: AskerKeys) -> None:
    """On PostgreSQL, let tries of one conversation and of one source count one after the other."""
    if db.get_bind().dialect.name != "postgresql":
        return
    for key in sorted([asker.conversation[0], *asker.source[:1]]):
        db.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))"), {"key": key})


def pace_of_claim(
    db: Session,
    *,
    rules: Throttles,
    asker: AskerKeys,
    case: Keys,
    before: int,
    now: datetime,
) -> Pace:
    """The wait of a claim, counting the attempts recorded before the one with id `before`."""
    conversation = Attempt.conversation_index.in_(asker.conversation)
    same_case = Attempt.case_index.in_(case)
    claims = (Attempt.kind == AttemptKind.CLAIM, Attempt.outcome == AttemptOutcome.SENT)
    counted = (*claims, Attempt.id < before)
    familiar = is_familiar(db, asker=asker, case=case)
    waits = (
        _wait(db, rules.claims_of_conversation, now, *counted, conversation),
        _wait(db, rules.claims_of_conversation_and_case, now, *counted, conversation, same_case),
    )
    of_source = _wait(
        db, rules.claims_of_source, now, *counted, Attempt.source_index.in_(asker.source)
    )
    return Pace(max(*waits, NO_WAIT if familiar else of_source), familiar)


def pace_of_proof(
    db: Session, *, rules: Throttles, asker: AskerKeys, now: datetime
) -> timedelta:
    """The wait of a proof: wrong codes of this conversation since its last success."""
    conversation = Attempt.conversation_index.in_(asker.conversation)
    proofs = (Attempt.kind == AttemptKind.PROOF, conversation)
    last_success = (
        select(func.coalesce(func.max(Attempt.id), 0))
        .where(*proofs, Attempt.outcome == AttemptOutcome.PROVED)
        .scalar_subquery()
    )
    wrong = (*proofs, Attempt.outcome == AttemptOutcome.WRONG, Attempt.id > last_success)
    return _wait(db, rules.proofs_of_conversation, now, *wrong)


@dataclass(frozen=True, slots=True)
class Streak:
    """Wrong codes in a row on a person's proofs, which pause codes that could be guessed."""

    count: int
    wait: timedelta
    familiar: bool

    def guessable(self, most: int) -> bool:
        """Whether strangers have had so many tries that a short code is no proof any more."""
        return not self.familiar and self.count >= most


def streak(
    db: Session, *, rules: Throttles, person: Keys, asker: AskerKeys, now: datetime
) -> Streak:
    """The tries since the person's last success: a familiar conversation's are its own, those
    of all the others are counted together, wherever they come from.

    No more than `MOST_COUNTED` are read: whoever hammers one person would see by the time it
    takes that there is somebody to hammer.
    """
    rule = rules.app_of_person
    values = {"person": person, "ours": asker.conversation, "since": now - rule.memory}
    count, recent, latest, familiar = db.execute(_streak(), values).one()
    return Streak(count, _left(rule, recent, latest, now), bool(familiar))


@cache
def _streak() -> Select[Any]:
    """How many wrong codes, how many lately, the latest; and whether the asker is familiar.

    Built once: building a statement costs more than what the store needs to answer it.
    """
    past = aliased(Attempt)
    person = bindparam("person", expanding=True)
    ours = bindparam("ours", expanding=True)
    proved = (
        past.kind == AttemptKind.PROOF,
        past.person_index.in_(person),
        past.outcome == AttemptOutcome.PROVED,
    )
    familiar = exists().where(*proved, past.conversation_index.in_(ours))
    last = select(func.coalesce(func.max(past.id), 0)).where(*proved).scalar_subquery()
    known = select(past.conversation_index).where(*proved)
    conversation = Attempt.conversation_index
    newest = (
        select(Attempt.at)
        .where(
            Attempt.kind == AttemptKind.PROOF,
            Attempt.person_index.in_(person),
            Attempt.outcome == AttemptOutcome.WRONG,
            Attempt.id > last,
            or_(
                and_(familiar, conversation.in_(ours)),
                and_(~familiar, conversation.not_in(known)),
            ),
        )
        .order_by(Attempt.id.desc())
        .limit(MOST_COUNTED)
        .subquery()
    )
    at = newest.c.at
    lately = func.count().filter(at > bindparam("since", type_=Attempt.at.type))
    latest = func.max(at, type_=Attempt.at.type)
    return select(func.count(at), lately, latest, select(familiar).scalar_subquery())


def failed_attempts(
    db: Session, *, cases: Keys, asker: AskerKeys, code_made_at: datetime
) -> int:
    """Tries at a person's cases since the last success, as told to them at the next one.

    Counted are wrong codes and claims of other conversations. What this conversation did for
    the code that has just succeeded is not: its owner has seen it.
    """
    ours = Attempt.conversation_index.in_(asker.conversation)
    last_success = (
        select(func.coalesce(func.max(Attempt.id), 0))
        .where(Attempt.case_index.in_(cases), Attempt.outcome == AttemptOutcome.PROVED)
        .scalar_subquery()
    )
    wrong_code = (Attempt.outcome == AttemptOutcome.WRONG) & ~(ours & (Attempt.at >= code_made_at))
    claim_elsewhere = (Attempt.kind == AttemptKind.CLAIM) & ~ours
    counted = select(func.count()).where(
        Attempt.case_index.in_(cases), Attempt.id > last_success, wrong_code | claim_elsewhere
    )
    return db.scalar(counted) or 0


def claims_on_case(db: Session, *, case: Keys, since: datetime) -> int:
    """Claims of a number by anybody; alike for numbers that exist and those that do not."""
    counted = select(func.count()).where(
        Attempt.kind == AttemptKind.CLAIM,
        Attempt.outcome == AttemptOutcome.SENT,
        Attempt.case_index.in_(case),
        Attempt.at > since,
    )
    return db.scalar(counted) or 0


def is_familiar(db: Session, *, asker: AskerKeys, case: Keys) -> bool:
    """Whether this conversation has proved this case before."""
    proved = select(func.count()).where(
        Attempt.conversation_index.in_(asker.conversation),
        Attempt.case_index.in_(case),
        Attempt.outcome == AttemptOutcome.PROVED,
    )
    return bool(db.scalar(proved))


def _wait(
    db: Session, rule: Throttle, now: datetime, *conditions: ColumnElement[bool]
) -> timedelta:
    counted = select(func.count(), func.max(Attempt.at, type_=Attempt.at.type)).where(
        *conditions, Attempt.at > now - rule.memory, Attempt.at <= now + AHEAD
    )
    count, latest = db.execute(counted).one()
    return _left(rule, count, latest, now)


def _left(rule: Throttle, count: int, latest: datetime | None, now: datetime) -> timedelta:
    """What is left of the wait after the latest of `count` tries."""
    if latest is None:
        return NO_WAIT
    # `latest` may lie ahead where clocks of two processes differ; never wait past the rule.
    wait = rule.wait_after(count)
    return max(NO_WAIT, min(wait, latest + wait - now))
