"""A store is migrated while people write: nobody hears of it, and nothing is lost."""
from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.common import ACTION_PYTHON, ROOT, Stop
from scripts.prepare import QUIET
from tests.conversations.chat import Chat, names
from tests.conversations.faults import ACTIONS, audit_is_whole
from tests.conversations.people import AMARA, LUCIA
from tests.servers.postgres import postgres_server
from tests.servers.process import NotInstalled
from tests.servers.stack import Stack

# As the next version's would be: what is there stays as it is, and what comes may be empty.
EXPANDS = '''
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9999_tried", "{head}"
branch_labels = depends_on = None


def upgrade() -> None:
    op.add_column("case", sa.Column("tried", sa.String(20), nullable=True))
    op.create_index("ix_case_tried", "case", ["tried"])
    op.create_table("tried", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("select pg_sleep(1)")
'''
STATUS, HISTORY = "where is my case?", "show me the history"


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Stack]:
    try:
        with postgres_server() as server, Stack(
            tmp_path / "stack", CASEPATH_DATABASE_URL=server.url(server.create()),
            CASEPATH_MESSAGES_BURST="10000", CASEPATH_ADDRESS_MESSAGES_BURST="10000",
        ) as stack:
            yield stack
    except NotInstalled as reason:
        pytest.skip(str(reason))


class Talk(threading.Thread):
    """A verified applicant who goes on asking, and what was not answered as it should be."""

    def __init__(self, stack: Stack, who: object) -> None:
        super().__init__()
        self.chat, self.turns, self.wrong = Chat(stack.url), 0, []  # type: ignore[var-annotated]
        known = stack.mail_names()
        assert names(self.chat.say(who.claim("en"))) == ["code_on_its_way"]  # type: ignore[attr-defined]
        code = stack.code_for(str(who.email), known=known)  # type: ignore[attr-defined]
        assert "verified" in names(self.chat.say(code))
        self._over = threading.Event()

    def run(self) -> None:
        while not self._over.is_set():
            for text, wanted in ((STATUS, "case_status"), (HISTORY, "case_history")):
                heard = names(self.chat.say(text))
                self.turns += 1
                if heard not in ([wanted], ["system-still-working", wanted]):
                    self.wrong.append((text, heard))

    def end(self) -> None:
        self._over.set()
        self.join(timeout=60)


def migrate(stack: Stack, folder: Path) -> subprocess.CompletedProcess[str]:
    """`alembic upgrade` with one migration more than the running version knows."""
    versions, ini = folder / "versions", folder / "alembic.ini"
    versions.mkdir(parents=True)
    script = ROOT / "actions" / "migrations"
    head = max(path.stem for path in (script / "versions").glob("0*.py"))
    revision = (script / "versions" / f"{head}.py").read_text().split('revision = "')[1]
    (versions / "9999_tried.py").write_text(EXPANDS.format(head=revision.partition('"')[0]))
    plain = (ROOT / "actions" / "alembic.ini").read_text()
    plain = plain.replace("%(here)s/migrations", str(script)).replace("%(here)s/..", str(ROOT))
    ini.write_text(plain.replace(
        "path_separator", f"version_locations = {script}/versions{os.pathsep}{versions}\n"
        "path_separator", 1))
    return subprocess.run(
        [str(ACTION_PYTHON), "-m", "alembic", "-c", str(ini), "upgrade", "head"], cwd=ROOT,
        env={**os.environ, **QUIET, **stack.env}, capture_output=True, text=True, check=False)


def test_tables_grow_while_two_people_write(running: Stack, tmp_path: Path) -> None:
    stack = running
    talks = [Talk(stack, who) for who in (AMARA, LUCIA)]
    for talk in talks:
        talk.start()
    time.sleep(1)
    before = [talk.turns for talk in talks]
    done = migrate(stack, tmp_path / "next")
    assert done.returncode == 0, done.stderr
    after = [talk.turns for talk in talks]
    time.sleep(1)
    for talk in talks:
        talk.end()
    assert [talk.wrong for talk in talks] == [[], []]
    assert all(more > few for few, more in zip(before, after, strict=True)), "asked meanwhile"
    assert all(talk.turns > more for talk, more in zip(talks, after, strict=True))
    assert audit_is_whole(stack)
    # The old version does not start on tables that it does not know, and says so.
    stack.stop(ACTIONS)
    with pytest.raises(Stop):
        stack.start(ACTIONS)
    assert "9999_tried" in (tmp_path / "stack" / "action.log").read_text()
