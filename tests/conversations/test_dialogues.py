"""Whole dialogues through the running servers, over web chat."""
from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.chat import Chat
from tests.conversations.steps import dialogues, walk
from tests.servers.stack import Stack


@pytest.mark.parametrize(("language", "steps"), dialogues())
def test_dialogue(stack: Stack, language: str, steps: list[dict[str, Any]]) -> None:
    walk(Chat(stack.url, language=language), stack, steps)
