"""The current status and the milestones, derived from events."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from actions.cases.history import (
    SIDE_STAGES,
    Event,
    Reached,
    State,
    Status,
    Word,
    history,
    in_order,
    milestones,
    standing,
    status_of,
)
from actions.cases.stages import Milestone, Stage

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
AGENCY, COURT = "agency", "court"


def event(
    stage: Stage, day: int, *, learned: int | None = None, source: str = AGENCY,
    ref: str | None = None, about: str | None = None, word: Word = Word.SAID,
) -> Event:
    happened = START + timedelta(days=day)
    known = START + timedelta(days=day if learned is None else learned)
    return Event(str(stage), stage, happened, known, source, ref=ref, about=about, word=word,
                 speaker=source)


def story(*stages: Stage, source: str = AGENCY) -> list[Event]:
    return [event(stage, day, source=source) for day, stage in enumerate(stages)]


def correction(of: str, stage: Stage, day: int, *, learned: int, ref: str | None = None) -> Event:
    return event(stage, day, learned=learned, ref=ref, about=of, word=Word.CORRECTION)


def retraction(of: str, *, learned: int, source: str = AGENCY) -> Event:
    return event(Stage.UNKNOWN, learned, learned=learned, source=source, about=of,
                 word=Word.RETRACTION)


# Few values of each, so that events meet: the same title and moment, a ref used twice, a circle.
REFS = st.sampled_from("abc")
SAID = st.builds(
    event, st.sampled_from(Stage), st.integers(0, 30), learned=st.integers(0, 60),
    source=st.sampled_from((AGENCY, COURT)), ref=st.none() | REFS,
)
CORRECTIONS = st.builds(
    event, st.sampled_from(Stage), st.integers(0, 30), learned=st.integers(0, 60),
    source=st.sampled_from((AGENCY, COURT)), ref=st.none() | REFS, about=REFS,
    word=st.just(Word.CORRECTION),
)
RETRACTIONS = st.builds(retraction, REFS, learned=st.integers(0, 60),
                        source=st.sampled_from((AGENCY, COURT)))
STORIES = st.lists(SAID | CORRECTIONS | RETRACTIONS, max_size=12)
# One that is in no story by its ref.
STRANGERS = st.builds(event, st.sampled_from(Stage), st.integers(0, 30),
                      learned=st.integers(0, 60), ref=st.just("x"))


def read(events: Iterable[Event]) -> Status:
    return status_of(events, before_any=START)


def status(events: Iterable[Event]) -> Stage:
    return read(events).stage


def reached(events: Iterable[Event]) -> list[Reached]:
    return milestones(standing(history(events)))


def states(events: Iterable[Event]) -> list[tuple[Stage, State]]:
    return [(entry.event.stage, entry.state) for entry in history(events)]


def test_what_happened_last_counts_not_what_was_learned_last() -> None:
    late_news = event(Stage.EVIDENCE_REQUESTED, 3, learned=50)
    assert status([event(Stage.APPROVED, 10, learned=11), late_news]) is Stage.APPROVED


def test_of_two_at_one_moment_the_later_learned_counts_then_the_one_further_along() -> None:
    first = event(Stage.UNDER_REVIEW, 1, learned=2)
    second = event(Stage.RECEIVED, 1, learned=3)
    third = event(Stage.TRANSFERRED, 1, learned=3)
    aside = event(Stage.RECORD_UPDATED, 1, learned=3)
    assert status([second, first]) is Stage.RECEIVED
    assert status([third, first, second]) is status([second, third, first]) is Stage.TRANSFERRED
    assert status([third, aside]) is Stage.TRANSFERRED
    later = event(Stage.RECORD_UPDATED, 1, learned=4)
    assert status([third, later]) is Stage.RECORD_UPDATED


def test_a_case_without_events_is_unknown() -> None:
    found = read([])
    assert (found.stage, found.milestone, found.happened_at) == (Stage.UNKNOWN, None, START)


def test_side_events_do_not_hide_what_the_case_waits_for() -> None:
    events = story(Stage.RECEIVED, Stage.EVIDENCE_REQUESTED, Stage.RECORD_UPDATED, Stage.UNKNOWN)
    found = read(events)
    assert found.stage is Stage.UNKNOWN
    assert found.main_stage is Stage.EVIDENCE_REQUESTED
    assert found.main_title == events[1].title
    assert found.milestone is Milestone.UNDER_REVIEW


def test_a_step_back_on_the_path_does_not_take_a_milestone_back() -> None:
    events = story(Stage.RECEIVED, Stage.INTERVIEW_SCHEDULED, Stage.TRANSFERRED)
    assert read(events).milestone is Milestone.INTERVIEW_SCHEDULED


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


# -- corrected, taken back ---------------------------------------------------------


def test_a_correction_stands_for_what_it_corrects_which_stays_to_be_seen() -> None:
    wrong = event(Stage.DENIED, 5, ref="7")
    right = correction("7", Stage.APPROVED, 5, learned=9)
    entries = history([wrong, right])
    assert [(entry.event, entry.state) for entry in entries] == [
        (wrong, State.CORRECTED), (right, State.STANDS)]
    assert entries[0].changed_at == right.learned_at
    assert status([wrong, right]) is Stage.APPROVED


def test_a_correction_that_was_learned_before_what_it_corrects_counts_all_the_same() -> None:
    wrong = event(Stage.DENIED, 5, learned=30, ref="7")
    assert status([correction("7", Stage.APPROVED, 5, learned=9), wrong]) is Stage.APPROVED


def test_of_corrections_the_last_counts_and_what_corrects_a_correction() -> None:
    events = [
        event(Stage.RECEIVED, 1, ref="7"),
        correction("7", Stage.DENIED, 5, learned=6, ref="8"),
        correction("7", Stage.TRANSFERRED, 5, learned=7, ref="9"),
    ]
    assert status(events) is Stage.TRANSFERRED
    deeper = correction("8", Stage.APPROVED, 5, learned=6)
    assert status([*events, deeper]) is Stage.APPROVED
    assert [state for _, state in states([*events, deeper])].count(State.STANDS) == 1


def test_what_was_taken_back_does_not_count_and_is_still_to_be_seen() -> None:
    denied = event(Stage.DENIED, 5, ref="7")
    events = [event(Stage.RECEIVED, 1), denied, retraction("7", learned=8)]
    assert states(events) == [
        (Stage.RECEIVED, State.STANDS), (Stage.DENIED, State.TAKEN_BACK)]
    assert history(events)[1].changed_at == START + timedelta(days=8)
    assert status(events) is Stage.RECEIVED
    assert reached(events)[-1].milestone is Milestone.RECEIVED


def test_with_an_event_its_corrections_are_taken_back_but_not_the_other_way_round() -> None:
    events = [event(Stage.RECEIVED, 1, ref="7"), correction("7", Stage.DENIED, 5, learned=6,
                                                            ref="8")]
    assert status([*events, retraction("7", learned=9)]) is Stage.UNKNOWN
    assert status([*events, retraction("8", learned=9)]) is Stage.RECEIVED


def test_a_source_takes_back_only_its_own() -> None:
    events = [event(Stage.DENIED, 5, ref="7"), retraction("7", learned=9, source=COURT)]
    assert status(events) is Stage.DENIED


def test_refs_that_go_round_in_a_circle_end_somewhere() -> None:
    events = [correction("a", Stage.DENIED, 1, learned=1, ref="b"),
              correction("b", Stage.APPROVED, 2, learned=2, ref="a")]
    assert {entry.event for entry in history(events)} == set(events)


# -- several sources ---------------------------------------------------------------


def test_two_sources_that_say_different_things_are_both_heard() -> None:
    agency = story(Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.APPROVED)
    court = event(Stage.DENIED, 9, source=COURT)
    found = read([*agency, court])
    assert (found.speaker, found.stage) == (COURT, Stage.DENIED)
    assert [(other.speaker, other.stage) for other in found.others] == [(AGENCY, Stage.APPROVED)]


def test_a_source_that_is_only_behind_contradicts_nobody() -> None:
    agency = story(Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.APPROVED)
    assert read([*agency, event(Stage.RECEIVED, 0, source=COURT)]).others == ()
    assert read([*agency, event(Stage.APPROVED, 1, source=COURT)]).others == ()


def test_two_systems_of_one_speaker_do_not_contradict_each_other() -> None:
    """An import is behind the agency's own system, which tells no history: that is all."""
    imported = replace(event(Stage.UNDER_REVIEW, 1, source="import"), speaker=AGENCY)
    live = replace(event(Stage.APPROVED, 9, source="api"), speaker=AGENCY)
    assert read([imported, live]).others == ()


def test_a_side_event_of_one_source_contradicts_nobody() -> None:
    agency = story(Stage.RECEIVED, Stage.UNDER_REVIEW)
    assert read([*agency, event(Stage.RECORD_UPDATED, 9, source=COURT)]).others == ()


# -- whatever the sources say ------------------------------------------------------


@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(
    events: list[Event], shuffler: random.Random
) -> None:
    shuffled = list(events)
    shuffler.shuffle(shuffled)
    assert in_order(shuffled) == in_order(events)
    assert history(shuffled) == history(events)
    assert read(shuffled) == read(events)
    assert reached(shuffled) == reached(events)


@given(STORIES, st.data())
def test_a_repeated_event_changes_nothing(events: list[Event], data: st.DataObject) -> None:
    if not events:
        return
    repeated = data.draw(st.sampled_from(events))
    later = repeated.learned_at + timedelta(days=data.draw(st.integers(0, 50)))
    again = replace(repeated, learned_at=later)
    if again.word is Word.RETRACTION:  # its moment says nothing
        again = replace(again, happened_at=later)
    place = data.draw(st.integers(0, len(events)))
    assert history([*events[:place], again, *events[place:]]) == history(events)


@given(STORIES, STRANGERS, st.integers(0, 60), st.integers(0, 12))
def test_a_retracted_event_is_as_if_it_never_was_and_stays_to_be_seen(
    events: list[Event], stranger: Event, learned: int, place: int
) -> None:
    back = retraction("x", learned=learned)
    with_both = [*events[:place], back, *events[place:], stranger]
    assert read(with_both) == read(events)
    assert reached(with_both) == reached(events)
    assert standing(history(with_both)) == standing(history(events))
    seen = [entry for entry in history(with_both) if entry not in history(events)]
    assert [(entry.event, entry.state) for entry in seen] == [(stranger, State.TAKEN_BACK)]


@given(STORIES)
def test_nothing_is_overwritten(events: list[Event]) -> None:
    """All that a source said is in the history, word for word, whatever became of it."""
    told = {(one.source, one.title, one.happened_at, one.ref) for one in events
            if one.word is not Word.RETRACTION}
    entries = history(events)
    assert {(one.event.source, one.event.title, one.event.happened_at, one.event.ref)
            for one in entries} == told
    assert all((entry.state is State.STANDS) is (entry.changed_at is None) for entry in entries)


@given(STORIES, SAID)
def test_more_news_takes_no_line_away(events: list[Event], news: Event) -> None:
    more = {entry.event for entry in history([*events, news])}
    lost = {entry.event for entry in history(events)} - more
    # Save that the same words turn out to have been known earlier.
    assert all(replace(one, learned_at=news.learned_at) in more for one in lost)


@given(STORIES)
def test_milestones_rise_with_time(events: list[Event]) -> None:
    found = reached(events)
    assert [step.milestone.rank for step in found] == sorted(
        {step.milestone.rank for step in found}
    )
    assert [step.at for step in found] == sorted(step.at for step in found)


@given(STORIES, st.sampled_from(sorted(SIDE_STAGES)))
def test_a_side_event_never_moves_a_milestone(events: list[Event], stage: Stage) -> None:
    assert reached([*events, event(stage, 99)]) == reached(events)


@given(STORIES)
def test_the_status_is_that_of_an_event_that_stands(events: list[Event]) -> None:
    found, stands = read(events), standing(history(events))
    if stands:
        assert (found.title, found.happened_at) in {(e.title, e.happened_at) for e in stands}
        assert found.category is found.stage.category
        assert found.main_stage not in SIDE_STAGES or all(e.stage in SIDE_STAGES for e in stands)
    else:
        assert found == status_of([], before_any=START)
    assert {other.speaker for other in found.others} <= {e.speaker for e in stands} - {
        found.main_speaker}
