"""The list of guards is that of the code: each still stands there, once, and its tests exist."""
from __future__ import annotations

from scripts.broken_builds import read
from scripts.common import ROOT

BREAKS = list(read())


def test_each_guard_stands_once_and_is_taken_away() -> None:
    for each in BREAKS:
        content = (ROOT / each.file).read_text(encoding="utf-8")
        assert content.count(each.old) == 1, f"{each.guard}: {each.file}"
        assert each.old != each.new


def test_each_guard_has_a_name_of_its_own_and_tests_that_exist() -> None:
    names = [each.guard for each in BREAKS]
    assert len(set(names)) == len(names) >= 100
    for each in BREAKS:
        assert each.tests, each
        for test in each.tests:
            file, _, name = test.partition("::")
            content = (ROOT / file).read_text(encoding="utf-8")
            assert not name or f"def {name}(" in content, test
