"""Rights over Telegram: forgotten here, and said what Telegram keeps."""
from __future__ import annotations

import contextlib
import sqlite3

from tests.conversations.chat import names, words
from tests.conversations.telegram.conftest import System


def left(system: System, table: str) -> int:
    with contextlib.closing(sqlite3.connect(system.stack.folder / "trackers.db")) as store:
        query = f"SELECT count(*) FROM {table} WHERE conversation LIKE 'tg%'"
        return int(store.execute(query).fetchone()[0])


def test_a_chat_is_forgotten_and_its_last_word_still_comes(system: System) -> None:
    person, before = system.person(), left(system, "tracker")
    assert names(person.say("where is my case?"))[-1] == "need_case_number"
    assert left(system, "tracker") == before + 1
    assert names(person.say("delete this chat"))[0] == "delete_my_data"
    heard = person.press("Forget this chat only")
    assert names(heard) == ["chat_forgotten"]
    assert "Telegram keeps its own copy of this chat" in words(heard)
    assert left(system, "tracker") == before
    assert names(person.say("how long does an i-485 take")) == ["processing_time"]
