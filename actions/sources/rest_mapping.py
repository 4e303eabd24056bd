"""How an agency's REST interface is asked and read, from a mapping file.

docs/connecting-an-agency.md explains each key by an example. Paths are JSONPath (RFC 9535) and
compiled at the start, so that a slip in one stops the start and not an answer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jsonpath import JSONPathEnvironment, JSONPathError

from actions.cases.agency_file import Agency
from actions.cases.titles import normalise_title
from actions.sources.config import Section, open_file
from actions.sources.token import Credentials
from actions.sources.web import safe_address
from actions.store.yaml_file import BadFile

NUMBER = "{number}"
METHODS = {method: method for method in ("GET", "POST")}
UNIX_SECONDS, UNIX_MILLISECONDS, ISO = "unix seconds", "unix milliseconds", "iso"


class Enter(StrEnum):
    """How the interface knows us."""

    OPEN = "none"
    HEADER = "header"
    BASIC = "basic"
    OAUTH2 = "oauth2"


@dataclass(frozen=True, slots=True)
class Entry:
    """How the interface knows us: `pair` is header and value, or user and password."""

    how: Enter
    pair: tuple[str, str] = field(default=("", ""), repr=False)
    credentials: Credentials | None = None


@dataclass(frozen=True, slots=True)
class Picker:
    """A JSONPath that finds at most one value of interest: the first."""

    text: str
    _path: Any = field(repr=False)

    def first(self, content: Any) -> Any:
        return next(iter(self.all(content)), None)

    def all(self, content: Any) -> list[Any]:
        try:
            return list(self._path.findall(content))
        except JSONPathError:  # of a shape that the path cannot be asked of
            return []


@dataclass(frozen=True, slots=True)
class Status:
    """Where one status stands: title, and date and note where the agency gives them."""

    title: Picker
    date: Picker | None
    note: Picker | None


@dataclass(frozen=True, slots=True)
class History:
    each: Picker
    status: Status


@dataclass(frozen=True, slots=True)
class RestMapping:
    """All that a mapping file says. `titles`: what the agency writes → its catalogue's title."""

    url: str
    method: str
    headers: Mapping[str, str]
    body: str | None
    entry: Entry
    not_shown_status: frozenset[int]
    not_shown_when: Picker | None
    number: Picker
    status: Status
    form: Picker | None
    history: History | None
    date_format: str
    zone: ZoneInfo
    titles: Mapping[str, str]


def load_mapping(path: Path, environment: Mapping[str, str], agency: Agency) -> RestMapping:
    """Read the file.

    :raises BadFile: names the file and the key that is wrong.
    """
    whole = open_file(path, environment)
    request, answer = whole.section("request"), whole.section("answer")
    shown = whole.section("not_shown") if whole.has("not_shown") else None
    url = _url(request)
    made = RestMapping(
        url=url,
        method=request.choice("method", METHODS, "GET"),
        headers=request.mapping("headers") if request.has("headers") else {},
        body=json.dumps(request.mapping("body")) if request.has("body") else None,
        entry=_entry(whole),
        not_shown_status=_statuses(shown),
        not_shown_when=_picker(shown, "when") if shown and shown.has("when") else None,
        number=_picker(answer, "number"),
        status=_status(answer),
        form=_picker(answer, "form") if answer.has("form") else None,
        history=_history(answer),
        date_format=_date_format(answer),
        zone=answer.zone("zone"),
        titles=_titles(whole, agency),
    )
    if NUMBER not in url + (made.body or ""):
        raise BadFile(f"{request.key('url')}: {NUMBER} has to stand in it, or in the body")
    for section in (request, answer, shown, whole):
        if section is not None:
            section.done()
    return made


def _url(request: Section) -> str:
    url = request.text("url")
    if not safe_address(url.replace(NUMBER, "0")):
        raise BadFile(f"{request.key('url')}: an address with https was expected "
                      "(http for this machine only)")
    return url


def _entry(whole: Section) -> Entry:
    if not whole.has("auth"):
        return Entry(Enter.OPEN)
    auth = whole.section("auth")
    how = auth.choice("kind", {kind.value: kind for kind in Enter})
    entry = Entry(how)
    if how is Enter.HEADER:
        entry = Entry(how, (auth.text("name"), auth.text("value")))
    elif how is Enter.BASIC:
        entry = Entry(how, (auth.text("user"), auth.text("password")))
    elif how is Enter.OAUTH2:
        entry = Entry(how, credentials=Credentials(
            token_url=auth.address("token_url"), client_id=auth.text("client_id"),
            client_secret=auth.text("client_secret"), scope=auth.text("scope", " ").strip(),
        ))
    auth.done()
    return entry


def _statuses(shown: Section | None) -> frozenset[int]:
    if shown is None or not shown.has("status"):
        return frozenset({404})
    listed = shown.listed("status")
    if not all(text.isdecimal() for text in listed):
        raise BadFile(f"{shown.key('status')}: HTTP statuses such as 404 were expected")
    return frozenset(map(int, listed))


def _picker(section: Section, name: str) -> Picker:
    text = section.text(name)
    try:
        return Picker(text, JSONPathEnvironment(strict=True).compile(text))
    except JSONPathError as error:
        reason = str(error).splitlines()[0]
        raise BadFile(f"{section.key(name)}: {text!r} is no JSONPath: {reason}") from None


def _status(section: Section) -> Status:
    return Status(
        title=_picker(section, "title"),
        date=_picker(section, "date") if section.has("date") else None,
        note=_picker(section, "note") if section.has("note") else None,
    )


def _history(answer: Section) -> History | None:
    if not answer.has("history"):
        return None
    section = answer.section("history")
    made = History(_picker(section, "each"), _status(section))
    section.done()
    return made


def _date_format(answer: Section) -> str:
    text = answer.text("date_format", ISO)
    if text in (ISO, UNIX_SECONDS, UNIX_MILLISECONDS):
        return text
    sample = datetime(2026, 11, 25, 13, 45)
    try:
        day = datetime.strptime(sample.strftime(text), text).date()
    except ValueError:
        day = None
    if day != sample.date():
        raise BadFile(f"{answer.key('date_format')}: iso, unix seconds, unix milliseconds or a "
                      "format such as \"%d.%m.%Y\" was expected")
    return text


def _titles(whole: Section, agency: Agency) -> Mapping[str, str]:
    """Each value has to be a title of the agency's file: a slip would be `unknown` for ever."""
    titles = whole.mapping("titles") if whole.has("titles") else {}
    for written, title in titles.items():
        if normalise_title(title) not in agency.titles:
            raise BadFile(f"{whole.key('titles')}.{written}: {title!r} is no title of "
                          f"data/agencies/{agency.id}.yml")
    return titles
