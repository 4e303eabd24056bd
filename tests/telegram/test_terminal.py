"""The terminal chat for developers."""
from __future__ import annotations

import subprocess
import sys

import pytest

from tests.servers.telegram import FakeTelegram, TelegramPerson
from tests.servers.telegram.__main__ import Terminal
from tests.telegram.api import Api, keyboard


def test_it_shows_the_chat_as_it_changes(
    fake: FakeTelegram, api: Api, ana: TelegramPerson
) -> None:
    shown: list[str] = []
    terminal = Terminal(ana, show=shown.append)
    api.ok("sendMessage", chat_id=ana.id, text="Which?", reply_markup=keyboard("Yes", "No"),
           protect_content=True)
    terminal.look()
    assert shown == ["you 1: /start", "bot 2 (protected): Which?", "    [1] Yes   [2] No"]
    shown.clear()
    assert terminal.take("my code is 123")
    assert terminal.take("/send voice")
    terminal.look()
    assert shown == ["you 3: my code is 123", "you 4: [voice] "]
    shown.clear()
    api.ok("deleteMessage", chat_id=ana.id, message_id=3)
    api.ok("editMessageReplyMarkup", chat_id=ana.id, message_id=2)
    api.refused("sendMessage", chat_id=ana.id, text="")
    terminal.look()
    assert shown == [
        "    (message 3 is gone from the chat)", "    (the buttons of message 2 changed)",
        "    !! sendMessage: sendMessage.text is missing (Bad Request: message text is empty)",
    ]


def test_a_number_presses_a_button(fake: FakeTelegram, api: Api, ana: TelegramPerson) -> None:
    ana.ear.patience = 0.1
    shown: list[str] = []
    terminal = Terminal(ana, show=shown.append)
    api.ok("sendMessage", chat_id=ana.id, text="Which?", reply_markup=keyboard("Yes", "No"))
    terminal.look()
    assert terminal.take("2") and terminal.take("3") and terminal.take("/edit 4")
    updates = api.ok("getUpdates")
    assert updates[1]["callback_query"]["data"] == "no"
    assert [updates[2]["message"]["text"], updates[3]["edited_message"]["text"]] == ["3", "4"]
    assert "never answered" in shown[-1]
    assert not terminal.take("/quit")


@pytest.mark.parametrize(("arguments", "typed", "words"), [
    (["--help"], "", "a fake server and a chat in the terminal"),
    (["--port", "0", "--token", "42:abc"], "/start\nhello\n/quit\n", "you 2: hello"),
])
def test_it_runs_by_itself(arguments: list[str], typed: str, words: str) -> None:
    ran = subprocess.run([sys.executable, "-m", "tests.servers.telegram", *arguments],
                         input=typed, capture_output=True, text=True, timeout=30, check=True)
    assert words in ran.stdout and not ran.stderr
