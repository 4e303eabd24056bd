"""Titles to stages: whole titles, per agency, nothing guessed."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.cases import catalogue as module
from actions.cases.catalogue import AGENCIES, UNKNOWN, Catalogue, describe, normalise_title
from actions.cases.stages import Category, Stage
from actions.store.yaml_file import BadFile

GOOD = """\
agency: kafka
name: The Castle
short_name: Castle
country: XX
claim: [case_number, date_of_birth]
hotline: {phone: "1"}
links: {account: "https://example.org"}
case_number: {digits: 4, prefixes: {AAA: an office}}
statuses:
  Case Was Received: received
  Case Was Not Heard: {stage: denied, misleads: true}
"""


def load(tmp_path: Path, text: str) -> Catalogue:
    (tmp_path / "kafka.yml").write_text(text)
    return Catalogue.load(tmp_path)


@pytest.mark.parametrize(
    ("title", "stage"),
    [
        ("Case Was Received", Stage.RECEIVED),
        ("  case was\u00a0RECEIVED\n", Stage.RECEIVED),
        ("Response To USCIS' Request For Evidence Was Received", Stage.EVIDENCE_RECEIVED),
        ("Response To USCIS&#39; Request For Evidence Was Received", Stage.EVIDENCE_RECEIVED),
        ("Response To USCIS\u2019 Request For Evidence Was Received", Stage.EVIDENCE_RECEIVED),
        ("Response To USCIS Request For Evidence Was Received", Stage.EVIDENCE_RECEIVED),
        (" Premium Processing Fee Will Be Refunded", Stage.RECORD_UPDATED),
        ("Caso Fue Aprobado", Stage.APPROVED),
        ("\uff23ase Was Approved", Stage.APPROVED),
        ("Case\u200b Was Approved", Stage.APPROVED),
    ],
)
def test_a_title_is_found_however_it_is_served(
    catalogue: Catalogue, title: str, stage: Stage
) -> None:
    match = catalogue.match("uscis", title)
    assert (match.stage, match.category, match.how) == (stage, stage.category, "catalogue")


@pytest.mark.parametrize(
    ("title", "stage"),
    [
        ("Expedite Request Denied", Stage.RECORD_UPDATED),
        ("Form G-28 Was Rejected Because It Was Improperly Filed", Stage.RECORD_UPDATED),
        ("Case Approval Was Revoked", Stage.REVOKED),
        ("Case Approval Was Certified By USCIS", Stage.APPEAL_FILED),
        ("Notice Explaining USCIS Actions Was Mailed", Stage.ADVERSE_NOTICE),
        ("Case Was Received At Another USCIS Office", Stage.TRANSFERRED),
    ],
)
def test_titles_whose_words_mislead_are_marked(
    catalogue: Catalogue, title: str, stage: Stage
) -> None:
    match = catalogue.match("uscis", title)
    assert match.stage is stage
    assert match.misleads


@pytest.mark.parametrize(
    ("agency", "title"),
    [
        ("uscis", "Case Was Denied Yesterday"),
        ("uscis", "Denied"),
        ("uscis", ""),
        ("nobody", "Case Was Received"),
        ("", "Case Was Received"),
    ],
)
def test_what_is_in_no_catalogue_is_unknown(catalogue: Catalogue, agency: str, title: str) -> None:
    match = catalogue.match(agency, title)
    assert match == UNKNOWN
    assert (match.stage, match.category, match.how) == (Stage.UNKNOWN, Category.PENDING, "unknown")


@given(st.text(max_size=200))
def test_normalising_twice_is_normalising_once_unless_it_unescapes(title: str) -> None:
    once = normalise_title(title)
    assert once == once.strip()
    if "&" not in once:
        assert normalise_title(once) == once


@given(st.text(max_size=60), st.text(max_size=200))
def test_no_input_breaks_a_match(agency: str, title: str) -> None:
    assert Catalogue({}).match(agency, title) == UNKNOWN


def test_a_good_file_loads(tmp_path: Path) -> None:
    loaded = load(tmp_path, GOOD)
    assert loaded.match("kafka", "case was not heard").misleads
    assert loaded.formats["kafka"].normalise("aaa-1234") == "AAA1234"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("agency: kafka", "agency: castle"), "agency: must be kafka"),
        (("country: XX\n", ""), "country: is missing"),
        (("country: XX", "country: XX\nmotto: none"), "motto: is no key"),
        (("country: XX", "country: 7"), "country: a text"),
        (("[case_number, date_of_birth]", "[case_number]"), "claim: case_number and date_of_birth"),
        (('{phone: "1"}', "{phone: 1}"), r"hotline\.phone: a text"),
        (("digits: 4", "digits: many"), r"case_number\.digits"),
        (("{AAA: an office}", "{aaa: an office}"), r"case_number\.prefixes: 'aaa'"),
        (
            (": received", ": recieved"),
            "statuses: 'Case Was Received': there is no stage 'recieved'",
        ),
        (("{stage: denied, misleads: true}", "[denied]"), "statuses: 'Case Was Not Heard'"),
        (("misleads: true", "misleading: true"), "statuses: 'Case Was Not Heard': a stage was"),
        (
            (
                "Case Was Received: received",
                "Case Was Received: received\n  CASE was received: denied",
            ),
            "stands twice with two meanings",
        ),
    ],
)
def test_a_bad_file_is_named_with_its_key(
    tmp_path: Path, change: tuple[str, str], says: str
) -> None:
    assert change[0] in GOOD
    with pytest.raises(BadFile, match=says) as raised:
        load(tmp_path, GOOD.replace(*change))
    assert "kafka.yml" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_an_empty_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="no agency file"):
        Catalogue.load(tmp_path)


def test_lines_become_json_lines(catalogue: Catalogue) -> None:
    lines = ["uscis\tCase Was Denied\r\n", "\n", "uscis\tÑo hay\n", "uscis\n"]
    answers = [json.loads(answer) for answer in describe(catalogue, lines)]
    assert answers[0] == {
        "agency": "uscis",
        "title": "Case Was Denied",
        "stage": "denied",
        "category": "denied",
        "how": "catalogue",
    }
    assert [answer["how"] for answer in answers] == ["catalogue", "unknown", "unknown"]
    assert answers[1]["title"] == "Ño hay"


def test_the_command_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(sys, "argv", ["catalogue", "--agencies", str(AGENCIES)])
    typed = b"uscis\tCase Was Received\nuscis\t\xff\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="ascii"))
    assert module.main() == 0
    stages = [json.loads(line)["stage"] for line in capsysbinary.readouterr().out.splitlines()]
    assert stages == ["received", "unknown"]


def test_the_command_says_in_one_line_what_is_wrong(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["catalogue", "--agencies", str(tmp_path)])
    assert module.main() == 1
    assert capsys.readouterr().err.count("\n") == 1
