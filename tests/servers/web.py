"""A small web server over real HTTP that answers as it is told, and misbehaves on demand."""
from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit


class Trick(Enum):
    """What a server may do instead of answering."""

    HANG = "takes the request and never answers"
    DRIP = "sends its answer letter by letter"
    CUT = "closes the line"
    TOO_MANY = "429"
    QUOTA = "429, the day's calls are used up"
    ERROR = "500"
    HTML = "200 with a web page"
    GATEWAY_404 = "404 with a web page"
    TRUNCATED = "JSON that stops in the middle"
    WRONG_CASE = "another case's answer"
    EMPTY = "200 and JSON of another shape"
    HUGE = "an answer without end"
    REDIRECT = "sends the caller elsewhere"


@dataclass(frozen=True)
class Heard:
    """A request as it came."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode()))

    @property
    def json(self) -> Any:
        return json.loads(self.body or b"null")


@dataclass(frozen=True)
class Said:
    """An answer: JSON unless `body` is bytes already."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def raw(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


PAGE = b"<!DOCTYPE html><html><body><h1>Please wait</h1></body></html>"


class WebServer:
    """Use as a context manager. A subclass says in `answer` what a good day's answer is."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self._tricks: list[Trick] = []
        self._always: Trick | None = None
        self._released = threading.Event()
        self._http: ThreadingHTTPServer | None = None
        self.port = 0

    def answer(self, request: Heard) -> Said:
        raise NotImplementedError

    def other_case(self, request: Heard) -> Said:
        """A well-formed answer about a case that was not asked for."""
        raise NotImplementedError

    def spared(self, request: Heard) -> bool:
        """Whether this request is answered well even while the server misbehaves."""
        return False

    def too_many(self, *, quota: bool) -> Said:
        return Said(429, {"error": "too many"}, {"Retry-After": "1"})

    def __enter__(self) -> WebServer:
        self._released.clear()
        self._http = ThreadingHTTPServer(("127.0.0.1", self.port), _handler(self))
        self._http.daemon_threads = True
        self.port = self._http.server_address[1]
        # Asked often whether it should end, so that a test does not wait for half a second.
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._released.set()
        if self._http is not None:
            self._http.shutdown()
            self._http.server_close()
            self._http = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def next(self, *tricks: Trick) -> None:
        """The next requests meet these, one each."""
        self._tricks.extend(tricks)

    def always(self, trick: Trick | None) -> None:
        self._always = trick

    def behave(self) -> None:
        self._tricks.clear()
        self._always = None
        self._released.set()
        self._released = threading.Event()
        self.heard.clear()

    def respond(self, request: Heard) -> Said | Trick:
        self.heard.append(request)
        if self.spared(request):
            return self.answer(request)
        trick = self._tricks.pop(0) if self._tricks else self._always
        match trick:
            case None:
                return self.answer(request)
            case Trick.TOO_MANY:
                return self.too_many(quota=False)
            case Trick.QUOTA:
                return self.too_many(quota=True)
            case Trick.ERROR:
                return Said(500, {"message": "fault"})
            case Trick.HTML:
                return Said(200, PAGE)
            case Trick.GATEWAY_404:
                return Said(404, PAGE)
            case Trick.TRUNCATED:
                whole = self.answer(request)
                return Said(whole.status, whole.raw()[: len(whole.raw()) // 2])
            case Trick.WRONG_CASE:
                return self.other_case(request)
            case Trick.EMPTY:
                return Said(200, {"hello": []})
            case Trick.REDIRECT:
                return Said(302, b"", {"Location": f"{self.url}/elsewhere"})
            case _:
                return trick

    def hang(self) -> None:
        self._released.wait(60)


def _handler(server: WebServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _respond(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            parts = urlsplit(self.path)
            said = server.respond(Heard(
                method=self.command, path=unquote(parts.path), query=dict(parse_qsl(parts.query)),
                headers={name.lower(): value for name, value in self.headers.items()},
                body=self.rfile.read(length),
            ))
            with contextlib.suppress(OSError):
                if isinstance(said, Said):
                    self._send(said)
                else:
                    self._play(said)

        do_GET = do_POST = _respond

        def _send(self, said: Said) -> None:
            body = said.raw()
            self.send_response(said.status)
            for name, value in said.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _play(self, trick: Trick) -> None:
            self.close_connection = True
            if trick is Trick.HANG:
                server.hang()
            elif trick is Trick.CUT:
                self.connection.shutdown(socket.SHUT_RDWR)
            elif trick is Trick.DRIP:
                self._endless(b" ", every=0.05)
            elif trick is Trick.HUGE:
                self._endless(b" " * 65_536, every=0.0)

        def _endless(self, part: bytes, *, every: float) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(10**9))
            self.end_headers()
            ends = time.monotonic() + 60
            while time.monotonic() < ends and self.wfile.write(part):
                time.sleep(every)

        def log_message(self, *_: object) -> None:
            pass

    return Handler
