"""What a claim writes before it looks, what it is worth later, and that it opens as much always."""
from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from actions.cases.tables import Case
from actions.verification.claims import check_claim
from actions.verification.service import Asker, ProofKind
from actions.verification.tables import VerificationAttemptRow
from tests.actions.verification.world import ABSENT_NUMBER, PROTECTED, ROSA, World


def test_a_case_withheld_since_the_claim_takes_no_code_and_gets_no_mail(
    world: World, phone: Asker
) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    with Session(world.engine) as db, db.begin():
        db.execute(update(Case).where(Case.id == ROSA.case_id(0)).values(withheld=True))
    assert world.prove(phone, code).kind is ProofKind.WRONG
    sent = len(world.transport.messages)  # type: ignore[attr-defined]
    assert world.verification.resend(phone) is not None, "in the same words as ever"
    world.deliver()
    assert len(world.transport.messages) == sent  # type: ignore[attr-defined]


def test_a_claim_is_written_down_before_it_is_looked_up(
    world: World, phone: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever can make the look-up fail, or break off, has made the claim all the same."""
    def break_off(*_: Any, **__: Any) -> None:
        raise ConnectionAbortedError

    monkeypatch.setattr(world.repository, "find", break_off)
    with pytest.raises(ConnectionAbortedError):
        world.claim(phone, ROSA)
    assert world.count(VerificationAttemptRow) == 1


@pytest.mark.parametrize("number", [ROSA.numbers[0], ABSENT_NUMBER, PROTECTED.numbers[0]])
def test_every_claim_decrypts_a_case_and_a_decoy(world: World, number: str) -> None:
    matched = check_claim(world.repository, agency="uscis", number=number, date_of_birth=ROSA.born)
    assert matched.spare.decoy and matched.spare is not matched.case
