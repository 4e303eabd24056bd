"""Rows from CSV, JSON Lines or a SQL view, one at a time: never the whole of it in memory."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import column, create_engine, func, select, table
from sqlalchemy.exc import SQLAlchemyError

from actions.sources.importing.mapping import NEEDED, ImportMapping
from actions.store.engine import UnsupportedStore, store_url

PART = 1 << 20
Fields = Mapping[str, Any]


class BadInput(ValueError):
    """What was to be imported cannot be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Input:
    """`place` is a file's path, or `database-address#view`."""

    place: str
    mapping: ImportMapping

    @property
    def is_view(self) -> bool:
        return "://" in self.place

    def fingerprint(self) -> str:
        """Tells this input, read in this way, from any other. A view has no content to go by."""
        digest = hashlib.sha256(self.mapping.text.encode() + b"\0")
        if self.is_view:
            digest.update(self.place.encode())
            return digest.hexdigest()
        with self._path.open("rb") as file:
            while part := file.read(PART):
                digest.update(part)
        return digest.hexdigest()

    def count(self) -> int:
        """About how many rows there are, for the progress bar."""
        if self.is_view:
            with self._view_engine().connect() as connection:
                return int(connection.scalar(select(func.count()).select_from(self._view)) or 0)
        with self._path.open("rb") as file:
            lines = sum(part.count(b"\n") for part in iter(lambda: file.read(PART), b""))
        return lines - (self._path.suffix == ".csv")

    def rows(self) -> Iterator[tuple[int, Fields | None]]:
        """Number and fields of each row, from 1; None for one that is no row at all.

        :raises BadInput: none of them can be read.
        """
        if self.is_view:
            yield from self._from_view()
        elif self._path.suffix == ".csv":
            yield from self._from_csv()
        elif self._path.suffix in (".jsonl", ".ndjson"):
            yield from self._from_lines()
        else:
            raise BadInput(f"{self.place}: a .csv or .jsonl file, or database-address#view")

    @property
    def _path(self) -> Path:
        return Path(self.place)

    def _from_csv(self) -> Iterator[tuple[int, Fields | None]]:
        with self._path.open(newline="", encoding="utf-8-sig", errors="replace") as file:
            reader = csv.DictReader(file)
            self._check_columns(reader.fieldnames or ())
            for number, row in enumerate(reader, start=1):
                yield number, None if None in row or None in row.values() else row

    def _from_lines(self) -> Iterator[tuple[int, Fields | None]]:
        with self._path.open(encoding="utf-8-sig", errors="replace") as file:
            for number, line in enumerate(file, start=1):
                try:
                    content = json.loads(line)
                except (ValueError, RecursionError):
                    content = None
                yield number, content if isinstance(content, dict) else None

    def _from_view(self) -> Iterator[tuple[int, Fields | None]]:
        mapping = self.mapping
        if mapping.order_by is None:
            raise BadInput("the mapping's order_by has to name a column: only rows in a fixed "
                           "order can be taken up again")
        wanted = select(*(column(name) for name in dict.fromkeys(mapping.columns.values())))
        ordered = wanted.select_from(self._view).order_by(column(mapping.order_by))
        try:
            with self._view_engine().connect() as connection:
                streamed = connection.execution_options(stream_results=True, max_row_buffer=1000)
                yield from enumerate(streamed.execute(ordered).mappings(), start=1)
        except SQLAlchemyError as error:
            raise BadInput(f"the view cannot be read ({type(error).__name__})") from None

    @property
    def _view(self) -> Any:
        name = self.place.partition("#")[2]
        if not name:
            raise BadInput("database-address#view: the view is missing")
        return table(name)

    def _view_engine(self) -> Any:
        try:
            return create_engine(store_url(self.place.partition("#")[0]), hide_parameters=True)
        except UnsupportedStore:
            raise BadInput("a view is read from sqlite:///… or postgresql://…") from None

    def _check_columns(self, found: Any) -> None:
        for name in NEEDED:
            if self.mapping.columns[name] not in found:
                raise BadInput(f"{self.place}: the column {self.mapping.columns[name]!r} ({name}) "
                               "is missing")
