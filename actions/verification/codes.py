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

from actions.cases.access_codes import new_access_code
from actions.cases.claims import ClaimedCase
from actions.cases.tables import ContactKind
from actions.crypto import Index, Keyring
from actions.store.base import new_id
from actions.verification import throttle
from actions.verification.app_codes import has_app
from actions.verification.clocks import lies_ahead
from actions.verification.envelope import Letter, seal_letter
from actions.verification.keys import Asker, AskerKeys, Keys, code_hash, person_keys
from actions.verification.policy import CodeRules, Policy
from actions.verification.tables import DeliveryRow, OneTimeCodeRow

CODE_DELIVERY = "code"


@dataclass(frozen=True, slots=True)
class Matched:
    """What a claim came to. `case` is a decoy's where nothing was found; never shown."""

    case: ClaimedCase
    holds: bool
    # A decoy's: what is decrypted where the case has no address, so that the work is the same.
    spare: ClaimedCase = field(repr=False)

    def reached_by(self, routes: Routes) -> ContactKind | None:
        """How a code can go out: by mail, or by text message where a provider is configured."""
        if not self.holds or self.case.contact is None:
            return None
        kind = self.case.contact.kind
        return kind if kind is ContactKind.EMAIL or routes.texts else None


@dataclass(frozen=True, slots=True)
class Routes:
    """Where codes may go besides e-mail, the same for everybody."""

    texts: bool


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
        over = now >= self.created_at + rules.claim_lifetime
        return over or lies_ahead(self.created_at, now)


def issue(
    db: Session,
    *,
    index: Index,
    keyring: Keyring,
    policy: Policy,
    routes: Routes,
    asker: Asker,
    keys: AskerKeys,
    case: Keys,
    matched: Matched,
    familiar: bool,
    now: datetime,
) -> None:
    """Make a code and its letter, real or decoy; the conversation's older ones end.

    Whoever has an app gets no letter: it is there because a mailbox can be read by others.
    """
    rules, person = policy.code, person_keys(index, matched.case.person_id)
    end_pending(db, keys=keys, now=now)
    code_id, delivery_id = new_id(), new_id()
    tried = throttle.streak(db, rules=policy.throttles, person=person, asker=keys, now=now)
    by_app = has_app(db, person_id=matched.case.person_id)
    code = _new_code(rules, long=tried.guessable(rules.most_in_a_row))
    unknowable = secrets.token_hex(16)
    address = (matched.case if matched.case.contact else matched.spare).address()
    sent = address if matched.reached_by(routes) and not by_app else None
    language = matched.case.contact.language if matched.case.contact else "en"
    letter = Letter(address=sent, language=language, code=code)
    # A code that nobody is sent can be known to nobody: only guessed.
    hashed = code_hash(index, code_id=code_id, asker=asker, code=code if sent else unknowable)
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
            contact_index=_cap(index, sent.reveal() if sent else case[0], keys, familiar),
            sealed=seal_letter(keyring, delivery_id, letter),
            state="waiting",
            tries=0,
            created_at=now,
            due_at=now,
            expires_at=now + rules.lifetime,
        )
    )
    db.flush()


def _new_code(rules: CodeRules, *, long: bool) -> str:
    """Digits, or a code of 65 bits of the form of an access code; both are made each time."""
    short = "".join(secrets.choice("0123456789") for _ in range(rules.digits))
    unguessable = new_access_code()
    return unguessable if long else short


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
