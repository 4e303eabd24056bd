"""A job that hangs is not waited for; many that hang keep nobody else waiting."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from actions.threads import MOST_OVERDUE, Overdue, Threads


async def test_a_job_gives_what_it_gives() -> None:
    threads = Threads(within=5)
    assert await threads.run(lambda: 7) == 7
    with pytest.raises(KeyError):
        await threads.run(lambda: {}["absent"])
    assert threads.overdue == 0


async def test_a_job_that_hangs_is_left_and_counted_until_it_ends() -> None:
    threads, hold = Threads(within=0.05), threading.Event()
    began = time.monotonic()
    with pytest.raises(Overdue):
        await threads.run(hold.wait)
    assert time.monotonic() - began < 2
    assert threads.overdue == 1
    assert await Threads(within=5).run(lambda: 1) == 1
    hold.set()
    await _until(lambda: threads.overdue == 0)


async def test_when_several_hang_the_next_is_refused_at_once_until_one_is_back() -> None:
    threads, hold = Threads(within=0.05), threading.Event()
    for _ in range(MOST_OVERDUE):
        with pytest.raises(Overdue):
            await threads.run(hold.wait)
    ran: list[int] = []
    with pytest.raises(Overdue, match="others hang"):
        await threads.run(lambda: ran.append(1))
    assert ran == []
    hold.set()
    await _until(lambda: threads.overdue == 0)
    await threads.run(lambda: ran.append(1))
    assert ran == [1]


async def test_a_jobs_own_timeout_is_its_own() -> None:
    def late() -> None:
        raise TimeoutError("its own")

    threads = Threads(within=5)
    with pytest.raises(TimeoutError, match="its own"):
        await threads.run(late)
    assert threads.overdue == 0


async def _until(true: object) -> None:
    deadline = time.monotonic() + 5
    while not true():  # type: ignore[operator]
        assert time.monotonic() < deadline
        await asyncio.sleep(0.01)
