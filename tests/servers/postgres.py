"""A PostgreSQL server of one's own: `with postgres_server() as server: server.create("x")`.

Plain Python, usable from both environments. It trusts every local user, keeps nothing, and
trades durability for speed: for tests only.
"""

from __future__ import annotations

import itertools
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.servers.process import (
    Restartable,
    find_program,
    free_port,
    give_to,
    stop,
    unprivileged,
)

PACKAGE = "postgresql"
FAST = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "64MB",
    "max_connections": "60",
    "autovacuum": "off",
    "listen_addresses": "127.0.0.1",
}
DURABLE = {"synchronous_commit": "on"}


@dataclass(frozen=True)
class PostgresServer:
    """A running server. Databases are made with `create`, and go when the server does."""

    port: int
    _bin: Path
    _counter: Iterator[int] = field(default_factory=itertools.count, repr=False)
    running: list[Restartable] = field(default_factory=list, repr=False)

    def url(self, database: str) -> str:
        return f"postgresql://casepath@127.0.0.1:{self.port}/{database}"

    def create(self, *, template: str | None = None) -> str:
        """Make a new database, a copy of `template` if one is named; returns its name."""
        name = f"casepath_{next(self._counter)}"
        source = ["--template", template] if template else []
        self._run("createdb", *source, name)
        return name

    def drop(self, database: str) -> None:
        self._run("dropdb", "--force", database)

    def ready(self) -> bool:
        return self._call("pg_isready", "--quiet", "--dbname", "postgres").returncode == 0

    def _run(self, program: str, *arguments: str) -> None:
        done = self._call(program, *arguments)
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr.decode(errors='replace').strip()}")

    def _call(self, program: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        where = ["--host", "127.0.0.1", "--port", str(self.port), "--username", "casepath"]
        return subprocess.run(
            [self._bin / program, *where, *arguments], capture_output=True, check=False
        )


@contextmanager
def postgres_server(
    *, durable: bool = False, within: Path | None = None
) -> Iterator[PostgresServer]:
    """Start a server in a temporary folder on a free port; stop and remove it at the end.

    `durable`: what was committed outlives a kill of the server (not of the machine).
    `within`: where the temporary folder is made, instead of the usual place.

    :raises NotInstalled: PostgreSQL is not on this machine.
    :raises DidNotStart: it is, but does not run.
    """
    folders = Path("/usr/lib/postgresql").glob("*/bin")
    binaries = find_program("initdb", folders=folders, package=PACKAGE).parent
    account = unprivileged("postgres")
    folder = Path(tempfile.mkdtemp(prefix="casepath-postgres-", dir=within))
    try:
        give_to(folder, account)
        _initialise(binaries, folder / "data", account)
        yield from _serve(binaries, folder, account, DURABLE if durable else {})
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _initialise(binaries: Path, data: Path, account: dict[str, Any]) -> None:
    options = ["--username=casepath", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
    subprocess.run(
        [binaries / "initdb", "--pgdata", data, *options],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=data.parent,
        **account,
    )


def _serve(
    binaries: Path, folder: Path, account: dict[str, Any], more: dict[str, str]
) -> Iterator[PostgresServer]:
    server = PostgresServer(free_port(), binaries)
    settings = FAST | more | {"port": str(server.port), "unix_socket_directories": str(folder)}
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    log = folder / "log"

    def start() -> subprocess.Popen[bytes]:
        with log.open("ab") as output:
            return subprocess.Popen(
                [binaries / "postgres", "-D", folder / "data", *options],
                stdout=output, stderr=output, cwd=folder, **account,
            )

    running = Restartable(start, server.ready, log)
    server.running.append(running)
    try:
        running.start()
        yield server
    finally:
        # At once, without writing out what is thrown away anyway.
        stop(running.process, how=signal.SIGQUIT)
