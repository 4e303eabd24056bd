"""An OAuth 2 access token for client credentials: asked for once, kept, renewed early."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from actions.sources.protocol import Reason, Unavailable
from actions.sources.web import Reply, WebClient, expect_success

RENEW_EARLY = 60.0  # seconds before a token ends
SHORTEST = 5.0


@dataclass(frozen=True, slots=True)
class Credentials:
    token_url: str
    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    scope: str = ""


class Token:
    """The token of one source in this process. Used on one event loop."""

    def __init__(
        self,
        *,
        credentials: Credentials,
        web: WebClient,
        check: Callable[[Reply], None] = expect_success,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._credentials = credentials
        self._web = web
        self._check = check
        self._clock = clock
        self._value = ""
        self._until = float("-inf")
        self._renewing = asyncio.Lock()

    async def value(self, *, instead_of: str | None = None) -> str:
        """The token; a new one where it ends soon, or is the one that was just refused.

        :raises Unavailable: none is given.
        """
        async with self._renewing:
            if self._clock() >= self._until or self._value == instead_of:
                await self._renew()
            return self._value

    async def used(self, ask: Callable[[str], Awaitable[Reply]]) -> Reply:
        """What `ask` gets with the token, or with a new one where this one is refused.

        :raises Unavailable: none is given.
        """
        token = await self.value()
        reply = await ask(token)
        return await ask(await self.value(instead_of=token)) if reply.status == 401 else reply

    async def _renew(self) -> None:
        known = self._credentials
        form = {
            "grant_type": "client_credentials",
            "client_id": known.client_id,
            "client_secret": known.client_secret,
        } | ({"scope": known.scope} if known.scope else {})
        reply = await self._web.call("POST", known.token_url, form=form)
        if reply.status == 400:  # how OAuth says that the credentials are wrong
            raise Unavailable(Reason.UNAUTHORISED)
        self._check(reply)
        content = reply.content if isinstance(reply.content, dict) else {}
        token = content.get("access_token")
        if not isinstance(token, str) or not token:
            raise Unavailable(Reason.MALFORMED)
        self._value = token
        self._until = self._clock() + max(_seconds(content) - RENEW_EARLY, SHORTEST)


def _seconds(content: dict[str, object]) -> float:
    """`expires_in`, which some write as a text."""
    try:
        return float(str(content.get("expires_in", "0")))
    except ValueError:
        return 0.0
