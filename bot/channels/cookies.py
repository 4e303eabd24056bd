"""The cookie that binds a web session to its browser: HttpOnly, SameSite, gone with the browser."""
from __future__ import annotations

import time
from typing import Sequence

from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.addresses import is_secure
from bot.channels.origins import is_own
from bot.channels.sessions import Session, cookie_name

PREFIX = "casepath-"
# A browser takes it only over TLS, from this host itself and for all its paths.
HOST_PREFIX = "__Host-"
MOST = 8  # of one browser; beyond it the oldest go, lest its requests grow without end


def secrets_of(request: Request) -> dict[str, str]:
    """The browser's secrets by the name of their cookie."""
    return {
        name.removeprefix(HOST_PREFIX): value.rpartition(".")[2]
        for name, value in _ours(request).items()
    }


def can_bind(request: Request) -> bool:
    """Whether a cookie set now comes back: on the server's own site, that is.

    On another site's page a browser keeps no SameSite cookie for us, so none is counted on.
    """
    site = request.headers.get("sec-fetch-site")
    return site in ("same-origin", "same-site") if site else is_own(request)


def bind(
    response: HTTPResponse, session: Session, request: Request, proxies: Sequence[str]
) -> None:
    """Give the browser the session's cookie, and take away what is too old."""
    name, value = cookie_name(session.conversation), f"{int(time.time())}.{session.secret}"
    secure = is_secure(request, proxies)
    _set(response, f"{HOST_PREFIX}{name}" if secure else name, value, secure=secure)
    for old in sorted(_ours(request), key=lambda each: _ours(request)[each])[:-(MOST - 1)]:
        _set(response, old, "", secure=secure, gone=True)


def unbind(
    response: HTTPResponse, session: Session, request: Request, proxies: Sequence[str]
) -> None:
    """Take the session's cookie away from the browser."""
    name = cookie_name(session.conversation)
    for found in _ours(request):
        if found.removeprefix(HOST_PREFIX) == name:
            _set(response, found, "", secure=is_secure(request, proxies), gone=True)


def _ours(request: Request) -> dict[str, str]:
    return {
        name: str(value) for name, value in request.cookies.items()
        if name.removeprefix(HOST_PREFIX).startswith(PREFIX)
    }


def _set(
    response: HTTPResponse, name: str, value: str, *, secure: bool, gone: bool = False
) -> None:
    response.cookies[name] = value
    cookie = response.cookies[name]
    cookie["path"] = "/"
    cookie["httponly"] = True
    cookie["samesite"] = "Strict"
    if secure:
        cookie["secure"] = True
    if gone:
        cookie["max-age"] = 0
