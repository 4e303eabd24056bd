"""Erasure: the person's key is destroyed, and with it every column that says who they are.

The order matters. What could still be used (sessions, codes, leaves, contacts) goes with the
key in one transaction; the append-only history stays, of a case that nobody can name any more.
Where the store is an agency's own file, which the law keeps, only what this service added goes.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self, cast
from uuid import UUID

from sqlalchemy import ColumnElement, CursorResult, Delete, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from actions.cases.access_codes import ALPHABET
from actions.cases.tables import (
    Appointment,
    Case,
    CaseEvent,
    CaseLink,
    Contact,
    EventKind,
    Notice,
    Person,
    PersonKeyRow,
)
from actions.helpers.tables import HelperLeaveRow
from actions.privacy.tables import ConsentRow, ErasureReceiptRow
from actions.sources.tables import SourceAnswerRow
from actions.store.base import Base
from actions.verification.factor_tables import AuthenticatorRow, FactorOfferRow, RecoveryCodeRow
from actions.verification.keys import Keys
from actions.verification.tables import (
    DeliveryRow,
    OneTimeCodeRow,
    VerificationAttemptRow,
    VerifiedSessionRow,
)

ERASED_TITLE = "Erased"
NUMBER_LENGTH = 10


class Kept(StrEnum):
    """What an erasure leaves, each with its reason (a sentence of the catalogue)."""

    CASE_FILE = "case_file"  # the agency's own file: the law keeps it
    HISTORY = "history"  # stages and days of a case without number or person
    AUDIT = "audit"  # the log, which names nobody
    RECEIPT = "receipt"  # this receipt
    OTHER_CHATS = "other_chats"  # other conversations forget by themselves
    BACKUPS = "backups"  # copies made before, until they are replaced


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was erased (rows by kind) and what is kept; `number` proves it to whoever asks."""

    number: str
    at: datetime
    erased: dict[str, int]
    kept: tuple[Kept, ...]

    def kept_as(self) -> dict[str, Any]:
        """As it is kept for a message that comes again."""
        return {"number": self.number, "at": self.at.isoformat(), "erased": self.erased,
                "kept": [word.value for word in self.kept]}

    @classmethod
    def again(cls, outcome: Mapping[str, Any]) -> Self:
        """From what `kept_as` gave."""
        return cls(outcome["number"], datetime.fromisoformat(outcome["at"]),
                   dict(outcome["erased"]), tuple(map(Kept, outcome["kept"])))


def new_number() -> str:
    """`E-7K3M9-QXT41`: names the receipt, and nobody."""
    made = "".join(secrets.choice(ALPHABET) for _ in range(NUMBER_LENGTH))
    return f"E-{made[:5]}-{made[5:]}"


def erase_person(
    db: Session,
    *,
    person_id: UUID,
    conversation: Keys,
    case_keys: Sequence[str],
    case_file: bool,
    now: datetime,
) -> Receipt:
    """Erase that person in the caller's transaction.

    :param conversation: the keys of the conversation in which it is asked.
    :param case_keys: the keys under which claims of this person's cases were written down.
    :param case_file: whether the case file itself is this deployment's to erase.
    """
    erased = {
        "sessions": _remove(db, VerifiedSessionRow, VerifiedSessionRow.person_id == person_id),
        "leaves": _remove(db, HelperLeaveRow, HelperLeaveRow.person_id == person_id),
        "consents": _remove(db, ConsentRow, or_(
            ConsentRow.person_id == person_id, ConsentRow.conversation_index.in_(conversation))),
        "authenticators": _remove(db, AuthenticatorRow, AuthenticatorRow.person_id == person_id),
        **_codes(db, conversation, case_keys),
    }
    theirs = select(Case.id).where(Case.person_id == person_id).scalar_subquery()
    _remove(db, SourceAnswerRow, SourceAnswerRow.case_id.in_(theirs))
    _remove(db, RecoveryCodeRow, RecoveryCodeRow.person_id == person_id)
    _remove(db, FactorOfferRow, FactorOfferRow.person_id == person_id)
    kept = [Kept.AUDIT, Kept.RECEIPT, Kept.OTHER_CHATS, Kept.BACKUPS]
    if case_file:
        erased |= _case_file(db, person_id, now)
        kept.insert(0, Kept.HISTORY)
    else:
        kept.insert(0, Kept.CASE_FILE)
    receipt = Receipt(new_number(), now, {k: n for k, n in erased.items() if n}, tuple(kept))
    db.add(ErasureReceiptRow(number=receipt.number, at=now, erased=receipt.erased,
                             kept=[word.value for word in kept]))
    db.flush()
    return receipt


def _codes(db: Session, conversation: Keys, case_keys: Sequence[str]) -> dict[str, int]:
    codes = OneTimeCodeRow
    theirs = codes.conversation_index.in_(conversation) | codes.case_index.in_(case_keys)
    ids = list(db.scalars(select(codes.id).where(theirs)))
    tries = VerificationAttemptRow
    return {
        "letters": _remove(db, DeliveryRow, DeliveryRow.code_id.in_(ids)),
        "codes": _remove(db, codes, codes.id.in_(ids)),
        # Of the conversation its tries stay: erasing must be no way around the throttle.
        "attempts": _remove(db, tries, tries.case_index.in_(case_keys)
                            & tries.conversation_index.not_in(conversation)),
    }


def _case_file(db: Session, person_id: UUID, now: datetime) -> dict[str, int]:
    """Destroy the key first: from there on nothing of this person opens, whatever comes after."""
    keys = _remove(db, PersonKeyRow, PersonKeyRow.person_id == person_id)
    contacts = _remove(db, Contact, Contact.person_id == person_id)
    ids = list(db.scalars(select(Case.id).where(Case.person_id == person_id)))
    dated = _remove(db, Appointment, Appointment.case_id.in_(ids))
    dated += _remove(db, Notice, Notice.case_id.in_(ids))
    links = _remove(db, CaseLink, CaseLink.case_id.in_(ids) | CaseLink.other_id.in_(ids))
    for case_id in ids:
        db.execute(update(Case).where(Case.id == case_id).values(
            number_index=os.urandom(32), number=b"", withheld=True, access_code_hash=None))
        db.execute(insert(CaseEvent).values(
            case_id=case_id, source="erasure", kind=EventKind.TOMBSTONE, title=ERASED_TITLE,
            happened_at=now, learned_at=now, note=None))
    db.execute(update(Person).where(Person.id == person_id).values(name=b"", date_of_birth=b""))
    return {"person": keys, "contacts": contacts, "cases": len(ids), "dates": dated,
            "links": links}


def _remove(db: Session, table: type[Base], whose: ColumnElement[bool]) -> int:
    statement: Delete = delete(table).where(whose).execution_options(synchronize_session=False)
    return int(cast("CursorResult[Any]", db.execute(statement)).rowcount)
