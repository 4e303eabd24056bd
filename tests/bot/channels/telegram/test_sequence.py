"""Updates that overtake each other, gaps, and what comes too late."""
from __future__ import annotations

import asyncio
import time

from bot.channels.telegram.sequence import InSequence


async def arrive(sequence: InSequence, ran: list[int], number: int, *, after: float = 0) -> None:
    await asyncio.sleep(after)
    await sequence.came(number)
    await sequence.wait_for_earlier(number)
    ran.append(number)


async def test_who_overtakes_waits_for_the_one_before() -> None:
    sequence, ran = InSequence(patience=0.2), []
    await arrive(sequence, ran, 9)
    await asyncio.gather(arrive(sequence, ran, 11), arrive(sequence, ran, 10, after=0.03))
    assert ran.index(10) < 3 and set(ran) == {9, 10, 11}


async def test_in_order_nobody_waits() -> None:
    sequence, ran = InSequence(patience=1.0), []
    sequence._next = 10
    began = time.monotonic()
    for number in range(10, 60):
        await arrive(sequence, ran, number)
    assert ran == list(range(10, 60)) and time.monotonic() - began < 0.5


async def test_a_gap_is_waited_for_once() -> None:
    sequence, ran = InSequence(patience=0.05), []
    sequence._next = 10
    await arrive(sequence, ran, 15)
    began = time.monotonic()
    await arrive(sequence, ran, 16)
    assert ran == [15, 16] and time.monotonic() - began < 0.04


async def test_what_comes_too_late_does_not_wait() -> None:
    sequence, ran = InSequence(patience=1.0), []
    sequence._next = 10
    await asyncio.wait_for(arrive(sequence, ran, 3), 0.5)
    assert ran == [3]


async def test_memory_is_bounded() -> None:
    sequence = InSequence(patience=0.01)
    for number in range(1, 2000):
        await sequence.came(number)
    await sequence.wait_for_earlier(1999)
    for number in range(2000, 4000):
        await sequence.came(number)
    assert len(sequence._ahead) == 0
