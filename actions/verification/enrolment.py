"""Enrolling an authenticator app, confirming it by a first code, removing it.

Each needs a verified session; the actions ask for level `recent` before they begin or remove.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy.orm import Session

from actions.cases.claims import ClaimedCase
from actions.reading.codes import read_code
from actions.verification import app_codes, audit, handled, totp
from actions.verification.audit import AuditKind
from actions.verification.context import Context
from actions.verification.handled import Operation
from actions.verification.keys import Asker, person_key
from actions.verification.sessions import VerifiedSession


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What an app needs, shown once and to its person alone."""

    secret: str = field(repr=False)
    address: str = field(repr=False)

    @property
    def picture(self) -> dict[str, object]:
        return totp.picture(self.address)


class ConfirmKind(StrEnum):
    CONFIRMED = "confirmed"
    WRONG = "wrong"
    ENDED = "ended"
    NONE_PENDING = "none_pending"


@dataclass(frozen=True, slots=True)
class Confirmed:
    """`recovery_codes` with `confirmed`, `tries_left` with `wrong`."""

    kind: ConfirmKind
    tries_left: int = 0
    recovery_codes: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Enrolments:
    """Works on the person of a verified session."""

    context: Context

    def has_app(self, session: VerifiedSession) -> bool:
        with self.context.transaction() as db:
            return app_codes.has_app(db, person_id=session.person_id)

    def begin(self, asker: Asker, session: VerifiedSession) -> Enrolment | None:
        """A secret to scan or type. Asked again within its time, it is the same one: a picture
        that was scanned already stays right. None: the person is gone meanwhile."""
        case = self._case(session)
        if case is None:
            return None
        keys, now = self.context.keys(asker), self.context.clock()
        with self.context.transaction() as db:
            app = app_codes.pending(
                db, person_id=session.person_id, conversation=keys.conversation, now=now
            )
            if app is None:
                app = app_codes.begin(
                    db, case=case, conversation=keys.conversation[0],
                    rules=self.context.policy.app, now=now,
                )
                self._note(db, session, AuditKind.APP_ENROLMENT_BEGUN)
            secret = app_codes.open_secret(case, app.id, app.secret)
        return Enrolment(secret, totp.address(secret, issuer=self.context.issuer))

    def waits_for_code(self, asker: Asker, session: VerifiedSession) -> bool:
        """Whether this conversation has begun an enrolment that a code would confirm, or this
        message has just confirmed it."""
        keys, now = self.context.keys(asker), self.context.clock()
        with self.context.transaction() as db:
            if handled.seen(
                db, index=self.context.index, asker=asker, operation=Operation.CONFIRM
            ):
                return True
            return app_codes.pending(
                db, person_id=session.person_id, conversation=keys.conversation, now=now
            ) is not None

    def confirm(self, asker: Asker, session: VerifiedSession, typed: str) -> Confirmed:
        """Take the app's first code; from then on the app proves its person."""
        case = self._case(session)
        if case is None:
            return Confirmed(ConfirmKind.NONE_PENDING)
        index, rules, now = self.context.index, self.context.policy.app, self.context.clock()
        keys = self.context.keys(asker)
        with self.context.transaction() as db:
            message = handled.begin(
                db, index=index, asker=asker, operation=Operation.CONFIRM, now=now
            )
            if message.outcome is not None:
                return self._again(db, case, message.outcome)
            app = app_codes.pending(
                db, person_id=session.person_id, conversation=keys.conversation, now=now
            )
            if app is None:
                return Confirmed(ConfirmKind.NONE_PENDING)
            secret = app_codes.open_secret(case, app.id, app.secret)
            step = totp.matching_step(
                secret, read_code(typed) or "", now=now, window=rules.window, after=None
            )
            codes = app_codes.recovery_codes(index, secret, rules.recovery_codes)
            if step is None:
                left = app_codes.count_try(db, app=app, rules=rules, now=now)
                outcome = Confirmed(ConfirmKind.WRONG if left else ConfirmKind.ENDED, left)
                self._note(db, session, AuditKind.APP_ENROLMENT_FAILED)
            elif app_codes.confirm(db, index=index, app=app, step=step, codes=codes, now=now):
                outcome = Confirmed(ConfirmKind.CONFIRMED, recovery_codes=codes)
                self._note(db, session, AuditKind.APP_ENROLLED)
            else:
                return Confirmed(ConfirmKind.NONE_PENDING)
            handled.close(db, message, now)
            handled.note(db, message, {"kind": outcome.kind, "tries_left": outcome.tries_left})
        return outcome

    def remove(self, asker: Asker, session: VerifiedSession) -> bool:
        """End the app and its recovery codes; False where there was none."""
        now = self.context.clock()
        with self.context.transaction() as db:
            message = handled.begin(
                db, index=self.context.index, asker=asker, operation=Operation.REMOVE, now=now
            )
            if message.outcome is not None:
                return bool(message.outcome["removed"])
            removed = app_codes.remove(db, person_id=session.person_id, now=now)
            if removed:
                self._note(db, session, AuditKind.APP_REMOVED)
            handled.close(db, message, now)
            handled.note(db, message, {"removed": removed})
        return removed

    def _again(self, db: Session, case: ClaimedCase, outcome: handled.Outcome) -> Confirmed:
        """The answer to a confirmation that came before: the same codes, made once more."""
        kind = ConfirmKind(outcome["kind"])
        if kind is not ConfirmKind.CONFIRMED:
            return Confirmed(kind, int(outcome["tries_left"]))
        secret = app_codes.active_secret(db, case=case)
        if secret is None:
            return Confirmed(ConfirmKind.NONE_PENDING)
        count = self.context.policy.app.recovery_codes
        return Confirmed(
            kind, recovery_codes=app_codes.recovery_codes(self.context.index, secret, count)
        )

    def _case(self, session: VerifiedSession) -> ClaimedCase | None:
        return self.context.repository.claimed(session.case_id)

    def _note(self, db: Session, session: VerifiedSession, kind: AuditKind) -> None:
        audit.append(
            db, kind=kind, at=self.context.clock(),
            subject=person_key(self.context.index, session.person_id),
        )
