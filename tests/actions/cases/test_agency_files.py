"""The agencies' files: what they hold, and errors that name file and line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from fluent.syntax import ast, parse

from actions.build import LOCALES
from actions.cases import coverage
from actions.cases.catalogue import Catalogue
from actions.cases.identifiers import compact_form
from actions.cases.stages import Stage
from actions.cases.titles import How
from actions.store.yaml_file import BadFile

REFERENCE = Path(__file__).resolve().parents[4] / "shared" / "reference"
AGENCIES = ("au_homeaffairs", "de_auswaertiges_amt", "dol_flag", "dos_ceac", "eoir", "ircc",
            "ukvi", "uscis")
PARTS = ("name", "meaning", "next", "act", "mistaken")

GOOD = """\
agency: kafka
name: The Castle
short_name: Castle
country: XX
claim: [case_number, date_of_birth]
hotline: {}
links: {account: "https://example.org"}
identifiers:
  - id: file_number
    names: case
    lookup: true
    shape: "[A-Z][0-9]{4}"
    letters: 1
    checks: [{at: 1, digits: 2, from: 10, to: 49}]
    example: K-1234
    source: confirmed
statuses:
  Received: received
  Put aside: {stage: on_hold, or: denied, note: for long, source: unverified}
uncertain:
  - {what: all of it, why: nobody has seen the castle}
"""


def load(tmp_path: Path, text: str) -> Catalogue:
    (tmp_path / "kafka.yml").write_text(text)
    return Catalogue.load(tmp_path)


# --- the files of the project ---------------------------------------------------------------------


def test_each_agency_has_its_file(catalogue: Catalogue) -> None:
    assert tuple(sorted(catalogue.agencies)) == AGENCIES


def test_each_file_is_whole(catalogue: Catalogue) -> None:
    for agency in catalogue.agencies.values():
        assert agency.links and agency.asks_for and agency.uncertain and agency.called, agency.id
        assert set(agency.claim) >= {"case_number", "date_of_birth"}
        for entry in agency.entries:
            assert entry.note or not entry.match.misleads, entry


def test_each_example_is_read_by_its_own_kind_alone_in_its_agency(catalogue: Catalogue) -> None:
    for agency in catalogue.agencies.values():
        for kind in agency.case_number.kinds:
            fits = [fit.id for fit, _ in agency.case_number.fits(kind.example)]
            assert fits == [kind.id], (agency.id, kind.id)
            if kind.lookup:
                number = agency.case_number.normalise(kind.example)
                assert number is not None
                assert agency.case_number.normalise(number) == number


@pytest.mark.parametrize(
    ("agency", "typed", "normal"),
    [
        ("eoir", "A 012-345-678", "012345678"),
        ("eoir", "a12345678", "012345678"),
        ("eoir", "A1234567", "001234567"),
        ("dos_ceac", "bgh 2026 123 456", "BGH2026123456"),
        ("dos_ceac", "BGH1926123456", None),
        ("dos_ceac", "2026AF0012345", "2026AF12345"),
        ("dos_ceac", "aa00abcdef", "AA00ABCDEF"),
        ("dos_ceac", "IVSCA0000000001", None),
        ("dol_flag", "G-100-26123-123456", "G10026123123456"),
        ("dol_flag", "G-100-26999-123456", None),
        ("ircc", "e12345678O", "E123456780"),
        ("ircc", "11-2345-6789", None),
        ("ukvi", "1212-0001-2345-6789", "1212000123456789"),
        ("au_homeaffairs", "egof1a2b3c", "EGOF1A2B3C"),
        ("de_auswaertiges_amt", "E123456789", None),
    ],
)
def test_numbers_are_brought_to_one_form(
    catalogue: Catalogue, agency: str, typed: str, normal: str | None
) -> None:
    assert catalogue.formats[agency].normalise(typed) == normal


@pytest.mark.parametrize("language", sorted(path.name for path in LOCALES.iterdir()))
def test_wordings_numbers_and_buttons_of_agencies_stand_in_every_language(
    catalogue: Catalogue, language: str
) -> None:
    said = {
        entry.id.name for path in (LOCALES / language).glob("*.ftl")
        for entry in parse(path.read_text(encoding="utf-8")).body if isinstance(entry, ast.Message)
    }
    wanted = {f"stage-{stage.replace('_', '-')}-{part}" for stage in Stage for part in PARTS}
    for agency in catalogue.agencies.values():
        name = agency.id.replace("_", "-")
        wanted |= {f"agency-{name}", f"identifier-{name}", f"button-office-{name}"}
        wanted |= {f"{entry.match.words}-{part}" for entry in agency.entries
                   if entry.match.words for part in PARTS}
    assert wanted - said == set()


def test_a_refused_visa_is_explained_in_words_of_its_own(catalogue: Catalogue) -> None:
    match = catalogue.match("dos_ceac", "Refused")
    assert (match.stage, match.misleads, match.words) == (Stage.DENIED, True, "visa-refused")


needs_reference = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason="the facts that the files were made from are not here"
)


@needs_reference
def test_every_title_of_the_facts_has_the_stage_that_they_give(catalogue: Catalogue) -> None:
    found: list[tuple[str, str, str]] = []
    for entry in _reference("uscis_statuses.yml")["statuses"]:
        texts = [entry["title"], *entry.get("variants", ()), entry.get("title_es")]
        found += [("uscis", text, entry["stage"]) for text in texts if text]
    for agency in _reference("agency_statuses.yml")["agencies"]:
        found += [(agency["id"], entry["text"], entry["stage"])
                  for entry in agency.get("statuses", ())]
    assert len(found) > 250
    for agency_id, title, stage in found:
        match = catalogue.match(agency_id, title)
        assert (match.stage, match.how) == (stage, How.CATALOGUE), (agency_id, title)


@needs_reference
def test_every_number_of_the_facts_is_read(catalogue: Catalogue) -> None:
    unread = {"nationality code", "visa evidence number", "portal or mission reference"}
    for agency in _reference("agency_statuses.yml")["agencies"]:
        known = catalogue.agencies[agency["id"]].case_number
        for one in agency["identifiers"]:
            if one["name"] not in unread:
                example = one["example"]
                fits = known.normalise(example) or list(known.fits(example))
                assert fits, (agency["id"], one["name"])


def _reference(name: str) -> Any:
    return yaml.safe_load((REFERENCE / name).read_text(encoding="utf-8"))


# --- a file that is not well made -----------------------------------------------------------------


def test_a_good_file_loads(tmp_path: Path) -> None:
    loaded = load(tmp_path, GOOD)
    assert loaded.formats["kafka"].normalise("k-12 34") == "K1234"
    assert loaded.formats["kafka"].normalise("K9934") is None
    (_, aside) = loaded.agencies["kafka"].entries
    assert (aside.or_stage, aside.confirmed, aside.note) == (Stage.DENIED, False, "for long")


@pytest.mark.parametrize(
    ("change", "line", "says"),
    [
        (("country: XX", "country: 7"), 4, "country: a text"),
        (("country: XX\n", ""), 1, "country: is missing"),
        (("https://example.org", "http://example.org"), 7, r"links\.account: .*https"),
        (("names: case", "names: dog"), 10, r"identifiers\.1\.names: one of case, person"),
        (("names: case", "names: secret"), 11, r"identifiers\.1\.lookup: a secret"),
        (("lookup: true", "lookup: maybe"), 11, r"identifiers\.1\.lookup: true or false"),
        (('"[A-Z][0-9]{4}"', '"[A-Z"'), 12, r"identifiers\.1\.shape: is no pattern"),
        (("letters: 1", "letters: -1"), 13, r"identifiers\.1\.letters: a number"),
        (("digits: 2", "digit: 2"), 14, r"identifiers\.1\.checks\.1"),
        (("K-1234", "K-9934"), 15, r"identifiers\.1\.example: does not fit"),
        (("source: confirmed", "source: hearsay"), 16, r"identifiers\.1\.source"),
        (("letters: 1", "colour: red"), 13, r"identifiers\.1\.colour: is no key"),
        (("Received: received", "Received: recieved"), 18, "'Received': there is no stage"),
        (("or: denied", "or: maybe"), 19, "'Put aside': there is no stage 'maybe'"),
        (("note: for long", "notes: for long"), 19, "'Put aside': a stage was expected"),
        (("Put aside:", "RECEIVED!:"), 19, "'RECEIVED!': stands twice with two meanings"),
        (("Put aside:", "'?!':"), 19, "has no word"),
        (("why: nobody has seen the castle", "reason: none"), 21, r"uncertain\.1: .*reason"),
        (("hotline: {}", "hotline: []"), 6, "hotline: a mapping"),
    ],
)
def test_a_bad_file_is_named_with_its_line(
    tmp_path: Path, change: tuple[str, str], line: int, says: str
) -> None:
    assert change[0] in GOOD
    with pytest.raises(BadFile, match=says) as raised:
        load(tmp_path, GOOD.replace(*change, 1))
    assert str(raised.value).startswith(f"{tmp_path}/kafka.yml:{line}: ")
    assert "\n" not in str(raised.value)


# --- make agencies --------------------------------------------------------------------------------


def test_the_command_says_what_is_covered_and_what_is_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert coverage.main(["dos_ceac"]) == 0
    said = capsys.readouterr().out
    for part in ("finds a case", "names a secret", "“Refused” is read as denied, and may mean",
                 "link    case_status: https://", "letters of the posts", "no title for: "):
        assert part in said
    assert "eoir" not in said


def test_the_command_speaks_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage.main(["--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["agency"] for one in told] == list(AGENCIES)
    assert all(sum(one["stages"].values()) == one["titles"] for one in told)


def test_the_command_ends_with_another_code_for_each_mistake(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kafka.yml").write_text(GOOD.replace("on_hold", "nowhere"))
    assert coverage.main(["--agencies", str(tmp_path)]) == coverage.BAD_FILE
    assert "kafka.yml:19:" in capsys.readouterr().err
    assert coverage.main(["atlantis"]) == coverage.NO_SUCH_AGENCY
    assert "uscis" in capsys.readouterr().err


def test_compact_form_reads_other_scripts() -> None:
    assert compact_form("ａ ٠١२-3") == "A0123"
