"""Published processing times: looked up, never computed, and always with their measure."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from actions.settings import DATA
from actions.store.yaml_file import BadFile

FIGURES = DATA / "processing_times.csv"
COLUMNS = (
    "form_type",
    "category",
    "office",
    "percent",
    "months",
    "lower_months",
    "as_of",
    "source",
)
# Whose all of them are. The same form elsewhere (an I-485 before a court) is another matter.
PUBLISHED_BY = "uscis"
# Figures for the whole country: a median, and the mean of what the offices publish.
NATIONAL = ("national", "all offices (mean)")


@dataclass(frozen=True, slots=True)
class ProcessingTime:
    """`percent` of the cases that were decided took at most `months` months from receipt.

    `lower_months` is the lower end where a range is published. Figures of different `percent`
    must not be averaged or compared.
    """

    form_type: str
    category: str
    office: str
    percent: int
    months: float
    lower_months: float | None
    as_of: date
    source: str


@dataclass(frozen=True, slots=True)
class ProcessingTimes:
    """All published figures that are on file."""

    figures: tuple[ProcessingTime, ...]

    @classmethod
    def load(cls, path: Path = FIGURES) -> ProcessingTimes:
        """Read the figures.

        :raises BadFile: names the file, the line and the column.
        """
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            if tuple(reader.fieldnames or ()) != COLUMNS:
                raise BadFile(f"{path}: line 1: the columns must be {', '.join(COLUMNS)}")
            return cls(tuple(_figure(path, reader.line_num, row) for row in reader))

    def for_form(self, form: str, office: str | None = None) -> list[ProcessingTime]:
        """The newest figures for a form: of that office only, or of the country first, then of
        each office. Empty where none is published; another office's never stands in.
        """
        newest: dict[tuple[str, str, int], ProcessingTime] = {}
        for figure in self.figures:
            if figure.form_type != form.upper() or office not in (None, figure.office):
                continue
            key = (figure.category, figure.office, figure.percent)
            if key not in newest or newest[key].as_of < figure.as_of:
                newest[key] = figure
        return sorted(newest.values(), key=_order)


def _order(figure: ProcessingTime) -> tuple[bool, int, str, str, int]:
    return (
        figure.office not in NATIONAL,
        -figure.as_of.toordinal(),
        figure.office,
        figure.category,
        figure.percent,
    )


def _figure(path: Path, line: int, row: Mapping[str, str]) -> ProcessingTime:
    column = ""
    try:
        column = "percent"
        percent = int(row[column])
        column = "months"
        months = float(row[column])
        column = "lower_months"
        lower = float(row[column]) if row[column] else None
        column = "as_of"
        as_of = date.fromisoformat(row[column])
    except (ValueError, TypeError):
        raise BadFile(f"{path}: line {line}: {column}: cannot be read") from None
    office, source = row["office"], row["source"]
    return ProcessingTime(
        row["form_type"], row["category"], office, percent, months, lower, as_of, source
    )
