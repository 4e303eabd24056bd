"""Try the bot in Telegram mode without Telegram: a fake server and a chat in the terminal.

    python -m tests.servers.telegram --port 8081 --token 42:abc

prints the address that the bot needs. Type as a person would; a button by its number. /start
begins; other commands go to the bot. Of this program's own: /quit, /screen (the chat as it
stands now), /edit WORDS (changes the last message), /send KIND (voice, photo, sticker, …),
/block and /unblock.
"""
from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Callable, Sequence

from tests.servers.telegram.person import TelegramPerson
from tests.servers.telegram.screen import Seen
from tests.servers.telegram.server import TOKEN, FakeTelegram
from tests.servers.telegram.shapes import CONTENT

LOOK_EVERY = 0.1  # seconds
Print = Callable[[str], None]


class Terminal:
    """Shows a chat as it changes, and does what a line says."""

    def __init__(self, person: TelegramPerson, *, show: Print) -> None:
        self._person = person
        self._show = show
        self._shown: dict[int, Seen] = {}
        self._buttons: list[str] = []
        self._violations = 0
        self._typing = False

    def look(self) -> None:
        """Print what changed on the screen since the last look."""
        screen = {seen.message_id: seen for seen in self._person.screen}
        for gone in [number for number in self._shown if number not in screen]:
            self._show(f"    (message {gone} is gone from the chat)")
            del self._shown[gone]
        for number, seen in screen.items():
            if self._shown.get(number) != seen:
                self._print(seen, before=self._shown.get(number))
                self._shown[number] = seen
        if self._person.typing and not self._typing:
            self._show("    (is typing)")
        self._typing = self._person.typing
        for broken in self._person.fake.violations[self._violations:]:
            self._show(f"    !! {broken.method}: {broken.detail} ({broken.description})")
        self._violations = len(self._person.fake.violations)

    def take(self, line: str) -> bool:
        """Do what was typed; False ends it."""
        command, _, rest = line.strip().partition(" ")
        if command == "/quit":
            return False
        if command == "/screen":
            self._shown.clear()
        elif command == "/edit":
            self._person.edit(rest, silent_for=0)
        elif command == "/send" and rest in CONTENT:
            self._person.send_kind(rest, silent_for=0)
        elif command == "/send":
            self._show(f"    (one of {', '.join(CONTENT)})")
        elif command == "/block":
            self._person.block()
        elif command == "/unblock":
            self._person.unblock()
        elif line.strip().isdigit() and 1 <= int(line) <= len(self._buttons):
            self._press(self._buttons[int(line) - 1])
        elif line.strip():
            self._person.send(line)
        return True

    def _press(self, title: str) -> None:
        try:
            self._person.press(title, silent_for=0)
        except AssertionError as error:
            self._show(f"    ({error})")

    def _print(self, seen: Seen, *, before: Seen | None) -> None:
        if before is not None and before.text == seen.text:
            self._show(f"    (the buttons of message {seen.message_id} changed)")
        else:
            notes = [note for note, holds in (("edited", seen.edited),
                                              ("protected", seen.protected)) if holds]
            kind = "" if seen.kind == "text" else f"[{seen.kind}] "
            who = "you" if seen.mine else "bot"
            self._show(f"{who} {seen.message_id}{' (' + ', '.join(notes) + ')' if notes else ''}: "
                       f"{kind}{seen.text}")
        if seen.keyboard:
            self._buttons = [title for row in seen.keyboard for title in row]
            self._show("    " + "   ".join(
                f"[{number}] {title}" for number, title in enumerate(self._buttons, start=1)
            ))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.servers.telegram", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=8081, help="port on loopback (8081)")
    parser.add_argument("--token", default=TOKEN, help="the bot's token (a made-up one)")
    parser.add_argument("--language", default="en", help="language of the person's phone (en)")
    chosen = parser.parse_args(arguments)
    with FakeTelegram(port=chosen.port, token=chosen.token) as fake:
        print(f"The Bot API is at {fake.url}<token>, the token is {fake.token}\n"
              "Type /start to begin, /quit to end.", flush=True)
        person = TelegramPerson(fake, language_code=chosen.language, patience=2.0)
        terminal = Terminal(person, show=lambda line: print(line, flush=True))
        over = threading.Event()
        watching = threading.Thread(target=_watch, args=(terminal, over))
        watching.start()
        try:
            for line in sys.stdin:
                if not terminal.take(line):
                    break
        except KeyboardInterrupt:
            pass
        over.set()
        watching.join()
        terminal.look()
    return 0


def _watch(terminal: Terminal, over: threading.Event) -> None:
    while not over.wait(LOOK_EVERY):
        terminal.look()


if __name__ == "__main__":
    sys.exit(main())
