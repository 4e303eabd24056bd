"""A case's path as a line of four steps: received, under review, interview, decision.

What the agency's entries say is `done` or `here`; what they do not say is never made up: an
interview that nobody has announced is ahead only "if one is needed", a step that was passed
without an entry is `skipped`, and words that we do not know put the case at no step at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

from actions.cases.stages import TRAITS, Milestone, Stage
from actions.cases.tables import AppointmentKind, AppointmentState
from actions.cases.views import CaseView

# An end that is no decision: nobody said yes or no.
ENDED = frozenset({Stage.WITHDRAWN, Stage.ADMINISTRATIVELY_CLOSED, Stage.TERMINATED})
HELD = (AppointmentState.SCHEDULED, AppointmentState.ATTENDED)


class State(StrEnum):
    """Where a step stands. `here`: the case is at it now. `skipped`: passed, without an entry."""

    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"
    SKIPPED = "skipped"


class Note(StrEnum):
    """What is to be said of a step besides its state."""

    IF_NEEDED = "if_needed"  # many cases have none
    UNSURE = "unsure"  # the agency's last words are not understood
    ENDED = "ended"  # over without a decision


SHORT = {Milestone.INTERVIEW_SCHEDULED: "interview", Milestone.DECISION_MADE: "decision"}


@dataclass(frozen=True, slots=True)
class PathStep:
    """A step of the line. `on`: the day it was reached, for an interview the day it is held."""

    milestone: Milestone
    state: State
    on: date | None = None
    note: Note | None = None

    def as_json(self) -> dict[str, str | None]:
        """{milestone: received|under_review|interview|decision, date: ISO or None, state, note}."""
        return {
            "milestone": SHORT.get(self.milestone, str(self.milestone)),
            "date": self.on.isoformat() if self.on else None,
            "state": self.state,
            "note": self.note,
        }


def path_of(case: CaseView) -> tuple[PathStep, ...]:
    """The four steps of the case, in order."""
    days = _days(case)
    reached = [step.milestone for step in case.milestones]
    return tuple(_step(case, milestone, reached, days.get(milestone)) for milestone in Milestone)


def _step(
    case: CaseView, milestone: Milestone, reached: Sequence[Milestone], on: date | None
) -> PathStep:
    stage, main = case.status.stage, case.status.main_stage
    at = reached[-1] if reached else None
    if milestone is at and stage is not Stage.UNKNOWN:
        note = Note.ENDED if main in ENDED else None
        return PathStep(milestone, State.HERE, on, note)
    if milestone in reached:
        return PathStep(milestone, State.DONE, on)
    if milestone is Milestone.RECEIVED and main is not Stage.NOT_FILED:
        return PathStep(milestone, State.DONE, on)
    if (at is not None and milestone.rank < at.rank) or TRAITS[main].terminal:
        return PathStep(milestone, State.SKIPPED)
    return PathStep(milestone, State.AHEAD, note=_doubt(stage, main, milestone))


def _doubt(stage: Stage, main: Stage, milestone: Milestone) -> Note | None:
    if stage is Stage.UNKNOWN:
        return Note.UNSURE
    if milestone is Milestone.INTERVIEW_SCHEDULED and main is not Stage.INTERVIEW_PENDING:
        return Note.IF_NEEDED
    return None


def _days(case: CaseView) -> dict[Milestone, date | None]:
    """The day of each step. That an interview was set is no day that anybody looks for."""
    days: dict[Milestone, date | None] = {Milestone.RECEIVED: case.received_on}
    days |= {step.milestone: step.at.date() for step in case.milestones}
    days[Milestone.INTERVIEW_SCHEDULED] = _interview(case)
    return days


def _interview(case: CaseView) -> date | None:
    """The day of the last interview that stands or was held, in its office's own zone."""
    held = [
        entry.starts_at.astimezone(ZoneInfo(entry.office.zone)).date()
        for entry in case.appointments
        if entry.kind is AppointmentKind.INTERVIEW and entry.state in HELD
    ]
    return max(held, default=None)
