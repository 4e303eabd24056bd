"""`python -m actions.keys check | rotate [--dry] | next SETTING`: the keys of the case store.

`next` prints a value for the setting with a fresh key in front of those that it has.
"""

from __future__ import annotations

import argparse
import base64
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.cases.progress import Progress
from actions.crypto import KEY_BYTES, BadKey, Index, Keyring
from actions.keys.check import WrongKey, check_keys, in_use
from actions.keys.rotation import Rotation, Waiting
from actions.sealing import VERSIONED_SECRETS
from actions.store.engine import SchemaOutdated, UnsupportedStore, check_schema, make_engine
from actions.store.settings import StoreSettings
from actions.verification import audit
from actions.verification.audit import AuditKind
from actions.verification.transaction import transaction

LARGEST_VERSION = 255


def main(
    arguments: Sequence[str] | None = None, environment: Mapping[str, str] | None = None
) -> int:
    """Run the command; 0 when all is well, 1 with one line that names the mend."""
    options = _parser().parse_args(arguments)
    env = os.environ if environment is None else environment
    try:
        if options.command == "next":
            print(next_value(options.setting, env.get(options.setting, "")))
            return 0
        return _with_store(options, StoreSettings.from_environment(env))
    except (BadKey, WrongKey, SchemaOutdated, UnsupportedStore) as error:
        print(f"casepath: {error}", file=sys.stderr)
    except SQLAlchemyError as error:
        print(f"casepath: the case store cannot be used ({type(error).__name__})", file=sys.stderr)
    return 1


def _with_store(options: argparse.Namespace, settings: StoreSettings) -> int:
    engine = make_engine(settings.database_url)
    check_schema(engine)
    keyring, index = settings.keyring(), settings.index()
    if options.command == "check":
        return _check(engine, keyring, index)
    check_keys(engine, keyring, index)
    rotation = Rotation(engine, keyring, index)
    if options.dry:
        _say("to be moved", rotation.waiting())
    else:
        _rotate(rotation)
    return 0


def _check(engine: Engine, keyring: Keyring, index: Index) -> int:
    for use in in_use(engine, keyring, index):
        print(f"{use.setting} version {use.version}: {use.rows:,} rows, "
              + ("held" if use.held else "MISSING"))
    check_keys(engine, keyring, index)
    print("every key that the stored data needs is set")
    return 0


def _rotate(rotation: Rotation) -> None:
    waiting = rotation.waiting()
    people = Progress("people's keys", waiting.person_keys, sys.stderr)
    moved = rotation.rewrap(people.show)
    cases = Progress("case numbers", waiting.case_numbers, sys.stderr)
    moved += rotation.reindex(cases.show)
    if moved:
        with transaction(rotation.engine) as db:
            nobody = rotation.index.hash("keys").as_text()
            audit.append(db, kind=AuditKind.KEYS_ROTATED, subject=nobody, at=datetime.now(UTC),
                         details={"count": moved})
    print(f"{moved:,} rows moved to the newest keys")
    _say("left under an older key", rotation.waiting())


def _say(what: str, waiting: Waiting) -> None:
    print(f"{what}: {waiting.person_keys:,} people's keys, {waiting.case_numbers:,} case numbers")
    if waiting.access_codes:
        print(f"{waiting.access_codes:,} access codes of notices need an older index key: it stays "
              "until new notices are out (docs/keys.md)")


def next_value(setting: str, value: str) -> str:
    """The setting's value with a fresh key in front; what it holds now stays readable.

    :raises BadKey: the value cannot be read, or there is no version left.
    """
    held = Keyring.parse(value, name=setting).versions if value else ()
    version = max(held, default=0) + 1
    if version > LARGEST_VERSION:
        raise BadKey(f"{setting} has come to version {version}: begin again with an unused one")
    key = base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).rstrip(b"=").decode()
    return ",".join(part for part in (f"{version}:{key}", value) if part)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="actions.keys", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="which keys the stored data needs, and whether they are set")
    rotate = commands.add_parser("rotate", help="move stored data to the newest keys")
    rotate.add_argument("--dry", action="store_true", help="only count, change nothing")
    fresh = commands.add_parser("next", help="print a setting's value with a fresh key in front")
    fresh.add_argument("setting", choices=VERSIONED_SECRETS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
