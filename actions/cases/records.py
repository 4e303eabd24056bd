"""Readable people and cases on their way into the store, and how they are sealed into rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from actions.cases.access_codes import access_code_hash
from actions.cases.repository import NUMBER_PURPOSE
from actions.cases.tables import (
    Appointment,
    AppointmentKind,
    AppointmentState,
    Case,
    CaseEvent,
    CaseLink,
    Contact,
    ContactKind,
    EventKind,
    LinkKind,
    Notice,
    NoticeKind,
    Person,
    PersonKeyRow,
)
from actions.crypto import Index, Keyring, PersonKey, new_person_key, seal_field
from actions.store.base import Base
from actions.store.bulk import write_rows

Rows = dict[type[Base], list[Mapping[str, Any]]]
# In this order no row comes before one that it refers to.
ORDER = (Person, PersonKeyRow, Contact, Case, CaseEvent, CaseLink, Appointment, Notice)


@dataclass(frozen=True, slots=True)
class EventRecord:
    """`at`: when it happened. `learned_at`, `source`: where they are other than those of the run.

    `ref` and `about`: the source's names for this event and for the one that it corrects or takes
    back.
    """

    title: str
    at: datetime
    learned_at: datetime | None = None
    source: str | None = None
    kind: EventKind = EventKind.STATUS
    ref: str | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True)
class AppointmentRecord:
    id: UUID
    kind: AppointmentKind
    starts_at: datetime
    office_id: UUID
    state: AppointmentState


@dataclass(frozen=True, slots=True)
class NoticeRecord:
    id: UUID
    kind: NoticeKind
    title: str
    sent_on: date
    due_on: date | None
    returned_on: date | None = None


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """That `case_id` leads to `other_id`, or has it beside."""

    id: UUID
    case_id: UUID
    other_id: UUID
    kind: LinkKind
    learned_at: datetime


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """A case with its normalised number. `events`: oldest first."""

    id: UUID
    agency: str
    number: str = field(repr=False)
    form: str
    category: str | None
    office_id: UUID | None
    received_on: date
    withheld: bool
    access_code: str | None = field(repr=False)
    as_of: datetime
    events: tuple[EventRecord, ...]
    appointments: tuple[AppointmentRecord, ...]
    notices: tuple[NoticeRecord, ...]


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person with their cases. `contacts`: kind, id, value; the first of a kind is preferred."""

    id: UUID
    name: str = field(repr=False)
    date_of_birth: date = field(repr=False)
    language: str
    contacts: tuple[tuple[ContactKind, UUID, str], ...] = field(repr=False)
    created_at: datetime
    cases: tuple[CaseRecord, ...]
    links: tuple[LinkRecord, ...] = ()


BRING: Mapping[AppointmentKind, list[str]] = {
    AppointmentKind.BIOMETRICS: ["notice", "photo_id"],
    AppointmentKind.INTERVIEW: ["notice", "photo_id", "original_papers"],
    AppointmentKind.OATH: ["notice", "permanent_resident_card", "travel_documents"],
    AppointmentKind.HEARING: ["notice", "photo_id", "original_papers"],
    AppointmentKind.OFFICE_VISIT: ["notice", "photo_id"],
    AppointmentKind.MEDICAL_EXAM: ["photo_id", "exam_form", "vaccination_records"],
    AppointmentKind.OTHER: ["notice", "photo_id"],
}


def write_people(
    connection: Connection,
    people: Iterable[PersonRecord],
    *,
    keyring: Keyring,
    index: Index,
    source: str,
) -> None:
    """Seal these people and their cases, and write them in the connection's transaction.

    :param source: recorded with each event.
    """
    rows: Rows = {model: [] for model in ORDER}
    for person in people:
        key = add_person(rows, person, keyring)
        for case in person.cases:
            add_case(rows, case, key, index)
            _add_events(rows, case, source)
            _add_dates(rows, case)
        _add_links(rows, person, source)
    for model in ORDER:
        write_rows(connection, model, rows[model])


def add_person(rows: Rows, person: PersonRecord, keyring: Keyring) -> PersonKey:
    """The person's own rows; their key seals what else is added of them."""
    key, wrapped = new_person_key(keyring, person.id)
    born = person.date_of_birth.isoformat()
    rows[Person].append(
        {
            "id": person.id,
            "name": seal_field(key, "person", "name", person.id, person.name),
            "date_of_birth": seal_field(key, "person", "date_of_birth", person.id, born),
            "language": person.language,
            "created_at": person.created_at,
        }
    )
    rows[PersonKeyRow].append(
        {"person_id": person.id, "key_version": wrapped.version, "wrapped": wrapped.blob}
    )
    seen: set[ContactKind] = set()
    for kind, contact_id, value in person.contacts:
        rows[Contact].append(
            {
                "id": contact_id,
                "person_id": person.id,
                "kind": kind,
                "value": seal_field(key, "contact", "value", contact_id, value),
                "preferred": kind not in seen,
                "language": person.language,
            }
        )
        seen.add(kind)
    return key


def add_case(rows: Rows, case: CaseRecord, key: PersonKey, index: Index) -> None:
    """The row of a case, without what happened in it."""
    number = index.hash(NUMBER_PURPOSE, case.agency, case.number)
    code = access_code_hash(index, case.id, case.access_code) if case.access_code else None
    rows[Case].append(
        {
            "id": case.id,
            "agency": case.agency,
            "number_index": number.digest,
            "key_version": number.version,
            "number": seal_field(key, "case", "number", case.id, case.number),
            "person_id": key.person_id,
            "form_type": case.form,
            "category": case.category,
            "office_id": case.office_id,
            "received_on": case.received_on,
            "withheld": case.withheld,
            "access_code_hash": code.as_text() if code else None,
            "as_of": case.as_of,
        }
    )


def _add_events(rows: Rows, case: CaseRecord, source: str) -> None:
    rows[CaseEvent].extend(
        {
            "case_id": case.id,
            "source": event.source or source,
            "kind": event.kind,
            "title": event.title,
            "happened_at": event.at,
            "learned_at": event.learned_at or event.at,
            "note": None,
            "source_ref": event.ref,
            "refers_to": event.about,
        }
        for event in case.events
    )


def _add_links(rows: Rows, person: PersonRecord, source: str) -> None:
    rows[CaseLink].extend(
        {
            "id": link.id,
            "case_id": link.case_id,
            "other_id": link.other_id,
            "kind": link.kind,
            "source": source,
            "learned_at": link.learned_at,
        }
        for link in person.links
    )


def _add_dates(rows: Rows, case: CaseRecord) -> None:
    rows[Appointment].extend(
        {
            "id": appointment.id,
            "case_id": case.id,
            "kind": appointment.kind,
            "starts_at": appointment.starts_at,
            "office_id": appointment.office_id,
            "state": appointment.state,
            "bring": BRING[appointment.kind],
        }
        for appointment in case.appointments
    )
    rows[Notice].extend(
        {
            "id": notice.id,
            "case_id": case.id,
            "kind": notice.kind,
            "title": notice.title,
            "sent_on": notice.sent_on,
            "due_on": notice.due_on,
            "returned_on": notice.returned_on,
        }
        for notice in case.notices
    )
