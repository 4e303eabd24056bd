"""Deliveries to a webhook: in order for each chat, at most so many at once, until taken."""
from __future__ import annotations

import http.client
import json
import select
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from tests.servers.telegram.updates import Pending, Updates
from tests.servers.telegram.world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_CONNECTIONS = 40  # unless setWebhook says otherwise
Json = dict[str, Any]


@dataclass(frozen=True)
class Hook:
    """Where updates go. An empty `url` means that none is set."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = MOST_CONNECTIONS
    ip_address: str = ""
    certificate: bool = False


@dataclass
class Deliveries:
    """What was tried, for tests to look at. `most_at_once` is over all of it."""

    tried: list[Json] = field(default_factory=list)
    taken: list[Json] = field(default_factory=list)
    last_error: str = ""
    last_error_at: int = 0
    most_at_once: int = 0


class Pusher:
    """Sends what is pending to the hook while one is set.

    `waits` are the seconds after a first, second, … failure of a line; the last one repeats.
    `reply` takes a method call that a bot gives as the answer to a delivery.
    """

    def __init__(
        self, *, world: World, updates: Updates, waits: Sequence[float], timeout: float,
        reply: Callable[[Json], None],
    ) -> None:
        self._world = world
        self._updates = updates
        self._waits = waits
        self._timeout = timeout
        self._reply = reply
        self.hook = Hook()
        self.deliveries = Deliveries()
        self.cut_short: list[str] = []  # how the next deliveries are interrupted
        self._flying = 0
        self._thread = threading.Thread(target=self._run, name="telegram-webhook", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def set(self, hook: Hook) -> None:
        with self._world.changed:
            self.hook = hook
            for pending in self._updates.pending:
                pending.not_before, pending.failures = 0.0, 0
            self._world.changed.notify_all()

    @property
    def flying(self) -> int:
        """Deliveries under way at this moment."""
        return self._flying

    def _run(self) -> None:
        with self._world.changed:
            while not self._world.closed:
                ready, soonest = self._next()
                if ready is None:
                    self._world.changed.wait(soonest)
                    continue
                ready.in_flight = True
                self._flying += 1
                self.deliveries.most_at_once = max(self.deliveries.most_at_once, self._flying)
                cut = self.cut_short.pop(0) if self.cut_short else ""
                threading.Thread(
                    target=self._deliver, args=(ready, self.hook, cut), daemon=True
                ).start()

    def _next(self) -> tuple[Pending | None, float]:
        """The next update that may go, or none and the seconds until one may."""
        soonest = 1.0
        if not self.hook.url or self._flying >= self.hook.max_connections:
            return None, soonest
        busy: set[int] = set()
        now = time.monotonic()
        for pending in self._updates.pending:
            if pending.line in busy:
                continue
            if not pending.in_flight and pending.not_before <= now:
                return pending, 0.0
            busy.add(pending.line)  # those behind it in its line wait for it
            if not pending.in_flight:
                soonest = min(soonest, pending.not_before - now)
        return None, max(soonest, 0.001)

    def _deliver(self, pending: Pending, hook: Hook, cut: str) -> None:
        self.deliveries.tried.append(pending.update)
        error, body, asked = "", b"", 0.0
        try:
            error, body, asked = _post(hook, pending.update, timeout=self._timeout, cut=cut)
        except TimeoutError:
            error = "Read timeout expired"
        except ConnectionRefusedError:
            error = "Connection refused"
        except (OSError, http.client.HTTPException):
            error = "Connection reset by peer"
        with self._world.changed:
            self._flying -= 1
            pending.in_flight = False
            if error:
                self._failed(pending, error, asked)
            else:
                self._updates.confirm(pending)
                self.deliveries.taken.append(pending.update)
            self._world.changed.notify_all()
        if not error and (call := _method_call(body)):
            self._reply(call)

    def _failed(self, pending: Pending, error: str, asked: float) -> None:
        """Its line waits, longer each time, or as long as the bot's Retry-After asks."""
        wait = self._waits[min(pending.failures, len(self._waits) - 1)]
        pending.failures += 1
        pending.not_before = time.monotonic() + max(wait, asked)
        self.deliveries.last_error = error
        self.deliveries.last_error_at = int(self._world.now())


def _post(hook: Hook, update: Json, *, timeout: float, cut: str) -> tuple[str, bytes, float]:
    """One POST: what went wrong ("" if nothing), the body, the Retry-After in seconds.

    `cut` interrupts it: "before" hangs up in the middle of the body, "during" once all of it
    is sent, "after" when the bot has answered, an answer that Telegram then never reads.
    """
    address = urlsplit(hook.url)
    host, port = hook.ip_address or address.hostname or "", address.port
    connection: http.client.HTTPConnection = (
        http.client.HTTPSConnection(host, port, timeout=timeout,
                                    context=ssl._create_unverified_context())
        if address.scheme == "https" else http.client.HTTPConnection(host, port, timeout=timeout)
    )
    content = json.dumps(update, ensure_ascii=False).encode()
    try:
        path = f"{address.path or '/'}{'?' + address.query if address.query else ''}"
        connection.putrequest("POST", path, skip_host=True)
        connection.putheader("Host", address.netloc)
        connection.putheader("Content-Type", "application/json")
        connection.putheader("Content-Length", str(len(content)))
        if hook.secret_token:
            connection.putheader(SECRET_HEADER, hook.secret_token)
        connection.endheaders()
        connection.send(content[: len(content) // 2] if cut == "before" else content)
        if cut == "after":
            select.select([connection.sock], [], [], timeout)
        if cut:
            raise ConnectionResetError
        answer = connection.getresponse()
        body = answer.read()
        asked = answer.getheader("Retry-After") or ""
        if 200 <= answer.status < 300:
            return "", body, 0.0
        error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        return error, body, float(asked) if asked.isdigit() else 0.0
    finally:
        connection.close()


def _method_call(body: bytes) -> Json | None:
    """A call given as the answer to a delivery, as the API allows."""
    try:
        call = json.loads(body)
    except ValueError:
        return None
    return call if isinstance(call, dict) and "method" in call else None
