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
from tests.benchmarks.figures import Found
from tests.benchmarks.messages import mixed
from tests.benchmarks.numbers import median, progress
from tests.servers.stack import Stack

WINDOW = 50


async def measure(
    stack: Stack, stock_url: str, found: Found, *, turns: int, stock_turns: int
) -> None:
    """Ours with status questions of a verified applicant in the mix, stock without."""
    progress(f"a conversation of {turns} turns")
    old_one, young_one = verifiable()[:2]
    async with Applicant(stack.url) as old, Applicant(stack.url) as young:
        await verify(stack, old, old_one)
        said = mixed()
        await _talk(old, islice(said, turns - WINDOW))
        await verify(stack, young, young_one)
        found.put_all(await _compare(f"flat.{turns}_turns", old, young, said))
    progress(f"a stock conversation of {stock_turns} turns")
    async with StockUser(stock_url) as stock_old, StockUser(stock_url) as stock_young:
        said = mixed(status=False)
        await _talk(stock_old, islice(said, stock_turns - WINDOW))
        name = f"flat.stock_{stock_turns}_turns"
        found.put_all(await _compare(name, stock_old, stock_young, said))


async def _talk(who: Applicant | StockUser, said: Iterator[str]) -> None:
    for number, text in enumerate(said, start=1):
        await who.say(text)
        if number % 200 == 0:
            progress(f"turn {number}")


async def _compare(
    name: str, old: Applicant | StockUser, young: Applicant | StockUser, said: Iterator[str]
) -> dict[str, float]:
    first: list[float] = []
    last: list[float] = []
    for text in islice(said, WINDOW):
        last.append((await old.say(text)).ms)
        first.append((await young.say(text)).ms)
    return {
        f"{name}.first50_p50_ms": median(first),
        f"{name}.last50_p50_ms": median(last),
        f"{name}.ratio": median(last) / median(first),
    }
