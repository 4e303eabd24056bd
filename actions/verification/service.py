"""Verification: who is asking, from the claim of a case to the end of the session.

Thin actions call this façade. Each method is one or two short transactions; all time comes from
the clock. Nothing that it returns, logs or counts tells whether a claimed case exists.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

import structlog
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from actions.cases.access_codes import access_code_matches
from actions.cases.repository import CaseRepository
from actions.crypto import Index, Keyring
from actions.reading.codes import read_code
from actions.verification import audit, codes, sessions, throttle
from actions.verification.audit import AuditKind
from actions.verification.claims import check_again, check_claim
from actions.verification.codes import Matched, Pending
from actions.verification.health import MailHealth
from actions.verification.keys import (
    Asker,
    AskerKeys,
    Keys,
    asker_keys,
    case_keys,
    code_matches,
    person_key,
)
from actions.verification.policy import Level, Policy
from actions.verification.sessions import SessionEnd, VerifiedSession
from actions.verification.throttle import AttemptKind, AttemptOutcome, Pace
from actions.verification.transaction import transaction

__all__ = ["Asker", "ClaimKind", "ClaimOutcome", "ProofKind", "ProofOutcome", "SessionEnd",
           "Verification", "VerifiedSession"]

log = structlog.get_logger()


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


@dataclass(frozen=True, kw_only=True)
class Verification:
    """The façade. Safe to share between threads. `queued` is called when a letter was queued."""

    engine: Engine
    repository: CaseRepository
    index: Index
    keyring: Keyring
    policy: Policy
    clock: Callable[[], datetime]
    mail: MailHealth
    queued: Callable[[], None] = field(default=lambda: None)

    # -- claim ------------------------------------------------------------

    def claim(self, asker: Asker, agency: str, number: str, date_of_birth: date) -> ClaimOutcome:
        """Claim a case. The outcome says nothing about whether the details match."""
        case = case_keys(self.index, agency=agency, number=number)
        return self._send(
            asker,
            case,
            AuditKind.CLAIM_MADE,
            lambda: check_claim(
                self.repository, agency=agency, number=number, date_of_birth=date_of_birth
            ),
        )

    def resend(self, asker: Asker) -> ClaimOutcome | None:
        """A new code for the pending claim; the old one ends. None: nothing is pending."""
        with transaction(self.engine) as db:
            pending = codes.latest(db, keys=asker_keys(self.index, asker))
        if pending is None or pending.dead(self.clock(), self.policy.code):
            return None
        return self._send(
            asker,
            (pending.case_index,),
            AuditKind.CODE_RESENT,
            lambda: check_again(self.repository, pending.case_id),
        )

    def _send(
        self, asker: Asker, case: Keys, kind: AuditKind, check: Callable[[], Matched]
    ) -> ClaimOutcome:
        keys, now = asker_keys(self.index, asker), self.clock()
        pace = self._pace(keys, case, kind, now)
        if pace.paused:
            log.info("claim.paused", channel=asker.channel)
            return ClaimOutcome(ClaimKind.PAUSED, wait=pace.wait)
        matched = check()
        with transaction(self.engine) as db:
            codes.issue(
                db,
                index=self.index,
                keyring=self.keyring,
                rules=self.policy.code,
                asker=asker,
                keys=keys,
                case=case,
                matched=matched,
                familiar=pace.familiar,
                now=now,
            )
            crowded = throttle.claims_on_case(db, case=case, since=now - self.policy.mail.window)
        self.queued()
        log.info("claim.sent", channel=asker.channel)
        slow = not self.mail.healthy or crowded > self.policy.mail.limit
        return ClaimOutcome(ClaimKind.SENT, mail_delayed=slow)

    def _pace(self, keys: AskerKeys, case: Keys, kind: AuditKind, now: datetime) -> Pace:
        """Write the claim down and see how fast it came. Committed before anything is looked up,
        so that whoever breaks off a slow claim has made it all the same."""
        with transaction(self.engine) as db:
            throttle.queue_up(db, keys)
            attempt = throttle.record(
                db, kind=AttemptKind.CLAIM, outcome=AttemptOutcome.SENT,
                asker=keys, case=case, now=now,
            )
            pace = throttle.pace_of_claim(
                db, rules=self.policy.throttles, asker=keys, case=case,
                before=attempt.id, now=now,
            )
            if pace.paused:
                attempt.outcome = AttemptOutcome.PAUSED
            entry = AuditKind.CLAIM_PAUSED if pace.paused else kind
            audit.append(db, kind=entry, subject=case[0], at=now)
        return pace

    # -- proof ------------------------------------------------------------

    def prove(self, asker: Asker, typed: str) -> ProofOutcome:
        """Take a one-time code or the access code of a notice, once.

        A wrong, late, used or foreign code fails in the same way, and so does any code for a
        claim that matched nothing.
        """
        keys, now = asker_keys(self.index, asker), self.clock()
        code = read_code(typed) or ""
        with transaction(self.engine) as db:
            pending = codes.latest(db, keys=keys)
            refusal = self._refusal(db, keys, pending, code, now)
            if refusal is not None:
                self._note_refusal(db, pending, refusal, now)
        if refusal is not None or pending is None:
            return refusal or ProofOutcome(ProofKind.NONE_PENDING)
        matched = check_again(self.repository, pending.case_id)
        right = self._is_right(asker, pending, matched, code, now)
        with transaction(self.engine) as db:
            if right and codes.use(db, pending=pending, now=now):
                return self._proved(db, asker, keys, pending, matched, now)
            return self._wrong(db, keys, pending, now)

    def _refusal(
        self, db: Session, keys: AskerKeys, pending: Pending | None, code: str, now: datetime
    ) -> ProofOutcome | None:
        """Why the code is not even looked at. Where it is, one of its tries has been taken."""
        rules = self.policy.code
        if pending is None:
            return ProofOutcome(ProofKind.NONE_PENDING)
        wait = throttle.pace_of_proof(db, rules=self.policy.throttles, asker=keys, now=now)
        if wait > throttle.NO_WAIT:
            return ProofOutcome(ProofKind.PAUSED, wait=wait)
        if pending.tries >= rules.tries:
            return ProofOutcome(ProofKind.USED_UP, tries_left=0)
        late = now >= pending.expires_at and len(code) <= rules.digits
        if late or pending.dead(now, rules):
            return ProofOutcome(ProofKind.EXPIRED)
        # Taken before the code is compared, so that guesses sent in parallel are counted too.
        if not codes.count_try(db, pending=pending, rules=rules):
            return ProofOutcome(ProofKind.USED_UP, tries_left=0)
        return None

    def _note_refusal(
        self, db: Session, pending: Pending | None, refusal: ProofOutcome, now: datetime
    ) -> None:
        if pending is None:
            return
        paused = refusal.kind is ProofKind.PAUSED
        kind = AuditKind.PROOF_PAUSED if paused else AuditKind.PROOF_FAILED
        details = {"outcome": refusal.kind.value}
        audit.append(db, kind=kind, subject=pending.case_index, at=now, details=details)

    def _is_right(
        self, asker: Asker, pending: Pending, matched: Matched, code: str, now: datetime
    ) -> bool:
        """Both factors are always compared, whichever was typed."""
        mailed = code_matches(
            self.index, pending.code_hash, code_id=pending.code_id, asker=asker, code=code
        )
        # A code whose letter has not left the outbox can be known to nobody: only guessed.
        by_mail = mailed & pending.released & (now < pending.expires_at)
        case = matched.case
        by_notice = access_code_matches(self.index, case.id, case.access_code_hash, code)
        return matched.holds & (by_mail | by_notice)

    def _proved(
        self,
        db: Session,
        asker: Asker,
        keys: AskerKeys,
        pending: Pending,
        matched: Matched,
        now: datetime,
    ) -> ProofOutcome:
        person_id, case_id = matched.case.person_id, matched.case.id
        failed = throttle.failed_attempts(
            db, cases=self._case_keys_of(person_id, pending), asker=keys,
            code_made_at=pending.created_at,
        )
        throttle.record(
            db, kind=AttemptKind.PROOF, outcome=AttemptOutcome.PROVED,
            asker=keys, case=(pending.case_index,), now=now,
        )
        audit.append(
            db, kind=AuditKind.PROOF_SUCCEEDED, subject=pending.case_index, at=now,
            details={"failed_attempts": failed},
        )
        session = sessions.begin(
            db, index=self.index, asker=asker, keys=keys, person_id=person_id,
            case_id=case_id, rules=self.policy.session, now=now,
        )
        return ProofOutcome(ProofKind.PROVED, failed_attempts=failed, session=session)

    def _case_keys_of(self, person_id: UUID, pending: Pending) -> Keys:
        """Every key under which attempts on this person's cases may have been written down."""
        made = [
            key
            for case in self.repository.cases_of(person_id)
            for key in case_keys(self.index, agency=case.agency, number=case.number.reveal())
        ]
        return tuple({pending.case_index, *made})

    def _wrong(
        self, db: Session, keys: AskerKeys, pending: Pending, now: datetime
    ) -> ProofOutcome:
        throttle.record(
            db, kind=AttemptKind.PROOF, outcome=AttemptOutcome.WRONG,
            asker=keys, case=(pending.case_index,), now=now,
        )
        audit.append(
            db, kind=AuditKind.PROOF_FAILED, subject=pending.case_index, at=now,
            details={"outcome": ProofKind.WRONG.value},
        )
        left = self.policy.code.tries - pending.tries - 1
        return ProofOutcome(ProofKind.WRONG, tries_left=max(left, 0))

    # -- session ----------------------------------------------------------

    def session(self, asker: Asker) -> VerifiedSession | None:
        """The conversation's verified session, now used; None where there is none any more."""
        with transaction(self.engine) as db:
            return sessions.current(
                db, index=self.index, asker=asker, keys=asker_keys(self.index, asker),
                rules=self.policy.session, now=self.clock(),
            )

    def level(self, asker: Asker) -> Level:
        """How sure we are who asks, at this moment."""
        session = self.session(asker)
        if session is not None:
            return session.level
        with transaction(self.engine) as db:
            pending = codes.latest(db, keys=asker_keys(self.index, asker))
        claimed = pending is not None and not pending.dead(self.clock(), self.policy.code)
        return Level.CLAIMED if claimed else Level.PUBLIC

    def allows(self, asker: Asker, question: str) -> bool:
        """Whether the asker may have that question of the policy answered now.

        :raises UnknownQuestion: the policy does not list it.
        """
        return self.level(asker) >= self.policy.level_for(question)

    def lock(self, asker: Asker) -> bool:
        """End the session and any pending code; True where there was a session."""
        keys, now = asker_keys(self.index, asker), self.clock()
        with transaction(self.engine) as db:
            codes.end_pending(db, keys=keys, now=now)
            return sessions.end(
                db, index=self.index, asker=asker, keys=keys, reason=SessionEnd.LOCKED, now=now
            )

    def last_end(self, asker: Asker) -> SessionEnd | None:
        """Why the conversation's latest session ended; None while one is open, or without one."""
        with transaction(self.engine) as db:
            return sessions.last_end(db, keys=asker_keys(self.index, asker))

    def choose_case(self, asker: Asker, case_id: UUID) -> bool:
        """Turn to another case of the same person; False where it is not theirs to see."""
        session = self.session(asker)
        case = self.repository.claimed(case_id)
        if session is None or case is None or case.withheld:
            return False
        if case.person_id != session.person_id:
            return False
        with transaction(self.engine) as db:
            sessions.focus(db, session=session, case_id=case_id)
            audit.append(
                db, kind=AuditKind.CASE_CHOSEN, at=self.clock(),
                subject=person_key(self.index, session.person_id),
            )
        return True

    def note_disclosure(self, session: VerifiedSession, question: str) -> None:
        """Write down that something was told about the person's case."""
        with transaction(self.engine) as db:
            audit.append(
                db, kind=AuditKind.DISCLOSURE, at=self.clock(),
                subject=person_key(self.index, session.person_id),
                details={"question": question, "level": session.level.name.lower()},
            )
