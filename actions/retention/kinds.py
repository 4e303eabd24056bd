"""Which rows of the case store are past their time, kind by kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, and_, delete, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from actions.helpers.tables import HelperLeaveRow as Leave
from actions.privacy.tables import ConsentRow as Consent
from actions.privacy.tables import ErasureReceiptRow as Receipt
from actions.sources.tables import SourceAnswerRow as Told
from actions.store.base import Base
from actions.verification.factor_tables import AuthenticatorRow as App
from actions.verification.factor_tables import HandledMessageRow as Message
from actions.verification.factor_tables import RecoveryCodeRow as Saved
from actions.verification.tables import DeliveryRow as Letter
from actions.verification.tables import OneTimeCodeRow as Code
from actions.verification.tables import VerificationAttemptRow as Attempt
from actions.verification.tables import VerifiedSessionRow as Proved

# Takes the moment before which a row has been kept long enough.
Past = Callable[[datetime], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of retention.yml: where its rows are, and which of them are past their time."""

    name: str
    table: type[Base]
    key: InstrumentedAttribute[Any]
    past: Past


KINDS = (
    # Letters before codes: a letter names its code.
    Kind("deliveries", Letter, Letter.id, lambda before: and_(
        Letter.created_at < before, Letter.expires_at < before,
        Letter.state.not_in(("waiting", "sending")))),
    # A code out of which nothing came ends with its claim; what is newest has expired long before.
    Kind("codes", Code, Code.id, lambda before: and_(
        Code.created_at < before, Code.expires_at < before)),
    Kind("attempts", Attempt, Attempt.id, lambda before: Attempt.at < before),
    Kind("sessions", Proved, Proved.id, lambda before: and_(
        Proved.last_used_at < before, or_(Proved.ended_at < before, Proved.ended_at.is_(None)))),
    Kind("handled_messages", Message, Message.key, lambda before: Message.at < before),
    # Saved codes before their app, whose end is theirs.
    Kind("authenticators", Saved, Saved.id, lambda before: Saved.authenticator_id.in_(
        select(App.id).where(_app_is_past(before)))),
    Kind("authenticators", App, App.id, lambda before: _app_is_past(before)),
    Kind("invitations", Leave, Leave.id, lambda before: and_(
        Leave.accepted_at.is_(None), Leave.invited_until < before)),
    Kind("leaves", Leave, Leave.id, lambda before: and_(
        Leave.accepted_at.is_not(None), or_(Leave.ended_at < before, Leave.ends_at < before))),
    Kind("consents", Consent, Consent.id, lambda before: Consent.withdrawn_at < before),
    # One that never came to belong to a person goes with its conversation's time.
    Kind("consents", Consent, Consent.id, lambda before: and_(
        Consent.person_id.is_(None), Consent.given_at < before)),
    Kind("source_answers", Told, Told.case_id, lambda before: Told.asked_at < before),
    Kind("receipts", Receipt, Receipt.number, lambda before: Receipt.at < before),
)


def _app_is_past(before: datetime) -> ColumnElement[bool]:
    return or_(App.ended_at < before,
               and_(App.confirmed_at.is_(None), App.expires_at < before))


def count(db: Session, kind: Kind, before: datetime) -> int:
    """How many rows of the kind are past their time."""
    counted = select(func.count()).select_from(kind.table).where(kind.past(before))
    return db.scalar(counted) or 0


def remove(db: Session, kind: Kind, before: datetime, *, limit: int) -> int:
    """Remove up to `limit` rows of the kind that are past their time; returns how many."""
    some = select(kind.key).where(kind.past(before)).limit(limit)
    gone = delete(kind.table).where(kind.key.in_(some.scalar_subquery()))
    result = db.execute(gone.execution_options(synchronize_session=False))
    return int(cast("CursorResult[Any]", result).rowcount)
