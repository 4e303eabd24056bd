"""How a person at Telegram waits for the bot, and what they took in."""
from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.conversations.chat import Said, names
from tests.servers.telegram.screen import is_quiet, seen
from tests.servers.telegram.server import FakeTelegram
from tests.servers.telegram.world import Kept, Room

DOCUMENT = "document"
Naming = Callable[[str, str], tuple[str, str]]
Working = Callable[[], bool]


def idle() -> bool:
    """Nothing is known of what the bot does: its silence has to tell."""
    return False


class Silence(AssertionError):
    """The bot did not answer; the text says how many messages stand in the chat."""


class Ear:
    """Hears one chat. `patience` and `quiet` in seconds: until silence is a failure, and
    without a call until the bot is done. `working` tells whether the bot still has something to
    do: on a busy machine it may be silent for long between two replies. It is believed for
    `patience` seconds."""

    def __init__(self, fake: FakeTelegram, room: Room, *, naming: Naming | None,
                 patience: float, quiet: float, working: Working = idle) -> None:
        self._fake = fake
        self._room = room
        self._naming = naming
        self.patience = patience
        self.quiet = quiet
        self.working = working
        self._read = 0  # the newest bot message that was taken in
        self._answers = 0
        self.heard: list[Said] = []

    def mark(self) -> None:
        """From here on, what the bot says is an answer."""
        self._answers = self._room.answers

    def listen(self, language: str, *, silent_for: float | None,
               also: Callable[[], bool] = lambda: True) -> list[Said]:
        """What the bot says, until it has been quiet for a moment and `also` holds.

        Waits for a new or reworded message. With `silent_for`, so many seconds without one are
        fine; without it, `patience` seconds without one raise `Silence`.
        """
        begun = time.monotonic()
        changed = self._fake.world.changed
        with changed:
            while True:
                waited = time.monotonic() - begun
                spoken = self._room.answers > self._answers
                silent = not spoken and silent_for is not None and waited >= silent_for
                if also() and (silent or (spoken and self._is_done())):
                    break
                if waited > self.patience:
                    if not spoken and silent_for is None:
                        raise Silence(f"no answer; {len(self._room.messages)} messages here")
                    break
                changed.wait(0.02)
            return self.read(language)

    def read(self, language: str) -> list[Said]:
        """What has come since the last reading, without waiting."""
        with self._fake.world.changed:
            new = [kept for kept in self._room.messages.values()
                   if kept.by_bot and kept.id > self._read]
            self._read = max((kept.id for kept in new), default=self._read)
            heard = [self._said(kept, language) for kept in new]
        self.heard += heard
        return heard

    def wait_for(self, message: str, language: str, *, seconds: float) -> list[Said]:
        """Read until the message of this name has come."""
        heard: list[Said] = []
        deadline = time.monotonic() + seconds
        while message not in names(heard):
            assert time.monotonic() < deadline, f"{message} did not come, only {names(heard)}"
            time.sleep(0.05)
            heard += self.read(language)
        return heard

    def _is_done(self) -> bool:
        """Nothing is on its way to the bot, in its hands as far as we see, or to come again."""
        updates = self._fake.updates
        on_its_way = updates.held is None and updates.waiting_for(self._room.id)
        return (
            not on_its_way and not self._fake.busy and is_quiet(self._room, quiet=self.quiet)
            and not self.working()
        )

    def _said(self, kept: Kept, language: str) -> Said:
        shown = seen(kept)
        if shown.kind == DOCUMENT:  # it has no words to be known by
            return Said(message=DOCUMENT, text=kept.message["document"]["file_name"], language="")
        name, spoken = self._naming(shown.text, language) if self._naming else ("", "")
        buttons: dict[str, Any] = {
            button["text"]: button.get("callback_data") or button.get("url")
            for button in kept.buttons
        }
        return Said(message=name, text=shown.text, language=spoken, buttons=buttons)
