"""Reading cases: found by number for a claim, by person for one who has proved who they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Engine, Row, false

from actions.cases import case_rows, queries
from actions.cases.case_rows import CaseRows
from actions.cases.catalogue import Catalogue
from actions.cases.claims import ClaimedCase, SealedContact, make_decoy, read_birth
from actions.cases.history import Event, Word, history, standing, status_of
from actions.cases.tables import EventKind
from actions.cases.titles import How
from actions.cases.unknown_titles import UnknownTitles
from actions.cases.views import AppointmentView, CaseView, LinkView, NoticeView, OfficeView
from actions.crypto import Index, KeyedHash, Keyring, WrappedKey, open_field, open_person_key
from actions.sensitive import CaseNumber
from actions.store.base import new_id

NUMBER_PURPOSE = "case_number"
# Runs that fill the store: what they bring is the word of the case's own agency.
OWN_SOURCES = frozenset({"demo", "seed", "import"})
NOT_JOINED = false()
WORDS = {EventKind.CORRECTION: Word.CORRECTION, EventKind.RETRACTION: Word.RETRACTION}


class NoSuchCase(LookupError):
    """There is no such case, or it is not to be shown; which of the two is nobody's business."""


class CaseRepository:
    """The case store's only reader. Safe to share between threads."""

    def __init__(
        self, *, engine: Engine, keyring: Keyring, index: Index, catalogue: Catalogue,
        unknown: UnknownTitles | None = None, joined: ColumnElement[bool] = NOT_JOINED,
    ) -> None:
        """`joined`: of a row of `case`, whether its person agreed to show their cases together."""
        self._engine = engine
        self._keyring = keyring
        self._index = index
        self._catalogue = catalogue
        self._unknown = unknown
        self._joined = joined
        self._decoy = make_decoy(keyring)

    def find(self, agency: str, number: str) -> ClaimedCase | None:
        """The case of that number, written in any usual way; withheld ones included.

        Use `find(…) or dummy()` so that an absent number costs what a present one does: the
        store reads a case's rows for either.
        """
        known = self._catalogue.agency(agency)
        normal = known.case_number.normalise(number) if known else None
        digests = [
            made.digest for made in self._index.candidates(NUMBER_PURPOSE, agency, normal or "")
        ]
        with self._engine.connect() as connection:
            rows = [connection.execute(queries.claim(), {"digest": one}).first() for one in digests]
            pairs = zip(rows, digests, strict=True)
            hits = [row for row, one in pairs if row is not None and row.number_index == one]
            contact = self._contact(connection, (hits or rows)[0])
        return self._claimed(hits[0], contact) if hits else None

    def claimed(self, case_id: UUID) -> ClaimedCase | None:
        """The case of an earlier claim, by its id; withheld ones included, erased ones not."""
        with self._engine.connect() as connection:
            row = connection.execute(queries.claimed(), {"case": case_id}).first()
            contact = self._contact(connection, row)
        return self._claimed(row, contact) if row is not None and row.id == case_id else None

    def _contact(self, connection: Connection, row: Row[Any] | None) -> SealedContact | None:
        """How the row's person is reached; read once, whether there is such a person or not."""
        person_id = row.person_id if row is not None else self._decoy.person_id
        found = connection.execute(queries.reached(), {"person": person_id}).first()
        if found is None or found.person_id != person_id:
            return None
        return SealedContact(found.id, found.kind, found.language, found.value)

    def dummy(self) -> ClaimedCase:
        """A case of nobody, after the same unwrapping and decrypting as `find` does."""
        decoy = self._decoy
        key = open_person_key(self._keyring, decoy.person_id, decoy.wrapped)
        return ClaimedCase(
            id=new_id(),
            # Of nobody's, and another's each time: what is counted on one is no load on the next.
            person_id=new_id(),
            withheld=True,
            date_of_birth=read_birth(key, decoy.person_id, decoy.date_of_birth),
            access_code_hash=None,
            contact=decoy.contact,
            decoy=True,
            _key=key,
        )

    def case(self, case_id: UUID) -> CaseView:
        """One case.

        :raises NoSuchCase: absent, withheld or erased.
        """
        with self._engine.connect() as connection:
            found = case_rows.of_case(connection, case_id, joined=self._joined)
        if not found:
            raise NoSuchCase
        return self._view(found[0])

    def cases_of(self, person_id: UUID) -> list[CaseView]:
        """That person's cases, the newest first; withheld ones never."""
        with self._engine.connect() as connection:
            found = case_rows.of_person(connection, person_id, joined=self._joined)
        return [self._view(rows) for rows in found]

    def links(self, cases: Sequence[CaseView]) -> list[LinkView]:
        """How these cases of one person belong together; of others nothing is told."""
        shown = {case.id: case.person_id for case in cases}
        with self._engine.connect() as connection:
            rows = connection.execute(queries.links(), {"cases": list(shown)}).all()
        return [
            LinkView(row.case_id, row.other_id, row.kind)
            for row in rows
            if shown[row.case_id] == shown[row.other_id]
        ]

    def _claimed(self, row: Row[Any], contact: SealedContact | None) -> ClaimedCase:
        wrapped = WrappedKey(row.wrap_version, row.wrapped)
        key = open_person_key(self._keyring, row.person_id, wrapped)
        stored = row.access_code_hash
        return ClaimedCase(
            id=row.id,
            person_id=row.person_id,
            withheld=row.withheld,
            date_of_birth=read_birth(key, row.person_id, row.date_of_birth),
            access_code_hash=KeyedHash.from_text(stored) if stored else None,
            contact=contact,
            decoy=False,
            _key=key,
        )

    def _view(self, rows: CaseRows) -> CaseView:
        row = rows.case
        wrapped = WrappedKey(row.key_version, row.wrapped)
        key = open_person_key(self._keyring, row.person_id, wrapped)
        agency = self._catalogue.agency(row.agency)
        entries = history(self._event(row.agency, event) for event in rows.events)
        told = tuple(standing(entries))
        return CaseView(
            id=row.id,
            person_id=row.person_id,
            number=CaseNumber(open_field(key, "case", "number", row.id, row.number)),
            agency=row.agency,
            form_type=row.form_type,
            category=row.category,
            office=_office(row) if row.name else None,
            received_on=row.received_on,
            events=told,
            entries=entries,
            status=status_of(told, before_any=_midday(row.received_on)),
            appointments=tuple(_appointment(appointment) for appointment in rows.appointments),
            notices=tuple(
                NoticeView(notice.kind, notice.title, notice.sent_on, notice.due_on,
                           notice.returned_on)
                for notice in rows.notices
            ),
            source=agency.short_name if agency else row.agency,
            as_of=row.as_of,
            joined=bool(row.joined),
        )

    def _event(self, agency: str, row: Any) -> Event:
        speaker = "" if row.source in {*OWN_SOURCES, agency} else row.source
        # What another agency says of the case is in that one's own words.
        speaks = speaker if speaker in self._catalogue.agencies else agency
        match = self._catalogue.match(speaks, row.title)
        if match.how is How.UNKNOWN and self._unknown is not None:
            self._unknown.note(speaks, row.title, event=row.id)  # in memory: no trip to the store
        return Event(
            title=row.title,
            stage=match.stage,
            happened_at=row.happened_at,
            learned_at=row.learned_at,
            source=row.source,
            ref=row.source_ref,
            about=row.refers_to,
            word=WORDS.get(row.kind, Word.SAID),
            note=row.note,
            misleads=match.misleads,
            speaker=speaker,
        )


def _office(row: Any) -> OfficeView:
    return OfficeView(row.name, row.city, row.state, row.zone, row.address)


def _appointment(row: Any) -> AppointmentView:
    return AppointmentView(
        row.id, row.kind, row.starts_at, _office(row), row.how, tuple(row.bring)
    )


def _midday(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
