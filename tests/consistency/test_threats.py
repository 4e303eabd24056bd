"""docs/threat-model.md names tests that exist, and leaves no threat without a word."""
from __future__ import annotations

import re

import pytest

from tests.consistency.sources import ROOT, text

PAGE = text("docs/threat-model.md")
NAMED = re.compile(r"`([\w/]+\.py)::(test_\w+)`")
THREATS = [
    line for section in PAGE.split("\n## ")[3:]
    for line in section.splitlines() if line.startswith("| ")
    and not line.startswith(("| threat", "| ---"))
]


@pytest.mark.parametrize(("file", "name"), sorted(set(NAMED.findall(PAGE))))
def test_each_named_test_exists(file: str, name: str) -> None:
    path = ROOT / "tests" / file
    assert path.is_file(), file
    assert re.search(rf"^\s*(?:async )?def {name}\(", path.read_text(), re.MULTILINE), name


@pytest.mark.parametrize("threat", THREATS)
def test_each_threat_names_a_test_or_says_that_nothing_holds_it_off(threat: str) -> None:
    guard = threat.split(" | ", 1)[1]
    assert NAMED.search(guard) or "**nothing**" in guard or "**Nothing**" in guard, threat


def test_it_is_long_enough_to_mean_something() -> None:
    assert len(THREATS) > 40 and len(set(NAMED.findall(PAGE))) > 40


def test_a_test_is_named_by_its_whole_path() -> None:
    loose = set(re.findall(r"`(test_\w+)`", PAGE))
    assert not loose


def test_how_to_report_invents_no_address() -> None:
    page = text("SECURITY.md")
    assert "private security advisory on the repository" in page
    assert not re.search(r"\S+@\S+|https?://", page)
