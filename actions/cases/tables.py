"""The tables of the case store.

Columns that say who somebody is are sealed under that person's key (`actions.crypto`): bytes
here, readable only through the repository. Erasure destroys the row in `person_key`, and with it
every such column, while the append-only events stay.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Enum,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Text,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from actions.store.append_only import make_append_only
from actions.store.base import Base, RowNumber, new_id

WORD = String(40)
DIGEST = LargeBinary(32)


class ContactKind(StrEnum):
    EMAIL = "email"
    PHONE = "phone"


class EventKind(StrEnum):
    """`status`: a source says something; `correction` and `retraction`: of what it said before.
    `tombstone`: the person was erased.
    """

    STATUS = "status"
    CORRECTION = "correction"
    RETRACTION = "retraction"
    TOMBSTONE = "tombstone"


class LinkKind(StrEnum):
    """How one case belongs to another of the same person."""

    LEADS_TO = "leads_to"  # the other follows from it: a petition, then the visa
    BESIDE = "beside"  # the other runs along with it: a work permit


class AppointmentKind(StrEnum):
    BIOMETRICS = "biometrics"
    INTERVIEW = "interview"
    OATH = "oath"
    HEARING = "hearing"
    OFFICE_VISIT = "office_visit"
    MEDICAL_EXAM = "medical_exam"
    OTHER = "other"


class AppointmentState(StrEnum):
    SCHEDULED = "scheduled"
    ATTENDED = "attended"
    MISSED = "missed"
    CANCELLED = "cancelled"


class NoticeKind(StrEnum):
    EVIDENCE_REQUEST = "evidence_request"
    INTENT_TO_DENY = "intent_to_deny"
    DECISION = "decision"
    OTHER = "other"


def _words(kind: type[StrEnum], name: str) -> Enum:
    """An enumeration stored as its words, checked by the database, growing by a migration."""
    return Enum(
        kind,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=WORD.length,
        values_callable=lambda members: [member.value for member in members],
    )


class Person(Base):
    """Somebody with cases. `name` and `date_of_birth` (ISO) are sealed."""

    __tablename__ = "person"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    name: Mapped[bytes] = mapped_column(LargeBinary)
    date_of_birth: Mapped[bytes] = mapped_column(LargeBinary)
    language: Mapped[str] = mapped_column(String(35))
    created_at: Mapped[datetime]


class PersonKeyRow(Base):
    """The person's key, wrapped under the master key of that version."""

    __tablename__ = "person_key"
    __table_args__ = (Index(None, "key_version"),)

    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), primary_key=True)
    key_version: Mapped[int]
    wrapped: Mapped[bytes] = mapped_column(LargeBinary)


class Contact(Base):
    """A way to reach the person; `value` is sealed. At most one of a kind is preferred."""

    __tablename__ = "contact"
    __table_args__ = (
        Index(None, "person_id", "kind"),
        Index(
            "uq_contact_preferred",
            "person_id",
            "kind",
            unique=True,
            sqlite_where=text("preferred"),
            postgresql_where=text("preferred"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[ContactKind] = mapped_column(_words(ContactKind, "kind"))
    value: Mapped[bytes] = mapped_column(LargeBinary)
    preferred: Mapped[bool]
    language: Mapped[str] = mapped_column(String(35))


class Office(Base):
    """Where a case is, or where somebody has to go. `zone` is an IANA time zone."""

    __tablename__ = "office"
    __table_args__ = (Index(None, "agency", "name", unique=True),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    agency: Mapped[str] = mapped_column(WORD)
    name: Mapped[str] = mapped_column(String(120))
    city: Mapped[str] = mapped_column(String(80))
    state: Mapped[str] = mapped_column(String(40))
    zone: Mapped[str] = mapped_column(String(60))
    address: Mapped[str | None] = mapped_column(String(200))


class Case(Base):
    """A case. `number` is sealed and found by `number_index`, made with key `key_version`.

    `withheld` is the source's policy for protected persons: such a case is never shown, and no
    code is sent for it. `access_code_hash` is a `KeyedHash` as text. `as_of` is when the source
    last confirmed what is stored.
    """

    __tablename__ = "case"
    __table_args__ = (
        Index(None, "number_index", unique=True),
        Index(None, "person_id"),
        Index(None, "key_version"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    agency: Mapped[str] = mapped_column(WORD)
    number_index: Mapped[bytes] = mapped_column(DIGEST)
    key_version: Mapped[int]
    number: Mapped[bytes] = mapped_column(LargeBinary)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    form_type: Mapped[str] = mapped_column(String(20))
    category: Mapped[str | None] = mapped_column(String(80))
    office_id: Mapped[UUID | None] = mapped_column(ForeignKey("office.id"))
    received_on: Mapped[date]
    withheld: Mapped[bool] = mapped_column(default=False)
    access_code_hash: Mapped[str | None] = mapped_column(String(96))
    as_of: Mapped[datetime]


class CaseEvent(Base):
    """What a source said about a case, in its own words. Append-only; never rewritten.

    `source_ref` is how the source names the event, where it does; `refers_to` the `source_ref` of
    the event of the same source that a correction replaces or a retraction takes back.
    """

    __tablename__ = "case_event"
    __table_args__ = (Index(None, "case_id", "happened_at"),)

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True, autoincrement=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case.id"))
    source: Mapped[str] = mapped_column(WORD)
    kind: Mapped[EventKind] = mapped_column(_words(EventKind, "kind"))
    title: Mapped[str] = mapped_column(String(250))
    happened_at: Mapped[datetime]
    learned_at: Mapped[datetime]
    note: Mapped[str | None] = mapped_column(Text)
    source_ref: Mapped[str | None] = mapped_column(String(120))
    refers_to: Mapped[str | None] = mapped_column(String(120))


class CaseLink(Base):
    """That one case of a person belongs to another of theirs, as a source knows it.

    A fact, shown only where the person agreed to have their cases joined.
    """

    __tablename__ = "case_link"
    __table_args__ = (
        Index(None, "case_id", "other_id", unique=True),
        Index(None, "other_id"),
        CheckConstraint("case_id <> other_id", name="two_cases"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case.id"))
    other_id: Mapped[UUID] = mapped_column(ForeignKey("case.id"))
    kind: Mapped[LinkKind] = mapped_column(_words(LinkKind, "kind"))
    source: Mapped[str] = mapped_column(WORD)
    learned_at: Mapped[datetime]


class Appointment(Base):
    """A date that the applicant has to keep. `bring` lists what to bring, as word ids."""

    __tablename__ = "appointment"
    __table_args__ = (Index(None, "case_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case.id"))
    kind: Mapped[AppointmentKind] = mapped_column(_words(AppointmentKind, "kind"))
    starts_at: Mapped[datetime]
    office_id: Mapped[UUID] = mapped_column(ForeignKey("office.id"))
    state: Mapped[AppointmentState] = mapped_column(_words(AppointmentState, "state"))
    bring: Mapped[list[Any]] = mapped_column(JSON)


class Notice(Base):
    """A letter about the case; `due_on` is the last day for an answer or an appeal, where there is
    one. `returned_on`: it came back, because it could not be delivered.
    """

    __tablename__ = "notice"
    __table_args__ = (Index(None, "case_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("case.id"))
    kind: Mapped[NoticeKind] = mapped_column(_words(NoticeKind, "kind"))
    title: Mapped[str] = mapped_column(String(250))
    sent_on: Mapped[date]
    due_on: Mapped[date | None]
    returned_on: Mapped[date | None]


class SeedRun(Base):
    """How far the making of made-up cases got, so that one cut short can be completed.

    `started_on` is the day that the made-up dates were counted from.
    """

    __tablename__ = "seed_run"
    __table_args__ = (CheckConstraint("kind IN ('cases', 'demo')", name="kind"),)

    kind: Mapped[str] = mapped_column(WORD, primary_key=True)
    seed: Mapped[str] = mapped_column(String(64))
    started_on: Mapped[date]
    wanted: Mapped[int]
    people: Mapped[int]
    cases: Mapped[int]


make_append_only(CaseEvent.__table__)  # type: ignore[arg-type]
