"""The whole way: claim, code, proof, session."""

from __future__ import annotations

import pytest

from actions.verification.policy import Level, UnknownQuestion
from actions.verification.service import Asker, ClaimKind, ProofKind, SessionEnd
from tests.actions.verification.world import (
    NO_CONTACT,
    OMAR,
    PROTECTED,
    ROSA,
    WRONG_DATE,
    Postman,
    World,
    wrong,
)


def test_a_right_claim_and_its_code_prove_who_asks(world: World, phone: Asker) -> None:
    assert world.claim(phone, ROSA).kind is ClaimKind.SENT
    outcome = world.prove(phone, world.code_from_mail())
    assert outcome.kind is ProofKind.PROVED
    assert outcome.session is not None
    assert outcome.session.person_id == ROSA.person_id
    assert outcome.session.case_id == ROSA.case_id()
    assert outcome.failed_attempts == 0
    assert world.verification.session(phone) is not None


def test_the_code_goes_to_the_address_on_file_only(
    world: World, phone: Asker, post: Postman
) -> None:
    world.claim(phone, ROSA)
    world.deliver()
    assert [message["To"] for message in post.messages] == [ROSA.email]


def test_a_claim_alone_opens_nothing(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    assert world.verification.session(phone) is None
    assert world.verification.level(phone) is Level.CLAIMED


@pytest.mark.parametrize("typed", ["7K3M9QXT01VWH", "7k3m-9qxt-o1vwh"])
def test_the_access_code_of_the_notice_proves_too(world: World, phone: Asker, typed: str) -> None:
    world.claim(phone, ROSA)
    assert world.prove(phone, typed).kind is ProofKind.PROVED


def test_the_access_code_takes_back_a_letter_that_has_not_gone_out(
    world: World, phone: Asker, post: Postman
) -> None:
    world.claim(phone, ROSA)
    world.prove(phone, "7K3M9QXT01VWH")
    world.deliver()
    assert post.messages == []


def test_an_access_code_serves_those_without_a_contact(
    world: World, phone: Asker, post: Postman
) -> None:
    world.claim(phone, NO_CONTACT)
    world.deliver()
    assert post.messages == []
    assert world.prove(phone, str(NO_CONTACT.access_code)).kind is ProofKind.PROVED


def test_an_access_code_is_worth_nothing_with_a_wrong_date(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA, born=WRONG_DATE)
    assert world.prove(phone, str(ROSA.access_code)).kind is ProofKind.WRONG


def test_an_access_code_is_worth_nothing_for_another_case(world: World, phone: Asker) -> None:
    world.claim(phone, OMAR)
    assert world.prove(phone, str(ROSA.access_code)).kind is ProofKind.WRONG


def test_a_protected_case_gets_no_mail_and_takes_no_code(
    world: World, phone: Asker, post: Postman
) -> None:
    world.claim(phone, PROTECTED)
    world.deliver()
    assert post.messages == []
    assert world.prove(phone, str(PROTECTED.access_code)).kind is ProofKind.WRONG


def test_a_code_without_a_claim_is_not_expected(world: World, phone: Asker) -> None:
    assert world.prove(phone, "123456").kind is ProofKind.NONE_PENDING


def test_an_access_code_waits_longer_than_a_mailed_one(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    world.clock.advance(minutes=12)
    assert world.prove(phone, code).kind is ProofKind.EXPIRED
    assert world.prove(phone, str(ROSA.access_code)).kind is ProofKind.PROVED


def test_a_claim_is_over_after_its_time(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    world.clock.advance(minutes=30)
    assert world.prove(phone, str(ROSA.access_code)).kind is ProofKind.EXPIRED
    assert world.verification.level(phone) is Level.PUBLIC


def test_a_new_code_ends_the_old_one(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    old = world.code_from_mail()
    resent = world.verification.resend(phone)
    assert resent is not None and resent.kind is ClaimKind.SENT
    new = world.code_from_mail()
    assert old == new or world.prove(phone, old).kind is ProofKind.WRONG
    assert world.prove(phone, new).kind is ProofKind.PROVED


def test_nothing_is_resent_where_nothing_is_pending(world: World, phone: Asker) -> None:
    assert world.verification.resend(phone) is None
    world.verified(phone, ROSA)
    assert world.verification.resend(phone) is None


def test_a_claim_of_another_case_ends_the_code_of_the_first(world: World, phone: Asker) -> None:
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    world.claim(phone, OMAR)
    assert world.prove(phone, code).kind is ProofKind.WRONG


def test_the_next_success_tells_of_failed_attempts(
    world: World, phone: Asker, stranger: Asker
) -> None:
    world.verified(phone, ROSA)
    world.clock.advance(minutes=5)
    world.claim(stranger, ROSA, number=ROSA.numbers[1])
    code = world.code_from_mail()
    world.prove(stranger, wrong(code))
    world.prove(stranger, wrong(wrong(code)))
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    world.prove(phone, wrong(code))  # the applicant's own slip, which they have seen
    assert world.prove(phone, code).failed_attempts == 3
    world.clock.advance(hours=1)
    world.claim(phone, ROSA)
    assert world.prove(phone, world.code_from_mail()).failed_attempts == 0


def test_an_applicant_turns_to_another_of_their_cases(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    assert world.verification.choose_case(phone, ROSA.case_id(1)) is True
    session = world.verification.session(phone)
    assert session is not None and session.case_id == ROSA.case_id(1)


def test_nobody_turns_to_somebody_elses_case(
    world: World, phone: Asker, stranger: Asker
) -> None:
    world.verified(phone, ROSA)
    for other in (OMAR, PROTECTED):
        assert world.verification.choose_case(phone, other.case_id()) is False
    assert world.verification.choose_case(stranger, ROSA.case_id()) is False


def test_levels_follow_the_proof(world: World, phone: Asker) -> None:
    assert world.verification.level(phone) is Level.PUBLIC
    assert not world.verification.allows(phone, "check_status")
    world.verified(phone, ROSA)
    assert world.verification.level(phone) is Level.RECENT
    assert world.verification.allows(phone, "change_contact")
    world.clock.advance(minutes=6)
    assert world.verification.level(phone) is Level.VERIFIED
    assert world.verification.allows(phone, "check_status")
    assert not world.verification.allows(phone, "change_contact")
    with pytest.raises(UnknownQuestion):
        world.verification.allows(phone, "a_question_that_nobody_listed")


def test_lock_ends_session_and_pending_code(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    world.claim(phone, ROSA)
    code = world.code_from_mail()
    assert world.verification.lock(phone) is True
    assert world.verification.session(phone) is None
    assert world.verification.last_end(phone) is SessionEnd.LOCKED
    assert world.prove(phone, code).kind is ProofKind.NONE_PENDING
    assert world.verification.lock(phone) is False


def test_an_asker_prints_without_conversation_and_address(phone: Asker) -> None:
    assert repr(phone) == "Asker(channel='webchat')"
