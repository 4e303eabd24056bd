"""HTTP: what python-telegram-bot and others send, read; what they get, written."""
from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.servers.telegram.schema import Upload

HANG_UP = struct.pack("ii", 1, 0)  # SO_LINGER: close with a reset
BAD_GATEWAY = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n"
    "<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"
)


@dataclass(frozen=True)
class Request:
    """A call as it came. `form` says that every value is text."""

    path: str
    raw: dict[str, Any]
    form: bool


@dataclass(frozen=True)
class Answer:
    """What goes back; `body` None hangs up instead."""

    status: int
    body: dict[str, Any] | str | None
    retry_after: int = 0


Respond = Callable[[Request], Answer]


class Unreadable(ValueError):
    """A body that is none of the three kinds, or not what its header says."""


class Door(ThreadingHTTPServer):
    """A server on a loopback port whose open connections can be cut."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, port: int, respond: Respond) -> None:
        self.respond = respond
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", port), Handler)
        self._thread = threading.Thread(
            target=lambda: self.serve_forever(poll_interval=0.02),
            name="telegram-api", daemon=True,
        )
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is nothing to print."""

    def stop(self) -> None:
        """Listen no more and cut every connection."""
        self.shutdown()
        self.server_close()
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass


class Handler(BaseHTTPRequestHandler):
    """GET and POST alike, connections kept open as clients expect."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Door

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed: a token stands in every path."""

    def _serve(self) -> None:
        announced = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(announced)
        if len(body) < announced:  # its writer died while it wrote: nobody called
            self.close_connection = True
            return
        address = urlsplit(self.path)
        try:
            raw, form = read_body(self.headers.get("Content-Type", ""), body)
        except Unreadable as error:
            self._write(Answer(400, {
                "ok": False, "error_code": 400, "description": f"Bad Request: {error}"
            }))
            return
        query = dict(parse_qsl(address.query, keep_blank_values=True))
        self._write(self.server.respond(Request(address.path, query | raw, form)))

    def _write(self, answer: Answer) -> None:
        if answer.body is None:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, HANG_UP)
            self.close_connection = True
            self.wfile = _Nowhere()  # type: ignore[assignment]
            self.connection.close()
            return
        page = isinstance(answer.body, str)
        content = answer.body if page else json.dumps(answer.body, ensure_ascii=False)
        data = str(content).encode()
        self.send_response(answer.status)
        self.send_header("Content-Type", "text/html" if page else "application/json")
        self.send_header("Content-Length", str(len(data)))
        if answer.retry_after:
            self.send_header("Retry-After", str(answer.retry_after))
        self.end_headers()
        self.wfile.write(data)


class _Nowhere:
    """Takes the place of a closed connection's file, which the base class flushes."""

    closed = True

    def flush(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""


def read_body(content_type: str, body: bytes) -> tuple[dict[str, Any], bool]:
    """Parameters of a body, and whether it was a form; raises `Unreadable`."""
    kind = content_type.partition(";")[0].strip().lower()
    try:
        if not body:
            return {}, True
        if kind == "application/json":
            read = json.loads(body)
            if not isinstance(read, dict):
                raise Unreadable("can't parse JSON object")
            return {name: value for name, value in read.items() if value is not None}, False
        if kind == "application/x-www-form-urlencoded":
            return dict(parse_qsl(body.decode(), keep_blank_values=True)), True
        if kind == "multipart/form-data":
            return _read_multipart(content_type, body), True
    except (ValueError, KeyError) as error:
        raise Unreadable("can't parse the request") from error
    raise Unreadable("unsupported content type")


def _read_multipart(content_type: str, body: bytes) -> dict[str, Any]:
    boundary = _parameter("Content-Type", content_type, "boundary")
    values: dict[str, Any] = {}
    for part in body.split(b"--" + boundary.encode())[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        content = content.removesuffix(b"\r\n")
        headers = dict(
            line.split(": ", 1) for line in head.decode().split("\r\n") if ": " in line
        )
        disposition = headers["Content-Disposition"]
        name = _parameter("Content-Disposition", disposition, "name")
        if "filename=" in disposition:
            values[name] = Upload(
                name=_parameter("Content-Disposition", disposition, "filename"),
                content=content, mime_type=headers.get("Content-Type", ""),
            )
        else:
            values[name] = content.decode()
    for name, value in list(values.items()):
        if isinstance(value, str) and value.startswith("attach://"):
            values[name] = values.pop(value.removeprefix("attach://"))
    return values


def _parameter(header: str, value: str, name: str) -> str:
    message = Message()
    message[header] = value
    found = message.get_param(name, header=header)
    if found is None:
        raise KeyError(name)
    return str(found)
