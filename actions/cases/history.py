"""Reading a case's events: what stands, what the status is, which milestones were passed.

Pure functions over what the sources said. Nothing here depends on the order in which the events
arrived: what happened later counts, then what was learned later, then what is further along.
How several sources, corrections and things taken back are read: docs/history.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from actions.cases.stages import Category, Milestone, Stage

# Beside the main path: they say something, but neither advance a case nor set it back.
SIDE_STAGES = frozenset((Stage.RECORD_UPDATED, Stage.UNKNOWN))
_ALONG = {stage: place for place, stage in enumerate(Stage)}


class Word(StrEnum):
    """What an event does: says something, puts an earlier event right, or takes it back."""

    SAID = "said"
    CORRECTION = "correction"
    RETRACTION = "retraction"


@dataclass(frozen=True, slots=True)
class Event:
    """What a source said, in its own words, and what it means.

    `speaker` is whose word it is: empty for the case's own agency, whichever run or system of it
    brought the event. `ref` is the source's own name for the event, where it has one; `about` is
    the `ref` of an earlier event of the same source, which a correction replaces and a retraction
    takes back.
    """

    title: str
    stage: Stage
    happened_at: datetime
    learned_at: datetime
    source: str
    ref: str | None = None
    about: str | None = None
    word: Word = Word.SAID
    note: str | None = None
    misleads: bool = False
    speaker: str = ""

    @property
    def category(self) -> Category:
        return self.stage.category


class State(StrEnum):
    """What became of an entry of the history."""

    STANDS = "stands"
    CORRECTED = "corrected"  # its source said it anew, otherwise
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the history. `changed_at`: when it was learned that it no longer stands."""

    event: Event
    state: State
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SpeakerStatus:
    """Where one speaker alone has the case."""

    speaker: str
    title: str
    stage: Stage
    happened_at: datetime


@dataclass(frozen=True, slots=True)
class Status:
    """Where a case stands. `main_stage` is the last stage of the main path: it looks past side
    events, so that a corrected name does not hide a request that still waits for an answer.

    `speaker` says the title; `main_speaker` the main stage, in the words `main_title`. `others`:
    what other speakers say instead, where they and that one disagree.
    """

    title: str
    stage: Stage
    happened_at: datetime
    milestone: Milestone | None
    main_stage: Stage
    misleads: bool = False
    speaker: str = ""
    main_speaker: str = ""
    main_title: str = ""
    others: tuple[SpeakerStatus, ...] = ()

    @property
    def category(self) -> Category:
        return self.stage.category


@dataclass(frozen=True, slots=True)
class Reached:
    """A milestone and when it was first reached (since the last reopening, if there was one)."""

    milestone: Milestone
    at: datetime


def in_order(events: Iterable[Event]) -> list[Event]:
    """Oldest first: by when it happened, then when it was learned, then how far along it is."""
    return sorted(events, key=_place)


def _place(event: Event) -> tuple[object, ...]:
    """Of two at one moment the one further along counts; the rest only makes the order whole."""
    return (
        event.happened_at, event.learned_at, event.stage not in SIDE_STAGES, _ALONG[event.stage],
        event.source, event.title, event.ref or "", event.about or "", event.word,
    )


def history(events: Iterable[Event]) -> tuple[Entry, ...]:
    """Every entry, oldest first, with what became of it; retractions themselves are no entries.

    A repetition is one entry, known since it was first learned.
    """
    told = _once(events)
    taken = {(event.source, event.about): event.learned_at
             for event in told if event.word is Word.RETRACTION}
    corrected = {(event.source, event.ref): event.about
                 for event in told if event.word is Word.CORRECTION and event.ref}
    threads: dict[object, list[_Version]] = {}
    for event in told:
        if event.word is Word.RETRACTION:
            continue
        refs = _refs(event, corrected)
        backs = [taken[event.source, ref] for ref in refs if (event.source, ref) in taken]
        # What nobody can refer to is a thread by itself.
        thread = (event.source, refs[-1]) if refs else event
        depth = len(refs) if event.ref else len(refs) + 1  # a correction need have no name
        threads.setdefault(thread, []).append(_Version(event, depth, min(backs, default=None)))
    entries = [entry for versions in threads.values() for entry in _entries(versions)]
    return tuple(sorted(entries, key=lambda entry: _place(entry.event)))


def standing(entries: Iterable[Entry]) -> list[Event]:
    """What counts, oldest first."""
    return [entry.event for entry in entries if entry.state is State.STANDS]


@dataclass(frozen=True, slots=True)
class _Version:
    """An event among those that are about the same. `depth`: how many corrections it sums up."""

    event: Event
    depth: int
    back: datetime | None


def _once(events: Iterable[Event]) -> list[Event]:
    """Each thing said once, as it was learned first."""
    first: dict[tuple[object, ...], Event] = {}
    for event in sorted(events, key=lambda event: (event.learned_at, _place(event))):
        words = " ".join(event.title.split()).casefold()
        same = (event.source, event.word, event.ref, event.about, words, event.happened_at)
        if event.word is Word.RETRACTION:  # who takes back twice has taken back
            same = (event.source, event.word, event.about)
        first.setdefault(same, event)
    return in_order(first.values())


def _refs(event: Event, corrected: Mapping[tuple[str, str], str | None]) -> list[str]:
    """The event's own `ref`, that of what it corrects, and so on; a circle is left where it closes.

    With one of them, the event is taken back; the last names the thread.
    """
    refs = [event.ref] if event.ref else []
    about = event.about if event.word is Word.CORRECTION else None
    while about is not None and about not in refs:
        refs.append(about)
        about = corrected.get((event.source, about))
    return refs


def _entries(versions: Sequence[_Version]) -> list[Entry]:
    """The version that stands, those that it replaced, and those that were taken back.

    A correction counts more than what it corrects, however late that arrives; of two about the
    same, the one that was learned later.
    """
    ranked = sorted(versions, key=lambda one: (one.depth, one.event.learned_at, _place(one.event)))
    last = next((one for one in reversed(ranked) if one.back is None), None)
    return [
        Entry(one.event, State.TAKEN_BACK, one.back) if one.back
        else Entry(one.event, State.STANDS) if one is last
        else Entry(one.event, State.CORRECTED, last.event.learned_at if last else None)
        for one in ranked
    ]


def milestones(events: Iterable[Event]) -> list[Reached]:
    """The milestones reached, in order. Only a reopening takes some of them back."""
    reached: list[Reached] = []
    for event in in_order(events):
        milestone = event.stage.milestone
        if milestone is None:
            continue
        if event.stage is Stage.REOPENED:
            reached = [step for step in reached if step.milestone.rank < milestone.rank]
        if not reached or milestone.rank > reached[-1].milestone.rank:
            reached.append(Reached(milestone, event.happened_at))
    return reached


def status_of(events: Iterable[Event], *, before_any: datetime) -> Status:
    """The current status, of all that the sources said: that of the last event that stands.

    A case without such an event is stage unknown since `before_any`.
    """
    ordered = standing(history(events))
    if not ordered:
        return Status("", Stage.UNKNOWN, before_any, None, Stage.UNKNOWN)
    last = ordered[-1]
    main = [event for event in ordered if event.stage not in SIDE_STAGES]
    steps = milestones(ordered)
    return Status(
        title=last.title,
        stage=last.stage,
        happened_at=last.happened_at,
        milestone=steps[-1].milestone if steps else None,
        main_stage=main[-1].stage if main else last.stage,
        misleads=last.misleads,
        speaker=last.speaker,
        main_speaker=(main or ordered)[-1].speaker,
        main_title=main[-1].title if main else last.title,
        others=_disagreeing(main),
    )


def _disagreeing(main: Sequence[Event]) -> tuple[SpeakerStatus, ...]:
    """Speakers whose last word is not that of the one that counts, and is no older step of it.

    One who stands where the other has been is behind, and contradicts nobody.
    """
    if not main:
        return ()
    counts = main[-1]
    passed = {event.stage for event in main if event.speaker == counts.speaker}
    last = {event.speaker: event for event in main}
    return tuple(
        SpeakerStatus(speaker, event.title, event.stage, event.happened_at)
        for speaker, event in sorted(last.items())
        if speaker != counts.speaker and event.stage not in passed
    )
