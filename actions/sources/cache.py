"""Last answers, sealed under the key of the person whose case it is; erasure takes them along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Engine, delete, select
from sqlalchemy.orm import Session

from actions.cases.tables import Case, PersonKeyRow
from actions.cases.views import CaseView
from actions.crypto import (
    CannotOpen,
    Keyring,
    PersonKey,
    WrappedKey,
    open_field,
    open_person_key,
    seal_field,
)
from actions.sources.seen import Seen
from actions.sources.tables import SourceAnswerRow as Row
from actions.verification.transaction import transaction

TABLE, COLUMN = "source_answer", "sealed"


@dataclass(frozen=True)
class AnswerCache:
    """The table `source_answer`. Safe to share between threads."""

    engine: Engine
    keyring: Keyring

    def read(self, cases: Sequence[CaseView]) -> dict[UUID, Seen]:
        """What was last told about each of these cases that a source answered for."""
        ids = [case.id for case in cases]
        wanted = (
            select(Row.case_id, Row.sealed, Case.person_id, PersonKeyRow.key_version,
                   PersonKeyRow.wrapped)
            .join(Case, Case.id == Row.case_id)
            .join(PersonKeyRow, PersonKeyRow.person_id == Case.person_id)
            .where(Row.case_id.in_(ids))
        )
        found: dict[UUID, Seen] = {}
        with transaction(self.engine) as db:
            rows = db.execute(wanted).all() if ids else []
        for row in rows:
            wrapped = WrappedKey(row.key_version, row.wrapped)
            key = open_person_key(self.keyring, row.person_id, wrapped)
            try:
                text = open_field(key, TABLE, COLUMN, row.case_id, row.sealed)
            except CannotOpen:
                continue  # of another key: as if it had never been kept
            found[row.case_id] = Seen.from_text(text)
        return found

    def keep(self, case_id: UUID, source: str, seen: Seen) -> None:
        """Keep this instead of what was kept; nothing where the person has been erased."""
        with transaction(self.engine) as db:
            key = self._key(db, case_id)
            if key is None:
                return
            sealed = seal_field(key, TABLE, COLUMN, case_id, seen.as_text())
            db.merge(Row(case_id=case_id, source=source, sealed=sealed, asked_at=seen.asked_at))

    def drop(self, case_id: UUID) -> None:
        """Forget what was told: the source shows nothing any more, and nor do we."""
        with transaction(self.engine) as db:
            db.execute(delete(Row).where(Row.case_id == case_id))

    def _key(self, db: Session, case_id: UUID) -> PersonKey | None:
        row = db.execute(
            select(PersonKeyRow.person_id, PersonKeyRow.key_version, PersonKeyRow.wrapped)
            .join(Case, Case.person_id == PersonKeyRow.person_id)
            .where(Case.id == case_id)
        ).first()
        if row is None:
            return None
        wrapped = WrappedKey(row.key_version, row.wrapped)
        return open_person_key(self.keyring, row.person_id, wrapped)
