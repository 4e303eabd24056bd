"""Reading a case's events: what its status is, and which milestones it has passed.

Pure functions. Events may come in any order; what was learned later does not outrank what
happened later.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from actions.cases.stages import Category, Milestone, Stage

# Beside the main path: they say something, but neither advance a case nor set it back.
SIDE_STAGES = frozenset((Stage.RECORD_UPDATED, Stage.UNKNOWN))


@dataclass(frozen=True, slots=True)
class Event:
    """What a source said, in its own words, and what it means. `order`: of arrival."""

    title: str
    stage: Stage
    happened_at: datetime
    learned_at: datetime
    source: str
    order: int
    note: str | None = None
    misleads: bool = False

    @property
    def category(self) -> Category:
        return self.stage.category


@dataclass(frozen=True, slots=True)
class Status:
    """Where a case stands. `main_stage` is the last stage of the main path: it looks past side
    events, so that a corrected name does not hide a request that still waits for an answer.
    """

    title: str
    stage: Stage
    happened_at: datetime
    milestone: Milestone | None
    main_stage: Stage
    misleads: bool = False

    @property
    def category(self) -> Category:
        return self.stage.category


@dataclass(frozen=True, slots=True)
class Reached:
    """A milestone and when it was first reached (since the last reopening, if there was one)."""

    milestone: Milestone
    at: datetime


def in_order(events: Iterable[Event]) -> list[Event]:
    """Oldest first: by when it happened, then when it was learned, then arrival."""
    return sorted(events, key=lambda event: (event.happened_at, event.learned_at, event.order))


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


def status_of(events: Sequence[Event], *, before_any: datetime) -> Status:
    """The current status: that of the last event.

    A case without events is stage unknown since `before_any`.
    """
    if not events:
        return Status("", Stage.UNKNOWN, before_any, None, Stage.UNKNOWN)
    ordered = in_order(events)
    last = ordered[-1]
    main = [event.stage for event in ordered if event.stage not in SIDE_STAGES]
    steps = milestones(ordered)
    return Status(
        title=last.title,
        stage=last.stage,
        happened_at=last.happened_at,
        milestone=steps[-1].milestone if steps else None,
        main_stage=main[-1] if main else last.stage,
        misleads=last.misleads,
    )
