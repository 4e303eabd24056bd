"""Checked rows into the store, a batch and the note of it in one transaction.

Each row can come again: a person and a case are known by keyed hashes of what the source calls
them, an event by case, source, words and time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from actions.cases.records import ORDER, CaseRecord, PersonRecord, Rows, add_case, add_person
from actions.cases.repository import NUMBER_PURPOSE
from actions.cases.tables import (
    Case,
    CaseEvent,
    ContactKind,
    EventKind,
    Person,
    PersonKeyRow,
)
from actions.crypto import Index, Keyring, PersonKey, WrappedKey, open_person_key
from actions.sources.importing.rows import ImportRow
from actions.store.base import new_id
from actions.store.bulk import write_rows

MOST_IN_A_QUERY = 5_000  # values; SQLite takes 32,766 at most
RECORDED = "import"  # as the word of the case's own agency (cases/repository.py)
Event = tuple[UUID, str, datetime]


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a batch. `refused`: row number and reason."""

    new: int
    known: int
    refused: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Importer:
    """Writes for one source, whose people are its own. `now` is aware."""

    keyring: Keyring
    index: Index
    source: str
    now: datetime

    def write(self, connection: Connection, batch: Sequence[ImportRow]) -> Written:
        """Write what is new of these rows, within the connection's transaction."""
        work = _Batch(self, connection)
        work.look(batch)
        return work.write(batch)

    def person_id(self, person: str) -> UUID:
        """The id of that person: the same in each run, and telling nothing without the key."""
        return UUID(bytes=self.index.hash("import_person", self.source, person).digest[:16])


class _Batch:
    """What the store holds already of one batch, and what is added."""

    def __init__(self, importer: Importer, connection: Connection) -> None:
        self._do = importer
        self._connection = connection
        self._rows: Rows = {model: [] for model in ORDER}
        self._cases: dict[bytes, tuple[UUID, UUID]] = {}  # digest → case, person
        self._fresh: set[UUID] = set()
        self._keys: dict[UUID, PersonKey] = {}
        self._erased: set[UUID] = set()
        self._events: set[Event] = set()
        # Rows of a case come in great numbers, and a keyed hash is most of a row's work.
        self._digests = cache(self._made_digests)
        self._person_id = cache(importer.person_id)

    def look(self, batch: Sequence[ImportRow]) -> None:
        digests = {digest for row in batch for digest
                   in self._digests(row.agency, row.case_number)}
        for part in _parts(digests):
            found = select(Case.number_index, Case.id, Case.person_id).where(
                Case.number_index.in_(part))
            for digest, case_id, person_id in self._connection.execute(found):
                self._cases[digest] = (case_id, person_id)
        for part in _parts({case_id for case_id, _ in self._cases.values()}):
            told = select(CaseEvent.case_id, CaseEvent.title, CaseEvent.happened_at).where(
                CaseEvent.case_id.in_(part), CaseEvent.source == RECORDED)
            self._events.update((case, title, at) for case, title, at
                                in self._connection.execute(told))
        for part in _parts({self._person_id(row.person) for row in batch}):
            self._look_for_people(part)

    def _look_for_people(self, ids: Sequence[UUID]) -> None:
        known = (
            select(Person.id, PersonKeyRow.key_version, PersonKeyRow.wrapped)
            .outerjoin(PersonKeyRow, PersonKeyRow.person_id == Person.id)
            .where(Person.id.in_(ids))
        )
        for person_id, version, wrapped in self._connection.execute(known):
            if wrapped is None:
                self._erased.add(person_id)
                continue
            self._keys[person_id] = open_person_key(
                self._do.keyring, person_id, WrappedKey(version, wrapped))

    def write(self, batch: Sequence[ImportRow]) -> Written:
        new, refused, touched = 0, [], set()
        for row in batch:
            case_id, reason = self._case(row)
            if case_id is None:
                refused.append((row.number, reason))
                continue
            event = (case_id, row.title, row.happened_at.astimezone(UTC))
            if case_id not in self._fresh:
                touched.add(case_id)
            if event not in self._events:
                self._events.add(event)
                self._rows[CaseEvent].append(self._event(event))
                new += 1
        for model in ORDER:
            write_rows(self._connection, model, self._rows[model])
        for part in _parts(touched):
            self._connection.execute(
                update(Case).where(Case.id.in_(part)).values(as_of=self._do.now))
        return Written(new, len(batch) - new - len(refused), tuple(refused))

    def _case(self, row: ImportRow) -> tuple[UUID | None, str]:
        person_id = self._person_id(row.person)
        if person_id in self._erased:
            return None, "person: was erased at their own wish"
        digests = self._digests(row.agency, row.case_number)
        found = next((self._cases[one] for one in digests if one in self._cases), None)
        if found is not None:
            return (found[0], "") if found[1] == person_id else (
                None, "case_number: is another person's")
        key = self._keys.get(person_id)
        if key is None:
            key = self._keys[person_id] = self._person(person_id, row)
        case_id = new_id()
        add_case(self._rows, self._case_record(case_id, row), key, self._do.index)
        self._cases[digests[0]] = (case_id, person_id)
        self._fresh.add(case_id)
        return case_id, ""

    def _person(self, person_id: UUID, row: ImportRow) -> PersonKey:
        reached = ((ContactKind.EMAIL, row.email), (ContactKind.PHONE, row.phone))
        return add_person(self._rows, PersonRecord(
            id=person_id, name=row.name, date_of_birth=row.date_of_birth, language=row.language,
            contacts=tuple((kind, new_id(), value) for kind, value in reached if value),
            created_at=self._do.now, cases=(),
        ), self._do.keyring)

    def _case_record(self, case_id: UUID, row: ImportRow) -> CaseRecord:
        return CaseRecord(
            id=case_id, agency=row.agency, number=row.case_number, form=row.form,
            category=row.category, office_id=None, received_on=row.received_on, withheld=False,
            access_code=row.access_code, as_of=self._do.now, events=(), appointments=(),
            notices=(),
        )

    def _event(self, event: Event) -> dict[str, Any]:
        case_id, title, at = event
        return {
            "case_id": case_id, "source": RECORDED, "kind": EventKind.STATUS,
            "title": title, "happened_at": at, "learned_at": self._do.now, "note": None,
            "source_ref": None, "refers_to": None,
        }

    def _made_digests(self, agency: str, case_number: str) -> list[bytes]:
        made = self._do.index.candidates(NUMBER_PURPOSE, agency, case_number)
        return [one.digest for one in made]


def _parts(values: Iterable[Any]) -> Iterable[list[Any]]:
    listed = list(values)
    for start in range(0, len(listed), MOST_IN_A_QUERY):
        yield listed[start : start + MOST_IN_A_QUERY]
