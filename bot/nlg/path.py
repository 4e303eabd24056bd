"""The path of a case in words: what a picture of it shows, and the same as lines of text."""
from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Iterable, Mapping

from bot.nlg.catalogue import Catalogues

NAMES = {
    "received": "milestone-received",
    "under_review": "milestone-under-review",
    "interview": "milestone-interview-scheduled",
    "decision": "milestone-decision-made",
}
# For the eye, in front of the words, which say all of it by themselves.
MARKS = {"done": "✓", "here": "●", "ahead": "○", "skipped": "–"}
NOTES = {"if_needed": "path-if-needed", "unsure": "path-unsure"}
ENDED = "ended"


@dataclass(frozen=True)
class PathStep:
    """One step. `state`: done, here, ahead, skipped; `word` says it; `date` may be empty."""

    milestone: str
    state: str
    name: str
    date: str
    word: str

    def as_json(self) -> dict[str, str]:
        return asdict(self)


def rendered_path(
    path: Iterable[Mapping[str, Any]], *, language: str, catalogues: Catalogues
) -> tuple[PathStep, ...]:
    """The steps that the action server sent, in the words of a language."""
    def say(message: str, **params: Any) -> str:
        return catalogues.render(message, params, language)

    return tuple(
        PathStep(
            milestone=step["milestone"],
            state=step["state"],
            name=say("category-closed" if step.get("note") == ENDED else NAMES[step["milestone"]]),
            date=say("button-plain", title={"date": step["date"]}) if step.get("date") else "",
            word=say(NOTES.get(step.get("note") or "", f"path-{step['state']}")),
        )
        for step in path
    )


def path_text(path: Iterable[PathStep], *, language: str, catalogues: Catalogues) -> str:
    """One line a step: mark, name, date where there is one, and where it stands."""
    return "\n".join(
        catalogues.render(
            "path-line-dated" if step.date else "path-line",
            {"mark": MARKS[step.state], "name": step.name, "date": step.date, "word": step.word},
            language,
        )
        for step in path
    )
