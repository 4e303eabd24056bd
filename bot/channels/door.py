"""What the Rasa server's door owes everybody: bounded requests, and headers on every answer.

Rasa and Sanic leave room for 100 MB, a minute for each request and two for an idle connection,
and their error pages repeat what was asked. Here a slow or huge request ends early, and an
answer that brings no headers of its own may be shown nowhere, kept nowhere and run as nothing.
"""
from __future__ import annotations

import logging
from typing import Any

from sanic import Sanic
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.channels.arrival import bound_arrival

logger = logging.getLogger(__name__)

REQUEST_WITHIN = 15  # seconds for a request to arrive, head and body
ANSWER_WITHIN = 60  # seconds for our answer; a turn ends after 30
STOP_WITHIN = 1.5  # seconds for open lines at a stop; the connectors have waited for their turns
IDLE_FOR = 30  # seconds that a connection is kept without a request
LARGEST_REQUEST = 1_000_000  # bytes; each route has its own, smaller limit
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
WORDS = {400: "bad request", 404: "not found", 405: "not allowed", 408: "too slow",
         413: "too large", 417: "bad request", 503: "not now"}


def keep_door(app: Sanic, *, production: bool) -> None:
    """Bound requests and answer with headers. To be called once for an app, before it starts."""
    app.config.REQUEST_TIMEOUT = REQUEST_WITHIN
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = STOP_WITHIN
    bound_arrival()
    app.config.KEEP_ALIVE_TIMEOUT = IDLE_FOR
    app.config.REQUEST_MAX_SIZE = LARGEST_REQUEST
    if production:  # Rasa's HTTP API, on in development only, trains models for longer
        app.config.RESPONSE_TIMEOUT = ANSWER_WITHIN
    app.error_handler.add(Exception, _failed)
    app.register_middleware(_add_headers, "response")


async def _add_headers(_: Request, response: Any) -> None:
    if isinstance(response, HTTPResponse):
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)


def _failed(request: Request, error: Exception) -> HTTPResponse:
    """A word by its status: neither the error's text nor what was asked."""
    status = int(getattr(error, "status_code", 500))
    if isinstance(error, ValueError) and request.route is None:
        status = 400  # a head that Sanic could not read
    if status >= 500 and not isinstance(error, SanicException):  # theirs: a line that was closed
        logger.error("request.failed status=%d kind=%s", status, type(error).__name__)
    return json_response({"error": WORDS.get(status, "failed")}, status=status,
                         headers=getattr(error, "headers", None))
