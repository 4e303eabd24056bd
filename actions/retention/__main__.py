"""`python -m actions.retention [--dry]`: one round of the retention task, or what it would do."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from actions.crypto import BadKey
from actions.retention.keeper import Keeper
from actions.retention.rules import load_retention
from actions.store.engine import SchemaOutdated, UnsupportedStore, check_schema, make_engine
from actions.store.settings import StoreSettings
from actions.store.yaml_file import BadFile
from actions.verification.policy import PolicyError, load_policy


def main(
    arguments: Sequence[str] | None = None, environment: Mapping[str, str] | None = None
) -> int:
    parser = argparse.ArgumentParser(prog="actions.retention", description=__doc__)
    parser.add_argument("--dry", action="store_true", help="only count, remove nothing")
    dry = parser.parse_args(arguments).dry
    env = os.environ if environment is None else environment
    try:
        keeper = _keeper(env)
        found = keeper.due() if dry else keeper.keep()
    except (BadFile, BadKey, PolicyError, SchemaOutdated, UnsupportedStore) as error:
        print(f"casepath: {error}", file=sys.stderr)
        return 1
    except SQLAlchemyError as error:
        print(f"casepath: the case store cannot be used ({type(error).__name__})", file=sys.stderr)
        return 1
    word = "would be removed" if dry else "removed"
    for name, count in found.items():
        period = keeper.rules.words.get(name, "")
        print(f"{name:18} {count:>8,} {word}" + (f" (kept {period})" if period else ""))
    return 0


def _keeper(env: Mapping[str, str]) -> Keeper:
    settings = StoreSettings.from_environment(env)
    engine = make_engine(settings.database_url)
    check_schema(engine)
    mailbox = env.get("CASEPATH_MAILBOX", "")
    return Keeper(
        engine=engine,
        index=settings.index(),
        rules=load_retention(load_policy()),
        clock=lambda: datetime.now(UTC),
        mailbox=Path(mailbox) if mailbox and not settings.production else None,
    )


if __name__ == "__main__":
    sys.exit(main())
