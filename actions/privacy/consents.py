"""Consents: asked where they are needed, recorded with version, language and time, taken back.

A consent belongs to a person once they have proved who they are; before that, to the
conversation, and it goes over to the person with the first proof.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, or_, select, update
from sqlalchemy.orm import Session

from actions.cases.tables import Case
from actions.privacy.tables import ConsentRow as Row
from actions.store.yaml_file import BadFile, read_mapping
from actions.verification.keys import Keys

FILE = Path(__file__).with_name("consents.yml")


class Purpose(StrEnum):
    """Every purpose that somebody can agree to."""

    PROCESSING = "processing"  # the question: number and birthday are used to look the case up
    ALERTS = "alerts"  # messages when something changes
    REVIEW = "review"  # what was not understood is kept, scrubbed, to be looked at
    JOINING = "joining"  # a person's cases are shown together, whichever of them was proved


@dataclass(frozen=True, slots=True)
class PurposeRules:
    version: int
    by_typing: bool
    in_use: bool


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent as it stands. `current`: the text has not changed since."""

    purpose: Purpose
    version: int
    language: str
    given_at: datetime
    withdrawn_at: datetime | None
    current: bool


def load_purposes(path: Path = FILE) -> Mapping[Purpose, PurposeRules]:
    """Read the file.

    :raises BadFile: names the purpose and what is wrong.
    """
    content = read_mapping(path)
    if set(content) != set(Purpose):
        raise BadFile(f"{path}: the purposes have to be {', '.join(Purpose)}")
    return {Purpose(name): _rules(value, f"{path}: {name}") for name, value in content.items()}


def _rules(value: Any, key: str) -> PurposeRules:
    if not isinstance(value, dict) or set(value) != {"version", "given_by", "in_use"}:
        raise BadFile(f"{key}: version, given_by and in_use were expected")
    if not isinstance(value["version"], int) or value["given_by"] not in ("typing", "button"):
        raise BadFile(f"{key}: version is a number, given_by is typing or button")
    return PurposeRules(value["version"], value["given_by"] == "typing", bool(value["in_use"]))


def give(
    db: Session,
    *,
    purpose: Purpose,
    version: int,
    language: str,
    person_id: UUID | None,
    conversation: Keys,
    now: datetime,
) -> bool:
    """Record a consent; False where the same one stands already."""
    standing = select(Row.id).where(
        _whose(person_id, conversation), Row.purpose == purpose, Row.version == version,
        Row.withdrawn_at.is_(None),
    )
    if db.scalars(standing.limit(1)).first() is not None:
        return False
    db.add(Row(person_id=person_id, conversation_index=conversation[0], purpose=purpose,
               version=version, language=language, given_at=now))
    db.flush()
    return True


def withdraw(
    db: Session, *, purpose: Purpose, person_id: UUID | None, conversation: Keys, now: datetime
) -> bool:
    """Take a consent back; False where there is none."""
    standing = db.scalars(
        select(Row).where(_whose(person_id, conversation), Row.purpose == purpose,
                          Row.withdrawn_at.is_(None))
    ).all()
    for row in standing:
        row.withdrawn_at = now
    db.flush()
    return bool(standing)


def cases_joined(purposes: Mapping[Purpose, PurposeRules]) -> ColumnElement[bool]:
    """Whether the person of a case agreed to today's text on joining cases, and has not taken it
    back. An expression, which is read beside the case itself.
    """
    return exists().where(
        Row.person_id == Case.person_id,
        Row.purpose == Purpose.JOINING,
        Row.version >= purposes[Purpose.JOINING].version,
        Row.withdrawn_at.is_(None),
    )


def belong_to(db: Session, *, person_id: UUID, conversation: Keys) -> None:
    """What the conversation agreed to before the proof is the person's from now on."""
    db.execute(
        update(Row)
        .where(Row.conversation_index.in_(conversation), Row.person_id.is_(None))
        .values(person_id=person_id)
    )


def of(
    db: Session, *, person_id: UUID | None, conversation: Keys,
    purposes: Mapping[Purpose, PurposeRules],
) -> list[Consent]:
    """The latest consent for each purpose that was ever agreed to."""
    rows = db.scalars(select(Row).where(_whose(person_id, conversation)).order_by(Row.given_at))
    latest = {Purpose(row.purpose): row for row in rows}
    return [
        Consent(
            purpose=purpose, version=row.version, language=row.language, given_at=row.given_at,
            withdrawn_at=row.withdrawn_at, current=row.version >= purposes[purpose].version,
        )
        for purpose, row in latest.items()
    ]


def _whose(person_id: UUID | None, conversation: Keys) -> ColumnElement[bool]:
    own = Row.conversation_index.in_(conversation)
    if person_id is None:
        return own & Row.person_id.is_(None)
    return or_(Row.person_id == person_id, own & Row.person_id.is_(None))
