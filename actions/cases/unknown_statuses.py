"""Status titles that no agency's file explains, with how often they were met.

`make unknown-statuses` runs it. Words that are not of our vocabulary are masked: to read such a
title whole, look at a case of yours that has it. docs/agencies.md says how a title is added.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence

from sqlalchemy.exc import DBAPIError

from actions.cases.unknown_titles import Counted, counted
from actions.store.engine import SchemaOutdated, UnsupportedStore, check_schema, make_engine
from actions.store.settings import StoreSettings


def main(arguments: Sequence[str] | None = None) -> int:
    """0: the list was printed, empty or not; 1: the store cannot be used."""
    parser = argparse.ArgumentParser(prog="actions.cases.unknown_statuses", description=__doc__)
    parser.add_argument("--json", action="store_true", help="a JSON object a line")
    options = parser.parse_args(arguments)
    try:
        engine = make_engine(StoreSettings.from_environment(os.environ).database_url)
        check_schema(engine)
        found = counted(engine)
    except (SchemaOutdated, UnsupportedStore) as error:
        return _fail(str(error))
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0]
        return _fail(f"the store cannot be used ({reason}): see CASEPATH_DATABASE_URL")
    for one in found:
        print(_as_json(one) if options.json else _as_text(one))
    if not found and not options.json:
        print("every title that was met is explained")
    return 0


def _as_json(one: Counted) -> str:
    seen = {"first_seen": one.first_seen.isoformat(), "last_seen": one.last_seen.isoformat()}
    return json.dumps(
        {"agency": one.agency, "title": one.title, "count": one.count} | seen, ensure_ascii=False
    )


def _as_text(one: Counted) -> str:
    days = f"{one.first_seen.date()} to {one.last_seen.date()}"
    return f"{one.count:7,}  {one.agency:20}  {one.title}  ({days})"


def _fail(line: str) -> int:
    print(f"casepath: {line}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
