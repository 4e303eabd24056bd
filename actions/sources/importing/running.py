"""One import from beginning to end, or from where it was cut short."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Row, insert, select, update

from actions.cases.catalogue import Catalogue
from actions.cases.stages import Stage
from actions.sources.importing.reading import Fields, Input
from actions.sources.importing.rows import ImportRow, Rejected, RowReader
from actions.sources.importing.writing import Importer
from actions.sources.tables import ImportRunRow as Run

BATCH = 20_000  # rows in a transaction


@dataclass
class Outcome:
    """Rows: read, written as new, known before, rejected. `unknown`: titles of no known stage."""

    read: int = 0
    new: int = 0
    known: int = 0
    rejected: int = 0
    done_before: bool = False
    skipped: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Import:
    """`rejects`: the file for rejected rows. `dry`: nothing is written to the store."""

    engine: Engine
    catalogue: Catalogue
    importer: Importer
    source: Input
    rejects: Path
    dry: bool = False
    batch: int = BATCH

    def run(self, report: Callable[[int], None]) -> Outcome:
        """Import what is not imported yet; `report` hears how many rows are done.

        :raises BadInput: it cannot be read.
        """
        mark, outcome = self.source.fingerprint(), Outcome()
        run = None if self.dry else self._begin(mark)
        if run is not None and run.finished_at is not None and not self.source.is_view:
            outcome.done_before = True
            return outcome
        outcome.skipped = run.rows if run is not None and run.finished_at is None else 0
        reader = RowReader(mapping=self.source.mapping, catalogue=self.catalogue,
                           now=self.importer.now)
        with Rejects(self.rejects, keep_up_to=outcome.skipped) as rejects:
            for rows in _batches(self.source.rows(), self.batch, skip=outcome.skipped):
                self._batch(rows, reader, rejects, outcome, mark)
                report(outcome.skipped + outcome.read)
        if not self.dry:
            self._note(mark, finished_at=self.importer.now)
        return outcome

    def _batch(
        self, rows: list[tuple[int, Fields | None]], reader: RowReader, rejects: Rejects,
        outcome: Outcome, mark: str,
    ) -> None:
        good: list[ImportRow] = []
        refused: list[tuple[int, str]] = []
        for number, fields in rows:
            try:
                good.append(reader.read(number, fields))
            except Rejected as reason:
                refused.append((number, str(reason)))
        known = 0
        if not self.dry:
            with self.engine.begin() as connection:
                written = self.importer.write(connection, good)
                refused += written.refused
                known = written.known
                done = {"rows": rows[-1][0], "accepted": outcome.new + written.new,
                        "rejected": outcome.rejected + len(refused)}
                # Before the commit: a row that is counted as rejected stands in the file.
                rejects.write(refused)
                connection.execute(update(Run).where(Run.fingerprint == mark).values(done))
        else:
            rejects.write(refused)
        outcome.read += len(rows)
        outcome.rejected += len(refused)
        outcome.known += known
        outcome.new += len(rows) - len(refused) - known
        outcome.reasons.update(reason for _, reason in refused)
        self._count_unknown(good, outcome)

    def _count_unknown(self, rows: list[ImportRow], outcome: Outcome) -> None:
        for (agency, title), times in Counter((row.agency, row.title) for row in rows).items():
            if self.catalogue.match(agency, title).stage is Stage.UNKNOWN:
                outcome.unknown[title] += times

    def _begin(self, mark: str) -> Row[Any]:
        mine = select(Run.__table__).where(Run.fingerprint == mark)
        with self.engine.begin() as connection:
            found = connection.execute(mine).first()
            if found is None:
                connection.execute(insert(Run).values(
                    fingerprint=mark, started_at=self.importer.now, finished_at=None, rows=0,
                    accepted=0, rejected=0))
                found = connection.execute(mine).one()
        return found

    def _note(self, mark: str, **values: Any) -> None:
        with self.engine.begin() as connection:
            connection.execute(update(Run).where(Run.fingerprint == mark).values(values))


class Rejects:
    """The file of rejected rows: their numbers and why, and nothing of what stands in them."""

    def __init__(self, path: Path, *, keep_up_to: int) -> None:
        self._path = path
        self._kept = self._before(keep_up_to)

    def _before(self, keep_up_to: int) -> list[list[str]]:
        """Of a run that is taken up: what it rejected of the rows that it finished."""
        if keep_up_to == 0 or not self._path.exists():
            return []
        with self._path.open(newline="", encoding="utf-8") as file:
            return [line for line in csv.reader(file) if line[0].isdecimal()
                    and int(line[0]) <= keep_up_to]

    def __enter__(self) -> Rejects:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        opened = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        self._file = os.fdopen(opened, "w", newline="", encoding="utf-8")
        self._writer = csv.writer(self._file)
        self._writer.writerow(("row", "reason"))
        self._writer.writerows(self._kept)
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, refused: list[tuple[int, str]]) -> None:
        self._writer.writerows(sorted(refused))
        self._file.flush()


def _batches(
    rows: Iterator[tuple[int, Fields | None]], size: int, *, skip: int
) -> Iterator[list[tuple[int, Fields | None]]]:
    batch: list[tuple[int, Fields | None]] = []
    for row in rows:
        if row[0] <= skip:
            continue
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
