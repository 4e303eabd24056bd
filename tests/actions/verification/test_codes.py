"""A code is taken once, in time, in its conversation, within five tries."""

from __future__ import annotations

import threading

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.verification.envelope import open_letter
from actions.verification.service import Asker, ProofKind
from actions.verification.tables import DeliveryRow, OneTimeCodeRow, VerifiedSessionRow
from tests.actions.verification.conftest import OpenStore
from tests.actions.verification.world import ABSENT_NUMBER, OMAR, ROSA, Postman, World, wrong


def test_a_code_is_taken_once(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    assert world.prove(phone, code).kind is ProofKind.PROVED
    assert world.prove(phone, code).kind is ProofKind.NONE_PENDING
    assert world.count(VerifiedSessionRow) == 1
    world.verification.lock(phone)
    assert world.prove(phone, code).kind is ProofKind.NONE_PENDING
    assert world.verification.session(phone) is None


def test_two_messages_with_the_same_code_open_one_session(world: World, phone: Asker) -> None:
    """Sent at the same moment: only one may win."""
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    start, kinds = threading.Barrier(4), []

    def send() -> None:
        start.wait()
        kinds.append(world.prove(phone, code).kind)

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert kinds.count(ProofKind.PROVED) == 1
    assert world.count(VerifiedSessionRow) == 1


def test_a_late_code_is_not_taken(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    world.clock.advance(minutes=10)
    assert world.prove(phone, code).kind is ProofKind.EXPIRED
    assert world.verification.session(phone) is None


def test_a_code_is_taken_until_its_last_second(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    world.clock.advance(minutes=9, seconds=59)
    assert world.prove(phone, code).kind is ProofKind.PROVED


def test_the_fifth_wrong_code_ends_it(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    left = [world.prove(phone, wrong(code)).tries_left for _ in range(5)]
    assert left == [4, 3, 2, 1, 0]
    assert world.prove(phone, code).kind is ProofKind.USED_UP
    assert world.verification.session(phone) is None


def test_tries_survive_a_restart(world: World, phone: Asker, open_store: OpenStore) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    for _ in range(5):
        world.prove(phone, wrong(code))
    restarted = world.restarted(open_store())
    assert restarted.prove(phone, code).kind is ProofKind.USED_UP


def test_tries_sent_in_parallel_are_counted(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    start = threading.Barrier(8)

    def guess() -> None:
        start.wait()
        world.prove(phone, wrong(code))

    threads = [threading.Thread(target=guess) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Session(world.engine) as db:
        assert db.scalars(select(OneTimeCodeRow.tries)).one() == 5


def test_a_code_of_another_conversation_is_wrong(
    world: World, phone: Asker, stranger: Asker
) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    assert world.prove(stranger, code).kind is ProofKind.NONE_PENDING
    world.claim(stranger, ROSA)
    theirs = world.code_from_mail()
    assert code == theirs or world.prove(stranger, code).kind is ProofKind.WRONG
    assert world.prove(phone, code).kind is ProofKind.PROVED


def test_a_code_of_another_channel_is_worth_nothing(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    same_name = Asker(channel="telegram", conversation=phone.conversation)
    assert world.prove(same_name, code).kind is ProofKind.NONE_PENDING


def test_a_code_is_not_taken_while_its_letter_is_in_the_outbox(
    world: World, phone: Asker, post: Postman
) -> None:
    """Nobody can have read it: whoever types it has guessed."""
    world.claim(phone, ROSA)
    with Session(world.engine) as db:
        row = db.scalars(select(DeliveryRow)).one()
    code = open_letter(world.keyring, row.id, row.sealed).code
    assert world.prove(phone, code).kind is ProofKind.WRONG
    world.deliver()
    assert world.prove(phone, code).kind is ProofKind.PROVED


def test_a_code_written_with_spaces_or_other_digits_is_read(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    eastern = code.translate({ord("0") + digit: chr(0x0660 + digit) for digit in range(10)})
    assert world.prove(phone, f"{eastern[:3]} {eastern[3:]}").kind is ProofKind.PROVED


def test_no_code_opens_what_is_not_there(world: World, phone: Asker) -> None:
    """Not even the one in the decoy's letter."""
    world.claim(phone, OMAR, number=ABSENT_NUMBER)
    with Session(world.engine) as db:
        row = db.scalars(select(DeliveryRow)).one()
    letter = open_letter(world.keyring, row.id, row.sealed)
    world.deliver()
    assert letter.address is None
    assert world.prove(phone, letter.code).kind is ProofKind.WRONG
