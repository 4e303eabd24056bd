"""The people whose cases are claimed: as many of each kind, made up, written to the store."""
from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from sqlalchemy.orm import Session

from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.records import CaseRecord, EventRecord, PersonRecord, write_people
from actions.cases.repository import CaseRepository
from actions.cases.tables import ContactKind, Office
from actions.store.engine import make_engine
from actions.store.settings import StoreSettings
from actions.verification import app_codes
from actions.verification.policy import load_policy

BORN = date(1984, 5, 17)
KINDS = ("right", "absent", "wrong_date", "protected", "no_contact", "has_app", "has_phone")
REFERENCE = "right"


@dataclass(frozen=True)
class Claimed:
    """What is typed."""

    number: str
    born: date


def write(env: Mapping[str, str], each: int) -> dict[str, list[Claimed]]:
    """`each` people of every kind; of the absent ones only their numbers."""
    settings = StoreSettings.from_environment({**os.environ, **env})
    engine, now = make_engine(settings.database_url), datetime.now(UTC)
    keyring, index = settings.keyring(), settings.index()
    office = Office(id=uuid4(), agency="uscis", name=f"Bench {uuid4().hex[:8]}", city="Chicago",
                    state="IL", zone="America/Chicago", address=None)
    office_id = office.id
    claims: dict[str, list[Claimed]] = {kind: [] for kind in KINDS}
    people = []
    for place in range(each * len(KINDS)):
        # Kinds turn about, so that no kind's rows lie together.
        kind, number = KINDS[place % len(KINDS)], f"IOE08{place:08d}"
        born = BORN + timedelta(days=1) if kind == "wrong_date" else BORN
        claims[kind].append(Claimed(number, born))
        if kind != "absent":
            people.append(_person(kind, number, place, office_id, now))
    with Session(engine) as db, db.begin():
        db.add(office)
        db.flush()
        write_people(db.connection(), people, keyring=keyring, index=index, source="bench")
    repository = CaseRepository(engine=engine, keyring=keyring, index=index,
                                catalogue=Catalogue.load(AGENCIES))
    rules = load_policy().app
    with Session(engine) as db, db.begin():
        for claimed in claims["has_app"]:
            case = repository.find("uscis", claimed.number)
            assert case is not None
            app = app_codes.begin(db, case=case, conversation="1:" + "0" * 64, rules=rules, now=now)
            assert app_codes.confirm(db, index=index, app=app, step=0, codes=(), now=now)
    engine.dispose()
    return claims


def _person(kind: str, number: str, place: int, office_id: object, now: datetime) -> PersonRecord:
    contacts = {
        "no_contact": (),
        "has_phone": ((ContactKind.PHONE, uuid4(), f"+1202555{place % 10_000:04d}"),),
    }
    mail = ((ContactKind.EMAIL, uuid4(), f"bench.{place:08d}@example.org"),)
    case = CaseRecord(
        id=uuid4(), agency="uscis", number=number, form="I-485", category="family",
        office_id=office_id, received_on=date(2025, 6, 1),  # type: ignore[arg-type]
        withheld=kind == "protected", access_code=None, as_of=now,
        events=(EventRecord(title="Case Was Received", at=now - timedelta(days=90)),),
        appointments=(), notices=(),
    )
    return PersonRecord(
        id=uuid4(), name=f"Bench Person {place}", date_of_birth=BORN, language="en",
        contacts=contacts.get(kind, mail), created_at=now, cases=(case,),
    )
