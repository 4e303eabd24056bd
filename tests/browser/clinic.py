"""A law clinic's own page, of another origin and under a strict policy, that shows the chat."""
from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from playwright.sync_api import Locator

from tests.browser.visitor import Visitor
from tests.servers.stack import Stack, free_port

PAGE = """<!doctype html><html lang="{language}" dir="{direction}"><head><title>Law clinic</title>
<meta name="viewport" content="width=device-width">
<script type="module" src="{chat}/widget.js" {settings}></script></head>
<body><main><h1>Law clinic</h1><p><a href="#hours">Hours</a></p></main></body></html>"""


class Clinic:
    """The clinic's web server, at one of the origins that the chat's settings name.

    One of another site than the chat's (`localhost`, where the chat is `127.0.0.1`), or with
    `same_site` of the same; `named=False` is one that the settings do not know.
    """

    def __init__(
        self, visitor: Visitor, stack: Stack, *, same_site: bool = False, named: bool = True,
        settings: str = "", language: str = "en",
    ) -> None:
        other_site, neighbour = stack.env["CASEPATH_ALLOWED_ORIGINS"].split(",")
        self.origin = neighbour if same_site else other_site
        if not named:
            self.origin = f"http://localhost:{free_port()}"
        self.visitor = visitor
        visitor.expected = (visitor.url, self.origin)
        page = PAGE.format(
            chat=visitor.url, settings=settings, language=language,
            direction="rtl" if language == "ar" else "ltr",
        )
        policy = (
            f"default-src 'none'; script-src {stack.url}; "
            f"connect-src {stack.url} {stack.url.replace('http', 'ws', 1)}"
        )
        self._server = ThreadingHTTPServer(
            ("127.0.0.1", urlsplit(self.origin).port or 80), _handler(page.encode(), policy)
        )
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def open(self) -> None:
        self.visitor.page.goto(f"{self.origin}/")

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def launcher(self) -> Locator:
        """The button that opens the chat, in whatever language it speaks."""
        return self.visitor.page.locator("casepath-chat .launcher")

    @property
    def panel(self) -> Locator:
        return self.visitor.page.locator("casepath-chat .panel")


def _handler(page: bytes, policy: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/" else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_: object) -> None:
            """The tests' own output is enough."""

    return Handler
