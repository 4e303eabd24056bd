"""Claims: a case is named, and a code goes out or seems to.

The work is the same whatever a claim matches. A right and a wrong number, a right and a wrong
date, a withheld case and one without a contact pass through the same calls: one look-up, one
unwrapping and decrypting of a found case or of a decoy, the same again for a spare, one
comparison in constant time, and the same rows written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import structlog

from actions.cases.repository import CaseRepository, NoSuchCase
from actions.store.base import new_id
from actions.verification import audit, codes, handled, throttle
from actions.verification.audit import AuditKind
from actions.verification.codes import Matched
from actions.verification.context import Context
from actions.verification.handled import Handled, Operation
from actions.verification.keys import Asker, AskerKeys, Keys, case_keys
from actions.verification.outcomes import ClaimKind, ClaimOutcome
from actions.verification.sessions import VerifiedSession
from actions.verification.throttle import AttemptKind, AttemptOutcome

log = structlog.get_logger()

OPERATIONS = {
    AuditKind.CLAIM_MADE: Operation.CLAIM,
    AuditKind.CODE_RESENT: Operation.RESEND,
    AuditKind.PROOF_ASKED_AGAIN: Operation.CLAIM,
}


@dataclass(frozen=True, slots=True)
class Paced:
    """A claim that was written down. `outcome`: it goes no further, or has gone its way before."""

    message: Handled
    familiar: bool = False
    outcome: ClaimOutcome | None = None


def check_claim(
    repository: CaseRepository, *, agency: str, number: str, date_of_birth: date
) -> Matched:
    """Check a number and a date of birth against the store."""
    case = repository.find(agency, number) or repository.dummy()
    # All three are evaluated: `and` would stop at the first, and a clock could tell which.
    right_date = case.date_of_birth.matches(date_of_birth)
    holds = right_date & (not case.withheld) & (not case.decoy)
    return Matched(case=case, holds=holds, spare=repository.dummy())


def check_again(repository: CaseRepository, case_id: UUID | None) -> Matched:
    """The claim of an earlier turn as it stands now: a case may have been withheld or erased."""
    case = repository.claimed(case_id or new_id()) or repository.dummy()
    holds = (case_id is not None) & (not case.withheld) & (not case.decoy)
    return Matched(case=case, holds=holds, spare=repository.dummy())


@dataclass(frozen=True)
class Claims:
    """Takes claims, and asks for a new code for one that is pending."""

    context: Context

    def claim(self, asker: Asker, agency: str, number: str, date_of_birth: date) -> ClaimOutcome:
        """Claim a case. The outcome says nothing about whether the details match."""
        case = case_keys(self.context.index, agency=agency, number=number)
        return self._send(
            asker,
            case,
            AuditKind.CLAIM_MADE,
            lambda: check_claim(
                self.context.repository, agency=agency, number=number, date_of_birth=date_of_birth
            ),
        )

    def resend(self, asker: Asker) -> ClaimOutcome | None:
        """A new code for the pending claim; the old one ends. None: nothing is pending."""
        with self.context.transaction() as db:
            pending = codes.latest(db, keys=self.context.keys(asker))
        if pending is None or pending.dead(self.context.clock(), self.context.policy.code):
            return None
        return self._send(
            asker,
            (pending.case_index,),
            AuditKind.CODE_RESENT,
            lambda: check_again(self.context.repository, pending.case_id),
        )

    def again(self, asker: Asker, session: VerifiedSession) -> ClaimOutcome | None:
        """A code for the case of a session that is open. None: the case is gone meanwhile."""
        try:
            view = self.context.repository.case(session.case_id)
        except NoSuchCase:
            return None
        return self._send(
            asker,
            case_keys(self.context.index, agency=view.agency, number=view.number.reveal()),
            AuditKind.PROOF_ASKED_AGAIN,
            lambda: check_again(self.context.repository, session.case_id),
        )

    def _send(
        self, asker: Asker, case: Keys, kind: AuditKind, check: Callable[[], Matched]
    ) -> ClaimOutcome:
        keys, now = self.context.keys(asker), self.context.clock()
        paced = self._pace(asker, keys, case, kind, now)
        if paced.outcome is not None:
            log.info(f"claim.{paced.outcome.kind}", channel=asker.channel)
            return paced.outcome
        matched = check()
        with self.context.transaction() as db:
            since = now - self.context.policy.mail.window
            crowded = throttle.claims_on_case(db, case=case, since=since)
            slow = not self.context.delivers or crowded > self.context.policy.mail.limit
            outcome = ClaimOutcome(ClaimKind.SENT, mail_delayed=slow)
            done = handled.close(db, paced.message, now)
            if done is not None:
                return ClaimOutcome.again(done)
            codes.issue(
                db,
                index=self.context.index,
                keyring=self.context.keyring,
                policy=self.context.policy,
                routes=self.context.routes,
                asker=asker,
                keys=keys,
                case=case,
                matched=matched,
                familiar=paced.familiar,
                now=now,
            )
            handled.note(db, paced.message, outcome.kept())
        self.context.queued()
        log.info("claim.sent", channel=asker.channel)
        return outcome

    def _pace(
        self, asker: Asker, keys: AskerKeys, case: Keys, kind: AuditKind, now: datetime
    ) -> Paced:
        """Write the claim down and see how fast it came. Committed before anything is looked up,
        so that whoever breaks off a slow claim has made it all the same."""
        with self.context.transaction() as db:
            throttle.queue_up(db, keys)
            message = handled.begin(
                db, index=self.context.index, asker=asker, operation=OPERATIONS[kind],
                about="" if kind is AuditKind.CODE_RESENT else case[0], now=now,
            )
            if message.outcome is not None:
                return Paced(message, outcome=ClaimOutcome.again(message.outcome))
            if message.begun:  # counted, but its server died before the code was made
                return Paced(message, throttle.is_familiar(db, asker=keys, case=case))
            attempt = throttle.record(
                db, kind=AttemptKind.CLAIM, outcome=AttemptOutcome.SENT,
                asker=keys, case=case, now=now,
            )
            pace = throttle.pace_of_claim(
                db, rules=self.context.policy.throttles, asker=keys, case=case,
                before=attempt.id, now=now,
            )
            entry = AuditKind.CLAIM_PAUSED if pace.paused else kind
            audit.append(db, kind=entry, subject=case[0], at=now)
            if not pace.paused:
                return Paced(message, pace.familiar)
            attempt.outcome = AttemptOutcome.PAUSED
            outcome = ClaimOutcome(ClaimKind.PAUSED, wait=pace.wait)
            handled.close(db, message, now)
            handled.note(db, message, outcome.kept())
        return Paced(message, outcome=outcome)
