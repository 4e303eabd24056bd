"""Who looked at my case? The audit log, as the person whom it concerns may read it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.cases.views import CaseView
from actions.crypto import Index
from actions.verification.audit import AuditKind
from actions.verification.keys import case_keys
from actions.verification.tables import AuditEventRow as Entry

# Kinds that are shown, and the word that tells them apart where one kind has several sentences.
SHOWN = {
    AuditKind.DISCLOSURE: "you", AuditKind.HELPER_LOOK: "helper", AuditKind.STAFF_LOOK: "staff",
    AuditKind.PROOF_FAILED: "failed", AuditKind.PROOF_PAUSED: "failed",
    AuditKind.CLAIM_PAUSED: "claim", AuditKind.CLAIM_MADE: "claim", AuditKind.CODE_RESENT: "claim",
    AuditKind.PROOF_ASKED_AGAIN: "claim",
    AuditKind.PROOF_SUCCEEDED: "proved", AuditKind.LEAVE_GIVEN: "leave-given",
    AuditKind.LEAVE_ACCEPTED: "leave-accepted", AuditKind.LEAVE_ENDED: "leave-ended",
    AuditKind.DATA_EXPORTED: "exported", AuditKind.APP_ENROLLED: "app-added",
    AuditKind.APP_REMOVED: "app-removed",
}


@dataclass(frozen=True, slots=True)
class Look:
    """One line: what happened (`sort`, of `SHOWN`), to which question, last when, how often."""

    sort: str
    question: str
    at: datetime
    times: int = 1


@dataclass(frozen=True, slots=True)
class Looks:
    """The newest first. `more` lines lie further back; `failed` and `staff` count them all."""

    lines: tuple[Look, ...]
    more: int
    failed: int
    staff: int
    helpers: int


def subjects(index: Index, person_id: UUID, cases: Iterable[CaseView]) -> list[str]:
    """What the log calls this person and their cases, under every index key that is held."""
    named = [made.as_text() for made in index.candidates("audit_person", person_id.hex)]
    for case in cases:
        named += case_keys(index, agency=case.agency, number=case.number.reveal())
    return named


def entries(db: Session, about: Sequence[str], *, most: int) -> list[Entry]:
    """The log's entries about these subjects, the newest first."""
    wanted = select(Entry).where(Entry.subject.in_(about)).order_by(Entry.at.desc(),
                                                                    Entry.seq.desc())
    return list(db.scalars(wanted.limit(most)))


def looks(found: Sequence[Entry], *, most: int) -> Looks:
    """Lines for a person to read; the same thing again on the same day is one line."""
    shown = [_look(entry) for entry in found if entry.kind in SHOWN]
    lines = _joined(shown)
    counts = {sort: sum(look.sort == sort for look in shown)
              for sort in ("failed", "staff", "helper")}
    return Looks(
        lines=tuple(lines[:most]), more=max(0, len(lines) - most), failed=counts["failed"],
        staff=counts["staff"], helpers=counts["helper"],
    )


def _look(entry: Entry) -> Look:
    return Look(SHOWN[AuditKind(entry.kind)], str(entry.details.get("question") or ""), entry.at)


def _joined(shown: Sequence[Look]) -> list[Look]:
    lines: list[Look] = []
    for look in shown:
        last = lines[-1] if lines else None
        if last and (last.sort, last.question, last.at.date()) == (
                look.sort, look.question, look.at.date()):
            lines[-1] = replace(last, times=last.times + 1)
        else:
            lines.append(look)
    return lines
