"""Whether the Rasa server lives, and whether it can do its work. Says nothing about anybody."""
from __future__ import annotations

import asyncio
import time
from typing import Awaitable, Callable, Mapping

from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.action_server import answers, health_of
from bot.processes.share import Share
from bot.settings import BotSettings
from bot.stores.protocol import ConversationStore, StoreUnavailable

ASK_WITHIN = 3.0  # seconds for each part; the action server gives its own store two
ASK_AGAIN_AFTER = 1.0  # seconds: however often one asks, the parts are asked once in that time

Check = Callable[[], Awaitable[bool]]


class Readiness:
    """Asks each part whether it answers; one round serves all who ask at the time."""

    def __init__(self, checks: Mapping[str, Check]) -> None:
        self._checks = dict(checks)
        self._round: asyncio.Future[dict[str, str]] | None = None
        self._began = 0.0

    async def ask(self) -> dict[str, str]:
        """`ok` or `does not answer` for each part."""
        now = time.monotonic()
        over = self._round is not None and self._round.done()
        if self._round is None or (over and now - self._began >= ASK_AGAIN_AFTER):
            self._began = now
            self._round = asyncio.ensure_future(self._ask_all())
        return await asyncio.shield(self._round)

    async def _ask_all(self) -> dict[str, str]:
        found = await asyncio.gather(*(_answers(check) for check in self._checks.values()))
        words = {True: "ok", False: "does not answer"}
        return {name: words[answer] for name, answer in zip(self._checks, found)}


async def _answers(check: Check) -> bool:
    try:
        return await asyncio.wait_for(check(), ASK_WITHIN)
    except (StoreUnavailable, asyncio.TimeoutError):
        return False


def add_health(
    blueprint: Blueprint, settings: BotSettings, store: ConversationStore, share: Share
) -> None:
    """`/health/live`: the process answers. `/health/ready`: model, store, action server do too."""
    readiness: dict[int, Readiness] = {}

    async def store_answers() -> bool:
        await store.ping()
        return True

    async def shared_redis_answers() -> bool:
        await share.ping()
        return True

    def checks(request: Request) -> dict[str, Check]:
        async def model_is_loaded() -> bool:
            agent = getattr(request.app.ctx, "agent", None)
            return bool(agent and agent.is_ready())

        async def action_server_is_ready() -> bool:
            return await answers(health_of(settings.action_url, part="/ready"), within=ASK_WITHIN)

        several = {"shared Redis": shared_redis_answers} if share.several else {}
        return {"model": model_is_loaded, "conversation store": store_answers,
                "action server": action_server_is_ready, **several}

    @blueprint.get("/health/live")
    async def live(_: Request) -> HTTPResponse:
        return json_response({"status": "live"})

    @blueprint.get("/health/ready")
    async def ready(request: Request) -> HTTPResponse:
        asked = readiness.setdefault(id(request.app), Readiness(checks(request)))
        parts = await asked.ask()
        fine = all(word == "ok" for word in parts.values())
        return json_response({"status": "ready" if fine else "not ready", "parts": parts},
                             status=200 if fine else 503)
