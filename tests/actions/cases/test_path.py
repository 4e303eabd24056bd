"""The path of a case tells what its entries say, and makes up nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from actions.cases.history import Event, history, status_of
from actions.cases.path import Note, PathStep, State, path_of
from actions.cases.stages import Milestone, Stage
from actions.cases.tables import AppointmentKind, AppointmentState
from actions.cases.views import AppointmentView, CaseView, OfficeView
from actions.sensitive import CaseNumber

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
FILED = date(2025, 12, 30)
SEATTLE = OfficeView("Seattle Field Office", "Seattle", "WA", "America/Los_Angeles", None)


def case(*stages: Stage, appointments: tuple[AppointmentView, ...] = ()) -> CaseView:
    """A case that passed these stages, a day each from the first of January."""
    days = [START + timedelta(days=day) for day in range(len(stages))]
    events = tuple(
        Event(str(stage), stage, day, day, "test")
        for stage, day in zip(stages, days, strict=True)
    )
    return CaseView(
        id=uuid4(), person_id=uuid4(), number=CaseNumber("IOE0990001001"), agency="uscis",
        form_type="I-485", category=None, office=None, received_on=FILED, events=events,
        entries=history(events),
        status=status_of(events, before_any=START), appointments=appointments, notices=(),
        source="test", as_of=START,
    )


def interview(state: AppointmentState, *, day: int) -> AppointmentView:
    at = datetime(2026, 3, day, 3, tzinfo=UTC)  # 3 in the morning in UTC: the day before there
    return AppointmentView(uuid4(), AppointmentKind.INTERVIEW, at, SEATTLE, state, ())


def states(view: CaseView) -> list[str]:
    return [str(step.state) for step in path_of(view)]


def notes(view: CaseView) -> dict[Milestone, Note]:
    return {step.milestone: step.note for step in path_of(view) if step.note}


def test_where_it_is_with_the_days_of_what_lies_behind() -> None:
    path = path_of(case(Stage.RECEIVED, Stage.BIOMETRICS_TAKEN, Stage.UNDER_REVIEW))
    assert path == (
        PathStep(Milestone.RECEIVED, State.DONE, START.date()),
        PathStep(Milestone.UNDER_REVIEW, State.HERE, date(2026, 1, 2)),
        PathStep(Milestone.INTERVIEW_SCHEDULED, State.AHEAD, None, Note.IF_NEEDED),
        PathStep(Milestone.DECISION_MADE, State.AHEAD),
    )


def test_an_interview_is_ahead_for_sure_only_when_it_was_announced() -> None:
    assert notes(case(Stage.RECEIVED)) == {Milestone.INTERVIEW_SCHEDULED: Note.IF_NEEDED}
    assert notes(case(Stage.RECEIVED, Stage.INTERVIEW_PENDING)) == {}


def test_an_interview_bears_the_day_it_is_held_not_the_day_it_was_set() -> None:
    stages = (Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.INTERVIEW_SCHEDULED)
    standing = interview(AppointmentState.SCHEDULED, day=20)
    cancelled = interview(AppointmentState.CANCELLED, day=25)
    here = path_of(case(*stages, appointments=(standing, cancelled)))[2]
    assert (here.state, here.on) == (State.HERE, date(2026, 3, 19))
    assert path_of(case(*stages, appointments=(cancelled,)))[2].on is None


def test_words_that_nobody_knows_put_the_case_nowhere() -> None:
    lost = case(Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.UNKNOWN)
    assert states(lost) == ["done", "done", "ahead", "ahead"]
    assert set(notes(lost).values()) == {Note.UNSURE} and len(notes(lost)) == 2


def test_a_side_event_leaves_it_where_it_was() -> None:
    assert states(case(Stage.RECEIVED, Stage.RECORD_UPDATED)) == ["here", "ahead", "ahead", "ahead"]


def test_a_step_without_an_entry_is_skipped_and_never_dated() -> None:
    decided = path_of(case(Stage.RECEIVED, Stage.APPROVED, Stage.DOCUMENT_MAILED))
    assert [step.state for step in decided] == ["done", "skipped", "skipped", "here"]
    assert [step.on for step in decided[1:3]] == [None, None]


def test_received_is_dated_by_the_receipt_where_no_entry_says_so() -> None:
    first = path_of(case(Stage.UNDER_REVIEW))[0]
    assert (first.state, first.on) == (State.DONE, FILED)


def test_what_was_never_sent_was_not_received() -> None:
    assert states(case(Stage.NOT_FILED)) == ["ahead"] * 4


@pytest.mark.parametrize(
    ("last", "expected", "note"),
    [
        (Stage.REJECTED, ["here", "skipped", "skipped", "skipped"], None),
        (Stage.WITHDRAWN, ["done", "skipped", "skipped", "here"], Note.ENDED),
        (Stage.DENIED, ["done", "skipped", "skipped", "here"], None),
    ],
)
def test_after_an_end_nothing_is_ahead(
    last: Stage, expected: list[str], note: Note | None
) -> None:
    ended = case(Stage.RECEIVED, last)
    assert states(ended) == expected
    assert next(step.note for step in path_of(ended) if step.state is State.HERE) is note


def test_a_reopened_case_is_under_review_again() -> None:
    again = case(Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.DENIED, Stage.REOPENED)
    assert states(again)[1:] == ["here", "ahead", "ahead"]


@pytest.mark.parametrize("stage", list(Stage))
def test_every_stage_has_a_path_with_at_most_one_place(stage: Stage) -> None:
    found = states(case(Stage.RECEIVED, stage))
    assert len(found) == 4
    assert found.count("here") == (0 if stage is Stage.UNKNOWN else 1)


def test_it_travels_as_plain_json() -> None:
    assert [step.as_json() for step in path_of(case(Stage.RECEIVED))][:3] == [
        {"milestone": "received", "date": "2026-01-01", "state": "here", "note": None},
        {"milestone": "under_review", "date": None, "state": "ahead", "note": None},
        {"milestone": "interview", "date": None, "state": "ahead", "note": "if_needed"},
    ]
