"""Backup and restore as docs/deployment.md has them, on a real PostgreSQL."""
from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from scripts.common import ROOT
from tests.servers.postgres import postgres_server
from tests.servers.process import NotInstalled, find_program
from tests.servers.stack import Stack

BLOCK = r"```sh\n# {name}\n(.*?)```"


def commands(name: str) -> str:
    page = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
    found = re.search(BLOCK.format(name=name), page, re.DOTALL)
    assert found, name
    return found[1]


def counts(url: str) -> dict[str, int]:
    with psycopg.connect(url) as store:
        tables = [row[0] for row in store.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
        return {name: store.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # type: ignore[index]
                for name in tables}


def test_what_was_backed_up_is_restored_and_who_was_erased_stays_so(tmp_path: Path) -> None:
    folders = Path("/usr/lib/postgresql").glob("*/bin")
    try:
        tools = find_program("pg_dump", folders=folders, package="postgresql").parent
        with postgres_server() as server:
            old, new = server.url(server.create()), server.url(server.create())
            stack = Stack(tmp_path, CASEPATH_DATABASE_URL=old)
            stack.make_store()
            path = f"{tools}:{os.environ['PATH']}"

            def run(name: str) -> None:
                subprocess.run(["bash", "-ec", commands(name)], cwd=tmp_path, check=True,
                               env={"PATH": path, "CASES": old, "EMPTY": new})

            before = counts(old)
            assert before["person_key"] > 5
            run("backup")
            # Somebody is erased after the cases were copied; the keys are copied once more.
            with psycopg.connect(old) as store:
                store.execute("DELETE FROM person_key WHERE person_id = "
                              "(SELECT person_id FROM person_key LIMIT 1)")
            keys_alone = commands("backup").splitlines()[1]
            subprocess.run(["bash", "-ec", keys_alone], cwd=tmp_path, check=True,
                           env={"PATH": path, "CASES": old})
            run("restore")
            assert counts(new) == before | {"person_key": before["person_key"] - 1}
            env = {**os.environ, **stack.env, "CASEPATH_DATABASE_URL": new}
            for command in (["actions.keys", "check"], ["actions.verification.audit", "verify"]):
                done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, env=env,
                                      capture_output=True, text=True, check=False)
                assert done.returncode == 0, done.stderr
            copied = (tmp_path / "cases.dump").read_bytes()
            assert b"COPY public.person_key" not in copied
    except NotInstalled as missing:
        pytest.skip(str(missing))
