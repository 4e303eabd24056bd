"""Does a conversation slow down as it grows? An old one and a young one, turn about.

The long conversation's last turns are compared with the first turns of a new conversation that
says the same things at the same moment, not with its own first turns minutes ago: so a machine
that is busier at the end than at the beginning does not pass for slow turns.
"""
from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tests.benchmarks.casepath import verifiable, verify
from tests.benchmarks.clients import Applicant, StockUser
from tests.benchmarks.figures import LONGEST, Found
from tests.benchmarks.messages import mixed
from tests.benchmarks.numbers import median, progress
from tests.servers.stack import Stack

WINDOW, WIDE = 50, 100  # turns that are compared: after `turns`, after the longest


async def measure(
    stack: Stack, stock_url: str, found: Found, *, turns: int, stock_turns: int
) -> None:
    """Ours with status questions of a verified applicant in the mix, stock without.

    One conversation, held beside a young one at `turns` and again at its end.
    """
    longest = turns * LONGEST
    progress(f"a conversation of {longest} turns")
    old_one, *others = verifiable()
    said = mixed()
    async with Applicant(stack.url) as old:
        await verify(stack, old, old_one)
        before = 0
        for at, window, other in zip((turns, longest), (WINDOW, WIDE), others, strict=False):
            await _talk(old, islice(said, at - before - window))
            before = at
            async with Applicant(stack.url) as young:
                await verify(stack, young, other)
                found.put_all(await _compare(f"flat.{at}_turns", old, young, said, window))
    progress(f"a stock conversation of {stock_turns} turns")
    async with StockUser(stock_url) as stock_old, StockUser(stock_url) as stock_young:
        said = mixed(status=False)
        await _talk(stock_old, islice(said, stock_turns - WINDOW))
        name = f"flat.stock_{stock_turns}_turns"
        found.put_all(await _compare(name, stock_old, stock_young, said, WINDOW))


async def _talk(who: Applicant | StockUser, said: Iterator[str]) -> None:
    for number, text in enumerate(said, start=1):
        await who.say(text)
        if number % 200 == 0:
            progress(f"turn {number}")


async def _compare(
    name: str, old: Applicant | StockUser, young: Applicant | StockUser, said: Iterator[str],
    window: int,
) -> dict[str, float]:
    first: list[float] = []
    last: list[float] = []
    for text in islice(said, window):
        last.append((await old.say(text)).ms)
        first.append((await young.say(text)).ms)
    return {
        f"{name}.first{window}_p50_ms": median(first),
        f"{name}.last{window}_p50_ms": median(last),
        f"{name}.ratio": median(last) / median(first),
    }
