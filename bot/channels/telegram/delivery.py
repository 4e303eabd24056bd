"""Replies to Telegram: in order for each chat, again until they are taken, nothing said twice.

Stored replies leave the outbox when Telegram has taken them. What the connector says by itself
("one moment") is sent once and not kept.
"""
from __future__ import annotations

import asyncio
import logging
from collections import defaultdict, deque
from functools import partial
from typing import Awaitable, Callable

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
)
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.channels.outgoing import CALENDAR, Outbox, Shown
from bot.channels.telegram.chats import Chats
from bot.channels.telegram.text import pieces
from bot.nlg.catalogue import Catalogues
from bot.processes.order import Order
from bot.stores.protocol import ConversationStore, StoreUnavailable

logger = logging.getLogger(__name__)

# Seconds between tries while Telegram cannot be reached; the last one repeats.
TRIES_AFTER = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
TRIES_OF_A_PASSING_WORD = 3
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
WITH_PATH = ("utter_case_status", "utter_list_cases")
# The key of an authenticator app: whoever scrolls through the chat later must not find it. It is
# taken out of the chat as soon as the app is confirmed, or its setting up has ended.
SHOWS_A_KEY = ("utter_enrol_authenticator", "utter_enrol_authenticator_again")
ENDS_A_KEY = ("utter_app_confirmed", "utter_app_enrolment_ended", "utter_locked")
PRIVATE_FIRST = "system-telegram-private"  # what a lock screen may show of a reply about a case


class Delivery:
    """Sends what is shown, chat by chat."""

    def __init__(
        self, *, bot: Bot, chats: Chats, store: ConversationStore, outbox: Outbox,
        catalogues: Catalogues, begin: Callable[[Awaitable[None]], None], order: Order,
    ) -> None:
        self._bot = bot
        self._chats = chats
        self._store = store
        self._outbox = outbox
        self._catalogues = catalogues
        self._begin = begin
        self._order = order  # of several processes one at a time sends to a chat
        self._passing: defaultdict[str, deque[Shown]] = defaultdict(deque)
        self._working: set[str] = set()  # conversations that are being worked off
        self._more: set[str] = set()  # and those of them that have got something since

    def push(self, conversation: str, shown: Shown) -> None:
        """Send a reply after those that wait; returns at once.

        A stored one is read from the outbox, which alone knows what is still to be sent.
        """
        if shown.seq is None:
            self._passing[conversation].append(shown)
        self.wake(conversation)

    def wake(self, conversation: str) -> None:
        """Send what waits in a conversation."""
        if conversation in self._working:
            self._more.add(conversation)
            return
        self._working.add(conversation)
        self._begin(self._work_off(conversation))

    async def resume(self, channel: str) -> None:
        """Send what an earlier process had not delivered. Raises `StoreUnavailable`."""
        for conversation in await self._store.undelivered(channel):
            self.wake(conversation)

    async def _work_off(self, conversation: str) -> None:
        try:
            for wait in (*TRIES_AFTER, None):
                try:
                    async with self._order.of(conversation):
                        await self._send_waiting(conversation)
                    return
                except StoreUnavailable as error:
                    logger.error("telegram.store_unavailable %s", error)
                if wait is not None:  # else it is sent with the next reply, or after a restart
                    await asyncio.sleep(wait)
        finally:
            self._working.discard(conversation)

    async def _send_waiting(self, conversation: str) -> None:
        more = True
        while more:
            self._more.discard(conversation)
            passing = self._passing.pop(conversation, deque())
            while passing:
                await self._deliver(conversation, passing.popleft())
            for shown in await self._outbox.waiting(conversation, 0):
                await self._deliver(conversation, shown)
            more = conversation in self._more

    async def _deliver(self, conversation: str, shown: Shown) -> None:
        """Send one reply, again while it makes sense; then it leaves the outbox."""
        chat = await self._chats.number(conversation)
        if chat is None or await self._chats.blocked(conversation):
            await self._acknowledge(conversation, shown)
            return
        try:
            sent = await self._send(chat, shown)
        except Forbidden:
            logger.info("telegram.blocked")
            await self._chats.block(conversation)
            sent = None
        except _GivenUp:
            return
        except TelegramError as error:  # it would be refused for ever
            logger.error("telegram.refused kind=%s message=%s", type(error).__name__, shown.message)
            sent = None
        if sent is not None:
            if shown.buttons:
                await self._chats.show_keyboard(conversation, sent.message_id)
            await self._mind_keys(conversation, chat, shown, sent.message_id)
        await self._acknowledge(conversation, shown)

    async def _mind_keys(self, conversation: str, chat: int, shown: Shown, message: int) -> None:
        over = shown.message in (*SHOWS_A_KEY, *ENDS_A_KEY)
        before = await self._chats.take_key(conversation) if over else None
        if before is not None:
            try:
                await self._bot.delete_message(chat, before)
            except TelegramError as error:  # its reply has asked people to delete it, too
                logger.warning("telegram.key_not_removed kind=%s", type(error).__name__)
        if shown.message in SHOWS_A_KEY:
            await self._chats.show_key(conversation, message)

    async def _acknowledge(self, conversation: str, shown: Shown) -> None:
        if shown.seq is not None:
            await self._store.acknowledge(conversation, shown.seq)

    async def _send(self, chat: int, shown: Shown) -> Message | None:
        """Every piece of the reply; the last one's message, which bears the buttons."""
        sent = None
        texts = pieces(self._text(shown))
        for number, text in enumerate(texts, start=1):
            markup = keyboard(shown) if number == len(texts) else None
            sent = await self._insist(shown, partial(
                self._bot.send_message, chat, text, reply_markup=markup,
                protect_content=shown.private, link_preview_options=NO_PREVIEW,
            ))
        if (file := shown.file) and file["type"] == CALENDAR:
            # Not protected: it is there to be opened in a calendar, and tells nothing of a case.
            document = InputFile(file["content"].encode(), filename=file["name"])
            await self._insist(shown, partial(self._bot.send_document, chat, document))
        return sent

    def _text(self, shown: Shown) -> str:
        """The reply, its picture in lines, a file that no program opens as text; neutral words
        before private ones.
        """
        first = self._catalogues.render(PRIVATE_FIRST, {}, shown.language) if shown.private else ""
        path = shown.path_text if shown.message.startswith(WITH_PATH) else ""
        text_file = shown.file is not None and shown.file["type"] != CALENDAR
        file = shown.file["content"] if shown.file and text_file else ""
        return "\n\n".join(part for part in (first, shown.text, path, file) if part)

    async def _insist(self, shown: Shown, send: Callable[[], Awaitable[Message]]) -> Message:
        """Try until it is taken, or refused for good."""
        tried = 0
        while True:
            try:
                return await send()
            except RetryAfter as error:  # the rate limiter has waited and tried already
                wait = _seconds(error)
            except BadRequest:  # a NetworkError by descent, and final
                raise
            except NetworkError as error:
                wait = TRIES_AFTER[min(tried, len(TRIES_AFTER) - 1)]
                logger.warning("telegram.unreachable kind=%s", type(error).__name__)
            tried += 1
            if shown.seq is None and tried >= TRIES_OF_A_PASSING_WORD:
                raise _GivenUp
            await asyncio.sleep(wait)


class _GivenUp(Exception):
    """A passing word whose moment is over."""


def keyboard(shown: Shown) -> InlineKeyboardMarkup | None:
    """A reply's buttons: each bears a short key, its meaning stays with us."""
    if not shown.buttons:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(title, callback_data=key)] for title, key in shown.buttons]
    )


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait if isinstance(wait, (int, float)) else wait.total_seconds())
