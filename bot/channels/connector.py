"""What every channel of Casepath shares, so that a further messenger costs one small file.

A channel says how a message arrives and how a reply is shown. The way in (rate, buttons,
cleaning, sealing), the stored inbox, the turn, the outbox, and what happens at start and end are
the same for all.
"""
from __future__ import annotations

import asyncio
import logging
import time
from abc import abstractmethod
from typing import Any, Awaitable, Callable, Coroutine, cast

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic

from bot.channels.addresses import source_of
from bot.channels.channel import Channel
from bot.channels.intake import Clean, Incoming, LimitRate, ReadButton, Seal, ShedLoad
from bot.channels.outgoing import Outbox, Shown
from bot.channels.turns import Turns
from bot.channels.waiting import ended
from bot.figures.counted import CountedStore, CountedTurns, counted_handler, counted_push
from bot.figures.metrics import metrics
from bot.logs import guard
from bot.nlg.catalogue import catalogues
from bot.privacy.at_rest import AtRest
from bot.privacy.detection import Detector
from bot.privacy.sealing import ReplyOpener, Sealer
from bot.processes.share import Share
from bot.settings import BotSettings
from bot.stores.open import open_store
from bot.stores.protocol import ConversationStore, StoreUnavailable

logger = logging.getLogger(__name__)

PURGE_EVERY = 3600  # seconds
GRACE = 5.0  # seconds that running turns have to end in when the server stops
TAKE_OVER_EVERY = 4.0  # seconds
RESUME_AFTER = (0.0, 2.0, 5.0, 15.0, 60.0)  # seconds between tries to take up what waited

Handler = Callable[[UserMessage], Awaitable[Any]]


class Connector(InputChannel):
    """A channel of Casepath.

    A subclass gives `name`, `push` and `routes`, and calls `self.turns` for what arrives; it may
    give `typing`, `received`, `started` and `stopping`.
    """

    def __init__(self, settings: BotSettings) -> None:
        guard()
        self.settings = settings
        self.catalogues = catalogues()
        self.metrics = metrics()
        self.store: ConversationStore = cast(
            ConversationStore, CountedStore(open_store(settings.tracker_url), self.metrics)
        )
        self.outbox = Outbox(
            store=self.store, catalogues=self.catalogues, opener=ReplyOpener(settings.reply_key)
        )
        self.at_rest = AtRest(settings.session_key)
        self.share = Share(settings.redis_url)
        self.turns: Turns
        self._running: set[asyncio.Task[None]] = set()
        self._keepers: list[asyncio.Task[None]] = []

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        return cls(BotSettings.from_environment())

    # -- what a channel owes ----------------------------------------------

    @abstractmethod
    def routes(self) -> Blueprint:
        """How messages arrive: routes that end in `self.turns`."""

    @abstractmethod
    async def push(self, conversation: str, shown: Shown) -> None:
        """Show a reply to its reader. Never raises: what cannot be shown now waits."""

    async def typing(self, conversation: str, on: bool) -> None:
        """Show that an answer is on its way, or no longer."""

    async def received(self, incoming: Incoming) -> str | None:
        """What a message asks of the channel beside its turn; a message to say first, or None."""
        return None

    async def started(self) -> None:
        """What the channel does once the server runs."""

    async def stopping(self) -> None:
        """What the channel does before the server ends: take nothing in any more."""

    async def stopped(self) -> None:
        """What the channel lets go of once its running turns have ended."""

    # -- what all have ----------------------------------------------------

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The channel's routes around Rasa's handler, and its start and end."""
        self.metrics.watch_waiting(self.name(), lambda: len(self._running))
        self.turns = CountedTurns(
            metrics=self.metrics,
            channel=Channel(
                name=self.name(),
                steps=self.steps(),
                push=counted_push(self.push, self.metrics),
                default_language=self.catalogues.default,
                typing=self.typing,
                received=self.received,
            ),
            store=self.store,
            outbox=self.outbox,
            at_rest=self.at_rest,
            handler=counted_handler(on_new_message, self.metrics),
            order=self.share.order(f"turn:{self.name()}"),
        )
        blueprint = self.routes()

        @blueprint.listener("after_server_start")
        async def start(_: Sanic, __: Any) -> None:
            guard()  # Sanic's own handlers have come since
            asyncio.get_running_loop().run_in_executor(None, self.catalogues.read_all)
            await self.started()
            self._keepers = [asyncio.ensure_future(self._purge_now_and_then()),
                             asyncio.ensure_future(self._take_up()),
                             asyncio.ensure_future(self._take_over())]

        @blueprint.listener("before_server_stop")
        async def stop(_: Sanic, __: Any) -> None:
            await self.stopping()
            await ended(self._keepers)
            await self._finish_running()
            await self.stopped()

        return blueprint

    def steps(self) -> tuple[Any, ...]:
        """The way in of every message."""
        return (
            LimitRate(
                conversation=self.share.limiter(self.settings.per_conversation, "conversation"),
                address=self.share.limiter(self.settings.per_address, "address"),
            ),
            ShedLoad(lambda: len(self._running)),
            ReadButton(self.store, self.at_rest),
            Clean(),
            Seal(detector=Detector(), sealer=Sealer(self.settings.seal_public_key)),
        )

    def answer_later(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Answer beside what is going on; the loop alone would not keep the task alive.

        When the server stops, it waits for what was begun so.
        """
        task = asyncio.ensure_future(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    def source(self, address: str) -> str:
        """A keyed hash of where a message came from."""
        return source_of(address, self.settings.session_key)

    async def _finish_running(self) -> None:
        """Wait for what is going on, and for what that begins: a turn's end sends its replies."""
        deadline = time.monotonic() + GRACE
        while self._running and (left := deadline - time.monotonic()) > 0:
            await asyncio.wait(set(self._running), timeout=left)

    async def _take_up(self) -> None:
        """Answer what was taken in before the server stopped."""
        for wait in RESUME_AFTER:
            await asyncio.sleep(wait)
            try:
                await self.turns.resume()
                return
            except StoreUnavailable as error:
                logger.warning("resume.store_unavailable %s", error)

    async def _take_over(self) -> None:
        """Answer what another process took in and did not live to answer."""
        while self.share.several:
            await asyncio.sleep(TAKE_OVER_EVERY)
            try:
                await self.turns.resume()
            except StoreUnavailable as error:
                logger.warning("take_over.store_unavailable %s", error)

    async def _purge_now_and_then(self) -> None:
        """What has expired is deleted, not only passed over."""
        while True:
            try:
                await self.store.purge()
            except StoreUnavailable as error:
                logger.warning("purge.store_unavailable %s", error)
            await asyncio.sleep(PURGE_EVERY)
