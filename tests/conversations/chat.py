"""A person at the web chat, over plain requests: says, presses, reads."""
from __future__ import annotations

import ipaddress
import itertools
import uuid
from dataclasses import dataclass, field
from typing import Any

import httpx


# Each person writes from an address of their own, so that the limits of one source hold
# without one test slowing down the next. The addresses are kept free for documentation.
ADDRESSES = map(str, itertools.cycle(ipaddress.ip_network("2001:db8::/112").hosts()))


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
        headers = {"Authorization": f"Bearer {token or self.session}"}
        return self._http.post("/chat/messages", json=body, headers=headers)

    def _send(self, message: dict[str, str]) -> list[Said]:
        body = {"id": uuid.uuid4().hex, "language": self._language, **message}
        sent = self.send_raw(body)
        sent.raise_for_status()
        heard = [_said(reply) for reply in sent.json()["system"]] + self.read()
        self.heard += heard
        return heard

    def read(self) -> list[Said]:
        """What waits in the outbox; reading on acknowledges what was read before."""
        answer = self._http.get(
            "/chat/messages",
            params={"after": self._cursor},
            headers={"Authorization": f"Bearer {self.session}"},
        )
        answer.raise_for_status()
        replies = answer.json()["replies"]
        if replies:
            self._cursor = replies[-1]["seq"]
        return [_said(reply) for reply in replies]


def _said(reply: dict[str, Any]) -> Said:
    return Said(
        message=reply["message"],
        text=reply["text"],
        language=reply["language"],
        buttons={button["title"]: button["key"] for button in reply["buttons"]},
    )
