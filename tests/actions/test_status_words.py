"""What a status reply says of a title: its stage's texts, its own, or that it was inferred."""
from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest

from actions.asking import MayHear
from actions.cases.after_approval import AfterApproval
from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.history import Event, history, status_of
from actions.cases.views import CaseView
from actions.sensitive import CaseNumber
from actions.status import say_status

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
CATALOGUE = Catalogue.load(AGENCIES)


class Heard:
    """A turn that keeps what is said."""

    def __init__(self) -> None:
        self.said: list[tuple[str, dict[str, Any]]] = []

    def say(self, message: str, **params: Any) -> None:
        self.said.append((message, params))


def case(agency: str, title: str) -> CaseView:
    match = CATALOGUE.match(agency, title)
    event = Event(title, match.stage, NOW, NOW, "demo", 1, misleads=match.misleads)
    return CaseView(
        id=uuid4(), person_id=uuid4(), number=CaseNumber("012345678"), agency=agency,
        form_type="I-589", category=None, office=None, received_on=date(2026, 1, 1),
        entries=history([event]), events=(event,),
        status=status_of([event], before_any=NOW - timedelta(days=9)),
        appointments=(), notices=(), source="X", as_of=NOW,
    )


def heard(agency: str, title: str) -> list[tuple[str, dict[str, Any]]]:
    turn, services = Heard(), SimpleNamespace(
        catalogue=CATALOGUE, forms=frozenset(), after=AfterApproval.load())
    told = case(agency, title)
    say_status(turn, MayHear(case=told, cases=(told,)), services)  # type: ignore[arg-type]
    return turn.said


@pytest.mark.parametrize(
    ("agency", "title", "meaning"),
    [
        ("uscis", "Case Was Denied", "stage-denied-meaning"),
        ("dos_ceac", "Refused", "visa-refused-meaning"),
        ("dol_flag", "RFI ISSUED", "employer-asked-meaning"),
        ("eoir", "Terminated", "stage-terminated-meaning"),
    ],
)
def test_a_title_is_explained_in_its_own_words_or_its_stages(
    agency: str, title: str, meaning: str
) -> None:
    ((message, params),) = heard(agency, title)
    assert message == "case_status"
    assert params["meaning"]["message"] == meaning
    assert params["agency"]["message"] == f"agency-{agency.replace('_', '-')}"
    assert "012" not in params["number"]


def test_that_a_title_was_inferred_is_said() -> None:
    (status, params), (note, _) = heard("uscis", "Petition Was Approved")
    assert (status, note) == ("case_status", "status_inferred")
    assert params["meaning"]["message"] == "stage-approved-meaning"


def test_a_title_with_a_doubt_is_not_explained() -> None:
    ((message, params),) = heard("uscis", "Petition Was Nearly Approved")
    assert (message, params["contact"]) == ("case_status_unknown", "USCIS: 1-800-375-5283")


@pytest.mark.parametrize(
    ("agency", "contact"),
    [
        ("eoir", "EOIR: 1-800-898-7180"),
        ("dol_flag", "Department of Labor: https://flag.dol.gov/case-status-search"),
    ],
)
def test_who_can_be_asked_is_the_cases_own_agency(agency: str, contact: str) -> None:
    ((_, params),) = heard(agency, "Under A Cloud")
    assert params["contact"] == contact
