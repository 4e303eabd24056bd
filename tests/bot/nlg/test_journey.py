"""Several cases as one path, in words."""
from __future__ import annotations

from typing import Any

import pytest

from bot.nlg.catalogue import Catalogues
from bot.nlg.journey import journey_text, rendered_journey

STEPS = [
    {"milestone": "received", "date": "2026-01-02", "state": "done", "note": None},
    {"milestone": "under_review", "date": "2026-02-02", "state": "here", "note": None},
    {"milestone": "interview", "date": None, "state": "ahead", "note": "if_needed"},
    {"milestone": "decision", "date": None, "state": "ahead", "note": None},
]


def stop(
    code: str, state: str, link: str | None = None, after: int | None = None
) -> dict[str, Any]:
    return {"form": {"message": "form-other", "params": {"number": code}}, "code": code,
            "source": "USCIS", "number": "IOE••••••0001", "steps": STEPS,
            "stage": {"message": "stage-approved-name"}, "date": {"date": "2026-03-01"},
            "state": state, "link": link, "after": after}


JOURNEY = [stop("I-130", "done"), stop("I-765", "over", "beside", 0),
           stop("I-485", "here", "leads_to", 0), stop("N-400", "here")]


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    return Catalogues.load()


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_each_case_is_a_line_under_how_it_belongs_to_another(catalogues: Catalogues) -> None:
    stops = rendered_journey(JOURNEY, language="en", catalogues=catalogues)
    lines = plain(journey_text(stops, language="en", catalogues=catalogues)).split("\n")
    assert lines[0] == ("✓ 1. Form I-130, USCIS, IOE••••••0001: Approved, March 1, 2026. "
                        "Step 2 of 4: Under review")
    assert lines[1:7:2] == ["↓ runs beside I-130", "↓ follows from I-130", "↓ also yours"]
    assert [line[0] for line in lines[2::2]] == ["–", "●", "●"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_left_unsaid(catalogues: Catalogues, language: str) -> None:
    stops = rendered_journey(JOURNEY, language=language, catalogues=catalogues)
    assert [bool(one.link_word) for one in stops] == [False, True, True, True]
    for one in stops:
        assert one.form and one.where and one.stage and one.date and one.at
        assert len(one.steps) == 4 and all(step.name for step in one.steps)
    told = journey_text(stops, language=language, catalogues=catalogues)
    assert "$" not in told and "journey-" not in told
