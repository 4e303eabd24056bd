"""Cases as their sources tell them: what the actions ask, and how long they wait for it.

A source is slow or down at times, and a reply must not be. So each question to a source runs on a
loop of its own; the reply waits a moment for it and else goes on with what was last known, whose
age is said, or with nothing. What comes later is kept for the next question.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

import structlog
from sqlalchemy.exc import SQLAlchemyError

from actions.cases.catalogue import Catalogue
from actions.cases.views import CaseView
from actions.sources.cache import AnswerCache
from actions.sources.desk import Desk
from actions.sources.gate import Gate, OnBehalf, Query
from actions.sources.protocol import NothingShown, Unavailable
from actions.sources.seen import Seen, beside, nothing_told
from actions.traces import span

log = structlog.get_logger()

WELL, WAITS = "ok", "waits"


class Age(StrEnum):
    """How what is shown of a case came about."""

    OWN = "own"  # no source but the store
    NEW = "new"  # the source was asked just now, or a moment ago
    OLDER = "older"  # it does not answer: this is what it last said
    NOTHING = "nothing"  # it does not answer, and never has
    NOT_SHOWN = "not_shown"  # it answers, and shows nothing for the number


@dataclass(frozen=True, slots=True)
class Fresh:
    """A case as it may be shown now. `dated`: it is known since when the status holds."""

    case: CaseView
    age: Age
    dated: bool = True


@dataclass(frozen=True, slots=True)
class Route:
    """A source in use. `fresh_for`: how long an answer counts as new, and is not asked again."""

    desk: Desk
    fresh_for: timedelta


class Sources:
    """All sources, by agency. Safe to share between threads; nothing starts before it is asked."""

    def __init__(
        self,
        *,
        routes: Mapping[str, Route],
        gate: Gate,
        cache: AnswerCache,
        catalogue: Catalogue,
        clock: Callable[[], datetime],
    ) -> None:
        self._routes = routes
        self._gate = gate
        self._cache = cache
        self._catalogue = catalogue
        self._clock = clock
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._asked: dict[UUID, concurrent.futures.Future[Seen | None]] = {}

    def known(self, cases: Sequence[CaseView]) -> tuple[CaseView, ...]:
        """The cases with what their sources last told; no source is asked."""
        mine = [case for case in cases if case.agency in self._routes]
        told = self._cache.read(mine) if mine else {}
        return tuple(
            self._shown(case, told[case.id], Age.OLDER).case if case.id in told else case
            for case in cases
        )

    def refreshed(self, case: CaseView, behalf: OnBehalf) -> Fresh:
        """The case with what its source says now, or what it last said.

        `case` is as the store has it. Returns within the source's `patience.turn`.

        :raises NotAllowed: nobody who may ask has asked; no source heard of it.
        """
        route = self._routes.get(case.agency)
        if route is None:
            return Fresh(case, Age.OWN)
        before = self._cache.read([case]).get(case.id)
        query = self._gate.open(case.id, case.number, behalf)
        if before is not None and self._clock() - before.asked_at < route.fresh_for:
            return self._shown(case, before, Age.NEW)
        try:
            seen = self._ask(case.id, route.desk, query, before)
        except (Unavailable, concurrent.futures.TimeoutError):
            if before is None:
                # What the store holds of the case by itself is not this source's to take back.
                return Fresh(case, Age.NOTHING)
            return self._shown(case, before, Age.OLDER)
        if seen is None:
            return Fresh(nothing_told(case), Age.NOT_SHOWN)
        return self._shown(case, seen, Age.NEW)

    def health(self) -> dict[str, str]:
        """A word for each source: does it answer?"""
        return {f"source {route.desk.name}": WELL if route.desk.breaker.healthy else WAITS
                for route in self._routes.values()}

    def close(self) -> None:
        """End the loop; questions that are under way end with it."""
        with self._lock:
            loop, self._loop = self._loop, None
        if loop is None:
            return
        for route in self._routes.values():
            closing = asyncio.run_coroutine_threadsafe(route.desk.source.close(), loop)
            concurrent.futures.wait([closing], timeout=1.0)
        loop.call_soon_threadsafe(loop.stop)

    def _shown(self, case: CaseView, seen: Seen, age: Age) -> Fresh:
        source = self._routes[case.agency].desk.name
        shown = beside(case, seen, source=source, catalogue=self._catalogue)
        return Fresh(shown.case, age, shown.dated)

    def _ask(self, case_id: UUID, desk: Desk, query: Query, before: Seen | None) -> Seen | None:
        """What is known after asking; None where the source shows nothing."""
        with self._lock:
            asking = self._asked.get(case_id)
            if asking is None or asking.done():
                work = self._ask_and_keep(case_id, desk, query, before)
                asking = asyncio.run_coroutine_threadsafe(work, self._running_loop())
                self._asked[case_id] = asking
                asking.add_done_callback(lambda done: self._forget(case_id, done))
        return asking.result(timeout=desk.patience.turn)

    def _forget(self, case_id: UUID, done: concurrent.futures.Future[Seen | None]) -> None:
        if self._asked.get(case_id) is done:
            self._asked.pop(case_id, None)

    async def _ask_and_keep(
        self, case_id: UUID, desk: Desk, query: Query, before: Seen | None
    ) -> Seen | None:
        try:
            with span("source", source=desk.name):
                answer = await desk.ask(query)
        except NothingShown:
            await self._stored(lambda: self._cache.drop(case_id))
            return None
        seen = Seen.after(before, answer, self._clock())
        await self._stored(lambda: self._cache.keep(case_id, desk.name, seen))
        return seen

    async def _stored(self, work: Callable[[], None]) -> None:
        """A store that takes no writes must not cost an answer that has come."""
        try:
            await asyncio.to_thread(work)
        except SQLAlchemyError as error:
            log.warning("source.not_kept", kind=type(error).__name__)

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            threading.Thread(target=self._loop.run_forever, name="sources", daemon=True).start()
        return self._loop
