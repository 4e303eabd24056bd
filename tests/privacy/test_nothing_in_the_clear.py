"""Real conversations through the real servers, then every byte they wrote is searched."""
from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.conversations.chat import Chat
from tests.privacy.alarm import personal_values, search_files
from tests.servers.stack import Stack

PEOPLE = [
    ("en", "Amara Okafor", "IOE0990001001", "April 3, 1988", "amara.okafor@example.org"),
    ("es", "Lucía Fernández Ortega", "IOE0990002001", "17 de noviembre de 1992",
     "lucia.fernandez@example.org"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stack's folder after conversations that hold all that people should not have typed."""
    folder = tmp_path_factory.mktemp("canary")
    with Stack(folder) as stack:
        for language, name, number, born, email in PEOPLE:
            _converse(stack, language, name=name, number=number, born=born, email=email)
    return folder


def _converse(stack: Stack, language: str, *, name: str, number: str, born: str,
              email: str) -> None:
    chat = Chat(stack.url, language=language)
    began = time.time() - 0.5
    chat.say(f"{name} {number}")
    chat.say(born)
    chat.say(email)
    chat.say("+1 312 555 0141")
    replies = chat.say(stack.code_for(email, since=began))
    assert replies[-1].message == "utter_case_status"
    for question in ("history", "historial", "cancel", f"{number} {born}"):
        chat.say(question)


def test_no_value_of_an_applicant_is_written_in_the_clear(folder: Path) -> None:
    assert search_files(folder, personal_values()) == []


def test_the_search_looked_at_stores_and_logs(folder: Path) -> None:
    names = {file.name for file in folder.iterdir()}
    assert {"casepath.db", "trackers.db", "rasa.log", "action.log"} <= names


def test_the_mailbox_holds_codes_for_the_right_people_alone(folder: Path) -> None:
    mails = [file.read_text() for file in (folder / "mailbox").glob("*.eml")]
    assert mails and all("example.org" in mail for mail in mails)
    assert not any("Okafor" in mail or "IOE099" in mail or "Case" in mail for mail in mails)
