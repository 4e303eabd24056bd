"""Somebody with a case at an agency and a proof of who they are, in a store of their own."""
from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from actions.cases.case_numbers import CaseNumberFormat
from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.identifiers import AgencyNumbers
from actions.cases.records import CaseRecord, EventRecord, PersonRecord, write_people
from actions.cases.repository import CaseRepository
from actions.cases.stages import Stage
from actions.cases.tables import Office
from actions.cases.titles import How, Match, normalise_title
from actions.cases.views import CaseView
from actions.crypto import Index, Keyring
from actions.sensitive import CaseNumber
from actions.sources.gate import Gate, OnBehalf, Query, Why
from actions.verification.policy import load_policy
from actions.verification.tables import VerifiedSessionRow
from tests.actions.verification.world import Clock

BORN = date(1990, 5, 6)
RECEIVED = date(2025, 6, 1)


def catalogue() -> Catalogue:
    """The project's agencies and two made-up ones."""
    known = Catalogue.load(AGENCIES)
    model = known.agencies["uscis"]
    made_up = {
        agency: dataclasses.replace(
            model, id=agency, name=agency.title(), short_name=agency.title(),
            case_number=AgencyNumbers(receipts=CaseNumberFormat({agency[:3].upper(): ""}, 10)),
            titles={normalise_title(title): Match(stage, How.CATALOGUE)
                    for title, stage in titles.items()},
        )
        for agency, titles in {
            "borduria": {"In review": Stage.UNDER_REVIEW, "Received": Stage.RECEIVED},
            "syldavia": {"Your file is being read": Stage.UNDER_REVIEW},
        }.items()
    }
    return dataclasses.replace(known, agencies={**known.agencies, **made_up})


@dataclass
class Place:
    """A store, its keys and its clock."""

    engine: Engine
    keyring: Keyring
    index: Index
    clock: Clock

    def __post_init__(self) -> None:
        self.rules = load_policy().session
        self.catalogue = catalogue()
        self.repository = CaseRepository(engine=self.engine, keyring=self.keyring,
                                         index=self.index, catalogue=self.catalogue)
        self.gate = Gate(engine=self.engine, index=self.index, rules=self.rules,
                         clock=self.clock)

    def somebody(self, agency: str, number: str, *, events: tuple[tuple[str, int], ...] = (),
                 withheld: bool = False) -> Somebody:
        """A person with this case. `events`: titles and days ago."""
        now = self.clock()
        case = CaseRecord(
            id=uuid4(), agency=agency, number=number, form="I-130", category="family",
            office_id=self._office(agency), received_on=RECEIVED, withheld=withheld,
            access_code=None, as_of=now,
            events=tuple(EventRecord(title, now - timedelta(days=ago)) for title, ago in events),
            appointments=(), notices=(),
        )
        person = PersonRecord(id=uuid4(), name="Somebody Madeup", date_of_birth=BORN,
                              language="en", contacts=(), created_at=now, cases=(case,))
        with self.engine.begin() as connection:
            write_people(connection, [person], keyring=self.keyring, index=self.index,
                         source="test")
        return Somebody(self, person.id, case.id, number)

    def _office(self, agency: str) -> UUID:
        office = uuid4()
        with Session(self.engine) as db, db.begin():
            db.add(Office(id=office, agency=agency, name=str(office), city="Szohôd", state="B",
                          zone="Europe/Prague", address=None))
        return office


@dataclass
class Somebody:
    place: Place
    person_id: UUID
    case_id: UUID
    number: str

    def proved(self) -> OnBehalf:
        """On behalf of this person, who has just proved who they are."""
        now = self.place.clock()
        row = VerifiedSessionRow(
            id=uuid4(), conversation_index="1:" + "0" * 64, channel="webchat",
            person_id=self.person_id, case_id=self.case_id, proved_case_id=self.case_id,
            started_at=now, last_used_at=now, proved_at=now,
        )
        proof = row.id
        with Session(self.place.engine) as db, db.begin():
            db.add(row)
        return OnBehalf(Why.VERIFIED, proof)

    def query(self) -> Query:
        return self.place.gate.open(self.case_id, CaseNumber(self.number), self.proved())

    def case(self) -> CaseView:
        return self.place.repository.case(self.case_id)


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path
