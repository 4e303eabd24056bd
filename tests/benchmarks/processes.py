"""One Rasa process and one for each core, behind nginx, on PostgreSQL and Redis."""
from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path

from tests.benchmarks import steps
from tests.benchmarks.casepath import SETTINGS
from tests.benchmarks.figures import TOGETHER, Found
from tests.benchmarks.load import saturated
from tests.benchmarks.numbers import progress
from tests.servers.fleet import fleet

CLIENTS_EACH = 4


def measure(found: Found, *, count: int = os.cpu_count() or 1) -> None:
    """Raises RuntimeError where a system does not answer; NotInstalled without an engine."""
    with tempfile.TemporaryDirectory(prefix="casepath-processes-") as folder:
        one = _of_one(Path(folder) / "one")
        progress(f"{count} Rasa processes")
        with fleet(Path(folder) / "all", rasas=count, actions=1, **SETTINGS) as running:
            together = asyncio.run(saturated(running.url, clients=CLIENTS_EACH * count))
            asyncio.run(steps.measure(running.url, found, topic="processes", rates=TOGETHER))
    found.put(processes__count=count, processes__one_per_s=one, processes__all_per_s=together,
              processes__ratio=together / one)


def _of_one(folder: Path) -> float:
    progress("one Rasa process behind nginx")
    with fleet(folder, rasas=1, actions=1, **SETTINGS) as running:
        return asyncio.run(saturated(running.url, clients=CLIENTS_EACH))
