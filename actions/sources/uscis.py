"""The USCIS Case Status API: one case by receipt number, for an access token.

Its answers have traps: cases filed online carry no dates, "no history" is null, explanations are
HTML, and errors come in four shapes. A 404 is also what protected persons get; nothing here
tells the two apart, and nobody else should try.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from datetime import time as clock_time
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from actions.sources.gate import Query
from actions.sources.plain_text import plain_text
from actions.sources.protocol import (
    LONGEST_TITLE,
    Answer,
    Capabilities,
    NothingShown,
    Reason,
    Told,
    Unavailable,
    oldest_first,
)
from actions.sources.token import Credentials, Token
from actions.sources.web import TOO_MANY, Reply, WebClient, expect_success

MOMENT = "%m-%d-%Y %H:%M:%S"
DAY = "%Y-%m-%d"
CLOSED = re.compile(r"unavailable at this time", re.IGNORECASE)
QUOTA = re.compile(r"quota", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class UscisAccess:
    """Where the API is and how it is entered; both addresses are told to each developer."""

    base_url: str
    credentials: Credentials
    zone: ZoneInfo
    demo_id: str | None = None


class UscisCaseStatus:
    """The adapter."""

    capabilities = Capabilities(history=True, dates=True, on_behalf_only=True)

    def __init__(self, *, access: UscisAccess, web: WebClient) -> None:
        self._access = access
        self._web = web
        self._token = Token(credentials=access.credentials, web=web, check=_check_token)

    async def look_up(self, query: Query) -> Answer:
        number = query.number.reveal()
        url = f"{self._access.base_url.rstrip('/')}/case-status/{quote(number, safe='*')}"
        reply = await self._token.used(
            lambda token: self._web.call("GET", url, headers=self._headers(token))
        )
        _check(reply)
        return self._answer(reply.content, number)

    async def probe(self) -> None:
        await self._token.value()

    async def close(self) -> None:
        await self._web.close()

    def _headers(self, token: str) -> dict[str, str]:
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
        return headers | ({"demo_id": self._access.demo_id} if self._access.demo_id else {})

    def _answer(self, content: Any, number: str) -> Answer:
        found = content.get("case_status") if isinstance(content, dict) else None
        if not isinstance(found, dict):
            raise Unavailable(Reason.MALFORMED)
        named = re.sub(r"[\s-]", "", str(found.get("receiptNumber", ""))).upper()
        if named != number.upper():
            raise Unavailable(Reason.WRONG_CASE)
        title = _title(found.get("current_case_status_text_en"))
        if title is None:
            raise Unavailable(Reason.MALFORMED)
        note = found.get("current_case_status_desc_en")
        current = Told(
            title=title,
            at=self._moment(found.get("modifiedDate")),
            note=plain_text(note) if isinstance(note, str) else None,
        )
        form = found.get("formType")
        return Answer(
            current=current,
            past=self._past(found.get("hist_case_status")),
            form_type=form if isinstance(form, str) else None,
        )

    def _past(self, entries: Any) -> tuple[Told, ...] | None:
        if not isinstance(entries, list):
            return None
        told = [
            Told(title, self._day(entry.get("date")))
            for entry in entries
            if isinstance(entry, dict)
            and (title := _title(entry.get("completed_text_en"))) is not None
        ]
        return oldest_first(told)

    def _moment(self, text: Any) -> datetime | None:
        try:
            return datetime.strptime(str(text), MOMENT).replace(tzinfo=self._access.zone)
        except ValueError:
            return None

    def _day(self, text: Any) -> datetime | None:
        try:
            day = datetime.strptime(str(text), DAY).date()
        except ValueError:
            return None
        return datetime.combine(day, clock_time(12), self._access.zone)


def _title(text: Any) -> str | None:
    words = plain_text(text) if isinstance(text, str) else ""
    return words if 0 < len(words) <= LONGEST_TITLE else None


def _check(reply: Reply) -> None:
    """:raises NothingShown, Unavailable: the reply is no success."""
    if reply.status in (404, 422):
        # Only in the API's own words: a proxy's page of that status says nothing about a case.
        code, _ = fault_in(reply.content)
        raise NothingShown if code == str(reply.status) else Unavailable(Reason.MALFORMED)
    _check_token(reply)


def _check_token(reply: Reply) -> None:
    """:raises Unavailable: the reply is no success."""
    _, words = fault_in(reply.content)
    if reply.status == TOO_MANY:
        reason = Reason.QUOTA if QUOTA.search(words) else Reason.RATE
        raise Unavailable(reason, retry_after=reply.retry_after)
    if reply.status == 503 and CLOSED.search(words):
        raise Unavailable(Reason.CLOSED)
    expect_success(reply)


def fault_in(content: Any) -> tuple[str, str]:
    """Code and words of an error, in any of its four shapes; empty for anything else.

    >>> fault_in({"errors": [{"code": "404", "message": "m"}]})
    ('404', 'm')
    """
    if not isinstance(content, dict):
        return "", ""
    inner: Any = content
    if isinstance(content.get("error"), dict):
        inner = content["error"]
    elif isinstance(content.get("errors"), list) and content["errors"]:
        inner = content["errors"][0]
    elif isinstance(content.get("fault"), dict):
        inner = content["fault"]
    if not isinstance(inner, Mapping):
        return "", ""
    words = inner.get("message") or inner.get("faultstring") or ""
    codes = [str(inner.get(key, "")) for key in ("code", "status")]
    return next((code for code in codes if code.isdecimal()), ""), str(words)
