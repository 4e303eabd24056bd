"""The whole of Casepath on free ports in a folder of its own: real servers, mail and stores."""
from __future__ import annotations

import contextlib
import email
import email.policy
import functools
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Collection, Mapping
from datetime import datetime, timezone
from pathlib import Path

from scripts.common import ACTION_PYTHON, ROOT
from scripts.prepare import QUIET
from scripts.up import Running, Server, servers

TIMES = {  # by which verification counts: table to its columns
    "one_time_code": ("created_at", "expires_at", "used_at", "ended_at"),
    "delivery": ("created_at", "due_at", "expires_at", "released_at", "finished_at"),
    "verification_attempt": ("at",),
    "verified_session": ("started_at", "last_used_at", "proved_at", "ended_at"),
    "helper_leave": ("created_at", "invited_until", "ends_at", "accepted_at", "last_used_at"),
    "authenticator": ("created_at", "expires_at", "confirmed_at", "ended_at"),
}
STORE = "casepath.db"
CODE = re.compile(r"(?<!\d)(\d{6})(?!\d)")


def free_port() -> int:
    """A port that nobody holds at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Stack:
    """Mail server, action server and Rasa server. Use as a context manager."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.env = _settings(folder) | settings
        self._servers = {server.name: server for server in servers(self.env)}
        self._running: dict[str, Running] = {}

    def __enter__(self) -> Stack:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.make_store()
        for name in self._servers:
            self.start(name)
        return self

    def __exit__(self, *_: object) -> None:
        for name in reversed(list(self._running)):
            self.stop(name)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.env['CASEPATH_PORT']}"

    @property
    def mailbox(self) -> Path:
        return Path(self.env["CASEPATH_MAILBOX"])

    def start(self, name: str) -> None:
        """Start one server and wait until it answers; its log lands in the folder."""
        running = LoggedRunning(self.folder / f"{name.split()[0].lower()}.log")
        running.start(self._servers[name], {**os.environ, **self.env, **QUIET})
        self._running[name] = running

    def stop(self, name: str) -> list[str]:
        """As a service manager does it: asked to end, and killed when its time is over.

        Returns what had to be killed; nothing, when all went well.
        """
        running = self._running.pop(name, None)
        return running.stop() if running is not None else []

    def set_environment(self, name: str) -> None:
        """`production` or `development`, for servers that are started from now on."""
        self.env["CASEPATH_ENV"] = name
        self._servers = {server.name: server for server in servers(self.env)}

    def pid(self, name: str) -> int:
        """Process id of a running server."""
        return self._running[name].pids[0]

    def make_store(self) -> None:
        """Tables and the demo's cases; a file is a copy of the first that was made."""
        own = self.folder / STORE
        kept_there = {"CASEPATH_DATABASE_URL": f"sqlite:///{own}", **_keys()}
        if self.env | kept_there == self.env:
            shutil.copy(Path(_made_store().name) / STORE, own)
        else:
            fill_store(self.env)

    def seed(self, *, cases: int, seed: str) -> None:
        """Made-up cases beside the demo's."""
        _run(self.env, "actions.cases.seed", "--cases", str(cases), "--seed", seed)

    def code_for(
        self, address: str, *, since: float = 0.0, known: Collection[str] = (), wait: float = 10.0
    ) -> str:
        """The newest code that came for an address after `since` (unix seconds).

        Mails whose names stand in `known` (`mail_names`) came before, and do not count.
        """
        deadline = time.monotonic() + wait
        while time.monotonic() < deadline:
            for file in sorted(self.mailbox.glob("*.eml"), key=lambda f: -f.stat().st_mtime):
                new = file.stat().st_mtime >= since and file.name not in known
                if new and (found := _code_in(file, address)):
                    return found
            time.sleep(0.05)
        raise AssertionError(f"no code came for {address[:3]}…")

    def newest_token(self) -> str:
        """A sealed case number as the tracker store of the Rasa server keeps it."""
        newest = "SELECT state FROM tracker ORDER BY expires_at DESC LIMIT 1"
        with contextlib.closing(sqlite3.connect(self.folder / "trackers.db")) as store:
            state = str(store.execute(newest).fetchone()[0])
        return re.findall(r"\[\[case_number:[\w-]+\]\]", state)[-1]

    def mail_names(self) -> frozenset[str]:
        return frozenset(file.name for file in self.mailbox.glob("*.eml"))

    def mails_to(self, address: str, *, known: Collection[str] = ()) -> int:
        """How many codes came for an address, besides the mails in `known`."""
        new = (file for file in self.mailbox.glob("*.eml") if file.name not in known)
        return sum(_code_in(file, address) is not None for file in new)

    def settle(self, *, wait: float = 5.0) -> None:
        """Until no letter that is due waits in the case store's outbox."""
        due = (
            "SELECT count(*) FROM delivery "
            "WHERE state = 'sending' OR (state = 'waiting' AND due_at <= ?)"
        )
        deadline = time.monotonic() + wait
        with contextlib.closing(sqlite3.connect(self.folder / STORE)) as store:
            while time.monotonic() < deadline:
                now = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M:%S.%f")
                if store.execute(due, (now,)).fetchone() == (0,):
                    return
                time.sleep(0.02)

    def has_work_for_telegram(self) -> bool:
        """Whether a message to answer, or a reply to send, waits in the conversation store."""
        waiting = (
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE channel = 'telegram') OR "
            "EXISTS (SELECT 1 FROM inbox WHERE channel = 'telegram' AND payload IS NOT NULL)"
        )
        with contextlib.closing(sqlite3.connect(self.folder / "trackers.db")) as store:
            return bool(store.execute(waiting).fetchone()[0])

    def rows(self) -> int:
        """How many rows stand in the conversation store, in all tables."""
        with contextlib.closing(sqlite3.connect(self.folder / "trackers.db")) as store:
            tables = [row[0] for row in store.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'")]
            return sum(int(store.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
                       for table in tables)

    def pass_time(self, *, minutes: int) -> None:
        """As if so long had passed for codes, mail, pauses and proofs: their times move back."""
        with contextlib.closing(sqlite3.connect(self.folder / STORE)) as store:
            for table, columns in TIMES.items():
                moved = ", ".join(
                    f"{column} = strftime('%Y-%m-%d %H:%M:%f000', {column}, '-{minutes} minutes')"
                    for column in columns
                )
                store.execute(f"UPDATE {table} SET {moved}")
            store.commit()

    def another_hour(self) -> None:
        """The demo's few applicants serve many tests: each begins with the mail's caps unused."""
        self.settle()
        self.pass_time(minutes=61)

    def forget_apps(self) -> None:
        """Nobody has an authenticator app, and nobody was offered one."""
        with contextlib.closing(sqlite3.connect(self.folder / STORE)) as store:
            for table in ("authenticator", "recovery_code", "factor_offer"):
                store.execute(f"DELETE FROM {table}")
            store.commit()

    def mails(self) -> int:
        return len(list(self.mailbox.glob("*.eml")))


def _code_in(file: Path, address: str) -> str | None:
    mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    if address not in str(mail["to"]):
        return None
    found = CODE.findall(mail.get_content())
    return found[0] if found else None


class LoggedRunning(Running):
    """`Running` whose log is one file of the stack's folder."""

    def __init__(self, log: Path) -> None:
        super().__init__(echo=False)
        self._log = log

    def log_of(self, server: Server) -> Path:
        return self._log


def fill_store(env: Mapping[str, str]) -> None:
    """Tables and the demo's cases in the store that the settings name."""
    _run(env, "alembic", "-c", "actions/alembic.ini", "upgrade", "head")
    _run(env, "actions.cases.seed", "--demo")


def _run(env: Mapping[str, str], *module: str) -> str:
    done = subprocess.run([str(ACTION_PYTHON), "-m", *module], cwd=ROOT, check=True, text=True,
                          env={**os.environ, **env}, capture_output=True)
    return done.stdout


@functools.cache
def _keys() -> dict[str, str]:
    """The secrets of all stacks of a test run."""
    return dict(line.split("=", 1) for line in
                _run({}, "actions.sealing", "new-keys").splitlines())


@functools.cache
def _made_store() -> tempfile.TemporaryDirectory[str]:
    """A folder with a filled store, which goes when the test run ends."""
    folder = tempfile.TemporaryDirectory(prefix="casepath-store-")
    fill_store(_settings(Path(folder.name)))
    return folder


def _settings(folder: Path) -> dict[str, str]:
    ports = {name: str(free_port()) for name in
             ("CASEPATH_PORT", "CASEPATH_ACTION_PORT", "CASEPATH_SMTP_PORT")}
    return {
        "CASEPATH_ENV": "development",
        "CASEPATH_DATABASE_URL": f"sqlite:///{folder / STORE}",
        "CASEPATH_TRACKER_URL": f"sqlite:///{folder}/trackers.db",
        "CASEPATH_MAILBOX": str(folder / "mailbox"),
        # The tests' clients say in X-Forwarded-For whose address they stand for.
        "CASEPATH_TRUSTED_PROXIES": "127.0.0.1",
        # Pages of others that may show the chat: one of another site, one of the same site.
        "CASEPATH_ALLOWED_ORIGINS": ",".join(
            f"http://{host}:{free_port()}" for host in ("localhost", "127.0.0.1")
        ),
        **ports,
        **_keys(),
    }
