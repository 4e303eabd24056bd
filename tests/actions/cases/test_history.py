"""The current status and the milestones, derived from events."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from actions.cases.history import SIDE_STAGES, Event, in_order, milestones, status_of
from actions.cases.stages import Milestone, Stage

START = datetime(2026, 1, 1, 12, tzinfo=UTC)


def event(stage: Stage, day: int, *, learned: int | None = None, order: int = 0) -> Event:
    happened = START + timedelta(days=day)
    known = START + timedelta(days=day if learned is None else learned)
    return Event(str(stage), stage, happened, known, "test", order)


def story(*stages: Stage) -> list[Event]:
    return [event(stage, day, order=day) for day, stage in enumerate(stages)]


EVENTS = st.builds(
    event,
    st.sampled_from(Stage),
    st.integers(0, 30),
    learned=st.integers(0, 60),
    order=st.integers(0, 10_000),
)
STORIES = st.lists(EVENTS, max_size=12, unique_by=lambda one: one.order)


def status(events: list[Event]) -> Stage:
    return status_of(events, before_any=START).stage


def test_what_happened_last_counts_not_what_was_learned_last() -> None:
    late_news = event(Stage.EVIDENCE_REQUESTED, 3, learned=50)
    assert status([event(Stage.APPROVED, 10, learned=11), late_news]) is Stage.APPROVED


def test_of_two_at_the_same_time_the_later_learned_counts_then_the_later_arrived() -> None:
    first = event(Stage.RECEIVED, 1, learned=2, order=9)
    second = event(Stage.TRANSFERRED, 1, learned=3, order=1)
    third = event(Stage.UNDER_REVIEW, 1, learned=3, order=2)
    assert status([second, first]) is Stage.TRANSFERRED
    assert status([third, first, second]) is Stage.UNDER_REVIEW


def test_a_case_without_events_is_unknown() -> None:
    found = status_of([], before_any=START)
    assert (found.stage, found.milestone, found.happened_at) == (Stage.UNKNOWN, None, START)


def test_side_events_do_not_hide_what_the_case_waits_for() -> None:
    events = story(Stage.RECEIVED, Stage.EVIDENCE_REQUESTED, Stage.RECORD_UPDATED, Stage.UNKNOWN)
    found = status_of(events, before_any=START)
    assert found.stage is Stage.UNKNOWN
    assert found.main_stage is Stage.EVIDENCE_REQUESTED
    assert found.milestone is Milestone.UNDER_REVIEW


def test_a_step_back_on_the_path_does_not_take_a_milestone_back() -> None:
    events = story(Stage.RECEIVED, Stage.INTERVIEW_SCHEDULED, Stage.TRANSFERRED)
    assert status_of(events, before_any=START).milestone is Milestone.INTERVIEW_SCHEDULED


def test_only_a_reopening_takes_milestones_back_and_dates_them_anew() -> None:
    events = story(
        Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.DENIED, Stage.APPEAL_FILED, Stage.REOPENED
    )
    assert [(step.milestone, step.at) for step in milestones(events)] == [
        (Milestone.RECEIVED, events[0].happened_at),
        (Milestone.UNDER_REVIEW, events[4].happened_at),
    ]
    decided = [*events, event(Stage.APPROVED, 9)]
    assert milestones(decided)[-1].milestone is Milestone.DECISION_MADE
    assert milestones(decided)[-1].at == decided[-1].happened_at


@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_arrival_in_memory_does_not_matter(
    events: list[Event], shuffler: random.Random
) -> None:
    shuffled = list(events)
    shuffler.shuffle(shuffled)
    assert in_order(shuffled) == in_order(events)
    assert status_of(shuffled, before_any=START) == status_of(events, before_any=START)
    assert milestones(shuffled) == milestones(events)


@given(STORIES)
def test_milestones_rise_with_time(events: list[Event]) -> None:
    reached = milestones(events)
    assert [step.milestone.rank for step in reached] == sorted(
        {step.milestone.rank for step in reached}
    )
    assert [step.at for step in reached] == sorted(step.at for step in reached)


@given(STORIES, st.sampled_from(sorted(SIDE_STAGES)))
def test_a_side_event_never_moves_a_milestone(events: list[Event], stage: Stage) -> None:
    assert milestones([*events, event(stage, 99)]) == milestones(events)


@given(STORIES)
def test_the_status_is_that_of_one_of_the_events(events: list[Event]) -> None:
    found = status_of(events, before_any=START)
    if events:
        assert (found.title, found.happened_at) in {(e.title, e.happened_at) for e in events}
        assert found.category is found.stage.category
        assert found.main_stage not in SIDE_STAGES or all(e.stage in SIDE_STAGES for e in events)
