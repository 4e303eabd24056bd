"""Whole dialogues through the running servers: dialogues/<language>/<topic>.yml.

A step says something (`say`), presses a button (`press`), or types the code that arrived for an
address (`code_for`); `expect` lists the message names that must come back, in order; `contains`
and `lacks` look at the words.
"""
from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conversations.chat import Chat, Said
from tests.servers.stack import Stack

DIALOGUES = Path(__file__).parent / "dialogues"


def dialogues() -> list[Any]:
    found = []
    for file in sorted(DIALOGUES.glob("*/*.yml")):
        for dialogue in yaml.safe_load(file.read_text(encoding="utf-8")):
            name = f"{file.parent.name}/{file.stem}: {dialogue['name']}"
            found.append(pytest.param(file.parent.name, dialogue["steps"], id=name))
    return found


@pytest.mark.parametrize(("language", "steps"), dialogues())
def test_dialogue(stack: Stack, language: str, steps: list[dict[str, Any]]) -> None:
    chat = Chat(stack.url, language=language)
    began = time.time() - 0.5
    for number, step in enumerate(steps, start=1):
        replies = _take(chat, stack, step, since=began)
        if "code_for" not in step:
            began = time.time() - 0.5 if step.get("fresh") else began
        _check(f"step {number} {step}", step, replies)


def _take(chat: Chat, stack: Stack, step: dict[str, Any], *, since: float) -> list[Said]:
    if "code_for" in step:
        code = stack.code_for(step["code_for"], since=since)
        return chat.say(step.get("as", "{code}").format(code=code))
    if "press" in step:
        return chat.press(step["press"])
    return chat.say(step["say"])


def _check(where: str, step: dict[str, Any], replies: list[Said]) -> None:
    names = [reply.message.removeprefix("utter_") for reply in replies]
    text = "\n\n".join(reply.text for reply in replies)
    assert text.strip(), f"{where}: silence"
    if "expect" in step:
        assert names == step["expect"], f"{where}: {names}\n{text}"
    for part in step.get("contains", ()):
        assert part in _plain(text), f"{where}: {part!r} is missing in\n{text}"
    for part in step.get("lacks", ()):
        assert part not in _plain(text), f"{where}: {part!r} stands in\n{text}"
    if "language" in step:
        assert {reply.language for reply in replies} == {step["language"]}, where


def _plain(text: str) -> str:
    """Without the isolation marks that Fluent puts around what it inserts."""
    return text.replace("\u2068", "").replace("\u2069", "")
