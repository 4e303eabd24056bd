"""The tracker store: what it keeps, what it drops, and that a long past costs nothing."""
from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from rasa.core.brokers.sql import SQLEventBroker
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

from bot.settings import TRACKER_TURNS
from bot.stores.protocol import StoreUnavailable
from bot.stores.running_turn import running_turn
from bot.tracker_store import CompactingTrackerStore, compact, restored, slim

DOMAIN = Domain.from_dict(
    {
        "intents": ["greet"],
        "slots": {
            "question": {"type": "any", "mappings": [{"type": "custom"}]},
            "case_number": {"type": "any", "mappings": [{"type": "custom"}]},
        },
        "forms": {"verification_form": {"required_slots": ["case_number"]}},
    }
)
TOKEN = "[[case_number:AbCd]]"


def turn(number: int, *extra: Event) -> list[Event]:
    return [
        ActionExecuted("action_listen"),
        UserUttered(f"text {number}", {"name": "greet", "confidence": 0.9}, []),
        *extra,
        ActionExecuted("utter_greet"),
        BotUttered("Hello", metadata={"utter_action": "utter_greet", "sealed": "[[reply:x]]"}),
    ]


def conversation(turns: int, *first: Event) -> list[Event]:
    events = turn(0, *first)
    for number in range(1, turns):
        events += turn(number)
    return events


@pytest.fixture
def store(tmp_path: Path) -> CompactingTrackerStore:
    return CompactingTrackerStore(DOMAIN, host=f"sqlite:///{tmp_path}/trackers.db")


def test_a_short_conversation_is_kept_whole() -> None:
    events = conversation(TRACKER_TURNS)
    assert compact(events) == events


def test_a_long_one_keeps_its_last_turns_and_begins_with_listening() -> None:
    kept = compact(conversation(300))
    users = [event for event in kept if isinstance(event, UserUttered)]
    assert [user.text for user in users] == [f"text {n}" for n in range(300 - TRACKER_TURNS, 300)]
    assert isinstance(kept[0], ActionExecuted) and kept[0].action_name == "action_listen"


def test_slots_and_the_active_form_survive_the_cut() -> None:
    events = conversation(50, SlotSet("question", "check_status"), ActiveLoop("verification_form"))
    kept = compact(events)
    assert SlotSet("question", "check_status") in kept
    assert ActiveLoop("verification_form") in kept


def test_a_slot_that_was_emptied_before_the_cut_stays_empty() -> None:
    events = conversation(50, SlotSet("question", "x"), SlotSet("question", None))
    assert not [event for event in compact(events) if isinstance(event, SlotSet)]


def test_a_form_that_ended_before_the_cut_stays_ended() -> None:
    events = conversation(50, ActiveLoop("verification_form"), ActiveLoop(None))
    assert not [event for event in compact(events) if isinstance(event, ActiveLoop)]


def test_compacting_twice_is_compacting_once() -> None:
    once = compact(conversation(40, SlotSet("question", "x")))
    assert compact(once) == once


async def test_state_does_not_grow_with_the_conversation(store: CompactingTrackerStore) -> None:
    tracker = store.init_tracker("c")
    sizes = []
    for number in range(120):
        for event in turn(number):
            tracker.update(event, DOMAIN)
        await store.save(tracker)
        tracker = await store.retrieve("c")
        sizes.append(len(tracker.events))
    assert max(sizes[20:]) == min(sizes[20:])


async def test_slots_form_and_intent_come_back(store: CompactingTrackerStore) -> None:
    tracker = DialogueStateTracker("c", DOMAIN.slots)
    extra = (SlotSet("case_number", TOKEN), ActiveLoop("verification_form"))
    for event in [*conversation(30, *extra), ActionExecuted("action_listen")]:
        tracker.update(event, DOMAIN)
    await store.save(tracker)
    back = await store.retrieve("c")
    assert back.get_slot("case_number") == TOKEN
    assert back.active_loop_name == "verification_form"
    assert back.latest_message.intent_name == "greet"
    assert back.latest_action_name == tracker.latest_action_name


async def test_a_turn_that_was_broken_off_listens_again(store: CompactingTrackerStore) -> None:
    tracker = DialogueStateTracker("c", DOMAIN.slots)
    for event in [*turn(0), *[ActionExecuted("action_clarify")] * 9]:
        tracker.update(event, DOMAIN)
    await store.save(tracker)
    back = await store.retrieve("c")
    assert back.latest_action_name == "action_listen"


async def test_what_could_not_be_read_is_not_overwritten(
    store: CompactingTrackerStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker = DialogueStateTracker("c", DOMAIN.slots)
    for event in [*turn(0, SlotSet("case_number", TOKEN)), ActionExecuted("action_listen")]:
        tracker.update(event, DOMAIN)
    await store.save(tracker)

    async def locked(_: str) -> None:
        raise StoreUnavailable("tracker store: OperationalError")

    with monkeypatch.context() as broken:
        broken.setattr(store._store, "load_tracker", locked)
        with pytest.raises(StoreUnavailable):
            await store.retrieve("c")
    with pytest.raises(StoreUnavailable):
        await store.save(store.init_tracker("c"))  # as Rasa does: it takes the failure for nothing
    back = await store.retrieve("c")
    assert back.get_slot("case_number") == TOKEN


async def test_neither_what_was_typed_nor_what_was_said_is_kept(tmp_path: Path) -> None:
    store = CompactingTrackerStore(DOMAIN, host=f"sqlite:///{tmp_path}/trackers.db")
    tracker = store.init_tracker("c")
    said = UserUttered(
        "I am Rosa Quispe, my number is IOE0912345678",
        {"name": "greet"},
        [{"entity": "case_number", "value": "IOE0912345678", "start": 27, "end": 40},
         {"entity": "case_number", "value": TOKEN, "start": 0, "end": 5}],
    )
    answer = BotUttered("Your case was approved",
                        metadata={"utter_action": "utter_case_status", "sealed": "[[reply:q]]"})
    for event in (ActionExecuted("action_listen"), said, answer):
        tracker.update(event, DOMAIN)
    await store.save(tracker)
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for secret in (b"Rosa", b"IOE0912345678", b"approved", b"[[reply:"):
        assert secret not in written
    assert TOKEN.encode() in written and b"utter_case_status" in written


async def test_a_broker_gets_each_event_once_in_order_and_no_words(tmp_path: Path) -> None:
    """Rasa's own broker, also when earlier turns have left the tracker."""
    broker = SQLEventBroker(dialect="sqlite", db=str(tmp_path / "events.db"))
    store = CompactingTrackerStore(
        DOMAIN, event_broker=broker, host=f"sqlite:///{tmp_path}/trackers.db")
    turns = 3 * TRACKER_TURNS
    for number in range(turns):
        tracker = await store.retrieve("c") or DialogueStateTracker.from_events("c", [])
        for event in turn(number, SlotSet("case_number", TOKEN)):
            tracker.update(event, DOMAIN)
        await store.save(tracker)
    with broker.session_scope() as session:
        rows = session.query(SQLEventBroker.SQLBrokerEvent).order_by("id").all()
        published = [json.loads(row.data) for row in rows]
    kinds = ["action", "user", "slot", "action", "bot"]
    assert [event["event"] for event in published] == kinds * turns
    assert {event["sender_id"] for event in published} == {"c"}
    text = json.dumps(published)
    assert not any(words in text for words in ("text 1", "Hello", "[[reply:"))
    assert TOKEN in text, "a sealed number is kept, and published, sealed"


async def test_an_unknown_conversation_is_none(store: CompactingTrackerStore) -> None:
    assert await store.retrieve("nobody") is None


def test_every_kept_event_comes_back_equal() -> None:
    for event in conversation(3, SlotSet("question", "x"), ActiveLoop("verification_form")):
        again = restored(json.loads(json.dumps(slim(event))))
        assert type(again) is type(event)
        if isinstance(event, (SlotSet, ActiveLoop, ActionExecuted)):
            assert again == event


async def test_a_failed_save_is_said_where_no_connector_runs_the_turn(
    store: CompactingTrackerStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise StoreUnavailable("tracker store: OperationalError")

    monkeypatch.setattr(store._store, "save_tracker", fail)
    with pytest.raises(StoreUnavailable):
        await store.save(store.init_tracker("c"))


async def test_within_a_connectors_turn_the_tracker_is_handed_over_not_written(
    store: CompactingTrackerStore,
) -> None:
    with running_turn("c") as turn:
        await asyncio.ensure_future(store.save(store.init_tracker("c")))
        await store.save(store.init_tracker("another"))
    assert turn.tracker is not None and not turn.failed
    assert await store.retrieve("c") is None
    assert await store.retrieve("another") is not None


async def test_a_failed_read_is_noted_for_the_connector_and_nothing_is_overwritten(
    store: CompactingTrackerStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise StoreUnavailable("tracker store: OperationalError")

    monkeypatch.setattr(store._store, "load_tracker", fail)
    with running_turn("c") as turn:
        with pytest.raises(StoreUnavailable):
            await store.retrieve("c")
        with pytest.raises(StoreUnavailable):
            await store.save(store.init_tracker("c"))
    assert turn.failed and turn.tracker is None
