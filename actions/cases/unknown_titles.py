"""Counting status titles that nobody could read, for whoever keeps data/agencies.

A reply never waits for this: a title is noted in memory where a case is read, which costs no trip
to the store, and a task writes the notes down every minute. A process that ends loses at most
that minute's counts: stopping waits for nothing. A title may hold what is personal (a name, a
number), so only words of our own vocabulary are kept; each other word becomes `…`, each number
`#`.
"""

from __future__ import annotations

import asyncio
import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import structlog
from sqlalchemy import Connection, Engine, String, delete, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Mapped, mapped_column

from actions.cases.catalogue import Catalogue
from actions.cases.titles import normalise_title
from actions.store.base import Base

log = structlog.get_logger()

EVERY_SECONDS = 60.0
MOST_ROWS = 500  # in the store: more would be no list that anybody reads
MOST_WAITING = 200  # in memory, distinct titles
MOST_REMEMBERED = 20_000  # events that were counted, so that a case looked at twice counts once
KEPT = timedelta(days=365)
LONGEST = 250
# Words of offices that stand in no catalogue and in no reply of ours.
OFFICE_WORDS = frozenset(
    "additional adjudication adjudicator assigned assignment audit authority batch bench bond "
    "branch cancelled category change checked clearance completed completion conditional "
    "confirmation confirmed consular correspondence created deferred deficiency delayed "
    "delivery department dependent desk determination director directorate division docket "
    "draft eligibility eligible enrolled entered escalated examination examined expired "
    "extended extension filed final finalized forwarded group handled identity incomplete "
    "initial intake internal issued legal level litigation lodged management matched medical "
    "missing monitoring opened operations ordered outcome partial paused payment phase placed "
    "preliminary priority process processing program progress quality queue queued recorded "
    "referral referred refused registered registration rejected released remanded removed "
    "reopened replaced requested required requirement resolved returned reviewed reviewing "
    "revised route screening secondary section security segment selected senior sent service "
    "special stage staged standard started status submission submitted supervisor supervisory "
    "supplemental suspended team temporary terminated transfer transferred unable unassigned "
    "under unit unresolved updated verification verified vetting visa waived waiver withdrawn "
    "withheld workflow".split()
)
_LETTERS = re.compile(r"[^\W\d_]+")
_ENTRY = re.compile(r"^\s*(?:[a-z][\w-]* =)?(.*)$", re.MULTILINE)


class UnknownTitle(Base):
    """A title that no agency's file explains, masked; how often and when it was met."""

    __tablename__ = "unknown_title"

    agency: Mapped[str] = mapped_column(String(40), primary_key=True)
    title: Mapped[str] = mapped_column(String(LONGEST), primary_key=True)
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]
    count: Mapped[int]


class Counted(NamedTuple):
    """One row of the list."""

    agency: str
    title: str
    first_seen: datetime
    last_seen: datetime
    count: int


@dataclass
class UnknownTitles:
    """Counts in memory; `flush` writes down. Safe to share between threads."""

    engine: Engine
    vocabulary: frozenset[str]
    clock: Callable[[], datetime]
    _waiting: dict[tuple[str, str], int] = field(default_factory=dict)
    _counted: OrderedDict[object, None] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, agency: str, title: str, *, event: object) -> None:
        """Count a title; `event` tells entries of cases apart: each counts once a process."""
        with self._lock:
            if event in self._counted:
                return
            self._counted[event] = None
            if len(self._counted) > MOST_REMEMBERED:
                self._counted.popitem(last=False)
            key = agency[:40], mask_title(title, self.vocabulary)
            if key in self._waiting or len(self._waiting) < MOST_WAITING:
                self._waiting[key] = self._waiting.get(key, 0) + 1

    def flush(self) -> int:
        """Write down what waits; returns how many titles. What cannot be written waits on.

        :raises SQLAlchemyError: the store does not answer.
        """
        with self._lock:
            waiting, self._waiting = self._waiting, {}
        try:
            if waiting:
                self._write(waiting)
        except SQLAlchemyError:
            with self._lock:
                for key, count in waiting.items():
                    self._waiting[key] = self._waiting.get(key, 0) + count
            raise
        return len(waiting)

    async def run(self) -> None:
        """Until cancelled: a rest, then `flush`. A store that does not answer is waited for."""
        while True:
            await asyncio.sleep(EVERY_SECONDS)
            try:
                await asyncio.to_thread(self.flush)
            except SQLAlchemyError as error:
                log.warning("unknown_titles.store_unavailable", kind=type(error).__name__)

    def _write(self, waiting: dict[tuple[str, str], int]) -> None:
        now = self.clock()
        with self.engine.begin() as connection:
            connection.execute(delete(UnknownTitle).where(UnknownTitle.last_seen < now - KEPT))
            rows = connection.scalar(select(func.count()).select_from(UnknownTitle)) or 0
            for (agency, title), count in sorted(waiting.items()):
                rows += _add(connection, agency, title, count, now, room=rows < MOST_ROWS)


def _add(
    connection: Connection, agency: str, title: str, count: int, now: datetime, *, room: bool
) -> int:
    """Add to a title's count, or a new row where there is room; returns how many rows are new."""
    table = UnknownTitle.__table__
    here = (UnknownTitle.agency == agency) & (UnknownTitle.title == title)
    known = connection.scalar(select(func.count()).select_from(UnknownTitle).where(here))
    if not known and not room:
        return 0
    insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert
    new = insert(table).values(  # type: ignore[arg-type]
        agency=agency, title=title, first_seen=now, last_seen=now, count=count
    )
    connection.execute(new.on_conflict_do_update(
        index_elements=["agency", "title"],
        set_={"last_seen": now, "count": table.c.count + count},
    ))
    return 0 if known else 1


def counted(engine: Engine) -> Sequence[Counted]:
    """What was counted, the most frequent first."""
    table = UnknownTitle.__table__
    query = select(
        table.c.agency, table.c.title, table.c.first_seen, table.c.last_seen, table.c.count
    ).order_by(table.c.count.desc(), table.c.agency, table.c.title)
    with engine.connect() as connection:
        return [Counted(*row) for row in connection.execute(query)]


def mask_title(title: str, vocabulary: frozenset[str]) -> str:
    """The title's known words; a number is `#`, any other word `…`.

    >>> mask_title("Case 12 Was Given To Mr Doe", frozenset(("case", "was", "given", "to")))
    'case # was given to …'
    """
    shown: list[str] = []
    for word in normalise_title(title).split():
        has_digit = any(char.isdigit() for char in word)
        mask = "#" if has_digit else word if word in vocabulary else "…"
        if mask != "…" or shown[-1:] != ["…"]:
            shown.append(mask)
    return " ".join(shown)[:LONGEST]


def office_vocabulary(catalogue: Catalogue, locales: Path) -> frozenset[str]:
    """Words that say nothing about a person: of all agencies' titles, and of our own replies."""
    words = set(OFFICE_WORDS)
    for agency in catalogue.agencies.values():
        words.update(*(_words(title) for title in agency.titles))
    for path in sorted(locales.glob("*/*.ftl")):
        lines = _ENTRY.findall(path.read_text(encoding="utf-8"))
        words.update(*(_words(normalise_title(line)) for line in lines))
    return frozenset(words)


def _words(normal: str) -> Iterable[str]:
    return _LETTERS.findall(normal)
