"""The tracker store: what the dialogue needs to go on, bounded and expiring, and no more.

Stock stores keep and replay a conversation's whole past on every turn, so that replies slow
down as it grows. This one keeps the events of the last turns, and puts in front what the
dropped ones had left behind: slots and an active form. Of a user's message it keeps the
intent and the sealed entities, not the text; of a reply its message name.
"""
from __future__ import annotations

import json
from contextlib import contextmanager
from typing import Any, Iterable, Iterator, Optional

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    Event,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses

from bot.settings import ROOT, TRACKER_TURNS
from bot.stores.open import open_store
from bot.stores.protocol import StoreUnavailable
from bot.stores.running_turn import RunningTurn, turn_of

EVENT_TYPES = {cls.type_name: cls for cls in all_subclasses(Event) if hasattr(cls, "type_name")}
_STEPS = (ActionExecuted, UserUttered)
KEPT_ENTITY_FIELDS = ("entity", "value", "start", "end")


class CompactingTrackerStore(TrackerStore):
    """Keeps trackers small in the conversation store that the connectors use too."""

    def __init__(
        self,
        domain: Optional[Domain],
        event_broker: Optional[EventBroker] = None,
        host: Optional[str] = None,
        **kwargs: Any,
    ) -> None:
        """Called by Rasa with what stands in endpoints.yml; `host` is its `url`."""
        super().__init__(domain, event_broker, **kwargs)
        self._store = open_store(host or f"sqlite:///{ROOT}/var/trackers.db")
        self._unread: set[str] = set()  # conversations that Rasa holds for empty: not to be kept

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the tracker's last turns; raises `StoreUnavailable`.

        In a connector's turn they are handed over, to be kept together with its replies.
        """
        if self.event_broker:
            await self.stream_events(tracker)
        state = [slim(event) for event in compact(listening(tracker.applied_events()))]
        text = json.dumps(state, separators=(",", ":"), ensure_ascii=False)
        if tracker.sender_id in self._unread:
            raise StoreUnavailable("the tracker could not be read in this turn")
        turn = turn_of(tracker.sender_id)
        if turn is not None:
            turn.tracker = text
            _note_intent(turn, tracker)
        else:
            await self._store.save_tracker(tracker.sender_id, text)

    async def _stream_new_events(
        self, event_broker: EventBroker, new_events: Iterable[Event], sender_id: str
    ) -> None:
        """Rasa would publish what was typed and answered: a broker gets what is kept, no more."""
        for event in new_events:
            event_broker.publish({"sender_id": sender_id, **slim(event)})

    async def retrieve(self, sender_id: str) -> Optional[DialogueStateTracker]:
        """The tracker built from the events kept, or None; raises `StoreUnavailable`."""
        self._unread.add(sender_id)
        with self._failure_noted(sender_id):
            state = await self._store.load_tracker(sender_id)
        self._unread.discard(sender_id)
        if state is None:
            return None
        tracker = self.init_tracker(sender_id)
        for parameters in json.loads(state):
            tracker.update(restored(parameters), self.domain)
        return tracker

    @contextmanager
    def _failure_noted(self, conversation: str) -> Iterator[None]:
        """Rasa goes on with an empty tracker when this raises; the connector must know."""
        try:
            yield
        except StoreUnavailable:
            turn = turn_of(conversation)
            if turn is not None:
                turn.failed = True
            raise

    async def keys(self) -> Iterable[str]:
        """Ids of the conversations kept."""
        return await self._store.conversations()


def _note_intent(turn: RunningTurn, tracker: DialogueStateTracker) -> None:
    """What the message was understood as, for the figures."""
    message = tracker.latest_message
    if message is not None:
        turn.intent, turn.spoken = message.intent_name, message.parse_data.get("language")


def listening(events: Iterable[Event]) -> list[Event]:
    """The events, ended by `action_listen`.

    Where a turn was broken off (Rasa's limit of actions), Rasa would count on from there in
    the next one, and the conversation would stay mute for good.
    """
    events = list(events)
    last = next((event for event in reversed(events) if isinstance(event, _STEPS)), None)
    broken_off = isinstance(last, ActionExecuted) and not _is_listen(last)
    return [*events, ActionExecuted(ACTION_LISTEN_NAME)] if broken_off else events


def compact(events: Iterable[Event], *, turns: int = TRACKER_TURNS) -> list[Event]:
    """The last `turns` user turns, behind the slots and the form that earlier ones left."""
    events = list(events)
    cut = _cut(events, turns)
    if cut == 0:
        return events
    return [*_left_behind(events[:cut]), *events[cut:]]


def _cut(events: list[Event], turns: int) -> int:
    """Index of the `action_listen` before the first turn to keep."""
    users = [index for index, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(users) <= turns:
        return 0
    first = users[-turns]
    while first and not _is_listen(events[first]):
        first -= 1
    return first


def _left_behind(dropped: list[Event]) -> Iterator[Event]:
    slots = {event.key: event for event in dropped if isinstance(event, SlotSet)}
    yield from (event for event in slots.values() if event.value is not None)
    loops = [event for event in dropped if isinstance(event, ActiveLoop)]
    if loops and loops[-1].name:
        yield loops[-1]


def _is_listen(event: Event) -> bool:
    return isinstance(event, ActionExecuted) and event.action_name == ACTION_LISTEN_NAME


def slim(event: Event) -> dict[str, Any]:
    """The event as JSON, without what was said: no text of a message, none of a reply."""
    if isinstance(event, UserUttered):
        return _slim_user(event)
    if isinstance(event, BotUttered):
        return {
            "event": "bot",
            "timestamp": event.timestamp,
            "text": None,
            "metadata": {"utter_action": event.metadata.get("utter_action")},
        }
    return event.as_dict()


def _slim_user(event: UserUttered) -> dict[str, Any]:
    entities = [_slim_entity(entity) for entity in event.entities]
    intent = {"name": event.intent_name, "confidence": event.intent.get("confidence")}
    return {
        "event": "user",
        "timestamp": event.timestamp,
        "text": None,
        "parse_data": {
            "intent": intent,
            "entities": entities,
            "text": None,
            "language": event.parse_data.get("language"),
        },
        "input_channel": event.input_channel,
        "message_id": event.message_id,
    }


def _slim_entity(entity: dict[str, Any]) -> dict[str, Any]:
    kept = {key: entity[key] for key in KEPT_ENTITY_FIELDS if key in entity}
    if not _may_be_kept(kept):
        kept["value"] = None  # a developers' channel gave a readable value: not for the store
    return kept


def _may_be_kept(entity: dict[str, Any]) -> bool:
    sealed_kinds = ("case_number", "date", "code", "email", "phone", "passport_number")
    if entity.get("entity") not in sealed_kinds:
        return True
    return str(entity.get("value", "")).startswith("[[")


def restored(parameters: dict[str, Any]) -> Event:
    """The event behind one JSON object that `slim` made."""
    if parameters["event"] == UserUttered.type_name:
        parse_data = parameters["parse_data"]
        return UserUttered(
            None,
            parse_data["intent"],
            parse_data["entities"],
            parse_data,
            parameters["timestamp"],
            parameters.get("input_channel"),
            parameters.get("message_id"),
        )
    event = EVENT_TYPES[parameters["event"]]._from_parameters(parameters)
    assert event is not None
    return event
