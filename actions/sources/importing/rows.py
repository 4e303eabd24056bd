"""One row, checked: what it says in our terms, or why it cannot be taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from actions.cases.access_codes import normalise_access_code
from actions.cases.catalogue import Catalogue
from actions.sources.importing.mapping import ISO, ImportMapping
from actions.sources.importing.reading import Fields
from actions.sources.plain_text import plain_text
from actions.sources.protocol import LONGEST_TITLE

OLDEST = date(1900, 1, 1)
LONGEST_FORM, LONGEST_CATEGORY, LONGEST_LANGUAGE = 20, 80, 35
AHEAD = timedelta(days=1)  # a clock that goes fast, or a zone
REMEMBERED = 200_000  # values whose reading is kept: cases and days come again and again


class Rejected(ValueError):
    """The row is not taken. The text names the field and what is wrong, never a value."""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A status of a case. `person`: what the source calls the person."""

    number: int
    agency: str
    case_number: str = field(repr=False)
    person: str = field(repr=False)
    name: str = field(repr=False)
    date_of_birth: date = field(repr=False)
    email: str = field(repr=False)
    phone: str = field(repr=False)
    language: str
    form: str
    category: str | None
    received_on: date
    access_code: str | None = field(repr=False)
    title: str
    happened_at: datetime


class RowReader:
    """Checks rows by one mapping."""

    def __init__(self, *, mapping: ImportMapping, catalogue: Catalogue, now: datetime) -> None:
        self._mapping = mapping
        self._catalogue = catalogue
        self._now = now
        self._number: Callable[[str, str], str | None] = lru_cache(REMEMBERED)(self._normalised)
        self._moment: Callable[[str], datetime] = lru_cache(REMEMBERED)(self._read_moment)

    def read(self, number: int, fields: Fields | None) -> ImportRow:
        """:raises Rejected: the row cannot be taken."""
        if fields is None:
            raise Rejected("row: cannot be read")
        agency = self._mapping.agency or self._text(fields, "agency")
        case_number = self._number(agency, self._text(fields, "case_number"))
        if case_number is None:
            raise Rejected("case_number: is none of the agency's")
        email = self._text(fields, "email", needed=False)
        if email and ("@" not in email or " " in email):
            raise Rejected("email: is no address")
        code = self._text(fields, "access_code", needed=False)
        if code and normalise_access_code(code) is None:
            raise Rejected("access_code: is none")
        return ImportRow(
            number=number,
            agency=agency,
            case_number=case_number,
            person=self._text(fields, "person", needed=False) or case_number,
            name=self._text(fields, "name"),
            date_of_birth=self._day(fields, "date_of_birth"),
            email=email,
            phone=self._text(fields, "phone", needed=False),
            language=self._text(fields, "language", needed=False, most=LONGEST_LANGUAGE) or "en",
            form=self._text(fields, "form", most=LONGEST_FORM),
            category=self._text(fields, "category", needed=False, most=LONGEST_CATEGORY) or None,
            received_on=self._day(fields, "received_on"),
            access_code=normalise_access_code(code) if code else None,
            title=self._title(fields),
            happened_at=self._when(fields, "happened_at"),
        )

    def _text(self, fields: Fields, name: str, *, needed: bool = True, most: int = 250) -> str:
        column = self._mapping.columns.get(name)
        value: Any = fields.get(column) if column else None
        text = "" if value is None else str(value).strip()
        if needed and not text:
            raise Rejected(f"{name}: is empty")
        if len(text) > most:
            raise Rejected(f"{name}: is longer than {most} characters")
        return text

    def _title(self, fields: Fields) -> str:
        written = self._text(fields, "title", most=10 * LONGEST_TITLE)
        title = self._mapping.titles.get(written, written)
        if "<" in title or "&" in title:
            title = plain_text(title)
        if not 0 < len(title) <= LONGEST_TITLE:
            raise Rejected(f"title: is longer than {LONGEST_TITLE} characters")
        return title

    def _day(self, fields: Fields, name: str) -> date:
        day = self._when(fields, name).date()
        if day < OLDEST:
            raise Rejected(f"{name}: lies before 1900")
        return day

    def _when(self, fields: Fields, name: str) -> datetime:
        text = self._text(fields, name)
        try:
            moment = self._moment(text)
        except ValueError:
            raise Rejected(f"{name}: is no date as the mapping has it") from None
        if moment > self._now + AHEAD:
            raise Rejected(f"{name}: lies in the future")
        return moment

    def _read_moment(self, text: str) -> datetime:
        """A day without a time is its midday in the mapping's zone."""
        form = self._mapping.date_format
        if form == ISO or (len(text) == len("2026-11-25") and text[4:5] == "-"):
            read = datetime.fromisoformat(text)
            only_a_day = len(text) <= len("2026-11-25")
        else:
            read, only_a_day = datetime.strptime(text, form), "%H" not in form
        if only_a_day:
            read = datetime.combine(read.date(), time(12))
        return read if read.tzinfo else read.replace(tzinfo=self._mapping.zone)

    def _normalised(self, agency: str, text: str) -> str | None:
        known = self._catalogue.agency(agency)
        return known.case_number.normalise(text) if known else None
