"""What one process has for a reader, the one that has the reader hears."""
from __future__ import annotations

import asyncio
from typing import Any

import redis.asyncio

from bot.processes.relay import Relay
from tests.bot.processes.conftest import Client


async def test_the_others_hear_it_and_the_teller_does_not(client: Client) -> None:
    teller, listener = Relay(client(), "webchat"), Relay(client(), "webchat")
    elsewhere = Relay(client(), "telegram")
    heard: list[tuple[str, Any]] = []

    def ear(name: str) -> Any:
        async def hear(conversation: str, event: str, data: Any) -> None:
            heard.append((name, (conversation, event, data)))
            if data == "trouble":
                raise RuntimeError("one event that goes wrong")
        return hear

    listening = [asyncio.ensure_future(relay.listen(ear(name))) for name, relay in
                 (("teller", teller), ("listener", listener), ("elsewhere", elsewhere))]
    watcher = client()
    while (await watcher.pubsub_numsub(teller._topic))[0][1] < 2:
        await asyncio.sleep(0.01)
    await teller.tell("c", "typing", "trouble")
    await teller.tell("c", "stored", 7)
    for _ in range(200):
        if len(heard) == 2:
            break
        await asyncio.sleep(0.01)
    for task in listening:
        task.cancel()
    assert heard == [("listener", ("c", "typing", "trouble")), ("listener", ("c", "stored", 7))]


async def test_one_process_tells_nobody() -> None:
    alone = Relay(None, "webchat")
    await alone.tell("c", "stored", 1)
    await asyncio.wait_for(alone.listen(lambda *_: asyncio.sleep(0)), 1)


async def test_a_redis_that_is_away_holds_nothing_up() -> None:
    away = redis.asyncio.from_url("redis://127.0.0.1:1/0")
    await Relay(away, "webchat").tell("c", "stored", 1)
