"""Keys are checked at start, replaced without loss, and destroy nothing when they are lost."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from actions.build import OperatorMistake, build
from actions.cases.catalogue import Catalogue
from actions.cases.repository import CaseRepository
from actions.cases.tables import Case, PersonKeyRow
from actions.crypto import BadKey, Index, Keyring
from actions.keys.__main__ import main, next_value
from actions.keys.check import WrongKey, check_keys
from actions.keys.rotation import Rotation
from actions.sealing import new_keys
from actions.settings import ActionSettings
from actions.store.engine import make_engine
from tests.actions.conftest import INDEX_KEY, MASTER_KEY, CopyStore

NUMBER, CODE = "IOE0990001001", "7K3M9QXT41VWH"


def ring(text_: str, name: str = "CASEPATH_MASTER_KEY") -> Keyring:
    return Keyring.parse(text_, name=name)


def index_of(text_: str) -> Index:
    return Index(ring(text_, "CASEPATH_INDEX_KEY"))


def key(version: int) -> str:
    return f"{version}:" + base64.urlsafe_b64encode(os.urandom(32)).decode().rstrip("=")


@pytest.fixture
def url(backend: str, copy_store: CopyStore) -> str:
    return copy_store(backend, True)


@pytest.fixture
def store(url: str) -> Iterator[Engine]:
    made = make_engine(url)
    yield made
    made.dispose()


def dump(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for table in ("person_key", '"case"')
                for row in connection.execute(text(f"SELECT * FROM {table} ORDER BY 1"))]


def reads(engine: Engine, keyring: Keyring, index: Index, catalogue: Catalogue) -> bool:
    repository = CaseRepository(engine=engine, keyring=keyring, index=index, catalogue=catalogue)
    found = repository.find("uscis", NUMBER)
    return found is not None and repository.case(found.id).number.matches(NUMBER)


# -- at start ------------------------------------------------------------------


def test_the_right_keys_are_right(store: Engine, keyring: Keyring, index: Index) -> None:
    check_keys(store, keyring, index)


@pytest.mark.parametrize(("master", "index_text", "said"), [
    ("3:" + "A" * 43, INDEX_KEY, "CASEPATH_MASTER_KEY holds no key of version 2"),
    ("2:" + "A" * 43, INDEX_KEY, "CASEPATH_MASTER_KEY has another key of version 2"),
    (MASTER_KEY, "2:" + "A" * 43, "CASEPATH_INDEX_KEY holds no key of version 1"),
    (MASTER_KEY, "1:" + "A" * 43, "CASEPATH_INDEX_KEY has another key of version 1"),
])
def test_a_lost_key_is_one_clear_line_and_nothing_is_changed(
    store: Engine, url: str, master: str, index_text: str, said: str
) -> None:
    before = dump(store)
    with pytest.raises(WrongKey, match=said) as raised:
        check_keys(store, ring(master), index_of(index_text))
    assert str(raised.value).endswith("Nothing was changed.") and "\n" not in str(raised.value)
    made = new_keys()
    settings = ActionSettings.from_environment({
        **made, "CASEPATH_DATABASE_URL": url, "CASEPATH_SMTP_URL": "smtp://127.0.0.1:1",
        "CASEPATH_MASTER_KEY": master, "CASEPATH_INDEX_KEY": index_text})
    with pytest.raises(OperatorMistake, match=said):
        build(settings)
    assert dump(store) == before
    check_keys(store, ring(MASTER_KEY), index_of(INDEX_KEY))


def test_an_empty_store_takes_any_key(copy_store: CopyStore, backend: str) -> None:
    engine = make_engine(copy_store(backend, False))
    check_keys(engine, ring(key(9)), index_of(key(7)))


# -- rotation ------------------------------------------------------------------


def test_people_and_cases_move_to_the_newest_keys_and_stay_readable(
    store: Engine, catalogue: Catalogue
) -> None:
    master, index_text = f"{key(3)},{MASTER_KEY}", f"{key(2)},{INDEX_KEY}"
    rotation = Rotation(store, ring(master), index_of(index_text))
    waiting = rotation.waiting()
    assert waiting.person_keys > 5 and waiting.case_numbers > 5
    shown: list[int] = []
    assert reads(store, rotation.keyring, rotation.index, catalogue)
    assert rotation.rewrap(shown.append) == waiting.person_keys
    assert rotation.reindex(lambda _: None) == waiting.case_numbers
    assert shown[-1] == waiting.person_keys
    after = rotation.waiting()
    assert (after.person_keys, after.case_numbers) == (0, 0)
    assert after.access_codes == waiting.access_codes > 0, "their hash alone is known"
    newest = ring(master.split(",")[0]), index_of(index_text.split(",")[0])
    assert reads(store, *newest, catalogue), "the older keys are not needed for this any more"
    check_keys(store, *newest)


def test_an_interrupted_rotation_goes_on_where_it_stopped(
    store: Engine, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("actions.keys.rotation.BATCH", 3)
    rotation = Rotation(store, ring(f"{key(3)},{MASTER_KEY}"), index_of(f"{key(2)},{INDEX_KEY}"))
    total = rotation.waiting().person_keys

    def stop(done: int) -> None:
        if done >= 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotation.rewrap(stop)
    assert rotation.waiting().person_keys == total - 3
    assert reads(store, rotation.keyring, rotation.index, catalogue), "half way, all is readable"
    assert rotation.rewrap(lambda _: None) == total - 3


def test_an_access_code_of_an_older_index_key_works_while_that_is_held(
    store: Engine, keyring: Keyring
) -> None:
    from actions.cases.access_codes import access_code_matches
    from actions.crypto import KeyedHash

    index = index_of(f"{key(2)},{INDEX_KEY}")
    Rotation(store, keyring, index).reindex(lambda _: None)
    with Session(store) as db:
        case = db.scalars(select(Case).where(Case.access_code_hash.is_not(None))).all()
    assert any(
        access_code_matches(index, row.id, KeyedHash.from_text(str(row.access_code_hash)), CODE)
        for row in case
    )


# -- the command ---------------------------------------------------------------


@pytest.fixture
def env(url: str) -> dict[str, str]:
    return {"CASEPATH_DATABASE_URL": url, "CASEPATH_MASTER_KEY": MASTER_KEY,
            "CASEPATH_INDEX_KEY": INDEX_KEY}


def test_the_command_checks_counts_and_rotates(
    env: dict[str, str], store: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check"], env) == 0
    assert "every key that the stored data needs is set" in capsys.readouterr().out
    env["CASEPATH_MASTER_KEY"] = next_value("CASEPATH_MASTER_KEY", MASTER_KEY)
    before = dump(store)
    assert main(["rotate", "--dry"], env) == 0
    assert "to be moved: " in capsys.readouterr().out
    assert dump(store) == before
    assert main(["rotate"], env) == 0
    assert "left under an older key: 0 people's keys" in capsys.readouterr().out
    with Session(store) as db:
        assert set(db.scalars(select(PersonKeyRow.key_version))) == {3}
    env["CASEPATH_MASTER_KEY"] = env["CASEPATH_MASTER_KEY"].split(",")[0]
    assert main(["check"], env) == 0


def test_the_command_refuses_to_rotate_with_a_wrong_key(
    env: dict[str, str], store: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    before = dump(store)
    assert main(["rotate"], {**env, "CASEPATH_MASTER_KEY": "2:" + "A" * 43}) == 1
    assert "Nothing was changed." in capsys.readouterr().err
    assert dump(store) == before


@pytest.mark.parametrize("name", ["CASEPATH_MASTER_KEY", "CASEPATH_REPLY_KEY",
                                  "CASEPATH_SESSION_KEY", "CASEPATH_INDEX_KEY"])
def test_a_next_value_has_a_fresh_key_in_front(name: str) -> None:
    first = next_value(name, "")
    second = next_value(name, first)
    assert ring(second, name).versions == (2, 1) and second.endswith(f",{first}")


def test_versions_end_somewhere() -> None:
    with pytest.raises(BadKey, match="version 256"):
        next_value("CASEPATH_MASTER_KEY", key(255))
