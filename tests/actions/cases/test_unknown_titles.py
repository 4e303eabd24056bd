"""Titles that nobody could read: counted without a trip to the store, masked, bounded, listed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from actions.build import LOCALES
from actions.cases import unknown_statuses, unknown_titles
from actions.cases.catalogue import Catalogue
from actions.cases.repository import CaseRepository
from actions.cases.unknown_titles import (
    UnknownTitles,
    counted,
    mask_title,
    office_vocabulary,
)
from actions.crypto import Index, Keyring

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def vocabulary() -> frozenset[str]:
    from actions.cases.catalogue import AGENCIES

    return office_vocabulary(Catalogue.load(AGENCIES), LOCALES)


@pytest.fixture
def titles(engine: Engine, vocabulary: frozenset[str]) -> UnknownTitles:
    return UnknownTitles(engine, vocabulary, clock=lambda: NOW)


@pytest.mark.parametrize(
    ("title", "masked"),
    [
        ("Case Was Placed In A Supplemental Review Queue",
         "case was placed in a supplemental review queue"),
        ("Interview With Anneliese Brückner Was Moved", "interview with … was moved"),
        ("Case IOE0990001001 Was Put Aside", "case # was put aside"),
        ("Letter of 04/03/1988 to jane.roe@example.org", "letter of # # # to … example org"),
        ("<b>Decision</b> for A012-345-678", "decision for # # #"),
    ],
)
def test_what_may_be_personal_is_masked(
    vocabulary: frozenset[str], title: str, masked: str
) -> None:
    assert mask_title(title, vocabulary) == masked


def test_counts_add_up_over_writes(titles: UnknownTitles) -> None:
    titles.note("uscis", "Case Was Put Aside", event=1)
    titles.note("uscis", "CASE was put aside!", event=2)
    titles.note("uscis", "Case Was Put Aside", event=2)  # the same entry, looked at again
    assert titles.flush() == 1
    titles.clock = lambda: NOW + timedelta(days=2)
    titles.note("uscis", "Case Was Put Aside", event=3)
    titles.note("eoir", "Case Was Put Aside", event=4)
    titles.flush()
    assert titles.flush() == 0
    first, second = counted(titles.engine)
    assert first == ("uscis", "case was put aside", NOW, NOW + timedelta(days=2), 3)
    assert (second.agency, second.count) == ("eoir", 1)


def test_memory_and_store_are_bounded(
    titles: UnknownTitles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unknown_titles, "MOST_WAITING", 3)
    monkeypatch.setattr(unknown_titles, "MOST_ROWS", 4)
    words = ["case", "card", "fee", "form", "letter", "notice", "visa", "office"]
    for number, word in enumerate(words[:5]):
        titles.note("uscis", word, event=number)
    assert titles.flush() == 3
    for number, word in enumerate(words[3:6], start=10):
        titles.note("uscis", word, event=number)
    titles.note("uscis", "case", event=99)
    titles.flush()
    assert len(counted(titles.engine)) == 4
    for number, word in enumerate(["case", *words[6:]], start=100):
        titles.note("uscis", word, event=number)
    titles.flush()
    found = {one.title: one.count for one in counted(titles.engine)}
    assert len(found) == 4
    assert found["case"] == 2  # a known one is counted on, though there is no room for new ones


def test_what_was_long_not_met_goes(titles: UnknownTitles) -> None:
    titles.note("uscis", "case", event=1)
    titles.flush()
    titles.clock = lambda: NOW + timedelta(days=366)
    titles.note("uscis", "card", event=2)
    titles.flush()
    assert [one.title for one in counted(titles.engine)] == ["card"]


def test_a_store_that_fails_loses_nothing(
    titles: UnknownTitles, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy.exc import OperationalError

    def down(waiting: object) -> None:
        raise OperationalError("", {}, Exception())

    titles.note("uscis", "case", event=1)
    monkeypatch.setattr(titles, "_write", down)
    with pytest.raises(OperationalError):
        titles.flush()
    monkeypatch.undo()
    assert titles.flush() == 1


def test_reading_a_case_counts_its_unknown_title_and_asks_the_store_no_more(
    demo_engine: Engine, keyring: Keyring, index: Index, catalogue: Catalogue,
    vocabulary: frozenset[str],
) -> None:
    asked: list[str] = []

    def look(*, unknown: UnknownTitles | None) -> int:
        cases = CaseRepository(engine=demo_engine, keyring=keyring, index=index,
                               catalogue=catalogue, unknown=unknown)
        found = cases.find("uscis", "LIN2690765432")
        assert found is not None
        asked.clear()
        cases.cases_of(found.person_id)
        return len(asked)

    def note(*arguments: Any) -> None:
        asked.append(arguments[2])

    event.listen(demo_engine, "before_cursor_execute", note)
    titles = UnknownTitles(demo_engine, vocabulary, clock=lambda: NOW)
    assert look(unknown=titles) == look(unknown=None)
    look(unknown=titles)
    event.remove(demo_engine, "before_cursor_execute", note)
    titles.flush()
    (one,) = counted(demo_engine)
    assert (one.title, one.count) == ("case was placed in a supplemental review queue", 1)


def test_the_command_lists_them(
    titles: UnknownTitles, store_url: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CASEPATH_DATABASE_URL", store_url)
    assert unknown_statuses.main([]) == 0
    assert "every title" in capsys.readouterr().out
    titles.note("uscis", "Case Was Put Aside", event=1)
    titles.flush()
    assert unknown_statuses.main([]) == 0
    assert "1  uscis" in capsys.readouterr().out
    assert unknown_statuses.main(["--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert (listed["title"], listed["count"]) == ("case was put aside", 1)
