"""A client of the fake for its own tests, and a bot and a webhook that do as they are told."""
from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

from tests.servers.telegram import FakeTelegram

Json = dict[str, Any]


class Api:
    """Calls methods as a bot would. Values that are objects go as JSON strings in a form."""

    def __init__(self, fake: FakeTelegram, *, timeout: float = 10.0) -> None:
        self._http = httpx.Client(base_url=f"{fake.url}{fake.token}/", timeout=timeout,
                                  verify=False)  # plain HTTP: spare each test the reading of CAs

    def call(self, method: str, **values: Any) -> Json:
        """The whole answer, ok or not."""
        return dict(self.send(method, **values).json())

    def send(self, method: str, **values: Any) -> httpx.Response:
        form = {name: value if isinstance(value, str) else json.dumps(value)
                for name, value in values.items()}
        return self._http.post(method, data=form)

    def ok(self, method: str, **values: Any) -> Any:
        """The result of a call that must succeed."""
        answer = self.call(method, **values)
        assert answer["ok"], answer
        return answer["result"]

    def refused(self, method: str, **values: Any) -> str:
        """Code and description of a call that must fail."""
        answer = self.call(method, **values)
        assert not answer["ok"], answer
        return f"{answer['error_code']} {answer['description']}"

    def close(self) -> None:
        self._http.close()


Handle = Callable[[Api, Json], None]


class PollingBot:
    """Polls in a thread and hands each update to `handle`. Use as a context manager."""

    def __init__(self, fake: FakeTelegram, handle: Handle, *,
                 allowed: list[str] | None = None) -> None:
        self._fake = fake
        self._api = Api(fake)
        self._error: BaseException | None = None
        self._handle = handle
        self._allowed = {"allowed_updates": allowed} if allowed else {}
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> PollingBot:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._fake.updates.end_polls()
        self._thread.join(timeout=5)
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        try:
            self._poll()
        except Exception as error:  # a test must not take a broken bot for a silent one
            self._error = error

    def _poll(self) -> None:
        offset = 0
        while not self._over.is_set():
            try:
                answer = self._api.call("getUpdates", offset=offset, timeout=5, **self._allowed)
            except httpx.HTTPError:
                time.sleep(0.05)
                continue
            for update in answer.get("result", ()):
                offset = update["update_id"] + 1
                self._handle(self._api, update)


class Receiver:
    """A webhook that notes what arrives. `statuses` are its next answers, then 200."""

    def __init__(self, *, seconds: float = 0.0) -> None:
        self.got: list[Json] = []
        self.headers: list[dict[str, str]] = []
        self.at: list[float] = []
        self.statuses: list[int] = []
        self.reply: Json | None = None
        self.at_once = self.most_at_once = 0
        receiver, lock = self, threading.Lock()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                with lock:
                    receiver.at_once += 1
                    receiver.most_at_once = max(receiver.most_at_once, receiver.at_once)
                time.sleep(seconds)
                with lock:
                    receiver.at_once -= 1
                    try:
                        receiver.got.append(json.loads(body))
                    except ValueError:
                        return  # half a request
                    receiver.headers.append(dict(self.headers))
                    receiver.at.append(time.monotonic())
                    status = receiver.statuses.pop(0) if receiver.statuses else 200
                content = json.dumps(receiver.reply).encode() if receiver.reply else b""
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.send_header("Content-Type", "application/json")
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/hook"

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got]

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def until(holds: Callable[[], bool], *, seconds: float = 5.0) -> None:
    """Wait for something to become true."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "it did not come true"
        time.sleep(0.01)


def keyboard(*titles: str) -> Json:
    """An inline keyboard, a row for each title; the data is the title in lower case."""
    return {"inline_keyboard": [[{"text": title, "callback_data": title.lower()}]
                                for title in titles]}
