"""How long one turn takes: a general question beside stock, a status, a step of the proof."""
from __future__ import annotations

from contextlib import AsyncExitStack

from tests.benchmarks.casepath import verifiable, verify
from tests.benchmarks.clients import Applicant, StockUser
from tests.benchmarks.figures import Found
from tests.benchmarks.messages import STATUS, general
from tests.benchmarks.numbers import median, percentile, progress
from tests.servers.stack import Stack

TURNS_EACH = 10  # of a conversation, then a new one begins: stock slows down as it grows
WARM_UP = 20


async def measure(stack: Stack, stock_url: str, found: Found, *, samples: int) -> None:
    """Ours and stock's turn by turn in alternation, so that noise hits both alike."""
    progress(f"{samples} general questions to each, in alternation")
    await _general(stack.url, stock_url, WARM_UP)
    ours, stock = await _general(stack.url, stock_url, samples)
    found.put(
        turn__general__p50_ms=median(ours),
        turn__general__p99_ms=percentile(ours, 0.99),
        turn__general__stock_p50_ms=median(stock),
        turn__general__stock_p99_ms=percentile(stock, 0.99),
        turn__general__ratio=median(stock) / median(ours),
    )
    progress(f"verification, and {samples} status questions")
    steps, status = await _verified(stack, samples)
    found.put(
        turn__status__p50_ms=median(status),
        turn__status__p99_ms=percentile(status, 0.99),
        turn__verification__p50_ms=median(steps),
        turn__verification__p99_ms=percentile(steps, 0.99),
    )


async def _general(url: str, stock_url: str, samples: int) -> tuple[list[float], list[float]]:
    ours: list[float] = []
    stock: list[float] = []
    said = general()
    while len(ours) < samples:
        async with Applicant(url) as applicant, StockUser(stock_url) as user:
            for _ in range(min(TURNS_EACH, samples - len(ours))):
                text = next(said)
                ours.append((await applicant.say(text)).ms)
                stock.append((await user.say(text)).ms)
    return ours, stock


async def _verified(stack: Stack, samples: int) -> tuple[list[float], list[float]]:
    """Everybody proves who they are, then all ask in turn."""
    steps: list[float] = []
    status: list[float] = []
    async with AsyncExitStack() as open_conversations:
        verified: list[Applicant] = []
        for who in verifiable():
            applicant = await open_conversations.enter_async_context(Applicant(stack.url))
            steps += [turn.ms for turn in await verify(stack, applicant, who)]
            verified.append(applicant)
        for number in range(samples):
            status.append((await verified[number % len(verified)].say(STATUS)).ms)
    return steps, status
