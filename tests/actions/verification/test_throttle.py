"""Growing waits that a restart does not forget and that a stranger cannot turn on others."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.verification.policy import Throttle
from actions.verification.service import Asker, ClaimKind, ProofKind
from tests.actions.verification.conftest import OpenStore
from tests.actions.verification.world import (
    ABSENT_NUMBER,
    OMAR,
    ROSA,
    WRONG_DATE,
    Postman,
    World,
    wrong,
)

RULE = Throttle(free=5, memory=timedelta(hours=6), first_wait=timedelta(minutes=1),
                longest_wait=timedelta(hours=1))


def numbers() -> list[str]:
    return [f"IOE09555500{place:02d}" for place in range(60)]


def walk(world: World, asker: Asker, count: int) -> list[timedelta | None]:
    """Claim one number after the other; the waits that were asked for."""
    return [world.claim(asker, ROSA, number=number).wait for number in numbers()[:count]]


def test_the_sixth_claim_waits_and_the_waits_grow(world: World, phone: Asker) -> None:
    assert walk(world, phone, 5) == [None] * 5
    waits = []
    for number in numbers()[5:14]:
        outcome = world.claim(phone, ROSA, number=number)
        assert outcome.kind is ClaimKind.PAUSED and outcome.wait is not None
        waits.append(int(outcome.wait.total_seconds()) // 60)
        world.clock.now += outcome.wait
        assert world.claim(phone, ROSA, number=number).kind is ClaimKind.SENT
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_asking_again_during_a_pause_does_not_lengthen_it(world: World, phone: Asker) -> None:
    walk(world, phone, 5)
    for _ in range(10):
        assert world.claim(phone, ROSA).wait == timedelta(minutes=1)
    world.clock.advance(minutes=1)
    assert world.claim(phone, ROSA).kind is ClaimKind.SENT


def test_a_restart_forgets_nothing(
    world: World, phone: Asker, open_store: OpenStore
) -> None:
    walk(world, phone, 5)
    restarted = world.restarted(open_store())
    assert restarted.claim(phone, ROSA).kind is ClaimKind.PAUSED


def test_a_code_asked_for_again_and_again_waits(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    kinds = []
    for _ in range(3):
        outcome = world.verification.resend(phone)
        assert outcome is not None
        kinds.append(outcome.kind)
    assert kinds == [ClaimKind.SENT, ClaimKind.SENT, ClaimKind.PAUSED]


def test_a_code_that_has_come_is_taken_while_claims_are_paused(
    world: World, phone: Asker
) -> None:
    walk(world, phone, 4)
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    assert world.claim(phone, ROSA).kind is ClaimKind.PAUSED
    assert world.prove(phone, code).kind is ProofKind.PROVED


def test_one_source_with_many_conversations_waits(world: World) -> None:
    def conversation(place: int) -> Asker:
        return Asker(channel="webchat", conversation=f"c{place}", source="2001:db8:0:7::1")

    for place, number in enumerate(numbers()[:20]):
        assert world.claim(conversation(place), ROSA, number=number).kind is ClaimKind.SENT
    neighbour = Asker(channel="webchat", conversation="new", source="2001:db8:0:7:ffff::2")
    paused = world.claim(neighbour, ROSA)
    assert paused.kind is ClaimKind.PAUSED and paused.wait == timedelta(seconds=30)
    elsewhere = Asker(channel="webchat", conversation="new", source="2001:db8:0:8::1")
    assert world.claim(elsewhere, ROSA).kind is ClaimKind.SENT


def test_wrong_codes_over_several_codes_wait(world: World, phone: Asker) -> None:
    for _ in range(2):
        world.claim(phone, ROSA)
        code = world.code_from_mail()
        for _ in range(5):
            assert world.prove(phone, wrong(code)).kind is ProofKind.WRONG
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    paused = world.prove(phone, code)
    assert paused.kind is ProofKind.PAUSED and paused.wait == timedelta(minutes=1)
    world.clock.advance(minutes=1)
    assert world.prove(phone, code).kind is ProofKind.PROVED


def test_a_stranger_who_hammers_a_number_does_not_lock_its_owner_out(
    world: World, phone: Asker
) -> None:
    """Hundreds of claims and wrong codes, from many conversations and sources."""
    for place in range(60):
        hostile = Asker(channel="webchat", conversation=f"hostile-{place % 20}",
                        source=f"198.51.100.{place % 10}")
        world.claim(hostile, ROSA, born=WRONG_DATE)
        world.prove(hostile, "000001")
        world.deliver()
    assert world.claim(phone, ROSA).kind is ClaimKind.SENT
    outcome = world.prove(phone, world.code_from_mail())
    assert outcome.kind is ProofKind.PROVED
    assert outcome.failed_attempts > 0


def test_a_stranger_who_knows_the_birth_date_cannot_use_up_a_known_conversations_mail(
    world: World, phone: Asker, post: Postman
) -> None:
    world.verified(phone, ROSA)
    world.clock.advance(hours=2)
    for place in range(15):
        hostile = Asker(channel="webchat", conversation=f"h{place}", source=f"198.51.100.{place}")
        world.claim(hostile, ROSA)
        world.deliver()
    assert len(post.messages) == 1 + world.policy.mail.limit + world.policy.mail.reserve
    outcome = world.claim(phone, ROSA)
    assert outcome.kind is ClaimKind.SENT
    assert world.prove(phone, world.code_from_mail()).kind is ProofKind.PROVED


@pytest.mark.parametrize("addresses", [1, 5])
def test_one_who_knows_the_birth_date_cannot_use_up_the_mail_of_a_new_conversation(
    world: World, phone: Asker, post: Postman, addresses: int
) -> None:
    """From a few addresses; somebody with a great many can (docs/verification.md)."""
    for place in range(19):
        source = f"198.51.100.{place % addresses}"
        world.claim(Asker(channel="webchat", conversation=f"h{place}", source=source), ROSA)
        world.deliver()
    assert len(post.messages) == world.policy.mail.limit
    world.claim(phone, ROSA)
    assert world.prove(phone, world.code_from_mail()).kind is ProofKind.PROVED


def test_where_a_channel_knows_no_addresses_an_account_is_a_place(
    world: World, post: Postman
) -> None:
    hostile = Asker(channel="telegram", conversation="hostile")
    for _ in range(8):
        world.claim(hostile, ROSA)
        world.deliver()
        world.clock.advance(minutes=6)
    mine = Asker(channel="telegram", conversation="mine")
    world.claim(mine, ROSA)
    assert world.prove(mine, world.code_from_mail()).kind is ProofKind.PROVED


def test_an_applicant_with_a_code_is_not_held_up_by_what_a_stranger_does_next(
    world: World, phone: Asker
) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    for place in range(30):
        hostile = Asker(channel="webchat", conversation=f"h{place}", source=phone.source)
        world.claim(hostile, ROSA)
        for _ in range(5):
            world.prove(hostile, wrong(code))
    assert world.prove(phone, code).kind is ProofKind.PROVED


def test_a_known_conversation_is_not_slowed_by_its_neighbours(
    world: World, phone: Asker
) -> None:
    world.verified(phone, OMAR)
    world.clock.advance(hours=2)
    for place, number in enumerate(numbers()[:25]):
        neighbour = Asker(channel="webchat", conversation=f"n{place}", source=phone.source)
        world.claim(neighbour, ROSA, number=number)
    assert world.claim(phone, OMAR).kind is ClaimKind.SENT


def test_guesses_without_mail_are_bounded_by_the_mails_that_went_out(
    world: World, post: Postman
) -> None:
    """Claims past the cap leave codes that no guess can hit."""
    for place in range(15):
        world.claim(Asker(channel="webchat", conversation=f"h{place}"), ROSA)
        world.deliver()
    assert len(post.messages) == world.policy.mail.limit + world.policy.mail.reserve
    crowded = world.claim(Asker(channel="webchat", conversation="one more"), ROSA)
    absent = None
    for place in range(16):
        absent = world.claim(Asker(channel="webchat", conversation=f"a{place}"), ROSA,
                             number=ABSENT_NUMBER)
    assert crowded.mail_delayed and crowded == absent


@given(st.integers(min_value=0, max_value=10**9))
def test_waits_grow_and_never_close_a_route(count: int) -> None:
    wait, more = RULE.wait_after(count), RULE.wait_after(count + 1)
    assert timedelta(0) <= wait <= more <= RULE.longest_wait
    assert (wait == timedelta(0)) == (count < RULE.free)
