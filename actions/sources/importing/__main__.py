"""Import an agency's records; `make import` runs it."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.progress import Progress
from actions.crypto import BadKey
from actions.settings import ROOT
from actions.sources.importing.mapping import load_import_mapping
from actions.sources.importing.reading import BadInput, Input
from actions.sources.importing.running import Import, Outcome
from actions.sources.importing.writing import Importer
from actions.store.engine import SchemaOutdated, UnsupportedStore, check_schema, make_engine
from actions.store.settings import StoreSettings
from actions.store.yaml_file import BadFile

REJECTS = ROOT / "var" / "import-rejected.csv"
MOST_LINES = 10


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when all was imported, 2 with rejected rows, 1 with one line when it could not be done."""
    options = _parser().parse_args(arguments)
    try:
        outcome, seconds = _run(options, StoreSettings.from_environment(os.environ))
    except (BadFile, BadInput, BadKey, SchemaOutdated, UnsupportedStore) as error:
        return _fail(str(error))
    except OSError as error:
        return _fail(f"{options.source}: cannot be read ({error.strerror})")
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0]
        return _fail(f"the store cannot be used ({reason}): see CASEPATH_DATABASE_URL")
    except KeyboardInterrupt:
        return _fail("stopped; the same command goes on from here")
    _tell(outcome, seconds, options)
    return 2 if outcome.rejected else 0


def _run(options: argparse.Namespace, settings: StoreSettings) -> tuple[Outcome, float]:
    engine = make_engine(settings.database_url)
    check_schema(engine)
    catalogue = Catalogue.load(options.agencies)
    mapping = load_import_mapping(options.mapping, catalogue)
    source = Input(options.source, mapping)
    importer = Importer(settings.keyring(), settings.index(), mapping.source, datetime.now(UTC))
    work = Import(engine=engine, catalogue=catalogue, importer=importer, source=source,
                  rejects=options.rejects, dry=options.dry)
    before = time.perf_counter()
    outcome = work.run(Progress("importing", source.count(), sys.stderr).show)
    return outcome, time.perf_counter() - before


def _tell(outcome: Outcome, seconds: float, options: argparse.Namespace) -> None:
    if outcome.done_before:
        print("this file was imported already; nothing was changed")
        return
    if outcome.skipped:
        print(f"taken up after row {outcome.skipped:,}, where it had been cut short")
    what = "would be written" if options.dry else "written"
    print(f"{outcome.read:,} rows in {seconds:.1f} s: {outcome.new:,} {what}, "
          f"{outcome.known:,} known before, {outcome.rejected:,} rejected")
    for reason, times in outcome.reasons.most_common(MOST_LINES):
        print(f"  rejected, {reason}: {times:,}")
    if outcome.rejected:
        print(f"  row by row in {options.rejects}")
    for title, times in outcome.unknown.most_common(MOST_LINES):
        print(f"  of no known stage: {title!r} ({times:,})")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="actions.sources.importing", description=__doc__)
    parser.add_argument("source", help="a .csv or .jsonl file, or database-address#view")
    parser.add_argument("--mapping", type=Path, help="how its columns are called and written")
    parser.add_argument("--dry", action="store_true", help="check every row, write none")
    parser.add_argument("--rejects", type=Path, default=REJECTS, help="file for rejected rows")
    parser.add_argument("--agencies", type=Path, default=AGENCIES, help="folder of agency files")
    return parser


def _fail(line: str) -> int:
    print(f"casepath: {line}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
