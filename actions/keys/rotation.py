"""Moving stored data to the newest keys, in batches that survive an interruption.

A person's columns are never sealed anew: their own key is wrapped under the newest master key.
A case's number is opened and hashed under the newest index key. What is left of the older
versions is counted before and after; run again, it goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Row, Select, func, select, update

from actions.cases.repository import NUMBER_PURPOSE
from actions.cases.tables import Case, PersonKeyRow
from actions.crypto import (
    Index,
    Keyring,
    WrappedKey,
    open_field,
    open_person_key,
    rewrap_person_key,
)

BATCH = 500
Report = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Waiting:
    """What stands under an older key. `access_codes` cannot be moved: only their hash is known."""

    person_keys: int
    case_numbers: int
    access_codes: int


@dataclass(frozen=True)
class Rotation:
    """Moves what waits. Each batch is one transaction."""

    engine: Engine
    keyring: Keyring
    index: Index

    def waiting(self) -> Waiting:
        keys, cases = PersonKeyRow, Case
        newest = f"{self.index.keyring.current}:%"
        with self.engine.connect() as connection:
            return Waiting(
                person_keys=_count(connection, select(func.count()).select_from(keys).where(
                    keys.key_version != self.keyring.current)),
                case_numbers=_count(connection, self._cases(select(func.count(cases.id)))),
                access_codes=_count(connection, select(func.count(cases.id)).where(
                    cases.access_code_hash.is_not(None), cases.access_code_hash.not_like(newest))),
            )

    def rewrap(self, report: Report) -> int:
        """Wrap people's keys under the newest master key; returns how many."""
        return self._in_batches(self._rewrap_some, report)

    def reindex(self, report: Report) -> int:
        """Hash case numbers under the newest index key; returns how many."""
        return self._in_batches(self._reindex_some, report)

    def _in_batches(self, some: Callable[[Connection], int], report: Report) -> int:
        total = 0
        while True:
            with self.engine.begin() as connection:
                moved = some(connection)
            total += moved
            report(total)
            if moved == 0:
                return total

    def _rewrap_some(self, connection: Connection) -> int:
        table = PersonKeyRow
        rows = connection.execute(
            select(table.person_id, table.key_version, table.wrapped)
            .where(table.key_version != self.keyring.current).limit(BATCH)
        ).all()
        for row in rows:
            old = WrappedKey(row.key_version, row.wrapped)
            new = rewrap_person_key(self.keyring, row.person_id, old)
            # Only if nobody has erased or moved it meanwhile.
            connection.execute(
                update(table)
                .where(table.person_id == row.person_id, table.key_version == row.key_version)
                .values(key_version=new.version, wrapped=new.blob)
            )
        return len(rows)

    def _reindex_some(self, connection: Connection) -> int:
        rows = connection.execute(
            self._cases(select(
                Case.id, Case.agency, Case.person_id, Case.number, Case.key_version,
                PersonKeyRow.key_version.label("wrap_version"), PersonKeyRow.wrapped,
            )).limit(BATCH)
        ).all()
        for row in rows:
            made = self.index.hash(NUMBER_PURPOSE, row.agency, self._number(row))
            connection.execute(
                update(Case).where(Case.id == row.id, Case.key_version == row.key_version)
                .values(number_index=made.digest, key_version=made.version)
            )
        return len(rows)

    def _number(self, row: Row[Any]) -> str:
        wrapped = WrappedKey(row.wrap_version, row.wrapped)
        key = open_person_key(self.keyring, row.person_id, wrapped)
        return open_field(key, "case", "number", row.id, row.number)

    def _cases(self, statement: Select[Any]) -> Select[Any]:
        """Cases under an older index key that can still be read: an erased one needs no index."""
        readable = statement.join(PersonKeyRow, PersonKeyRow.person_id == Case.person_id)
        return readable.where(Case.key_version != self.index.keyring.current)


def _count(connection: Connection, statement: Select[Any]) -> int:
    return int(connection.scalar(statement) or 0)
