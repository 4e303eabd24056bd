"""Imports: checked row by row, whole or resumed, the same again without effect, in all formats."""
from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, func, select, text
from sqlalchemy.orm import Session

from actions.cases.tables import Case, CaseEvent, Person, PersonKeyRow
from actions.sources.importing.mapping import load_import_mapping
from actions.sources.importing.reading import BadInput, Input
from actions.sources.importing.running import Import, Outcome
from actions.sources.importing.writing import Importer
from actions.sources.tables import ImportRunRow
from actions.store.yaml_file import BadFile
from tests.actions.sources.people import Place, write

MAPPING = """\
source: legacy
agency: uscis
columns:
  case_number: receipt
  person: client
  name: full_name
  date_of_birth: born
  email: mail
  form: form
  received_on: received
  title: code
  happened_at: at
date_format: "%d.%m.%Y"
zone: America/New_York
order_by: nr
titles:
  R1: Case Was Received
  A1: Case Was Approved
"""
Row = dict[str, Any]


def row(nr: int, case: int, code: str, at: str, **other: Any) -> Row:
    return {"nr": nr, "receipt": f"ioe-09{case:08d}", "client": f"c{case // 2}",
            "full_name": "Somebody Madeup", "born": "06.05.1990",
            "mail": f"c{case // 2}@example.org", "form": "I-130", "received": "01.06.2025",
            "code": code, "at": at, **other}


ROWS = [row(1, 1, "R1", "01.06.2025"), row(2, 1, "A1", "03.01.2026"),
        row(3, 2, "R1", "02.06.2025"), row(4, 3, "R1", "03.06.2025"),
        row(5, 2, "Something new", "04.06.2025"), row(6, 2, "R1", "02.06.2025")]
BAD = [
    (row(1, 1, "R1", "01.06.2025", receipt="123"), "case_number: is none of the agency's"),
    (row(1, 1, "R1", "2025/06/01"), "happened_at: is no date as the mapping has it"),
    (row(1, 1, "R1", "01.06.2099"), "happened_at: lies in the future"),
    (row(1, 1, "R1", "01.06.2025", born="06.05.1890"), "date_of_birth: lies before 1900"),
    (row(1, 1, "", "01.06.2025"), "title: is empty"),
    (row(1, 1, "x" * 251, "01.06.2025"), "title: is longer than 250 characters"),
    (row(1, 1, "R1", "01.06.2025", mail="nowhere"), "email: is no address"),
    (row(1, 1, "R1", "01.06.2025", full_name=" "), "name: is empty"),
    (row(1, 1, "R1", "01.06.2025", form="f" * 21), "form: is longer than 20 characters"),
]


def as_csv(path: Path, rows: list[Row]) -> str:
    with path.with_suffix(".csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return str(path.with_suffix(".csv"))


def as_lines(path: Path, rows: list[Row]) -> str:
    lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in rows)
    return str(write(path.with_suffix(".jsonl"), lines))


def as_view(path: Path, rows: list[Row]) -> str:
    url = f"sqlite:///{path.with_suffix('.db')}"
    legacy = create_engine(url)
    names = list(rows[0])
    with legacy.begin() as connection:
        connection.execute(text(f"CREATE TABLE held ({', '.join(names)})"))
        connection.execute(text("CREATE VIEW statuses AS SELECT * FROM held"))
        marks = ", ".join(f":{name}" for name in names)
        connection.execute(text(f"INSERT INTO held VALUES ({marks})"), rows)
    legacy.dispose()
    return f"{url}#statuses"


Start = Callable[..., Outcome]


@pytest.fixture
def start(place: Place, tmp_path: Path) -> Start:
    mapping = load_import_mapping(write(tmp_path / "mapping.yml", MAPPING), place.catalogue)

    def run(source: str, *, dry: bool = False, batch: int = 2,
            report: Callable[[int], None] = lambda _: None) -> Outcome:
        importer = Importer(place.keyring, place.index, mapping.source, place.clock())
        return Import(engine=place.engine, catalogue=place.catalogue, importer=importer,
                      source=Input(source, mapping), rejects=tmp_path / "rejected.csv", dry=dry,
                      batch=batch).run(report)

    return run


def counts(place: Place) -> tuple[int, int, int]:
    """People, cases, events."""
    with Session(place.engine) as db:
        return tuple(db.scalar(select(func.count()).select_from(table)) or 0  # type: ignore[return-value]
                     for table in (Person, Case, CaseEvent))


def rejected(tmp_path: Path) -> list[list[str]]:
    with (tmp_path / "rejected.csv").open(newline="") as file:
        return list(csv.reader(file))[1:]


@pytest.mark.parametrize("form", [as_csv, as_lines, as_view])
def test_rows_become_people_cases_and_events(
    place: Place, start: Start, tmp_path: Path, form: Callable[[Path, list[Row]], str]
) -> None:
    source = form(tmp_path / "in", ROWS)
    outcome = start(source)
    assert (outcome.read, outcome.new, outcome.known, outcome.rejected) == (6, 5, 1, 0)
    assert outcome.unknown == {"Something new": 1}
    assert counts(place) == (2, 3, 5)
    found = place.repository.find("uscis", "IOE0900000001")
    assert found is not None
    view = place.repository.case(found.id)
    assert [event.title for event in view.events] == ["Case Was Received", "Case Was Approved"]
    assert view.status.happened_at.isoformat() == "2026-01-03T17:00:00+00:00"  # midday there
    assert str(found.address().reveal()) == "c0@example.org"  # type: ignore[union-attr]
    again = start(source)
    assert again.done_before or again.new == 0
    assert counts(place) == (2, 3, 5)


def test_the_same_rows_in_another_file_change_nothing(
    place: Place, start: Start, tmp_path: Path
) -> None:
    start(as_csv(tmp_path / "one", ROWS))
    more = start(as_lines(tmp_path / "two", [*ROWS, row(7, 3, "A1", "09.09.2025")]))
    assert (more.new, more.known) == (1, 6)
    assert counts(place) == (2, 3, 6)


def test_a_dry_run_checks_and_writes_nothing(place: Place, start: Start, tmp_path: Path) -> None:
    outcome = start(as_csv(tmp_path / "in", [*ROWS, BAD[0][0]]), dry=True)
    assert (outcome.read, outcome.rejected) == (7, 1)
    assert counts(place) == (0, 0, 0)
    with Session(place.engine) as db:
        assert list(db.scalars(select(ImportRunRow))) == [], "else the real run would be skipped"
    assert rejected(tmp_path) == [["7", BAD[0][1]]]


@pytest.mark.parametrize(("bad", "reason"), BAD)
def test_a_row_that_cannot_be_taken_is_named_with_its_reason_alone(
    place: Place, start: Start, tmp_path: Path, bad: Row, reason: str
) -> None:
    outcome = start(as_csv(tmp_path / "in", [ROWS[3], bad, ROWS[2]]))
    assert (outcome.new, outcome.rejected) == (2, 1)
    assert rejected(tmp_path) == [["2", reason]]
    assert (tmp_path / "rejected.csv").stat().st_mode & 0o077 == 0


def test_broken_lines_are_rejected_one_by_one(start: Start, tmp_path: Path) -> None:
    good = as_lines(tmp_path / "in", ROWS[:1])
    with Path(good).open("a") as file:
        file.write("{not json\n[1]\n")
    outcome = start(good)
    assert (outcome.new, outcome.rejected) == (1, 2)


def test_another_persons_case_is_not_taken_over(
    place: Place, start: Start, tmp_path: Path
) -> None:
    start(as_csv(tmp_path / "one", ROWS))
    outcome = start(as_csv(tmp_path / "two", [row(1, 1, "A1", "09.09.2025", client="other")]))
    assert outcome.reasons == {"case_number: is another person's": 1}
    assert counts(place) == (2, 3, 5)


def test_whoever_was_erased_does_not_come_back(
    place: Place, start: Start, tmp_path: Path
) -> None:
    start(as_csv(tmp_path / "one", ROWS[:1]))
    with place.engine.begin() as connection:
        connection.execute(PersonKeyRow.__table__.delete())
    outcome = start(as_csv(tmp_path / "two", [row(1, 1, "A1", "09.09.2025")]))
    assert outcome.reasons == {"person: was erased at their own wish": 1}


def test_an_import_that_was_cut_short_is_taken_up_where_it_stopped(
    place: Place, start: Start, tmp_path: Path
) -> None:
    rows = [BAD[0][0], *ROWS, BAD[1][0]]
    source = as_csv(tmp_path / "in", rows)

    def killed(done: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        start(source, report=killed)
    outcome = start(source)
    assert (outcome.skipped, outcome.read) == (4, 4)
    assert counts(place) == (2, 3, 5)
    assert rejected(tmp_path) == [["1", BAD[0][1]], ["8", BAD[1][1]]]


@pytest.mark.parametrize(("old", "new", "said"), [
    ("  form: form\n", "", "columns.form: is missing"),
    ("  form: form", "  farm: form\n  form: form", "columns.farm: is nothing that can be imported"),
    ("agency: uscis", "agency: usics", "agency: one of"),
    ("agency: uscis\n", "", "agency: is missing, here or among the columns"),
    ("R1: Case Was", "R1: Case Waz", "titles.R1: 'Case Waz Received' is no title of"),
    ("zone:", "zoom:", "zoom: is no key of this file"),
])
def test_each_mistake_in_the_mapping_names_file_and_key(
    small_place: Place, tmp_path: Path, old: str, new: str, said: str
) -> None:
    assert old in MAPPING
    path = write(tmp_path / "m.yml", MAPPING.replace(old, new))
    with pytest.raises(BadFile) as raised:
        load_import_mapping(path, small_place.catalogue)
    assert str(raised.value).startswith(f"{path}: ") and said in str(raised.value)


def test_a_column_that_is_not_there_is_named_before_anything_is_written(
    start: Start, tmp_path: Path
) -> None:
    lacking = [{name: value for name, value in one.items() if name != "born"} for one in ROWS]
    with pytest.raises(BadInput, match="'born'"):
        start(as_csv(tmp_path / "in", lacking))
