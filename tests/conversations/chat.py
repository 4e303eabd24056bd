"""A person at the web chat, over plain requests: says, presses, reads."""
from __future__ import annotations

import ipaddress
import itertools
import json
import time
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import httpx

# Each person writes from an address of their own, so that the limits of one source hold
# without one test slowing down the next. The addresses are kept free for documentation.
ADDRESSES = map(str, itertools.cycle(ipaddress.ip_network("2001:db8::/112").hosts()))


UNREADABLE = 503  # the store cannot be read: there is nothing to show yet


@dataclass(frozen=True)
class Said:
    """One reply as the widget would show it."""

    message: str
    text: str
    language: str
    buttons: dict[str, str] = field(default_factory=dict)  # title → key


class Chat:
    """A conversation of its own with the server at `url`, written from `address`."""

    def __init__(self, url: str, *, language: str = "en", address: str | None = None) -> None:
        self.address = address or next(ADDRESSES)
        forwarded = {"X-Forwarded-For": self.address}
        self._http = httpx.Client(base_url=url, timeout=30, headers=forwarded)
        self._language = language
        begun = self._http.post("/chat/session", json={"language": language})
        begun.raise_for_status()
        self.session = begun.json()["session"]
        self._cursor = 0
        self.heard: list[Said] = []
        self.raw: list[dict[str, Any]] = []  # replies as the widget gets them

    def say(self, text: str) -> list[Said]:
        """Type a message and read what comes back."""
        return self._send({"text": text})

    def press(self, title: str) -> list[Said]:
        """Press a button of the last replies, by its title."""
        for reply in reversed(self.heard):
            if title in reply.buttons:
                return self._send({"button": reply.buttons[title]})
        raise AssertionError(f"no button {title!r}; there were {self.buttons()}")

    def buttons(self) -> list[str]:
        return list(self.heard[-1].buttons) if self.heard else []

    def send_raw(self, body: Any, *, token: str | None = None) -> httpx.Response:
        """A request as somebody else might make it."""
        headers = {
            "Authorization": f"Bearer {self.session if token is None else token}",
            "Content-Type": "application/json",
        }
        content = json.dumps(body)  # ASCII: a lone surrogate travels as it would from a browser
        return self._http.post("/chat/messages", content=content, headers=headers)

    def _send(self, message: dict[str, str]) -> list[Said]:
        body = {"id": uuid.uuid4().hex, "language": self._language, **message}
        sent = self.send_raw(body)
        sent.raise_for_status()
        heard = [said(reply) for reply in sent.json()["system"]] + self._new()
        self.heard += heard
        return heard

    def read(self) -> list[Said]:
        """What waits in the outbox; reading on acknowledges what was read before."""
        heard = self._new()
        self.heard += heard
        return heard

    def wait_for(self, message: str, *, seconds: float = 20.0) -> list[Said]:
        """Read until this message has come; everything that came."""
        heard: list[Said] = []
        deadline = time.monotonic() + seconds
        while message not in names(heard):
            assert time.monotonic() < deadline, f"{message} did not come, only {names(heard)}"
            time.sleep(0.1)
            heard += self.read()
        return heard

    def _new(self) -> list[Said]:
        answer = self._http.get(
            "/chat/messages",
            params={"after": self._cursor},
            headers={"Authorization": f"Bearer {self.session}"},
        )
        if answer.status_code == UNREADABLE:
            return []
        answer.raise_for_status()
        replies = answer.json()["replies"]
        if replies:
            self._cursor = replies[-1]["seq"]
        self.raw += replies
        return [said(reply) for reply in replies]


def names(replies: Iterable[Said]) -> list[str]:
    """The message names, without `utter_`."""
    return [reply.message.removeprefix("utter_") for reply in replies]


def words(replies: Iterable[Said]) -> str:
    """What stands in the replies, without the isolation marks around what Fluent inserts."""
    return _plain("\n\n".join(reply.text for reply in replies))


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def said(reply: dict[str, Any]) -> Said:
    return Said(
        message=reply["message"],
        text=reply["text"],
        language=reply["language"],
        buttons={_plain(button["title"]): button["key"] for button in reply["buttons"]},
    )
