"""Whole dialogues through the running servers: dialogues/<language>/<topic>.yml.

A step says something (`say`), presses a button (`press`), or types the code that arrived for an
address (`code_for`), where it says so `minutes_later`; `expect` lists the message names that must
come back, in order; `contains` and `lacks` look at the words.
"""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conversations.chat import Chat, Said, names, words
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
    known = stack.mail_names()
    for number, step in enumerate(steps, start=1):
        if step.get("minutes_later"):
            stack.settle()
            stack.pass_time(minutes=step["minutes_later"])
        if step.get("resends"):
            stack.settle()
            known = stack.mail_names()
        replies = _take(chat, stack, step, known=known)
        _check(f"step {number} {step}", step, replies)


def _take(chat: Chat, stack: Stack, step: dict[str, Any], *, known: frozenset[str]) -> list[Said]:
    if "code_for" in step:
        code = stack.code_for(step["code_for"], known=known)
        return chat.say(step.get("as", "{code}").format(code=code))
    if "press" in step:
        return chat.press(step["press"])
    return chat.say(step["say"])


def _check(where: str, step: dict[str, Any], replies: list[Said]) -> None:
    heard, text = names(replies), words(replies)
    assert text.strip(), f"{where}: silence"
    if "expect" in step:
        assert heard == step["expect"], f"{where}: {heard}\n{text}"
    for part in step.get("contains", ()):
        assert part in text, f"{where}: {part!r} is missing in\n{text}"
    for part in step.get("lacks", ()):
        assert part not in text, f"{where}: {part!r} stands in\n{text}"
    if "language" in step:
        assert {reply.language for reply in replies} == {step["language"]}, where
