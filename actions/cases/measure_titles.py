"""How status titles are read that stand in no agency's file: table, and into var/evaluate.json.

`make evaluate ONLY=titles` runs it. Two measures: titles written down apart from the files
(tests/actions/cases/titles), and each title of the files as if it were not in them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.stages import Stage
from actions.cases.titles import normalise_title
from actions.settings import ROOT
from actions.store.yaml_file import BadFile, read_mapping

TITLES = ROOT / "tests" / "actions" / "cases" / "titles"
RIGHT, WRONG, NOT_READ = "right", "wrong", "unknown"


@dataclass(frozen=True, slots=True)
class Reading:
    """How one title was read. `wanted` is unknown where the words leave a doubt."""

    agency: str
    title: str
    wanted: Stage
    read: Stage

    @property
    def outcome(self) -> str:
        if self.read is self.wanted:
            return RIGHT
        return NOT_READ if self.read is Stage.UNKNOWN else WRONG


def titles_apart(catalogue: Catalogue, path: Path) -> Iterator[Reading]:
    """Titles of a file `{agency: {title: stage}}`; those that are in a catalogue do not count.

    :raises BadFile: there is no such stage or agency.
    """
    for agency, titles in read_mapping(path).items():
        known = catalogue.agency(agency)
        if known is None or not isinstance(titles, dict):
            raise BadFile(f"{path}: {agency}: titles of an agency were expected")
        for title, stage in titles.items():
            if stage not in tuple(Stage):
                raise BadFile(f"{path}: {agency}: {title!r}: there is no stage {stage!r}")
            if normalise_title(title) not in known.titles:
                yield Reading(agency, title, Stage(stage), catalogue.match(agency, title).stage)


def titles_left_out(catalogue: Catalogue) -> Iterator[Reading]:
    """Each title of the files, read without its own entry."""
    for agency in catalogue.agencies.values():
        for normal, match in agency.titles.items():
            yield Reading(agency.id, normal, match.stage, catalogue.infer(agency.id, normal).stage)


def shares(name: str, readings: Iterable[Reading]) -> dict[str, float]:
    """Count and shares (0 to 1) of the outcomes, as figures `<name>.right` and so on."""
    found = Counter(reading.outcome for reading in readings)
    count = sum(found.values())
    figures = {f"{name}.{outcome}": found[outcome] / max(count, 1)
               for outcome in (RIGHT, WRONG, NOT_READ)}
    return {f"{name}.count": float(count), **figures}


def measure(catalogue: Catalogue, folder: Path) -> tuple[dict[str, float], list[Reading]]:
    """All figures, and the titles that were read wrong.

    :raises BadFile: a file of titles is not well made.
    """
    files = sorted(folder.glob("*.yml"))
    apart = {path.stem: list(titles_apart(catalogue, path)) for path in files}
    left_out = list(titles_left_out(catalogue))
    every = [reading for some in apart.values() for reading in some]
    figures = shares("titles", every) | shares("titles.left_out", left_out)
    for name, some in apart.items():
        figures |= shares(f"titles.{name}", some)
    return figures, [one for one in (*every, *left_out) if one.outcome == WRONG]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="actions.cases.measure_titles", description=__doc__)
    parser.add_argument("--agencies", type=Path, default=AGENCIES, help="folder of agency files")
    parser.add_argument("--titles", type=Path, default=TITLES, help="folder of titles kept apart")
    parser.add_argument("--out", type=Path, default=ROOT / "var", help="where evaluate.json goes")
    options = parser.parse_args(arguments)
    try:
        figures, wrong = measure(Catalogue.load(options.agencies), options.titles)
    except BadFile as error:
        print(f"casepath: {error}", file=sys.stderr)
        return 1
    print("\n".join(f"{name:34}{value:12.4g}" for name, value in sorted(figures.items())))
    for one in wrong:
        print(f"  wrong: {one.agency}: {one.title}: {one.read} for {one.wanted}")
    _write(options.out / "evaluate.json", figures)
    return 0


def _write(path: Path, figures: Mapping[str, float]) -> None:
    """Put the figures beside those of other topics."""
    path.parent.mkdir(parents=True, exist_ok=True)
    before = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    kept = {name: value for name, value in before.items() if name.split(".")[0] != "titles"}
    rounded = {name: round(value, 4) for name, value in figures.items()}
    path.write_text(json.dumps(dict(sorted((kept | rounded).items())), indent=1) + "\n")
    print(f"written: {path}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
