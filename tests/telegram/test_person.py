"""A person waits as long as needed and no longer, and sees what a phone would show."""
from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.conversations.chat import words
from tests.servers.telegram import FakeTelegram, Silence, TelegramPerson, group
from tests.telegram.api import Api, Handle, PollingBot, keyboard

SENSITIVE = "1988"
EVERYTHING = ["message", "edited_message", "callback_query", "message_reaction"]


def polite(api: Api, update: dict[str, Any]) -> None:
    """A bot that does a little of everything that ours will do."""
    if query := update.get("callback_query"):
        at = {"chat_id": query["message"]["chat"]["id"],
              "message_id": query["message"]["message_id"]}
        api.call("answerCallbackQuery", callback_query_id=query["id"])
        api.call("editMessageReplyMarkup", **at)
        api.ok("sendMessage", chat_id=at["chat_id"], text=f"pressed {query['data']}")
    elif reaction := update.get("message_reaction"):
        emoji = reaction["new_reaction"][0]["emoji"]
        api.ok("sendMessage", chat_id=reaction["chat"]["id"], text=f"saw {emoji}")
    elif "my_chat_member" not in update:
        message = update.get("message") or update["edited_message"]
        read = message.get("text") or message.get("caption") or "no words"
        api.ok("sendChatAction", chat_id=message["chat"]["id"], action="typing")
        if SENSITIVE in read:
            api.ok("deleteMessage", chat_id=message["chat"]["id"],
                   message_id=message["message_id"])
            read = "secret"
        time.sleep(0.05)
        for text in (f"read {read}", "Which?"):
            api.ok("sendMessage", chat_id=message["chat"]["id"], text=text,
                   reply_markup=keyboard("A", "B") if text == "Which?" else keyboard())


def beside(speak: Callable[[Api, int], None]) -> Handle:
    """A bot that takes an update at once and answers in its own time."""
    def handle(api: Api, update: dict[str, Any]) -> None:
        chat_id = update["message"]["chat"]["id"]
        threading.Thread(target=speak, args=(api, chat_id), daemon=True).start()
    return handle


def test_a_conversation(fake: FakeTelegram) -> None:
    ana = TelegramPerson(fake, quiet=0.15)
    with PollingBot(fake, polite, allowed=EVERYTHING):
        assert [said.text for said in ana.start("es")] == ["read /start es", "Which?"]
        assert ana.buttons() == ["A", "B"]
        assert [said.text for said in ana.press("B")] == ["pressed b"]
        assert ana.buttons() == []
        with pytest.raises(AssertionError, match="no button 'B'"):
            ana.press("B")
        heard = ana.say("born in 1988")
        assert words(heard) == "read secret\n\nWhich?" and heard[-1].buttons == {"A": "a", "B": "b"}
        assert [seen.text for seen in ana.deleted] == ["born in 1988"]
        assert "born in 1988" not in [seen.text for seen in ana.screen]
        assert [said.text for said in ana.press("A", times=2)] == ["pressed a", "pressed a"]
        assert [said.text for said in ana.react("👍", silent_for=None)] == ["saw 👍"]
    assert len(ana.heard) == 8
    assert not fake.violations


@pytest.mark.parametrize("kind", ["voice", "sticker", "location", "contact", "video_note", "dice"])
def test_what_is_not_text(fake: FakeTelegram, ana: TelegramPerson, kind: str) -> None:
    with PollingBot(fake, polite):
        ana.listen()
        assert ana.send_kind(kind)[0].text == "read no words"
    assert [seen.kind for seen in ana.screen if seen.mine] == ["text", kind]


def test_captions_forwards_and_edits(fake: FakeTelegram, ana: TelegramPerson) -> None:
    with PollingBot(fake, polite):
        ana.listen()
        assert ana.send_photo("my notice")[0].text == "read my notice"
        assert ana.edit("my card")[0].text == "read my card"
        assert ana.forward("from my cousin")[0].text == "read from my cousin"
    assert [(seen.text, seen.edited) for seen in ana.screen if seen.mine] == [
        ("/start", False), ("my card", True), ("from my cousin", False)]


def test_silence_is_a_failure_unless_expected(fake: FakeTelegram) -> None:
    ana = TelegramPerson(fake, patience=0.3)
    with pytest.raises(Silence):
        ana.say("anybody there?")
    assert ana.say("never mind", silent_for=0.1) == []


def test_a_bot_that_takes_a_breath_is_heard_out(fake: FakeTelegram) -> None:
    def speak(api: Api, chat_id: int) -> None:
        for text in ("one", "two", "three"):
            api.ok("sendMessage", chat_id=chat_id, text=text)
            time.sleep(0.15)

    ana = TelegramPerson(fake, quiet=2)
    with PollingBot(fake, beside(speak)):
        assert [said.text for said in ana.start()] == ["one", "two", "three"]


def test_a_bot_that_says_it_has_more_to_do_is_heard_out(fake: FakeTelegram) -> None:
    at_work = threading.Event()

    def speak(api: Api, chat_id: int) -> None:
        at_work.set()
        api.ok("sendMessage", chat_id=chat_id, text="one")
        time.sleep(0.4)
        api.ok("sendMessage", chat_id=chat_id, text="two")
        at_work.clear()

    ana = TelegramPerson(fake, quiet=0.05, working=at_work.is_set)
    with PollingBot(fake, beside(speak)):
        assert [said.text for said in ana.start()] == ["one", "two"]


def test_an_answer_is_waited_for_through_trouble(fake: FakeTelegram, ana: TelegramPerson) -> None:
    def speak(api: Api, chat_id: int) -> None:
        api.ok("sendMessage", chat_id=chat_id, text="one")
        sent = api.call("sendMessage", chat_id=chat_id, text="two")
        time.sleep(sent["parameters"]["retry_after"])
        api.ok("sendMessage", chat_id=chat_id, text="two")

    fake.slow("sendMessage", seconds=0)  # the first goes through
    fake.flood("sendMessage", retry_after=1)
    with PollingBot(fake, beside(speak)):
        assert [said.text for said in ana.listen()] == ["one", "two"]
    assert [call.status for call in fake.calls_of("sendMessage")] == [200, 429, 200]


def test_quick_messages_and_a_blocked_bot(fake: FakeTelegram, ana: TelegramPerson) -> None:
    with PollingBot(fake, polite, allowed=[*EVERYTHING, "my_chat_member"]):
        ana.listen()
        for word in ("one", "two"):
            ana.send(word)
        heard = ana.listen()
        assert [said.text for said in heard] == ["read one", "Which?", "read two", "Which?"]
    ana.block()
    with pytest.raises(AssertionError, match="unblock"):
        ana.send("hello?")
    statuses = [update["my_chat_member"]["new_chat_member"]["status"]
                for update in fake.updates.all if "my_chat_member" in update]
    assert statuses == ["kicked"]


def test_long_text_is_sent_as_a_client_sends_it(ana: TelegramPerson) -> None:
    ana.send("x" * 5000)
    assert [len(seen.text) for seen in ana.screen[1:]] == [4096, 904]


def test_in_a_group(fake: FakeTelegram, ana: TelegramPerson) -> None:
    place = group(fake, "Families")
    place.add_bot(by=ana.user)
    with PollingBot(fake, polite):
        member = ana.in_group(place)
        member.say("good morning", silent_for=0.2)
        heard = member.command("/help")
    assert "read /help" in [said.text for said in heard]
    assert "read good morning" not in [seen.text for seen in member.screen]
    assert all(seen.text != "/help" for seen in ana.screen)


def test_typing_shows_until_the_message_comes(api: Api, ana: TelegramPerson,
                                              fake: FakeTelegram) -> None:
    api.ok("sendChatAction", chat_id=ana.id, action="typing")
    assert ana.typing
    api.ok("sendMessage", chat_id=ana.id, text="x")
    assert not ana.typing
    api.ok("sendChatAction", chat_id=ana.id, action="typing")
    fake.pass_time(seconds=6)
    assert not ana.typing
