"""Fill the case store with made-up people and cases: `python -m actions.cases.seed --help`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.progress import Progress
from actions.cases.seeding import SeedConflict, Seeder
from actions.crypto import BadKey
from actions.store.engine import SchemaOutdated, UnsupportedStore, check_schema, make_engine
from actions.store.migrate import rebuild
from actions.store.settings import StoreSettings
from actions.store.yaml_file import BadFile

MOST_CASES = 20_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 when the store is as asked, 1 with one line that names the mend."""
    options = _parser().parse_args(arguments)
    if not (options.cases or options.demo or options.force):
        _parser().error("say --cases N, --demo, or both")
    try:
        _run(options, StoreSettings.from_environment(os.environ))
    except (BadFile, BadKey, SchemaOutdated, SeedConflict, UnsupportedStore) as error:
        return _fail(str(error))
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0]
        return _fail(f"the store cannot be used ({reason}): see CASEPATH_DATABASE_URL")
    except KeyboardInterrupt:
        return _fail("stopped; the same command goes on from here")
    return 0


def _run(options: argparse.Namespace, settings: StoreSettings) -> None:
    if settings.production:
        raise SeedConflict(
            "made-up cases do not belong in production: set CASEPATH_ENV=development to seed"
        )
    engine = make_engine(settings.database_url)
    seeder = Seeder(
        engine=engine,
        keyring=settings.keyring(),
        index=settings.index(),
        catalogue=Catalogue.load(AGENCIES),
        now=datetime.now(UTC),
    )
    if options.force:
        rebuild(engine)
    check_schema(engine)
    if options.cases:
        _fill(seeder, options.cases, options.seed)
    if options.demo:
        _load_demo(seeder, engine)


def _fill(seeder: Seeder, wanted: int, seed: str) -> None:
    progress = Progress("making cases", wanted, sys.stderr)
    before = time.perf_counter()
    made = seeder.fill(wanted=wanted, seed=seed, report=progress.show)
    if made:
        seconds = time.perf_counter() - before
        print(f"{made:,} made-up cases in {seconds:.1f} s ({made / seconds:,.0f} a second)")
    else:
        print("the made-up cases are there already")


def _load_demo(seeder: Seeder, engine: Engine) -> None:
    fresh = seeder.load_demo()
    print("the demo's applicants are " + ("loaded" if fresh else "there already"))
    half_made = seeder.unfinished()
    if half_made:
        print(half_made, file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="actions.cases.seed", description=__doc__)
    parser.add_argument("--cases", type=_count, metavar="N", help="bring the store to N cases")
    parser.add_argument("--seed", default="1", metavar="S", help="the same S, the same cases")
    parser.add_argument("--demo", action="store_true", help="load data/demo/applicants.yml")
    parser.add_argument(
        "--force", action="store_true", help="first remove ALL that is in the store"
    )
    return parser


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= MOST_CASES:
        raise argparse.ArgumentTypeError(f"a number from 1 to {MOST_CASES:,} was expected")
    return int(text)


def _fail(line: str) -> int:
    print(f"casepath: {line}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
