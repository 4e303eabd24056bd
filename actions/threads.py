"""Where actions work: threads whose answers are waited for, but not for ever.

A database that hangs (a stopped process, a line that swallows packets) ends no query. So a job
is given ANSWER_WITHIN; its thread may go on, for nobody. Once MOST_OVERDUE threads hang so, new
jobs are refused at once until one of them has come back: nobody else waits for what does not come.
"""
from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

ANSWER_WITHIN = 8.0  # seconds: the Rasa server waits 20 (bot/action_server.py)
THREADS = 16
MOST_OVERDUE = 3
T = TypeVar("T")


class Overdue(Exception):
    """The job did not end in time, or was refused because others did not."""


class Threads:
    """Runs jobs of one process. Nothing starts before the first job."""

    def __init__(self, *, within: float = ANSWER_WITHIN) -> None:
        self._within = within
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="action")
        self._lock = threading.Lock()
        self._overdue = 0

    @property
    def overdue(self) -> int:
        """How many jobs are still at work though nobody waits for them any more."""
        return self._overdue

    async def run(self, job: Callable[[], T]) -> T:
        """What the job gives; raises `Overdue`, or what the job raises."""
        if self._overdue >= MOST_OVERDUE:
            raise Overdue("others hang")
        # The thread goes on in the same context: its lines carry the turn's name.
        work = self._pool.submit(copy_context().run, job)
        try:
            return await asyncio.wait_for(
                asyncio.shield(asyncio.wrap_future(work)), self._within
            )
        except TimeoutError:
            if work.done():  # the job's own TimeoutError
                raise
            if not work.cancel():  # cancelled: it never began, and never will
                self._count(1)
                work.add_done_callback(lambda _: self._count(-1))
            raise Overdue(f"not done after {self._within:g} s") from None

    def _count(self, by: int) -> None:
        with self._lock:
            self._overdue += by
