"""The offices of data/offices.yml, and their rows in the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, insert, select, update

from actions.cases.tables import Office
from actions.settings import DATA
from actions.store.yaml_file import BadFile, read_mapping

OFFICES = DATA / "offices.yml"
# So that one office has one id in every store: the id is made from its agency and name.
NAMESPACE = UUID("6f1d8c1e-6a0a-5f4e-9d43-5a3b1c2d7e90")


class OfficeKind(StrEnum):
    """Centres handle files and receive nobody; fields hold interviews; supports take prints."""

    CENTRE = "centre"
    FIELD = "field"
    SUPPORT = "support"


@dataclass(frozen=True)
class OfficeEntry:
    """One office as the file has it."""

    agency: str
    kind: OfficeKind
    name: str
    city: str
    state: str
    zone: str
    address: str | None = None

    @cached_property
    def id(self) -> UUID:
        return uuid5(NAMESPACE, f"{self.agency}/{self.name}")

    @cached_property
    def time_zone(self) -> ZoneInfo:
        return ZoneInfo(self.zone)


def load_offices(path: Path = OFFICES) -> Mapping[str, OfficeEntry]:
    """The offices, by name.

    :raises BadFile: names the file and the office that is wrong.
    """
    entries = read_mapping(path).get("offices")
    if not isinstance(entries, list):
        raise BadFile(f"{path}: offices: a list was expected")
    offices = [_entry(path, number, entry) for number, entry in enumerate(entries, 1)]
    if len({office.name for office in offices}) != len(offices):
        raise BadFile(f"{path}: offices: a name stands twice")
    return {office.name: office for office in offices}


def _entry(path: Path, number: int, entry: object) -> OfficeEntry:
    where = f"{path}: offices: entry {number}"
    if not isinstance(entry, dict):
        raise BadFile(f"{where}: a mapping was expected")
    try:
        office = OfficeEntry(**{**entry, "kind": OfficeKind(entry.get("kind"))})
        ZoneInfo(office.zone)
    except (TypeError, ValueError, ZoneInfoNotFoundError) as error:
        raise BadFile(f"{where}: {error}") from None
    return office


def store_offices(connection: Connection, offices: Mapping[str, OfficeEntry]) -> None:
    """Make sure that the store has each office, as the file now describes it."""
    there = set(connection.scalars(select(Office.id)))
    for office in offices.values():
        values = {name: value for name, value in asdict(office).items() if name != "kind"}
        if office.id in there:
            connection.execute(update(Office).where(Office.id == office.id).values(**values))
        else:
            connection.execute(insert(Office).values(id=office.id, **values))
