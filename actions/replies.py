"""What an action answers: a message name and parameters, sealed for the connector."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from actions.cases.titles import Match

UTTER_PREFIX = "utter_"


@dataclass(frozen=True)
class Button:
    """A choice: its title (a Fluent id, or a typed parameter) and the intent it stands for."""

    title: Any
    intent: str
    entities: tuple[Mapping[str, str], ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "intent": self.intent,
            "entities": [dict(entity) for entity in self.entities],
        }


def day(value: date) -> dict[str, str]:
    """A date that the reader's language writes."""
    return {"date": value.isoformat()}


def moment(value: datetime, zone: str | None = None) -> dict[str, str]:
    """An instant, written in the office's zone where there is one. `value` is aware."""
    shown = {"datetime": value.isoformat()}
    return shown | {"zone": zone} if zone else shown


def phrase(fluent_id: str, **params: Any) -> dict[str, Any]:
    """Another entry of the catalogue, inside this message."""
    return {"message": fluent_id, "params": params}


def lines(parts: Sequence[Any]) -> dict[str, Any]:
    """Parts one under the other."""
    return {"list": list(parts), "style": "lines"}


def agency_words(kind: str, agency: str | None) -> dict[str, Any]:
    """What the catalogue calls an agency (`agency`) or its number (`identifier`), in a sentence."""
    return phrase(f"{kind}-{(agency or 'other').replace('_', '-')}")


def stage_part(stage: str, part: str) -> dict[str, Any]:
    """A stage's `name`, `meaning`, `next`, `act` or `mistaken`."""
    return phrase(f"stage-{stage.replace('_', '-')}-{part}")


def title_part(match: Match, stage: str, part: str) -> dict[str, Any]:
    """As `stage_part`, in the title's own texts where the stage's would not be true of it."""
    own = match.words if match.stage == stage else None
    return phrase(f"{own}-{part}") if own else stage_part(stage, part)


def form_name(form: str, *, known: frozenset[str]) -> dict[str, Any]:
    """A form's number with its short description, or the number alone."""
    key = form.lower()
    return phrase(f"form-{key}") if key in known else phrase("form-other", number=form)
