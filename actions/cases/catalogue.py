"""What each agency's words mean: one file an agency in data/agencies.

As a program it reads lines `agency<TAB>title` and prints what each title means (one JSON object
a line); `make status-titles` runs it.
"""

from __future__ import annotations

import argparse
import html
import json
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from actions.cases.case_numbers import CaseNumberFormat, number_format
from actions.cases.stages import Category, Stage
from actions.settings import DATA
from actions.store.yaml_file import BadFile, read_mapping

AGENCIES = DATA / "agencies"
APOSTROPHES = str.maketrans("", "", "'\u2018\u2019\u02bc\u00b4`\uff07")
KEYS = frozenset(
    ("agency", "name", "short_name", "country", "claim", "hotline", "links", "case_number")
)


class How(StrEnum):
    """How a title was matched."""

    CATALOGUE = "catalogue"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Match:
    """What a title means. `misleads`: its words suggest another outcome than it has."""

    stage: Stage
    how: How
    misleads: bool = False

    @property
    def category(self) -> Category:
        return self.stage.category


UNKNOWN = Match(Stage.UNKNOWN, How.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency's file. `claim`: what an applicant tells to claim a case."""

    id: str
    name: str
    short_name: str
    country: str
    claim: tuple[str, ...]
    hotline: Mapping[str, str]
    links: Mapping[str, str]
    case_number: CaseNumberFormat
    titles: Mapping[str, Match] = field(repr=False)


def normalise_title(title: str) -> str:
    """A title as it is compared: unescaped, NFKC, no apostrophes, single spaces, no case."""
    text = unicodedata.normalize("NFKC", html.unescape(title))
    visible = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return " ".join(visible.translate(APOSTROPHES).split()).casefold()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All agencies, by id."""

    agencies: Mapping[str, Agency]

    @classmethod
    def load(cls, directory: Path) -> Catalogue:
        """Read every `*.yml` of the directory.

        :raises BadFile: names the file and the key that is wrong.
        """
        paths = sorted(directory.glob("*.yml"))
        if not paths:
            raise BadFile(f"{directory}: holds no agency file (*.yml)")
        return cls({agency.id: agency for agency in map(_read_agency, paths)})

    @property
    def formats(self) -> Mapping[str, CaseNumberFormat]:
        """How each agency's case numbers look, by agency id."""
        return {agency.id: agency.case_number for agency in self.agencies.values()}

    def agency(self, agency: str) -> Agency | None:
        return self.agencies.get(agency)

    def match(self, agency: str, title: str) -> Match:
        """What this agency means by that title; whole titles only, never single words."""
        known = self.agencies.get(agency)
        return known.titles.get(normalise_title(title), UNKNOWN) if known else UNKNOWN


def _read_agency(path: Path) -> Agency:
    content = read_mapping(path)
    missing = sorted((KEYS | {"statuses"}) - content.keys())
    surplus = sorted(content.keys() - (KEYS | {"statuses"}))
    if missing or surplus:
        what = f"{missing[0]}: is missing" if missing else f"{surplus[0]}: is no key of this file"
        raise BadFile(f"{path}: {what}")
    if content["agency"] != path.stem:
        raise BadFile(f"{path}: agency: must be {path.stem}, as the file is named")
    return Agency(
        id=path.stem,
        name=_text(path, content, "name"),
        short_name=_text(path, content, "short_name"),
        country=_text(path, content, "country"),
        claim=_claim(path, content["claim"]),
        hotline=_texts(path, content, "hotline"),
        links=_texts(path, content, "links"),
        case_number=number_format(path, content["case_number"]),
        titles=_titles(path, _mapping(path, content, "statuses")),
    )


def _text(path: Path, content: Mapping[str, Any], key: str) -> str:
    if not isinstance(content[key], str) or not content[key].strip():
        raise BadFile(f"{path}: {key}: a text was expected")
    return str(content[key])


def _mapping(path: Path, content: Mapping[str, Any], key: str) -> Mapping[Any, Any]:
    if not isinstance(content[key], dict) or not content[key]:
        raise BadFile(f"{path}: {key}: a mapping was expected")
    return dict(content[key])


def _texts(path: Path, content: Mapping[str, Any], key: str) -> Mapping[str, str]:
    values = _mapping(path, content, key)
    for name, value in values.items():
        if not isinstance(value, str):
            raise BadFile(f"{path}: {key}.{name}: a text was expected")
    return values


def _claim(path: Path, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not {"case_number", "date_of_birth"} <= set(value):
        raise BadFile(f"{path}: claim: case_number and date_of_birth at least")
    return tuple(str(item) for item in value)


def _titles(path: Path, statuses: Mapping[Any, Any]) -> Mapping[str, Match]:
    titles: dict[str, Match] = {}
    for title, meaning in statuses.items():
        match = _meaning(path, title, meaning)
        if titles.setdefault(normalise_title(str(title)), match) != match:
            raise BadFile(f"{path}: statuses: {title!r}: stands twice with two meanings")
    return titles


def _meaning(path: Path, title: object, meaning: object) -> Match:
    where = f"{path}: statuses: {title!r}"
    entry = meaning if isinstance(meaning, dict) else {"stage": meaning}
    if not entry.keys() <= {"stage", "misleads"} or not isinstance(entry.get("misleads", 0), int):
        raise BadFile(f"{where}: a stage was expected, or {{stage: …, misleads: true}}")
    try:
        return Match(Stage(entry.get("stage")), How.CATALOGUE, bool(entry.get("misleads", False)))
    except ValueError:
        raise BadFile(f"{where}: there is no stage {entry.get('stage')!r}") from None


def describe(catalogue: Catalogue, lines: Iterable[str]) -> Iterator[str]:
    """A JSON line for each line `agency<TAB>title`; empty lines are passed over."""
    for line in lines:
        agency, _, title = line.rstrip("\r\n").partition("\t")
        if not agency.strip():
            continue
        match = catalogue.match(agency.strip(), title)
        fields = {"agency": agency.strip(), "title": title, "stage": match.stage}
        yield json.dumps(
            fields | {"category": match.category, "how": match.how}, ensure_ascii=False
        )


def main() -> int:
    parser = argparse.ArgumentParser(prog="actions.cases.catalogue", description=__doc__)
    parser.add_argument("--agencies", type=Path, default=AGENCIES, help="folder of agency files")
    arguments = parser.parse_args()
    try:
        catalogue = Catalogue.load(arguments.agencies)
    except BadFile as error:
        print(error, file=sys.stderr)
        return 1
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8", line_buffering=True)  # type: ignore[union-attr]
    for answer in describe(catalogue, sys.stdin):
        print(answer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
