"""Rights over Telegram: forgotten here, and said what Telegram keeps."""
from __future__ import annotations

import contextlib
import sqlite3

from tests.conversations.chat import Said, names, words
from tests.conversations.telegram.conftest import System
from tests.servers.telegram import TelegramPerson


def left(system: System, table: str) -> int:
    with contextlib.closing(sqlite3.connect(system.stack.folder / "trackers.db")) as store:
        query = f"SELECT count(*) FROM {table} WHERE conversation LIKE 'tg%'"
        return int(store.execute(query).fetchone()[0])


def until(person: TelegramPerson, heard: list[Said], name: str) -> list[Said]:
    """Listen on until the message of that name has come: a server that has just started pauses."""
    while name not in names(heard):
        heard = heard + person.listen()
    return heard


def test_a_chat_is_forgotten_and_its_last_word_still_comes(system: System) -> None:
    person, before = system.person(), left(system, "tracker")
    until(person, person.say("where is my case?"), "need_case_number")
    assert left(system, "tracker") == before + 1
    heard = until(person, person.say("delete this chat"), "need_case_number")
    assert names(heard)[0] == "delete_my_data"
    heard = person.press("Forget this chat only")
    assert names(heard) == ["chat_forgotten"]
    assert "Telegram keeps its own copy of this chat" in words(heard)
    assert left(system, "tracker") == before
    assert names(person.say("how long does an i-485 take")) == ["processing_time"]
