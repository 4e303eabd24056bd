"""Does a turn slow down as the stores fill? A system with few rows and one with many, turn about.

Both run on one PostgreSQL. The many are made by the database itself, from random bytes: nobody
can ask for them, but each lies in every index that a turn walks.
"""
from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path

import sqlalchemy as sa

from actions.store.engine import make_engine
from tests.benchmarks.casepath import SETTINGS, verifiable, verify
from tests.benchmarks.clients import Applicant
from tests.benchmarks.figures import Found
from tests.benchmarks.messages import STATUS, general
from tests.benchmarks.numbers import median, progress
from tests.servers.postgres import PostgresServer, postgres_server
from tests.servers.stack import Stack

FEW, MANY = 10_000, 1_000_000  # cases
CONVERSATIONS = 100_000
SAMPLES = 200  # turns of each kind in each system
# `from` and `to` are the numbers of the made-up cases; a case has a person and three events.
CASES = (
    """INSERT INTO person (id, name, date_of_birth, language, created_at)
       SELECT md5('p' || n)::uuid, sha256(n::text::bytea), sha256(('b' || n)::bytea), 'en', now()
       FROM generate_series(CAST(:from AS int), CAST(:to AS int)) n""",
    """INSERT INTO person_key (person_id, key_version, wrapped)
       SELECT md5('p' || n)::uuid, 1, sha256(('k' || n)::bytea) || sha256(('l' || n)::bytea)
       FROM generate_series(CAST(:from AS int), CAST(:to AS int)) n""",
    """INSERT INTO contact (id, person_id, kind, value, preferred, language)
       SELECT md5('a' || n)::uuid, md5('p' || n)::uuid, 'email', sha256(('a' || n)::bytea), true,
              'en'
       FROM generate_series(CAST(:from AS int), CAST(:to AS int)) n""",
    """INSERT INTO "case" (id, agency, number_index, key_version, number, person_id, form_type,
                           received_on, withheld, as_of)
       SELECT md5('c' || n)::uuid, 'uscis', sha256(('i' || n)::bytea), 1,
              sha256(('n' || n)::bytea), md5('p' || n)::uuid, 'I-485', current_date, false, now()
       FROM generate_series(CAST(:from AS int), CAST(:to AS int)) n""",
    """INSERT INTO case_event (case_id, source, kind, title, happened_at, learned_at)
       SELECT md5('c' || n)::uuid, 'made up', 'status', 'Case Was Received',
              now() - interval '1 day' * step, now()
       FROM generate_series(CAST(:from AS int), CAST(:to AS int)) n,
            generate_series(1, 3) step""",
)
# As long as a real conversation's state, under names that no visitor has.
OTHERS = """INSERT INTO tracker (conversation, state, expires_at)
            SELECT md5(n::text), (SELECT state FROM tracker LIMIT 1),
                   extract(epoch from now()) + 2592000
            FROM generate_series(1, CAST(:count AS int)) n"""
A_TIME = 100_000  # cases in one transaction


def measure(found: Found, *, many: int = MANY, conversations: int = CONVERSATIONS) -> None:
    """Raises RuntimeError where a system does not answer; NotInstalled without PostgreSQL."""
    with tempfile.TemporaryDirectory(prefix="casepath-stores-") as folder, \
            postgres_server() as server, \
            _system(Path(folder) / "few", server) as few, \
            _system(Path(folder) / "many", server) as full:
        begun = time.perf_counter()
        _fill(few, FEW)
        _fill(full, many)
        progress(f"{many:,} cases made in {time.perf_counter() - begun:.0f} s")
        asyncio.run(_asked(found, few, full, conversations))
        found.put_all({"stores.cases": many, "stores.conversations": conversations})


@contextmanager
def _system(folder: Path, server: PostgresServer) -> Iterator[Stack]:
    settings = {"CASEPATH_DATABASE_URL": server.url(server.create()),
                "CASEPATH_TRACKER_URL": server.url(server.create())}
    with Stack(folder, **SETTINGS, **settings) as stack:
        yield stack


def _fill(stack: Stack, count: int) -> None:
    engine = make_engine(stack.env["CASEPATH_DATABASE_URL"])
    for first in range(1, count + 1, A_TIME):
        with engine.begin() as connection:
            for statement in CASES:
                connection.execute(
                    sa.text(statement), {"from": first, "to": min(count, first + A_TIME - 1)})
        if count > A_TIME:
            progress(f"{min(count, first + A_TIME - 1):,} of {count:,} cases")
    with engine.begin() as connection:
        connection.execute(sa.text("ANALYZE"))
    engine.dispose()


async def _asked(found: Found, few: Stack, full: Stack, conversations: int) -> None:
    async with AsyncExitStack() as opened:
        asked = []
        for stack in (few, full):
            visitors = []
            for who in verifiable():
                visitor = await opened.enter_async_context(Applicant(stack.url))
                await verify(stack, visitor, who)
                visitors.append(visitor)
            asked.append(visitors)
        ours, theirs = await _turn_about(
            *(lambda at, some=some: some[at % len(some)].say(STATUS) for some in asked))
        found.put_all(_figures("stores.status", ours, theirs))
        engine = make_engine(full.env["CASEPATH_TRACKER_URL"])
        with engine.begin() as connection:
            connection.execute(sa.text(OTHERS), {"count": conversations})
            connection.execute(sa.text("ANALYZE"))
        engine.dispose()
        said = [text for text, _ in zip(general(), range(SAMPLES))]
        ours, theirs = await _turn_about(
            *(lambda at, some=some: some[at % len(some)].say(said[at]) for some in asked))
        found.put_all(_figures("stores.general", ours, theirs))


async def _turn_about(*systems: Callable[[int], Awaitable[object]]) -> list[list[float]]:
    """Milliseconds of `SAMPLES` turns of each system, in alternation."""
    times: list[list[float]] = [[] for _ in systems]
    for at in range(SAMPLES):
        for place, say in enumerate(systems):
            turn = await say(at)
            times[place].append(turn.ms)  # type: ignore[attr-defined]
    return times


def _figures(name: str, few: Sequence[float], many: Sequence[float]) -> dict[str, float]:
    return {f"{name}.few_p50_ms": median(few), f"{name}.many_p50_ms": median(many),
            f"{name}.ratio": median(many) / median(few)}
