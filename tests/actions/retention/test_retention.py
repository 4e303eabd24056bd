"""What has been kept long enough goes, by itself, in bounded batches; nothing else does."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import yaml
from sqlalchemy import event
from sqlalchemy.orm import Session

from actions.helpers.tables import HelperLeaveRow
from actions.privacy.tables import ConsentRow, ErasureReceiptRow
from actions.retention.__main__ import main
from actions.retention.keeper import Keeper
from actions.retention.kinds import KINDS
from actions.retention.rules import CASE_STORE, FILE, KEPT_FOR_GOOD, load_retention
from actions.sources.tables import SourceAnswerRow
from actions.store.engine import make_engine
from actions.store.yaml_file import BadFile
from actions.verification.audit import chain_once, check_chain
from actions.verification.factor_tables import AuthenticatorRow, HandledMessageRow, RecoveryCodeRow
from actions.verification.policy import load_policy
from actions.verification.service import Asker
from actions.verification.tables import (
    AuditEventRow,
    DeliveryRow,
    OneTimeCodeRow,
    VerificationAttemptRow,
    VerifiedSessionRow,
)
from tests.actions.conftest import INDEX_KEY, MASTER_KEY, CopyStore
from tests.actions.verification.world import ROSA, START, World

DAY = timedelta(days=1)


@pytest.fixture
def keeper(world: World, tmp_path: Path) -> Keeper:
    return Keeper(engine=world.engine, index=world.index, rules=load_retention(world.policy),
                  clock=world.clock, mailbox=tmp_path / "mailbox")


def row_of(kind: str, age: timedelta) -> list[Any]:
    """A row of that kind whose time ended so long ago."""
    then = START - age
    who = {"conversation_index": "1:aa"}
    if kind == "codes":
        return [OneTimeCodeRow(**who, case_index="1:bb", code_hash="1:cc", created_at=then,
                               expires_at=then)]
    if kind == "deliveries":
        return [DeliveryRow(kind="code", contact_index="1:aa", sealed=b"", state="sent",
                            created_at=then, due_at=then, expires_at=then)]
    if kind == "attempts":
        return [VerificationAttemptRow(kind="claim", **who, case_index="1:bb", outcome="sent",
                                       at=then)]
    if kind == "sessions":
        return [VerifiedSessionRow(**who, channel="webchat", person_id=uuid4(), case_id=uuid4(),
                                   started_at=then, last_used_at=then, proved_at=then,
                                   ended_at=then, reason="locked")]
    if kind == "handled_messages":
        return [HandledMessageRow(key=f"1:{uuid4().hex}", operation="claim", at=then)]
    if kind == "authenticators":
        app = AuthenticatorRow(id=uuid4(), person_id=uuid4(), **who, secret=b"x", created_at=then,
                               expires_at=then, tries=0, ended_at=then)
        return [app, RecoveryCodeRow(authenticator_id=app.id, person_id=app.person_id,
                                     code_hash=f"1:{uuid4().hex}", created_at=then)]
    if kind in ("invitations", "leaves"):
        accepted = then if kind == "leaves" else None
        return [HelperLeaveRow(person_id=uuid4(), owner_index="1:aa", case_ids=["00"],
                               code_hash=f"1:{uuid4().hex}", created_at=then, invited_until=then,
                               ends_at=then, accepted_at=accepted, last_used_at=accepted)]
    if kind == "consents":
        return [ConsentRow(person_id=uuid4(), **who, purpose="review", version=1, language="en",
                           given_at=then, withdrawn_at=then)]
    if kind == "source_answers":
        case = ROSA.case_id(0 if age > load_retention(load_policy()).periods[kind] else 1)
        return [SourceAnswerRow(case_id=case, source="uscis", sealed=b"x", asked_at=then)]
    return [ErasureReceiptRow(number=f"E-{uuid4().hex[:10]}", at=then, erased={}, kept=[])]


KEPT = sorted(load_retention(load_policy()).periods)


@pytest.mark.parametrize("kind", KEPT)
def test_each_kind_goes_when_its_time_is_over_and_not_before(
    world: World, keeper: Keeper, kind: str
) -> None:
    period = keeper.rules.periods[kind]
    with Session(world.engine) as db, db.begin():
        old, young = row_of(kind, period + DAY), row_of(kind, period - timedelta(hours=1))
        db.add_all([*old, *young])
    assert keeper.due()[kind] == len(old)
    assert keeper.keep()[kind] == len(old)
    assert keeper.due()[kind] == 0
    assert world.count(type(young[0])) == 1


def test_every_kind_of_the_file_is_worked_on() -> None:
    assert {kind.name for kind in KINDS} | KEPT_FOR_GOOD == CASE_STORE


def test_what_is_in_use_is_never_touched(world: World, keeper: Keeper, phone: Asker) -> None:
    world.verified(phone, ROSA)
    with Session(world.engine) as db, db.begin():
        db.add(ConsentRow(person_id=ROSA.person_id, conversation_index="1:aa", purpose="review",
                          version=1, language="en", given_at=START - 900 * DAY))
        db.add(AuthenticatorRow(person_id=ROSA.person_id, conversation_index="1:aa", secret=b"x",
                                created_at=START - 900 * DAY, expires_at=START - 900 * DAY,
                                tries=0, confirmed_at=START - 900 * DAY))
    assert set(keeper.keep().values()) == {0}
    assert world.verification.session(phone) is not None
    assert world.count(ConsentRow) == world.count(AuthenticatorRow) == 1


def test_a_waiting_letter_is_not_removed(world: World, keeper: Keeper) -> None:
    (letter,) = row_of("deliveries", 9 * DAY)
    letter.state = "waiting"
    with Session(world.engine) as db, db.begin():
        db.add(letter)
    assert keeper.keep()["deliveries"] == 0


def test_it_works_in_batches(world: World, keeper: Keeper) -> None:
    rules = type(keeper.rules)(**{**vars(keeper.rules), "batch": 10})
    small = Keeper(engine=world.engine, index=world.index, rules=rules, clock=world.clock)
    with Session(world.engine) as db, db.begin():
        for _ in range(25):
            db.add_all(row_of("attempts", 91 * DAY))
    sizes: list[int] = []

    def note(*parameters: Any) -> None:
        if parameters[2].startswith("DELETE FROM verification_attempt"):
            sizes.append(parameters[1].rowcount)

    event.listen(world.engine, "after_cursor_execute", note)
    assert small.keep()["attempts"] == 25
    event.remove(world.engine, "after_cursor_execute", note)
    assert sizes == [10, 10, 5]


def test_the_log_says_what_went_and_is_never_shortened(
    world: World, keeper: Keeper
) -> None:
    with Session(world.engine) as db, db.begin():
        db.add_all(row_of("attempts", 91 * DAY))
    keeper.keep()
    world.clock.advance(days=4000)
    keeper.keep()
    chain_once(world.engine)
    with Session(world.engine) as db:
        entries = db.query(AuditEventRow).all()
        assert [(entry.kind, entry.details) for entry in entries] == [
            ("retention", {"kind": "attempts", "count": 1})]
        assert check_chain(db).broken is None


def test_old_mail_of_the_development_server_goes(keeper: Keeper, world: World) -> None:
    assert keeper.mailbox is not None
    keeper.mailbox.mkdir()
    for name, age in (("old", 8), ("young", 6)):
        file = keeper.mailbox / f"{name}.eml"
        file.write_text("x")
        at = (world.clock() - age * DAY).timestamp()
        os.utime(file, (at, at))
    assert keeper.due()["mailbox"] == 1
    assert keeper.keep()["mailbox"] == 1
    assert [file.name for file in keeper.mailbox.iterdir()] == ["young.eml"]


# -- the file ------------------------------------------------------------------


def changed(tmp_path: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    content = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    change(content)
    file = tmp_path / "retention.yml"
    file.write_text(yaml.safe_dump(content))
    return file


@pytest.mark.parametrize(("change", "named"), [
    (lambda c: c["case_store"].pop("codes"), "codes is missing"),
    (lambda c: c["case_store"].update(extra="1d"), "extra is not a key"),
    (lambda c: c["case_store"].update(codes="soon"), "case_store.codes: a duration"),
    (lambda c: c["case_store"].update(audit="90d"), "case_store.audit: `never`"),
    (lambda c: c["case_store"].update(attempts="6h"), "case_store.attempts: has to be at least"),
    (lambda c: c["erasure"].update(case_file="perhaps"), "erasure.case_file"),
    (lambda c: c["work"].update(batch=0), "work.batch"),
    (lambda c: c.pop("mailbox"), "mailbox is missing"),
])
def test_a_mistake_in_the_file_is_named(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], named: str
) -> None:
    with pytest.raises(BadFile, match=named):
        load_retention(load_policy(), changed(tmp_path, change))


# -- the command ---------------------------------------------------------------


@pytest.mark.parametrize("backend", ["sqlite", "postgresql"])
def test_the_command_shows_in_a_dry_run_and_then_removes(
    copy_store: CopyStore, backend: str, capsys: pytest.CaptureFixture[str]
) -> None:
    url = copy_store(backend, False)
    engine = make_engine(url)
    with Session(engine) as db, db.begin():
        db.add_all(row_of("codes", 900 * DAY))
    env = {"CASEPATH_DATABASE_URL": url, "CASEPATH_MASTER_KEY": MASTER_KEY,
           "CASEPATH_INDEX_KEY": INDEX_KEY}
    for options, said in ((["--dry"], "1 would be removed"), ([], "1 removed"), ([], "0 removed")):
        assert main(options, env) == 0
        line = next(line for line in capsys.readouterr().out.splitlines() if "codes" in line)
        assert said in " ".join(line.split()) and "kept 24h" in line


def test_the_command_needs_its_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], {"CASEPATH_DATABASE_URL": "sqlite://"}) == 1
    assert capsys.readouterr().err.startswith("casepath: ")
