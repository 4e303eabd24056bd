"""One suite for every engine that keeps conversations: SQLite, PostgreSQL, Redis."""
from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor, TimeoutError
from pathlib import Path
from typing import AsyncIterator, Iterator

import pytest
import sqlalchemy as sa

from bot.stores.engine import STATEMENT_MS
from bot.stores.open import open_store
from bot.stores.protocol import (
    ConversationStore,
    Draft,
    Message,
    StoreOutdated,
    StoreUnavailable,
    TurnResult,
)
from bot.stores.sql import ONE_AT_A_TIME, SqlConversationStore
from bot.stores.sql_tables import INBOX, metadata
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


def test_processes_that_start_together_make_the_tables_once(postgres_url: str) -> None:
    """On a new database, which CREATE TABLE IF NOT EXISTS alone does not survive."""
    engine = sa.create_engine(postgres_url.replace("postgresql+psycopg:", "postgresql:"))
    for _ in range(5):
        metadata.drop_all(engine)
        with ThreadPoolExecutor(6) as together:
            list(together.map(lambda _: SqlConversationStore(postgres_url), range(6)))


def test_a_process_waits_its_turn_to_make_the_tables(postgres_url: str) -> None:
    """Longer than a statement may take later on: on a busy machine others need seconds."""
    engine = sa.create_engine(postgres_url.replace("postgresql+psycopg:", "postgresql:"))
    with ThreadPoolExecutor(1) as together:
        with engine.begin() as another:
            another.execute(ONE_AT_A_TIME)
            store = together.submit(SqlConversationStore, postgres_url)
            with pytest.raises(TimeoutError):
                store.result(timeout=STATEMENT_MS / 1000 + 0.5)
        assert store.result(timeout=20)


async def test_a_tracker_is_kept_and_replaced(store: ConversationStore) -> None:
    await store.save_tracker("tracker-a", "[1]")
    await store.save_tracker("tracker-a", "[2]")
    assert await store.load_tracker("tracker-a") == "[2]"
    assert await store.load_tracker("tracker-b") is None
    assert "tracker-a" in await store.conversations()


async def test_a_message_is_taken_in_only_once(store: ConversationStore) -> None:
    assert not await store.seen("inbox", "m1")
    assert await store.take_in("inbox", "m1", "{}", channel="test")
    assert not await store.take_in("inbox", "m1", "other", channel="test")
    assert await store.take_in("other", "m1", "{}", channel="test")
    assert await store.seen("inbox", "m1")
    assert (await store.inbox("inbox")).messages == (Message("m1", "{}"),)
    assert {"inbox", "other"} <= set(await store.unanswered("test"))
    assert "inbox" not in await store.unanswered("another channel")


async def test_a_message_without_a_payload_only_counts_as_seen(store: ConversationStore) -> None:
    assert await store.take_in("refused", "m1", None, channel="test")
    assert not await store.take_in("refused", "m1", None, channel="test")
    assert (await store.inbox("refused")).messages == ()
    assert "refused" not in await store.unanswered("test")


async def test_a_message_can_be_corrected_while_it_waits(store: ConversationStore) -> None:
    await store.take_in("edited", "m1", "first", channel="test")
    assert await store.correct("edited", "m1", "second")
    assert (await store.inbox("edited")).messages == (Message("m1", "second"),)
    await store.finish("edited", TurnResult(message_id="m1", channel="test", tracker=None))
    assert not await store.correct("edited", "m1", "third")
    assert not await store.correct("edited", "never came", "third")


async def test_a_turn_is_kept_whole(store: ConversationStore) -> None:
    await store.take_in("whole", "m1", "{}", channel="test")
    await store.take_in("whole", "m2", "[]", channel="test")
    replies = [Draft("one", {"k1": "{}", "k2": "[]"}), Draft("two")]
    seqs = await store.finish("whole", TurnResult(
        message_id="m1", channel="test", tracker="[1]", replies=replies, language="es"))
    assert await store.load_tracker("whole") == "[1]"
    assert await store.button("whole", "k1") == "{}"
    assert await store.button("whole", "k2") == "[]"
    assert await store.button("another", "k1") is None
    waiting = await store.replies_after("whole", 0)
    assert [(reply.seq, reply.draft) for reply in waiting] == [(seqs[0], "one"), (seqs[1], "two")]
    assert "whole" in await store.undelivered("test")
    inbox = await store.inbox("whole")
    assert inbox.messages == (Message("m2", "[]"),) and inbox.language == "es"
    assert await store.seen("whole", "m1")
    assert not await store.take_in("whole", "m1", "again", channel="test")


async def test_replies_wait_in_order_until_they_are_acknowledged(
    store: ConversationStore,
) -> None:
    async def reply(conversation: str, text: str) -> int:
        await store.take_in(conversation, text, "{}", channel="test")
        result = TurnResult(message_id=text, channel="test", tracker=None, replies=[Draft(text)])
        return (await store.finish(conversation, result))[0]

    numbers = [await reply("outbox", f"draft {n}") for n in range(3)]
    await reply("somebody else", "not yours")
    assert numbers == sorted(set(numbers))
    waiting = await store.replies_after("outbox", 0)
    assert [found.draft for found in waiting] == ["draft 0", "draft 1", "draft 2"]
    await store.acknowledge("outbox", numbers[1])
    assert [found.draft for found in await store.replies_after("outbox", 0)] == ["draft 2"]
    assert await reply("outbox", "later") > numbers[2]
    await store.acknowledge("outbox", numbers[2] + 10)
    assert "outbox" not in await store.undelivered("test")


async def test_a_button_belongs_to_its_conversation(store: ConversationStore) -> None:
    await store.put_button("mine", "key", '{"intent": "greet"}')
    assert await store.button("mine", "key") == '{"intent": "greet"}'
    assert await store.button("theirs", "key") is None
    assert await store.button("mine", "another") is None


async def test_a_note_is_kept_replaced_and_taken_once(store: ConversationStore) -> None:
    assert await store.note("noted", "chat") is None
    await store.put_note("noted", "chat", "1")
    await store.put_note("noted", "chat", "2", lifetime=60)
    assert await store.note("noted", "chat") == "2"
    assert await store.note("another", "chat") is None
    assert await store.take_note("noted", "chat") == "2"
    assert await store.take_note("noted", "chat") is None
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


async def test_a_turn_does_not_read_what_its_conversation_was_answered(tmp_path: Path) -> None:
    """Also in a store that was made before there was an index for it."""
    url = f"sqlite:///{tmp_path}/trackers.db"
    SqlConversationStore(url)
    with sqlite3.connect(tmp_path / "trackers.db") as before:
        before.execute("DROP INDEX ix_inbox_turn")
    SqlConversationStore(url)
    with sqlite3.connect(tmp_path / "trackers.db") as after:
        plan = after.execute(f"EXPLAIN QUERY PLAN {INBOX}", {
            "language": "l", "conversation": "c", "now": 0.0}).fetchall()
    assert "USING INDEX ix_inbox_turn" in plan[0][3]


def test_another_scheme_is_refused_with_its_mend() -> None:
    with pytest.raises(ValueError, match="sqlite, postgresql or redis"):
        open_store("mysql://localhost/casepath")


def test_a_store_of_an_older_version_is_refused_with_its_mend(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "old.db") as old:
        old.execute("CREATE TABLE inbox (conversation TEXT, message_id TEXT, expires_at REAL)")
    open_store.cache_clear()
    with pytest.raises(StoreOutdated, match="move it away"):
        open_store(f"sqlite:///{tmp_path}/old.db")


async def test_a_conversation_is_forgotten_but_for_its_last_word(store: ConversationStore) -> None:
    whose, other = "forgotten", "remembered"
    for conversation in (whose, other):
        await store.take_in(conversation, "m1", "{}", channel="test")
        result = TurnResult("m1", "test", "[1]", [Draft("old", {f"{conversation}-k": "p"})], "es")
        await store.finish(conversation, result)
        await store.put_note(conversation, "chat", "sealed number")
        await store.take_in(conversation, "m2", "{}", channel="test")
    await store.take_in(whose, "m3", "{}", channel="test")
    last = TurnResult("m2", "test", "[2]", [Draft("last word")], "es", forget=True)
    (seq,) = await store.finish(whose, last)
    assert await store.load_tracker(whose) is None
    assert [reply.draft for reply in await store.replies_after(whose, 0)] == ["last word"]
    assert await store.button(whose, f"{whose}-k") is None
    assert not await store.seen(whose, "m1")
    assert await store.seen(whose, "m2"), "its repeat would be answered anew"
    assert await store.note(whose, "chat") == "sealed number", "the way of the last word"
    inbox = await store.inbox(whose)
    assert [message.message_id for message in inbox.messages] == ["m3"], "written afterwards"
    assert inbox.language is None
    assert await store.load_tracker(other) == "[1]"
    assert await store.button(other, f"{other}-k") == "p"
    await store.acknowledge(whose, seq)
    assert await store.replies_after(whose, 0) == []


async def test_a_forgotten_conversations_way_lasts_no_longer_than_its_last_word(
    tmp_path: Path,
) -> None:
    from bot.stores.sql import SqlConversationStore

    now = [1000.0]
    store = SqlConversationStore(f"sqlite:///{tmp_path}/t.db", clock=lambda: now[0])
    await store.put_note("c", "chat", "sealed number")
    await store.take_in("c", "m", "{}", channel="test")
    await store.finish("c", TurnResult("m", "test", None, [Draft("last")], None, forget=True))
    now[0] += 86_399
    assert await store.note("c", "chat") == "sealed number"
    now[0] += 2
    assert await store.note("c", "chat") is None


async def test_a_turn_that_is_kept_twice_has_its_replies_once(store: ConversationStore) -> None:
    """The first write came through, its answer did not: whoever tries again finds what it wrote."""
    await store.take_in("twice", "m", "sealed", channel="test")
    result = TurnResult("m", "test", "{}", [Draft("one"), Draft("two")], "en")
    first = await store.finish("twice", result)
    assert await store.finish("twice", result) == first
    assert [reply.draft for reply in await store.replies_after("twice", 0)] == ["one", "two"]
