"""What each agency's words mean: one file an agency in data/agencies.

As a program it reads lines `agency<TAB>title` and prints what each title means (one JSON object
a line); `make status-titles` runs it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from actions.cases.agency_file import Agency, read_agency
from actions.cases.identifiers import AgencyNumbers
from actions.cases.resolver import resolve
from actions.cases.titles import UNKNOWN, How, Match, normalise_title
from actions.settings import DATA
from actions.store.yaml_file import BadFile

AGENCIES = DATA / "agencies"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All agencies, by id."""

    agencies: Mapping[str, Agency]

    @classmethod
    def load(cls, directory: Path) -> Catalogue:
        """Read every `*.yml` of the directory.

        :raises BadFile: names the file, the line and the key that is wrong.
        """
        paths = sorted(directory.glob("*.yml"))
        if not paths:
            raise BadFile(f"{directory}: holds no agency file (*.yml)")
        return cls({agency.id: agency for agency in map(read_agency, paths)})

    @property
    def formats(self) -> Mapping[str, AgencyNumbers]:
        """How each agency's numbers look, by agency id."""
        return {agency.id: agency.case_number for agency in self.agencies.values()}

    def agency(self, agency: str) -> Agency | None:
        return self.agencies.get(agency)

    def match(self, agency: str, title: str) -> Match:
        """What this agency means by that title: whole titles only, never single words.

        A title that is in no file is read by its structure (`resolver`), or unknown.
        """
        known = self.agencies.get(agency)
        if known is None:
            return UNKNOWN
        normal = normalise_title(title)
        return known.titles.get(normal) or self.infer(agency, normal)

    def infer(self, agency: str, normal: str) -> Match:
        """What a title that is in no file means by its structure alone. `normal`: normalised."""
        stage = resolve(agency, normal)
        return Match(stage, How.INFERRED) if stage is not None else UNKNOWN


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
