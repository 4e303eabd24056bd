"""After an erasure nothing of that person opens: not here, not in a copy without the key table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from actions.cases.repository import NUMBER_PURPOSE, NoSuchCase
from actions.cases.tables import (
    Case,
    CaseLink,
    Contact,
    LinkKind,
    Person,
    PersonKeyRow,
)
from actions.crypto import CannotOpen, Keyring, WrappedKey, open_field, open_person_key
from actions.helpers.rules import load_rules
from actions.helpers.service import Helpers
from actions.privacy.consents import Purpose, load_purposes
from actions.privacy.erasure import Kept, Receipt
from actions.privacy.own_data import read_own_data
from actions.privacy.service import Rights
from actions.privacy.tables import ConsentRow, ErasureReceiptRow
from actions.verification.audit import chain_once, check_chain
from actions.verification.service import Asker
from tests.actions.verification.world import OMAR, ROSA, World


@dataclass(frozen=True)
class Sealed:
    """What stood in the store of one person, as a thief of a backup would hold it."""

    wrapped: list[tuple[int, bytes]]
    fields: list[tuple[str, str, UUID, bytes]]  # table, column, row, ciphertext

    def opens(self, keyring: Keyring, person_id: UUID) -> int:
        """How many of the fields open with the keys that are here."""
        opened = 0
        for version, blob in self.wrapped:
            try:
                key = open_person_key(keyring, person_id, WrappedKey(version, blob))
            except CannotOpen:
                continue
            for table, column, row, ciphertext in self.fields:
                try:
                    opened += bool(open_field(key, table, column, row, ciphertext))
                except CannotOpen:
                    continue
        return opened


def sealed(engine: Engine, person_id: UUID, *, keys: bool = True) -> Sealed:
    with Session(engine) as db:
        person = db.get_one(Person, person_id)
        fields = [("person", "name", person_id, person.name),
                  ("person", "date_of_birth", person_id, person.date_of_birth)]
        fields += [("contact", "value", row.id, row.value)
                   for row in db.scalars(select(Contact).where(Contact.person_id == person_id))]
        fields += [("case", "number", row.id, row.number)
                   for row in db.scalars(select(Case).where(Case.person_id == person_id))]
        found = db.scalars(select(PersonKeyRow).where(PersonKeyRow.person_id == person_id)).all()
        return Sealed([(row.key_version, row.wrapped) for row in found] if keys else [], fields)


@pytest.fixture
def rights(world: World) -> Rights:
    return make_rights(world, case_file=True)


def make_rights(world: World, *, case_file: bool) -> Rights:
    context = world.verification.context
    return Rights(context=context, helpers=Helpers(context, load_rules(world.policy)),
                  purposes=load_purposes(), periods=lambda: {"codes": "24h"}, case_file=case_file)


def erase(world: World, rights: Rights, asker: Asker) -> Receipt:
    session = world.verification.session(asker) or world.verified(asker, ROSA)
    receipt = rights.erase(asker, session)
    assert receipt is not None
    return receipt


def test_no_ciphertext_of_that_person_opens_any_more(
    world: World, rights: Rights, phone: Asker
) -> None:
    before = sealed(world.engine, ROSA.person_id)
    assert before.opens(world.keyring, ROSA.person_id) == 5
    without_keys = sealed(world.engine, ROSA.person_id, keys=False)
    erase(world, rights, phone)
    after = sealed(world.engine, ROSA.person_id)
    assert after.opens(world.keyring, ROSA.person_id) == 0
    # A copy from before, of all but the key table, opens with nothing that is left.
    stolen = Sealed(after.wrapped, without_keys.fields)
    assert stolen.opens(world.keyring, ROSA.person_id) == 0
    # Said honestly: a copy that holds the key table too opens until it is replaced.
    assert before.opens(world.keyring, ROSA.person_id) == 5


def test_the_key_is_gone_from_the_file_and_its_journal(
    world: World, rights: Rights, phone: Asker
) -> None:
    if world.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL clears pages by VACUUM (docs/keys.md)")
    wrapped = sealed(world.engine, ROSA.person_id).wrapped[0][1]
    folder = Path(str(world.engine.url.database)).parent
    assert any(wrapped in file.read_bytes() for file in folder.glob("store.db*"))
    erase(world, rights, phone)
    assert not any(wrapped in file.read_bytes() for file in folder.glob("store.db*"))


def test_others_are_untouched(world: World, rights: Rights, phone: Asker) -> None:
    erase(world, rights, phone)
    assert sealed(world.engine, OMAR.person_id).opens(world.keyring, OMAR.person_id) == 4
    assert world.repository.find("uscis", OMAR.numbers[0]) is not None


def test_how_the_cases_belong_together_goes_too(
    world: World, rights: Rights, phone: Asker
) -> None:
    mine, other = (ROSA.case_id(0), ROSA.case_id(1)), OMAR.case_id()
    pairs = (mine, (other, mine[0]))
    with Session(world.engine) as db, db.begin():
        for one, two in pairs:
            db.add(CaseLink(case_id=one, other_id=two, kind=LinkKind.LEADS_TO, source="test",
                            learned_at=world.clock()))
    assert erase(world, rights, phone).erased["links"] == 2
    assert world.count(CaseLink) == 0


def test_nobody_finds_the_case_and_history_stays(
    world: World, rights: Rights, phone: Asker, stranger: Asker
) -> None:
    helpers = rights.helpers
    session = world.verified(phone, ROSA)
    _, code = helpers.give(phone, session, cases=world.repository.cases_of(ROSA.person_id), days=7)
    helpers.accept(stranger, code)
    rights.agree(phone, Purpose.PROCESSING, language="en")
    receipt = erase(world, rights, phone)
    assert world.repository.find("uscis", ROSA.numbers[0]) is None
    assert world.repository.cases_of(ROSA.person_id) == []
    with pytest.raises(NoSuchCase):
        world.repository.case(ROSA.case_id())
    assert read_own_data(world.engine, world.keyring, ROSA.person_id) is None
    assert world.verification.session(phone) is None
    assert helpers.held_by(stranger) == []
    assert world.count(ConsentRow) == 0
    digest = world.index.hash(NUMBER_PURPOSE, "uscis", ROSA.numbers[0]).digest
    with Session(world.engine) as db:
        assert db.scalar(select(Case.id).where(Case.number_index == digest)) is None
    assert {"person": 1, "cases": 2, "contacts": 1, "leaves": 1, "consents": 1}.items() <= (
        receipt.erased.items())
    with world.engine.connect() as connection:
        kinds = connection.execute(text(
            "SELECT kind FROM case_event ORDER BY id DESC LIMIT 2")).scalars().all()
        assert kinds == ["tombstone", "tombstone"]


def test_a_claim_after_it_is_as_one_for_a_number_that_nobody_has(
    world: World, rights: Rights, phone: Asker, stranger: Asker
) -> None:
    erase(world, rights, phone)
    world.claim(stranger, ROSA)
    before = len(world.transport.messages)  # type: ignore[attr-defined]
    world.deliver()
    assert len(world.transport.messages) == before  # type: ignore[attr-defined]


def test_the_log_holds_it_and_stays_whole(world: World, rights: Rights, phone: Asker) -> None:
    erase(world, rights, phone)
    chain_once(world.engine)
    with Session(world.engine) as db:
        report = check_chain(db)
    assert report.broken is None and report.pending == 0


def test_the_receipt_names_nobody(world: World, rights: Rights, phone: Asker) -> None:
    receipt = erase(world, rights, phone)
    with Session(world.engine) as db:
        row = db.get_one(ErasureReceiptRow, receipt.number)
    assert row.erased == receipt.erased
    assert set(row.kept) == {"history", "audit", "receipt", "other_chats", "backups"}
    assert set(ErasureReceiptRow.__table__.columns.keys()) == {"number", "at", "erased", "kept"}


def test_an_agencys_own_file_is_kept_and_that_is_said(world: World, phone: Asker) -> None:
    receipt = erase(world, make_rights(world, case_file=False), phone)
    assert receipt.kept[0] is Kept.CASE_FILE and Kept.HISTORY not in receipt.kept
    assert "person" not in receipt.erased and "cases" not in receipt.erased
    assert world.verification.session(phone) is None
    assert world.repository.find("uscis", ROSA.numbers[0]) is not None


def test_erasing_is_no_way_around_the_throttle(world: World, phone: Asker) -> None:
    rights = make_rights(world, case_file=False)
    for _ in range(3):
        erase(world, rights, phone)
    outcome = world.claim(phone, ROSA)
    assert outcome.kind == "paused"


def test_the_message_that_comes_again_gets_the_same_receipt(
    world: World, rights: Rights, phone: Asker
) -> None:
    session = world.verified(phone, ROSA)
    said = replace(phone, message="m1")
    first = rights.erase(said, session)
    assert first is not None
    assert rights.erase(said, None) == first, "its proof is gone, its receipt is not"
    assert rights.erase(replace(phone, message="m2"), None) is None
    assert world.count(ErasureReceiptRow) == 1
