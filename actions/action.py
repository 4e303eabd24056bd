"""What every custom action shares: it works in a thread, and a store that fails is said aloud."""
from __future__ import annotations

from abc import abstractmethod
from datetime import datetime
from typing import Any

import structlog
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from actions.figures import figures
from actions.replies import moment, phrase
from actions.services import Services
from actions.threads import Overdue
from actions.turn import Turn

log = structlog.get_logger()

Events = list[dict[str, Any]]
STORE_FAILURES = (OperationalError, InterfaceError, PoolTimeout)


class CasepathAction(Action):
    """A thin action: `answer` reads the turn, asks one service, says one reply."""

    def __init__(self, services: Services) -> None:
        self.services = services

    @abstractmethod
    def answer(self, turn: Turn) -> Events:
        """Reply to the turn and return the events for the tracker."""

    def on_store_failure(self, turn: Turn) -> Events:
        """The events when the store did not answer; what was asked stays asked."""
        return []

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> Events:
        # A thread that is no longer waited for may still speak: not into this answer.
        own = CollectingDispatcher()
        turn = self.services.turn(tracker=tracker, dispatcher=own)
        try:
            events = await self.services.threads.run(lambda: self._answer(turn))
        except Overdue as error:
            figures().store_failed()
            log.error("store.hangs", action=self.name(), reason=str(error))
            own = CollectingDispatcher()
            events = self._without_store(self.services.turn(tracker=tracker, dispatcher=own))
        dispatcher.messages.extend(own.messages)
        return events

    def _answer(self, turn: Turn) -> Events:
        try:
            events = self.answer(turn)
        except STORE_FAILURES as error:
            figures().store_failed()
            log.error("store.unavailable", action=self.name(), kind=type(error).__name__)
            return self._without_store(turn)
        self.services.note_good_answer()
        return events

    def _without_store(self, turn: Turn) -> Events:
        turn.say("store_unavailable", last_good=_last_good(self.services.last_good))
        return self.on_store_failure(turn)


def _last_good(when: datetime | None) -> Any:
    return phrase("last-good-line", when=moment(when)) if when else ""
