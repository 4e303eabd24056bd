"""Delete my data: asked once, done, receipted; then nobody can be found, and nothing opens."""
from __future__ import annotations

import contextlib
import json
import re
import sqlite3
from collections.abc import Iterator

import httpx
import pytest

from tests.conversations.chat import Chat, names, words
from tests.conversations.people import Applicant, applicant
from tests.servers.stack import Stack

ELENA, NOOR, SAMUEL = map(applicant, ("Elena", "Noor", "Samuel"))
RECEIPT = re.compile(r"E-[0-9A-Z]{5}-[0-9A-Z]{5}")
ASKED = ["number_needed_first", "need_case_number"]


@pytest.fixture(scope="module")
def own_stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """Of its own: whoever is erased here is gone for every other test."""
    with Stack(tmp_path_factory.mktemp("erasure")) as running:
        yield running


def proved(stack: Stack, person: Applicant, language: str = "en") -> Chat:
    known = stack.mail_names()
    chat = Chat(stack.url, language=language)
    chat.say(person.claim(language))
    assert person.email is not None
    assert names(chat.say(stack.code_for(person.email, known=known)))[0] == "verified"
    return chat


def rows(stack: Stack, file: str, query: str, *values: str) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(stack.folder / file)) as store:
        return store.execute(query, values).fetchall()


def conversation(chat: Chat) -> str:
    return chat.session.split(".")[0]


def test_a_person_is_erased_with_a_receipt(own_stack: Stack) -> None:
    chat = proved(own_stack, ELENA)
    assert names(chat.say("delete my data")) == ["erase_confirm"]
    replies = chat.press("Yes, erase it")
    assert names(replies) == ["erased"]
    text = words(replies)
    receipt = RECEIPT.findall(text)
    assert len(receipt) == 1
    for part in ("the key to all of it", "ways to reach you: 2", "this conversation",
                 "the history must not be rewritten", "What stands on your screen"):
        assert part in text
    kept = rows(own_stack, "casepath.db", "SELECT number FROM erasure_receipt")
    assert kept == [(receipt[0],)]
    # The number and the birthday now get what a number that nobody has gets.
    fresh, known = Chat(own_stack.url), own_stack.mail_names()
    assert names(fresh.say(ELENA.claim("en"))) == ["code_on_its_way"]
    own_stack.settle()
    assert own_stack.mail_names() == known
    assert names(fresh.say("000000")) == ["code_wrong"]


def test_the_conversation_is_forgotten_but_for_its_last_word(own_stack: Stack) -> None:
    chat = proved(own_stack, NOOR, "es")
    whose = conversation(chat)
    assert names(chat.say("borre mis datos")) == ["erase_confirm"]
    assert names(chat.say("sí")) == ["erased"]
    for table in ("tracker", "button", "note"):
        query = f"SELECT count(*) FROM {table} WHERE conversation = ?"
        assert rows(own_stack, "trackers.db", query, whose) == [(0,)], table
    query = "SELECT count(*) FROM inbox WHERE conversation = ?"
    assert rows(own_stack, "trackers.db", query, whose) == [(1,)], "that the last one came"
    chat.read()  # acknowledges the receipt
    query = "SELECT count(*) FROM outbox WHERE conversation = ?"
    assert rows(own_stack, "trackers.db", query, whose) == [(0,)]
    assert names(chat.say("¿en qué va mi caso?")) == ASKED


def test_a_yes_long_after_the_question_erases_nothing(own_stack: Stack) -> None:
    chat = proved(own_stack, SAMUEL)
    assert names(chat.say("delete my data")) == ["erase_confirm"]
    assert names(chat.say("can I travel meanwhile?")) == ["travel_permission"]
    assert names(chat.say("yes")) == ["affirm"]
    assert names(chat.say("where is my case?")) == ["case_status"]


def test_erasing_ends_a_helpers_leave(own_stack: Stack) -> None:
    chat = proved(own_stack, SAMUEL)
    chat.say("let my daughter see my case")
    code = re.findall(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}\b",
                      words(chat.press("For one week")))[0]
    helper = Chat(own_stack.url)
    assert names(helper.say(code)) == ["leave_accepted"]
    assert names(helper.say("where is the case?")) == ["case_status"]
    chat.say("delete my data")
    assert names(chat.press("Yes, erase it")) == ["erased"]
    assert names(helper.say("where is the case?")) == ASKED


def test_the_copy_comes_whole_inside_the_reply_and_is_gone_when_it_was_read(
    stack: Stack,
) -> None:
    person = applicant("Wei")
    chat = proved(stack, person)
    chat.say("what do you know about me")
    key = chat.heard[-1].buttons["Give me a copy"]
    chat.send_raw({"id": "copy", "language": "en", "button": key})
    headers = {"Authorization": f"Bearer {chat.session}"}
    answer = httpx.get(f"{stack.url}/chat/messages", headers=headers).json()["replies"][-1]
    file = answer["file"]
    assert (file["name"], file["type"]) == ("my-data.json", "application/json")
    content = json.loads(file["content"])
    assert content["person"]["name"] == person.name
    assert content["person"]["date_of_birth"] == person.date_of_birth.isoformat()
    assert content["cases"][0]["number"] == person.number
    assert content["consents"][0]["purpose"] == "processing"
    assert {entry["kind"] for entry in content["log"]} >= {"claim_made", "proof_succeeded"}
    assert content["kept"]["outbox"] == "24h"
    httpx.get(f"{stack.url}/chat/messages", params={"after": answer["seq"]}, headers=headers)
    left = httpx.get(f"{stack.url}/chat/messages", headers=headers).json()["replies"]
    assert left == []
