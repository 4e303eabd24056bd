"""A server or a store that fails: an honest word at once, and the conversation goes on after it."""
from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from typing import Literal

import pytest

from tests.conversations.chat import Chat, names
from tests.conversations.checks import begun, claimed, each_language, fine
from tests.conversations.people import NOBODYS_NUMBER, SPEAKER, STATUS
from tests.servers.stack import Stack

TRY_AGAIN = {"en": "Try again", "es": "Intentar otra vez"}
HISTORY = {"en": "show me the history", "es": "enséñeme el historial"}
TRAVEL = {"en": "can I travel meanwhile?", "es": "¿puedo viajar mientras tanto?"}
CASES, CONVERSATIONS = "casepath.db", "trackers.db"


@contextlib.contextmanager
def stopped(stack: Stack, name: str) -> Iterator[None]:
    stack.stop(name)
    try:
        yield
    finally:
        stack.start(name)


@contextlib.contextmanager
def locked(stack: Stack, file: str, mode: Literal["IMMEDIATE", "EXCLUSIVE"]) -> Iterator[None]:
    """Somebody else's program holds the store."""
    with contextlib.closing(sqlite3.connect(stack.folder / file, isolation_level=None)) as holder:
        holder.execute(f"BEGIN {mode}")
        try:
            yield
        finally:
            holder.execute("ROLLBACK")


each_lock = pytest.mark.parametrize("mode", ["IMMEDIATE", "EXCLUSIVE"])


def proved(stack: Stack, language: str) -> Chat:
    person, known = SPEAKER[language], stack.mail_names()
    chat = claimed(stack, language, person)
    code = stack.code_for(person.email, known=known)
    assert names(chat.say(code)) == ["verified", "case_status"]
    return chat


# -- the action server is down ---------------------------------------------------


def test_the_action_server_is_down_and_every_conversation_stays_where_it_was(
    stack: Stack,
) -> None:
    asked = {language: begun(stack, language) for language in SPEAKER}
    verified = {language: proved(stack, language) for language in SPEAKER}
    with stopped(stack, "action server"):
        for language, person in SPEAKER.items():
            replies = asked[language].say(person.number)
            assert names(replies) == ["system-trouble"]
            assert replies[0].buttons
            fine(replies, typed=person.number, language=language)
            assert names(verified[language].say(HISTORY[language])) == ["system-trouble"]
            fresh = Chat(stack.url, language=language)
            assert names(fresh.say(TRAVEL[language])) == ["travel_permission"]
    for language, person in SPEAKER.items():
        again = TRY_AGAIN[language]
        assert names(asked[language].press(again)) == ["need_date_of_birth"]
        assert names(asked[language].say(person.born(language))) == ["code_on_its_way"]
        assert names(verified[language].press(again)) == ["case_history"]


# -- the case store is locked ----------------------------------------------------


@each_language
@each_lock
def test_the_case_store_is_locked_and_what_was_typed_is_not_lost(
    stack: Stack, language: str, mode: Literal["IMMEDIATE", "EXCLUSIVE"]
) -> None:
    person = SPEAKER[language]
    chat = begun(stack, language)
    chat.say(person.number)
    with locked(stack, CASES, mode):
        replies = chat.say(person.born(language))
        assert names(replies) == ["store_unavailable"]
        fine(replies, typed=person.born(language), language=language)
    assert names(chat.press(TRY_AGAIN[language])) == ["code_on_its_way"], "nothing typed twice"


@each_language
def test_a_code_typed_while_the_case_store_is_locked_still_works(
    stack: Stack, language: str
) -> None:
    person, known = SPEAKER[language], stack.mail_names()
    chat = claimed(stack, language, person)
    code = stack.code_for(person.email, known=known)
    with locked(stack, CASES, "IMMEDIATE"):
        assert names(chat.say(code)) == ["store_unavailable"]
    assert names(chat.press(TRY_AGAIN[language])) == ["need_code"]
    assert names(chat.say(code)) == ["verified", "case_status"]


@each_language
def test_a_proved_applicant_asks_again_with_one_press(stack: Stack, language: str) -> None:
    chat = proved(stack, language)
    with locked(stack, CASES, "IMMEDIATE"):
        assert names(chat.say(HISTORY[language])) == ["store_unavailable"]
    assert names(chat.press(TRY_AGAIN[language])) == ["case_history"]


# -- the conversation store is locked --------------------------------------------


@each_language
@each_lock
def test_the_conversation_store_is_locked_and_the_answers_come_by_themselves(
    stack: Stack, language: str, mode: Literal["IMMEDIATE", "EXCLUSIVE"]
) -> None:
    person = SPEAKER[language]
    chat = begun(stack, language)
    with locked(stack, CONVERSATIONS, mode):
        for typed in (person.number, person.born(language)):
            replies = chat.say(typed)
            assert names(replies) == ["system-store-trouble"]
            fine(replies, typed=typed, language=language)
    heard = chat.wait_for("code_on_its_way")
    assert names(heard) == ["need_date_of_birth", "code_on_its_way"], "each once, in order"
    assert names(chat.say({"en": "help", "es": "ayuda"}[language])) == ["ask_help", "need_code"]


def test_a_message_that_waits_is_answered_before_the_next_one(stack: Stack) -> None:
    chat = begun(stack, "en")
    with locked(stack, CONVERSATIONS, "IMMEDIATE"):
        chat.say(SPEAKER["en"].number)
    heard = chat.say(SPEAKER["en"].born("en"))
    assert names(heard) == ["need_date_of_birth", "code_on_its_way"]


# -- the mail server is down -----------------------------------------------------


def test_the_mail_server_is_down_then_up_and_each_code_arrives_once(stack: Stack) -> None:
    known = stack.mail_names()
    chats = {}
    with stopped(stack, "mail server"):
        for language, person in SPEAKER.items():
            chats[language] = Chat(stack.url, language=language)
            replies = chats[language].say(person.claim(language))
            assert names(replies)[0] == "code_on_its_way"
            assert set(names(replies)) <= {"code_on_its_way", "mail_delayed"}
            fine(replies, typed=person.number, language=language)
    for language, person in SPEAKER.items():
        assert person.email is not None
        code = stack.code_for(person.email, known=known, wait=60)
        assert names(chats[language].say(code)) == ["verified", "case_status"]
    stack.settle(wait=10)
    for person in SPEAKER.values():
        assert person.email is not None
        assert stack.mails_to(person.email, known=known) == 1


def test_the_word_about_slow_mail_is_the_same_for_all(stack: Stack) -> None:
    """Where mail fails, a number that nobody has gets the same reply as a real one."""
    with stopped(stack, "mail server"):
        Chat(stack.url).say(SPEAKER["en"].claim("en"))
        stack.settle(wait=1)
        born = SPEAKER["en"].born("en")
        right = Chat(stack.url).say(SPEAKER["en"].claim("en"))
        absent = Chat(stack.url).say(f"{NOBODYS_NUMBER}, {born}")
        assert [reply.text for reply in right] == [reply.text for reply in absent]


def test_a_conversation_outlives_a_restart_of_both_servers(stack: Stack) -> None:
    chat = begun(stack, "es")
    chat.say(SPEAKER["es"].number)
    for name in ("Rasa server", "action server"):
        stack.stop(name)
    for name in ("action server", "Rasa server"):
        stack.start(name)
    assert names(chat.say(SPEAKER["es"].born("es"))) == ["code_on_its_way"]
    assert names(chat.say(STATUS["es"])) == ["need_code"]
