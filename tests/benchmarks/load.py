"""As many answers as one process gives, and the memory that the servers hold after it."""
from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

from tests.benchmarks import steps
from tests.benchmarks.casepath import ACTION, RASA, verifiable, verify
from tests.benchmarks.clients import Applicant, StockUser
from tests.benchmarks.figures import STEPS, Found
from tests.benchmarks.messages import STATUS, general
from tests.benchmarks.numbers import median, progress
from tests.benchmarks.stock import StockServer
from tests.servers.stack import Stack

CLIENTS = 4
SECONDS = 8.0
SOAK_TURNS = 100  # of each sort, before memory is read


async def throughput(stack: Stack, stock: StockServer, found: Found) -> None:
    """Closed loop: each client asks the next question when it has its answer."""
    progress(f"{CLIENTS} clients for {SECONDS:.0f} s each")
    found.put(throughput__one_process_per_s=await saturated(stack.url, clients=CLIENTS))
    async with AsyncExitStack() as opened:
        users = [await opened.enter_async_context(StockUser(stock.url)) for _ in range(CLIENTS)]
        found.put(throughput__stock_one_process_per_s=await _rate([one.say for one in users]))
    quiet = await steps.measure(stack.url, found, topic="throughput", rates=STEPS)
    found.put(throughput__after__p50_ms=median(quiet))


async def saturated(url: str, *, clients: int) -> float:
    """Answers a second to so many applicants who each ask when they have their answer."""
    async with AsyncExitStack() as opened:
        ours = [await opened.enter_async_context(Applicant(url)) for _ in range(clients)]
        return await _rate([one.say for one in ours])


async def _rate(clients: list[Callable[[str], Awaitable[object]]]) -> float:
    started = time.perf_counter()
    answered = await asyncio.gather(*(_ask(say, until=started + SECONDS) for say in clients))
    return sum(answered) / (time.perf_counter() - started)


async def _ask(say: Callable[[str], Awaitable[object]], *, until: float) -> int:
    answered = 0
    for text in general():
        if time.perf_counter() >= until:
            break
        await say(text)
        answered += 1
    return answered


async def memory(stack: Stack, stock: StockServer, found: Found) -> None:
    """Resident memory after some turns of each sort."""
    progress("memory after load")
    said = general()
    async with Applicant(stack.url) as applicant, StockUser(stock.url) as user:
        await verify(stack, applicant, verifiable()[2])
        for _ in range(SOAK_TURNS):
            text = next(said)
            await applicant.say(text)
            await applicant.say(STATUS)
            await user.say(text)
    found.put(
        memory__rasa_mb=resident_mb(stack.pid(RASA)),
        memory__action_mb=resident_mb(stack.pid(ACTION)),
        memory__stock_rasa_mb=resident_mb(stock.pid),
    )


def resident_mb(pid: int) -> float:
    """A process's resident memory in MB (1,000,000 bytes), as the kernel counts it."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise ProcessLookupError(f"process {pid} has no memory")
