"""What a status says besides its words: outcomes unsaid, sources heard, mail that came back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest

from actions.cases.after_approval import AfterApproval
from actions.cases.catalogue import Catalogue
from actions.cases.history import Event, history, standing, status_of
from actions.cases.stages import Stage
from actions.cases.tables import NoticeKind
from actions.cases.views import CaseView, NoticeView
from actions.next_steps import LONG_AGO, _deadline, days_left
from actions.sensitive import CaseNumber
from actions.status import _caution, address_warning, disagreement, match_of, what_follows

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
TODAY = date(2026, 3, 1)


@pytest.fixture(scope="module")
def services(catalogue: Catalogue) -> Any:
    return SimpleNamespace(catalogue=catalogue, after=AfterApproval.load())


def case(
    catalogue: Catalogue, *said: tuple[str, str], agency: str = "uscis", form: str = "I-485",
    notices: tuple[NoticeView, ...] = (),
) -> CaseView:
    """A case of which these sources said these titles, a day each."""
    events = []
    for day, (source, title) in enumerate(said):
        at = START + timedelta(days=day)
        speaks = source if source in catalogue.agencies else agency
        match = catalogue.match(speaks, title)
        events.append(Event(title, match.stage, at, at, source, misleads=match.misleads,
                            speaker="" if source == "demo" else source))
    entries = history(events)
    return CaseView(
        id=uuid4(), person_id=uuid4(), number=CaseNumber("IOE0990001001"), agency=agency,
        form_type=form, category=None, office=None, received_on=date(2026, 1, 1),
        events=tuple(standing(entries)), entries=entries,
        status=status_of(events, before_any=START), appointments=(), notices=notices,
        source="USCIS", as_of=START,
    )


def caution(view: CaseView, services: Any) -> Any:
    return _caution(view, match_of(view, view.status.speaker, view.status.title, services))


@pytest.mark.parametrize("stage", [
    Stage.DECISION_MADE, Stage.ADMINISTRATIVELY_CLOSED, Stage.TERMINATED, Stage.WITHDRAWN])
def test_an_end_without_an_outcome_is_called_one(
    catalogue: Catalogue, services: Any, stage: Stage
) -> None:
    view = case(catalogue, ("demo", "Closed"))
    view = replace(view, status=replace(view.status, stage=stage))
    said = caution(view, services)
    assert said["message"] == "outcome-not-said"
    part = f"stage-{stage.replace('_', '-')}-mistaken"
    assert said["params"]["mistaken"]["message"] == part


def test_words_that_seem_to_tell_another_outcome_are_explained(
    catalogue: Catalogue, services: Any
) -> None:
    view = case(catalogue, ("demo", "Expedite Request Denied"))
    assert caution(view, services)["message"] == "words-mislead"
    assert caution(case(catalogue, ("demo", "Case Was Approved")), services) == ""


def test_each_source_is_heard_by_its_name(catalogue: Catalogue, services: Any) -> None:
    view = case(catalogue, ("demo", "Case Was Approved"), ("eoir", "Deny"),
                ("clinic", "Case Was Received"))
    said = disagreement(view, services)
    heard = [(line["params"]["source"], line["params"]["official"])
             for line in said["params"]["list"]["list"]]
    agency = {name: {"message": f"agency-{name}", "params": {}} for name in ("uscis", "eoir")}
    assert heard == [("clinic", "Case Was Received"), (agency["uscis"], "Case Was Approved"),
                     (agency["eoir"], "Deny")]
    assert disagreement(case(catalogue, ("demo", "Case Was Approved")), services) == ""


def letter(sent: int, *, back: int | None = None, due: int | None = None,
           kind: NoticeKind = NoticeKind.OTHER) -> NoticeView:
    day = lambda number: date(2026, 1, number) if number else None  # noqa: E731
    return NoticeView(kind, "Letter", date(2026, 1, sent), day(due or 0), day(back or 0))


def test_mail_that_came_back_is_told_until_a_later_letter_goes_out(catalogue: Catalogue) -> None:
    came_back = letter(3, back=9)
    view = case(catalogue, ("demo", "Case Was Received"), notices=(came_back,))
    assert address_warning(view)["params"]["when"] == {"date": "2026-01-09"}
    assert address_warning(replace(view, notices=(came_back, letter(12)))) == ""
    assert address_warning(replace(view, notices=(letter(3),))) == ""
    card = case(catalogue, ("demo", "Card Was Returned To USCIS"))
    assert address_warning(card)["message"] == "mail-came-back"


def test_a_yes_is_followed_by_what_the_form_opens(catalogue: Catalogue, services: Any) -> None:
    def after(view: CaseView) -> str:
        match = match_of(view, view.status.speaker, view.status.title, services)
        return str(what_follows(view, view.status.stage, match, services)["message"])

    yes = ("demo", "Case Was Approved")
    assert after(case(catalogue, yes, form="I-130")) == "after-petition"
    assert after(case(catalogue, yes, form="I-765")) == "after-permit"
    assert after(case(catalogue, ("demo", "Case Was Received"))) == "stage-received-next"


def test_the_time_to_answer_a_refusal(catalogue: Catalogue) -> None:
    refused = ("demo", "Case Was Denied And My Decision Notice Mailed")
    undated = case(catalogue, refused)
    assert _deadline(undated, TODAY)["message"] == "appeal-window"
    dated = replace(undated, notices=(letter(5, due=31, kind=NoticeKind.DECISION),))
    said = _deadline(dated, TODAY)
    assert (said["message"], said["params"]["days"]) == ("appeal-line", LONG_AGO)
    assert _deadline(case(catalogue, ("demo", "Case Was Received")), TODAY) == ""


@pytest.mark.parametrize(("due", "days"), [
    (TODAY, 0), (TODAY + timedelta(days=64), 64), (TODAY - timedelta(days=1), -1),
    (TODAY - timedelta(days=90), LONG_AGO)])
def test_days_that_are_left(due: date, days: int) -> None:
    assert days_left(due, TODAY) == days
