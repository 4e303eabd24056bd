"""Telegram's connector: one way in for webhook and polling, one way out for all replies."""
from __future__ import annotations

import asyncio
import hmac
import logging
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, empty
from telegram import Update
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.channels.connector import Connector
from bot.channels.intake import Incoming
from bot.channels.moves import Moves
from bot.channels.outgoing import Shown
from bot.channels.telegram import account
from bot.channels.telegram.chats import Chats
from bot.channels.telegram.delivery import Delivery
from bot.channels.telegram.reception import Reception
from bot.channels.telegram.sequence import InSequence
from bot.channels.telegram.start import MOVE
from bot.channels.telegram.updates import ALLOWED
from bot.channels.waiting import ended
from bot.settings import BotSettings
from bot.stores.protocol import StoreUnavailable

logger = logging.getLogger(__name__)

SECRET_HEADER = "x-telegram-bot-api-secret-token"
LARGEST_UPDATE = 256_000  # bytes
POLL_FOR = 25  # seconds that Telegram holds an empty answer back
TRIES_AFTER = (1.0, 2.0, 5.0, 15.0, 30.0)  # seconds between tries to reach Telegram


class Telegram(Connector):
    """The Telegram channel. Without a token it stays silent, and says so in the log."""

    @classmethod
    def name(cls) -> str:
        return "telegram"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        return cls(BotSettings.from_environment())

    def __init__(self, settings: BotSettings) -> None:
        super().__init__(settings)
        self._tasks: list[asyncio.Task[None]] = []
        self._closing = False
        self._sequence = InSequence()
        if settings.telegram is None:
            return
        self._bot = account.make_bot(settings.telegram)
        self._chats = Chats(store=self.store, at_rest=self.at_rest, key=settings.session_key)
        self._delivery = Delivery(
            bot=self._bot, chats=self._chats, store=self.store, outbox=self.outbox,
            catalogues=self.catalogues, begin=self.answer_later,
            order=self.share.order(f"send:{self.name()}"),
        )
        self._moves = Moves(store=self.store, at_rest=self.at_rest)
        self._reception = Reception(
            bot=self._bot, chats=self._chats, connector=self, moves=self._moves
        )

    # -- the channel's part -------------------------------------------------

    def routes(self) -> Blueprint:
        blueprint = Blueprint("telegram")

        @blueprint.post("/webhook")
        async def webhook(request: Request) -> HTTPResponse:
            return empty(status=await self._called(request))

        return blueprint

    async def push(self, conversation: str, shown: Shown) -> None:
        self._delivery.push(conversation, shown)

    async def typing(self, conversation: str, on: bool) -> None:
        await self._reception.typing(conversation, on)

    async def received(self, incoming: Incoming) -> str | None:
        return await self._reception.received(incoming)

    async def started(self) -> None:
        if self.settings.telegram is None:
            logger.info("telegram.off CASEPATH_TELEGRAM_TOKEN is not set")
            return
        self._tasks.append(asyncio.ensure_future(self._run()))

    async def stopping(self) -> None:
        """Updates stay with Telegram from now on; what was taken in is still answered."""
        self._closing = True
        await ended(self._tasks)

    async def stopped(self) -> None:
        if self.settings.telegram is not None:
            await self._bot.shutdown()

    # -- webhook ------------------------------------------------------------

    async def _called(self, request: Request) -> int:
        """The status that answers a webhook call; 2xx once the update is stored."""
        telegram = self.settings.telegram
        if telegram is None or telegram.webhook_url is None:
            return 404
        # Bytes that are no UTF-8 arrive as surrogates, and must be compared, not fail.
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogatepass")
        if not hmac.compare_digest(given, (telegram.secret or "").encode()):
            return 401
        if self._closing:
            return 503
        if len(request.body) > LARGEST_UPDATE:
            return 413
        try:
            update = Update.de_json(request.json, self._bot)
            number = int(update.update_id)
        except Exception as error:  # from Telegram, and yet not to be read: again would not help
            logger.error("telegram.unreadable kind=%s", type(error).__name__)
            return 200
        await self._reception.take(update, after=self._sequence.wait_for_earlier(number))
        await self._sequence.came(number)
        return 200

    # -- start and polling --------------------------------------------------

    async def _run(self) -> None:
        """Connect and, in polling mode, ask for updates until the server stops."""
        try:
            await self._connect()
        except Exception as error:
            logger.error("telegram.stopped kind=%s", type(error).__name__)

    async def _connect(self) -> None:
        """Reach Telegram, introduce the bot, deliver what waits, then ask for updates."""
        telegram = self.settings.telegram
        assert telegram is not None
        tried = 0
        while True:
            try:
                await self._bot.initialize()
                await account.receive_by(self._bot, telegram)
                await self._moves.open_door(f"https://t.me/{self._bot.username}?start={MOVE}")
                await self._delivery.resume(self.name())
                break
            except InvalidToken:
                logger.error("telegram.token_refused set CASEPATH_TELEGRAM_TOKEN to a valid one")
                return
            except (TelegramError, StoreUnavailable) as error:
                logger.warning("telegram.not_reached kind=%s", type(error).__name__)
            await asyncio.sleep(TRIES_AFTER[min(tried, len(TRIES_AFTER) - 1)])
            tried += 1
        logger.info("telegram.ready")
        introduced = asyncio.ensure_future(self._introduce())
        try:
            if telegram.webhook_url is None:
                await self._poll()
            await introduced
        finally:
            introduced.cancel()

    async def _introduce(self) -> None:
        """Menu and descriptions are no reason to keep people waiting."""
        try:
            await account.introduce(self._bot, self.catalogues)
        except TelegramError as error:
            logger.warning("telegram.not_introduced kind=%s", type(error).__name__)

    async def _poll(self) -> None:
        """Ask for updates; each is confirmed only after it was stored."""
        offset, failed = None, 0
        while True:
            try:
                updates = await self._bot.get_updates(
                    offset=offset, timeout=POLL_FOR, allowed_updates=list(ALLOWED)
                )
                failed = 0
            except Conflict:
                logger.error("telegram.conflict another process asks for this bot's updates")
                updates, failed = (), len(TRIES_AFTER)
            except TelegramError as error:
                logger.warning("telegram.not_reached kind=%s", type(error).__name__)
                updates, failed = (), failed + 1
            for update in sorted(updates, key=lambda one: one.update_id):
                await self._reception.take(update)
                offset = update.update_id + 1
            if failed:
                await asyncio.sleep(TRIES_AFTER[min(failed, len(TRIES_AFTER)) - 1])
