"""The audit log: what was claimed, proved, disclosed, seen and erased, and nothing about whom.

Entries are appended in the caller's transaction and linked afterwards by one background
chainer, so that turns do not queue behind each other. As a program, `verify` checks the chain:
exit code 1 and the first broken entry where somebody has touched it. The head that it prints,
kept where the store's keepers cannot write, also shows when the end was cut off.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

import structlog
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from actions.figures import figures
from actions.store.engine import make_engine
from actions.store.settings import StoreSettings
from actions.verification.tables import AuditEventRow as Entry

log = structlog.get_logger()

GENESIS = "0" * 64
BATCH = 500
CHAINER_LOCK = 0x61756469  # "audi": only chainers take it
WORD = re.compile(r"[a-z][a-z0-9_]{0,39}")
HEAD = re.compile(r"([0-9]{1,18}):([0-9a-f]{64})")

Detail = str | int | bool


class AuditKind(StrEnum):
    """Every event that the log may hold."""

    CLAIM_MADE = "claim_made"  # number and date of birth were given, whatever they matched
    CLAIM_PAUSED = "claim_paused"  # a claim, or a wish for a new code, came too fast
    CODE_RESENT = "code_resent"  # a new code was asked for and takes the place of the old one
    PROOF_ASKED_AGAIN = "proof_asked_again"  # a verified person wants what needs a fresh proof
    PROOF_SUCCEEDED = "proof_succeeded"  # a code was right; a verified session began
    PROOF_FAILED = "proof_failed"  # a code was wrong, late or used up
    PROOF_PAUSED = "proof_paused"  # a code came too fast
    APP_ENROLMENT_BEGUN = "app_enrolment_begun"  # a secret was shown, to be confirmed by a code
    APP_ENROLMENT_FAILED = "app_enrolment_failed"  # a first code was wrong
    APP_ENROLLED = "app_enrolled"  # an authenticator app proves the person from now on
    APP_REMOVED = "app_removed"  # the person's app and recovery codes were ended
    SESSION_ENDED = "session_ended"  # by lock, by time, or by a new proof
    CASE_CHOSEN = "case_chosen"  # a verified person turned to another of their cases
    DISCLOSURE = "disclosure"  # something about a case was told
    STAFF_LOOK = "staff_look"  # somebody of the staff opened a case or a conversation
    ERASURE = "erasure"  # a person's data was erased
    LEAVE_GIVEN = "leave_given"  # an applicant made an invitation for a helper
    LEAVE_ACCEPTED = "leave_accepted"  # a helper's conversation took an invitation up
    LEAVE_REFUSED = "leave_refused"  # an invitation's code was wrong, late, used, or typed too fast
    LEAVE_ENDED = "leave_ended"  # a helper's leave ended before its time
    HELPER_LOOK = "helper_look"  # something about a case was told to a helper
    DATA_SHOWN = "data_shown"  # a person saw what is known about them
    DATA_EXPORTED = "data_exported"  # a person took a copy of all that is known about them
    LOOKS_SHOWN = "looks_shown"  # a person asked who had looked at their cases
    CONSENT_GIVEN = "consent_given"  # somebody agreed to a purpose
    CONSENT_WITHDRAWN = "consent_withdrawn"  # and took that back
    RETENTION = "retention"  # data whose time was over was removed
    KEYS_ROTATED = "keys_rotated"  # stored data was moved to a newer key


# What details may say. Words are identifiers of the project's own lists, never typed text.
DETAIL_KEYS = frozenset(
    {"channel", "outcome", "level", "question", "reason", "factor", "failed_attempts", "count",
     "purpose", "version", "days", "kind"}
)


def append(
    db: Session,
    *,
    kind: AuditKind,
    subject: str,
    at: datetime,
    details: Mapping[str, Detail] | None = None,
) -> None:
    """Write an entry in the caller's transaction. `subject` is a keyed hash.

    :raises ValueError: a detail that is not on the list, or could be somebody's words.
    """
    checked = dict(details or {})
    for key, value in checked.items():
        if key not in DETAIL_KEYS:
            raise ValueError(f"{key} is no detail of the audit log")
        if isinstance(value, str) and not WORD.fullmatch(value):
            raise ValueError(f"{key}: only the project's own words go into the audit log")
    db.add(Entry(at=at, kind=kind, subject=subject, details=checked))
    db.flush()
    figures().audited(db, kind.value)


def chain_pending(db: Session, *, limit: int = BATCH) -> int:
    """Link up to `limit` entries that are not linked yet; returns how many. Then commit."""
    if db.get_bind().dialect.name == "postgresql":
        db.execute(select(func.pg_advisory_xact_lock(CHAINER_LOCK)))
    pending = db.scalars(
        select(Entry).where(Entry.hash.is_(None)).order_by(Entry.seq).limit(limit)
    ).all()
    if not pending:
        return 0
    last = db.execute(
        select(Entry.position, Entry.hash)
        .where(Entry.position.is_not(None))
        .order_by(Entry.position.desc())
        .limit(1)
    ).first()
    position, previous = (last.position, last.hash) if last else (0, GENESIS)
    for entry in pending:
        position += 1
        entry.position, entry.previous_hash = position, previous
        entry.hash = previous = _link(entry)
    db.flush()
    return len(pending)


@dataclass(frozen=True, slots=True)
class Head:
    """How many entries were linked once, and the hash of the last of them."""

    linked: int
    hash: str

    @classmethod
    def read(cls, text: str) -> Head:
        """Read `<entries>:<hash>`, as `verify` prints it.

        :raises ValueError: it is not of that form.
        """
        match = HEAD.fullmatch(text.strip())
        if match is None:
            raise ValueError("a head is <entries>:<hash>, as `make audit-verify` prints it")
        return cls(int(match[1]), match[2])

    def __str__(self) -> str:
        return f"{self.linked}:{self.hash}"


@dataclass(frozen=True, slots=True)
class ChainReport:
    """`broken` is the first entry that does not fit; `cut_off`: a head kept elsewhere is gone."""

    linked: int
    pending: int
    head: str
    broken: int | None
    cut_off: bool = False


def check_chain(db: Session, *, known: Head | None = None) -> ChainReport:
    """Walk the chain from its beginning; `broken` is the first entry (seq) that does not fit.

    `known` is a head that was kept elsewhere: the chain has to have passed through it.
    """
    previous, count = GENESIS, 0
    pending = db.scalar(select(func.count()).where(Entry.hash.is_(None))) or 0
    linked = select(Entry).where(Entry.position.is_not(None)).order_by(Entry.position)
    for entry in db.scalars(linked.execution_options(yield_per=BATCH)):
        fits = entry.position == count + 1 and entry.previous_hash == previous
        if not fits or entry.hash != _link(entry):
            return ChainReport(count, pending, previous, entry.seq)
        previous, count = str(entry.hash), count + 1
        if known is not None and known.linked == count and known.hash != previous:
            return ChainReport(count, pending, previous, entry.seq)
        db.expunge(entry)
    # An entry that was linked and lost its place would hide among the pending ones; a hash
    # without a place, or a place without a hash, is nothing that the chainer makes.
    torn = db.scalar(
        select(func.min(Entry.seq)).where(Entry.position.is_(None) != Entry.hash.is_(None))
    )
    cut_off = known is not None and count < known.linked
    return ChainReport(count, pending, previous, torn, cut_off)


def verify_chain(db: Session) -> int | None:
    """The first broken entry, or None."""
    return check_chain(db).broken


async def keep_chained(engine: Engine, *, every: timedelta = timedelta(seconds=2)) -> None:
    """The background chainer: runs until it is cancelled."""
    while True:
        try:
            await asyncio.to_thread(chain_once, engine)
        except SQLAlchemyError as error:
            log.warning("audit.chain_waits", kind=type(error).__name__)
        await asyncio.sleep(every.total_seconds())


def chain_once(engine: Engine) -> int:
    """Link everything that waits; returns how many entries."""
    total = 0
    while True:
        with Session(engine) as db, db.begin():
            count = chain_pending(db)
        total += count
        if count < BATCH:
            return total


def _link(entry: Entry) -> str:
    content = {
        "position": entry.position,
        "seq": entry.seq,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "kind": entry.kind,
        "subject": entry.subject,
        "details": entry.details,
        "previous": entry.previous_hash,
    }
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return sha256(canonical.encode()).hexdigest()


def main(arguments: list[str] | None = None, environment: Mapping[str, str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    settings = StoreSettings.from_environment(os.environ if environment is None else environment)
    try:
        known = _known_head(options)
        with Session(make_engine(settings.database_url)) as db:
            report = check_chain(db, known=known)
    except ValueError as error:
        print(f"casepath: {error}", file=sys.stderr)
        return 2
    except (OSError, SQLAlchemyError) as error:
        print(f"casepath: the audit log cannot be read ({type(error).__name__})", file=sys.stderr)
        return 2
    if report.broken is not None:
        print(f"casepath: the audit log is broken at entry {report.broken}", file=sys.stderr)
        return 1
    if report.cut_off:
        print(f"casepath: the audit log's end is gone: {report.linked} entries are there, "
              f"{known.linked if known else 0} were", file=sys.stderr)
        return 1
    head = Head(report.linked, report.head)
    if options.head_file is not None:
        options.head_file.write_text(f"{head}\n", encoding="ascii")
    print(f"{report.linked} entries linked, {report.pending} pending, head {head}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="actions.verification.audit", description=__doc__)
    parser.add_argument("command", choices=["verify"])
    parser.add_argument("--head", metavar="N:HASH", help="a head that was printed before")
    parser.add_argument("--head-file", type=Path, metavar="FILE",
                        help="compare with the head in FILE if it is there, then renew it")
    return parser


def _known_head(options: argparse.Namespace) -> Head | None:
    if options.head:
        return Head.read(options.head)
    if options.head_file is not None and options.head_file.exists():
        return Head.read(options.head_file.read_text(encoding="ascii"))
    return None


if __name__ == "__main__":
    sys.exit(main())
