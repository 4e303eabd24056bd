"""A turn that goes wrong: never silence, never a lost message, never a wrong order."""
from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels import turns as module
from bot.channels.channel import Channel
from bot.channels.intake import Clean, Incoming, ReadButton
from bot.channels.outgoing import Outbox, Shown
from bot.channels.turns import Turns
from bot.nlg.catalogue import Catalogues
from bot.privacy.at_rest import AtRest
from bot.processes.order import Ordered
from bot.stores.protocol import StoreUnavailable
from bot.stores.running_turn import note_unheard, turn_of
from bot.stores.sql import SqlConversationStore

KEY = "1:" + "A" * 43


class Bench:
    """A turn's surroundings: a real store, the real catalogues, a handler that can misbehave."""

    def __init__(self, folder: Path) -> None:
        self.store = SqlConversationStore(f"sqlite:///{folder}/t.db")
        self.pushed: list[Shown] = []
        self.heard: list[UserMessage] = []
        self.answer: Any = self.greet
        outbox = Outbox(store=self.store, catalogues=Catalogues.load(), opener=None)  # type: ignore[arg-type]
        channel = Channel(name="webchat", steps=(ReadButton(self.store, AtRest(KEY)), Clean()),
                          push=self.push, default_language="en")
        self.turns = Turns(channel=channel, store=self.store, outbox=outbox,
                           at_rest=AtRest(KEY), handler=self.handle)

    async def push(self, conversation: str, shown: Shown) -> None:
        self.pushed.append(shown)

    async def handle(self, message: UserMessage) -> None:
        self.heard.append(message)
        await self.answer(message)

    async def greet(self, message: UserMessage) -> None:
        await message.output_channel.send_response(
            message.sender_id, {"utter_action": "utter_greet", "language": "en"})

    async def say(self, text: str, *, hint: str | None = None, button: str | None = None) -> None:
        message = Incoming(conversation="c", message_id=text or "b", address="a", text=text,
                           button=button, hint=hint, source="s")
        await self.turns.take(message)

    @property
    def said(self) -> list[str]:
        return [shown.message for shown in self.pushed]


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    monkeypatch.setattr(module, "TRIES_AFTER_TROUBLE", (0.01, 0.01))
    monkeypatch.setattr(module, "STILL_WORKING_AFTER", 0.05)
    return Bench(tmp_path)


async def test_a_turn_answers_and_its_reply_waits_until_it_is_acknowledged(bench: Bench) -> None:
    await bench.say("hello")
    assert bench.said == ["utter_greet"]
    assert len(await bench.store.replies_after("c", 0)) == 1


async def test_the_language_of_the_last_reply_is_the_hint_of_the_next(bench: Bench) -> None:
    await bench.say("hola", hint="es")
    await bench.say("ok", hint="es")
    assert [message.metadata["language"] for message in bench.heard] == ["es", "en"]


async def test_a_mute_turn_is_owned_up_and_can_be_tried_again(bench: Bench) -> None:
    async def mute(_: UserMessage) -> None:
        return None

    bench.answer = mute
    await bench.say("where is my case")
    assert bench.said == ["system-trouble"]
    bench.answer = bench.greet
    await bench.say("", button=bench.pushed[0].buttons[0][1])
    assert bench.heard[-1].text == "where is my case"
    assert bench.said[-1] == "utter_greet"


async def test_an_exception_is_no_silence_and_tells_nothing(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(_: UserMessage) -> None:
        raise RuntimeError("IOE-something secret")

    bench.answer = broken
    await bench.say("hello")
    assert bench.said == ["system-trouble"]
    assert "secret" not in caplog.text and "RuntimeError" in caplog.text


async def test_a_slow_turn_says_that_it_goes_on(bench: Bench) -> None:
    async def slow(message: UserMessage) -> None:
        await asyncio.sleep(0.15)
        await bench.greet(message)

    bench.answer = slow
    await bench.say("hello", hint="es")
    assert bench.said == ["system-still-working", "utter_greet"]
    assert bench.pushed[0].language == "es"


async def test_when_the_store_is_gone_the_message_is_kept_and_tried_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def locked(*_: object) -> None:
        raise StoreUnavailable("tracker store: OperationalError")

    with monkeypatch.context() as broken:
        broken.setattr(bench.store, "inbox", locked)
        await bench.say("hello")
        assert bench.said == ["system-store-trouble"] and not bench.heard
    await asyncio.sleep(0.2)
    assert bench.said == ["system-store-trouble", "utter_greet"]


async def test_replies_of_a_turn_whose_tracker_was_not_read_do_not_go_out(bench: Bench) -> None:
    async def forgetful(message: UserMessage) -> None:
        await bench.greet(message)
        turn = turn_of(message.sender_id)
        assert turn is not None
        turn.failed = len(bench.heard) == 1

    bench.answer = forgetful
    await bench.say("hello")
    assert bench.said == ["system-store-trouble"]
    await asyncio.sleep(0.2)
    assert bench.said == ["system-store-trouble", "utter_greet"]


async def test_messages_of_one_conversation_keep_their_order(bench: Bench) -> None:
    async def slow_first(message: UserMessage) -> None:
        await asyncio.sleep(0.03 if message.text == "one" else 0)
        await bench.greet(message)

    bench.answer = slow_first
    await asyncio.gather(bench.say("one"), bench.say("two"), bench.say("three"))
    assert [message.text for message in bench.heard] == ["one", "two", "three"]
    assert len(bench.turns._answering) == len(bench.turns._coming_in) == 0


async def test_messages_that_waited_for_the_store_are_answered_in_their_order(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def locked(*_: object, **__: object) -> None:
        raise StoreUnavailable("tracker store: OperationalError")

    monkeypatch.setattr(module, "TRIES_AFTER_TROUBLE", (0.1,))
    with monkeypatch.context() as broken:
        broken.setattr(bench.store, "take_in", locked)
        await bench.say("one")
        await bench.say("two")
    assert bench.said == ["system-store-trouble", "system-store-trouble"] and not bench.heard
    await bench.say("three")
    await asyncio.sleep(0.3)
    assert [message.text for message in bench.heard] == ["one", "two", "three"]
    assert bench.turns._kept == {}


async def test_a_store_that_fails_between_two_steps_of_the_way_in_loses_nothing(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def locked(*_: object, **__: object) -> None:
        raise StoreUnavailable("tracker store: OperationalError")

    bench.turns._channel = replace(bench.turns._channel,
                                   steps=(Clean(), ReadButton(bench.store, AtRest(KEY))))
    await bench.store.put_button("c", "k", '{"parse_data": {"intent": {"name": "check_status"}}}')
    with monkeypatch.context() as broken:
        broken.setattr(bench.store, "button", locked)
        await bench.say("", button="k")
    await asyncio.sleep(0.2)
    heard = [message.parse_data for message in bench.heard]
    assert heard == [{"intent": {"name": "check_status"}, "language": "en"}]
    assert bench.said == ["system-store-trouble", "utter_greet"]


async def test_a_reply_that_could_not_be_stored_waits_and_the_turn_runs_once(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def locked(*_: object, **__: object) -> None:
        raise StoreUnavailable("tracker store: OperationalError")

    with monkeypatch.context() as broken:
        broken.setattr(bench.store, "finish", locked)
        await bench.say("hello")
    await asyncio.sleep(0.2)
    assert bench.said == ["system-store-trouble", "utter_greet"]
    assert len(bench.heard) == 1


async def test_a_message_that_comes_twice_is_answered_once(bench: Bench) -> None:
    await bench.say("hello")
    await bench.say("hello")
    assert len(bench.heard) == 1 and bench.said == ["utter_greet"]


async def test_what_was_refused_is_refused_once(bench: Bench) -> None:
    await bench.say("...")
    await bench.say("...")
    assert bench.said == ["system-no-text"]


async def test_what_a_stopped_server_had_taken_in_is_answered_by_the_next(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = Incoming(conversation="c", message_id="m", address="a", text="hello", hint="es")
    assert await bench.turns.accept(message)
    after_the_restart = Bench(tmp_path)
    await after_the_restart.turns.resume()
    assert [heard.text for heard in after_the_restart.heard] == ["hello"]
    assert after_the_restart.heard[0].metadata["language"] == "es"
    assert after_the_restart.said == ["utter_greet"]
    await after_the_restart.turns.resume()
    assert len(after_the_restart.heard) == 1


async def test_a_turn_that_was_cut_off_leaves_nothing_half_done(
    bench: Bench, tmp_path: Path
) -> None:
    """The tracker of a turn is kept with its replies or not at all."""
    async def killed(message: UserMessage) -> None:
        turn = turn_of(message.sender_id)
        assert turn is not None
        turn.tracker = "[\"moved on\"]"
        await bench.greet(message)
        raise asyncio.CancelledError

    bench.answer = killed
    with pytest.raises(asyncio.CancelledError):
        await bench.say("hello")
    assert await bench.store.load_tracker("c") is None
    assert await bench.store.replies_after("c", 0) == []
    after_the_restart = Bench(tmp_path)
    await after_the_restart.turns.resume()
    assert after_the_restart.said == ["utter_greet"]


async def test_a_late_comer_waits_for_those_who_wait(bench: Bench) -> None:
    """A lock that is just being handed on is not free for somebody new."""
    order = Ordered()
    ran: list[str] = []

    async def hold(name: str, *, then: str | None = None) -> None:
        async with order.of("c"):
            ran.append(f"{name} in")
            await asyncio.sleep(0.01)
            ran.append(f"{name} out")
        if then:
            await hold(then)

    await asyncio.gather(hold("one", then="three"), hold("two"))
    assert ran == ["one in", "one out", "two in", "two out", "three in", "three out"]
    assert len(order) == 0


async def test_a_message_that_nobody_can_read_any_more_does_not_hold_up_the_next(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    await bench.store.take_in("c", "old", "under a key that is gone", channel="webchat")
    await bench.say("hello")
    assert bench.said == ["utter_greet"] and "inbox.unreadable" in caplog.text
    assert (await bench.store.inbox("c")).messages == ()


async def test_no_word_of_a_waiting_message_stands_in_the_store(
    bench: Bench, tmp_path: Path
) -> None:
    await bench.turns.accept(
        Incoming(conversation="c", message_id="m", address="a", text="I am Amara Okafor"))
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Okafor" not in written and b"inbox" in written


async def test_a_second_question_is_a_button_under_the_last_reply(tmp_path: Path) -> None:
    """It is put there once, whatever replies the turn had, and pressing it asks it."""
    bench = Bench(tmp_path)

    async def two_replies(message: UserMessage) -> None:
        for name in ("utter_greet", "utter_thank"):
            await message.output_channel.send_response(
                message.sender_id,
                {"utter_action": name, "language": "en", "second": "work_authorization"},
            )

    bench.answer = two_replies
    await bench.say("can i travel? can i work?")
    first, last = bench.pushed
    assert first.buttons == ()
    assert len(last.buttons) == 1
    bench.answer = bench.greet
    await bench.say("", button=last.buttons[0][1])
    assert bench.heard[-1].parse_data["intent"]["name"] == "work_authorization"


async def test_a_turn_that_hangs_is_cut_off_and_leaves_nothing_half_said(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = asyncio.Event()

    async def hang(message: UserMessage) -> None:
        await bench.greet(message)
        running = turn_of(message.sender_id)
        assert running is not None
        running.tracker = "half a turn"
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    monkeypatch.setattr(module, "LONGEST_TURN", 0.2)
    bench.answer = hang
    await asyncio.wait_for(bench.say("hola", hint="es"), 5)
    assert bench.said == ["system-still-working", "system-trouble"]
    assert {shown.language for shown in bench.pushed} == {"es"}
    assert ended.is_set()
    assert await bench.store.load_tracker("c") is None


async def test_what_is_tried_again_is_the_same_message_to_the_action_server(bench: Bench) -> None:
    """It may have done its part, and only its answer was lost: no second code."""
    async def mute(_: UserMessage) -> None:
        return None

    bench.answer = mute
    await bench.say("where is my case")
    first = bench.heard[-1].metadata["message"]
    await bench.say("", button=bench.pushed[-1].buttons[0][1])
    assert bench.heard[-1].metadata["message"] == first == "where is my case"
    bench.answer = bench.greet
    again = Incoming(conversation="c", message_id="another", address="a",
                     button=bench.pushed[-1].buttons[0][1])
    await bench.turns.take(again)
    assert bench.heard[-1].metadata["message"] == first
    await bench.say("hello")
    assert bench.heard[-1].metadata["message"] == "hello"


async def test_half_an_answer_is_owned_up_after_what_was_said(bench: Bench) -> None:
    """One action answered, the next was not heard: what is missing can be had with one press."""
    async def half(message: UserMessage) -> None:
        await bench.greet(message)
        note_unheard()

    bench.answer = half
    await bench.say("my code is 1")
    assert bench.said == ["utter_greet", "system-trouble"]
    bench.answer = bench.greet
    await bench.say("", button=bench.pushed[-1].buttons[0][1])
    assert bench.heard[-1].metadata["message"] == "my code is 1"
    assert bench.said[-1] == "utter_greet"
