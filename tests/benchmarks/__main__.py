"""Measures Casepath beside a stock Rasa configuration: a table, and var/bench.json.

`make bench`, or `make bench ONLY=turn`. Every figure is explained in docs/figures.md.
"""
from __future__ import annotations

import argparse
import asyncio
import os
import platform
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

import aiohttp
import socketio
from sqlalchemy.exc import SQLAlchemyError

from scripts.common import VAR, Stop
from scripts.prepare import QUIET
from tests.benchmarks import (
    attack,
    flat,
    imports,
    load,
    offline,
    processes,
    start,
    stores,
    turn,
    uniform,
)
from tests.benchmarks.casepath import casepath
from tests.benchmarks.figures import ALONE, LONG, STOCK_LONG, TOPICS, Found, rows, table
from tests.benchmarks.flat import WINDOW
from tests.benchmarks.numbers import progress
from tests.benchmarks.stock import StockServer
from tests.benchmarks.stock_project import EPOCHS, EXAMPLES
from tests.servers.process import DidNotStart, NotInstalled
from tests.servers.stack import Stack

SERVED = ("turn", "flat", "throughput", "memory", "start")  # these need the servers
SHORTEST = 100


# What keeps one topic from being measured, and not the others.
TROUBLE = (RuntimeError, OSError, TimeoutError, AssertionError, aiohttp.ClientError,
           socketio.exceptions.SocketIOError, subprocess.SubprocessError, SQLAlchemyError,
           NotInstalled, DidNotStart, Stop)


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    os.environ.update(QUIET)
    stock_turns = min(options.turns, STOCK_LONG)
    every = tuple(topic for topic in TOPICS if topic not in ALONE)
    run = Run(
        topics=(options.only,) if options.only else every,
        turns=options.turns,
        stock_turns=stock_turns,
    )
    if set(run.topics) & set(SERVED):
        with casepath() as stack, StockServer() as stock:
            asyncio.run(_served(run, stack, stock))
    trials = {"trials": options.trials} if options.trials else {}
    tries = {"tries": options.trials} if options.trials else {}
    rows_in = {"rows": options.trials} if options.trials else {}
    cases = {"many": options.trials} if options.trials else {}
    for topic, measure in (
        ("train", offline.train),
        ("seed", offline.seed),
        ("import", partial(imports.measure, **rows_in)),
        ("stores", partial(stores.measure, **cases)),
        ("processes", processes.measure),
        ("uniform", partial(uniform.measure, leak_ms=options.leak_ms, **trials)),
        ("attack", partial(attack.measure, **tries)),
    ):
        with run.of(topic):
            if topic in run.topics:
                measure(run.found)
    told = "\n".join((
        _head(), table(run.found, rows(long=options.turns, stock_long=stock_turns)),
        FOOT.format(stock_first=stock_turns - WINDOW + 1, stock_last=stock_turns),
    ))
    print(told)
    run.found.write(options.out, whole=options.only is None)
    if options.only is None:  # its head goes with the figures: tests/benchmarks/report.py
        options.out.with_suffix(".txt").write_text(told + "\n", encoding="utf-8")
    progress(f"written: {options.out}")
    return 1 if run.failed else 0


@dataclass
class Run:
    """What is to be measured, what was found, and which topics failed."""

    topics: Sequence[str]
    turns: int
    stock_turns: int
    found: Found = field(default_factory=Found)
    failed: list[str] = field(default_factory=list)

    @contextmanager
    def of(self, topic: str) -> Iterator[None]:
        """A topic that fails is named, and the others go on."""
        try:
            yield
        except TROUBLE as trouble:
            self.failed.append(topic)
            progress(f"{topic} FAILED: {type(trouble).__name__}: {str(trouble)[-400:]}")


async def _served(run: Run, stack: Stack, stock: StockServer) -> None:
    """The topics that need the servers; `start` last, since it starts them anew."""
    samples = max(30, run.turns * 3 // 10)
    topics: dict[str, Callable[[], Awaitable[None]]] = {
        "turn": lambda: turn.measure(stack, stock.url, run.found, samples=samples),
        "flat": lambda: flat.measure(
            stack, stock.url, run.found, turns=run.turns, stock_turns=run.stock_turns
        ),
        "throughput": lambda: load.throughput(stack, stock, run.found),
        "memory": lambda: load.memory(stack, stock, run.found),
        "start": lambda: start.measure(stack, stock, run.found),
    }
    for topic, measure in topics.items():
        if topic in run.topics:
            with run.of(topic):
                await measure()


def _head() -> str:
    model = next((line.split(":", 1)[1].strip() for line in _cpu() if "model name" in line), "?")
    return (f"Casepath beside stock Rasa 3.6, {date.today()}: {os.cpu_count()} cores ({model}), "
            f"load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}\n")


def _cpu() -> list[str]:
    file = Path("/proc/cpuinfo")
    return file.read_text().splitlines() if file.exists() else []


FOOT = f"""
* of stock, turns {{stock_first}}-{{stock_last}}: it grows too slow for more.
Times are those of a client on the same machine: at the web chat's WebSocket, from sending to
the last reply; at stock Rasa's REST channel, from request to answer. The stock configuration
has Casepath's general intents and texts, {EXAMPLES} of its utterances for each, and DIET and TED
trained for {EPOCHS} epoch: accuracy is not compared, and an answer takes as long as it would with
more. How each figure is measured: docs/figures.md."""


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.benchmarks", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=TOPICS, help="measure one topic; the others' figures "
                        "in the file stay as they are")
    parser.add_argument("--turns", type=int, default=LONG, metavar="N",
                        help="turns of the long conversation (default %(default)s); the samples "
                        "of single turns are three tenths of it")
    parser.add_argument("--trials", type=int, metavar="N",
                        help="trials of each kind (uniform), tries in each way (attack), "
                        "rows (import), cases (stores)")
    parser.add_argument("--leak-ms", type=float, default=0.0, metavar="MS",
                        help="lengthen one kind's answers (uniform), to see the test fail")
    parser.add_argument("--out", type=Path, default=VAR / "bench.json", metavar="FILE",
                        help="where the figures go (default var/bench.json)")
    options = parser.parse_args(arguments)
    if options.turns < SHORTEST:
        parser.error(f"--turns: {SHORTEST} at least")
    return options


if __name__ == "__main__":
    sys.exit(main())
