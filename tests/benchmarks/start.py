"""From the start of a process to the first answer that somebody reads."""
from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import time
from pathlib import Path

import aiohttp
import socketio

from scripts.common import ROOT, fingerprint, stamped
from scripts.environments import ENVIRONMENTS
from tests.benchmarks.casepath import RASA
from tests.benchmarks.clients import Applicant, NoAnswer, StockUser
from tests.benchmarks.figures import Found
from tests.benchmarks.numbers import progress
from tests.benchmarks.stock import StockServer
from tests.servers.stack import Stack, free_port

HELLO = "hello"
PATIENCE = 180.0  # seconds
# Nobody listens, or Rasa listens and has not loaded its model.
NOT_YET = (OSError, TimeoutError, NoAnswer, aiohttp.ClientError, socketio.exceptions.SocketIOError)


async def measure(stack: Stack, stock: StockServer, found: Found) -> None:
    """Each Rasa server once more, its files read before; then `make chat` as a whole."""
    progress("starts to the first answer")
    started = _restarted(stack)
    async with Applicant(stack.url) as applicant:
        await applicant.say(HELLO)
    found.put(start__first_answer_s=time.perf_counter() - started)
    stock.stop()
    started = time.perf_counter()
    stock.start()
    async with StockUser(stock.url) as user:
        await user.say(HELLO)
    found.put(start__stock_first_answer_s=time.perf_counter() - started)
    found.put(start__second_make_chat_s=await _second_make_chat(stack))


def _restarted(stack: Stack) -> float:
    stack.stop(RASA)
    started = time.perf_counter()
    stack.start(RASA)
    return started


async def _second_make_chat(stack: Stack) -> float:
    """`make chat` where everything is made already, on other ports and stores of its own."""
    ports = {name: str(free_port()) for name in
             ("CASEPATH_PORT", "CASEPATH_ACTION_PORT", "CASEPATH_SMTP_PORT")}
    env = {
        **_outside_make(),
        **ports,
        "CASEPATH_TRACKER_URL": f"{stack.env['CASEPATH_TRACKER_URL']}-chat",
        "CASEPATH_MAILBOX": f"{stack.env['CASEPATH_MAILBOX']}-chat",
    }
    log = stack.folder / "make-chat.log"
    _check_ready()
    started = time.perf_counter()
    with log.open("wb") as output:
        process = subprocess.Popen(["make", "chat"], cwd=ROOT, env=env, stdout=output,
                                   stderr=output, start_new_session=True)
    try:
        await _first_answer(f"http://127.0.0.1:{ports['CASEPATH_PORT']}", process, log)
        return time.perf_counter() - started
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGINT)
            process.wait(timeout=30)


def _check_ready() -> None:
    """`make bench` has prepared everything; else `make chat` would install, and be timed at it."""
    for made in ENVIRONMENTS:
        if not stamped(made.folder / ".lock-hash", fingerprint([made.dev_lock])):
            raise RuntimeError(f"the {made.name}'s environment is not up to date: use make bench")


async def _first_answer(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            async with Applicant(url) as applicant:
                await applicant.say(HELLO)
            return
        except NOT_YET:
            await asyncio.sleep(0.05)
    raise RuntimeError(f"make chat gave no answer: {log.read_text()[-300:]}")


def _outside_make() -> dict[str, str]:
    """The environment as a shell of one's own would have it, not a child of `make bench`."""
    within = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "MAKEOVERRIDES")
    return {name: value for name, value in os.environ.items() if name not in within}
