from __future__ import annotations

import itertools
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.gazetteer import AS_TYPED, BadPhrases, Phrase, read_phrases
from bot.nlu.phrase_finder import Found, PhraseFinder
from bot.nlu.phrases import masked
from bot.nlu.tokenizer import WordTokenizer

PHRASES, AGENCIES = Path("data/nlu/phrases"), Path("data/agencies")
TOKENIZER = WordTokenizer(WordTokenizer.get_default_config())
FINDER = PhraseFinder(read_phrases(PHRASES, AGENCIES))


def find(
    text: str, *, finder: PhraseFinder = FINDER, taken: tuple[tuple[int, int, str], ...] = (),
    language: str | None = None,
) -> list[Found]:
    tokens = TOKENIZER.tokenize(Message({"text": text}), "text")
    return finder.find(text, [(token.start, token.end) for token in tokens], taken, language)


def named(text: str, language: str | None = None) -> list[tuple[str, str]]:
    return [(one.entity, one.value) for one in find(text, language=language)]


@pytest.mark.parametrize(("text", "expected"), [
    ("my green-card", [("case_type", "permanent_residence")]),
    ("GC pls", [("case_type", "permanent_residence")]),
    ("¿y mi Permiso de Trabajo?", [("case_type", "work_permit")]),
    ("el ead", [("case_type", "work_permit")]),
    ("la residencia", [("case_type", "permanent_residence")]),
    ("at nsc", [("office", "Nebraska Service Center")]),
    ("oficina de asilo de Miami", [("office", "oficina de asilo de Miami")]),
    ("did USCIS get it", [("agency", "uscis")]),
    ("hablo español", [("language", "es")]),
    ("traditional chinese please", [("language", "zh-Hant")]),
    ("tiếng việt", [("language", "vi")]),
    ("kreyòl", [("language", "ht")]),
    ("soy de México", [("country", "MX")]),
    ("i am from Côte d'Ivoire", [("country", "CI")]),
    ("vengo de la República Dominicana", [("country", "DO")]),
    ("i485 at nsc", [("form_type", "I-485"), ("office", "Nebraska Service Center")]),
])
def test_phrases_as_people_write_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


def test_a_shortened_status_has_the_agencys_title_as_value() -> None:
    assert named("actively reviewed??") == [
        ("status_name", "Case Is Being Actively Reviewed By USCIS"),
    ]


def test_the_longest_phrase_wins() -> None:
    assert named("expedite request denied") == [("status_name", "Expedite Request Denied")]


@pytest.mark.parametrize("text", ["tengo dos casos", "perdón", "el paso siguiente", "la reunión"])
def test_everyday_spanish_words_are_not_taken_for_names(text: str) -> None:
    assert named(text) == []


def test_a_form_is_masked_with_its_number() -> None:
    text = "IOE0912345678: is my i765 with uscis"
    sealed = [(0, 13, "case_number")]
    assert masked(text, sealed, find(text)).split() == [
        "_case_number", ":", "is", "my", "_form_type", "_i765", "with", "uscis", "_agency"]


def test_no_phrase_lies_over_a_sealed_span() -> None:
    text = "my green card"
    assert find(text, taken=((3, 8, "case_number"),)) == []


@settings(max_examples=60)
@given(st.lists(st.sampled_from(
    ["green", "card", "case", "was", "denied", "i-485", "uscis", "de", "asilo", "…", "x"]
), max_size=12).map(" ".join))
def test_found_phrases_never_overlap(text: str) -> None:
    found = find(text)
    assert all(first.end <= second.start for first, second in itertools.pairwise(found))


def test_words_that_no_phrase_has_do_not_stay_in_memory() -> None:
    finder = PhraseFinder([Phrase("green card", "case_type", "permanent_residence")])
    before = len(finder._vocab.strings)
    find("mi vecina Zoraida Quintanilla pregunta por su green card", finder=finder)
    assert len(finder._vocab.strings) <= before + 1


def test_marks_and_case_of_a_title_do_not_matter() -> None:
    finder = PhraseFinder([Phrase("Petición Aprobada", "status_name", None)])
    assert [one.value for one in find("PETICION APROBADA", finder=finder)] == ["PETICION APROBADA"]


def test_every_status_value_is_a_title_of_some_agency() -> None:
    titles = {
        title for path in AGENCIES.glob("*.yml")
        for title in (yaml.safe_load(path.read_text(encoding="utf-8")).get("statuses") or {})
    }
    named_values = {
        value for path in PHRASES.glob("*.yml")
        for value in yaml.safe_load(path.read_text(encoding="utf-8"))["phrases"]["status_name"]
    }
    assert {value.casefold() for value in named_values - {AS_TYPED}} <= {
        title.casefold() for title in titles
    }


def test_a_phrase_file_with_an_unknown_entity_names_file_and_entity(tmp_path: Path) -> None:
    (tmp_path / "en.yml").write_text("phrases: {colour: {red: [scarlet]}}\n", encoding="utf-8")
    with pytest.raises(BadPhrases, match=r"en\.yml: 'colour'"):
        read_phrases(tmp_path, AGENCIES)


