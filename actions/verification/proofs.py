"""Proofs: a code is typed, and a verified session begins or does not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from actions.cases.access_codes import access_code_matches
from actions.reading.codes import read_code
from actions.verification import audit, codes, handled, sessions, throttle
from actions.verification.audit import AuditKind
from actions.verification.claims import check_again
from actions.verification.codes import Matched, Pending
from actions.verification.context import Context
from actions.verification.handled import Handled, Operation, Outcome
from actions.verification.keys import Asker, AskerKeys, Keys, case_keys, code_matches
from actions.verification.outcomes import ProofKind, ProofOutcome
from actions.verification.throttle import AttemptKind, AttemptOutcome


@dataclass(frozen=True)
class Proofs:
    """Takes one-time codes and access codes."""

    context: Context

    def prove(self, asker: Asker, typed: str) -> ProofOutcome:
        """Take a one-time code or the access code of a notice, once.

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
        right = self._is_right(asker, pending, matched, code, now)
        with self.context.transaction() as db:
            done = handled.close(db, message, now)
            if done is not None:
                return self._again(db, asker, keys, done, now)
            if right and codes.use(db, pending=pending, now=now):
                outcome = self._proved(db, asker, keys, pending, matched, now)
            else:
                outcome = self._wrong(db, keys, pending, pending.tries + (not message.begun), now)
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

    def _is_right(
        self, asker: Asker, pending: Pending, matched: Matched, code: str, now: datetime
    ) -> bool:
        """Both factors are always compared, whichever was typed."""
        mailed = code_matches(
            self.context.index, pending.code_hash, code_id=pending.code_id, asker=asker, code=code
        )
        # A code whose letter has not left the outbox can be known to nobody: only guessed.
        by_mail = mailed & pending.released & (now < pending.expires_at)
        case = matched.case
        by_notice = access_code_matches(self.context.index, case.id, case.access_code_hash, code)
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
            db, index=self.context.index, asker=asker, keys=keys, person_id=person_id,
            case_id=case_id, rules=self.context.policy.session, now=now,
        )
        return ProofOutcome(ProofKind.PROVED, failed_attempts=failed, session=session)

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

    def _wrong(
        self, db: Session, keys: AskerKeys, pending: Pending, tries: int, now: datetime
    ) -> ProofOutcome:
        """`tries`: of the code, this one among them."""
        throttle.record(
            db, kind=AttemptKind.PROOF, outcome=AttemptOutcome.WRONG,
            asker=keys, case=(pending.case_index,), now=now,
        )
        audit.append(
            db, kind=AuditKind.PROOF_FAILED, subject=pending.case_index, at=now,
            details={"outcome": ProofKind.WRONG.value},
        )
        left = self.context.policy.code.tries - tries
        return ProofOutcome(ProofKind.WRONG, tries_left=max(left, 0))
