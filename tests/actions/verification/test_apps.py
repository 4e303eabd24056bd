"""An authenticator app: enrolled from a verified session, then it proves alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.verification import app_codes, codes, totp
from actions.verification.enrolment import Confirmed, ConfirmKind
from actions.verification.factor_tables import AuthenticatorRow, RecoveryCodeRow
from actions.verification.outcomes import Factor
from actions.verification.service import Asker, ProofKind, VerifiedSession
from actions.verification.tables import AuditEventRow
from tests.actions.verification.world import (
    NO_CONTACT,
    OMAR,
    ROSA,
    Applicant,
    Postman,
    World,
)


class Phone:
    """The applicant's telephone with the app on it."""

    def __init__(self, world: World, secret: str) -> None:
        self.world, self.secret = world, secret

    def code(self, *, steps: int = 0) -> str:
        return totp.code_at(self.secret, totp.step_of(self.world.clock()) + steps)


def session_of(world: World, asker: Asker) -> VerifiedSession:
    session = world.verification.session(asker)
    assert session is not None
    return session


def begun(world: World, asker: Asker) -> Phone:
    enrolment = world.verification.apps.begin(asker, session_of(world, asker))
    assert enrolment is not None
    return Phone(world, enrolment.secret)


def confirm(world: World, asker: Asker, typed: str) -> Confirmed:
    return world.verification.apps.confirm(asker, session_of(world, asker), typed)


def enrolled(world: World, asker: Asker, person: Applicant) -> tuple[Phone, tuple[str, ...]]:
    """A phone with the app, its recovery codes; the session is ended, a step later."""
    world.verified(asker, person)
    app = begun(world, asker)
    outcome = confirm(world, asker, app.code())
    assert outcome.kind is ConfirmKind.CONFIRMED
    world.verification.lock(asker)
    world.clock.advance(seconds=totp.STEP)
    return app, outcome.recovery_codes


def kinds(world: World) -> list[str]:
    with Session(world.engine) as db:
        return list(db.scalars(select(AuditEventRow.kind).order_by(AuditEventRow.seq)))


# -- enrolling ------------------------------------------------------------------


def test_an_app_counts_only_after_its_first_code(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    app = begun(world, phone)
    assert not world.verification.apps.has_app(session_of(world, phone))
    world.verification.lock(phone)
    world.claim(phone, ROSA)
    assert world.prove(phone, app.code()).kind is ProofKind.WRONG


def test_begun_twice_it_is_the_same_secret(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    assert begun(world, phone).secret == begun(world, phone).secret
    world.clock.advance(minutes=10)
    assert world.count(AuthenticatorRow) == 1
    begun(world, phone)
    assert world.count(AuthenticatorRow) == 2
    assert kinds(world).count("app_enrolment_begun") == 2


def test_five_wrong_first_codes_end_the_enrolment(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    app = begun(world, phone)
    bad = next(f"{n:06d}" for n in range(9) if f"{n:06d}" not in
               {app.code(steps=s) for s in (-1, 0, 1)})
    outcomes = [confirm(world, phone, bad) for _ in range(5)]
    assert [outcome.tries_left for outcome in outcomes] == [4, 3, 2, 1, 0]
    assert outcomes[-1].kind is ConfirmKind.ENDED
    assert confirm(world, phone, app.code()).kind is ConfirmKind.NONE_PENDING
    assert kinds(world).count("app_enrolment_failed") == 5


def test_an_enrolment_is_over_after_its_time(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    app = begun(world, phone)
    world.clock.advance(minutes=10)
    assert confirm(world, phone, app.code()).kind is ConfirmKind.NONE_PENDING


def test_nobody_confirms_what_another_conversation_began(
    world: World, phone: Asker, stranger: Asker
) -> None:
    world.verified(phone, ROSA)
    app = begun(world, phone)
    world.verified(stranger, OMAR)
    assert confirm(world, stranger, app.code()).kind is ConfirmKind.NONE_PENDING
    world.verified(stranger, ROSA)
    assert confirm(world, stranger, app.code()).kind is ConfirmKind.NONE_PENDING


def test_a_new_app_takes_the_place_of_the_old_one(world: World, phone: Asker) -> None:
    old, saved = enrolled(world, phone, ROSA)
    world.claim(phone, ROSA)
    assert world.prove(phone, old.code()).kind is ProofKind.PROVED
    new = begun(world, phone)
    assert confirm(world, phone, new.code()).kind is ConfirmKind.CONFIRMED
    world.clock.advance(seconds=totp.STEP)
    for gone in (old.code(), saved[0]):
        world.claim(phone, ROSA)
        assert world.prove(phone, gone).kind is ProofKind.WRONG
    assert world.prove(phone, new.code()).kind is ProofKind.PROVED


def test_secret_and_saved_codes_are_not_readable_in_the_store(world: World, phone: Asker) -> None:
    app, saved = enrolled(world, phone, ROSA)
    with Session(world.engine) as db:
        stored = db.scalars(select(AuthenticatorRow)).one()
        hashes = [row.code_hash for row in db.scalars(select(RecoveryCodeRow))]
        events = str([row.details for row in db.scalars(select(AuditEventRow))])
    assert app.secret.encode() not in stored.secret
    assert len(hashes) == len(saved) == 10
    assert not any(code in str(hashes) + events for code in (*saved, app.secret))


def test_a_confirmation_delivered_twice_shows_the_same_codes(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    app = begun(world, phone)
    first = confirm(world, replace(phone, message="m7"), app.code())
    assert confirm(world, replace(phone, message="m7"), app.code()) == first
    assert first.kind is ConfirmKind.CONFIRMED
    assert world.count(RecoveryCodeRow) == 10
    assert kinds(world).count("app_enrolled") == 1


# -- proving --------------------------------------------------------------------


def test_the_next_proof_is_by_the_app_and_no_mail_goes_out(
    world: World, phone: Asker, post: Postman
) -> None:
    app, _ = enrolled(world, phone, ROSA)
    before = len(post.messages)
    world.claim(phone, ROSA)
    world.deliver()
    assert len(post.messages) == before
    outcome = world.prove(phone, app.code())
    assert outcome.kind is ProofKind.PROVED and outcome.factor is Factor.APP
    assert outcome.session is not None and outcome.session.person_id == ROSA.person_id


def test_nobody_elses_case_opens_by_it(world: World, phone: Asker) -> None:
    app, saved = enrolled(world, phone, ROSA)
    for typed in (app.code(), saved[0]):
        world.claim(phone, OMAR)
        assert world.prove(phone, typed).kind is ProofKind.WRONG


def test_it_is_worth_nothing_with_a_wrong_date(world: World, phone: Asker) -> None:
    app, saved = enrolled(world, phone, ROSA)
    for typed in (app.code(), saved[0]):
        world.claim(phone, ROSA, born=OMAR.born)
        assert world.prove(phone, typed).kind is ProofKind.WRONG


def test_a_code_that_was_used_is_not_taken_again(
    world: World, phone: Asker, stranger: Asker
) -> None:
    """Somebody looks over the shoulder and types it at once, elsewhere."""
    app, _ = enrolled(world, phone, ROSA)
    world.claim(phone, ROSA)
    world.claim(stranger, ROSA)
    code = app.code()
    assert world.prove(phone, code).kind is ProofKind.PROVED
    assert world.prove(stranger, code).kind is ProofKind.WRONG
    world.verification.lock(phone)
    world.claim(phone, ROSA)
    assert world.prove(phone, code).kind is ProofKind.WRONG


def test_the_code_that_confirmed_is_not_taken_again(world: World, phone: Asker) -> None:
    world.verified(phone, ROSA)
    app = begun(world, phone)
    code = app.code()
    confirm(world, phone, code)
    world.claim(phone, ROSA)
    assert world.prove(phone, code).kind is ProofKind.WRONG


def test_a_code_of_an_app_that_was_removed_is_not_taken(
    world: World, phone: Asker, post: Postman
) -> None:
    app, saved = enrolled(world, phone, ROSA)
    world.claim(phone, ROSA)
    world.prove(phone, app.code())
    session = session_of(world, phone)
    said = replace(phone, message="m9")
    assert [world.verification.apps.remove(said, session) for _ in range(2)] == [True, True]
    assert world.verification.apps.remove(phone, session) is False
    assert kinds(world).count("app_removed") == 1
    world.clock.advance(seconds=totp.STEP)
    for gone in (app.code(), saved[0]):
        world.claim(phone, ROSA)
        assert world.prove(phone, gone).kind is ProofKind.WRONG
    assert world.prove(phone, world.code_from_mail()).kind is ProofKind.PROVED


# -- losing the phone -----------------------------------------------------------


def test_a_saved_code_opens_once(world: World, phone: Asker) -> None:
    _, saved = enrolled(world, phone, ROSA)
    typed = f"{saved[3][:4]}-{saved[3][4:8]}-{saved[3][8:]}".lower()
    world.claim(phone, ROSA)
    outcome = world.prove(phone, typed)
    assert outcome.kind is ProofKind.PROVED and outcome.factor is Factor.RECOVERY
    world.claim(phone, ROSA)
    assert world.prove(phone, typed).kind is ProofKind.WRONG
    assert world.prove(phone, saved[4]).kind is ProofKind.PROVED


def test_of_two_messages_at_once_one_uses_a_code_up(world: World) -> None:
    """Both have found it to be right before either has used it."""
    world.give_app(ROSA)
    now = world.clock()
    with Session(world.engine) as db, db.begin():
        app = db.scalars(select(AuthenticatorRow)).one()
        saved = db.scalars(select(RecoveryCodeRow)).first()
        assert saved is not None
        step = app_codes.AppCode(app_id=app.id, step=7)
        assert [app_codes.use_step(db, found=step) for _ in range(2)] == [True, False]
        recovery = app_codes.AppCode(app_id=app.id, recovery_id=saved.id)
        assert [app_codes.use_recovery(db, found=recovery, now=now)
                for _ in range(2)] == [True, False]


def test_the_notice_still_opens(world: World, phone: Asker) -> None:
    enrolled(world, phone, ROSA)
    world.claim(phone, ROSA)
    outcome = world.prove(phone, str(ROSA.access_code))
    assert outcome.kind is ProofKind.PROVED and outcome.factor is Factor.NOTICE


# -- guessing -------------------------------------------------------------------


def hostile(place: int) -> Asker:
    return Asker(channel="webchat", conversation=f"hostile-{place}", source=f"198.51.100.{place}")


def guess(world: World, app: Phone, count: int, *, start: int = 0) -> None:
    """Wrong codes by strangers who know number and birthday, five a conversation."""
    now = {app.code(steps=steps) for steps in (-1, 0, 1)}
    bad = next(f"{n:06d}" for n in range(9) if f"{n:06d}" not in now)
    for place in range(count):
        asker = hostile(start + place // 5)
        if place % 5 == 0:
            world.claim(asker, ROSA)
        assert world.prove(asker, bad).kind is ProofKind.WRONG


def test_after_five_wrong_codes_the_app_waits_and_a_stranger_does_not_see_it(
    world: World, phone: Asker, stranger: Asker
) -> None:
    app, _ = enrolled(world, phone, ROSA)
    guess(world, app, 5)
    world.claim(stranger, ROSA)
    right = world.prove(stranger, app.code())
    assert right.kind is ProofKind.WRONG and right.tries_left == 4, "as for any wrong code"
    world.clock.advance(seconds=60)
    assert world.prove(stranger, app.code()).kind is ProofKind.PROVED


def test_a_known_conversation_is_not_held_up_by_strangers(world: World, phone: Asker) -> None:
    app, _ = enrolled(world, phone, ROSA)
    guess(world, app, 60)
    world.claim(phone, ROSA)
    assert world.prove(phone, app.code()).kind is ProofKind.PROVED


def test_after_forty_in_a_row_no_short_code_opens_for_a_stranger(
    world: World, phone: Asker, stranger: Asker
) -> None:
    app, saved = enrolled(world, phone, ROSA)
    guess(world, app, 40)
    world.clock.advance(hours=23)
    world.claim(stranger, ROSA)
    assert world.prove(stranger, app.code()).kind is ProofKind.WRONG
    assert world.prove(stranger, saved[0]).kind is ProofKind.PROVED, "nobody is locked out"
    world.verification.lock(stranger)
    world.claim(hostile(99), ROSA)
    world.clock.advance(seconds=totp.STEP)
    assert world.prove(hostile(99), app.code()).kind is ProofKind.PROVED, "a success resets"


def test_after_forty_in_a_row_a_code_of_65_bits_is_mailed(
    world: World, stranger: Asker, post: Postman
) -> None:
    """Without an app: guessing has become hopeless, and the applicant still gets in."""
    for place in range(8):
        world.claim(hostile(place), OMAR)
        for _ in range(5):
            world.prove(hostile(place), "000001")
    world.clock.advance(hours=2)
    world.claim(stranger, OMAR)
    world.deliver()
    (long,) = post.messages[-1].get_content().split()[:1]
    assert len(long) == 13
    assert world.prove(stranger, long).kind is ProofKind.PROVED
    world.verification.lock(stranger)
    world.claim(hostile(77), OMAR)
    assert len(world.code_from_mail()) == 6


@pytest.mark.parametrize("whose", [NO_CONTACT, ROSA])
def test_a_code_that_nobody_was_sent_opens_nothing(
    world: World, phone: Asker, stranger: Asker, whose: Applicant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither without a contact nor with an app: no luck helps whoever guesses."""
    enrolled(world, phone, ROSA)
    monkeypatch.setattr(codes.secrets, "choice", lambda choices: choices[0])
    world.claim(stranger, whose)
    world.deliver()
    assert world.prove(stranger, "000000").kind is ProofKind.WRONG
    world.claim(stranger, OMAR)
    assert world.code_from_mail() == "000000"
    assert world.prove(stranger, "000000").kind is ProofKind.PROVED, "what was mailed opens"


# -- the offer ------------------------------------------------------------------


def test_an_app_is_offered_once_to_whom_a_mailed_code_proved(world: World, phone: Asker) -> None:
    offers = []
    for _ in range(2):
        world.claim(phone, ROSA)
        offers.append(world.prove(phone, world.code_from_mail()).offer)
    assert offers == [True, False]


@pytest.mark.parametrize("factor", ["notice", "app"])
def test_whoever_has_proved_more_is_offered_nothing(
    world: World, phone: Asker, factor: str
) -> None:
    if factor == "notice":
        world.claim(phone, ROSA)
        assert world.prove(phone, str(ROSA.access_code)).offer is False
        return
    app, _ = enrolled(world, phone, ROSA)
    world.claim(phone, ROSA)
    assert world.prove(phone, app.code()).offer is False


def test_pauses_do_not_grow_past_ten_minutes(world: World) -> None:
    assert world.policy.throttles.app_of_person.longest_wait == timedelta(minutes=10)
