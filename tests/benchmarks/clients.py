"""Those who write: an applicant at the web chat's socket, a user of stock Rasa's REST channel."""
from __future__ import annotations

import asyncio
import itertools
import time
import uuid
from contextlib import AsyncExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import aiohttp
import socketio

PATIENCE = 60.0  # seconds for one turn
_addresses = itertools.count(1)


class NoAnswer(RuntimeError):
    """A turn that was not answered as it should be: its time would say nothing."""


@dataclass(frozen=True)
class Turn:
    """One turn: milliseconds from sending to the last reply, and the replies' names or words."""

    ms: float
    replies: tuple[str, ...]


class Applicant:
    """A conversation over the web chat's WebSocket, from an address of its own.

    The address stands in X-Forwarded-For, as a reverse proxy would write it: the bench's servers
    trust the loopback address as such a proxy, so that limits by address count as they would.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        number = next(_addresses)
        self._address = f"198.18.{number // 250 % 250}.{number % 250 + 1}"  # kept for benches
        self._open = AsyncExitStack()
        self._replies: list[str] = []
        self._done = asyncio.Event()

    async def __aenter__(self) -> Applicant:
        async with self._open as opening:
            http = await opening.enter_async_context(aiohttp.ClientSession())
            self._socket = socketio.AsyncClient(reconnection=False, http_session=http)
            self._socket.on("reply", self._heard)
            self._socket.on("typing", self._typing)
            await self._socket.connect(
                self._url,
                headers={"X-Forwarded-For": self._address},
                auth={"language": "en"},
                transports=["websocket"],
                socketio_path="chat/socket.io",
                wait_timeout=20,  # seconds; of a busy server one would be too few
            )
            opening.push_async_callback(self._socket.disconnect)
            self._open = opening.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._open.aclose()

    async def say(self, text: str) -> Turn:
        """Send a message; the turn has ended when the server stops typing."""
        self._replies = []
        self._done.clear()
        started = time.perf_counter()
        await self._socket.emit("message", {"id": uuid.uuid4().hex, "text": text})
        await asyncio.wait_for(self._done.wait(), PATIENCE)
        milliseconds = (time.perf_counter() - started) * 1000
        if not self._replies or any(name.startswith("system-") for name in self._replies):
            raise NoAnswer(f"{text[:40]!r} was answered by {self._replies or 'nothing'}")
        return Turn(ms=milliseconds, replies=tuple(self._replies))

    async def _heard(self, reply: dict[str, Any]) -> None:
        self._replies.append(reply["message"])
        if reply["seq"] is not None:
            await self._socket.emit("ack", {"seq": reply["seq"]})
        elif reply["message"] == "system-busy":  # it was not taken in: no turn of it will end
            self._done.set()

    async def _typing(self, state: dict[str, Any]) -> None:
        if not state["on"]:
            self._done.set()


class StockUser:
    """A conversation over stock Rasa's `rest` channel, on a connection that is kept."""

    def __init__(self, url: str) -> None:
        self._url = f"{url}/webhooks/rest/webhook"
        self._sender = uuid.uuid4().hex
        self._http: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> StockUser:
        self._http = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._http is not None:
            await self._http.close()

    async def say(self, text: str) -> Turn:
        """Send a message; the answer holds the replies."""
        assert self._http is not None
        started = time.perf_counter()
        body = {"sender": self._sender, "message": text}
        timeout = aiohttp.ClientTimeout(total=PATIENCE)
        async with self._http.post(self._url, json=body, timeout=timeout) as answer:
            replies = await answer.json()
        milliseconds = (time.perf_counter() - started) * 1000
        if answer.status != 200 or not replies:
            raise NoAnswer(f"{text[:40]!r} was answered by nothing (HTTP {answer.status})")
        return Turn(ms=milliseconds, replies=tuple(reply["text"] for reply in replies))
