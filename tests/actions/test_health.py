"""Readiness asks the store and says what is wrong; the server's store never takes long."""

from __future__ import annotations

import time

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError

from actions import health
from actions.health import Readiness
from actions.store.engine import make_engine
from actions.verification.health import MailHealth
from tests.servers.postgres import PostgresServer


@pytest.fixture
def answering(postgres: PostgresServer) -> Engine:
    return make_engine(postgres.url(postgres.create()), answering=True)


async def test_a_store_that_answers_is_ready_though_mail_waits(tmp_path: object) -> None:
    mail = MailHealth(healthy=False)
    readiness = Readiness(make_engine(f"sqlite:///{tmp_path}/x.db"), mail, texts=MailHealth())
    assert await readiness.ask() == (
        True, {"case store": "ok", "mail": "waits", "text messages": "ok"})


async def test_a_store_that_is_not_there_is_named() -> None:
    gone = make_engine("postgresql://nobody:secret@127.0.0.1:1/x", answering=True)
    ready, parts = await Readiness(gone, MailHealth()).ask()
    assert (ready, parts["case store"]) == (False, "does not answer")
    assert "secret" not in str(parts)


async def test_a_copy_that_takes_no_writes_is_named(answering: Engine) -> None:
    readiness = Readiness(answering, MailHealth())
    assert (await readiness.ask())[0]
    with answering.connect() as connection:
        database = connection.engine.url.database
        copy = f"ALTER DATABASE {database} SET default_transaction_read_only = on"
        connection.execute(text(copy))
        connection.commit()
    answering.dispose()
    ready, parts = await Readiness(answering, MailHealth()).ask()
    assert (ready, parts["case store"]) == (False, "takes no writes")


async def test_the_store_is_asked_once_a_second(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(health, "_takes_a_write", lambda _: (asked.append(1), "ok")[1])
    readiness = Readiness(make_engine(f"sqlite:///{tmp_path}/x.db"), MailHealth())
    for _ in range(50):
        await readiness.ask()
    assert len(asked) == 1


def test_a_statement_that_takes_long_is_ended(answering: Engine) -> None:
    with answering.connect() as connection:
        connection.execute(text("SET statement_timeout = 200"))
        began = time.monotonic()
        with pytest.raises(OperationalError):
            connection.execute(text("SELECT pg_sleep(20)"))
        assert time.monotonic() - began < 5


def test_the_servers_connections_have_limits_and_a_commands_have_none(
    answering: Engine, postgres: PostgresServer
) -> None:
    def limits(engine: Engine) -> list[str]:
        with engine.connect() as connection:
            return [str(connection.execute(text(f"SHOW {name}")).scalar()) for name in
                    ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")]

    assert limits(answering) == ["6s", "2s", "30s"]
    assert limits(make_engine(postgres.url(postgres.create()))) == ["0", "0", "0"]


def test_a_row_that_another_holds_is_not_waited_for(answering: Engine) -> None:
    with answering.connect() as mine, answering.connect() as theirs:
        mine.execute(text("CREATE TABLE t (x int PRIMARY KEY)"))
        mine.execute(text("INSERT INTO t VALUES (1)"))
        mine.commit()
        mine.execute(text("UPDATE t SET x = 2"))
        began = time.monotonic()
        with pytest.raises(OperationalError):
            theirs.execute(text("UPDATE t SET x = 3"))
        assert 1 < time.monotonic() - began < 5
