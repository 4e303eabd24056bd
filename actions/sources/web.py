"""One careful call to an agency's web service: bounded in time and size, read as JSON."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import cached_property
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import httpx

from actions.sources.protocol import Reason, Unavailable

MOST_BYTES = 1_000_000
LONGEST_RETRY_AFTER = 3600.0  # seconds; who names more is believed for an hour
TOO_MANY = 429


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back. `content` is None where the body is no JSON (or empty)."""

    status: int
    content: Any
    retry_after: float | None


class WebClient:
    """Calls one service. Used on one event loop; the connections are made at the first call."""

    def __init__(self, *, timeout: float) -> None:
        self._timeout = timeout

    @cached_property
    def _client(self) -> httpx.AsyncClient:
        # No redirect is followed: a token must not travel to wherever an answer points.
        return httpx.AsyncClient(timeout=self._timeout, follow_redirects=False, trust_env=False)

    async def call(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        body: Any = None,
        auth: tuple[str, str] | None = None,
    ) -> Reply:
        """One request, first byte to last within the time-out, however slowly it drips.

        :raises Unavailable: no connection, no end in time, or a body without end.
        """
        try:
            async with asyncio.timeout(self._timeout), self._client.stream(
                method, url, headers=headers, data=form, json=body, auth=auth
            ) as answer:
                body = await _body(answer)
        except (TimeoutError, httpx.TimeoutException):
            raise Unavailable(Reason.TIMEOUT) from None
        except httpx.HTTPError:
            # Its text may hold the address, and the address a case number: neither goes on.
            raise Unavailable(Reason.UNREACHABLE) from None
        return Reply(answer.status_code, _json(body), _retry_after(answer.headers))

    async def close(self) -> None:
        if "_client" in self.__dict__:
            await self._client.aclose()


def safe_address(url: str) -> bool:
    """https, or http on this machine: a token or a case number never travels in the open."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme == "https":
        return bool(host)
    try:
        return parts.scheme == "http" and ip_address(host).is_loopback
    except ValueError:
        return parts.scheme == "http" and host == "localhost"


def expect_success(reply: Reply) -> None:
    """:raises Unavailable: the status is none of a success."""
    if reply.status == TOO_MANY:
        raise Unavailable(Reason.RATE, retry_after=reply.retry_after)
    if reply.status in (401, 403):
        raise Unavailable(Reason.UNAUTHORISED)
    if reply.status >= 500:
        raise Unavailable(Reason.SERVER_ERROR, retry_after=reply.retry_after)
    if not 200 <= reply.status < 300:
        raise Unavailable(Reason.MALFORMED)
    if reply.content is None:
        raise Unavailable(Reason.NOT_JSON)


async def _body(answer: httpx.Response) -> bytes:
    body = bytearray()
    async for part in answer.aiter_bytes():
        body += part
        if len(body) > MOST_BYTES:
            raise Unavailable(Reason.TOO_LARGE)
    return bytes(body)


def _json(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8-sig").strip())
    except (ValueError, RecursionError):
        return None


def _retry_after(headers: httpx.Headers) -> float | None:
    text = headers.get("retry-after", "")
    if text.isdecimal():
        return min(float(text), LONGEST_RETRY_AFTER)
    try:
        moment, sent = parsedate_to_datetime(text), parsedate_to_datetime(headers.get("date", ""))
        return min(max(0.0, (moment - sent).total_seconds()), LONGEST_RETRY_AFTER)
    except (ValueError, TypeError):
        return None
