"""A disk of a few megabytes, to be filled: `with small_disk(64) as disk: disk.fill()`."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers.process import NotInstalled

_AT_ONCE = 1 << 16  # bytes


@dataclass(frozen=True)
class SmallDisk:
    """A mounted file system of its own."""

    folder: Path

    @property
    def _ballast(self) -> Path:
        return self.folder / "ballast"

    def fill(self) -> None:
        """Leave no room: each write that needs some fails with ENOSPC."""
        with self._ballast.open("ab", buffering=0) as file:
            for size in (_AT_ONCE, 1):
                try:
                    while True:
                        file.write(bytes(size))
                except OSError:
                    pass

    def make_room(self) -> None:
        self._ballast.unlink(missing_ok=True)


@contextmanager
def small_disk(megabytes: int) -> Iterator[SmallDisk]:
    """A file system in memory that holds so much and no more; gone at the end.

    :raises NotInstalled: mounting takes root's rights, which a test run need not have.
    """
    folder = Path(tempfile.mkdtemp(prefix="casepath-disk-"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=755", "tmpfs", str(folder)]
    try:
        if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
            raise NotInstalled("a disk can only be filled where one can be mounted (as root)")
        try:
            yield SmallDisk(folder)
        finally:
            subprocess.run(["umount", "--lazy", str(folder)], check=False)
    finally:
        folder.rmdir()
