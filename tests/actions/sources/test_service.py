"""A case as its source tells it: new, older, silent, not shown; sealed, and never slow."""
from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.cases.stages import Stage
from actions.privacy.erasure import erase_person
from actions.sources.cache import AnswerCache
from actions.sources.desk import Desk, Patience
from actions.sources.gate import NotAllowed, OnBehalf, Why
from actions.sources.service import Age, Route, Sources
from actions.sources.tables import SourceAnswerRow
from tests.actions.sources.people import Place, Somebody
from tests.actions.sources.subjects import uscis_subject
from tests.servers.uscis import Case, FakeUscis
from tests.servers.web import Trick

NUMBER = "EAC9999103403"
ONLINE = "IOE0912345678"
PATIENCE = Patience(turn=1.0, call=2.0, tries=1, pause=0.01, failures=50, rest=30.0)
FRESH = timedelta(minutes=10)
Make = Callable[[], Sources]


@pytest.fixture
def make(place: Place, uscis: FakeUscis) -> Iterator[Make]:
    made: list[Sources] = []

    def another() -> Sources:
        desk = Desk(name="uscis", source=uscis_subject(uscis, timeout=5.0).source,
                    patience=PATIENCE, clock=place.clock)
        made.append(Sources(
            routes={"uscis": Route(desk, FRESH)}, gate=place.gate, catalogue=place.catalogue,
            cache=AnswerCache(place.engine, place.keyring), clock=place.clock,
        ))
        return made[-1]

    yield another
    for sources in made:
        sources.close()


@pytest.fixture
def sources(make: Make) -> Sources:
    return make()


@pytest.fixture
def anna(place: Place) -> Somebody:
    return place.somebody("uscis", NUMBER)


def rows(place: Place) -> list[SourceAnswerRow]:
    with Session(place.engine) as db:
        return list(db.scalars(select(SourceAnswerRow)))


def test_the_source_gives_status_history_and_time(anna: Somebody, sources: Sources) -> None:
    fresh = sources.refreshed(anna.case(), anna.proved())
    assert fresh.age is Age.NEW and fresh.dated
    assert fresh.case.status.title == "Case Was Approved"
    assert fresh.case.status.stage is Stage.APPROVED
    assert [event.title for event in fresh.case.events] == ["Case Was Received",
                                                            "Case Was Approved"]
    assert {event.source for event in fresh.case.events} == {"uscis"}
    assert fresh.case.as_of == anna.place.clock()


def test_an_answer_serves_for_a_while_and_is_then_asked_anew(
    anna: Somebody, sources: Sources, uscis: FakeUscis
) -> None:
    sources.refreshed(anna.case(), anna.proved())
    anna.place.clock.now += FRESH - timedelta(seconds=1)
    assert sources.refreshed(anna.case(), anna.proved()).age is Age.NEW
    assert len(uscis.looked_up) == 1
    anna.place.clock.now += timedelta(seconds=1)
    sources.refreshed(anna.case(), anna.proved())
    assert len(uscis.looked_up) == 2


@pytest.mark.parametrize("trick", [Trick.HANG, Trick.ERROR, Trick.WRONG_CASE, Trick.TRUNCATED])
def test_a_source_that_is_down_leaves_the_last_answer_with_its_age(
    anna: Somebody, sources: Sources, uscis: FakeUscis, trick: Trick
) -> None:
    first = sources.refreshed(anna.case(), anna.proved())
    anna.place.clock.advance(hours=3)
    uscis.always(trick)
    begun = time.monotonic()
    later = sources.refreshed(anna.case(), anna.proved())
    assert time.monotonic() - begun < 2.0, "a slow source holds nobody up"
    assert later.age is Age.OLDER
    assert later.case.status == first.case.status
    assert later.case.as_of == anna.place.clock() - timedelta(hours=3)


def test_the_next_process_knows_it_too(
    anna: Somebody, make: Make, uscis: FakeUscis
) -> None:
    make().refreshed(anna.case(), anna.proved())
    anna.place.clock.advance(hours=1)
    uscis.always(Trick.ERROR)
    later = make().refreshed(anna.case(), anna.proved())
    assert later.age is Age.OLDER
    assert later.case.status.title == "Case Was Approved"


def test_without_any_answer_nothing_is_claimed(
    anna: Somebody, sources: Sources, uscis: FakeUscis
) -> None:
    uscis.always(Trick.HANG)
    fresh = sources.refreshed(anna.case(), anna.proved())
    assert fresh.age is Age.NOTHING
    assert fresh.case.events == ()
    assert fresh.case.status.stage is Stage.UNKNOWN


def test_what_comes_too_late_for_a_reply_serves_the_next(
    anna: Somebody, sources: Sources, uscis: FakeUscis
) -> None:
    uscis.always(Trick.HANG)
    assert sources.refreshed(anna.case(), anna.proved()).age is Age.NOTHING
    uscis.always(None)
    uscis.heard.clear()
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and not rows(anna.place):
        sources.refreshed(anna.case(), anna.proved())
        time.sleep(0.05)
    assert sources.known([anna.case()])[0].status.title == "Case Was Approved"


def test_what_is_not_shown_is_not_shown_from_memory_either(
    anna: Somebody, sources: Sources, uscis: FakeUscis
) -> None:
    sources.refreshed(anna.case(), anna.proved())
    anna.place.clock.advance(hours=1)
    del uscis.rules.cases[NUMBER]
    fresh = sources.refreshed(anna.case(), anna.proved())
    assert fresh.age is Age.NOT_SHOWN
    assert fresh.case.events == () and fresh.case.status.title == ""
    assert rows(anna.place) == [], "nothing is kept, nor that it was so"
    assert sources.known([anna.case()])[0].events == ()


def test_without_a_proof_no_source_hears_of_it(
    anna: Somebody, sources: Sources, uscis: FakeUscis
) -> None:
    ben = anna.place.somebody("uscis", "EAC9999103402")
    for behalf in (OnBehalf(Why.VERIFIED, uuid4()), ben.proved()):
        with pytest.raises(NotAllowed):
            sources.refreshed(anna.case(), behalf)
    forged = replace(ben.case(), number=anna.case().number)
    with pytest.raises(NotAllowed):
        sources.refreshed(forged, ben.proved())
    assert uscis.heard == []


def test_knowing_asks_nobody(anna: Somebody, sources: Sources, uscis: FakeUscis) -> None:
    assert sources.known([anna.case()]) == (anna.case(),)
    assert uscis.heard == []


def test_an_agency_without_a_source_is_answered_from_the_store(
    anna: Somebody, sources: Sources
) -> None:
    other = anna.place.somebody("borduria", "BOR0000000001", events=(("Received", 3),))
    fresh = sources.refreshed(other.case(), other.proved())
    assert fresh.age is Age.OWN
    assert fresh.case == other.case()


def test_answers_lie_sealed_under_the_persons_key_and_go_with_it(
    anna: Somebody, sources: Sources
) -> None:
    sources.refreshed(anna.case(), anna.proved())
    (row,) = rows(anna.place)
    assert b"Approved" not in row.sealed and NUMBER.encode() not in row.sealed
    with Session(anna.place.engine) as db, db.begin():
        erase_person(db, person_id=anna.person_id, conversation=("1:0",), case_keys=(),
                     case_file=False, now=anna.place.clock())
    assert rows(anna.place) == []


def test_an_answer_of_another_person_does_not_open(anna: Somebody, sources: Sources) -> None:
    sources.refreshed(anna.case(), anna.proved())
    ben = anna.place.somebody("uscis", "EAC9999103402")
    with Session(anna.place.engine) as db, db.begin():
        db.scalars(select(SourceAnswerRow)).one().case_id = ben.case_id
    assert sources.known([ben.case()])[0].events == ()


def test_without_dates_a_change_shows_in_the_words(
    place: Place, sources: Sources, uscis: FakeUscis
) -> None:
    anna = place.somebody("uscis", ONLINE)
    uscis.rules.cases[ONLINE] = Case("Case Was Received", "Caso Fue Recibido", dates=None)
    first = place.clock()
    fresh = sources.refreshed(anna.case(), anna.proved())
    assert not fresh.dated
    assert fresh.case.status.happened_at == first
    place.clock.advance(minutes=20)
    again = sources.refreshed(anna.case(), anna.proved())
    assert again.case.status.happened_at == first, "the same words are no news"
    assert again.case.as_of == place.clock()
    uscis.rules.cases[ONLINE] = Case("Case Was Approved", "Caso Fue Aprobado", dates=None)
    place.clock.advance(minutes=20)
    changed = sources.refreshed(anna.case(), anna.proved())
    assert [event.title for event in changed.case.events] == ["Case Was Received",
                                                              "Case Was Approved"]
    assert changed.case.status.happened_at == place.clock()


def test_own_events_and_the_sources_stand_together_once_each(
    place: Place, sources: Sources, uscis: FakeUscis
) -> None:
    anna = place.somebody("uscis", ONLINE, events=(("Case Was Received", 40),
                                                   ("Fingerprint Fee Was Received", 30)))
    uscis.rules.cases[ONLINE] = Case("Fingerprint Fee Was Received", "-", dates=None)
    fresh = sources.refreshed(anna.case(), anna.proved())
    assert len(fresh.case.events) == 2 and fresh.dated, "the store knows since when"
    uscis.rules.cases[ONLINE] = Case("Case Was Approved", "-", dates=None)
    place.clock.advance(minutes=20)
    fresh = sources.refreshed(anna.case(), anna.proved())
    assert [event.title for event in fresh.case.events][-1] == "Case Was Approved"
    assert len(fresh.case.events) == 3


def test_the_sources_word_counts_where_the_store_has_later_ones(
    place: Place, sources: Sources, uscis: FakeUscis
) -> None:
    anna = place.somebody("uscis", NUMBER, events=(("Case Was Denied", 3),))
    fresh = sources.refreshed(anna.case(), anna.proved())
    assert fresh.case.status.title == "Case Was Approved"
    assert "Case Was Denied" in [event.title for event in fresh.case.events]


def test_health_says_whether_a_source_answers(
    anna: Somebody, sources: Sources, uscis: FakeUscis
) -> None:
    assert sources.health() == {"source uscis": "ok"}
    uscis.always(Trick.ERROR)
    for _ in range(PATIENCE.failures):
        sources.refreshed(anna.case(), anna.proved())
    assert sources.health() == {"source uscis": "waits"}
