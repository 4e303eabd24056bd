"""What the actions work with, built once at the start and passed in."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.calendar_file import CalendarFile
from actions.cases.after_approval import AfterApproval
from actions.cases.catalogue import Catalogue
from actions.cases.processing_times import ProcessingTimes
from actions.cases.repository import CaseRepository
from actions.helpers.service import Helpers
from actions.privacy.service import Rights
from actions.sealing import Opener, ReplySealer
from actions.sources.service import Sources
from actions.threads import Threads
from actions.turn import Turn
from actions.verification.service import Verification


@dataclass
class Services:
    """The action server's parts. `last_good` is when an answer last came about without fault."""

    verification: Verification
    helpers: Helpers
    rights: Rights
    cases: CaseRepository
    sources: Sources
    catalogue: Catalogue
    times: ProcessingTimes
    after: AfterApproval
    calendar: CalendarFile
    forms: frozenset[str]
    opener: Opener
    replies: ReplySealer
    raw_allowed: bool
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    last_good: datetime | None = None
    threads: Threads = field(default_factory=Threads)

    def turn(self, *, tracker: Tracker, dispatcher: CollectingDispatcher) -> Turn:
        return Turn(
            tracker=tracker,
            dispatcher=dispatcher,
            opener=self.opener,
            replies=self.replies,
            raw_allowed=self.raw_allowed,
        )

    def note_good_answer(self) -> None:
        self.last_good = self.clock()
