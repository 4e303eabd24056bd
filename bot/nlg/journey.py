"""Several cases of one person as one path, in words: what a picture shows, and lines of text."""
from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Iterable, Mapping

from bot.nlg.catalogue import Catalogues
from bot.nlg.path import MARKS, PathStep, rendered_path

STATE_MARKS = {**MARKS, "over": "–"}
LINKS = {"leads_to": "journey-leads-to", "beside": "journey-beside", None: "journey-also"}


@dataclass(frozen=True)
class Stop:
    """A case: `form` (`code` is its number alone) and where it lies, its stage and since when,
    its four steps and how far it has come on them (`at`).

    `after` is the place in the list of the case that it belongs to, `link` how (leads_to, beside,
    or ""), `link_word` that in words.
    """

    form: str
    where: str
    stage: str
    date: str
    state: str
    at: str
    steps: tuple[PathStep, ...]
    link: str
    link_word: str
    after: int | None
    code: str

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def rendered_journey(
    journey: Iterable[Mapping[str, Any]], *, language: str, catalogues: Catalogues
) -> tuple[Stop, ...]:
    """The cases that the action server sent, in the words of a language."""
    def say(message: str, **params: Any) -> str:
        return catalogues.render(message, params, language)

    stops: list[Stop] = []
    for entry in journey:
        steps = rendered_path(entry["steps"], language=language, catalogues=catalogues)
        link, after = entry.get("link"), entry.get("after")
        before = stops[after].code if after is not None else ""
        stops.append(Stop(
            form=say("button-plain", title=entry["form"]),
            where=say("journey-where", source=entry["source"], number=entry["number"]),
            stage=say("button-plain", title=entry["stage"]),
            date=say("button-plain", title=entry["date"]),
            state=entry["state"],
            at=_at(steps, say),
            steps=steps,
            link=link or "",
            link_word=say(LINKS[link], form=before) if stops else "",
            after=after,
            code=entry["code"],
        ))
    return tuple(stops)


def _at(steps: tuple[PathStep, ...], say: Any) -> str:
    """How far the case has come on the four steps; nothing where that is not known."""
    here = [place for place, step in enumerate(steps, 1) if step.state == "here"]
    if not here:
        return ""
    name = steps[here[-1] - 1].name
    return str(say("journey-at", place=here[-1], count=len(steps), name=name))


def journey_text(stops: Iterable[Stop], *, language: str, catalogues: Catalogues) -> str:
    """A case after the other: how it belongs to the one before, then what and where it is."""
    lines: list[str] = []
    for number, stop in enumerate(stops, 1):
        if stop.link_word:
            lines.append(f"↓ {stop.link_word}")
        lines.append(catalogues.render("journey-line", {
            "mark": STATE_MARKS[stop.state], "place": number, "form": stop.form,
            "where": stop.where, "stage": stop.stage, "date": stop.date, "at": stop.at,
        }, language))
    return "\n".join(lines)
