"""Servers are killed or hang while people write: nothing lost, nothing doubled, no silence."""
from __future__ import annotations

import re
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import yaml

from tests.conversations.chat import names, words
from tests.conversations.checks import each_language, fine
from tests.conversations.faults import (
    ACTIONS,
    MAIL,
    RASA,
    AtOnce,
    Stubborn,
    audit_is_whole,
    held,
    kill,
)
from tests.conversations.people import APPLICANTS, LANGUAGES, SPEAKER, Applicant, applicant
from tests.servers.stack import Stack

HISTORY = {"en": "show me the history", "es": "enséñeme el historial"}
STATUS = {"en": "where is my case?", "es": "¿en qué va mi caso?"}
BOTS = {"en": "are you a robot?", "es": "¿eres un robot?"}
ELENA, MINH = applicant("Elena"), applicant("Minh")


def claimed(stack: Stack, language: str, person: Applicant) -> tuple[Stubborn, str]:
    """A conversation in which a code is awaited, and the code."""
    known = stack.mail_names()
    chat = Stubborn(stack.url, language=language)
    assert names(chat.insist(person.claim(language))) == ["code_on_its_way"]
    return chat, stack.code_for(str(person.email), known=known)


def form_of(person: Applicant) -> str:
    """The form of an applicant's first case, as a status names it."""
    entries = yaml.safe_load(APPLICANTS.read_text(encoding="utf-8"))["applicants"]
    return next(str(entry["cases"][0]["form"]) for entry in entries
                if entry["name"] == person.name)


def forms_told(chat: Stubborn) -> list[str]:
    told = words(reply for reply in chat.heard if reply.message == "utter_case_status")
    return re.findall(r"\b[A-Z]{1,2}-\d{2,4}[A-Z]?\b", told)


# -- killed in the middle ------------------------------------------------------------


@pytest.mark.parametrize(
    ("server", "after"),
    [(ACTIONS, 0.03), pytest.param(ACTIONS, 0.15, marks=pytest.mark.long),
     (RASA, 0.05), *(pytest.param(RASA, after, marks=pytest.mark.long) for after in (0.02, 0.25))],
)
def test_a_server_is_killed_in_the_middle_of_every_step(
    stack: Stack, server: str, after: float
) -> None:
    """Six people, each at another step, in two languages; then the server dies."""
    english, spanish = SPEAKER["en"], SPEAKER["es"]
    proving, code = claimed(stack, "en", english)
    proved, other = claimed(stack, "es", spanish)
    assert names(proved.insist(other)) == ["verified", "case_status"]
    asking, claiming, numbering, asked = (Stubborn(stack.url, language=language)
                                          for language in ("es", "en", "es", "en"))
    assert names(claiming.insist(ELENA.number)) == ["need_date_of_birth"]
    assert names(numbering.insist(STATUS["es"]))[-1] == "need_case_number"
    stack.settle()
    known, now = stack.mail_names(), AtOnce()
    threads = [
        now.say("number", numbering, MINH.number),
        now.say("date", claiming, ELENA.born("en")),
        now.say("code", proving, code),
        now.say("history", proved, HISTORY["es"]),
        now.say("status", asked, STATUS["en"]),
        now.say("question", asking, BOTS["es"]),
    ]
    time.sleep(after)
    kill(stack, server)
    stack.start(server)
    for thread in threads:
        thread.join(timeout=60)
    assert now.faults == []
    # Who had heard "verified" before the end of it hears the status alone.
    assert now.answers.pop("code")[-1] == "case_status"
    assert "verified" in names(proving.heard)
    assert now.answers == {
        "number": ["need_date_of_birth"],
        "date": ["code_on_its_way"],
        "history": ["case_history"],
        "status": ["number_needed_first", "need_case_number"],
        "question": ["bot_challenge"],
    }
    theirs, ours = set(forms_told(proved)), set(forms_told(proving))
    assert ours == {form_of(english)} and theirs == {form_of(spanish)}, "nobody else's status"
    fresh = stack.code_for(str(ELENA.email), known=known, wait=100)
    stack.settle()
    assert stack.mails_to(str(ELENA.email), known=known) == 1, "the code was sent once"
    assert names(claiming.insist(fresh)) == ["verified", "case_status"]
    for chat in (proving, proved, asking, numbering, asked):
        assert chat.read() == [], "nothing comes twice"
    assert audit_is_whole(stack)


def test_the_mail_server_is_killed_and_each_code_arrives_once(stack: Stack) -> None:
    known, chats = stack.mail_names(), {}
    for language, person in SPEAKER.items():
        chats[language] = Stubborn(stack.url, language=language)
        assert "code_on_its_way" in names(chats[language].insist(person.claim(language)))
    kill(stack, MAIL)
    stack.start(MAIL)
    for language, person in SPEAKER.items():
        code = stack.code_for(str(person.email), known=known, wait=100)
        assert names(chats[language].insist(code)) == ["verified", "case_status"]
    stack.settle()
    assert {stack.mails_to(str(who.email), known=known) for who in SPEAKER.values()} == {1}


# -- hanging ---------------------------------------------------------------------------


def test_a_mail_server_that_hangs_delays_no_reply(stack: Stack) -> None:
    known, chats = stack.mail_names(), {}
    with held(stack, MAIL):
        for language, person in SPEAKER.items():
            chats[language] = Stubborn(stack.url, language=language)
            began = time.monotonic()
            replies = chats[language].say(person.claim(language))
            assert time.monotonic() - began < 3
            assert names(replies)[0] == "code_on_its_way"
            fine(replies, typed=person.number, language=language)
        time.sleep(1)
    for language, person in SPEAKER.items():
        code = stack.code_for(str(person.email), known=known, wait=60)
        assert names(chats[language].insist(code)) == ["verified", "case_status"]
        assert stack.mails_to(str(person.email), known=known) == 1


# -- no room on the disk -------------------------------------------------------------


@contextmanager
def no_room(stack: Stack, name: str) -> Iterator[None]:
    """No file of the server's may grow or be written beyond its first 512 bytes.

    The limit makes each write fail as a full disk does (SQLite says "disk I/O error" or "database
    or disk is full"); the files and what stands in them stay readable.
    """
    pid = stack.pid(name)
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (512, before[1]))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


@each_language
def test_the_conversations_disk_is_full_and_the_answers_come_by_themselves(
    stack: Stack, language: str
) -> None:
    person = SPEAKER[language]
    chat = Stubborn(stack.url, language=language)
    assert names(chat.insist(STATUS[language]))[-1] == "need_case_number"
    with no_room(stack, RASA):
        for typed in (person.number, person.born(language)):
            began = time.monotonic()
            replies = chat.say(typed)
            assert time.monotonic() - began < 3
            assert names(replies) == ["system-store-trouble"]
            fine(replies, typed=typed, language=language)
    heard = chat.wait_for("code_on_its_way")
    assert names(heard) == ["need_date_of_birth", "code_on_its_way"], "each once, in order"


@each_language
def test_the_cases_disk_is_full_and_nothing_is_half_written(stack: Stack, language: str) -> None:
    chat, code = claimed(stack, language, SPEAKER[language])
    known = stack.mail_names()
    other = Stubborn(stack.url, language=language)
    with no_room(stack, ACTIONS):
        for who, typed in ((chat, code), (other, ELENA.claim(language))):
            began = time.monotonic()
            replies = who.say(typed)
            assert time.monotonic() - began < 3
            assert names(replies) == ["store_unavailable"]
            fine(replies, typed=typed, language=language)
    assert names(chat.insist(code)) == ["verified", "case_status"], "no try was counted"
    assert stack.mail_names() == known, "what could not be kept was not sent"
    assert audit_is_whole(stack)


# -- who says so ----------------------------------------------------------------------


def test_both_languages_are_spoken_for() -> None:
    assert set(SPEAKER) == set(HISTORY) == set(STATUS) == set(BOTS) == set(LANGUAGES)
