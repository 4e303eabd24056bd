"""Tasks beside a turn: the word "typing …" while it lasts, and ending what is no longer wanted."""
from __future__ import annotations

import asyncio
import contextlib
from typing import AsyncIterator, Awaitable, Callable, Iterable

TYPING_AFTER = 0.15  # seconds; most turns are over by then


@contextlib.asynccontextmanager
async def typing_shown(show: Callable[[bool], Awaitable[None]]) -> AsyncIterator[None]:
    """Show "typing …" while the body lasts, if it lasts, and say in any case when it has ended."""
    async def begin() -> None:
        await asyncio.sleep(TYPING_AFTER)
        await show(True)

    beginning = asyncio.ensure_future(begin())
    try:
        yield
    finally:
        await ended([beginning])
        await show(False)


async def ended(tasks: Iterable[asyncio.Task[None]]) -> None:
    """Cancel tasks and wait until they are gone."""
    for task in tasks:
        task.cancel()
    for task in tasks:
        with contextlib.suppress(asyncio.CancelledError):
            await task
