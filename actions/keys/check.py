"""Are the keys that are set those that the stored data was sealed under?

Asked at every start, and before anything is rotated. It reads and never writes: with a wrong or
a lost key nothing is destroyed, and all is well again when the right one is put back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.orm import InstrumentedAttribute

from actions.cases.repository import NUMBER_PURPOSE
from actions.cases.tables import Case, PersonKeyRow
from actions.crypto import CannotOpen, Index, Keyring, WrappedKey, open_field, open_person_key


class WrongKey(RuntimeError):
    """A key is missing, or is another than the one that sealed the data; one line, with a mend."""


@dataclass(frozen=True, slots=True)
class InUse:
    """How many rows need which version of a key."""

    setting: str
    version: int
    rows: int
    held: bool


def check_keys(engine: Engine, keyring: Keyring, index: Index) -> None:
    """Make sure that what is stored opens: each version that is in use, by one row of it.

    :raises WrongKey: names the setting and the version, and says that nothing was changed.
    """
    with engine.connect() as connection:
        for version in versions(connection, PersonKeyRow.key_version):
            _check_master(connection, keyring, version)
        for version in versions(connection, Case.key_version):
            _check_index(connection, keyring, index, version)


def in_use(engine: Engine, keyring: Keyring, index: Index) -> list[InUse]:
    """Which versions the stored data needs, counted."""
    columns = ((PersonKeyRow.key_version, keyring), (Case.key_version, index.keyring))
    with engine.connect() as connection:
        return [
            InUse(ring.name, version, rows, version in ring.versions)
            for column, ring in columns
            for version, rows in connection.execute(
                select(column, func.count()).group_by(column).order_by(column)
            ).tuples()
        ]


def versions(connection: Connection, column: InstrumentedAttribute[int]) -> Iterator[int]:
    """The versions that occur, by one step in the column's index for each."""
    version = connection.scalar(select(func.min(column)))
    while version is not None:
        yield version
        version = connection.scalar(select(func.min(column)).where(column > version))


def _check_master(connection: Connection, keyring: Keyring, version: int) -> None:
    row = connection.execute(
        select(PersonKeyRow.person_id, PersonKeyRow.wrapped)
        .where(PersonKeyRow.key_version == version).limit(1)
    ).one()
    if version not in keyring.versions:
        raise WrongKey(_missing(keyring, version, "people's data is sealed"))
    try:
        open_person_key(keyring, row.person_id, WrappedKey(version, row.wrapped))
    except CannotOpen:
        raise WrongKey(_another(keyring, version, "people's data was sealed")) from None


def _check_index(connection: Connection, keyring: Keyring, index: Index, version: int) -> None:
    if version not in index.keyring.versions:
        raise WrongKey(_missing(index.keyring, version, "cases are found"))
    row = _a_case(connection, version)
    if row is None:
        return  # none of these cases can be read any more: they were erased
    key = open_person_key(keyring, row.person_id, WrappedKey(row.wrap_version, row.wrapped))
    number = open_field(key, "case", "number", row.id, row.number)
    made = {each.version: each for each in index.candidates(NUMBER_PURPOSE, row.agency, number)}
    if made[version].digest != row.number_index:
        raise WrongKey(_another(index.keyring, version, "cases were indexed"))


def _a_case(connection: Connection, version: int) -> Any:
    return connection.execute(
        select(Case.id, Case.agency, Case.person_id, Case.number, Case.number_index,
               PersonKeyRow.key_version.label("wrap_version"), PersonKeyRow.wrapped)
        .join(PersonKeyRow, PersonKeyRow.person_id == Case.person_id)
        .where(Case.key_version == version, Case.withheld.is_(False)).limit(1)
    ).first()


def _missing(ring: Keyring, version: int, what: str) -> str:
    return (
        f"{ring.name} holds no key of version {version}, by which {what}: put it back behind the "
        f"newer ones ({_held(ring.versions)} held). Nothing was changed."
    )


def _another(ring: Keyring, version: int, what: str) -> str:
    return (
        f"{ring.name} has another key of version {version} than the one by which {what}: put that "
        "one back, or name the database that belongs to this key. Nothing was changed."
    )


def _held(held: Sequence[int]) -> str:
    return ", ".join(map(str, held)) or "none"
