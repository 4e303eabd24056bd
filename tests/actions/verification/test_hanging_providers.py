"""A mail server or provider that takes a connection and never answers, or drop by drop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from actions.verification.delivery import AT_ONCE
from actions.verification.outbox import BATCH, LEASE
from actions.verification.smtp import LONGEST, MailUnreachable, SmtpTransport
from actions.verification.texts import TwilioTransport


@asynccontextmanager
async def listening(*, drip: bytes = b"") -> AsyncIterator[int]:
    """A port behind which somebody listens and says nothing, or this again and again."""
    lines: set[asyncio.Task[None]] = set()

    async def take(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        lines.add(task)
        try:
            while True:
                await asyncio.sleep(0.05)
                writer.write(drip)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in lines:
            task.cancel()


@pytest.mark.parametrize("drip", [b"", b"220-one moment\r\n", b"2"], ids=["mute", "lines", "bytes"])
async def test_a_mail_server_that_does_not_come_to_an_end_is_left(drip: bytes) -> None:
    async with listening(drip=drip) as port:
        transport = SmtpTransport("127.0.0.1", port, tls=False, timeout=0.4, longest=0.8)
        began = time.monotonic()
        with pytest.raises(MailUnreachable):
            await asyncio.wait_for(transport.send(None), 10)
        assert time.monotonic() - began < 5


async def test_a_mail_server_that_is_slow_at_every_step_is_left() -> None:
    """Each answer comes within a step's time, and the letter still takes too long."""
    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answer = b"220 at last\r\n"
        while answer:
            await asyncio.sleep(0.3)
            writer.write(answer)
            answer = b"250 at last\r\n" if await reader.readline() else b""
        writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        transport = SmtpTransport("127.0.0.1", port, tls=False, timeout=5, longest=0.7)
        with pytest.raises(MailUnreachable):
            await asyncio.wait_for(transport.send(None), 10)
    finally:
        server.close()


@pytest.mark.parametrize("drip", [b"", b"HTTP/1.1 100 Continue\r\n\r\n", b"H"],
                         ids=["mute", "continue", "bytes"])
async def test_a_provider_that_does_not_come_to_an_end_is_left(drip: bytes) -> None:
    async with listening(drip=drip) as port:
        transport = TwilioTransport(base=f"http://127.0.0.1:{port}", account="a", token="t",
                                    sender="+12025550100", timeout=0.4, longest=0.8)
        began = time.monotonic()
        with pytest.raises(MailUnreachable):
            await asyncio.wait_for(transport.send("+12025550143", "x"), 10)
        assert time.monotonic() - began < 5


def test_a_letters_lease_outlasts_the_slowest_batch() -> None:
    """Or another worker would take a letter that is still waiting for its connection."""
    assert LEASE.total_seconds() > BATCH / AT_ONCE * LONGEST
