"""A helper's leave: given for named cases, taken up once, used, ended, and written down."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from actions.cases.access_codes import new_access_code
from actions.helpers import leaves
from actions.helpers.leaves import invitation_code, written
from actions.helpers.rules import FILE, BadFile, load_rules
from actions.helpers.service import AcceptKind, Helpers, TooManyLeaves
from actions.reading.codes import read_code
from actions.verification.service import Asker
from actions.verification.tables import AuditEventRow
from tests.actions.verification.world import ROSA, World


@pytest.fixture
def helpers(world: World) -> Helpers:
    return Helpers(world.verification.context, load_rules(world.policy))


@pytest.mark.parametrize("question", ["delete_my_data", "explain_status", "no_such_question"])
def test_a_file_that_lets_a_helper_hear_more_or_less_is_refused(
    world: World, tmp_path: Path, question: str
) -> None:
    """What needs a fresh proof is never a helper's; what is public needs no leave."""
    file = tmp_path / "rules.yml"
    content = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    content["may_hear"].append(question)
    file.write_text(yaml.safe_dump(content), encoding="utf-8")
    with pytest.raises(BadFile, match=f"may_hear: {question}"):
        load_rules(world.policy, file)


def invite(world: World, helpers: Helpers, phone: Asker, *, cases: int = 1, days: int = 7) -> str:
    session = world.verification.session(phone) or world.verified(phone, ROSA)
    meant = world.repository.cases_of(session.person_id)[:cases]
    return helpers.give(phone, session, cases=meant, days=days)[1]


def kinds(world: World) -> list[str]:
    with Session(world.engine) as db:
        return list(db.scalars(select(AuditEventRow.kind).order_by(AuditEventRow.seq)))


def test_a_code_is_read_as_a_code_however_it_is_typed() -> None:
    for _ in range(300):
        code = new_access_code()
        assert invitation_code(written(code).lower().replace("-", " ")) == code
        assert read_code(written(code)) == code
    assert invitation_code("IOE0990001001") is None, "a case number has thirteen characters too"
    assert invitation_code("482913") is None


def test_it_opens_in_the_one_conversation_that_took_it_up(
    world: World, helpers: Helpers, phone: Asker, stranger: Asker
) -> None:
    code = invite(world, helpers, phone)
    assert helpers.accept(stranger, code).kind is AcceptKind.ACCEPTED
    third = Asker(channel="webchat", conversation="a-third-one")
    assert helpers.accept(third, code).kind is AcceptKind.UNKNOWN
    elsewhere = Asker(channel="telegram", conversation=stranger.conversation)
    assert [len(helpers.held_by(asker)) for asker in (stranger, third, elsewhere)] == [1, 0, 0]


def test_of_two_who_type_it_at_once_one_gets_it(
    world: World, helpers: Helpers, phone: Asker, stranger: Asker
) -> None:
    code = invite(world, helpers, phone)
    third, context = Asker(channel="webchat", conversation="a-third-one"), helpers.context
    with Session(world.engine) as db:
        found = leaves.invitation(db, index=world.index, code=code, now=world.clock())
    assert found is not None and helpers.accept(stranger, code).kind is AcceptKind.ACCEPTED
    with context.transaction() as db:
        late = leaves.accept(db, row=found, asker=third, keys=context.keys(third),
                             now=world.clock())
    assert late is None and helpers.held_by(third) == []


def test_only_the_named_cases_are_in_it(
    world: World, helpers: Helpers, phone: Asker, stranger: Asker
) -> None:
    helpers.accept(stranger, invite(world, helpers, phone, cases=1))
    assert len(helpers.held_by(stranger)[0].case_ids) == 1


def test_neither_code_nor_conversation_stands_in_the_store(
    world: World, helpers: Helpers, phone: Asker, stranger: Asker
) -> None:
    code = invite(world, helpers, phone)
    helpers.accept(stranger, code)
    with world.engine.connect() as connection:
        stored = str(connection.execute(text("SELECT * FROM helper_leave")).all())
    assert code not in stored and stranger.conversation not in stored


@pytest.mark.parametrize("hours", [23, 25])
def test_an_invitation_lasts_a_day(
    world: World, helpers: Helpers, phone: Asker, stranger: Asker, hours: int
) -> None:
    code = invite(world, helpers, phone)
    world.clock.advance(hours=hours)
    wanted = AcceptKind.ACCEPTED if hours < 24 else AcceptKind.UNKNOWN
    assert helpers.accept(stranger, code).kind is wanted


def test_a_leave_ends_with_its_time_and_without_use(
    world: World, helpers: Helpers, phone: Asker, stranger: Asker
) -> None:
    helpers.accept(stranger, invite(world, helpers, phone, days=30))
    world.clock.advance(days=6)
    leave = helpers.held_by(stranger)[0]
    helpers.note_look(leave, leave.case_ids[0], "check_status")
    world.clock.advance(days=6, hours=23)
    assert helpers.held_by(stranger), "used within the week"
    world.clock.advance(hours=2)
    assert helpers.held_by(stranger) == []


def test_the_longest_time_holds_however_often_it_is_used(
    world: World, helpers: Helpers, phone: Asker, stranger: Asker
) -> None:
    helpers.accept(stranger, invite(world, helpers, phone, days=7))
    for _ in range(6):
        world.clock.advance(days=1)
        leave = helpers.held_by(stranger)[0]
        helpers.note_look(leave, leave.case_ids[0], "check_status")
    world.clock.advance(days=1, seconds=1)
    assert helpers.held_by(stranger) == []


def test_revoking_and_locking_end_it_and_only_ones_own_can_be_revoked(
    world: World, helpers: Helpers, phone: Asker, stranger: Asker
) -> None:
    for end in ("revoke", "lock"):
        helpers.accept(stranger, invite(world, helpers, phone))
        leave = helpers.held_by(stranger)[0]
        assert helpers.revoke(world.repository.dummy().person_id, [leave.id]) == 0
        assert helpers.held_by(stranger)
        if end == "revoke":
            assert helpers.revoke(ROSA.person_id, [leave.id]) == 1
        else:
            assert helpers.lock(stranger)
        assert helpers.held_by(stranger) == []
    assert helpers.lock(stranger) is False


def test_so_many_and_no_more(world: World, helpers: Helpers, phone: Asker) -> None:
    for _ in range(helpers.rules.most):
        invite(world, helpers, phone)
    with pytest.raises(TooManyLeaves):
        invite(world, helpers, phone)


def test_what_happens_is_written_down(
    world: World, helpers: Helpers, phone: Asker, stranger: Asker
) -> None:
    helpers.accept(stranger, invite(world, helpers, phone))
    leave = helpers.held_by(stranger)[0]
    helpers.note_look(leave, leave.case_ids[0], "case_history")
    helpers.note_refusal(stranger)
    helpers.revoke(ROSA.person_id, [leave.id])
    assert kinds(world)[2:] == [
        "leave_given", "leave_accepted", "helper_look", "leave_refused", "leave_ended"]


def test_wrong_codes_pause_the_conversation_that_types_them(
    world: World, helpers: Helpers, stranger: Asker, phone: Asker
) -> None:
    waits = [helpers.note_refusal(stranger).total_seconds() for _ in range(11)]
    assert waits[:10] == [0.0] * 10 and waits[10] > 0
    assert helpers.note_refusal(phone).total_seconds() == 0.0


def test_no_rule_lets_a_helper_hear_more_than_looking(helpers: Helpers) -> None:
    for question in ("who_looked", "know_about_me", "export_data", "delete_my_data",
                     "authorize_helper", "revoke_helper", "manage_consents", "change_contact"):
        assert not helpers.may_hear(question)


def test_a_message_that_comes_again_leaves_one_invitation(
    world: World, helpers: Helpers, phone: Asker, stranger: Asker
) -> None:
    session = world.verified(phone, ROSA)
    cases, said = world.repository.cases_of(session.person_id), replace(phone, message="m1")
    _, lost = helpers.give(said, session, cases=cases, days=7)
    _, shown = helpers.give(said, session, cases=cases, days=7)
    assert len(helpers.given_by(session.person_id)) == 1
    assert helpers.accept(stranger, lost).kind is AcceptKind.UNKNOWN
    assert helpers.accept(stranger, shown).kind is AcceptKind.ACCEPTED
