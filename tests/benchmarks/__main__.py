"""Measures Casepath beside a stock Rasa configuration: a table, and var/bench.json.

`make bench`, or `make bench ONLY=turn`. Every figure is explained in docs/figures.md.
"""
from __future__ import annotations

import argparse
import asyncio
import os
import platform
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from scripts.common import VAR
from scripts.prepare import QUIET
from tests.benchmarks import flat, load, offline, start, turn
from tests.benchmarks.casepath import casepath
from tests.benchmarks.figures import LONG, STOCK_LONG, TOPICS, Found, rows, table
from tests.benchmarks.numbers import progress
from tests.benchmarks.stock import StockServer
from tests.benchmarks.stock_project import EPOCHS, EXAMPLES
from tests.servers.stack import Stack

SERVED = ("turn", "flat", "throughput", "memory", "start")  # these need the servers
SHORTEST = 100


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    os.environ.update(QUIET)
    topics = (options.only,) if options.only else TOPICS
    stock_turns = min(options.turns, STOCK_LONG)
    found = Found()
    if set(topics) & set(SERVED):
        with ExitStack() as running:
            stack = running.enter_context(casepath())
            stock = running.enter_context(StockServer())
            asyncio.run(_served(topics, stack, stock, found,
                                turns=options.turns, stock_turns=stock_turns))
    if "train" in topics:
        offline.train(found)
    if "seed" in topics:
        offline.seed(found)
    print(_head())
    print(table(found, rows(long=options.turns, stock_long=stock_turns)))
    print(FOOT)
    found.write(options.out, whole=options.only is None)
    progress(f"written: {options.out}")
    return 0


async def _served(
    topics: Sequence[str], stack: Stack, stock: StockServer, found: Found, *,
    turns: int, stock_turns: int,
) -> None:
    """The topics that need the servers; `start` last, since it starts them anew."""
    if "turn" in topics:
        await turn.measure(stack, stock.url, found, samples=max(30, turns * 3 // 10))
    if "flat" in topics:
        await flat.measure(stack, stock.url, found, turns=turns, stock_turns=stock_turns)
    if "throughput" in topics:
        await load.throughput(stack, stock, found)
    if "memory" in topics:
        await load.memory(stack, stock, found)
    if "start" in topics:
        await start.measure(stack, stock, found)


def _head() -> str:
    model = next((line.split(":", 1)[1].strip() for line in _cpu() if "model name" in line), "?")
    return (f"Casepath beside stock Rasa 3.6, {date.today()}: {os.cpu_count()} cores ({model}), "
            f"load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}\n")


def _cpu() -> list[str]:
    file = Path("/proc/cpuinfo")
    return file.read_text().splitlines() if file.exists() else []


FOOT = f"""
Times are those of a client on the same machine: at the web chat's WebSocket, from sending to
the last reply; at stock Rasa's REST channel, from request to answer. The stock configuration has
Casepath's general intents and texts, {EXAMPLES} of its utterances for each, and DIET and TED trained
for {EPOCHS} epoch: neither changes how long an answer takes, and accuracy is not compared here."""


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.benchmarks", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=TOPICS, help="measure one topic; the others' figures "
                        "in the file stay as they are")
    parser.add_argument("--turns", type=int, default=LONG, metavar="N",
                        help="turns of the long conversation (default %(default)s); the samples "
                        "of single turns are three tenths of it")
    parser.add_argument("--out", type=Path, default=VAR / "bench.json", metavar="FILE",
                        help="where the figures go (default var/bench.json)")
    options = parser.parse_args(arguments)
    if options.turns < SHORTEST:
        parser.error(f"--turns: {SHORTEST} at least")
    return options


if __name__ == "__main__":
    sys.exit(main())
