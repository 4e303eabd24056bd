"""The Rasa server is killed in the middle: nothing is lost, nothing comes twice, order holds."""
from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterable

import pytest

from tests.conversations.chat import Chat, Said, names
from tests.conversations.people import SPEAKER
from tests.conversations.telegram.conftest import System

AMARA, LUCIA = SPEAKER["en"], SPEAKER["es"]
RASA, ACTIONS = "Rasa server", "action server"
# How messages come changes little here, and each test starts a server or more.
mostly_polling = pytest.mark.parametrize(
    "system", ["polling", pytest.param("webhook", marks=pytest.mark.long)], indirect=True)


def kill(system: System, name: str = RASA) -> None:
    os.kill(system.stack.pid(name), signal.SIGKILL)
    system.stack.stop(name)


def again(system: System, name: str = RASA) -> None:
    system.stack.start(name)


def told(heard: Iterable[Said]) -> list[str]:
    """What was said, but for the word that a server just started may need to be slow."""
    return [name for name in names(heard) if name != "system-still-working"]


@mostly_polling
def test_a_conversation_goes_on_after_a_kill_in_both_channels(system: System) -> None:
    person, chat = system.person(), Chat(system.stack.url)
    known = system.stack.mail_names()
    assert names(person.say(AMARA.number)) == ["need_date_of_birth"]
    assert names(chat.say(LUCIA.number)) == ["need_date_of_birth"]
    kill(system)
    again(system)
    assert told(chat.say(LUCIA.born("en"))) == ["code_on_its_way"]
    assert told(person.say(AMARA.born("en"))) == ["code_on_its_way"]
    assert AMARA.email and LUCIA.email
    code = system.stack.code_for(AMARA.email, known=known)
    assert told(person.say(code)) == ["verified", "case_status"]
    assert told(chat.say(system.stack.code_for(LUCIA.email, known=known))) == [
        "verified", "case_status"]


def test_what_is_written_while_the_server_is_down_is_answered_once_in_order(
    system: System,
) -> None:
    person = system.person()
    person.say("hello")
    kill(system)
    person.send(AMARA.number)
    person.send(AMARA.born("en"))
    again(system)
    heard = person.wait_for("code_on_its_way", seconds=40)
    assert told(heard) == ["need_date_of_birth", "code_on_its_way"]
    assert person.listen(silent_for=1.0) == []


@mostly_polling
def test_a_kill_in_the_middle_of_a_turn_loses_and_doubles_nothing(system: System) -> None:
    """The action server holds the turn; Rasa dies in it; the same message has its turn again."""
    person, known = system.person(), system.stack.mail_names()
    assert names(person.say(AMARA.number)) == ["need_date_of_birth"]
    pid = system.stack.pid(ACTIONS)
    os.kill(pid, signal.SIGSTOP)
    try:
        person.send(AMARA.born("en"))
        time.sleep(0.7)
        kill(system)
    finally:
        os.kill(pid, signal.SIGCONT)
    time.sleep(0.5)  # the action server finishes what it had begun, for nobody
    again(system)
    heard = person.wait_for("code_on_its_way", seconds=40)
    assert told(heard) == ["code_on_its_way"]
    assert AMARA.email
    code = system.stack.code_for(AMARA.email, known=known)
    system.stack.settle()
    assert system.stack.mails_to(AMARA.email, known=known) == 1, "the code was sent once"
    assert told(person.say(code)) == ["verified", "case_status"]


@mostly_polling
def test_a_reply_that_waited_for_telegram_is_sent_after_the_restart(system: System) -> None:
    person = system.person()
    person.say("hello")
    system.fake.fail("sendMessage", times=50)
    person.say("are you a robot?", silent_for=0.8)
    kill(system)
    system.fake.behave()
    again(system)
    assert told(person.wait_for("bot_challenge", seconds=40)) == ["bot_challenge"]
    assert person.listen(silent_for=1.0) == []


@mostly_polling
@pytest.mark.parametrize("rounds", [3])
def test_numbered_messages_under_repeated_kills(system: System, rounds: int) -> None:
    """Each message is answered, in its order, however often the server dies.

    What Telegram was just taking at the moment of a kill is sent again: nobody can ask Telegram
    whether it came, and a reply twice is better than none. That may happen once for each kill.
    """
    person = system.person()
    person.say("hello")
    asked = ["are you a robot?", "what can you do?", "thank you", "how do i find a lawyer",
             "can I travel abroad", "are you a robot?"]
    for number in range(rounds):
        for text in asked[2 * number:2 * number + 2]:
            person.send(text)
        time.sleep(0.05 * number)
        kill(system)
        again(system)
    person.wait_for("travel_permission", seconds=40)
    deadline = time.monotonic() + 30
    while told(person.heard)[-1] != "bot_challenge" and time.monotonic() < deadline:
        person.listen(silent_for=1.5)  # the last question's answer is still to come
    person.listen(silent_for=1.5)
    heard = told(person.heard)[1:]
    once = [name for name, before in zip(heard, [None, *heard]) if name != before]
    assert once == ["bot_challenge", "ask_help", "thank", "legal_help", "travel_permission",
                    "bot_challenge"]
    assert len(heard) - len(once) <= rounds


@mostly_polling
def test_the_server_stops_cleanly_and_answers_first(system: System) -> None:
    log = system.stack.folder / "rasa.log"
    written = log.stat().st_size  # what stands there is of servers that were killed
    person = system.person()
    person.send("what can you do?")
    time.sleep(0.1)
    assert system.stack.stop(RASA) == [], "had to be killed"
    again(system)
    person.wait_for("ask_help", seconds=40)
    assert names(person.heard).count("ask_help") == 1
    said = log.read_bytes()[written:].decode(errors="replace")
    assert "Task was destroyed" not in said and "Traceback" not in said
