"""What the widget writes for its reader ("Lock", another language) is understood as it stands."""
from __future__ import annotations

from typing import Any

import httpx

from tests.conversations.chat import Chat, names
from tests.servers.stack import Stack


def interface(stack: Stack, language: str) -> dict[str, Any]:
    answer = httpx.get(f"{stack.url}/chat/words/widget", params={"for": language})
    answer.raise_for_status()
    return dict(answer.json())


def test_the_menus_wish_changes_to_each_language(stack: Stack) -> None:
    offered = interface(stack, "en")["languages"]
    assert len(offered) > 1
    for wish in offered:
        for other in offered:
            if other["tag"] == wish["tag"]:
                continue
            said = Chat(stack.url, language=other["tag"]).say(wish["ask"])
            assert names(said) == ["language_changed"], (other["tag"], wish["ask"])
            assert said[0].language == wish["tag"]


def test_the_lock_is_understood_in_each_language(stack: Stack) -> None:
    for spoken in interface(stack, "en")["languages"]:
        words = interface(stack, spoken["tag"])["words"]
        said = Chat(stack.url, language=spoken["tag"]).say(words["lockSay"])
        assert names(said) == ["locked"], spoken["tag"]
