"""Two processes have the same chat to serve: what one is sending, the other leaves alone."""
from __future__ import annotations

import asyncio
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Awaitable, Sequence

from bot.channels.outgoing import Outbox
from bot.channels.telegram.delivery import Delivery
from bot.nlg.catalogue import catalogues
from bot.processes.order import Order, Ordered
from bot.stores.protocol import Draft, TurnResult
from bot.stores.sql import SqlConversationStore


class Chats:
    def __init__(self) -> None:
        self.key: int | None = None

    async def show_key(self, conversation: str, message: int) -> None:
        self.key = message

    async def take_key(self, conversation: str) -> int | None:
        self.key, before = None, self.key
        return before

    async def number(self, conversation: str) -> int:
        return 7

    async def blocked(self, conversation: str) -> bool:
        return False


async def sent_by_two(
    folder: Path, *orders: Order, names: Sequence[str] = ("utter_greet", "utter_thank"),
    removed: list[int] | None = None,
) -> list[str]:
    """What Telegram got when a process for each order found the same replies waiting."""
    store = SqlConversationStore(f"sqlite:///{folder}/trackers.db")
    await store.take_in("c", "m", "x", channel="telegram")
    await store.finish("c", TurnResult(
        message_id="m", channel="telegram", tracker="[]", language="en",
        replies=[Draft(json.dumps({
            "message": name, "sealed": None, "language": "en", "static_buttons": [], "keys": [],
        }), buttons={}) for name in names],
    ))
    sent: list[str] = []
    tasks: list[asyncio.Future[None]] = []

    async def send_message(_chat: int, text: str, **_: Any) -> Any:
        sent.append(text)
        await asyncio.sleep(0.02)
        return SimpleNamespace(message_id=len(sent))

    async def delete_message(_chat: int, message: int) -> bool:
        (removed if removed is not None else []).append(message)
        return True

    def begin(work: Awaitable[None]) -> None:
        tasks.append(asyncio.ensure_future(work))

    for order in orders:
        delivery = Delivery(
            bot=SimpleNamespace(  # type: ignore[arg-type]
                send_message=send_message, delete_message=delete_message),
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


async def test_an_apps_key_leaves_the_chat_when_its_setting_up_is_over(tmp_path: Path) -> None:
    removed: list[int] = []
    names = ("utter_thank", "utter_enrol_authenticator", "utter_app_code_wrong", "utter_locked",
             "utter_enrol_authenticator", "utter_enrol_authenticator_again", "utter_locked",
             "utter_locked")
    await sent_by_two(tmp_path, Ordered(), names=names, removed=removed)
    assert removed == [2, 5, 6]
