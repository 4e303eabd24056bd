"""The same message again has the outcome of the first and no second effect."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from actions.store.base import Base
from actions.verification import claims, handled, proofs
from actions.verification.factor_tables import HandledMessageRow
from actions.verification.service import Asker, ClaimKind, ClaimOutcome, ProofKind
from actions.verification.tables import (
    AuditEventRow,
    DeliveryRow,
    OneTimeCodeRow,
    VerificationAttemptRow,
    VerifiedSessionRow,
)
from actions.verification.transaction import transaction
from tests.actions.verification.world import ABSENT_NUMBER, OMAR, ROSA, Postman, World, wrong

EFFECTS: tuple[type[Base], ...] = (
    OneTimeCodeRow, DeliveryRow, VerificationAttemptRow, VerifiedSessionRow, AuditEventRow,
    HandledMessageRow,
)


def said(asker: Asker, message: str) -> Asker:
    return replace(asker, message=message)


def effects(world: World) -> dict[str, int]:
    return {table.__tablename__: world.count(table) for table in EFFECTS}


def tries(world: World) -> int:
    with Session(world.engine) as db:
        return db.scalars(select(OneTimeCodeRow.tries)).one()


class Died(Exception):
    """The server was killed at this place."""


def killed(*_: object, **__: object) -> Any:
    raise Died


def test_a_claim_delivered_twice_sends_one_code(
    world: World, phone: Asker, post: Postman
) -> None:
    first = world.claim(said(phone, "m1"), ROSA)
    after = effects(world)
    assert world.claim(said(phone, "m1"), ROSA) == first
    assert effects(world) == after
    world.deliver()
    assert len(post.messages) == 1


def test_another_message_is_another_claim(world: World, phone: Asker) -> None:
    world.claim(said(phone, "m1"), ROSA)
    world.claim(said(phone, "m2"), ROSA)
    assert world.count(OneTimeCodeRow) == 2


def test_one_message_may_claim_two_cases(world: World, phone: Asker) -> None:
    world.claim(said(phone, "m1"), ROSA)
    world.claim(said(phone, "m1"), OMAR)
    assert world.count(OneTimeCodeRow) == 2


def test_without_a_messages_name_nothing_is_taken_for_a_repeat(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    world.claim(phone, ROSA)
    assert world.count(OneTimeCodeRow) == 2
    assert world.count(HandledMessageRow) == 0


def test_anothers_message_of_the_same_name_is_no_repeat(
    world: World, phone: Asker, stranger: Asker
) -> None:
    world.claim(said(phone, "m1"), ROSA)
    world.claim(said(stranger, "m1"), ROSA)
    world.claim(replace(said(phone, "m1"), channel="telegram"), ROSA)
    assert world.count(OneTimeCodeRow) == 3


def test_a_pause_is_answered_again_as_it_was(world: World, phone: Asker) -> None:
    for number in range(5):
        world.claim(phone, ROSA, number=f"IOE095555000{number}")
    first = world.claim(said(phone, "m1"), ROSA)
    assert first.kind is ClaimKind.PAUSED
    after = effects(world)
    world.clock.advance(minutes=20)  # over by now: still the answer to that message
    assert world.claim(said(phone, "m1"), ROSA) == first
    assert effects(world) == after


def test_a_new_code_asked_for_once_is_sent_once(world: World, phone: Asker, post: Postman) -> None:
    world.claim(phone, ROSA)
    world.deliver()
    first = world.verification.resend(said(phone, "m2"))
    after = effects(world)
    assert world.verification.resend(said(phone, "m2")) == first == ClaimOutcome(ClaimKind.SENT)
    assert effects(world) == after
    world.deliver()
    assert len(post.messages) == 2


def test_a_wrong_code_delivered_twice_is_one_try(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    first = world.prove(said(phone, "m2"), wrong(code))
    after = effects(world)
    assert world.prove(said(phone, "m2"), wrong(code)) == first
    assert first.tries_left == 4 and tries(world) == 1
    assert effects(world) == after
    assert world.prove(said(phone, "m3"), wrong(code)).tries_left == 3


def test_a_proof_delivered_twice_succeeds_twice_and_counts_once(
    world: World, phone: Asker, stranger: Asker
) -> None:
    world.claim(stranger, ROSA)
    world.prove(stranger, wrong(world.code_from_mail()))
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    first = world.prove(said(phone, "m2"), code)
    after = effects(world)
    assert first.kind is ProofKind.PROVED and first.failed_attempts == 2
    assert world.prove(said(phone, "m2"), code) == first
    assert effects(world) == after


def test_a_proof_holds_no_longer_than_its_session(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    world.prove(said(phone, "m2"), code)
    world.verification.lock(phone)
    assert world.prove(said(phone, "m2"), code).kind is ProofKind.NONE_PENDING
    world.verified(phone, ROSA)  # a session of another proof is none of this one's
    assert world.prove(said(phone, "m2"), code).kind is ProofKind.NONE_PENDING


def test_refusals_are_answered_again_as_they_were(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    world.clock.advance(minutes=11)
    late = world.prove(said(phone, "m2"), code)
    after = effects(world)
    assert late.kind is ProofKind.EXPIRED
    assert world.prove(said(phone, "m2"), code) == late
    assert effects(world) == after


def test_a_server_that_dies_before_the_code_is_made_makes_it_when_it_is_back(
    world: World, phone: Asker, post: Postman, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(claims, "check_claim", killed)
        with pytest.raises(Died):
            world.claim(said(phone, "m1"), ROSA)
    assert (world.count(VerificationAttemptRow), world.count(OneTimeCodeRow)) == (1, 0)
    assert world.claim(said(phone, "m1"), ROSA).kind is ClaimKind.SENT
    assert world.count(VerificationAttemptRow) == world.count(AuditEventRow) == 1
    world.deliver()
    assert len(post.messages) == 1


def test_a_server_that_dies_before_the_code_is_compared_takes_no_second_try(
    world: World, phone: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    for message, typed, left in (("m2", wrong(code), 4), ("m3", code, None)):
        with monkeypatch.context() as patch:
            patch.setattr(proofs, "check_again", killed)
            with pytest.raises(Died):
                world.prove(said(phone, message), typed)
        before = tries(world)
        assert world.prove(said(phone, message), typed).tries_left == left
        assert tries(world) == before
    assert world.verification.session(phone) is not None


def test_a_try_begun_is_not_taken_over_by_a_newer_code(
    world: World, phone: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    with monkeypatch.context() as patch:
        patch.setattr(proofs, "check_again", killed)
        with pytest.raises(Died):
            world.prove(said(phone, "m2"), code)
    world.claim(phone, ROSA)
    newer = world.code_from_mail()
    assert world.prove(said(phone, "m2"), newer).kind is ProofKind.NONE_PENDING


def at_once(work: Callable[[], object], count: int = 4) -> list[object]:
    """The same work in threads; a store that says "busy" has rolled back, and is asked again."""
    start, found = threading.Barrier(count), []

    def run() -> None:
        start.wait()
        while True:
            try:
                found.append(work())
                return
            except OperationalError:
                continue

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def test_deliveries_at_the_same_moment_have_one_effect(
    world: World, phone: Asker, post: Postman
) -> None:
    outcomes = at_once(lambda: world.claim(said(phone, "m1"), ROSA))
    assert len(outcomes) == 4 and len(set(outcomes)) == 1
    assert world.count(OneTimeCodeRow) == world.count(VerificationAttemptRow) == 1
    code = world.code_from_mail()
    proved = at_once(lambda: world.prove(said(phone, "m2"), code))
    assert {outcome.kind for outcome in proved} == {ProofKind.PROVED}  # type: ignore[attr-defined]
    assert world.count(VerifiedSessionRow) == 1
    assert tries(world) == 1


def test_a_repeat_is_known_after_the_index_key_was_replaced(world: World, phone: Asker) -> None:
    first = world.claim(said(phone, "m1"), ROSA, number=ABSENT_NUMBER)
    code_id = world.count(OneTimeCodeRow)
    world.verification.resend(said(phone, "m2"))
    rotated = World(engine=world.engine, transport=world.transport, clock=world.clock,
                    index_keys=f"2:{'C' * 43},{world.index_keys}")
    assert rotated.verification.resend(said(phone, "m2")) == first
    assert rotated.count(OneTimeCodeRow) == code_id + 1
    assert rotated.count(HandledMessageRow) == 2


def test_a_case_chosen_twice_is_chosen_once(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    for _ in range(2):
        assert world.verification.choose_case(phone, ROSA.case_id(1)) is True
    with Session(world.engine) as db:
        kinds = list(db.scalars(select(AuditEventRow.kind)))
    assert kinds.count("case_chosen") == 1


def test_a_messages_name_is_kept_as_a_keyed_hash_and_for_a_day(world: World, phone: Asker) -> None:
    world.claim(said(phone, "the-name-of-a-message"), ROSA)
    with Session(world.engine) as db:
        row = db.scalars(select(HandledMessageRow)).one()
        assert "the-name" not in f"{row.key} {row.outcome}"
        assert row.key.startswith("1:")
    world.clock.advance(hours=25)
    with transaction(world.engine) as db:
        assert handled.purge(db, before=world.clock.now) == 1
    assert world.count(HandledMessageRow) == 0
