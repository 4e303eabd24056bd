"""A Redis server of one's own: `with redis_server() as server: connect(server.url)`.

Plain Python, usable from both environments. It keeps nothing on disk: for tests only.
"""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.servers.process import (
    Restartable,
    find_program,
    free_port,
    give_to,
    stop,
    unprivileged,
)

PACKAGE = "redis-server"


@dataclass(frozen=True)
class RedisServer:
    """A running server."""

    port: int
    running: list[Restartable] = field(default_factory=list, repr=False, compare=False)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def ready(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as probe:
                probe.sendall(b"PING\r\n")
                return probe.recv(16).startswith(b"+PONG")
        except OSError:
            return False


@contextmanager
def redis_server(*, durable: bool = False, within: Path | None = None) -> Iterator[RedisServer]:
    """Start a server on a free port; stop it at the end.

    `durable`: each write is on disk before it is answered, and outlives a kill.
    `within`: where its temporary folder is made, instead of the usual place.

    :raises NotInstalled: Redis is not on this machine.
    :raises DidNotStart: it is, but does not run.
    """
    binary = find_program("redis-server", package=PACKAGE)
    account = unprivileged("redis")
    folder = Path(tempfile.mkdtemp(prefix="casepath-redis-", dir=within))
    give_to(folder, account)
    server = RedisServer(free_port())
    kept = ["--appendonly", "yes", "--appendfsync", "always"] if durable else ["--appendonly", "no"]
    options = ["--bind", "127.0.0.1", "--save", "", *kept, "--dir", str(folder)]
    log = folder / "log"

    def start() -> subprocess.Popen[bytes]:
        with log.open("ab") as output:
            return subprocess.Popen(
                [binary, "--port", str(server.port), *options],
                stdout=output, stderr=output, cwd=folder, **account,
            )

    running = Restartable(start, server.ready, log)
    server.running.append(running)
    try:
        running.start()
        yield server
    finally:
        stop(running.process, how=signal.SIGTERM)
        shutil.rmtree(folder, ignore_errors=True)
