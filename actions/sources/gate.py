"""The one place that decides whether a source may be asked about a case.

Agencies that are asked "on behalf of the individual" allow no look-up that nobody asked for. So
every adapter takes a `Query`, and only `Gate.open` makes one: it looks in the store whether the
case is shown at all, and whether the proof, leave or subscription that is named really stands at
this moment and is about this person's case. What a caller says about itself decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from actions.cases.repository import NUMBER_PURPOSE
from actions.cases.tables import Case
from actions.crypto import Index
from actions.helpers.tables import HelperLeaveRow as Leave
from actions.privacy.consents import Purpose
from actions.privacy.tables import ConsentRow as Consent
from actions.sensitive import CaseNumber
from actions.verification.policy import SessionRules
from actions.verification.tables import VerifiedSessionRow as Proved
from actions.verification.transaction import transaction

_ISSUED = object()


class NotAllowed(PermissionError):
    """Nobody who may ask has asked for this look-up."""


class Why(StrEnum):
    """On whose behalf a source is asked."""

    VERIFIED = "verified"  # somebody who proved that the case is theirs
    HELPER = "helper"  # who holds that person's leave for the case
    SUBSCRIBED = "subscribed"  # that person, who asked to be told of changes


@dataclass(frozen=True, slots=True)
class OnBehalf:
    """The claim that a look-up is asked for. `proof` is the id of the session, leave or consent."""

    why: Why
    proof: UUID


@dataclass(frozen=True, slots=True)
class Query:
    """A question that was let through: about this number, now. Only the gate makes one."""

    number: CaseNumber
    _issued: object = field(repr=False)

    def __post_init__(self) -> None:
        if self._issued is not _ISSUED:
            raise NotAllowed("a query is made by the gate alone")


Check = Callable[[Session, OnBehalf, Case, datetime], bool]


class Gate:
    """Lets questions through. Safe to share between threads."""

    def __init__(
        self,
        *,
        engine: Engine,
        index: Index,
        rules: SessionRules,
        clock: Callable[[], datetime],
    ) -> None:
        self._engine = engine
        self._index = index
        self._rules = rules
        self._clock = clock
        self._checks: Mapping[Why, Check] = {
            Why.VERIFIED: self._verified, Why.HELPER: _helper, Why.SUBSCRIBED: _subscribed,
        }

    def open(self, case_id: UUID, number: CaseNumber, behalf: OnBehalf) -> Query:
        """Let a question about this case through.

        :raises NotAllowed: the case is withheld or gone, the number is another's, or what
            `behalf` names does not stand.
        """
        now = self._clock()
        with transaction(self._engine) as db:
            case = db.scalars(
                select(Case).where(Case.id == case_id, Case.withheld.is_(False))
            ).first()
            if (
                case is None
                or not self._is_of(case, number)
                or not self._checks[behalf.why](db, behalf, case, now)
            ):
                raise NotAllowed(f"no look-up on behalf of {behalf.why.value}: it does not stand")
        return Query(number, _ISSUED)

    def _is_of(self, case: Case, number: CaseNumber) -> bool:
        made = self._index.candidates(NUMBER_PURPOSE, case.agency, number.reveal())
        return case.number_index in {one.digest for one in made}

    def _verified(self, db: Session, behalf: OnBehalf, case: Case, now: datetime) -> bool:
        row = db.get(Proved, behalf.proof)
        return (
            row is not None
            and row.person_id == case.person_id
            and (row.proved_case_id == case.id or _joined(db, case.person_id))
            and row.ended_at is None
            and now < row.started_at + self._rules.overall
            and now < row.last_used_at + self._rules.idle
        )


def _joined(db: Session, person_id: UUID) -> bool:
    """One proof opens one case; others of the person only where they agreed to join them."""
    consent = select(Consent.id).where(
        Consent.person_id == person_id, Consent.purpose == Purpose.JOINING.value,
        Consent.withdrawn_at.is_(None),
    )
    return db.scalars(consent.limit(1)).first() is not None


def _helper(db: Session, behalf: OnBehalf, case: Case, now: datetime) -> bool:
    row = db.get(Leave, behalf.proof)
    return (
        row is not None
        and row.person_id == case.person_id
        and case.id.hex in row.case_ids
        and row.accepted_at is not None
        and row.ended_at is None
        and now < row.ends_at
    )


def _subscribed(db: Session, behalf: OnBehalf, case: Case, now: datetime) -> bool:
    row = db.get(Consent, behalf.proof)
    return (
        row is not None
        and row.person_id == case.person_id
        and row.purpose == Purpose.ALERTS.value
        and row.withdrawn_at is None
    )
