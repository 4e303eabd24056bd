"""The statements that the repository reads with: one for a claim, four for any number of cases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, and_, select

from actions.cases.tables import (
    Appointment,
    Case,
    CaseEvent,
    Contact,
    ContactKind,
    EventKind,
    Notice,
    Office,
    Person,
    PersonKeyRow,
)

OFFICE_COLUMNS = (Office.name, Office.city, Office.state, Office.zone, Office.address)


def claim(digests: Sequence[bytes]) -> Select[Any]:
    return claimable().where(Case.number_index.in_(digests))


def claimable() -> Select[Any]:
    preferred_email = and_(
        Contact.person_id == Case.person_id,
        Contact.kind == ContactKind.EMAIL,
        Contact.preferred,
    )
    return (
        select(
            Case.id,
            Case.person_id,
            Case.withheld,
            Case.access_code_hash,
            Person.date_of_birth,
            PersonKeyRow.key_version.label("wrap_version"),
            PersonKeyRow.wrapped,
            Contact.id.label("contact_id"),
            Contact.language,
            Contact.value,
        )
        .join(Person, Person.id == Case.person_id)
        .join(PersonKeyRow, PersonKeyRow.person_id == Case.person_id)
        .outerjoin(Contact, preferred_email)
    )


def shown() -> Select[Any]:
    return (
        select(
            Case.id,
            Case.person_id,
            Case.agency,
            Case.number,
            Case.form_type,
            Case.category,
            Case.received_on,
            Case.as_of,
            PersonKeyRow.key_version.label("wrap_version"),
            PersonKeyRow.wrapped,
            *OFFICE_COLUMNS,
        )
        .join(PersonKeyRow, PersonKeyRow.person_id == Case.person_id)
        .outerjoin(Office, Office.id == Case.office_id)
        .where(Case.withheld.is_(False))
    )


def events(ids: Sequence[UUID]) -> Select[Any]:
    return select(CaseEvent.__table__).where(
        CaseEvent.case_id.in_(ids), CaseEvent.kind == EventKind.STATUS
    )


def appointments(ids: Sequence[UUID]) -> Select[Any]:
    return (
        select(
            Appointment.case_id,
            Appointment.kind,
            Appointment.starts_at,
            Appointment.state.label("how"),
            Appointment.bring,
            *OFFICE_COLUMNS,
        )
        .join(Office, Office.id == Appointment.office_id)
        .where(Appointment.case_id.in_(ids))
        .order_by(Appointment.starts_at)
    )


def notices(ids: Sequence[UUID]) -> Select[Any]:
    return select(Notice.__table__).where(Notice.case_id.in_(ids)).order_by(Notice.sent_on)


def by_case(connection: Connection, rows: Select[Any]) -> Mapping[UUID, Sequence[Row[Any]]]:
    grouped: dict[UUID, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(rows):
        grouped[row.case_id].append(row)
    return grouped
