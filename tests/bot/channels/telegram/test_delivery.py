"""Two processes have the same chat to serve: what one is sending, the other leaves alone."""
from __future__ import annotations

import asyncio
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Awaitable

from bot.channels.outgoing import Outbox
from bot.channels.telegram.delivery import Delivery
from bot.nlg.catalogue import catalogues
from bot.processes.order import Order, Ordered
from bot.stores.protocol import Draft, TurnResult
from bot.stores.sql import SqlConversationStore


class Chats:
    async def number(self, conversation: str) -> int:
        return 7

    async def blocked(self, conversation: str) -> bool:
        return False


async def sent_by_two(folder: Path, *orders: Order) -> list[str]:
    """What Telegram got when a process for each order found the same two replies waiting."""
    store = SqlConversationStore(f"sqlite:///{folder}/trackers.db")
    await store.take_in("c", "m", "x", channel="telegram")
    await store.finish("c", TurnResult(
        message_id="m", channel="telegram", tracker="[]", language="en",
        replies=[Draft(json.dumps({
            "message": name, "sealed": None, "language": "en", "static_buttons": [], "keys": [],
        }), buttons={}) for name in ("utter_greet", "utter_thank")],
    ))
    sent: list[str] = []
    tasks: list[asyncio.Future[None]] = []

    async def send_message(_chat: int, text: str, **_: Any) -> Any:
        sent.append(text)
        await asyncio.sleep(0.02)
        return SimpleNamespace(message_id=len(sent))

    def begin(work: Awaitable[None]) -> None:
        tasks.append(asyncio.ensure_future(work))

    for order in orders:
        delivery = Delivery(
            bot=SimpleNamespace(send_message=send_message),  # type: ignore[arg-type]
            chats=Chats(),  # type: ignore[arg-type]
            store=store, catalogues=catalogues(), begin=begin, order=order,
            outbox=Outbox(store=store, catalogues=catalogues(), opener=None),  # type: ignore[arg-type]
        )
        await delivery.resume("telegram")
    await asyncio.gather(*tasks)
    return sent


async def test_a_reply_is_sent_by_one_of_them(tmp_path: Path) -> None:
    shared = Ordered()
    sent = await sent_by_two(tmp_path, shared, shared)
    assert len(sent) == len(set(sent)) == 2


async def test_each_for_itself_would_send_it_again(tmp_path: Path) -> None:
    """What the order is for."""
    assert len(await sent_by_two(tmp_path, Ordered(), Ordered())) == 4
