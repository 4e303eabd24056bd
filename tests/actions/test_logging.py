"""The action server's logs at debug level, its error texts and its dumps."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from actions.settings import ActionSettings, SettingMissing
from actions.store.engine import make_engine
from scripts.common import ROOT

SPEAK = """
import logging, sys, structlog
from actions.__main__ import configure_logging
configure_logging(production=True, level=sys.argv[1])
structlog.get_logger().debug("ours")
for library in ("httpx", "httpcore", "aiosmtplib", "sqlalchemy.engine", "sanic.access"):
    logging.getLogger(library).info("carried")
    logging.getLogger(library).debug("carried")
"""


@pytest.mark.parametrize(("level", "ours"), [("debug", True), ("info", False)])
def test_debug_is_our_own_lines_and_no_librarys(level: str, ours: bool) -> None:
    done = subprocess.run([sys.executable, "-c", SPEAK, level], cwd=ROOT, capture_output=True,
                          text=True, check=True)
    assert ('"ours"' in done.stderr) == ours
    assert "carried" not in done.stderr + done.stdout


def test_an_error_of_the_store_holds_no_row(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/x.db")
    with engine.connect() as connection, pytest.raises(DBAPIError) as caught:
        connection.execute(text("INSERT INTO nowhere VALUES (:who)"), {"who": "Ximena Quiroga"})
    assert "nowhere" in str(caught.value) and "Ximena" not in str(caught.value)
    engine.dispose()


def test_another_level_is_refused_with_its_mend() -> None:
    needed = ("SMTP_URL", "ACTION_SECRET", "SEAL_PRIVATE_KEY", "REPLY_KEY", "MASTER_KEY",
              "INDEX_KEY")
    env = {f"CASEPATH_{name}": "x" for name in needed}
    with pytest.raises(SettingMissing, match="'info' or 'debug'"):
        ActionSettings.from_environment(env | {"CASEPATH_LOG_LEVEL": "loud"})
