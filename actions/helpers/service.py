"""Helpers: an applicant gives leave, a helper takes it up, looks, and loses it.

Thin actions call this façade. Whoever has no leave, or no longer, is a stranger: nothing that
is returned tells a leave that was ended from one that never was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from actions.cases.views import CaseView
from actions.helpers import leaves
from actions.helpers.leaves import Leave, LeaveEnd
from actions.helpers.rules import HelperRules
from actions.verification import audit, handled, throttle
from actions.verification.audit import AuditKind
from actions.verification.context import Context
from actions.verification.handled import Operation
from actions.verification.keys import Asker, person_key
from actions.verification.sessions import VerifiedSession
from actions.verification.throttle import AttemptKind, AttemptOutcome

__all__ = ["AcceptKind", "Accepted", "Helpers", "Leave", "TooManyLeaves"]


class TooManyLeaves(Exception):
    """The applicant has as many open leaves as are allowed."""


class AcceptKind(StrEnum):
    ACCEPTED = "accepted"
    UNKNOWN = "unknown"  # wrong, late, used, withdrawn: nobody is told which
    OWN = "own"  # typed in the conversation that it was made in
    PAUSED = "paused"
    NO_CODE = "no_code"  # not of an invitation's form


@dataclass(frozen=True, slots=True)
class Accepted:
    """What came of a typed code: `leave` with `accepted`, `wait` with `paused`."""

    kind: AcceptKind
    leave: Leave | None = None
    wait: timedelta | None = None


@dataclass(frozen=True)
class Helpers:
    """The façade. Safe to share between threads."""

    context: Context
    rules: HelperRules

    def give(
        self, asker: Asker, session: VerifiedSession, *, cases: Sequence[CaseView], days: int
    ) -> tuple[Leave, str]:
        """A new invitation for these cases; the code is returned once and stored nowhere.

        A message that is delivered again gets a new one in the place of its first.

        :raises TooManyLeaves: one has to be ended first.
        """
        now = self.context.clock()
        with self.context.transaction() as db:
            message = handled.begin(
                db, index=self.context.index, asker=asker, operation=Operation.LEAVE, now=now
            )
            # Its code was stored nowhere, and never shown: the turn was lost before.
            leaves.drop(db, str((message.outcome or {}).get("leave", "")))
            open_ones = leaves.of_person(
                db, person_id=session.person_id, rules=self.rules, now=now
            )
            if len(open_ones) >= self.rules.most:
                raise TooManyLeaves
            made = leaves.give(
                db, index=self.context.index, rules=self.rules, owner=self.context.keys(asker),
                person_id=session.person_id, case_ids=[case.id for case in cases],
                lasting=timedelta(days=days), now=now,
            )
            handled.close(db, message, now)
            handled.note(db, message, {"leave": made[0].id.hex})
            audit.append(
                db, kind=AuditKind.LEAVE_GIVEN, subject=self._subject(session.person_id), at=now,
                details={"count": len(cases), "days": days},
            )
        return made

    def accept(self, asker: Asker, typed: str) -> Accepted:
        """Take an invitation up; it is bound to this conversation from now on."""
        code = leaves.invitation_code(typed)
        if code is None:
            return Accepted(AcceptKind.NO_CODE)
        keys, now = self.context.keys(asker), self.context.clock()
        with self.context.transaction() as db:
            row = leaves.invitation(db, index=self.context.index, code=code, now=now)
            if row is None:
                held = leaves.held_already(
                    db, index=self.context.index, code=code, asker=asker, keys=keys,
                    rules=self.rules, now=now,
                )
                return Accepted(AcceptKind.ACCEPTED if held else AcceptKind.UNKNOWN, leave=held)
            if row.owner_index in keys.conversation:
                return Accepted(AcceptKind.OWN)
            wait = throttle.pace_of_proof(
                db, rules=self.context.policy.throttles, asker=keys, now=now
            )
            if wait > throttle.NO_WAIT:
                return Accepted(AcceptKind.PAUSED, wait=wait)
            leave = leaves.accept(db, row=row, asker=asker, keys=keys, now=now)
            if leave is None:
                return Accepted(AcceptKind.UNKNOWN)
            audit.append(
                db, kind=AuditKind.LEAVE_ACCEPTED, subject=self._subject(leave.person_id), at=now,
                details={"channel": asker.channel},
            )
        return Accepted(AcceptKind.ACCEPTED, leave=leave)

    def note_refusal(self, asker: Asker) -> timedelta:
        """Count a code that opened nothing; returns how long the next one has to wait."""
        keys, now = self.context.keys(asker), self.context.clock()
        nobody = self.context.index.hash("claimed_case", "invitation").as_text()
        with self.context.transaction() as db:
            throttle.queue_up(db, keys)
            wait = throttle.pace_of_proof(
                db, rules=self.context.policy.throttles, asker=keys, now=now
            )
            if wait <= throttle.NO_WAIT:
                throttle.record(db, kind=AttemptKind.PROOF, outcome=AttemptOutcome.WRONG,
                                asker=keys, case=(nobody,), now=now)
            audit.append(db, kind=AuditKind.LEAVE_REFUSED, subject=nobody, at=now)
        return wait

    def held_by(self, asker: Asker) -> list[Leave]:
        """The leaves of this conversation, the one used last first."""
        with self.context.transaction() as db:
            return leaves.of_helper(
                db, asker=asker, keys=self.context.keys(asker), rules=self.rules,
                now=self.context.clock(),
            )

    def given_by(self, person_id: UUID) -> list[Leave]:
        """What an applicant has open: invitations and leaves, the oldest first."""
        with self.context.transaction() as db:
            return leaves.of_person(
                db, person_id=person_id, rules=self.rules, now=self.context.clock()
            )

    def may_hear(self, question: str) -> bool:
        return question in self.rules.may_hear

    def note_look(self, leave: Leave, case_id: UUID, question: str) -> None:
        """Write down that something was told to a helper."""
        now = self.context.clock()
        with self.context.transaction() as db:
            leaves.use(db, leave=leave, focus=case_id, now=now)
            audit.append(
                db, kind=AuditKind.HELPER_LOOK, subject=self._subject(leave.person_id), at=now,
                details={"question": question, "channel": leave.channel or "unknown"},
            )

    def revoke(self, person_id: UUID, leave_ids: Sequence[UUID]) -> int:
        """End leaves of this applicant, in silence; returns how many were open."""
        mine = [leave for leave in self.given_by(person_id) if leave.id in leave_ids]
        return self._end(mine, LeaveEnd.REVOKED)

    def lock(self, asker: Asker) -> bool:
        """End every leave of a helper's conversation; True where there was one."""
        return self._end(self.held_by(asker), LeaveEnd.LOCKED) > 0

    def _end(self, ended: Sequence[Leave], reason: LeaveEnd) -> int:
        now = self.context.clock()
        if not ended:
            return 0
        with self.context.transaction() as db:
            count = leaves.end(db, leaves=ended, reason=reason, now=now)
            for person_id in {leave.person_id for leave in ended}:
                audit.append(
                    db, kind=AuditKind.LEAVE_ENDED, subject=self._subject(person_id), at=now,
                    details={"reason": reason.value, "count": count},
                )
        return count

    def _subject(self, person_id: UUID) -> str:
        return person_key(self.context.index, person_id)
