"""Starts mail server, action server and Rasa server, in that order, and stops them together.

`python3 -m scripts.up [--hints] [--telegram]`. Ctrl-C, or the end of one of them, stops all. Each
writes its log to var/logs/; without --hints the logs go to the terminal too.
"""
from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Sequence

from scripts.common import ACTION_PYTHON, RASA_PYTHON, ROOT, VAR, Stop, environment, say
from scripts.prepare import QUIET

LOGS = VAR / "logs"
START_TIMEOUT = 90  # seconds
STOP_TIMEOUT = 15  # seconds, as docs/deployment.md gives them


@dataclass(frozen=True)
class Server:
    """A process to run, the port that it answers on, and the path that says it is ready."""

    name: str
    command: Sequence[str]
    port: int
    ready_path: str | None


def servers(env: dict[str, str]) -> list[Server]:
    """The three, in the order in which they start."""
    smtp = int(env.get("CASEPATH_SMTP_PORT", "5025"))
    action = int(env.get("CASEPATH_ACTION_PORT", "5055"))
    rasa = int(env.get("CASEPATH_PORT", "5005"))
    debug = env.get("CASEPATH_LOG_LEVEL") == "debug"
    env.setdefault("CASEPATH_SMTP_URL", f"smtp://127.0.0.1:{smtp}")
    env.setdefault("CASEPATH_ACTION_URL", f"http://127.0.0.1:{action}/webhook")
    env.setdefault("CASEPATH_MAILBOX", str(VAR / "mailbox"))
    development = env.get("CASEPATH_ENV", "production") == "development"
    api = ["--enable-api"] if development else []
    credentials = "credentials.dev.yml" if development else "credentials.yml"
    return [
        Server("mail server", [str(ACTION_PYTHON), "-m", "actions.dev.mailbox", "--port",
                               str(smtp), "--directory", env["CASEPATH_MAILBOX"]], smtp, None),
        Server("action server", [str(ACTION_PYTHON), "-m", "actions"], action,
               "/health/ready"),
        Server("Rasa server", [str(RASA_PYTHON), "-m", "bot.launcher", "run", *api,
                               "--interface", "127.0.0.1", "--port", str(rasa),
                               "--credentials", credentials,
                               "--endpoints", "endpoints.yml",
                               "--model", env.get("CASEPATH_MODEL", "models/casepath.tar.gz"),
                               *(["--debug"] if debug else [])],
               rasa, "/chat/health/ready"),
    ]


def check_telegram(env: dict[str, str]) -> None:
    """Stop with one line when there is no bot to run; polling needs no public address."""
    if not env.get("CASEPATH_TELEGRAM_TOKEN"):
        raise Stop("CASEPATH_TELEGRAM_TOKEN is not set: ask @BotFather in Telegram for a bot, then "
                   "run CASEPATH_TELEGRAM_TOKEN=<its token> make telegram.")
    env.pop("CASEPATH_TELEGRAM_WEBHOOK_URL", None)


def check_ports(wanted: Sequence[Server]) -> None:
    """Stop with one line when a port is taken."""
    settings = {"mail server": "CASEPATH_SMTP_PORT", "action server": "CASEPATH_ACTION_PORT",
                "Rasa server": "CASEPATH_PORT"}
    for server in wanted:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", server.port))
            except OSError:
                raise Stop(f"port {server.port} for the {server.name} is taken: stop what holds "
                           f"it, or set {settings[server.name]} to a free one.") from None


class Running:
    """The processes that were started, and their end."""

    def __init__(self, *, echo: bool) -> None:
        self._echo = echo
        self._processes: list[tuple[Server, subprocess.Popen[Any]]] = []

    @property
    def pids(self) -> list[int]:
        return [process.pid for _, process in self._processes]

    def log_of(self, server: Server) -> Path:
        return LOGS / f"{server.name.split()[0].lower()}.log"

    def start(self, server: Server, env: dict[str, str]) -> None:
        """Start it and wait until it answers; stop everything when it does not."""
        log = self.log_of(server)
        log.parent.mkdir(parents=True, exist_ok=True)
        out = None if self._echo else log.open("ab")
        process = subprocess.Popen(server.command, cwd=ROOT, env=env, stdout=out,
                                   stderr=subprocess.STDOUT, start_new_session=True)
        self._processes.append((server, process))
        deadline = time.monotonic() + START_TIMEOUT
        while not _answers(server):
            if process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise Stop(f"the {server.name} did not start: {_last_line(log)}")
            time.sleep(0.05)

    def wait(self) -> None:
        """Return when one of them has ended."""
        while True:
            for server, process in self._processes:
                if process.poll() is not None:
                    self.stop()
                    log = self.log_of(server)
                    raise Stop(f"the {server.name} ended by itself: {_last_line(log)}")
            time.sleep(0.3)

    def stop(self) -> list[str]:
        """Ask each to end, the last started first. Names of those that did not, and were killed."""
        killed = []
        for _, process in reversed(self._processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for server, process in reversed(self._processes):
            try:
                process.wait(STOP_TIMEOUT)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                killed.append(server.name)
        return killed


def _answers(server: Server) -> bool:
    if server.ready_path is None:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", server.port)) == 0
    try:
        url = f"http://127.0.0.1:{server.port}{server.ready_path}"
        with urllib.request.urlopen(url, timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _last_line(log: Path) -> str:
    if not log.exists():
        return "its log is above."
    written = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
    told = [line for line in written if line.startswith("casepath:")]
    line = (told or written or ["it wrote nothing"])[-1]
    where = log.relative_to(ROOT) if log.is_relative_to(ROOT) else log
    return f"{line.removeprefix('casepath: ')} (log: {where})"


TELEGRAM_HINT = """
  Telegram:  open a chat with your bot and press Start. The people to try and their
             mailbox are on the page below.
"""

HINTS = """
  Web chat:  http://localhost:{port}/chat

  Try:   Where is my case?
         then a number and a birth date from the panel on that page,
         then the code that arrives in the mailbox beside it.
         In Spanish: ¿En qué va mi caso?      At any time: help, cancel, lock.

  Ctrl-C stops everything.
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hints", action="store_true", help="say what to type; logs to files")
    parser.add_argument("--telegram", action="store_true", help="with a Telegram bot, by polling")
    options = parser.parse_args()
    hints = options.hints
    env = {**environment(), **QUIET, "PYTHONUNBUFFERED": "1"}
    if options.telegram:
        check_telegram(env)
    wanted = servers(env)
    check_ports(wanted)
    running = Running(echo=not hints)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    started = time.monotonic()
    try:
        for server in wanted:
            running.start(server, env)
            say(f"{server.name}: answers on port {server.port}")
        say(f"ready after {time.monotonic() - started:.1f} s")
        if options.telegram:
            print(TELEGRAM_HINT, end="", flush=True)
        if hints:
            print(HINTS.format(port=wanted[-1].port), flush=True)
        running.wait()
    except KeyboardInterrupt:
        print()
        say("stopping")
    finally:
        for name in running.stop():
            say(f"{name}: did not end in {STOP_TIMEOUT} s, and was killed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
