"""Verification: who is asking, from the claim of a case to the end of the session.

Thin actions call this façade. Each method is one or two short transactions; all time comes from
the clock. Nothing that it returns, logs or counts tells whether a claimed case exists.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from actions.verification import audit, codes, sessions
from actions.verification.audit import AuditKind
from actions.verification.claims import Claims
from actions.verification.context import Context
from actions.verification.enrolment import Enrolments
from actions.verification.keys import Asker, person_key
from actions.verification.outcomes import ClaimKind, ClaimOutcome, ProofKind, ProofOutcome
from actions.verification.policy import Level
from actions.verification.proofs import Proofs
from actions.verification.sessions import SessionEnd, VerifiedSession

__all__ = ["Asker", "ClaimKind", "ClaimOutcome", "Level", "ProofKind", "ProofOutcome",
           "SessionEnd", "Verification", "VerifiedSession"]


@dataclass(frozen=True)
class Verification:
    """The façade. Safe to share between threads."""

    context: Context

    def claim(self, asker: Asker, agency: str, number: str, date_of_birth: date) -> ClaimOutcome:
        """Claim a case. The outcome says nothing about whether the details match."""
        return Claims(self.context).claim(asker, agency, number, date_of_birth)

    def resend(self, asker: Asker) -> ClaimOutcome | None:
        """A new code for the pending claim; the old one ends. None: nothing is pending."""
        return Claims(self.context).resend(asker)

    def claim_again(self, asker: Asker, session: VerifiedSession) -> ClaimOutcome | None:
        """A code for the case of an open session, whose level is too low for what is wanted."""
        return Claims(self.context).again(asker, session)

    def prove(self, asker: Asker, typed: str) -> ProofOutcome:
        """Take a one-time code or the access code of a notice, once."""
        return Proofs(self.context).prove(asker, typed)

    @property
    def apps(self) -> Enrolments:
        """Authenticator apps of verified people."""
        return Enrolments(self.context)

    def session(self, asker: Asker) -> VerifiedSession | None:
        """The conversation's verified session, now used; None where there is none any more."""
        with self.context.transaction() as db:
            return sessions.current(
                db, index=self.context.index, asker=asker, keys=self.context.keys(asker),
                rules=self.context.policy.session, now=self.context.clock(),
            )

    def level(self, asker: Asker) -> Level:
        """How sure we are who asks, at this moment."""
        session = self.session(asker)
        if session is not None:
            return session.level
        with self.context.transaction() as db:
            pending = codes.latest(db, keys=self.context.keys(asker))
        rules, now = self.context.policy.code, self.context.clock()
        claimed = pending is not None and not pending.dead(now, rules)
        return Level.CLAIMED if claimed else Level.PUBLIC

    def allows(self, asker: Asker, question: str) -> bool:
        """Whether the asker may have that question of the policy answered now.

        :raises UnknownQuestion: the policy does not list it.
        """
        return self.level(asker) >= self.context.policy.level_for(question)

    def lock(self, asker: Asker) -> bool:
        """End the session and any pending code; True where there was a session."""
        keys, now = self.context.keys(asker), self.context.clock()
        with self.context.transaction() as db:
            codes.end_pending(db, keys=keys, now=now)
            return sessions.end(
                db, index=self.context.index, asker=asker, keys=keys,
                reason=SessionEnd.LOCKED, now=now,
            )

    def last_end(self, asker: Asker) -> SessionEnd | None:
        """Why the conversation's latest session ended; None while one is open, or without one."""
        with self.context.transaction() as db:
            return sessions.last_end(db, keys=self.context.keys(asker))

    def choose_case(self, asker: Asker, case_id: UUID) -> bool:
        """Turn to another case of the same person; False where it is not theirs to see."""
        session = self.session(asker)
        case = self.context.repository.claimed(case_id)
        if session is None or case is None or case.withheld:
            return False
        if case.person_id != session.person_id:
            return False
        if session.case_id == case_id:
            return True  # the same message again
        with self.context.transaction() as db:
            sessions.focus(db, session=session, case_id=case_id)
            audit.append(
                db, kind=AuditKind.CASE_CHOSEN, at=self.context.clock(),
                subject=person_key(self.context.index, session.person_id),
            )
        return True

    def note_disclosure(self, session: VerifiedSession, question: str) -> None:
        """Write down that something was told about the person's case."""
        with self.context.transaction() as db:
            audit.append(
                db, kind=AuditKind.DISCLOSURE, at=self.context.clock(),
                subject=person_key(self.context.index, session.person_id),
                details={"question": question, "level": session.level.name.lower()},
            )
