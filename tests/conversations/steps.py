"""Dialogues as files tell them: dialogues/<language>/<topic>.yml, for every channel.

A step says something (`say`), presses a button (`press`), or types the code that arrived for an
address (`code_for`), where it says so `minutes_later`; `expect` lists the message names that must
come back, in order; `contains` and `lacks` look at the words.
"""
from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import pytest
import yaml

from actions.languages import released
from tests.conversations.chat import Said, names, words
from tests.servers.stack import Stack

FILE = "document"  # what a messenger has for a file that belongs to the reply before it
DIALOGUES = Path(__file__).parent / "dialogues"


class Person(Protocol):
    """Somebody in a conversation, whatever the channel."""

    def say(self, text: str) -> list[Said]: ...

    def press(self, title: str) -> list[Said]: ...


def dialogues(*topics: str) -> list[Any]:
    """Parameters (language, steps) of every dialogue, or of those of some topics.

    A language that is not released yet has its dialogues ready, and they wait.
    """
    found = []
    for file in sorted(DIALOGUES.glob("*/*.yml")):
        if (topics and file.stem not in topics) or file.parent.name not in released():
            continue
        for dialogue in yaml.safe_load(file.read_text(encoding="utf-8")):
            name = f"{file.parent.name}/{file.stem}: {dialogue['name']}"
            found.append(pytest.param(file.parent.name, dialogue["steps"], id=name))
    return found


def walk(person: Person, stack: Stack, steps: list[dict[str, Any]]) -> None:
    """Take each step and look at what comes back."""
    known = stack.mail_names()
    for number, step in enumerate(steps, start=1):
        if step.get("minutes_later"):
            stack.settle()
            stack.pass_time(minutes=step["minutes_later"])
        if step.get("resends"):
            stack.settle()
            known = stack.mail_names()
        replies = _take(person, stack, step, known=known)
        replies = [reply for reply in replies if reply.message != FILE]
        _check(f"step {number} {step}", step, replies)


def _take(
    person: Person, stack: Stack, step: dict[str, Any], *, known: frozenset[str]
) -> list[Said]:
    if "code_for" in step:
        code = stack.code_for(step["code_for"], known=known)
        return person.say(step.get("as", "{code}").format(code=code))
    if "press" in step:
        return person.press(step["press"])
    return person.say(step["say"])


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
