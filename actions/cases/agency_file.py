"""An agency's file (data/agencies/<agency>.yml): its schema, and what it says. docs/agencies.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from actions.cases.case_numbers import number_format
from actions.cases.identifiers import SOURCES, AgencyNumbers, read_kinds
from actions.cases.stages import Stage
from actions.cases.titles import How, Match, normalise_title
from actions.store.yaml_file import Marked, read_marked

REQUIRED = ("agency", "name", "short_name", "country", "claim", "hotline", "links", "statuses")
OPTIONAL = ("case_number", "identifiers", "called", "asks_for", "uncertain")
TITLE_KEYS = frozenset(("stage", "misleads", "words", "group", "source", "or", "note"))


@dataclass(frozen=True, slots=True)
class Title:
    """One status title as the file has it. `or_stage`: what the same word may mean as well.

    `group`: the list or section it stands in; `note`: what one has to know of it; `line`: where.
    """

    text: str
    match: Match
    line: int
    confirmed: bool = True
    or_stage: Stage | None = None
    group: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Uncertain:
    """What the file's author could not make sure of, and why."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency's file. `claim`: what an applicant tells to claim a case; `asks_for`: what the
    agency itself asks; `called`: what people call it, in small letters; `titles`: by normalised
    title.
    """

    id: str
    name: str
    short_name: str
    country: str
    claim: tuple[str, ...]
    hotline: Mapping[str, str]
    links: Mapping[str, str]
    case_number: AgencyNumbers
    titles: Mapping[str, Match] = field(repr=False)
    entries: tuple[Title, ...] = field(default=(), repr=False)
    called: tuple[str, ...] = ()
    asks_for: tuple[str, ...] = ()
    uncertain: tuple[Uncertain, ...] = ()

    @property
    def contact(self) -> str:
        """Where it is asked: its first hotline or, without one, its first address."""
        return f"{self.short_name}: {next(iter((*self.hotline.values(), *self.links.values())))}"

    @property
    def times_page(self) -> str:
        """Where it says how long things take or, without such a page, how a case stands."""
        named = (self.links.get(name) for name in ("processing_times", "case_status"))
        return next((link for link in (*named, *self.links.values()) if link), self.contact)


def read_agency(path: Path) -> Agency:
    """Read one file.

    :raises BadFile: names the file, the line and the key that is wrong.
    """
    file = read_marked(path)
    _check_keys(file)
    entries = tuple(_titles(file))
    receipts = number_format(file) if "case_number" in file.content else None
    return Agency(
        id=path.stem,
        name=_text(file, "name"),
        short_name=_text(file, "short_name"),
        country=_text(file, "country"),
        claim=_claim(file),
        hotline=_texts(file, "hotline"),
        links=_links(file),
        case_number=AgencyNumbers(read_kinds(file), receipts),
        titles={normalise_title(entry.text): entry.match for entry in entries},
        entries=entries,
        called=_list_of_texts(file, "called"),
        asks_for=_list_of_texts(file, "asks_for"),
        uncertain=tuple(_uncertain(file)),
    )


def _check_keys(file: Marked) -> None:
    content = file.content
    for key in content:
        if key not in REQUIRED + OPTIONAL:
            raise file.bad("is no key of this file", str(key))
    for key in sorted(REQUIRED):
        if key not in content:
            raise file.bad("is missing", key)
    if "case_number" not in content and "identifiers" not in content:
        raise file.bad("is missing (an empty list says that none is known)", "identifiers")
    if content["agency"] != file.path.stem:
        raise file.bad(f"must be {file.path.stem}, as the file is named", "agency")


def _text(file: Marked, key: str) -> str:
    value = file.content[key]
    if not isinstance(value, str) or not value.strip():
        raise file.bad("a text was expected", key)
    return value


def _texts(file: Marked, key: str) -> Mapping[str, str]:
    values = file.content[key]
    if not isinstance(values, dict):
        raise file.bad("a mapping was expected", key)
    for name, value in values.items():
        if not isinstance(value, str) or not value.strip():
            raise file.bad("a text was expected", key, str(name))
    return values


def _links(file: Marked) -> Mapping[str, str]:
    links = _texts(file, "links")
    if not links:
        raise file.bad("one official address at least was expected", "links")
    for name, link in links.items():
        if not link.startswith("https://") or " " in link:
            raise file.bad("an address that begins with https:// was expected", "links", name)
    return links


def _list_of_texts(file: Marked, key: str) -> tuple[str, ...]:
    values = file.content.get(key, [])
    if not isinstance(values, list):
        raise file.bad("a list was expected", key)
    for place, value in enumerate(values):
        if not isinstance(value, str) or not value.strip():
            raise file.bad("a text was expected", key, place)
    return tuple(values)


def _claim(file: Marked) -> tuple[str, ...]:
    value = file.content["claim"]
    if not isinstance(value, list) or not {"case_number", "date_of_birth"} <= set(map(str, value)):
        raise file.bad("case_number and date_of_birth at least", "claim")
    return tuple(map(str, value))


def _uncertain(file: Marked) -> Iterator[Uncertain]:
    entries = file.content.get("uncertain", [])
    if not isinstance(entries, list):
        raise file.bad("a list was expected", "uncertain")
    for place, entry in enumerate(entries):
        whole = isinstance(entry, dict) and entry.keys() == {"what", "why"}
        if not whole or not all(isinstance(text, str) and text for text in entry.values()):
            raise file.bad("{what, why} was expected: nothing is uncertain without a reason",
                           "uncertain", place)
        yield Uncertain(entry["what"], entry["why"])


def _titles(file: Marked) -> Iterator[Title]:
    statuses = file.content["statuses"]
    if not isinstance(statuses, dict) or not statuses:
        raise file.bad("a mapping was expected", "statuses")
    seen: dict[str, Match] = {}
    for title, meaning in statuses.items():
        entry = _title(file, str(title), meaning)
        normal = normalise_title(str(title))
        if not normal:
            raise file.bad("has no word in it", "statuses", str(title))
        if seen.setdefault(normal, entry.match) != entry.match:
            raise file.bad("stands twice with two meanings", "statuses", str(title))
        yield entry


def _title(file: Marked, title: str, meaning: Any) -> Title:
    here = ("statuses", title)
    entry = meaning if isinstance(meaning, dict) else {"stage": meaning}
    well_made = entry.keys() <= TITLE_KEYS and isinstance(entry.get("misleads", False), bool)
    texts = (entry.get(key, "x") for key in ("words", "group", "note"))
    if not well_made or not all(isinstance(text, str) and text for text in texts):
        keys = ", ".join(sorted(TITLE_KEYS - {"stage"}))
        raise file.bad(f"a stage was expected, or {{stage: …}} with any of {keys}", *here)
    if entry.get("source", "confirmed") not in SOURCES:
        raise file.bad("confirmed or unverified was expected", *here, "source")
    stage = _stage(file, here, entry.get("stage"))
    return Title(
        text=title,
        match=Match(stage, How.CATALOGUE, entry.get("misleads", False), entry.get("words")),
        line=file.lines[here],
        confirmed=entry.get("source", "confirmed") == "confirmed",
        or_stage=_stage(file, here, entry["or"]) if "or" in entry else None,
        group=entry.get("group"),
        note=entry.get("note"),
    )


def _stage(file: Marked, here: tuple[str, str], value: object) -> Stage:
    if value not in tuple(Stage):
        raise file.bad(f"there is no stage {value!r}", *here)
    return Stage(value)
