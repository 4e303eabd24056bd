"""One suite for every engine that keeps conversations: SQLite, PostgreSQL, Redis."""
from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import AsyncIterator, Iterator

import pytest

from bot.stores.open import open_store
from bot.stores.protocol import ConversationStore, StoreUnavailable
from tests.servers.postgres import postgres_server
from tests.servers.process import NotInstalled
from tests.servers.redis import redis_server


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    try:
        with postgres_server() as server:
            yield server.url(server.create())
    except NotInstalled as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    try:
        with redis_server() as server:
            yield server.url
    except NotInstalled as reason:
        pytest.skip(str(reason))


@pytest.fixture(params=["sqlite", "postgresql", "redis"])
async def store(
    request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[ConversationStore]:
    url = {
        "sqlite": lambda: f"sqlite:///{tmp_path}/trackers.db",
        "postgresql": lambda: request.getfixturevalue("postgres_url"),
        "redis": lambda: request.getfixturevalue("redis_url"),
    }[request.param]()
    open_store.cache_clear()
    yield open_store(url)


async def test_a_tracker_is_kept_and_replaced(store: ConversationStore) -> None:
    await store.save_tracker("tracker-a", "[1]")
    await store.save_tracker("tracker-a", "[2]")
    assert await store.load_tracker("tracker-a") == "[2]"
    assert await store.load_tracker("tracker-b") is None
    assert "tracker-a" in await store.conversations()


async def test_a_message_is_seen_first_only_once(store: ConversationStore) -> None:
    assert await store.first_sight("inbox", "m1")
    assert not await store.first_sight("inbox", "m1")
    assert await store.first_sight("other", "m1")
    await store.forget_sight("inbox", "m1")
    assert await store.first_sight("inbox", "m1")


async def test_replies_wait_in_order_until_they_are_acknowledged(
    store: ConversationStore,
) -> None:
    numbers = [await store.put_reply("outbox", f"draft {n}") for n in range(3)]
    await store.put_reply("somebody else", "not yours")
    assert numbers == sorted(set(numbers))
    waiting = await store.replies_after("outbox", 0)
    assert [reply.draft for reply in waiting] == ["draft 0", "draft 1", "draft 2"]
    await store.acknowledge("outbox", numbers[1])
    assert [reply.draft for reply in await store.replies_after("outbox", 0)] == ["draft 2"]
    assert await store.put_reply("outbox", "later") > numbers[2]


async def test_a_reply_brings_its_buttons_and_its_language(store: ConversationStore) -> None:
    await store.put_reply("whole", "draft", buttons={"k1": "{}", "k2": "[]"}, language="es")
    await store.put_reply("whole", "plain")
    assert await store.button("whole", "k1") == "{}"
    assert await store.button("whole", "k2") == "[]"
    assert await store.button("another", "k1") is None
    assert await store.language("whole") == "es"
    assert [reply.draft for reply in await store.replies_after("whole", 0)] == ["draft", "plain"]


async def test_a_button_belongs_to_its_conversation(store: ConversationStore) -> None:
    await store.put_button("mine", "key", '{"intent": "greet"}')
    assert await store.button("mine", "key") == '{"intent": "greet"}'
    assert await store.button("theirs", "key") is None
    assert await store.button("mine", "another") is None


async def test_the_language_is_remembered(store: ConversationStore) -> None:
    assert await store.language("speaker") is None
    await store.set_language("speaker", "es")
    await store.set_language("speaker", "en")
    assert await store.language("speaker") == "en"
    await store.ping()


async def test_what_has_expired_is_gone(tmp_path: Path) -> None:
    from bot.stores.sql import LIFETIME, SqlConversationStore

    now = 1_000_000.0
    store = SqlConversationStore(f"sqlite:///{tmp_path}/t.db", clock=lambda: now)
    await store.save_tracker("old", "[]")
    await store.put_button("old", "key", "{}")
    now += LIFETIME + 1
    assert await store.load_tracker("old") is None
    assert await store.button("old", "key") is None
    assert await store.purge() == 2


async def test_a_locked_file_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    open_store.cache_clear()
    store = open_store(f"sqlite:///{tmp_path}/trackers.db")
    await store.save_tracker("c", "[1]")
    other = sqlite3.connect(tmp_path / "trackers.db")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable) as caught:
        await store.save_tracker("c", "[2]")
    assert "[2]" not in str(caught.value)
    with pytest.raises(StoreUnavailable):
        await store.ping()
    other.rollback()
    await store.ping()
    assert await store.load_tracker("c") == "[1]"


def test_another_scheme_is_refused_with_its_mend() -> None:
    with pytest.raises(ValueError, match="sqlite, postgresql or redis"):
        open_store("mysql://localhost/casepath")
