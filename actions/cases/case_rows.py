"""All rows of some cases, in one trip to the store.

A status is asked for more often than anything else, and a trip costs more than what is read on
it. So a case comes with its events, appointments and notices as one statement: a row each, of
which the columns of the other kinds are null.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Integer,
    Select,
    bindparam,
    cast,
    false,
    literal,
    null,
    select,
    union_all,
)

from actions.cases.tables import (
    Appointment,
    Case,
    CaseEvent,
    EventKind,
    Notice,
    Office,
    PersonKeyRow,
)

CASE, EVENT, APPOINTMENT, NOTICE = range(4)
_OFFICE = (Office.name, Office.city, Office.state, Office.zone, Office.address)
_NAMED = (
    (Case.id, Case.person_id, Case.agency, Case.number, Case.form_type, Case.category,
     Case.received_on, Case.as_of, PersonKeyRow.key_version, PersonKeyRow.wrapped, *_OFFICE),
    (CaseEvent.case_id, CaseEvent.id, CaseEvent.source, CaseEvent.kind, CaseEvent.title,
     CaseEvent.happened_at, CaseEvent.learned_at, CaseEvent.note, CaseEvent.source_ref,
     CaseEvent.refers_to),
    (Appointment.case_id, Appointment.id, Appointment.kind, Appointment.starts_at,
     Appointment.state.label("how"), Appointment.bring, *_OFFICE),
    (Notice.case_id, Notice.kind, Notice.title, Notice.sent_on, Notice.due_on,
     Notice.returned_on),
)


@dataclass
class CaseRows:
    """A case's own row, with attributes named as the columns of `_NAMED`, and those of its
    events (in no order), appointments and notices (the earliest first). The case's has `joined`
    besides: what the expression of that name gives.
    """

    case: Any
    events: list[Any]
    appointments: list[Any]
    notices: list[Any]


def of_case(
    connection: Connection, case_id: UUID, *, joined: ColumnElement[bool]
) -> list[CaseRows]:
    """That case; nothing where it is withheld, erased or not there."""
    return _read(connection, _one(joined), {"case": case_id})


def of_person(
    connection: Connection, person_id: UUID, *, joined: ColumnElement[bool]
) -> list[CaseRows]:
    """That person's cases, the newest first; withheld ones never."""
    return _read(connection, _all(joined), {"person": person_id})


@cache
def _one(joined: ColumnElement[bool]) -> CompoundSelect[Any]:
    return _statement(Case.id == bindparam("case"), joined)


@cache
def _all(joined: ColumnElement[bool]) -> CompoundSelect[Any]:
    return _statement(Case.person_id == bindparam("person"), joined)


def _statement(which: ColumnElement[bool], joined: ColumnElement[bool]) -> CompoundSelect[Any]:
    """A row's first column says of what it is; those of each kind follow, kind by kind."""
    shown, columns = which & Case.withheld.is_(False), _columns(joined)
    return union_all(*(_rows(kind, columns).where(shown) for kind in range(len(columns))))


def _columns(joined: ColumnElement[bool]) -> Sequence[Sequence[Any]]:
    """Of each kind, in the order of a row."""
    return [(*_NAMED[CASE], joined.label("joined")), *_NAMED[CASE + 1:]]


def _rows(kind: int, columns: Sequence[Sequence[Any]]) -> Select[Any]:
    """The rows of one kind: its columns, and nulls for the others'."""
    values = [
        (column if other == kind else cast(null(), column.type)).label(f"k{other}_{column.key}")
        for other, theirs in enumerate(columns) for column in theirs
    ]
    asked = select(literal(kind, Integer).label("of"), *values)
    if kind == CASE:
        key = asked.join_from(Case, PersonKeyRow, PersonKeyRow.person_id == Case.person_id)
        return key.outerjoin(Office, Office.id == Case.office_id)
    if kind == EVENT:
        said = asked.join_from(Case, CaseEvent, CaseEvent.case_id == Case.id)
        return said.where(CaseEvent.kind != EventKind.TOMBSTONE)
    if kind == APPOINTMENT:
        date = asked.join_from(Case, Appointment, Appointment.case_id == Case.id)
        return date.join(Office, Office.id == Appointment.office_id)
    return asked.join_from(Case, Notice, Notice.case_id == Case.id)


def _read(
    connection: Connection, statement: CompoundSelect[Any], values: Mapping[str, Any]
) -> list[CaseRows]:
    of: tuple[list[Any], ...] = ([], [], [], [])
    shapes = _shapes()
    for row in connection.execute(statement, values):
        start, end, shape = shapes[row[0]]
        of[row[0]].append(shape(*row[start:end]))
    cases = sorted(of[CASE], key=lambda case: (-case.received_on.toordinal(), case.id))
    of[APPOINTMENT].sort(key=lambda appointment: appointment.starts_at)
    of[NOTICE].sort(key=lambda notice: notice.sent_on)
    return [CaseRows(case, *(_of(case, pieces) for pieces in of[EVENT:])) for case in cases]


def _of(case: Any, pieces: Sequence[Any]) -> list[Any]:
    """An erased person's events stay, and their case has no row that could be read any more."""
    return [piece for piece in pieces if piece.case_id == case.id]


@cache
def _shapes() -> tuple[tuple[int, int, Any], ...]:
    """Of each kind: where its columns start and end in a row, and a tuple with their names."""
    shapes, start = [], 1
    for number, columns in enumerate(_columns(false())):
        names = [column.key for column in columns]
        shapes.append((start, start + len(names), namedtuple(f"Kind{number}", names)))
        start += len(names)
    return tuple(shapes)
