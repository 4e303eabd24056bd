"""The machine's clock jumps by a day, forward or back: nothing opens, nothing stays shut."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions.retention.keeper import Keeper
from actions.retention.rules import load_retention
from actions.verification.outcomes import ClaimKind, ProofKind
from actions.verification.service import Asker
from actions.verification.tables import DeliveryRow, OneTimeCodeRow
from tests.actions.verification.world import ROSA, Postman, World, wrong

DAY = 24.0


@pytest.fixture(params=[DAY, -DAY], ids=["forward", "back"])
def jump(request: pytest.FixtureRequest) -> float:
    return float(request.param)


def test_a_session_ends(world: World, phone: Asker, jump: float) -> None:
    world.verified(phone, ROSA)
    world.clock.advance(hours=jump)
    assert world.verification.session(phone) is None


def test_a_code_opens_nothing_and_a_new_one_does(
    world: World, phone: Asker, jump: float
) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    world.clock.advance(hours=jump)
    assert world.prove(phone, code).kind is not ProofKind.PROVED
    assert world.verification.session(phone) is None
    assert world.verified(phone, ROSA)


def test_a_letter_that_waited_is_not_sent_with_a_code_that_is_over(
    world: World, phone: Asker
) -> None:
    world.claim(phone, ROSA)
    world.clock.advance(hours=DAY)
    world.deliver()
    assert isinstance(world.transport, Postman)
    assert world.transport.messages == []


def test_a_pause_does_not_last_the_day(world: World, phone: Asker, jump: float) -> None:
    kinds = [world.claim(phone, ROSA).kind for _ in range(12)]
    assert kinds[-1] is ClaimKind.PAUSED
    world.clock.advance(hours=jump)
    assert world.claim(phone, ROSA).kind is ClaimKind.SENT


def test_wrong_codes_pause_after_a_jump_too(world: World, phone: Asker, jump: float) -> None:
    """A clock that is set back gives nobody tries without end."""
    world.clock.advance(hours=jump)
    world.claim(phone, ROSA)
    guess = wrong(world.code_from_mail())
    kinds = [world.prove(phone, guess).kind for _ in range(8)]
    assert ProofKind.PROVED not in kinds
    assert kinds[0] is ProofKind.WRONG and kinds[-1] is not ProofKind.WRONG


def test_retention_removes_nothing_that_is_in_use(
    world: World, phone: Asker, jump: float
) -> None:
    world.verified(phone, ROSA)
    codes, letters = world.count(OneTimeCodeRow), world.count(DeliveryRow)
    world.clock.advance(hours=jump)
    context = world.verification.context
    Keeper(engine=context.engine, index=context.index, clock=world.clock,
           rules=load_retention(context.policy)).keep()
    if jump < 0:  # what lies ahead is not old
        assert (world.count(OneTimeCodeRow), world.count(DeliveryRow)) == (codes, letters)
    world.clock.advance(hours=-jump)
    assert world.verified(phone, ROSA)


def test_two_clocks_that_differ_a_little_change_nothing(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    world.clock.now -= timedelta(seconds=90)
    assert world.verification.session(phone) is not None
