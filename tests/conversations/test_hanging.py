"""An action server that hangs: a word at 3 seconds, an end at 20, and then nobody waits so long."""
from __future__ import annotations

import asyncio
import time
import uuid
from typing import Any

import pytest
import socketio

from tests.conversations.chat import Chat
from tests.conversations.faults import ACTIONS, held
from tests.conversations.people import SPEAKER
from tests.servers.stack import Stack

CLAIM_AGAIN = {"en": "Try again", "es": "Intentar otra vez"}


class Page:
    """A page of the web chat: what it hears, with the time since it last spoke."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.heard: list[tuple[float, dict[str, Any]]] = []
        self._socket = socketio.AsyncClient(reconnection=False)
        self._said_at = 0.0

    async def open(self, stack: Stack) -> None:
        self._socket.on("reply", self._hear)
        address = Chat(stack.url).address
        await self._socket.connect(
            stack.url, auth={"language": self.language}, transports=["websocket"],
            socketio_path="chat/socket.io", headers={"X-Forwarded-For": address},
        )

    async def close(self) -> None:
        await self._socket.disconnect()

    async def send(self, **message: str) -> None:
        self.heard.clear()
        self._said_at = time.monotonic()
        await self._socket.emit("message", {"id": uuid.uuid4().hex, **message})

    async def waited_for(self, name: str, *, seconds: float) -> float:
        """Seconds from the message to this reply."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for after, reply in self.heard:
                if reply["message"] == name:
                    assert reply["language"] == self.language
                    assert reply["text"].strip()
                    return after
            await asyncio.sleep(0.05)
        raise AssertionError(f"{name} did not come, only {[r['message'] for _, r in self.heard]}")

    async def press(self, title: str) -> None:
        keys = {button["title"]: button["key"]
                for _, reply in self.heard for button in reply["buttons"]}
        await self.send(button=keys[title])

    async def _hear(self, reply: dict[str, Any]) -> None:
        self.heard.append((time.monotonic() - self._said_at, reply))
        if reply["seq"] is not None:
            await self._socket.emit("ack", {"seq": reply["seq"]})


@pytest.mark.timeout(120)
async def test_it_hangs_in_the_middle_of_a_claim(stack: Stack) -> None:
    pages = {language: Page(language) for language in SPEAKER}
    late = Page("es")
    known = stack.mail_names()
    for page in (*pages.values(), late):
        await page.open(stack)
    with held(stack, ACTIONS):
        for language, page in pages.items():
            await page.send(text=SPEAKER[language].claim(language))
        for page in pages.values():
            assert await page.waited_for("system-still-working", seconds=5) < 4
        for page in pages.values():
            assert await page.waited_for("system-trouble", seconds=25) < 24
        # From now on it is known to hang: who writes next hears so at once.
        await late.send(text="¿en qué va mi caso?")
        assert await late.waited_for("system-trouble", seconds=5) < 3
    for language, page in pages.items():
        await page.press(CLAIM_AGAIN[language])
        await page.waited_for("utter_code_on_its_way", seconds=15)
    await late.press(CLAIM_AGAIN["es"])
    await late.waited_for("utter_need_case_number", seconds=15)
    for page in (*pages.values(), late):
        await page.close()
    for person in SPEAKER.values():
        assert person.email is not None
        await asyncio.to_thread(stack.code_for, person.email, known=known)
    await asyncio.to_thread(stack.settle)
    for person in SPEAKER.values():
        assert person.email is not None
        # The hung server did its part when it came to itself: the press was the same message.
        assert stack.mails_to(person.email, known=known) == 1
