"""Seeing, copying, agreeing, and knowing who looked."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from actions.cases.tables import CaseEvent, CaseLink, EventKind, LinkKind
from actions.privacy import export as export_module
from actions.privacy.consents import Purpose, load_purposes
from actions.privacy.looks import looks
from actions.privacy.service import Rights
from actions.store.yaml_file import BadFile
from actions.verification import audit
from actions.verification.audit import AuditKind
from actions.verification.keys import person_key
from actions.verification.service import Asker
from actions.verification.tables import AuditEventRow as Entry
from actions.verification.transaction import transaction
from tests.actions.privacy.test_erasure import make_rights
from tests.actions.verification.world import (
    ABSENT_NUMBER,
    OMAR,
    ROSA,
    START,
    Applicant,
    World,
    wrong,
)


@pytest.fixture
def rights(world: World) -> Rights:
    return make_rights(world, case_file=True)


# -- who looked ----------------------------------------------------------------


def sorts(rights: Rights, world: World, phone: Asker) -> list[str]:
    session = world.verification.session(phone)
    assert session is not None
    return [look.sort for look in rights.who_looked(session).lines]


def test_each_look_at_ones_own_case_is_told_and_nobody_elses(
    world: World, rights: Rights, phone: Asker, stranger: Asker
) -> None:
    other = Asker(channel="webchat", conversation="somebody-else")
    world.verified(other, OMAR)
    world.claim(stranger, ROSA)
    world.clock.advance(minutes=1)
    code = world.code_from_mail()
    world.prove(stranger, wrong(code))
    world.clock.advance(minutes=1)
    session = world.verified(phone, ROSA)
    world.clock.advance(minutes=1)
    world.verification.note_disclosure(session, "check_status")
    with transaction(world.engine) as db:
        audit.append(db, kind=AuditKind.STAFF_LOOK, at=world.clock(),
                     subject=person_key(world.index, ROSA.person_id))
    assert sorts(rights, world, phone) == ["staff", "you", "proved", "claim", "failed", "claim"]


def test_claims_of_other_numbers_are_not_ones_own(
    world: World, rights: Rights, phone: Asker, stranger: Asker
) -> None:
    world.claim(stranger, OMAR, number=ABSENT_NUMBER)
    world.verified(phone, ROSA)
    assert sorts(rights, world, phone) == ["proved", "claim"]


def test_what_was_written_under_an_older_index_key_is_still_told(
    world: World, phone: Asker
) -> None:
    session = world.verified(phone, ROSA)
    world.verification.note_disclosure(session, "case_history")
    rotated = World(engine=world.engine, transport=world.transport, clock=world.clock,
                    index_keys="2:" + "C" * 43 + ",1:" + "B" * 43)
    found = make_rights(rotated, case_file=True).who_looked(session)
    assert [look.sort for look in found.lines] == ["you", "proved", "claim"]


def test_the_same_thing_again_on_the_same_day_is_one_line() -> None:
    entries = [
        Entry(seq=n, at=START - timedelta(hours=6 * n), kind="disclosure", subject="1:00",
              details={"question": "check_status"})
        for n in range(5)
    ]
    found = looks(entries, most=12)
    assert [(look.at.date().isoformat(), look.times) for look in found.lines] == [
        ("2026-03-02", 3), ("2026-03-01", 2)]
    assert looks(entries, most=1).more == 1


# -- the copy ------------------------------------------------------------------


def test_the_copy_is_whole(world: World, rights: Rights, phone: Asker) -> None:
    session = world.verified(phone, ROSA)
    rights.agree(phone, Purpose.PROCESSING, language="es")
    content = json.loads(rights.export(phone, session) or "")
    assert content["person"]["name"] == ROSA.name
    assert content["person"]["contacts"] == [
        {"kind": "email", "value": ROSA.email, "preferred": True}]
    assert {case["number"] for case in content["cases"]} == set(ROSA.numbers)
    assert content["consents"][0] | {"given_at": ""} == {
        "purpose": "processing", "version": 1, "language": "es", "given_at": "",
        "withdrawn_at": None}
    assert [entry["kind"] for entry in content["log"]] == [
        "data_exported", "consent_given", "proof_succeeded", "claim_made"]
    assert content["log_left_out"] == 0 and content["kept"] == {"codes": "24h"}


def test_the_copy_has_links_and_what_was_taken_back(
    world: World, rights: Rights, phone: Asker
) -> None:
    session = world.verified(phone, ROSA)
    first, second = (ROSA.case_id(place) for place in (0, 1))
    said = {"case_id": first, "source": "test", "title": "Case Was Denied",
            "happened_at": START, "learned_at": START}
    with transaction(world.engine) as db:
        db.add(CaseLink(case_id=first, other_id=second, kind=LinkKind.BESIDE, source="test",
                        learned_at=START))
        db.add(CaseEvent(kind=EventKind.STATUS, source_ref="7", **said))
        db.add(CaseEvent(kind=EventKind.RETRACTION, refers_to="7", **said))
    content = json.loads(rights.export(phone, session) or "")
    assert content["links"] == [
        {"case": ROSA.numbers[0], "kind": "beside", "other": ROSA.numbers[1]}]
    told = next(case for case in content["cases"] if case["number"] == ROSA.numbers[0])["events"]
    assert [event.get("state") for event in told if event["title"] == "Case Was Denied"] == [
        "taken_back"]


def test_a_long_log_is_cut_to_what_a_reply_can_carry(
    world: World, rights: Rights, phone: Asker
) -> None:
    session = world.verified(phone, ROSA)
    with transaction(world.engine) as db:
        for _ in range(1500):
            audit.append(db, kind=AuditKind.DISCLOSURE, at=world.clock(),
                         subject=person_key(world.index, ROSA.person_id),
                         details={"question": "check_status", "level": "verified"})
    text = rights.export(phone, session) or ""
    assert len(text.encode()) <= export_module.MOST_BYTES
    content = json.loads(text)
    assert content["log_left_out"] > 0
    assert len(content["log"]) + content["log_left_out"] == 1503


# -- consents ------------------------------------------------------------------


def test_cases_are_joined_by_a_yes_to_todays_text_alone(
    world: World, rights: Rights, phone: Asker, stranger: Asker
) -> None:
    def joined(person: Applicant) -> set[bool]:
        return {case.joined for case in world.repository.cases_of(person.person_id)}

    world.verified(phone, ROSA)
    world.verified(stranger, OMAR)
    joining = rights.purposes[Purpose.JOINING]
    older = replace(rights, purposes={
        **rights.purposes, Purpose.JOINING: replace(joining, version=joining.version - 1)})
    older.agree(phone, Purpose.JOINING, language="en")
    assert joined(ROSA) == {False}, "the text has changed since"
    rights.agree(phone, Purpose.JOINING, language="en")
    assert (joined(ROSA), joined(OMAR)) == ({True}, {False})
    rights.take_back(phone, Purpose.JOINING)
    assert joined(ROSA) == {False}


def test_a_consent_is_recorded_once_and_can_be_taken_back(
    world: World, rights: Rights, phone: Asker
) -> None:
    world.verified(phone, ROSA)
    assert rights.agree(phone, Purpose.REVIEW, language="es")
    assert not rights.agree(phone, Purpose.REVIEW, language="es")
    assert rights.agreed(phone, Purpose.REVIEW) and not rights.agreed(phone, Purpose.ALERTS)
    (consent,) = rights.consents(phone)
    assert (consent.version, consent.language, consent.given_at) == (1, "es", world.clock())
    assert rights.take_back(phone, Purpose.REVIEW)
    assert not rights.agreed(phone, Purpose.REVIEW)
    assert not rights.take_back(phone, Purpose.REVIEW)


def test_another_text_is_asked_again(world: World, phone: Asker) -> None:
    rights = make_rights(world, case_file=True)
    world.verified(phone, ROSA)
    rights.agree(phone, Purpose.REVIEW, language="en")
    newer = load_purposes()
    changed = {**newer, Purpose.REVIEW: type(newer[Purpose.REVIEW])(2, False, True)}
    later = Rights(context=rights.context, helpers=rights.helpers, purposes=changed,
                   periods=rights.periods, case_file=True)
    assert not later.agreed(phone, Purpose.REVIEW)


def test_what_a_conversation_agreed_to_becomes_its_persons_with_the_proof(
    world: World, rights: Rights, phone: Asker, stranger: Asker
) -> None:
    rights.agree(phone, Purpose.REVIEW, language="en")
    assert not rights.agreed(stranger, Purpose.REVIEW)
    world.verified(phone, ROSA)
    assert rights.agreed(phone, Purpose.REVIEW)
    world.verified(stranger, ROSA)
    assert rights.agreed(stranger, Purpose.REVIEW), "the same person in another conversation"


@pytest.mark.parametrize("content", ["processing: {version: 1}", "{}", "other: 1"])
def test_a_bad_file_of_purposes_is_named(tmp_path: Path, content: str) -> None:
    file = tmp_path / "consents.yml"
    file.write_text(content)
    with pytest.raises(BadFile, match="consents.yml"):
        load_purposes(file)


# -- proving again -------------------------------------------------------------


def test_a_code_for_who_has_proved_it_before_makes_the_proof_new(
    world: World, phone: Asker
) -> None:
    session = world.verified(phone, ROSA)
    world.clock.advance(minutes=6)
    assert not world.verification.allows(phone, "delete_my_data")
    outcome = world.verification.claim_again(phone, session)
    assert outcome is not None and outcome.kind == "sent"
    assert world.verification.session(phone) is not None, "the old proof holds meanwhile"
    world.prove(phone, world.code_from_mail())
    assert world.verification.allows(phone, "delete_my_data")
    with Session(world.engine) as db:
        kinds = [entry.kind for entry in db.query(Entry).order_by(Entry.seq)]
    assert "proof_asked_again" in kinds
