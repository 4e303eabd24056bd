"""The task that removes what has been kept long enough: bounded batches, each its own commit."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.crypto import Index
from actions.retention.kinds import KINDS, Kind, count, remove
from actions.retention.rules import Retention
from actions.verification import audit
from actions.verification.audit import AuditKind
from actions.verification.transaction import transaction

log = structlog.get_logger()

MAILBOX = "mailbox"
MAIL = "*.eml"


@dataclass(frozen=True)
class Keeper:
    """`mailbox` is the development mailbox's folder; None in production."""

    engine: Engine
    index: Index
    rules: Retention
    clock: Callable[[], datetime]
    mailbox: Path | None = None

    async def run(self) -> None:
        """Until cancelled: a round, then a rest. A store that does not answer is waited for."""
        while True:
            try:
                removed = await asyncio.to_thread(self.keep)
                if any(removed.values()):
                    log.info("retention.removed", **{name: n for name, n in removed.items() if n})
            except SQLAlchemyError as error:
                log.warning("retention.store_unavailable", kind=type(error).__name__)
            except OSError as error:
                log.warning("retention.mailbox_unavailable", kind=type(error).__name__)
            await asyncio.sleep(self.rules.every.total_seconds())

    def due(self) -> dict[str, int]:
        """What a round would remove now, kind by kind; nothing is changed."""
        found = dict.fromkeys(self.rules.periods, 0)
        with transaction(self.engine) as db:
            for kind in self._kinds():
                found[kind.name] += count(db, kind, self._before(kind))
        return found | {MAILBOX: len(self._old_mails())}

    def keep(self) -> dict[str, int]:
        """One round: remove what is past its time; returns how much of each kind."""
        removed = dict.fromkeys(self.rules.periods, 0)
        for kind in self._kinds():
            removed[kind.name] += self._remove_all(kind)
        mails = self._old_mails()
        for mail in mails:
            mail.unlink(missing_ok=True)
        return removed | {MAILBOX: len(mails)}

    def _kinds(self) -> list[Kind]:
        return [kind for kind in KINDS if kind.name in self.rules.periods]

    def _before(self, kind: Kind) -> datetime:
        return self.clock() - self.rules.periods[kind.name]

    def _remove_all(self, kind: Kind) -> int:
        """In batches, so that nobody waits long for the store in between."""
        before, total = self._before(kind), 0
        while True:
            with transaction(self.engine) as db:
                gone = remove(db, kind, before, limit=self.rules.batch)
            total += gone
            if gone < self.rules.batch:
                break
        if total:
            with transaction(self.engine) as db:
                nobody = self.index.hash("retention", kind.name).as_text()
                audit.append(db, kind=AuditKind.RETENTION, subject=nobody, at=self.clock(),
                             details={"kind": kind.name, "count": total})
        return total

    def _old_mails(self) -> list[Path]:
        if self.mailbox is None or not self.mailbox.is_dir():
            return []
        before = (self.clock() - self.rules.mailbox).timestamp()
        return [file for file in self.mailbox.glob(MAIL) if file.stat().st_mtime < before]
