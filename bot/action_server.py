"""Waiting for the action server: never long, and not again and again while it hangs.

A server that is down refuses at once. One that hangs accepts a call and never answers it, and
Rasa would wait five minutes. Here a call ends after ANSWER_WITHIN; from then on each further call
first asks `/health`, for PROBE_WITHIN at most, and fails at once while that does not answer.
"""
from __future__ import annotations

import asyncio
import logging
from contextlib import AbstractContextManager, nullcontext
from functools import wraps
from typing import Any, Awaitable, Callable, TypeVar

import aiohttp
from yarl import URL

from bot.stores.running_turn import note_unheard

logger = logging.getLogger(__name__)

ANSWER_WITHIN = 20.0  # seconds for one action; the applicant has heard "still working" at 3
PROBE_WITHIN = 1.0  # seconds
REJECTED = 400  # an action's way to say that it has nothing to do
T = TypeVar("T")


class ActionServerHangs(aiohttp.ClientConnectionError):
    """It took a call and did not answer it in time, or has not come back from that yet."""


class Breaker:
    """Stands before one action server."""

    def __init__(self, probe: Callable[[], Awaitable[bool]]) -> None:
        self._probe = probe
        self._hangs = False
        self._asking: asyncio.Future[bool] | None = None

    @property
    def hangs(self) -> bool:
        return self._hangs

    async def call(self, work: Callable[[], Awaitable[T]]) -> T:
        """What `work` gives; raises `ActionServerHangs` where it takes too long."""
        if self._hangs and not await self._is_back():
            raise ActionServerHangs("the action server does not answer")
        try:
            return await asyncio.wait_for(work(), ANSWER_WITHIN)
        except asyncio.TimeoutError:
            self._hangs = True
            logger.error("action_server.hangs after=%.0fs", ANSWER_WITHIN)
            raise ActionServerHangs("the action server did not answer in time") from None

    async def _is_back(self) -> bool:
        """Asked once for all who wait for it."""
        if self._asking is None:
            self._asking = asyncio.ensure_future(self._probe())
            self._asking.add_done_callback(self._asked)
        return await asyncio.shield(self._asking)

    def _asked(self, answer: asyncio.Future[bool]) -> None:
        self._asking = None
        if self._hangs and answer.result():
            self._hangs = False
            logger.warning("action_server.answers_again")


async def answers(url: str, *, within: float = PROBE_WITHIN) -> bool:
    """Whether a GET of this address has status 200 in time. Never raises."""
    try:
        limit = aiohttp.ClientTimeout(total=within)
        async with aiohttp.ClientSession(timeout=limit) as session, session.get(url) as answer:
            return answer.status == 200
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError):
        return False


def health_of(webhook: str, *, part: str = "") -> str:
    """The address of a server's health beside its webhook: `/health`, or a part of it."""
    return str(URL(webhook).with_path(f"/health{part}").with_query(None))


_breakers: dict[str, Breaker] = {}


def breaker_of(webhook: str) -> Breaker:
    """The one breaker before this action server."""
    if webhook not in _breakers:
        address = health_of(webhook)
        _breakers[webhook] = Breaker(lambda: answers(address))
    return _breakers[webhook]


def hanging() -> bool:
    """Whether calls to any action server are held back."""
    return any(breaker.hangs for breaker in _breakers.values())


def guarded(
    request: Callable[..., Awaitable[Any]],
    timed: Callable[[str], AbstractContextManager[None]] = nullcontext,
) -> Callable[..., Awaitable[Any]]:
    """Rasa's `EndpointConfig.request` behind the breaker of its address.

    `timed` makes the block that measures one call.
    """

    @wraps(request)
    async def bounded(endpoint: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            with timed("actions"):
                return await breaker_of(endpoint.url).call(
                    lambda: request(endpoint, *args, **kwargs)
                )
        except Exception as error:
            if getattr(error, "status", None) != REJECTED:
                note_unheard()
            raise

    return bounded
