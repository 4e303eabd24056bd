"""Messages at a fixed rate, whether answers keep up or not: how long each takes from its hour.

An open loop: a message has its moment, and its time counts from then, also when everybody is still
waiting for an answer. A closed loop would ask less the slower it is answered.
"""
from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

from tests.benchmarks.clients import Applicant, NoAnswer
from tests.benchmarks.figures import Found
from tests.benchmarks.messages import general
from tests.benchmarks.numbers import median, percentile, progress

CONVERSATIONS = 600  # more than a process lets wait: so it is seen to put some off
SECONDS = 5.0
REST = 2.0  # between two rates, so that what is left of one does not burden the next


@dataclass
class Step:
    """What came of one rate: times in milliseconds; `refused` were told to come again."""

    asked: int = 0
    refused: int = 0
    ms: list[float] = field(default_factory=list)


async def measure(url: str, found: Found, *, topic: str, rates: Sequence[int]) -> list[float]:
    """Each rate for some seconds; then a quiet question shows that the servers have recovered.

    Gives the times of those quiet questions in milliseconds.
    """
    async with AsyncExitStack() as opened:
        people = [await opened.enter_async_context(Applicant(url)) for _ in range(CONVERSATIONS)]
        free: asyncio.Queue[Applicant] = asyncio.Queue()
        for one in people:
            free.put_nowait(one)
        for rate in rates:
            progress(f"{rate} messages a second for {SECONDS:.0f} s")
            step = await _step(free, rate)
            name = f"{topic}.at_{rate}_per_s"
            found.put_all({
                f"{name}.p50_ms": median(step.ms),
                f"{name}.p99_ms": percentile(step.ms, 0.99),
                f"{name}.answered": len(step.ms) / step.asked,
            })
            await asyncio.sleep(REST)
        return [(await people[number].say(next(general()))).ms for number in range(20)]


async def _step(free: asyncio.Queue[Applicant], rate: int) -> Step:
    step, said, moments = Step(), general(), random.Random(rate)
    at, end = time.perf_counter(), time.perf_counter() + SECONDS
    asking: set[asyncio.Task[None]] = set()
    while (at := at + moments.expovariate(rate)) < end:
        await asyncio.sleep(max(0.0, at - time.perf_counter()))
        step.asked += 1
        asking.add(asyncio.ensure_future(_ask(step, free, next(said), at)))
    await asyncio.gather(*asking)
    return step


async def _ask(step: Step, free: asyncio.Queue[Applicant], text: str, at: float) -> None:
    person = await free.get()
    try:
        await person.say(text)
        step.ms.append((time.perf_counter() - at) * 1000)
    except NoAnswer:
        step.refused += 1
    finally:
        free.put_nowait(person)
