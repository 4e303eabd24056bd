"""A person's cases as one path: in order, linked, and without a trace of what is not shown."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, insert, update
from sqlalchemy.exc import IntegrityError

from actions.cases.history import Event, history, status_of
from actions.cases.journey import Stop, journey_of
from actions.cases.repository import CaseRepository
from actions.cases.stages import Stage
from actions.cases.tables import Case, CaseLink, LinkKind
from actions.cases.views import CaseView, LinkView
from actions.sensitive import CaseNumber
from tests.actions.conftest import NOW

LEADS_TO, BESIDE = LinkKind.LEADS_TO, LinkKind.BESIDE
PERSON = uuid4()


def case(name: int, stage: Stage = Stage.UNDER_REVIEW) -> CaseView:
    """The case of that number, received so many days in."""
    at = datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(days=name)
    events = (Event(str(stage), stage, at, at, "test"),)
    return CaseView(
        id=UUID(int=name), person_id=PERSON, number=CaseNumber(f"IOE{name:010d}"), agency="uscis",
        form_type="I-485", category=None, office=None, received_on=date(2026, 1, name),
        events=events, entries=history(events), status=status_of(events, before_any=at),
        appointments=(), notices=(), source="test", as_of=at,
    )


def link(one: int, other: int, kind: LinkKind = LEADS_TO) -> LinkView:
    return LinkView(UUID(int=one), UUID(int=other), kind)


def told(stops: tuple[Stop, ...]) -> list[tuple[int, LinkKind | None, int | None]]:
    return [(stop.case.id.int, stop.link, stop.after) for stop in stops]


def test_what_follows_comes_after_and_what_runs_beside_comes_between() -> None:
    cases = [case(3), case(1), case(4), case(2)]
    links = [link(4, 2), link(4, 3, BESIDE), link(2, 1)]
    assert told(journey_of(cases, links)) == [
        (4, None, None), (3, BESIDE, 0), (2, LEADS_TO, 0), (1, LEADS_TO, 2)]


def test_without_links_the_oldest_stands_first() -> None:
    assert told(journey_of([case(2), case(1)], [])) == [(1, None, None), (2, None, None)]


def test_a_link_to_what_is_not_shown_leaves_no_trace() -> None:
    shown = [case(1), case(3)]
    assert told(journey_of(shown, [link(1, 2), link(2, 3)])) == told(journey_of(shown, []))


@pytest.mark.parametrize(("stage", "state"), [
    (Stage.APPROVED, "done"), (Stage.DOCUMENT_MAILED, "done"), (Stage.DENIED, "over"),
    (Stage.TERMINATED, "over"), (Stage.UNDER_REVIEW, "here"), (Stage.APPEAL_FILED, "here"),
])
def test_how_far_it_has_come(stage: Stage, state: str) -> None:
    assert journey_of([case(1, stage)], [])[0].state == state


PAIRS = st.tuples(st.integers(1, 6), st.integers(1, 6), st.sampled_from(LinkKind))


@given(st.lists(st.integers(1, 6), unique=True), st.lists(PAIRS, max_size=12))
def test_each_case_stands_once_after_the_one_that_it_belongs_to(
    names: list[int], pairs: list[tuple[int, int, LinkKind]]
) -> None:
    """Whatever the links, circles and loose ends among them."""
    stops = journey_of([case(name) for name in names], [link(*pair) for pair in pairs])
    assert sorted(stop.case.id.int for stop in stops) == sorted(names)
    for place, stop in enumerate(stops):
        assert (stop.after is None) is (stop.link is None)
        if stop.after is not None:
            assert stop.after < place
            assert (stops[stop.after].case.id.int, stop.case.id.int, stop.link) in pairs
    again = journey_of([case(name) for name in reversed(names)], [link(*pair) for pair in pairs])
    assert [stop.case.id for stop in again] == [stop.case.id for stop in stops]


# -- in the store ------------------------------------------------------------------


def cases_of(repository: CaseRepository, number: str) -> list[CaseView]:
    found = repository.find("uscis", number)
    assert found is not None
    return repository.cases_of(found.person_id)


def test_the_demos_path_goes_through_three_agencies(repository: CaseRepository) -> None:
    cases = cases_of(repository, "IOE0990014001")
    stops = journey_of(cases, repository.links(cases))
    assert [stop.case.agency for stop in stops] == ["dol_flag", "uscis", "dos_ceac"]
    assert [stop.link for stop in stops] == [None, LEADS_TO, LEADS_TO]
    assert [stop.state for stop in stops] == ["done", "done", "here"]


def test_a_withheld_case_takes_its_links_with_it(
    repository: CaseRepository, demo_engine: Engine
) -> None:
    cases = cases_of(repository, "IOE0990014001")
    hidden = next(one for one in cases if one.agency == "uscis")
    with demo_engine.begin() as connection:
        connection.execute(update(Case).where(Case.id == hidden.id).values(withheld=True))
    shown = repository.cases_of(hidden.person_id)
    assert [one.id for one in shown] == [one.id for one in cases if one.id != hidden.id]
    assert repository.links(shown) == []
    assert told(journey_of(shown, repository.links(shown))) == told(journey_of(shown, []))


def test_a_link_to_another_persons_case_is_never_shown(
    repository: CaseRepository, demo_engine: Engine
) -> None:
    own, other = cases_of(repository, "IOE0990014001"), cases_of(repository, "IOE0990001001")
    with demo_engine.begin() as connection:
        connection.execute(insert(CaseLink).values(
            id=uuid4(), case_id=own[0].id, other_id=other[0].id, kind=LEADS_TO, source="test",
            learned_at=NOW))
    assert len(repository.links(own)) == 2
    assert len(repository.links([*own, *other])) == 4


def test_a_case_is_not_linked_to_itself_nor_twice(
    repository: CaseRepository, demo_engine: Engine
) -> None:
    one = cases_of(repository, "IOE0990001001")[0]
    values = {"kind": BESIDE, "source": "test", "learned_at": NOW}
    found = repository.links(cases_of(repository, "IOE0990001001"))[0]
    for pair in ((one.id, one.id), (found.case_id, found.other_id)):
        with demo_engine.begin() as connection, pytest.raises(IntegrityError):
            connection.execute(insert(CaseLink).values(
                id=uuid4(), case_id=pair[0], other_id=pair[1], **values))


# -- a history from several sources, as it is stored ---------------------------------


def test_the_demos_two_sources_are_read_from_the_store(repository: CaseRepository) -> None:
    (view,) = cases_of(repository, "IOE0990015001")
    assert (view.status.main_speaker, view.status.main_stage) == ("eoir", Stage.APPROVED)
    assert [(one.speaker, one.stage) for one in view.status.others] == [
        ("", Stage.UNDER_REVIEW)]
    states = [str(entry.state) for entry in view.entries]
    assert sorted(states) == ["corrected", "stands", "stands", "stands", "stands", "taken_back"]
    assert Stage.DENIED not in {event.stage for event in view.events}
    assert [notice.returned_on is not None for notice in view.notices] == [True]
