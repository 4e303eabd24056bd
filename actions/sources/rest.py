"""Any agency whose interface answers with JSON, connected by a mapping file instead of code."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from datetime import time as clock_time
from functools import partial
from typing import Any
from urllib.parse import quote

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
from actions.sources.rest_mapping import (
    ISO,
    NUMBER,
    UNIX_MILLISECONDS,
    UNIX_SECONDS,
    Enter,
    RestMapping,
    Status,
)
from actions.sources.token import Token
from actions.sources.web import Reply, WebClient, expect_success


class RestSource:
    """The adapter."""

    def __init__(self, *, mapping: RestMapping, web: WebClient) -> None:
        self._mapping = mapping
        self._web = web
        credentials = mapping.entry.credentials
        self._token = Token(credentials=credentials, web=web) if credentials else None
        self.capabilities = Capabilities(
            history=mapping.history is not None,
            dates=mapping.status.date is not None,
            on_behalf_only=True,
        )

    async def look_up(self, query: Query) -> Answer:
        number = query.number.reveal()
        ask = partial(self._call, number)
        reply = await (self._token.used(ask) if self._token else ask(""))
        self._check(reply)
        return self._answer(reply.content, number)

    async def probe(self) -> None:
        if self._token is not None:
            await self._token.value()

    async def close(self) -> None:
        await self._web.close()

    async def _call(self, number: str, token: str) -> Reply:
        mapping, entry = self._mapping, self._mapping.entry
        headers = {"Accept": "application/json", **mapping.headers}
        if entry.how is Enter.HEADER:
            headers[entry.pair[0]] = entry.pair[1]
        elif token:
            headers["Authorization"] = f"Bearer {token}"
        return await self._web.call(
            mapping.method,
            mapping.url.replace(NUMBER, quote(number, safe="")),
            headers=headers,
            body=_filled(mapping.body, number) if mapping.body else None,
            auth=entry.pair if entry.how is Enter.BASIC else None,
        )

    def _check(self, reply: Reply) -> None:
        mapping = self._mapping
        if reply.status in mapping.not_shown_status:
            # A proxy's page of that status says nothing about a case.
            raise NothingShown if reply.content is not None else Unavailable(Reason.NOT_JSON)
        expect_success(reply)
        if mapping.not_shown_when is not None and mapping.not_shown_when.all(reply.content):
            raise NothingShown

    def _answer(self, content: Any, number: str) -> Answer:
        mapping = self._mapping
        named = mapping.number.first(content)
        if named is None:
            raise Unavailable(Reason.MALFORMED)
        if _kept(named) != _kept(number):
            raise Unavailable(Reason.WRONG_CASE)
        current = self._told(mapping.status, content)
        if current is None:
            raise Unavailable(Reason.MALFORMED)
        form = mapping.form.first(content) if mapping.form else None
        return Answer(current, self._past(content), str(form) if form is not None else None)

    def _past(self, content: Any) -> tuple[Told, ...] | None:
        history = self._mapping.history
        if history is None:
            return None
        told = [self._told(history.status, entry) for entry in history.each.all(content)]
        return oldest_first([one for one in told if one is not None])

    def _told(self, where: Status, content: Any) -> Told | None:
        written = where.title.first(content)
        if not isinstance(written, str | int):
            return None
        title = self._mapping.titles.get(str(written).strip()) or plain_text(str(written))
        if not 0 < len(title) <= LONGEST_TITLE:
            return None
        note = where.note.first(content) if where.note else None
        return Told(
            title=title,
            at=self._moment(where.date.first(content)) if where.date else None,
            note=plain_text(note) if isinstance(note, str) else None,
        )

    def _moment(self, value: Any) -> datetime | None:
        """A date that cannot be read is one that was not given: it is never guessed."""
        try:
            return _read_date(value, self._mapping)
        except (ValueError, TypeError, OverflowError, OSError):
            return None


def _read_date(value: Any, mapping: RestMapping) -> datetime:
    form = mapping.date_format
    if form in (UNIX_SECONDS, UNIX_MILLISECONDS):
        return datetime.fromtimestamp(float(value) / (1 if form == UNIX_SECONDS else 1000), UTC)
    text = str(value)
    read = datetime.fromisoformat(text) if form == ISO else datetime.strptime(text, form)
    only_a_day = len(text) <= len("2026-11-25") if form == ISO else "%H" not in form
    if only_a_day:
        read = datetime.combine(read.date(), clock_time(12))
    return read if read.tzinfo else read.replace(tzinfo=mapping.zone)


def _filled(body: str, number: str) -> Any:
    return {key: value.replace(NUMBER, number) for key, value in json.loads(body).items()}


def _kept(number: Any) -> str:
    return "".join(char for char in str(number).upper() if char.isalnum() or char == "*")
