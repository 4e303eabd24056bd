"""The action server itself removes what has been kept long enough."""
from __future__ import annotations

import contextlib
import sqlite3
import time
from pathlib import Path

from tests.servers.stack import Stack

OLD = (
    "INSERT INTO verification_attempt (kind, conversation_index, case_index, outcome, at) "
    "VALUES ('claim', '1:old', '1:old', 'sent', '2020-01-01 00:00:00.000000')"
)
LEFT = "SELECT count(*) FROM verification_attempt WHERE conversation_index = '1:old'"


def test_it_runs_by_itself(tmp_path: Path) -> None:
    with Stack(tmp_path) as stack:
        stack.stop("action server")
        with contextlib.closing(sqlite3.connect(tmp_path / "casepath.db")) as store:
            store.execute(OLD)
            store.commit()
            stack.start("action server")
            deadline = time.monotonic() + 20
            while store.execute(LEFT).fetchone() != (0,):
                assert time.monotonic() < deadline, "it stays"
                time.sleep(0.1)
