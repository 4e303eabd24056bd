"""The alarm for personal data: raises when a made-up applicant's value passes in the clear.

It stands in every test session (tests/conftest.py): what the code under test logs is looked at
as it is logged. After the conversation tests the same values are searched in every file that
the servers wrote.
"""
from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from tests.privacy.hiding import date_spellings
from tests.privacy.search import Search

APPLICANTS = Path(__file__).resolve().parents[2] / "data" / "demo" / "applicants.yml"


class PersonalDataInTheClear(AssertionError):
    """A value of an applicant passed where nobody should read it."""


def personal_values(path: Path = APPLICANTS) -> frozenset[str]:
    """Names, birth dates as people write them, contacts, numbers and access codes."""
    values: set[str] = set()
    for person in yaml.safe_load(path.read_text(encoding="utf-8"))["applicants"]:
        surname = person["name"].split()[-1]
        # A short surname is a part of too many words ("Tran" of "transferred").
        values |= {person["name"], surname} if len(surname) >= 6 else {person["name"]}
        values |= set(date_spellings(date.fromisoformat(str(person["date_of_birth"]))))
        values |= {str(person[key]) for key in ("email", "phone") if person.get(key)}
        for case in person["cases"]:
            values.add(case["number"])
            values |= {case["access_code"]} if case.get("access_code") else set()
    return frozenset(values)


class Alarm(logging.Handler):
    """A log handler that raises, so that the test which logged a secret fails."""

    def __init__(self, values: Iterable[str]) -> None:
        super().__init__(level=logging.DEBUG)
        self._values = tuple(values)

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.exc_info:
            text += logging.Formatter().formatException(record.exc_info)
        check_text(text, self._values, where=f"log of {record.name}")

    def handleError(self, record: logging.LogRecord) -> None:
        raise


class StructuredAlarm:
    """The same for structured lines, which go past `logging`: a processor of structlog."""

    def __init__(self, values: Iterable[str]) -> None:
        self._values = tuple(values)

    def __call__(self, logger: object, method: str, event: dict[str, Any]) -> dict[str, Any]:
        where = f"structured log, {str(event.get('event'))[:40]}"
        check_text(str(event), self._values, where=where)
        return event


def check_text(text: str, values: Iterable[str], *, where: str) -> None:
    """Raise when one of the values stands in the text."""
    folded = text.casefold()
    for value in values:
        if value.casefold() in folded:
            raise PersonalDataInTheClear(f"{where}: {value[:2]}… in the clear")


def search_files(folder: Path, values: Iterable[str]) -> list[str]:
    """Every file below the folder and every value found in it, databases and WALs included."""
    return Search(values).below(folder).found
