"""A short `make attack`: nothing gets through, all of it is audited, applicants get in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from actions.verification import proofs, throttle
from actions.verification.claims import Claims
from actions.verification.service import Asker, ClaimOutcome
from tests.actions.verification.world import World
from tests.benchmarks.attack import run
from tests.benchmarks.figures import ATTACK_WAYS

TRIES = 300


@pytest.mark.parametrize("way", ATTACK_WAYS)
def test_nothing_gets_through_and_nobody_is_kept_out(way: str) -> None:
    result = run(way, tries=TRIES)
    assert result.through == 0
    assert result.audited == TRIES
    assert result.throttled > TRIES // 4
    assert result.visits.let_in == result.visits.tried == 9
    assert result.visits.longest <= timedelta(minutes=1)


def test_an_answer_that_tells_of_a_case_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The simulation itself can fail: numbers that exist get another answer."""
    real = Claims.claim

    def telling(
        self: Claims, asker: Asker, agency: str, number: str, born: date
    ) -> ClaimOutcome:
        outcome = real(self, asker, agency, number, born)
        known = self.context.repository.find(agency, number) is not None
        return replace(outcome, mail_delayed=known) if outcome.wait is None else outcome

    monkeypatch.setattr(Claims, "claim", telling)
    assert run("numbers", tries=TRIES).through > 0


def test_a_code_that_is_guessed_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofs, "code_matches", lambda *_, **__: True)
    assert run("codes_many_places", tries=20).through > 0


def test_an_applicant_who_is_kept_out_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if waits were counted by case: whoever hammers a case closes it for its owner."""
    real: Callable[..., Any] = throttle.pace_of_claim

    def by_case(db: Any, **known: Any) -> throttle.Pace:
        pace = real(db, **known)
        since = known["now"] - timedelta(hours=1)
        hammered = throttle.claims_on_case(db, case=known["case"], since=since) > 20
        return throttle.Pace(timedelta(hours=1), False) if hammered else pace

    monkeypatch.setattr("actions.verification.claims.throttle.pace_of_claim", by_case)
    result = run("lockout", tries=TRIES)
    assert result.visits.let_in < result.visits.tried


def test_what_is_counted_on_nobody_is_no_load_on_the_next(world: World) -> None:
    """A decoy is another nobody each time; all of them together would make claims slow."""
    people = {world.repository.dummy().person_id for _ in range(5)}
    assert len(people) == 5
