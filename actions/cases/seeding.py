"""Filling the store with made-up people and cases, in steps that survive an interruption."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, Row, delete, insert, select, update

from actions.cases import demo
from actions.cases.catalogue import Catalogue
from actions.cases.journeys import load_forms
from actions.cases.made_up import MadeUpWorld, people
from actions.cases.offices import load_offices, store_offices
from actions.cases.records import write_people
from actions.cases.tables import SeedRun
from actions.crypto import Index, Keyring

BATCH = 5_000
CASES, DEMO = "cases", "demo"


class SeedConflict(Exception):
    """The store holds something else than what was asked for; the text names the mend."""


@dataclass(frozen=True, slots=True)
class Seeder:
    """Writes made-up people and cases. `now` is aware; made-up dates are counted from its day."""

    engine: Engine
    keyring: Keyring
    index: Index
    catalogue: Catalogue
    now: datetime

    def fill(self, *, wanted: int, seed: str, report: Callable[[int], None]) -> int:
        """Bring the store to `wanted` made-up cases; returns how many were made just now.

        A run that was cut short, or asked for fewer, is taken up where it stopped.

        :raises SeedConflict: the store was filled with another seed.
        """
        offices = load_offices()
        run = self._begin(wanted, seed)
        forms = load_forms(self.catalogue, offices)
        world = MadeUpWorld(seed=seed, today=run.started_on, forms=forms, offices=offices)
        done, persons = run.cases, run.people
        while done < wanted:
            persons += self._step(world, persons, done, min(BATCH, wanted - done))
            done = min(done + BATCH, wanted)
            report(done)
        return max(0, wanted - run.cases)

    def unfinished(self) -> str | None:
        """One line about a run that was cut short, or None."""
        with self.engine.connect() as connection:
            run = connection.execute(select(SeedRun.__table__).where(SeedRun.kind == CASES)).first()
        if run is None or run.cases >= run.wanted:
            return None
        return (
            f"the store is half made: {run.cases:,} of {run.wanted:,} made-up cases; "
            f"`make seed N={run.wanted} SEED={run.seed}` completes it"
        )

    def load_demo(self) -> bool:
        """Load the demo's applicants, all or none; False if today's are there already."""
        offices, mark = load_offices(), demo.fingerprint()
        applicants = demo.load_applicants(self.catalogue, offices, now=self.now)
        cases = sum(len(person.cases) for person in applicants)
        with self.engine.begin() as connection:
            found = connection.execute(
                select(SeedRun.__table__).where(SeedRun.kind == DEMO)
            ).first()
            if found and (found.seed, found.started_on) == (mark, self.now.date()):
                return False
            store_offices(connection, offices)
            demo.retire(connection, applicants, self.index)
            write_people(
                connection, applicants, keyring=self.keyring, index=self.index, source=DEMO
            )
            connection.execute(delete(SeedRun).where(SeedRun.kind == DEMO))
            counts = {"wanted": cases, "people": len(applicants), "cases": cases}
            values = {"kind": DEMO, "seed": mark, "started_on": self.now.date(), **counts}
            connection.execute(insert(SeedRun).values(values))
        return True

    def _begin(self, wanted: int, seed: str) -> Row[Any]:
        mine = select(SeedRun.__table__).where(SeedRun.kind == CASES)
        with self.engine.begin() as connection:
            run = connection.execute(mine).first()
            if run is not None and run.seed != seed:
                raise SeedConflict(
                    f"the store holds {run.cases:,} made-up cases of seed {run.seed}: use "
                    f"--seed {run.seed} to add to them, or --force to begin with an empty store"
                )
            if run is None:
                store_offices(connection, load_offices())
                nothing = {"wanted": wanted, "people": 0, "cases": 0}
                values = {"kind": CASES, "seed": seed, "started_on": self.now.date(), **nothing}
                connection.execute(insert(SeedRun).values(values))
            elif run.wanted < wanted:
                connection.execute(
                    update(SeedRun).where(SeedRun.kind == CASES).values(wanted=wanted)
                )
            return connection.execute(mine).one()

    def _step(self, world: MadeUpWorld, persons: int, done: int, cases: int) -> int:
        """One batch and the note of it, in one transaction; returns how many people it made."""
        batch = list(people(world, first=persons, cases_before=done, cases=cases))
        with self.engine.begin() as connection:
            write_people(connection, batch, keyring=self.keyring, index=self.index, source="seed")
            note = {"people": persons + len(batch), "cases": done + cases}
            connection.execute(update(SeedRun).where(SeedRun.kind == CASES).values(note))
        return len(batch)
