"""data/sources.yml: what it builds, and what it says of each mistake."""
from __future__ import annotations

from pathlib import Path

import pytest

from actions.settings import DATA
from actions.sources.registry import Workshop, load_sources
from actions.sources.service import Age, Sources
from actions.store.yaml_file import BadFile
from tests.actions.sources.people import Place, write
from tests.actions.sources.subjects import BORDURIA, ENVIRONMENT
from tests.servers.agencies import KNOWN, FakeBorduria
from tests.servers.uscis import CLIENT_ID, CLIENT_SECRET, FakeUscis, Rules

USCIS = """\
sources:
  uscis:
    kind: uscis_case_status
    agency: uscis
    base_url: {url}
    token_url: {url}/oauth/accesstoken
    client_id: ${{CASEPATH_USCIS_CLIENT_ID}}
    client_secret: ${{CASEPATH_USCIS_CLIENT_SECRET}}
    calls_per_second: 5
    calls_per_day: 1000
    day_of_calls_in: America/New_York
    answer_within: 2s
    give_up_after: 8s
    tries: 3
    timeout: 3s
    rest_after_failures: 3
    rest_for: 30s
    fresh_for: 10m
    open: {{zone: America/New_York, days: [mon, tue, wed, thu, fri], from: "07:00", to: "20:00"}}
"""
SECRETS = {"CASEPATH_USCIS_CLIENT_ID": CLIENT_ID, "CASEPATH_USCIS_CLIENT_SECRET": CLIENT_SECRET}


def load(place: Place, path: Path, environment: dict[str, str] | None = None) -> Sources:
    workshop = Workshop(engine=place.engine, keyring=place.keyring, index=place.index,
                        repository=place.repository, catalogue=place.catalogue,
                        rules=place.rules, clock=place.clock)
    return load_sources(workshop, SECRETS | ENVIRONMENT if environment is None else environment,
                        path)


def test_the_projects_own_file_asks_nobody(small_place: Place) -> None:
    assert load(small_place, DATA / "sources.yml").health() == {}


def test_a_uscis_source_as_configured_answers(
    small_place: Place, uscis: FakeUscis, tmp_path: Path
) -> None:
    uscis.rules = Rules()
    sources = load(small_place, write(tmp_path / "s.yml", USCIS.format(url=uscis.url)))
    anna = small_place.somebody("uscis", "EAC9999103403")
    fresh = sources.refreshed(anna.case(), anna.proved())
    assert (fresh.age, fresh.case.status.title) == (Age.NEW, "Case Was Approved")
    sources.close()


def test_a_rest_source_as_configured_answers(
    small_place: Place, borduria: FakeBorduria, tmp_path: Path
) -> None:
    write(tmp_path / "borduria.yml", BORDURIA.format(url=borduria.url))
    path = write(tmp_path / "s.yml", "sources:\n  b: {kind: rest, agency: borduria, "
                                     "mapping: borduria.yml}\n")
    sources = load(small_place, path)
    anna = small_place.somebody("borduria", KNOWN["borduria"])
    fresh = sources.refreshed(anna.case(), anna.proved())
    assert (fresh.age, fresh.case.status.title) == (Age.NEW, "In review")
    assert fresh.case.events[-1].note == "An officer reads it."
    sources.close()


def test_the_own_store_can_be_named_too(small_place: Place, tmp_path: Path) -> None:
    path = write(tmp_path / "s.yml", "sources:\n  o: {kind: store, agency: uscis}\n")
    sources = load(small_place, path)
    anna = small_place.somebody("uscis", "EAC9999103403", events=(("Case Was Received", 3),))
    fresh = sources.refreshed(anna.case(), anna.proved())
    assert (fresh.age, len(fresh.case.events)) == (Age.NEW, 1)
    sources.close()


@pytest.mark.parametrize(("old", "new", "said"), [
    ("kind: uscis_case_status", "kind: sql", "sources.uscis.kind: one of rest, store, uscis"),
    ("agency: uscis", "agency: usics", "sources.uscis.agency: one of"),
    ("base_url: http", "base_url: ftp", "sources.uscis.base_url: an address with https"),
    ("base_url: http://127.0.0.1", "base_url: http://api.example", "sources.uscis.base_url: an"),
    ("client_id: $", "client_idea: $", "sources.uscis.client_id: a text was expected"),
    ("tries: 3", "tries: 99", "sources.uscis.tries: a number from 1 to 5"),
    ("tries: 3", "trys: 3", "sources.uscis.trys: is no key of this file"),
    ("fresh_for: 10m", "fresh_for: soon", "sources.uscis.fresh_for: a duration such as"),
    ("day_of_calls_in: America/New_York", "day_of_calls_in: Mars", "sources.uscis.day_of_calls_in"),
    ("[mon,", "[mun,", "sources.uscis.open.days: 'mun' is none of"),
    ('to: "20:00"', 'to: "06:00"', "sources.uscis.open.to: has to be later"),
    ('from: "07:00"', "from: early", "sources.uscis.open.from: a time such as"),
    ("sources:", "sauces:", "sources: a mapping was expected"),
])
def test_each_mistake_names_file_and_key(
    small_place: Place, tmp_path: Path, old: str, new: str, said: str
) -> None:
    text = USCIS.format(url="http://127.0.0.1:9")
    assert old in text
    path = write(tmp_path / "s.yml", text.replace(old, new))
    with pytest.raises(BadFile) as raised:
        load(small_place, path)
    assert str(raised.value).startswith(f"{path}: ")
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_secret_that_is_not_set_is_named(small_place: Place, tmp_path: Path) -> None:
    path = write(tmp_path / "s.yml", USCIS.format(url="http://127.0.0.1:9"))
    with pytest.raises(BadFile) as raised:
        load(small_place, path, {"CASEPATH_USCIS_CLIENT_ID": "x"})
    assert "client_secret: CASEPATH_USCIS_CLIENT_SECRET is not set" in str(raised.value)


def test_an_agency_has_one_source(small_place: Place, tmp_path: Path) -> None:
    path = write(tmp_path / "s.yml", "sources:\n  a: {kind: store, agency: uscis}\n"
                                     "  b: {kind: store, agency: uscis}\n")
    with pytest.raises(BadFile, match="b.agency: uscis has a source already"):
        load(small_place, path)


@pytest.mark.parametrize(("old", "new", "said"), [
    ("number: $.dossier.ref", 'number: "$.["', "answer.number: '$.[' is no JSONPath"),
    ("/v2/dossiers/{number}", "/v2/dossiers", "request.url: {number} has to stand in it"),
    ("kind: header", "kind: magic", "auth.kind: one of basic, header, none, oauth2"),
    ("form:", "farm:", "answer.farm: is no key of this file"),
    ("each:", "eech:", "answer.history.each: a text was expected"),
    ("zone: Europe/Prague", "date_format: '%Q'", "answer.date_format: iso, unix seconds"),
    ("answer:", "titles: {x: In revew}\nanswer:", "titles.x: 'In revew' is no title of"),
    ("request:", "more: 1\nrequest:", "more: is no key of this file"),
])
def test_each_mistake_in_a_mapping_names_file_and_key(
    small_place: Place, tmp_path: Path, old: str, new: str, said: str
) -> None:
    text = BORDURIA.format(url="http://127.0.0.1:9")
    assert old in text
    mapping = write(tmp_path / "b.yml", text.replace(old, new))
    path = write(tmp_path / "s.yml",
                 "sources:\n  b: {kind: rest, agency: borduria, mapping: b.yml}\n")
    with pytest.raises(BadFile) as raised:
        load(small_place, path)
    assert str(raised.value).startswith(f"{mapping}: ")
    assert said in str(raised.value)
