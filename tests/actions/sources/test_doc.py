"""docs/connecting-an-agency.md, followed from nothing with the files that stand in it."""
from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from actions.cases.catalogue import Catalogue
from actions.cases.repository import CaseRepository
from actions.cases.stages import Stage
from actions.sources.importing.mapping import load_import_mapping
from actions.sources.importing.reading import Input
from actions.sources.importing.running import Import
from actions.sources.importing.writing import Importer
from actions.sources.registry import Workshop, load_sources
from actions.sources.service import Age
from tests.actions.sources.people import Place, Somebody
from tests.servers.web import Heard, Said, Trick, WebServer

ROOT = Path(__file__).resolve().parents[3]
DOC = (ROOT / "docs" / "connecting-an-agency.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"```\w+\n# file: (\S+)\n(.*?)```", DOC, re.DOTALL))
ANSWER = re.findall(r"```json\n(.*?)```", DOC, re.DOTALL)[0]
NUMBER = "DGF00000001"


class FakeFenwick(WebServer):
    """Answers as the page says."""

    def answer(self, request: Heard) -> Said:
        if request.headers.get("x-api-key") != "k":
            return Said(401, {})
        if request.path != f"/cases/{NUMBER}":
            return Said(404, {})
        return Said(200, ANSWER.encode())

    def other_case(self, request: Heard) -> Said:
        return Said(200, ANSWER.replace("0001", "0003").encode())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_the_page_has_all_files() -> None:
    assert set(FILES) == {"data/agencies/fenwick.yml", "fenwick-import.yml", "fenwick.csv",
                          "data/fenwick-rest.yml", "data/sources.yml"}


def test_followed_to_the_letter_it_answers(place: Place, folder: Path) -> None:
    catalogue = Catalogue.load(folder / "data" / "agencies")
    repository = CaseRepository(engine=place.engine, keyring=place.keyring, index=place.index,
                                catalogue=catalogue)
    there = replace(place)
    there.catalogue, there.repository = catalogue, repository

    mapping = load_import_mapping(folder / "fenwick-import.yml", catalogue)
    work = Import(
        engine=place.engine, catalogue=catalogue, rejects=folder / "rejected.csv",
        importer=Importer(place.keyring, place.index, mapping.source, place.clock()),
        source=Input(str(folder / "fenwick.csv"), mapping),
    )
    checked = replace(work, dry=True).run(lambda _: None)
    assert (checked.new, checked.rejected) == (1, 1)
    assert "2,received_on: is no date" in (folder / "rejected.csv").read_text()
    assert work.run(lambda _: None).new == 1

    found = repository.find("fenwick", "dgf-0000-0001")
    assert found is not None
    tully = Somebody(there, found.person_id, found.id, NUMBER)
    assert tully.case().status.title == "Application lodged"
    with FakeFenwick() as server:
        sources = load_sources(
            Workshop(engine=place.engine, keyring=place.keyring, index=place.index,
                     repository=repository, catalogue=catalogue, rules=place.rules,
                     clock=place.clock),
            {"FENWICK_URL": server.url, "FENWICK_KEY": "k"}, folder / "data" / "sources.yml",
        )
        fresh = sources.refreshed(tully.case(), tully.proved())
        assert (fresh.age, fresh.case.status.title) == (Age.NEW, "With the Count")
        assert fresh.case.status.stage is Stage.UNDER_REVIEW
        assert [event.title for event in fresh.case.events] == ["Application lodged",
                                                                "With the Count"]
        place.clock.advance(hours=1)
        server.always(Trick.WRONG_CASE)
        assert sources.refreshed(tully.case(), tully.proved()).age is Age.OLDER
        sources.close()


def test_each_setting_of_the_page_is_read_and_each_that_is_read_stands_there() -> None:
    code = "\n".join((ROOT / "actions" / "sources" / name).read_text(encoding="utf-8")
                     for name in ("config.py", "registry.py", "rest_mapping.py"))
    read = set(re.findall(r'\.(?:text|number|seconds|choice|flag|zone|address|section|mapping|has|'
                          r'listed)\(\s*"(\w+)"', code))
    read |= set(re.findall(r'_picker\(\w+, "(\w+)"', code))
    assert len(read) > 35
    missing = {name for name in read if not re.search(rf"\b{name}\b", DOC)}
    assert missing == set()
