"""The alarm itself: it must ring, or its silence says nothing."""
from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

import pytest

from tests.privacy.alarm import (
    PersonalDataInTheClear,
    check_text,
    personal_values,
    search_files,
)

VALUES = personal_values()


def test_it_knows_every_applicant() -> None:
    assert len([value for value in VALUES if "@" in value]) >= 8
    assert {"IOE0990001001", "Okafor", "1988-04-03", "April 3, 1988"} <= VALUES


@pytest.mark.parametrize("value", ["Amara Okafor", "ioe0990001001", "APRIL 3, 1988"])
def test_it_rings_for_a_log_line(value: str) -> None:
    with pytest.raises(PersonalDataInTheClear):
        logging.getLogger("casepath.test").error("the applicant is %s", value)


def test_it_tells_where_and_not_what() -> None:
    with pytest.raises(PersonalDataInTheClear) as caught:
        check_text("born 1988-04-03", VALUES, where="a reply")
    assert "1988-04-03" not in str(caught.value) and "a reply" in str(caught.value)


def test_it_finds_a_value_in_a_database_and_in_its_wal(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "x.db")
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("CREATE TABLE t (v TEXT)")
    db.execute("INSERT INTO t VALUES ('amara.okafor@example.org')")
    db.commit()
    found = search_files(tmp_path, VALUES)
    assert any("x.db-wal" in line for line in found)
    db.close()


def test_it_finds_escaped_and_unmarked_spellings(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text('{"name": "Luc\\u00eda Fern\\u00e1ndez Ortega"}')
    (tmp_path / "b.log").write_text("lucia fernandez ortega")
    found = search_files(tmp_path, VALUES)
    assert {line.split(":")[0] for line in found} == {"a.log", "b.log"}


def test_it_is_silent_where_there_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "quiet.log").write_text("claim.sent channel=webchat IOE••••••1001")
    assert search_files(tmp_path, VALUES) == []
