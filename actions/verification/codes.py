"""One-time codes: made, mailed, tried, used once.

A claim that matched and one that did not leave the same rows behind: a code and a letter in the
outbox. The code of a claim that did not match is the hash of nothing that anybody could type,
and its letter is a decoy.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import CursorResult, Update, select, update
from sqlalchemy.orm import Session

from actions.cases.claims import ClaimedCase
from actions.crypto import Index, Keyring
from actions.store.base import new_id
from actions.verification.envelope import Letter, seal_letter
from actions.verification.keys import Asker, AskerKeys, Keys, code_hash
from actions.verification.policy import CodeRules
from actions.verification.tables import DeliveryRow, OneTimeCodeRow

CODE_DELIVERY = "code"


@dataclass(frozen=True, slots=True)
class Matched:
    """What a claim came to. `case` is a decoy's where nothing was found; never shown."""

    case: ClaimedCase
    holds: bool
    # A decoy's: what is decrypted where the case has no address, so that the work is the same.
    spare: ClaimedCase = field(repr=False)

    @property
    def has_address(self) -> bool:
        return self.holds and self.case.contact is not None


@dataclass(frozen=True, slots=True)
class Pending:
    """The conversation's latest claim. `released`: its letter has been let out of the outbox."""

    code_id: UUID
    case_index: str
    case_id: UUID | None
    code_hash: str = field(repr=False)
    created_at: datetime
    expires_at: datetime
    tries: int
    released: bool

    def dead(self, now: datetime, rules: CodeRules) -> bool:
        """Neither code nor access code is taken any more."""
        return now >= self.created_at + rules.claim_lifetime


def issue(
    db: Session,
    *,
    index: Index,
    keyring: Keyring,
    rules: CodeRules,
    asker: Asker,
    keys: AskerKeys,
    case: Keys,
    matched: Matched,
    familiar: bool,
    now: datetime,
) -> None:
    """Make a code and its letter, real or decoy; the conversation's older ones end."""
    end_pending(db, keys=keys, now=now)
    code_id, delivery_id = new_id(), new_id()
    code = "".join(secrets.choice("0123456789") for _ in range(rules.digits))
    unknowable = secrets.token_hex(16)
    address = (matched.case if matched.case.contact else matched.spare).email()
    mailed = address if matched.has_address else None
    language = matched.case.contact.language if matched.case.contact else "en"
    letter = Letter(address=mailed, language=language, code=code)
    hashed = code_hash(
        index, code_id=code_id, asker=asker, code=code if matched.holds else unknowable
    )
    db.add(
        OneTimeCodeRow(
            id=code_id,
            conversation_index=keys.conversation[0],
            case_index=case[0],
            case_id=matched.case.id if matched.holds else None,
            code_hash=hashed,
            created_at=now,
            expires_at=now + rules.lifetime,
            tries=0,
        )
    )
    db.flush()
    db.add(
        DeliveryRow(
            id=delivery_id,
            kind=CODE_DELIVERY,
            code_id=code_id,
            contact_index=_cap(index, mailed.reveal() if mailed else case[0], keys, familiar),
            sealed=seal_letter(keyring, delivery_id, letter),
            state="waiting",
            tries=0,
            created_at=now,
            due_at=now,
            expires_at=now + rules.lifetime,
        )
    )
    db.flush()


def _cap(index: Index, contact: str, keys: AskerKeys, familiar: bool) -> str:
    """Which cap the letter counts against: the contact's; a familiar conversation has its own."""
    conversation = keys.conversation[0] if familiar else ""
    return index.hash("delivery_cap", contact.casefold(), conversation).as_text()


def latest(db: Session, *, keys: AskerKeys) -> Pending | None:
    """The conversation's latest claim, unless it was proved, replaced or locked."""
    code = OneTimeCodeRow
    row = db.execute(
        select(code, DeliveryRow.released_at)
        .outerjoin(DeliveryRow, DeliveryRow.code_id == code.id)
        .where(
            code.conversation_index.in_(keys.conversation),
            code.used_at.is_(None),
            code.ended_at.is_(None),
        )
        .order_by(code.created_at.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    found, released_at = row
    return Pending(
        code_id=found.id,
        case_index=found.case_index,
        case_id=found.case_id,
        code_hash=found.code_hash,
        created_at=found.created_at,
        expires_at=found.expires_at,
        tries=found.tries,
        released=released_at is not None,
    )


def count_try(db: Session, *, pending: Pending, rules: CodeRules) -> bool:
    """Take one of the code's tries; False where none is left, also when tried in parallel."""
    code = OneTimeCodeRow
    return _one(
        db,
        update(code)
        .where(
            code.id == pending.code_id,
            code.tries < rules.tries,
            code.used_at.is_(None),
            code.ended_at.is_(None),
        )
        .values(tries=code.tries + 1),
    )


def use(db: Session, *, pending: Pending, now: datetime) -> bool:
    """Use the code up; False where another message has just done so."""
    code = OneTimeCodeRow
    used = _one(
        db,
        update(code)
        .where(code.id == pending.code_id, code.used_at.is_(None), code.ended_at.is_(None))
        .values(used_at=now),
    )
    if used:
        _withdraw(db, [pending.code_id], now)
    return used


def end_pending(db: Session, *, keys: AskerKeys, now: datetime) -> None:
    """End the conversation's open claims and take back letters that have not gone out."""
    code = OneTimeCodeRow
    ended = select(code.id).where(
        code.conversation_index.in_(keys.conversation),
        code.used_at.is_(None),
        code.ended_at.is_(None),
    )
    ids = list(db.scalars(ended))
    db.execute(
        update(code)
        .where(code.id.in_(ids), code.used_at.is_(None), code.ended_at.is_(None))
        .values(ended_at=now)
    )
    _withdraw(db, ids, now)


def _withdraw(db: Session, code_ids: list[UUID], now: datetime) -> None:
    letters = DeliveryRow
    db.execute(
        update(letters)
        .where(letters.code_id.in_(code_ids), letters.state == "waiting")
        .values(state="withdrawn", sealed=b"", finished_at=now)
    )


def _one(db: Session, statement: Update) -> bool:
    result = db.execute(statement.execution_options(synchronize_session=False))
    return cast("CursorResult[Any]", result).rowcount == 1
