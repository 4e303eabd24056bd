"""Training, and filling the case store: commands that are timed from outside."""
from __future__ import annotations

import os
import re
import subprocess
import tempfile
import time
from pathlib import Path

from scripts.common import ACTION_PYTHON, RASA_PYTHON, ROOT, environment
from scripts.prepare import QUIET
from tests.benchmarks.figures import Found
from tests.benchmarks.numbers import progress

CASES = 20_000


def train(found: Found) -> None:
    """Train anew, from nothing, into a folder that goes again."""
    progress("training, both languages")
    with tempfile.TemporaryDirectory(prefix="casepath-bench-") as folder:
        started = time.perf_counter()
        _run([str(RASA_PYTHON), "-m", "bot.launcher", "train", "--force", "--quiet",
              "--out", folder, "--fixed-model-name", "bench"])
        found.put(train__total_s=time.perf_counter() - started)


def seed(found: Found) -> None:
    """Made-up cases into a new SQLite file; the seeder tells its own rate."""
    progress(f"{CASES:,} made-up cases")
    with tempfile.TemporaryDirectory(prefix="casepath-bench-") as folder:
        store = {"CASEPATH_DATABASE_URL": f"sqlite:///{Path(folder) / 'casepath.db'}"}
        _run([str(ACTION_PYTHON), "-m", "alembic", "-c", "actions/alembic.ini",
              "upgrade", "head"], store)
        told = _run([str(ACTION_PYTHON), "-m", "actions.cases.seed", "--cases", str(CASES)],
                    store)
    rate = re.search(r"\(([\d,]+) a second\)", told)
    if rate is None:
        raise RuntimeError(f"the seeder told no rate: {told[-200:]}")
    found.put(seed__cases_per_s=float(rate[1].replace(",", "")))


def _run(command: list[str], settings: dict[str, str] | None = None) -> str:
    env = {**os.environ, **environment(), **QUIET, **(settings or {})}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[1:5])}: {done.stderr.strip()[-500:]}")
    return done.stdout
