"""Titles never seen: a stage where the structure leaves no doubt, and no wrong one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.cases import measure_titles
from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.measure_titles import TITLES, measure, titles_apart, titles_left_out
from actions.cases.resolver import resolve
from actions.cases.stages import Stage
from actions.cases.title_grammar import RULES
from actions.cases.titles import How, normalise_title

CATALOGUE = Catalogue.load(AGENCIES)
DECISIONS = {Stage.APPROVED, Stage.DENIED, Stage.REVOKED, Stage.WITHDRAWN, Stage.TERMINATED,
             Stage.ADMINISTRATIVELY_CLOSED, Stage.DECISION_MADE, Stage.OATH_SCHEDULED,
             Stage.DOCUMENT_PRODUCED, Stage.DOCUMENT_MAILED, Stage.DOCUMENT_DELIVERED}
APART = [one for path in sorted(TITLES.glob("*.yml")) for one in titles_apart(CATALOGUE, path)]
READ = [one for one in APART if one.read is not Stage.UNKNOWN]
KNOWN = [(agency.id, entry.text) for agency in CATALOGUE.agencies.values()
         for entry in agency.entries]
agencies = st.sampled_from(sorted(RULES))


def test_of_titles_in_no_file_few_are_wrong_and_most_right() -> None:
    figures, wrong = measure(CATALOGUE, TITLES)
    assert figures["titles.wrong"] <= 0.02, wrong
    assert figures["titles.right"] >= 0.6
    assert figures["titles.kept_back.wrong"] <= 0.02
    assert figures["titles.left_out.wrong"] <= 0.02, wrong
    assert figures["titles.left_out.right"] >= 0.35
    assert figures["titles.count"] > 300


def test_what_is_read_is_marked_as_inferred() -> None:
    match = CATALOGUE.match("uscis", "Petition Was Approved")
    assert (match.stage, match.how) == (Stage.APPROVED, How.INFERRED)
    assert CATALOGUE.match("uscis", "Case Was Approved").how is How.CATALOGUE


@pytest.mark.parametrize(
    "title",
    [
        "Denied", "Approved", "Closed", "Case Was Closed", "Case Was Terminated",
        "Appeal Was Denied", "Motion Was Denied", "Motion To Reopen Was Granted",
        "Fee Waiver Request Was Denied", "Request For A Refund Was Denied",
        "Request To Reschedule Was Denied", "Change Of Address Request Was Denied",
        "Service Request Was Closed", "Duplicate Notice Request Was Denied",
        "Case Was Denied In Error", "Case Was Denied And Then Reopened",
        "Case Was Approved But Returned", "Case Was Denied Because An Appeal Was Dismissed",
        "Withdrawal Request Was Denied", "Notice Of Intent To Deny Was Withdrawn",
        "Request For Evidence Was Cancelled", "Card Was Received", "Decision Was Reversed",
        "Case Was Denied Because Of USCIS Error", "Case Was Denied Because Not Abandoned",
        "Case May Be Denied", "If Case Was Denied", "Case Was Partially Approved",
    ],
)
def test_what_leaves_a_doubt_is_unknown(title: str) -> None:
    assert CATALOGUE.match("uscis", title).stage is Stage.UNKNOWN


@pytest.mark.parametrize(
    "title", ["Expedite Request Was Denied", "Request To Expedite Was Granted",
              "Premium Processing Request Was Rejected", "Form G-28 Rejected For Missing Signature"]
)
def test_a_side_request_leaves_the_case_where_it_was(title: str) -> None:
    assert CATALOGUE.match("uscis", title).stage is Stage.RECORD_UPDATED


def test_a_refused_visa_of_a_consulate_is_never_inferred() -> None:
    for title in ("Visa application refused", "Application Was Denied", "Case Refused"):
        assert CATALOGUE.match("dos_ceac", title).stage is Stage.UNKNOWN


# --- whatever comes -------------------------------------------------------------------------------


@given(agencies, st.text(max_size=900))
def test_nothing_raises(agency: str, title: str) -> None:
    assert CATALOGUE.match(agency, title).stage in Stage


words = st.sampled_from(sorted({word for _, text in KNOWN for word in text.split()}))


@settings(max_examples=500)
@given(agencies, st.lists(words, max_size=9))
def test_words_of_titles_in_any_order_raise_nothing_and_a_long_one_is_finished(
    agency: str, some: list[str]
) -> None:
    assert resolve(agency, normalise_title(" ".join(some))) in {None, *Stage}
    assert resolve(agency, normalise_title(" ".join(some) * 500)) in {None, *Stage}


@st.composite
def served(draw: st.DrawFn, title: str) -> str:
    """The title as a feed may serve it: other case, spaces, markup, marks at its end."""
    text = draw(st.sampled_from([title, title.upper(), title.lower(), title.title()]))
    gap = draw(st.sampled_from([" ", "  ", "\u00a0", "\n", "&nbsp;", "\t "]))
    around = draw(st.sampled_from(["{}", " {}.", "<b>{}</b>", "{}!", "<h1 class='x'>{}</h1>",
                                   "\u201c{}\u201d", "{}\u200b", "- {} -"]))
    return around.format(gap.join(text.split(" ")))


@settings(max_examples=300)
@given(st.data())
def test_a_title_means_the_same_however_it_is_served(data: st.DataObject) -> None:
    pairs = KNOWN + [(one.agency, one.title) for one in READ]
    agency, title = data.draw(st.sampled_from(pairs))
    assert CATALOGUE.match(agency, data.draw(served(title))) == CATALOGUE.match(agency, title)


@settings(max_examples=500)
@given(st.data())
def test_a_not_never_yields_a_decision(data: st.DataObject) -> None:
    """Put anywhere into a title; those that stand in a file with their own "not" apart."""
    agency, title = data.draw(st.sampled_from(KNOWN + [(one.agency, one.title) for one in READ]))
    parts = title.split()
    at = data.draw(st.integers(0, len(parts)))
    word = "nicht" if agency == "de_auswaertiges_amt" else "not"
    match = CATALOGUE.match(agency, " ".join([*parts[:at], word, *parts[at:]]))
    assert match.how is How.CATALOGUE or match.stage not in DECISIONS


@settings(max_examples=300)
@given(
    st.sampled_from([one for one in READ if one.read in DECISIONS]),
    st.sampled_from(["request to {} was denied", "request for {} was denied", "request that {}",
                     "{} request was denied", "appeal of {} was denied", "{} was reversed",
                     "notice that {} was withdrawn", "motion to reconsider {} was granted"]),
)
def test_a_request_about_it_never_yields_a_decision(
    one: measure_titles.Reading, frame: str
) -> None:
    assert CATALOGUE.match(one.agency, frame.format(one.title)).stage not in DECISIONS


# --- the measure ----------------------------------------------------------------------------------


def test_each_title_of_the_files_is_left_out_in_turn() -> None:
    titles = sum(len(agency.titles) for agency in CATALOGUE.agencies.values())
    readings = list(titles_left_out(CATALOGUE))
    assert len(readings) == titles
    inferred = [one for one in readings if one.read is not Stage.UNKNOWN]
    assert 50 < len(inferred) < titles


def test_the_command_writes_its_figures_beside_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "evaluate.json"
    file.write_text('{"nlu.en.messages": 3, "titles.gone": 1}')
    assert measure_titles.main(["--out", str(tmp_path)]) == 0
    written = json.loads(file.read_text())
    assert written["nlu.en.messages"] == 3
    assert "titles.gone" not in written
    assert written["titles.right"] + written["titles.wrong"] + written["titles.unknown"] == (
        pytest.approx(1, abs=0.001))
    assert "titles.left_out.wrong" in capsys.readouterr().out


def test_a_wrong_reading_is_named_and_a_bad_file_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "some.yml").write_text("uscis: {Petition Was Approved: denied}\n")
    assert measure_titles.main(["--titles", str(tmp_path), "--out", str(tmp_path)]) == 0
    assert "wrong: uscis: Petition Was Approved: approved for denied" in capsys.readouterr().out
    (tmp_path / "some.yml").write_text("uscis: {Petition Was Approved: nowhere}\n")
    assert measure_titles.main(["--titles", str(tmp_path), "--out", str(tmp_path)]) == 1
    assert "there is no stage 'nowhere'" in capsys.readouterr().err
