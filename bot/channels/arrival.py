"""A request that comes drop by drop: Sanic 21.12 starts its clock anew with each byte.

So whoever sends a byte now and then holds a connection for ever, and some thousand of them hold
all. Here a request, head and body, has REQUEST_TIMEOUT from its first byte to its last.
"""
from __future__ import annotations

import time
from typing import Any

import sanic
from sanic.exceptions import RequestTimeout
from sanic.http import Stage
from sanic.server.protocols.http_protocol import HttpProtocol

TRIED_WITH = "21.12.2"
SAID_WITHIN = 1.0  # seconds for the answer to leave

_since: dict[int, tuple[float, Any]] = {}  # a connection to when its request began, and which


def bound_arrival() -> bool:
    """Put it in place, once; False, and nothing is touched, where Sanic is another one."""
    if sanic.__version__ != TRIED_WITH:
        return False
    if not hasattr(HttpProtocol.check_timeouts, "__wrapped__"):
        HttpProtocol.check_timeouts = _bounded(HttpProtocol.check_timeouts)
    return True


def _bounded(check: Any) -> Any:
    def check_timeouts(protocol: Any) -> None:
        if not protocol._task or not _is_arriving(protocol._http):
            _since.pop(id(protocol), None)
        elif _arrives_too_slowly(protocol):
            _since.pop(id(protocol), None)
            protocol._http.exception = RequestTimeout("too slow")
            protocol._task.cancel()
            # Having said so, Sanic would go on reading what is left of the body.
            protocol.loop.call_later(SAID_WITHIN, protocol.abort)
            return
        check(protocol)

    check_timeouts.__wrapped__ = check  # type: ignore[attr-defined]
    return check_timeouts


def _is_arriving(http: Any) -> bool:
    """Its head, its body, or what is still to come of one that was answered before its end."""
    if http.stage is Stage.REQUEST:
        return True
    # Neither is set before the first request on a line.
    return bool(getattr(http, "request_body", None) and not http.upgrade_websocket)


def _arrives_too_slowly(protocol: Any) -> bool:
    now = time.monotonic()
    began, which = _since.get(id(protocol), (now, None))
    if which not in (None, protocol._http.request):
        began = now  # another one on the same line
    _since[id(protocol)] = (began, protocol._http.request)
    return bool(now - began > protocol.request_timeout)
