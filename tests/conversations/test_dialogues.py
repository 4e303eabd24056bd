"""Whole dialogues through the running servers, over web chat."""
from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.chat import Chat
from tests.conversations.named import named
from tests.conversations.steps import dialogues, walk
from tests.servers.stack import Stack


@pytest.mark.parametrize(("language", "steps"), dialogues())
def test_dialogue(stack: Stack, language: str, steps: list[dict[str, Any]]) -> None:
    chat = Chat(stack.url, language=language)
    walk(chat, stack, steps)
    for reply in chat.heard:  # by the words alone, as tests over a messenger have to know them
        assert named(reply.text, reply.language) == reply.message
