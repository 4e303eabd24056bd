"""What a source has told about a case over time, and how that stands beside the own store.

Cases filed online carry no dates, so a change shows in the words alone: what is new is noted with
the moment at which it was first told. Nothing that was told is forgotten, unless the agency's own
history, given with dates, now says otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from actions.cases.catalogue import Catalogue
from actions.cases.history import Entry as Line
from actions.cases.history import Event, State, in_order, status_of
from actions.cases.titles import normalise_title
from actions.cases.views import CaseView
from actions.sources.protocol import Answer, Told

SAME_STATUS_WITHIN = timedelta(days=1)  # a day without a time against a time without a zone


@dataclass(frozen=True, slots=True)
class Entry:
    """A status and when it was first told."""

    told: Told
    learned_at: datetime

    @property
    def when(self) -> datetime:
        return self.told.at or self.learned_at

    def same(self, other: Told) -> bool:
        return (normalise_title(self.told.title) == normalise_title(other.title)
                and self.told.at == other.at)


@dataclass(frozen=True, slots=True)
class Seen:
    """All that a source told about a case. The last entry is what it says now."""

    entries: tuple[Entry, ...]
    asked_at: datetime

    @classmethod
    def after(cls, before: Seen | None, answer: Answer, now: datetime) -> Self:
        """What is known once this answer has come."""
        old = before.entries if before else ()
        kept = old if answer.past is None else [one for one in old if one.told.at is None]
        entries = [*kept]
        for told in answer.past or ():
            if not any(entry.same(told) for entry in entries):
                entries.append(Entry(told, now))
        # Without a date only an unbroken "still the same" tells since when it has been told.
        first = next((entry for entry in old if entry.same(answer.current)
                      and (answer.current.at is not None or entry is old[-1])), None)
        current = Entry(answer.current, first.learned_at if first else now)
        entries = [entry for entry in entries
                   if entry is not first and not _repeats(entry, answer.current)]
        return cls((*entries, current), now)

    def as_text(self) -> str:
        return json.dumps({
            "asked_at": self.asked_at.isoformat(),
            "entries": [
                [entry.told.title, entry.told.at.isoformat() if entry.told.at else None,
                 entry.told.note, entry.learned_at.isoformat()]
                for entry in self.entries
            ],
        })

    @classmethod
    def from_text(cls, text: str) -> Self:
        content = json.loads(text)
        entries = tuple(
            Entry(Told(title, _moment(at), note), datetime.fromisoformat(learned))
            for title, at, note, learned in content["entries"]
        )
        return cls(entries, datetime.fromisoformat(content["asked_at"]))


@dataclass(frozen=True, slots=True)
class Shown:
    """A case with what its source told. `dated`: the source or the store knows since when."""

    case: CaseView
    dated: bool


def beside(case: CaseView, seen: Seen, *, source: str, catalogue: Catalogue) -> Shown:
    """The case as it is shown: own events and the source's, its status the source's last word."""
    own, current = list(case.events), seen.entries[-1]
    added = [
        _event(entry, source, case.agency, catalogue)
        for entry in seen.entries
        if _known(own, entry) is None
    ]
    known = _known(own, current)
    last = known or added[-1]
    events = tuple(in_order([*own, *added]))
    status = status_of(
        [event for event in events if event is last or event.happened_at <= last.happened_at],
        before_any=seen.asked_at,
    )
    lines = [*case.entries, *(Line(event, State.STANDS) for event in added)]
    lines.sort(key=lambda line: (line.event.happened_at, line.event.learned_at))
    view = replace(case, events=events, entries=tuple(lines), status=status,
                   as_of=seen.asked_at)
    return Shown(view, dated=current.told.at is not None or known is not None)


def nothing_told(case: CaseView) -> CaseView:
    """The case where nothing may be claimed about how it stands. Dates to keep stay: whoever
    entered them in the store knows of them."""
    return replace(case, events=(), entries=(), status=status_of((), before_any=case.as_of))


def _event(entry: Entry, source: str, agency: str, catalogue: Catalogue) -> Event:
    """As the word of the case's own agency: the source is how it reached us."""
    match = catalogue.match(agency, entry.told.title)
    return Event(
        title=entry.told.title,
        stage=match.stage,
        happened_at=entry.when.astimezone(UTC),
        learned_at=entry.learned_at,
        source=source,
        note=entry.told.note,
        misleads=match.misleads,
    )


def _known(own: Sequence[Event], entry: Entry) -> Event | None:
    """The own event that says the same: of about the same time or, without a date, the last."""
    title = normalise_title(entry.told.title)
    if entry.told.at is None:
        last = own[-1] if own else None
        return last if last and normalise_title(last.title) == title else None
    return next((event for event in own if normalise_title(event.title) == title
                 and abs(event.happened_at - entry.told.at) < SAME_STATUS_WITHIN), None)


def _repeats(entry: Entry, current: Told) -> bool:
    """Whether a history's last entry is the current status once more, on the same day."""
    return (
        current.at is not None
        and entry.told.at is not None
        and normalise_title(entry.told.title) == normalise_title(current.title)
        and abs(entry.told.at - current.at) < SAME_STATUS_WITHIN
    )


def _moment(text: Any) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
