"""A ticket carries the place of a conversation, once, for a while, and no proof."""
from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.channels.moves import LIFETIME, TICKETS, Moves
from bot.privacy.at_rest import AtRest
from bot.stores.sql import SqlConversationStore

KEY = "1:" + "A" * 43
SLOTS = [
    {"event": "slot", "name": "question", "value": "case_history"},
    {"event": "slot", "name": "case_number", "value": "[[case_number:old]]"},
    {"event": "slot", "name": "case_number", "value": "[[case_number:new]]"},
    {"event": "slot", "name": "misses", "value": 2},
    {"event": "slot", "name": "question", "value": None},
]


@pytest.fixture
def now() -> list[float]:
    return [1_000_000.0]


@pytest.fixture
def store(tmp_path: Path, now: list[float]) -> SqlConversationStore:
    return SqlConversationStore(f"sqlite:///{tmp_path}/t.db", clock=lambda: now[0])


@pytest.fixture
def moves(store: SqlConversationStore) -> Moves:
    return Moves(store=store, at_rest=AtRest(KEY))


async def test_the_place_is_what_its_slots_held_last(
    store: SqlConversationStore, moves: Moves
) -> None:
    await store.save_tracker("web", json.dumps(SLOTS))
    await store.put_note("web", "language", "es")
    moved = await moves.arrive(await moves.leave("web"))
    assert moved is not None and moved.language == "es"
    assert moved.as_json() == {"from": "web", "slots": {"case_number": "[[case_number:new]]"}}


async def test_a_ticket_works_once(moves: Moves) -> None:
    ticket = await moves.leave("web")
    assert await moves.arrive(ticket) is not None
    assert await moves.arrive(ticket) is None


async def test_a_ticket_ends_by_itself(moves: Moves, now: list[float]) -> None:
    ticket = await moves.leave("web")
    now[0] += LIFETIME + 1
    assert await moves.arrive(ticket) is None


@pytest.mark.parametrize("ticket", ["", "x", "A" * 32, "A" * 5000, "../x"])
async def test_what_is_no_ticket_opens_nothing(moves: Moves, ticket: str) -> None:
    assert await moves.arrive(ticket) is None


async def test_who_reads_the_store_finds_no_ticket_and_no_conversation(
    moves: Moves, tmp_path: Path
) -> None:
    ticket = await moves.leave("the-web-conversation")
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert ticket.encode() not in written and b"the-web-conversation" not in written
    assert TICKETS.encode() in written


async def test_without_a_door_there_is_no_link(moves: Moves) -> None:
    assert await moves.link("web") is None
    await moves.open_door("https://t.me/bot?start=go-")
    link = await moves.link("web")
    assert link is not None and link.startswith("https://t.me/bot?start=go-")
    assert len(link.split("start=")[1]) <= 64
