"""Proofs: a code is typed, and a verified session begins or does not."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from actions.cases.access_codes import access_code_matches
from actions.cases.tables import ContactKind
from actions.reading.codes import read_code
from actions.verification import app_codes, audit, codes, handled, offers, sessions, throttle
from actions.verification.audit import AuditKind
from actions.verification.claims import check_again
from actions.verification.codes import Matched, Pending
from actions.verification.context import Context
from actions.verification.handled import Handled, Operation, Outcome
from actions.verification.keys import (
    Asker,
    AskerKeys,
    Keys,
    case_keys,
    code_matches,
    person_keys,
)
from actions.verification.outcomes import Factor, ProofKind, ProofOutcome
from actions.verification.throttle import AttemptKind, AttemptOutcome

FACTOR_OF = {ContactKind.EMAIL: Factor.EMAIL, ContactKind.PHONE: Factor.TEXT}


@dataclass(frozen=True, slots=True)
class Attempt:
    """A typed code and the claim that it is for."""

    asker: Asker
    keys: AskerKeys
    pending: Pending
    matched: Matched
    code: str = field(repr=False)
    now: datetime


@dataclass(frozen=True)
class Proofs:
    """Takes mailed and texted codes, access codes, an app's codes and recovery codes."""

    context: Context

    def prove(self, asker: Asker, typed: str) -> ProofOutcome:
        """Take a code of any factor, once.

        A wrong, late, used or foreign code fails in the same way, and so does any code for a
        claim that matched nothing.
        """
        keys, now = self.context.keys(asker), self.context.clock()
        code = read_code(typed) or ""
        with self.context.transaction() as db:
            message = handled.begin(
                db, index=self.context.index, asker=asker, operation=Operation.PROOF, now=now
            )
            if message.outcome is not None:
                return self._again(db, asker, keys, message.outcome, now)
            pending = codes.latest(db, keys=keys)
            if message.begun:  # its try was taken, but its server died before the code was compared
                pending = pending if pending and pending.code_id == message.code_id else None
            refusal = self._refusal(db, keys, pending, code, message, now)
            if refusal is not None:
                self._note_refusal(db, pending, refusal, now)
                handled.close(db, message, now)
                handled.note(db, message, refusal.kept())
        if refusal is not None or pending is None:
            return refusal or ProofOutcome(ProofKind.NONE_PENDING)
        matched = check_again(self.context.repository, pending.case_id)
        attempt = Attempt(asker, keys, pending, matched, code, now)
        with self.context.transaction() as db:
            done = handled.close(db, message, now)
            if done is not None:
                return self._again(db, asker, keys, done, now)
            factor = self._factor(db, attempt)
            if factor is not None and codes.use(db, pending=pending, now=now):
                outcome = self._proved(db, attempt, factor)
            else:
                outcome = self._wrong(db, attempt, pending.tries + (not message.begun))
            handled.note(db, message, outcome.kept())
        return outcome

    def _again(
        self, db: Session, asker: Asker, keys: AskerKeys, outcome: Outcome, now: datetime
    ) -> ProofOutcome:
        session = sessions.current(
            db, index=self.context.index, asker=asker, keys=keys,
            rules=self.context.policy.session, now=now,
        )
        return ProofOutcome.again(outcome, session)

    def _refusal(
        self, db: Session, keys: AskerKeys, pending: Pending | None, code: str,
        message: Handled, now: datetime,
    ) -> ProofOutcome | None:
        """Why the code is not even looked at. Where it is, one of its tries has been taken."""
        rules = self.context.policy.code
        if pending is None:
            return ProofOutcome(ProofKind.NONE_PENDING)
        if message.begun:
            return None
        wait = throttle.pace_of_proof(db, rules=self.context.policy.throttles, asker=keys, now=now)
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
        handled.note_code(db, message, pending.code_id)
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

    def _factor(self, db: Session, tried: Attempt) -> Factor | None:
        """What the code proves, and use it up. Every factor is compared, whichever was typed."""
        index, policy, case = self.context.index, self.context.policy, tried.matched.case
        person = person_keys(index, case.person_id)
        mailed = code_matches(
            index, tried.pending.code_hash, code_id=tried.pending.code_id, asker=tried.asker,
            code=tried.code,
        )
        # A code whose letter has not left the outbox can be known to nobody: only guessed.
        by_mail = mailed & tried.pending.released & (tried.now < tried.pending.expires_at)
        by_notice = access_code_matches(index, case.id, case.access_code_hash, tried.code)
        found = app_codes.look(
            db, index=index, rules=policy.app, case=case, spare=tried.matched.spare,
            code=tried.code, now=tried.now,
        )
        row = throttle.streak(
            db, rules=policy.throttles, person=person, asker=tried.keys, now=tried.now
        )
        guessed = row.guessable(policy.code.most_in_a_row)
        app_counts = (row.wait == throttle.NO_WAIT) & (not guessed)
        if not tried.matched.holds:
            return None
        if by_mail:
            return FACTOR_OF[tried.matched.reached_by(self.context.routes)]
        if by_notice:
            return Factor.NOTICE
        if found.step is not None and app_counts and app_codes.use_step(db, found=found):
            return Factor.APP
        if found.recovery_id and app_codes.use_recovery(db, found=found, now=tried.now):
            return Factor.RECOVERY
        return None

    def _proved(self, db: Session, tried: Attempt, factor: Factor) -> ProofOutcome:
        person_id, case_id = tried.matched.case.person_id, tried.matched.case.id
        pending, index = tried.pending, self.context.index
        failed = throttle.failed_attempts(
            db, cases=self._case_keys_of(person_id, pending), asker=tried.keys,
            code_made_at=pending.created_at,
        )
        throttle.record(
            db, kind=AttemptKind.PROOF, outcome=AttemptOutcome.PROVED, asker=tried.keys,
            case=(pending.case_index,), person=person_keys(index, person_id), now=tried.now,
        )
        audit.append(
            db, kind=AuditKind.PROOF_SUCCEEDED, subject=pending.case_index, at=tried.now,
            details={"failed_attempts": failed, "factor": factor},
        )
        session = sessions.begin(
            db, index=index, asker=tried.asker, keys=tried.keys, person_id=person_id,
            case_id=case_id, rules=self.context.policy.session, now=tried.now,
        )
        offered = offers.offer_once(db, person_id=person_id, factor=factor, now=tried.now)
        return ProofOutcome(
            ProofKind.PROVED, failed_attempts=failed, session=session, factor=factor,
            offer=offered,
        )

    def _case_keys_of(self, person_id: UUID, pending: Pending) -> Keys:
        """Every key under which attempts on this person's cases may have been written down."""
        made = [
            key
            for case in self.context.repository.cases_of(person_id)
            for key in case_keys(
                self.context.index, agency=case.agency, number=case.number.reveal()
            )
        ]
        return tuple({pending.case_index, *made})

    def _wrong(self, db: Session, tried: Attempt, tries: int) -> ProofOutcome:
        """`tries`: of the code, this one among them."""
        pending, index = tried.pending, self.context.index
        throttle.record(
            db, kind=AttemptKind.PROOF, outcome=AttemptOutcome.WRONG, asker=tried.keys,
            case=(pending.case_index,), now=tried.now,
            person=person_keys(index, tried.matched.case.person_id),
        )
        audit.append(
            db, kind=AuditKind.PROOF_FAILED, subject=pending.case_index, at=tried.now,
            details={"outcome": ProofKind.WRONG.value},
        )
        left = self.context.policy.code.tries - tries
        return ProofOutcome(ProofKind.WRONG, tries_left=max(left, 0))
