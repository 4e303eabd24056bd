"""The statements that the repository reads claims with, and how cases are linked.

Each is built once and takes its values as parameters: building a statement and comparing it with
those seen before costs SQLAlchemy several times what SQLite needs to answer it.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute

from actions.cases.tables import (
    Case,
    CaseLink,
    Contact,
    Person,
    PersonKeyRow,
)

_CASES = bindparam("cases", expanding=True)


@cache
def claim() -> Select[Any]:
    """The case at `digest` or, where there is none, the next one in the index.

    Whoever asks for a number that is not there has the store read as much as for one that is:
    the same seek, the rows of one case. The caller compares `number_index`. Digests are keyed,
    so which case is next is nobody's to choose, and for one number it is always the same.
    """
    return claimable(Case.number_index, "digest")


@cache
def claimed() -> Select[Any]:
    """The case `case` or, where there is none, the one with the next id; see `claim`."""
    return claimable(Case.id, "case")


def claimable(column: InstrumentedAttribute[Any], asked: str) -> Select[Any]:
    """The case whose `column` is `asked` or follows it; behind the last one, the last one."""
    following = select(column).where(column >= bindparam(asked)).order_by(column).limit(1)
    last = select(column).order_by(column.desc()).limit(1)
    chosen = func.coalesce(
        following.scalar_subquery(), last.scalar_subquery(), type_=column.type
    )
    return (
        select(
            Case.id,
            Case.number_index,
            Case.person_id,
            Case.withheld,
            Case.access_code_hash,
            Person.date_of_birth,
            PersonKeyRow.key_version.label("wrap_version"),
            PersonKeyRow.wrapped,
        )
        .join(Person, Person.id == Case.person_id)
        .join(PersonKeyRow, PersonKeyRow.person_id == Case.person_id)
        .where(column == chosen)
    )


@cache
def reached() -> Select[Any]:
    """The preferred contact of `person`, an address before a phone number ("email" sorts
    before "phone"); where there is none, the next person's: the caller compares `person_id`."""
    return (
        select(Contact.id, Contact.person_id, Contact.kind, Contact.language, Contact.value)
        .where(Contact.person_id >= bindparam("person"), Contact.preferred)
        .order_by(Contact.person_id, Contact.kind)
        .limit(1)
    )


@cache
def links() -> Select[Any]:
    """Links of which both ends are among `cases`: a case that is not shown leaves no trace."""
    return select(CaseLink.case_id, CaseLink.other_id, CaseLink.kind).where(
        CaseLink.case_id.in_(_CASES), CaseLink.other_id.in_(_CASES)
    )
