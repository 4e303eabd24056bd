"""Do the servers grow? Conversations without end for an hour, and the memory at both ends.

`make soak` (or `make soak MINUTES=5`): prints a line a minute, writes var/soak.json, ends with 1
where a server grew by more than five in a hundred after it had warmed up.
"""
from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean

from scripts.common import VAR
from tests.benchmarks.casepath import ACTION, RASA, casepath, verifiable, verify
from tests.benchmarks.clients import Applicant
from tests.benchmarks.load import resident_mb
from tests.benchmarks.messages import STATUS, general, mixed
from tests.benchmarks.numbers import progress
from tests.servers.stack import Stack

MOST_GROWTH = 1.05
WARM_UP = 0.2  # of the time: languages, catalogues and pools are filled when first used
WINDOW = 0.1  # of the time, at either end
TALKS, TURNS = 4, 12  # conversations at a time; turns until a visitor goes and another comes
PAUSE = 0.02  # seconds between a visitor's messages: a steady load, below saturation


@dataclass
class Memory:
    """Each server's resident memory in MB, as time went by."""

    samples: dict[str, list[float]] = field(default_factory=lambda: {RASA: [], ACTION: []})

    def look(self, stack: Stack) -> None:
        for name, seen in self.samples.items():
            seen.append(resident_mb(stack.pid(name)))

    def growth(self) -> dict[str, float]:
        """Last window over first, after the warm-up."""
        return {name: grown(seen) for name, seen in self.samples.items()}


def grown(seen: Sequence[float]) -> float:
    """The mean of the last samples over that of the first after the warm-up; 1 is flat."""
    window = max(1, int(len(seen) * WINDOW))
    first = seen[int(len(seen) * WARM_UP):][:window]
    return fmean(seen[-window:]) / fmean(first)


async def soak(stack: Stack, *, seconds: float, every: float) -> tuple[Memory, int]:
    """Talk for so long, looking at the memory `every` so often; gives it and the turns."""
    memory, until = Memory(), time.monotonic() + seconds
    talks = [asyncio.create_task(_newcomers(stack, until)) for _ in range(TALKS)]
    talks.append(asyncio.create_task(_stayers(stack, until)))
    next_word = time.monotonic() + 60
    while time.monotonic() < until:
        await asyncio.sleep(every)
        memory.look(stack)
        if time.monotonic() >= next_word:
            next_word += 60
            progress(", ".join(f"{name} {seen[-1]:.0f} MB"
                               for name, seen in memory.samples.items()))
    return memory, sum(await asyncio.gather(*talks))


async def _newcomers(stack: Stack, until: float) -> int:
    """One visitor after the other, each with a few questions."""
    turns, said = 0, general()
    while time.monotonic() < until:
        async with Applicant(stack.url) as visitor:
            for _ in range(TURNS):
                await visitor.say(next(said))
                await asyncio.sleep(PAUSE)
                turns += 1
    return turns


async def _stayers(stack: Stack, until: float) -> int:
    """Two who have proved themselves and go on asking, in conversations that grow long."""
    turns = 0
    async with AsyncExitStack() as opened:
        stayers = []
        for who in verifiable()[:2]:
            stayer = await opened.enter_async_context(Applicant(stack.url))
            await verify(stack, stayer, who)
            stayers.append((stayer, mixed()))
        while time.monotonic() < until:
            for stayer, said in stayers:
                await stayer.say(next(said))
                await stayer.say(STATUS)
                await asyncio.sleep(PAUSE)
                turns += 2
    return turns


def write(path: Path, memory: Memory, *, turns: int, seconds: float) -> Mapping[str, float]:
    """The figures as one flat JSON object."""
    found = {"soak.seconds": seconds, "soak.turns": turns}
    for name, grew in memory.growth().items():
        word = name.split()[0].lower()
        found |= {f"soak.{word}_mb": round(memory.samples[name][-1], 1),
                  f"soak.{word}_growth": round(grew, 4)}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--out", type=Path, default=VAR / "soak.json")
    options = parser.parse_args(arguments)
    seconds = options.minutes * 60
    with casepath() as stack:
        memory, turns = asyncio.run(soak(stack, seconds=seconds, every=max(1.0, seconds / 200)))
    found = write(options.out, memory, turns=turns, seconds=seconds)
    for name, value in found.items():
        print(f"{name:24}{value:>12,}")
    return 1 if max(memory.growth().values()) > MOST_GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())
