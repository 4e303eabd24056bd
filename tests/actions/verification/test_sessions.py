"""A verified session ends by time, by "lock", and never leaves its conversation."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.verification.service import Asker, SessionEnd
from actions.verification.tables import AuditEventRow
from tests.actions.verification.conftest import OpenStore
from tests.actions.verification.world import OMAR, ROSA, World


def test_a_session_ends_after_half_an_hour_without_use(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    world.clock.advance(minutes=29, seconds=59)
    assert world.verification.session(phone) is not None
    world.clock.advance(minutes=30)
    assert world.verification.session(phone) is None
    assert world.verification.last_end(phone) is SessionEnd.IDLE


def test_use_does_not_lengthen_a_session_past_twelve_hours(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    for _ in range(35):
        world.clock.advance(minutes=20)
        assert world.verification.session(phone) is not None
    world.clock.advance(minutes=20)
    assert world.verification.session(phone) is None
    assert world.verification.last_end(phone) is SessionEnd.OVERALL


def test_a_session_survives_a_restart(
    world: World, phone: Asker, open_store: OpenStore
) -> None:
    session = world.verified(phone, ROSA)
    found = world.restarted(open_store()).verification.session(phone)
    assert found is not None and found.id == session.id


def test_a_session_is_its_conversations_alone(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    others = (
        Asker(channel="telegram", conversation=phone.conversation),
        Asker(channel=phone.channel, conversation=phone.conversation + "x"),
        Asker(channel=phone.channel + phone.conversation[0], conversation=phone.conversation[1:]),
    )
    assert [world.verification.session(other) for other in others] == [None, None, None]


def test_a_new_address_of_the_same_conversation_keeps_it(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    moved = Asker(channel=phone.channel, conversation=phone.conversation, source="192.0.2.55")
    assert world.verification.session(moved) is not None


def test_a_new_proof_takes_the_place_of_the_old_session(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    world.verified(phone, OMAR)
    session = world.verification.session(phone)
    assert session is not None and session.person_id == OMAR.person_id
    with Session(world.engine) as db:
        ended = db.scalars(select(AuditEventRow).where(AuditEventRow.kind == "session_ended")).all()
    assert [entry.details for entry in ended] == [{"reason": SessionEnd.REPLACED}]


def test_clocks_that_differ_a_little_do_not_end_a_session(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    world.clock.advance(minutes=-2)
    assert world.verification.session(phone) is not None


def test_a_clock_set_back_far_ends_a_session(world: World, phone: Asker) -> None:
    """What began in the future cannot be timed: it must not last until then."""
    world.verified(phone, ROSA)
    world.clock.advance(minutes=-10)
    assert world.verification.session(phone) is None


def test_the_case_that_was_proved_is_remembered_whatever_is_spoken_of(
    world: World, phone: Asker
) -> None:
    world.verified(phone, ROSA)
    assert world.verification.choose_case(phone, ROSA.case_id(1))
    session = world.verification.session(phone)
    assert session is not None
    assert (session.case_id, session.proved_case_id) == (ROSA.case_id(1), ROSA.case_id(0))
