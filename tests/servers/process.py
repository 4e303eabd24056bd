"""What the server starters share: finding binaries, ports and an account to run under."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

START_SECONDS = 30.0
STOP_SECONDS = 10.0


class NotInstalled(Exception):
    """The server's programs are not on this machine; the text says which package brings them."""


class DidNotStart(Exception):
    """The server ended or stayed silent; the text has the end of its log."""


def find_program(name: str, *, folders: Iterable[Path] = (), package: str) -> Path:
    """A program from these folders, the newest version first, or from PATH.

    :raises NotInstalled: it is in neither.
    """
    for folder in sorted(folders, key=_version, reverse=True):
        if os.access(folder / name, os.X_OK):
            return folder / name
    found = shutil.which(name)
    if found is None:
        raise NotInstalled(f"{name} is not installed (Debian package: {package})")
    return Path(found)


def _version(folder: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in folder.parts if part.isdigit())


def free_port() -> int:
    """A port on the loopback address that nobody listened on a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def unprivileged(*names: str) -> dict[str, Any]:
    """Arguments for `subprocess` that give up root, empty for those who are not root."""
    if os.geteuid() != 0:
        return {}
    for name in (*names, "nobody"):
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    raise NotInstalled("no account named " + " or ".join((*names, "nobody")))


def give_to(folder: Path, account: dict[str, Any]) -> None:
    """Let that account own the folder."""
    if account:
        os.chown(folder, account["user"], account["group"])


class Restartable:
    """A server's process with its children: killed, held and started again by a test."""

    def __init__(
        self, start: Callable[[], subprocess.Popen[bytes]], ready: Callable[[], bool], log: Path
    ) -> None:
        self._start, self._ready, self.log = start, ready, log
        self.process: subprocess.Popen[bytes]

    def start(self) -> None:
        """Start it and wait until it answers. Raises `DidNotStart`."""
        self.process = self._start()
        wait_until(self._ready, process=self.process, log=self.log)

    def kill(self) -> None:
        """End it and its children at once, as the kernel does when memory is short."""
        for pid in self._family():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait()

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """It hangs: it takes connections and answers nothing."""
        family = self._family()
        for pid in family:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in family:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGCONT)

    def _family(self) -> list[int]:
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [pid, *map(int, children)]


def wait_until(ready: Callable[[], bool], *, process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait for a server to answer.

    :raises DidNotStart: it ended, or did not answer within START_SECONDS.
    """
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        if ready():
            return
        time.sleep(0.05)
    raise DidNotStart(log.read_text(errors="replace")[-2000:])


def stop(process: subprocess.Popen[bytes], *, how: int = signal.SIGINT) -> None:
    """Ask a process that we started to end, and see that it does."""
    if process.poll() is not None:
        return
    process.send_signal(how)
    try:
        process.wait(timeout=STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
