"""Casepath on several processes: PostgreSQL, Redis, nginx, and as many servers as one likes."""
from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from scripts.common import ROOT
from scripts.prepare import QUIET
from scripts.up import Running, Server, servers
from tests.servers.nginx import nginx
from tests.servers.postgres import postgres_server
from tests.servers.process import free_port
from tests.servers.redis import redis_server
from tests.servers.stack import LoggedRunning, Stack

MODEL = ROOT / "models" / "casepath.tar.gz"


class Fleet(Stack):
    """A `Stack` whose Rasa and action servers are several, behind nginx; `url` is nginx's.

    `start`, `stop` and `pid` take the names in `rasas` and `actions`.
    """

    def __init__(self, folder: Path, *, rasas: int, actions: int, **settings: str) -> None:
        super().__init__(folder, **settings)
        mail, action, rasa = servers(dict(self.env))
        self.rasas = [f"rasa{number}" for number in range(1, rasas + 1)]
        self.actions = [f"action{number}" for number in range(1, actions + 1)]
        self._ports = {name: free_port() for name in (*self.rasas, *self.actions)}
        self._models = dict.fromkeys(self.rasas, MODEL)
        self._kinds = {**dict.fromkeys(self.rasas, rasa), **dict.fromkeys(self.actions, action)}
        self._mail = mail
        self._door = contextlib.ExitStack()
        self.env["CASEPATH_ACTION_URL"] = (
            f"http://127.0.0.1:{self.env['CASEPATH_ACTION_PORT']}/webhook"
        )
        self.env["CASEPATH_SMTP_URL"] = f"smtp://127.0.0.1:{self.env['CASEPATH_SMTP_PORT']}"

    def __enter__(self) -> Fleet:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.make_store()
        with contextlib.ExitStack() as starting:
            starting.push(lambda *_: super(Fleet, self).__exit__())
            self._begin(self._mail.name, self._mail, {})
            self._door.enter_context(nginx(
                self.folder / "nginx",
                port=int(self.env["CASEPATH_PORT"]),
                rasa=[self._ports[name] for name in self.rasas],
                action_port=int(self.env["CASEPATH_ACTION_PORT"]),
                actions=[self._ports[name] for name in self.actions],
            ))
            for names in (self.actions, self.rasas):  # each kind at the same time
                with ThreadPoolExecutor() as together:
                    list(together.map(self.start, names))
            starting.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        super().__exit__()
        self._door.close()

    def start(self, name: str, *, model: Path | None = None) -> None:
        """Start a server and wait until it is ready; a Rasa server with another model, if given."""
        if model is not None:
            self._models[name] = model
        port = str(self._ports[name])
        own = {"CASEPATH_PORT": port} if name in self.rasas else {"CASEPATH_ACTION_PORT": port}
        made = servers({**self.env, **own, "CASEPATH_MODEL": str(self._models.get(name, MODEL))})
        kind = next(server for server in made if server.name == self._kinds[name].name)
        self._begin(name, replace(kind, name=name), own)

    def kill(self, name: str) -> None:
        """As the kernel does when memory is short."""
        os.kill(self.pid(name), signal.SIGKILL)
        self.stop(name)

    def _begin(self, name: str, server: Server, own: dict[str, str]) -> None:
        running: Running = LoggedRunning(self.folder / f"{name.split()[0]}.log")
        running.start(server, {**os.environ, **self.env, **own, **QUIET})
        self._running[name] = running


@contextmanager
def fleet(folder: Path, *, rasas: int = 3, actions: int = 2, **settings: str) -> Iterator[Fleet]:
    """A running fleet on a PostgreSQL and a Redis of its own.

    :raises NotInstalled: one of the engines is not on this machine.
    """
    with postgres_server() as postgres, redis_server() as redis:
        engines = {
            "CASEPATH_DATABASE_URL": postgres.url(postgres.create()),
            "CASEPATH_TRACKER_URL": postgres.url(postgres.create()),
            "CASEPATH_REDIS_URL": redis.url,
        }
        with Fleet(folder, rasas=rasas, actions=actions, **engines, **settings) as running:
            yield running

