"""The demo's applicants: read from data/demo/applicants.yml, loaded, and renewed each day."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, select, update

from actions.cases.access_codes import normalise_access_code
from actions.cases.catalogue import Catalogue
from actions.cases.journeys import MADE_UP_AGENCY
from actions.cases.made_up_people import weekday
from actions.cases.offices import OfficeEntry
from actions.cases.records import (
    AppointmentRecord,
    CaseRecord,
    EventRecord,
    LinkRecord,
    NoticeRecord,
    PersonRecord,
)
from actions.cases.repository import NUMBER_PURPOSE
from actions.cases.tables import (
    AppointmentKind,
    AppointmentState,
    Case,
    Contact,
    ContactKind,
    EventKind,
    LinkKind,
    NoticeKind,
    PersonKeyRow,
)
from actions.crypto import Index
from actions.settings import DATA
from actions.store.base import new_id
from actions.store.yaml_file import BadFile, read_mapping

APPLICANTS = DATA / "demo" / "applicants.yml"
EVENTS_AT = time(15, tzinfo=UTC)


def fingerprint(path: Path = APPLICANTS) -> str:
    """What tells one version of the file from another."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def load_applicants(
    catalogue: Catalogue,
    offices: Mapping[str, OfficeEntry],
    *,
    now: datetime,
    path: Path = APPLICANTS,
) -> list[PersonRecord]:
    """The applicants, with dates counted from the day of `now` (aware).

    :raises BadFile: names the file, the applicant and what is wrong.
    """
    entries = read_mapping(path).get("applicants")
    if not isinstance(entries, list):
        raise BadFile(f"{path}: applicants: a list was expected")
    reader = _Reader(catalogue, offices, now)
    people = []
    for place, entry in enumerate(entries, 1):
        try:
            people.append(reader.person(entry))
        except KeyError as error:
            raise BadFile(f"{path}: applicant {place}: {error} is missing or unknown") from None
        except (AttributeError, TypeError, ValueError) as error:
            raise BadFile(f"{path}: applicant {place}: {error}") from None
    return people


class _Reader:
    """Turns entries of the file into records."""

    def __init__(
        self, catalogue: Catalogue, offices: Mapping[str, OfficeEntry], now: datetime
    ) -> None:
        self._catalogue = catalogue
        self._offices = offices
        self._now = now.replace(microsecond=0)
        self._today = now.date()

    def person(self, entry: Mapping[str, Any]) -> PersonRecord:
        born = entry["date_of_birth"]
        if not isinstance(born, date):
            raise ValueError("date_of_birth: a date like 1988-04-03 was expected")
        contacts = [(kind, entry[kind.value]) for kind in ContactKind]
        cases = tuple(self._case(case) for case in entry["cases"])
        return PersonRecord(
            id=new_id(),
            name=entry["name"],
            date_of_birth=born,
            language=entry["language"],
            contacts=tuple((kind, new_id(), value) for kind, value in contacts if value),
            created_at=self._now,
            cases=cases,
            links=tuple(self._link(link, cases) for link in entry.get("links", ())),
        )

    def _link(self, entry: Mapping[str, Any], cases: Sequence[CaseRecord]) -> LinkRecord:
        """`from` leads to `to`, or has it beside; both by their numbers."""
        first, second = (
            next(case.id for case in cases if case.number == self._normal(case, written))
            for written in (entry["from"], entry["to"])
        )
        return LinkRecord(new_id(), first, second, LinkKind(entry["kind"]), self._now)

    def _normal(self, case: CaseRecord, written: str) -> str | None:
        return self._catalogue.agencies[case.agency].case_number.normalise(written)

    def _case(self, entry: Mapping[str, Any]) -> CaseRecord:
        agency = entry.get("agency", MADE_UP_AGENCY)
        number = self._catalogue.agencies[agency].case_number.normalise(entry["number"])
        if number is None:
            raise ValueError(f"number: {entry['number']!r} is no case number of {agency}")
        return CaseRecord(
            id=new_id(),
            agency=agency,
            number=number,
            form=entry["form"],
            category=entry["category"],
            office_id=self._offices[entry["office"]].id,
            received_on=self._ago(entry["received_days_ago"]),
            withheld=bool(entry.get("withheld", False)),
            access_code=_access_code(entry.get("access_code")),
            as_of=self._now,
            events=tuple(self._events(entry["events"])),
            appointments=tuple(map(self._appointment, entry.get("appointments", ()))),
            notices=tuple(map(self._notice, entry.get("notices", ()))),
        )

    def _events(self, entries: Iterable[Mapping[str, Any]]) -> Iterator[EventRecord]:
        for entry in entries:
            learned = entry.get("learned_days_ago", entry["days_ago"])
            yield EventRecord(
                title=entry["title"],
                at=datetime.combine(self._ago(entry["days_ago"]), EVENTS_AT),
                learned_at=datetime.combine(self._ago(learned), EVENTS_AT),
                source=entry.get("source"),
                kind=EventKind(entry.get("kind", "status")),
                ref=entry.get("ref"),
                about=entry.get("about"),
            )

    def _appointment(self, entry: Mapping[str, Any]) -> AppointmentRecord:
        office = self._offices[entry["office"]]
        clock = time.fromisoformat(entry["at"]).replace(tzinfo=office.time_zone)
        return AppointmentRecord(
            id=new_id(),
            kind=AppointmentKind(entry["kind"]),
            starts_at=datetime.combine(weekday(self._day(entry)), clock).astimezone(UTC),
            office_id=office.id,
            state=AppointmentState(entry.get("state", "scheduled")),
        )

    def _notice(self, entry: Mapping[str, Any]) -> NoticeRecord:
        due = {key.removeprefix("due_"): value for key, value in entry.items() if "due" in key}
        return NoticeRecord(
            id=new_id(),
            kind=NoticeKind(entry["kind"]),
            title=entry["title"],
            sent_on=self._ago(entry["days_ago"]),
            due_on=self._day(due) if due else None,
            returned_on=self._ago(back) if (back := entry.get("returned_days_ago")) else None,
        )

    def _day(self, entry: Mapping[str, Any]) -> date:
        if "in_days" in entry:
            return self._ago(-entry["in_days"])
        return self._ago(entry["days_ago"])

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)


def _access_code(text: str | None) -> str | None:
    code = normalise_access_code(text) if text else None
    if text and code is None:
        raise ValueError("access_code: 13 characters of Crockford's base 32 were expected")
    return code


def retire(connection: Connection, people: Iterable[PersonRecord], index: Index) -> None:
    """Make room for these people: erase whoever holds their case numbers now.

    Events are never removed, so an old demo goes as any person does: its keys are destroyed, and
    its cases can no longer be found.
    """
    for person in people:
        for case in person.cases:
            hashes = index.candidates(NUMBER_PURPOSE, case.agency, case.number)
            digests = [made.digest for made in hashes]
            held = select(Case.id, Case.person_id).where(Case.number_index.in_(digests))
            for case_id, person_id in connection.execute(held).all():
                forget = {"number_index": os.urandom(32), "withheld": True}
                forget |= {"access_code_hash": None}
                connection.execute(update(Case).where(Case.id == case_id).values(forget))
                for model in (PersonKeyRow, Contact):
                    connection.execute(delete(model).where(model.person_id == person_id))
