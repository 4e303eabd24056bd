"""The action server's door: one secret header, one webhook, errors that tell nothing.

rasa-sdk's own server answers errors with the exception's text and the request, and asks for
the domain; ours does neither, so it stands around rasa-sdk's executor instead.
"""
from __future__ import annotations

import hmac
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from sanic import Request, Sanic
from sanic.response import HTTPResponse, raw
from sanic.response import json as json_response

from actions.arrival import bound_arrival
from actions.calls import is_action_call
from actions.figures import Networks, Page, figures, may_read
from actions.traces import span
from actions.turn_name import named_turn

log = structlog.get_logger()

SECRET_HEADER = "X-Casepath-Secret"
METRICS = "/metrics"
OPEN_TO_ALL = frozenset({"/health", "/health/live", "/health/ready"})
LIMITS = {
    "ACCESS_LOG": False,
    "REQUEST_TIMEOUT": 10,  # seconds for a request to arrive, head and body
    "RESPONSE_TIMEOUT": 30,  # seconds for our answer
    "REQUEST_MAX_SIZE": 1_000_000,  # bytes; a call carries the last five turns
    "GRACEFUL_SHUTDOWN_TIMEOUT": 5.0,  # seconds for running actions to end in
}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
}
Ready = Callable[[], Awaitable[tuple[bool, dict[str, str]]]]


class Executor(ActionExecutor):
    """rasa-sdk's executor for actions that never read the domain, so none is asked for."""

    def update_and_return_domain(
        self, payload: dict[str, Any], action_name: str
    ) -> dict[str, Any]:
        return {}


def create_app(
    *, actions: Sequence[Action], secret: str, ready: Ready | None = None,
    page: Page | None = None, metrics_from: Networks = (),
) -> Sanic:
    """The server's routes. Whoever lacks the secret learns nothing but that.

    `ready` says whether the server can do its work, with a word for each part. `page` gives the
    figures, for this machine and `metrics_from`.
    """
    executor = Executor()
    for action in actions:
        executor.register_action(action)
    figures().know([action.name() for action in actions])
    app = Sanic("casepath-actions", configure_logging=False)
    app.config.update(LIMITS)
    bound_arrival()

    @app.get("/health")
    async def health(_: Request) -> HTTPResponse:
        return json_response({"status": "ok"})

    @app.get("/health/live")
    async def live(_: Request) -> HTTPResponse:
        return json_response({"status": "live"})

    @app.get("/health/ready")
    async def is_ready(_: Request) -> HTTPResponse:
        fine, parts = (True, {}) if ready is None else await ready()
        return json_response({"status": "ready" if fine else "not ready", "parts": parts},
                             status=200 if fine else 503)

    if page is not None:
        @app.get(METRICS)
        async def show_figures(_: Request) -> HTTPResponse:
            return raw(await page(), content_type=CONTENT_TYPE_LATEST)

    @app.on_response
    async def add_headers(_: Request, response: HTTPResponse) -> None:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)

    @app.on_request
    async def authenticate(request: Request) -> HTTPResponse | None:
        given = request.headers.get(SECRET_HEADER, "")
        open_to_all = request.path in OPEN_TO_ALL
        if request.path == METRICS:
            open_to_all = may_read(request, metrics_from)
        # Bytes that are no UTF-8 arrive as surrogates, and must be compared, not fail.
        sent = given.encode("utf-8", "surrogatepass")
        if open_to_all or hmac.compare_digest(sent, secret.encode()):
            return None
        figures().refused()
        log.warning("request.refused", path=_path(request))
        return json_response({"error": "not allowed"}, status=401)

    @app.post("/webhook")
    async def webhook(request: Request) -> HTTPResponse:
        call = request.json
        if not is_action_call(call):
            return json_response({"error": "not an action call"}, status=400)
        started = time.perf_counter()
        try:
            name = call.get("next_action")
            with figures().action(name), named_turn(call), span("action", action=_name(name)):
                result = await executor.run(call)
        except ActionExecutionRejection as rejection:
            body = {"error": "rejected", "action_name": rejection.action_name}
            return json_response(body, status=400)
        except ActionNotFoundException as missing:
            log.error("action.unknown", action=_name(missing.action_name))
            return json_response({"error": "no such action"}, status=404)
        milliseconds = round((time.perf_counter() - started) * 1000, 1)
        with named_turn(call):
            log.debug("action.done", action=_name(call.get("next_action")), ms=milliseconds)
        return json_response(result.model_dump() if result else None)

    @app.exception(Exception)
    async def failed(request: Request, error: Exception) -> HTTPResponse:
        status = getattr(error, "status_code", 500)
        if status >= 500:
            # Neither the text nor the request: both may hold what nobody should read.
            log.error("request.failed", path=_path(request), kind=type(error).__name__,
                      at=_where(error))
        return json_response({"error": "failed"}, status=status)

    return app


def _name(action: object) -> str:
    """An action's name for the log; anything else that was called by is not repeated."""
    return str(action) if re.fullmatch(r"[a-z_]{1,80}", str(action)) else "of another form"


def _path(request: Request) -> str:
    """The path where it is one of ours."""
    return request.path if request.path in ("/webhook", "/health") else "another"


def _where(error: BaseException) -> str:
    """File and line of the fault, for the log."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "unknown"
    return f"{trace.tb_frame.f_code.co_filename.rsplit('/', 2)[-1]}:{trace.tb_lineno}"
