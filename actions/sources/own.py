"""The own store as a source: what was imported or seeded, for whoever asks by number."""

from __future__ import annotations

import asyncio

from sqlalchemy.exc import SQLAlchemyError

from actions.cases.repository import CaseRepository, NoSuchCase
from actions.sources.gate import Query
from actions.sources.protocol import (
    Answer,
    Capabilities,
    NothingShown,
    Reason,
    Told,
    Unavailable,
)


class OwnStore:
    """The adapter for one agency's cases of the case store."""

    capabilities = Capabilities(history=True, dates=True, on_behalf_only=False)

    def __init__(self, *, agency: str, repository: CaseRepository) -> None:
        self._agency = agency
        self._repository = repository

    async def look_up(self, query: Query) -> Answer:
        return await asyncio.to_thread(self._read, query)

    async def probe(self) -> None:
        """Nothing of its own: the action server asks after its store already."""

    async def close(self) -> None:
        """It holds nothing open."""

    def _read(self, query: Query) -> Answer:
        try:
            found = self._repository.find(self._agency, query.number.reveal())
            if found is None:
                raise NothingShown
            view = self._repository.case(found.id)
        except NoSuchCase:
            raise NothingShown from None
        except SQLAlchemyError:
            raise Unavailable(Reason.UNREACHABLE) from None
        told = [Told(event.title, event.happened_at, event.note) for event in view.events]
        if not told:
            raise NothingShown
        return Answer(current=told[-1], past=tuple(told[:-1]), form_type=view.form_type)
