"""Published figures, as they are on file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from actions.cases.processing_times import COLUMNS, NATIONAL, ProcessingTimes
from actions.store.yaml_file import BadFile

HEADER = ",".join(COLUMNS) + "\n"


def load(tmp_path: Path, *lines: str, header: str = HEADER) -> ProcessingTimes:
    path = tmp_path / "times.csv"
    path.write_text(header + "".join(line + "\n" for line in lines))
    return ProcessingTimes.load(path)


def test_national_figures_come_first_then_offices() -> None:
    offices = [figure.office for figure in ProcessingTimes.load().for_form("n-400")]
    nationals = [office in NATIONAL for office in offices]
    assert nationals == sorted(nationals, reverse=True)
    assert nationals[0]
    assert not nationals[-1]


def test_of_an_office_that_publishes_again_the_newest_counts() -> None:
    figures = ProcessingTimes.load().for_form("N-400", office="Chicago Field Office")
    assert [(one.percent, one.months, one.lower_months, one.as_of) for one in figures] == [
        (80, 10.0, 7.5, date(2026, 4, 21))
    ]


def test_no_other_office_stands_in() -> None:
    times = ProcessingTimes.load()
    assert times.for_form("N-400", office="Nowhere Field Office") == []
    assert times.for_form("I-000") == []


def test_measures_are_kept_apart() -> None:
    times = ProcessingTimes.load()
    assert {figure.percent for figure in times.figures} == {50, 80}
    for figure in times.figures:
        assert 0 < figure.months < 60
        assert figure.lower_months is None or figure.lower_months < figure.months
        # Pages older than this measured something else.
        assert figure.as_of > date(2022, 5, 1)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("I-90,all,national,half,1,,2026-01-01,x", "line 2: percent"),
        ("I-90,all,national,50,,,2026-01-01,x", "line 2: months"),
        ("I-90,all,national,50,1,low,2026-01-01,x", "line 2: lower_months"),
        ("I-90,all,national,50,1,,spring,x", "line 2: as_of"),
    ],
)
def test_a_bad_line_is_named_with_its_column(tmp_path: Path, line: str, says: str) -> None:
    with pytest.raises(BadFile, match=says):
        load(tmp_path, line)


def test_other_columns_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="line 1: the columns must be form_type"):
        load(tmp_path, header="form,months\n")
