"""A million events of an agency's records into PostgreSQL, as `make import` does it."""
from __future__ import annotations

import os
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from scripts.common import ACTION_PYTHON, ROOT
from scripts.prepare import QUIET
from tests.benchmarks.figures import Found
from tests.benchmarks.numbers import progress
from tests.servers.postgres import postgres_server

ROWS = 1_000_000
A_CASE = 5  # events
A_PERSON = 2  # cases
TITLES = ("Case Was Received", "Case Was Received and A Receipt Notice Was Emailed",
          "Biometrics Appointment Was Scheduled", "Case Is Being Actively Reviewed By USCIS",
          "Case Was Approved")
HEAD = ("case_number,agency,person,name,date_of_birth,email,phone,language,form,category,"
        "received_on,access_code,title,happened_at,note\n")
MAPPING = "columns:\n" + "".join(f"  {name}: {name}\n" for name in HEAD.strip().split(","))
KEYS = {"CASEPATH_MASTER_KEY": "1:" + "A" * 43, "CASEPATH_INDEX_KEY": "1:" + "B" * 43,
        "CASEPATH_ENV": "development"}


def lines(rows: int) -> Iterator[str]:
    """Rows of a case stand together; every hundredth is wrong."""
    for row in range(rows):
        case, step = divmod(row, A_CASE)
        person = case // A_PERSON
        number = f"IOE09{case:08d}" if row % 100 else "IOE-wrong"
        yield (f"{number},uscis,p{person},Somebody Madeup,1990-05-06,p{person}@example.org,,en,"
               f"I-485,family,2025-01-{case % 28 + 1:02d},,{TITLES[step]},"
               f"2025-{step * 2 + 1:02d}-{case % 28 + 1:02d}T09:30:00+00:00,\n")


def measure(found: Found, *, rows: int = ROWS) -> None:
    """Raises RuntimeError where the import did not do what it says."""
    with tempfile.TemporaryDirectory(prefix="casepath-import-") as folder, \
            postgres_server() as server:
        file = Path(folder) / "records.csv"
        with file.open("w", encoding="utf-8") as out:
            out.write(HEAD)
            out.writelines(lines(rows))
        env = {**os.environ, **QUIET, **KEYS,
               "CASEPATH_DATABASE_URL": server.url(server.create())}
        _run(["-m", "alembic", "-c", "actions/alembic.ini", "upgrade", "head"], env, {0})
        (Path(folder) / "mapping.yml").write_text(MAPPING, encoding="utf-8")
        command = ["-m", "actions.sources.importing", str(file), "--rejects",
                   f"{folder}/rejected.csv", "--mapping", f"{folder}/mapping.yml"]
        progress(f"import: {rows:,} rows into PostgreSQL")
        begun = time.perf_counter()
        told = _run(command, env, {2})
        seconds = time.perf_counter() - begun
        read = re.search(
            r"([\d,]+) rows in .*: ([\d,]+) written, 0 known before, ([\d,]+) rej", told)
        if read is None or [int(part.replace(",", "")) for part in read.groups()] != [
            rows, rows - rows // 100, rows // 100,
        ]:
            raise RuntimeError(f"the import told something else: {told[-200:]}")
        found.put_all({"import.rows": rows, "import.total_s": seconds,
                       "import.rows_per_s": rows / seconds})


def _run(command: list[str], env: dict[str, str], codes: set[int]) -> str:
    done = subprocess.run([str(ACTION_PYTHON), *command], cwd=ROOT, env=env, capture_output=True,
                          text=True, check=False)
    if done.returncode not in codes:
        raise RuntimeError(f"{command[1]} ended with {done.returncode}: {done.stderr[-400:]}")
    return done.stdout
