"""Telegram misbehaves, or somebody who is not Telegram calls: nothing lost, nothing doubled."""
from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from tests.conversations.chat import names
from tests.conversations.people import SPEAKER
from tests.conversations.telegram.conftest import SECRET, System
from tests.servers.telegram.server import Call

AMARA = SPEAKER["en"]


def texts(system: System, person: object) -> list[str]:
    return [seen.text for seen in person.screen if not seen.mine]  # type: ignore[attr-defined]


def test_too_many_requests_are_waited_for_as_long_as_telegram_says(system: System) -> None:
    person = system.person()
    system.fake.flood("sendMessage", retry_after=1)
    began = time.monotonic()
    assert names(person.say("what can you do?")) == ["ask_help"]
    assert time.monotonic() - began >= 1
    assert len(texts(system, person)) == 1


@pytest.mark.parametrize("trouble", ["fail", "bad_gateway", "reset"])
def test_a_reply_that_telegram_did_not_take_is_sent_again(system: System, trouble: str) -> None:
    person = system.person()
    more = {"takes_effect": False} if trouble == "reset" else {}
    getattr(system.fake, trouble)("sendMessage", times=2, **more)
    assert names(person.say("what can you do?")) == ["ask_help"]
    assert len(texts(system, person)) == 1


def test_a_slow_telegram_keeps_the_order(system: System) -> None:
    person = system.person()
    system.fake.slow("sendMessage", seconds=0.7)
    person.send("what can you do?")
    person.send("are you a robot?")
    person.wait_for("bot_challenge")
    assert names(person.heard) == ["ask_help", "bot_challenge"]


def test_a_refused_reply_does_not_hold_up_the_next(system: System) -> None:
    person = system.person()
    system.fake.fail("sendMessage", status=400)
    person.say("what can you do?", silent_for=0.8)
    assert names(person.say("are you a robot?")) == ["bot_challenge"]


def test_updates_that_come_twice_are_answered_once(system: System) -> None:
    person = system.person()
    system.fake.double_updates(2)
    assert names(person.say("what can you do?")) == ["ask_help"]
    person.press(person.buttons()[0])
    assert person.listen(silent_for=0.6) == []


def test_updates_that_overtake_each_other_are_answered_in_their_order(system: System) -> None:
    person = system.person()
    system.fake.shuffle_updates(3)
    for text in (f"my number is {AMARA.number}", f"born {AMARA.born('en')}", "are you a robot?"):
        person.send(text)
    heard = person.wait_for("bot_challenge")
    assert names(heard)[:3] == ["need_date_of_birth", "code_on_its_way", "bot_challenge"]


def test_a_nervous_finger_counts_once(system: System) -> None:
    person = system.person()
    person.say("what can you do?")
    heard = person.press("Speak with a person", times=3)
    assert names(heard).count("human_handoff") == 1


def test_a_long_message_is_told_its_limit(system: System) -> None:
    assert names(system.person().say("a" * 2500)) == ["system-too-long"]


def test_a_flood_is_told_once_and_the_conversation_goes_on(system: System) -> None:
    person = system.person()
    for _ in range(40):
        person.send("hello")
    person.wait_for("system-too-many")
    time.sleep(2.2)
    person.read()
    assert names(person.heard).count("system-too-many") <= 2
    assert names(person.say("are you a robot?"))[-1] == "bot_challenge"


# -- callers that are not Telegram ---------------------------------------------


def update(system: System, text: str = "where is my case?") -> dict[str, object]:
    user = {"id": 4242, "is_bot": False, "first_name": "M"}
    message = {"message_id": 1, "date": int(time.time()), "text": text, "from": user,
               "chat": {"id": 4242, "type": "private", "first_name": "M"}}
    return {"update_id": 10**9, "message": message}


def acts(system: System) -> list[Call]:
    """Calls by which the bot does something in a chat: none of its questions and introductions."""
    return [call for call in list(system.fake.calls)
            if not call.method.startswith(("get", "setMy", "setWebhook", "deleteWebhook"))]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "é", "\udca0"])
def test_a_forged_webhook_call_does_nothing(system: System, secret: str | None) -> None:
    before = len(acts(system))
    header = {} if secret is None else {
        "X-Telegram-Bot-Api-Secret-Token": secret.encode(errors="surrogateescape")}
    answer = httpx.post(system.webhook, json=update(system), headers=header)
    assert answer.status_code == (404 if system.mode == "polling" else 401)
    time.sleep(0.2)
    assert acts(system)[before:] == []


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b"null", b"\xff", b'{"update_id": "x"}',
                                  b'{"update_id": 5, "message": 3}', b"[" * 5000])
def test_what_is_no_update_is_no_trouble(system: System, body: bytes) -> None:
    if system.mode == "polling":
        pytest.skip("the webhook is closed in polling mode")
    header = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}
    assert httpx.post(system.webhook, content=body, headers=header).status_code == 200
    assert names(system.person().say("are you a robot?")) == ["bot_challenge"]


def test_a_giant_update_is_refused(system: System) -> None:
    if system.mode == "polling":
        pytest.skip("the webhook is closed in polling mode")
    header = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    answer = httpx.post(system.webhook, json=update(system, "x" * 400_000), headers=header)
    assert answer.status_code == 413


def test_the_token_stands_in_no_log(system: System) -> None:
    system.person().say("hello")
    for log in system.stack.folder.glob("*.log"):
        assert system.fake.token not in log.read_text(errors="replace")


# -- signs and people who leave --------------------------------------------------


@contextmanager
def thinking_long(system: System) -> Iterator[None]:
    """The action server holds its answers back."""
    pid = system.stack.pid("action server")
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def test_the_chat_shows_that_an_answer_is_on_its_way(system: System) -> None:
    person = system.person()
    with thinking_long(system):
        person.send("where is my case?")
        deadline = time.monotonic() + 5
        while not person.typing and time.monotonic() < deadline:
            time.sleep(0.05)
        assert person.typing
        person.wait_for("system-still-working")
    person.wait_for("need_case_number")


def test_who_leaves_while_an_answer_is_on_its_way_gets_nothing_more(system: System) -> None:
    person = system.person()
    person.say("hello")
    with thinking_long(system):
        person.send("where is my case?")
        time.sleep(0.3)
        person.block()
    time.sleep(1.5)
    sends = [call for call in system.fake.calls
             if call.method == "sendMessage" and str(call.values.get("chat_id")) == str(person.id)]
    assert sum(call.status == 403 for call in sends) <= 1
    person.unblock()
    assert names(person.say("are you a robot?"))[0] == "bot_challenge"


@pytest.mark.parametrize("when", ["before", "during", "after"])
def test_a_webhook_call_that_is_cut_off_is_answered_once(system: System, when: str) -> None:
    if system.mode == "polling":
        pytest.skip("nothing is delivered in polling mode")
    person = system.person()
    system.fake.interrupt_deliveries(2, when=when)
    assert names(person.say("are you a robot?")) == ["bot_challenge"]
    assert person.listen(silent_for=0.8) == []
