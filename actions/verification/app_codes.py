"""Authenticator apps and recovery codes in the store. Each function is a part of a transaction.

Every proof reads and compares the same, whether or not its person has an app: without one, a
decoy's value is decrypted and a secret of nobody's is tried.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    CursorResult,
    Delete,
    Select,
    Update,
    bindparam,
    delete,
    select,
    update,
)
from sqlalchemy.orm import Session

from actions.cases.access_codes import is_readable, normalise_access_code
from actions.cases.claims import ClaimedCase
from actions.crypto import Index
from actions.store.base import new_id
from actions.verification import totp
from actions.verification.factor_tables import AuthenticatorRow as App
from actions.verification.factor_tables import RecoveryCodeRow as Recovery
from actions.verification.policy import AppRules

TABLE, COLUMN = "authenticator", "secret"
NOBODYS_SECRET = "CASEPATHNOBODYSSECRETAAAAAAAAAAA"


@dataclass(frozen=True, slots=True)
class AppCode:
    """What a typed code is to a person's app and recovery codes. Nothing is used up yet.

    `step` is the app's time step that it fits, `recovery_id` the saved code that it is.
    """

    app_id: UUID | None = None
    step: int | None = field(default=None, repr=False)
    recovery_id: UUID | None = None


def has_app(db: Session, *, person_id: UUID) -> bool:
    """Whether a confirmed app makes this person's codes. One look for everybody."""
    return _active(db, person_id) is not None


def look(
    db: Session,
    *,
    index: Index,
    rules: AppRules,
    case: ClaimedCase,
    spare: ClaimedCase,
    code: str,
    now: datetime,
) -> AppCode:
    """Try a typed code (six digits or thirteen characters) against app and recovery codes."""
    app = _active(db, case.person_id)
    if app is None:
        spare.address()  # the same decryption, of a decoy's
        secret, after = NOBODYS_SECRET, None
    else:
        secret, after = open_secret(case, app.id, app.secret), app.last_step
    step = totp.matching_step(secret, code, now=now, window=rules.window, after=after)
    saved = normalise_access_code(code) or ""
    recovery = db.scalar(_unused(), {"hashes": _hashes(index, case.person_id, saved)})
    if app is None:
        return AppCode()
    return AppCode(app_id=app.id, step=step, recovery_id=recovery)


def use_step(db: Session, *, found: AppCode) -> bool:
    """Use the step up, and all before it; False where another message has just done so."""
    used = update(App).where(
        App.id == found.app_id, App.ended_at.is_(None), App.last_step < found.step
    )
    return _one(db, used.values(last_step=found.step))


def use_recovery(db: Session, *, found: AppCode, now: datetime) -> bool:
    """Use the saved code up; False where another message has just done so."""
    used = update(Recovery).where(Recovery.id == found.recovery_id, Recovery.used_at.is_(None))
    return _one(db, used.values(used_at=now))


def open_secret(case: ClaimedCase, app_id: UUID, sealed: bytes) -> str:
    """The app's secret; `case` is one of its person's."""
    return case.unseal(TABLE, COLUMN, app_id, sealed)


def active_secret(db: Session, *, case: ClaimedCase) -> str | None:
    """The secret of the person's confirmed app; None where there is none."""
    app = _active(db, case.person_id)
    return None if app is None else open_secret(case, app.id, app.secret)


def pending(
    db: Session, *, person_id: UUID, conversation: tuple[str, ...], now: datetime
) -> App | None:
    """The enrolment that this conversation has begun and not confirmed."""
    return db.scalars(
        select(App)
        .where(
            App.conversation_index.in_(conversation),
            App.person_id == person_id,
            App.confirmed_at.is_(None),
            App.ended_at.is_(None),
            App.expires_at > now,
        )
        .order_by(App.created_at.desc())
        .limit(1)
    ).first()


def begin(
    db: Session, *, case: ClaimedCase, conversation: str, rules: AppRules, now: datetime
) -> App:
    """A fresh secret for the case's person; earlier unconfirmed ones end."""
    unconfirmed = update(App).where(
        App.person_id == case.person_id, App.confirmed_at.is_(None), App.ended_at.is_(None)
    )
    db.execute(unconfirmed.values(ended_at=now, secret=b""))
    app_id = new_id()
    app = App(
        id=app_id,
        person_id=case.person_id,
        conversation_index=conversation,
        secret=case.seal(TABLE, COLUMN, app_id, totp.new_secret()),
        created_at=now,
        expires_at=now + rules.enrolment,
        tries=0,
    )
    db.add(app)
    db.flush()
    return app


def confirm(
    db: Session, *, index: Index, app: App, step: int, codes: tuple[str, ...], now: datetime
) -> bool:
    """Let the app count from now on, with its recovery codes; an older app of the person ends.

    False where another message has just done so.
    """
    opened = update(App).where(
        App.id == app.id, App.confirmed_at.is_(None), App.ended_at.is_(None)
    )
    if not _one(db, opened.values(confirmed_at=now, last_step=step)):
        return False
    _end_all(db, person_id=app.person_id, but=app.id, now=now)
    for code in codes:
        db.add(
            Recovery(
                id=new_id(), authenticator_id=app.id, person_id=app.person_id, created_at=now,
                code_hash=_hashes(index, app.person_id, code)[0],
            )
        )
    db.flush()
    return True


def count_try(db: Session, *, app: App, rules: AppRules, now: datetime) -> int:
    """A wrong first code: how many tries are left; at none the enrolment ends."""
    left = max(rules.tries - app.tries - 1, 0)
    ended = now if left == 0 else None
    db.execute(update(App).where(App.id == app.id).values(tries=App.tries + 1, ended_at=ended))
    return left


def remove(db: Session, *, person_id: UUID, now: datetime) -> bool:
    """End the person's app; the recovery codes go with it. False where there was none."""
    return _end_all(db, person_id=person_id, but=None, now=now)


def recovery_codes(index: Index, secret: str, count: int) -> tuple[str, ...]:
    """The saved codes that belong to a secret: made from it, so that a confirmation that is
    delivered twice shows the same ones, though only their hashes are kept."""
    return tuple(_recovery_code(index, secret, number) for number in range(count))


def _recovery_code(index: Index, secret: str, number: int) -> str:
    """The first of its row that can be read: one of letters alone could never be typed."""
    made = (totp.recovery_code(index.hash("recovery_code_of", secret, str(number), *again))
            for again in ((), *((str(n),) for n in range(1, 100))))
    return next(code for code in made if is_readable(code))


def _active(db: Session, person_id: UUID) -> Any:
    """id, secret and last_step of the app that counts, or None."""
    return db.execute(_counting(), {"person": person_id}).first()


@cache
def _counting() -> Select[Any]:
    whose = App.person_id == bindparam("person")
    counts = (App.ended_at.is_(None), App.confirmed_at.is_not(None))
    return select(App.id, App.secret, App.last_step).where(whose, *counts).limit(1)


@cache
def _unused() -> Select[Any]:
    typed = Recovery.code_hash.in_(bindparam("hashes", expanding=True))
    return select(Recovery.id).where(typed, Recovery.used_at.is_(None))


def _end_all(db: Session, *, person_id: UUID, but: UUID | None, now: datetime) -> bool:
    """End apps and drop secrets and saved codes: what has ended is of no use to anybody."""
    ended = update(App).where(App.person_id == person_id, App.ended_at.is_(None), App.id != but)
    gone = db.execute(ended.values(ended_at=now, secret=b""))
    codes: Delete = delete(Recovery).where(Recovery.person_id == person_id)
    db.execute(codes)
    return cast("CursorResult[Any]", gone).rowcount > 0


def _hashes(index: Index, person_id: UUID, code: str) -> tuple[str, ...]:
    made = index.candidates("recovery_code", person_id.hex, code)
    return tuple(digest.as_text() for digest in made)


def _one(db: Session, statement: Update) -> bool:
    result = db.execute(statement.execution_options(synchronize_session=False))
    return cast("CursorResult[Any]", result).rowcount == 1
