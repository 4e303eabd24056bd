"""How made-up cases go: the forms and ways of data/demo/journeys.yml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from actions.cases.catalogue import Catalogue
from actions.cases.offices import OfficeEntry
from actions.cases.stages import Stage
from actions.settings import DATA
from actions.store.yaml_file import BadFile, read_mapping

JOURNEYS = DATA / "demo" / "journeys.yml"
MADE_UP_AGENCY = "uscis"


@dataclass(frozen=True, slots=True)
class Step:
    """A title, its stage, and how many days it comes after the step before."""

    title: str
    stage: Stage
    fewest: int
    most: int


@dataclass(frozen=True, slots=True)
class Form:
    """A form: who handles it, and the ways that a case of it can go, each with its weight."""

    number: str
    weight: int
    withheld: bool
    categories: tuple[str, ...]
    centres: tuple[OfficeEntry, ...]
    journeys: tuple[tuple[Step, ...], ...]
    weights: tuple[int, ...]

    def journey(self, random: Random) -> tuple[Step, ...]:
        return random.choices(self.journeys, self.weights)[0]


def load_forms(
    catalogue: Catalogue, offices: Mapping[str, OfficeEntry], path: Path = JOURNEYS
) -> tuple[Form, ...]:
    """The forms.

    :raises BadFile: names the file and what is wrong: a title in no catalogue, an unknown office.
    """
    entries = read_mapping(path).get("forms")
    if not isinstance(entries, dict) or not entries:
        raise BadFile(f"{path}: forms: a mapping was expected")
    forms = []
    for number, entry in entries.items():
        try:
            forms.append(_form(number, entry, catalogue, offices))
        except KeyError as error:
            raise BadFile(f"{path}: forms: {number}: {error} is missing or unknown") from None
        except (TypeError, ValueError) as error:
            raise BadFile(f"{path}: forms: {number}: {error}") from None
    return tuple(forms)


def _form(
    number: str, entry: Mapping[str, Any], catalogue: Catalogue, offices: Mapping[str, OfficeEntry]
) -> Form:
    journeys = entry["journeys"]
    return Form(
        number=number,
        weight=entry["weight"],
        withheld=bool(entry.get("withheld", False)),
        categories=tuple(entry["categories"]),
        centres=tuple(offices[name] for name in entry["centres"]),
        journeys=tuple(
            tuple(_step(catalogue, *step) for step in journey["steps"]) for journey in journeys
        ),
        weights=tuple(journey["weight"] for journey in journeys),
    )


def _step(catalogue: Catalogue, title: str, fewest: int, most: int) -> Step:
    stage = catalogue.match(MADE_UP_AGENCY, title).stage
    if stage is Stage.UNKNOWN:
        raise ValueError(f"{title!r} is in no catalogue")
    if not 0 <= fewest <= most:
        raise ValueError(f"{title!r}: the days must be two numbers, the smaller first")
    return Step(title, stage, fewest, most)
