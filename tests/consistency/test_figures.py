"""docs/figures.md explains every figure of `make bench`, and no other; the file is flat."""
from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.figures import TOPICS, Found, rows, table
from tests.benchmarks.numbers import median, percentile
from tests.consistency.sources import text


def names() -> set[str]:
    return {name for row in rows() for name in (row.name, row.stock) if name}


def documented() -> set[str]:
    bench = text("docs/figures.md").split("## make evaluate")[0]
    pattern = rf"`((?:{'|'.join(TOPICS)})\.[\w.]+)`"
    return set(re.findall(pattern, bench))


def test_every_figure_is_explained_and_every_explained_one_is_measured() -> None:
    assert documented() == names()


def test_a_topic_alone_leaves_the_others_figures(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    whole, one = Found(), Found()
    whole.put_all({"turn.general.p50_ms": 8.0, "seed.cases_per_s": 900.0})
    whole.write(file, whole=True)
    one.put(turn__general__p50_ms=7.0)
    one.write(file, whole=False)
    assert json.loads(file.read_text()) == {"turn.general.p50_ms": 7.0, "seed.cases_per_s": 900.0}
    one.write(file, whole=True)
    assert json.loads(file.read_text()) == {"turn.general.p50_ms": 7.0}


def test_the_table_shows_what_was_found_beside_stock_and_nothing_else() -> None:
    found = Found()
    found.put_all({"turn.general.p50_ms": 8.0, "turn.general.stock_p50_ms": 61.0,
                   "seed.cases_per_s": 2345.0})
    lines = table(found, rows()).splitlines()[1:]
    assert [line.split()[-3:] for line in lines] == [["8", "61", "ms"], ["2,345", "per", "s"]]


@pytest.mark.parametrize(("share", "expected"), [(0.5, 3), (0.99, 5), (0.0, 1), (1.0, 5)])
def test_percentiles_are_values_that_were_measured(share: float, expected: int) -> None:
    assert percentile([5, 3, 1, 4, 2], share) == expected


@given(st.lists(st.floats(0, 1e6), min_size=1))
def test_half_of_them_do_not_exceed_the_median(values: list[float]) -> None:
    middle = median(values)
    assert middle in values
    assert sum(value <= middle for value in values) * 2 >= len(values)
