"""A provider of text messages: takes them over HTTP as Twilio's interface does, and keeps them."""
from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

Texts = list[dict[str, list[str]]]  # the forms that came


@contextmanager
def text_provider() -> Iterator[tuple[str, Texts]]:
    """Its address, and what it was sent."""
    sent: Texts = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(200)

        def do_POST(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            sent.append(parse_qs(self.rfile.read(length).decode()))
            self._answer(201)

        def _answer(self, status: int) -> None:
            self.send_response(status)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://AC0:token@127.0.0.1:{server.server_address[1]}", sent
    server.shutdown()
    server.server_close()
