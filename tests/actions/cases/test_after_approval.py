"""What a yes opens is told by agency and form, in words that every catalogue has."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.build import LOCALES
from actions.cases.after_approval import FILE, After, AfterApproval
from actions.cases.catalogue import Catalogue
from actions.store.yaml_file import BadFile, read_mapping


@pytest.mark.parametrize(("agency", "form", "after"), [
    ("uscis", "I-130", After.PETITION), ("uscis", "i-765", After.PERMIT),
    ("uscis", "N-400", After.CITIZENSHIP), ("uscis", "I-999", After.OTHER),
    ("dos_ceac", "DS-260", After.VISA), ("dol_flag", "ETA-9089", After.CERTIFICATION),
    ("nowhere", "I-130", After.OTHER),
])
def test_by_agency_and_form(agency: str, form: str, after: After) -> None:
    assert AfterApproval.load().kind(agency, form) is after


def test_the_file_names_agencies_that_there_are(catalogue: Catalogue) -> None:
    assert set(read_mapping(FILE)["agencies"]) <= set(catalogue.agencies)


@pytest.mark.parametrize("language", sorted(path.name for path in LOCALES.iterdir()))
def test_each_kind_has_its_words(language: str) -> None:
    text = (LOCALES / language / "next.ftl").read_text(encoding="utf-8")
    assert all(f"\nafter-{kind} = " in text for kind in After)


@pytest.mark.parametrize(("content", "named"), [
    ("agencies: []", "agencies"),
    ("agencies: {uscis: {party: [I-130]}}", "party"),
    ("agencies: {uscis: {card: [I-90], permit: [I-90]}}", "i-90"),
])
def test_a_mistake_is_named(tmp_path: Path, content: str, named: str) -> None:
    file = tmp_path / "after.yml"
    file.write_text(content)
    with pytest.raises(BadFile, match=named):
        AfterApproval.load(file)
