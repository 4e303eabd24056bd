"""The alarm for personal data: raises when a made-up applicant's value passes in the clear.

It stands in every test session (tests/conftest.py): what the code under test logs is looked at
as it is logged. After the conversation tests the same values are searched in every file that
the servers wrote.
"""
from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import yaml

APPLICANTS = Path(__file__).resolve().parents[2] / "data" / "demo" / "applicants.yml"
# In a mail's file the address and the code stand by right: it is the applicant's own mailbox.
MAIL = ".eml"


class PersonalDataInTheClear(AssertionError):
    """A value of an applicant passed where nobody should read it."""


def personal_values(path: Path = APPLICANTS) -> frozenset[str]:
    """Names, birth dates as people write them, contacts, numbers and access codes."""
    values: set[str] = set()
    for person in yaml.safe_load(path.read_text(encoding="utf-8"))["applicants"]:
        surname = person["name"].split()[-1]
        # A short surname is a part of too many words ("Tran" of "transferred").
        values |= {person["name"], surname} if len(surname) >= 6 else {person["name"]}
        values |= set(_dates(date.fromisoformat(str(person["date_of_birth"]))))
        values |= {str(person[key]) for key in ("email", "phone") if person.get(key)}
        for case in person["cases"]:
            values.add(case["number"])
            values |= {case["access_code"]} if case.get("access_code") else set()
    return frozenset(values)


def _dates(born: date) -> Iterator[str]:
    yield born.isoformat()
    yield f"{born:%Y%m%d}"
    yield f"{born:%B} {born.day}, {born.year}"
    yield f"{born.day} {born:%B} {born.year}"
    yield f"{born.month}/{born.day}/{born.year}"
    yield f"{born.day}/{born.month}/{born.year}"


class Alarm(logging.Handler):
    """A log handler that raises, so that the test which logged a secret fails."""

    def __init__(self, values: Iterable[str]) -> None:
        super().__init__(level=logging.DEBUG)
        self._values = tuple(values)

    def emit(self, record: logging.LogRecord) -> None:
        check_text(record.getMessage(), self._values, where=f"log of {record.name}")

    def handleError(self, record: logging.LogRecord) -> None:
        raise


def check_text(text: str, values: Iterable[str], *, where: str) -> None:
    """Raise when one of the values stands in the text."""
    folded = text.casefold()
    for value in values:
        if value.casefold() in folded:
            raise PersonalDataInTheClear(f"{where}: {value[:2]}… in the clear")


def search_files(folder: Path, values: Iterable[str]) -> list[str]:
    """Every file below the folder and every value found in it, databases and WALs included."""
    spellings = {value: _spellings(value) for value in values}
    found = []
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        if file.suffix == MAIL:
            continue
        content = file.read_bytes().lower()
        found += [
            f"{file.relative_to(folder)}: {value[:2]}…"
            for value, forms in spellings.items()
            if any(form in content for form in forms)
        ]
        found += [f"file name {file.name}" for value in values if value in file.name]
    return found


def _spellings(value: str) -> set[bytes]:
    """The value's bytes as they may be written: UTF-8, UTF-16, JSON escapes, without marks."""
    low = value.lower()
    bare = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    escaped = low.encode("unicode_escape")
    return {low.encode(), low.encode("utf-16-le"), escaped, bare.encode()}
