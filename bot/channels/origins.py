"""Which pages may talk to the chat: its own, and those that the settings name.

A browser says by itself from which page it asks (`Origin`), and no page can alter that. Files and
words of the widget are for any page; all else under /chat answers only pages that are allowed.
"""
from __future__ import annotations

import re
from typing import Any, Sequence
from urllib.parse import urlsplit

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty
from sanic.response import json as json_response
from sanic_cors.core import SANIC_CORS_EVALUATED

GUARDED = "/chat"
# Files and words: the same for everybody, without cookies (bot/channels/files.py).
PUBLIC = re.compile(r"/chat/(?:[0-9a-f]{16}/|words/|(?:widget|page)\.js$|page\.css$|icon\.svg$|$)")
SCHEMES = {"ws": "http", "wss": "https"}  # a socket's, and that of the page which opens it
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Max-Age": "600",
}


def is_own(request: Request) -> bool:
    """Whether a page of this very server asks, or a client that is no browser.

    TLS may end before us, so a page on https is ours too where we speak http; never the
    other way round.
    """
    origin = request.headers.get("origin")
    if origin is None:
        return True
    parts = urlsplit(origin)
    ours = SCHEMES.get(request.scheme, request.scheme)
    return parts.netloc == request.host and parts.scheme in (ours, "https")


class Origins:
    """Lets a request in by the page that it comes from, and says so to the browser."""

    def __init__(self, allowed: Sequence[str]) -> None:
        self._allowed = frozenset(allowed)

    def allows(self, request: Request) -> bool:
        return is_own(request) or request.headers.get("origin") in self._allowed

    def guard(self, app: Sanic) -> None:
        """Stand in front of Rasa's own rules for other origins, which know of none of this.

        Those take the first place when the server starts, having asked before we do.
        """
        async def stand_in_front(app: Sanic, _: Any) -> None:
            app.request_middleware.appendleft(self._before)
            app.response_middleware.append(self._after)

        app.register_listener(stand_in_front, "before_server_start")

    async def _before(self, request: Request) -> HTTPResponse | None:
        if not _guarded(request):
            return None
        setattr(request.ctx, SANIC_CORS_EVALUATED, "1")  # Rasa's rules have no say here
        if PUBLIC.match(request.path) and request.method in ("GET", "HEAD"):
            return None
        if not self.allows(request):
            return json_response({"error": "this page may not use the chat"}, status=403)
        if request.method == "OPTIONS" and "origin" in request.headers:
            return empty(headers=PREFLIGHT)
        return None

    async def _after(self, request: Request, response: Any) -> None:
        if response is None or not _guarded(request) or PUBLIC.match(request.path):
            return
        response.headers["Vary"] = "Origin"
        if "origin" in request.headers and not is_own(request) and self.allows(request):
            response.headers["Access-Control-Allow-Origin"] = request.headers["origin"]
            response.headers["Access-Control-Allow-Credentials"] = "true"


def _guarded(request: Request) -> bool:
    return request.path == GUARDED or request.path.startswith(f"{GUARDED}/")
