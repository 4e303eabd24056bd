"""The servers that tests start are real, and gone afterwards."""

from __future__ import annotations

import psycopg
import pytest
import redis

from tests.servers.postgres import PostgresServer
from tests.servers.process import NotInstalled, find_program
from tests.servers.redis import redis_server


def test_each_database_is_its_own(postgres: PostgresServer) -> None:
    first = postgres.create()
    with psycopg.connect(postgres.url(first)) as connection:
        connection.execute("CREATE TABLE mark (x int)")
        version = connection.info.server_version
    copied, empty = postgres.create(template=first), postgres.create()
    assert version >= 130_000
    assert _tables(postgres.url(copied)) == ["mark"]
    assert _tables(postgres.url(empty)) == []
    postgres.drop(copied)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(postgres.url(copied))


def _tables(url: str) -> list[str]:
    query = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    with psycopg.connect(url) as connection:
        return [row[0] for row in connection.execute(query)]


def test_redis_answers_and_stops() -> None:
    try:
        with redis_server() as server:
            client = redis.Redis.from_url(server.url)
            assert client.set("mark", "1")
            assert client.get("mark") == b"1"
    except NotInstalled as missing:
        pytest.skip(str(missing))
    assert not server.ready()


def test_a_missing_program_names_its_package() -> None:
    with pytest.raises(NotInstalled, match="Debian package: unheard-of"):
        find_program("no-such-program-anywhere", package="unheard-of")
