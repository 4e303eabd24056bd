"""All that is held about one person, readable: for that person's own eyes, at level `recent`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Engine, func, select

from actions.cases.tables import Contact, Person, PersonKeyRow
from actions.crypto import Keyring, WrappedKey, open_field, open_person_key
from actions.verification.factor_tables import AuthenticatorRow as Row
from actions.verification.tables import VerifiedSessionRow


@dataclass(frozen=True, slots=True)
class OwnContact:
    kind: str
    value: str = field(repr=False)
    preferred: bool


@dataclass(frozen=True, slots=True)
class OwnSession:
    """A time in which this person was proved in some conversation."""

    channel: str
    started_at: datetime
    ended_at: datetime | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class OwnData:
    """Who somebody is, as the case store has it."""

    name: str = field(repr=False)
    date_of_birth: date = field(repr=False)
    language: str
    created_at: datetime
    contacts: tuple[OwnContact, ...]
    sessions: tuple[OwnSession, ...]


def read_own_data(engine: Engine, keyring: Keyring, person_id: UUID) -> OwnData | None:
    """What is held about that person besides the cases; None where the person was erased."""
    with engine.connect() as connection:
        row = connection.execute(
            select(Person.name, Person.date_of_birth, Person.language, Person.created_at,
                   PersonKeyRow.key_version, PersonKeyRow.wrapped)
            .join(PersonKeyRow, PersonKeyRow.person_id == Person.id)
            .where(Person.id == person_id)
        ).first()
        if row is None:
            return None
        contacts = connection.execute(
            select(Contact.id, Contact.kind, Contact.value, Contact.preferred)
            .where(Contact.person_id == person_id).order_by(Contact.kind, Contact.id)
        ).all()
        sessions = connection.execute(
            select(VerifiedSessionRow.channel, VerifiedSessionRow.started_at,
                   VerifiedSessionRow.ended_at, VerifiedSessionRow.reason)
            .where(VerifiedSessionRow.person_id == person_id)
            .order_by(VerifiedSessionRow.started_at.desc())
        ).all()
    key = open_person_key(keyring, person_id, WrappedKey(row.key_version, row.wrapped))
    born = open_field(key, "person", "date_of_birth", person_id, row.date_of_birth)
    return OwnData(
        name=open_field(key, "person", "name", person_id, row.name),
        date_of_birth=date.fromisoformat(born),
        language=row.language,
        created_at=row.created_at,
        contacts=tuple(
            OwnContact(contact.kind.value,
                       open_field(key, "contact", "value", contact.id, contact.value),
                       contact.preferred)
            for contact in contacts
        ),
        sessions=tuple(
            OwnSession(told.channel, told.started_at, told.ended_at, told.reason)
            for told in sessions
        ),
    )


def authenticators_of(engine: Engine, person_id: UUID) -> int:
    """How many authenticator apps are confirmed and in use."""
    with engine.connect() as connection:
        return connection.scalar(
            select(func.count()).select_from(Row).where(
                Row.person_id == person_id, Row.confirmed_at.is_not(None), Row.ended_at.is_(None)
            )
        ) or 0
