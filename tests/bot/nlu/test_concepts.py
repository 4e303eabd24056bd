"""Concepts: the lexicons' own rules, and finding what a message speaks of."""
from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu import concepts
from bot.nlu.concepts import (
    ALSO,
    BOTH,
    CONCEPTS,
    SHARED,
    concept_grams,
    lexicon,
    lexicons,
)
from bot.nlu.data_check import strange_letters
from bot.nlu.fingerprint import fingerprint
from bot.nlu.importer import released
from bot.nlu.lexicon import STEM, Word, as_written, form_of
from bot.nlu.shared_model import SHARE, Beside, learn_shared
from bot.nlu.training import cut, fit

LANGUAGES = sorted(path.stem for path in CONCEPTS.glob("*.yml"))
LEAST_FORMS = 3


def entries(language: str) -> dict[str, list[str]]:
    return {
        concept: as_written(listed) for concept, listed in concepts.read(language).items()
        if concept not in (ALSO, BOTH)
    }


def said(text: str, language: str) -> set[str]:
    return {one.says for one in lexicon(language).find(text)}


def test_every_released_language_has_a_lexicon() -> None:
    assert released() <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_concept(language: str) -> None:
    assert list(entries(language)) == list(entries("en"))
    assert {name for name, forms in entries(language).items() if len(forms) < LEAST_FORMS} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_stands_twice_unless_it_is_listed(language: str) -> None:
    places: defaultdict[tuple[Word, ...], list[str]] = defaultdict(list)
    for concept, forms in entries(language).items():
        for written in forms:
            form = form_of(written, concept)
            assert form.words, f"{concept}: {written} has no word"
            places[form.words].append(concept)
    listed = {form_of(one, BOTH).words for one in as_written(concepts.read(language).get(BOTH, ""))}
    twice = {form for form, found in places.items() if len(found) > 1}
    assert twice == listed
    assert [form for form, found in places.items() if len(found) != len(set(found))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_are_those_of_the_language(language: str) -> None:
    assert [
        form for forms in entries(language).values() for form in forms
        if strange_letters(form, language)
    ] == []


@pytest.mark.parametrize(("language", "text", "concept"), [
    ("en", "How much does it cost?", "fee"), ("es", "¿cuánto CUESTA el trámite?", "fee"),
    ("pt", "quanto custa", "fee"), ("fr", "combien ça coûte", "fee"), ("fr", "ca coute", "fee"),
    ("ar", "كم الرسوم", "fee"), ("ar", "والمحامي", "lawyer"), ("ru", "сколько стоит", "fee"),
    ("ru", "mne nuzhen advokat", "lawyer"), ("hi", "मुझे वकील चाहिए", "lawyer"),
    ("hi", "mujhe vakil chahiye", "lawyer"), ("vi", "lệ phí bao nhiêu", "fee"),
    ("vi", "le phi bao nhieu", "fee"), ("ht", "konbyen kòb", "fee"),
    ("zh-Hans", "請問費用是多少", "fee"), ("zh-Hans", "我要找律师", "lawyer"),
    ("ar", "بدي lawyer", "lawyer"), ("tl", "magkano ang bayad", "fee"),
    ("ko", "변호사가 필요해요", "lawyer"), ("ko", "우체국에서", "track_mail"),
])
def test_one_concept_in_many_words(language: str, text: str, concept: str) -> None:
    assert concept in said(text, language)


def test_stems_go_on_and_whole_words_do_not() -> None:
    assert "travel" in said("travelling", "en")
    assert "card" not in said("cardigan", "en")
    assert "still" in said("no news", "en") and "still" not in said("no newspaper", "en")
    assert "still" not in said("there is no", "en")  # the rest of "no news" is missing
    assert "may" not in said("the last words can", "en")


def test_each_word_of_a_form_may_be_a_stem() -> None:
    assert "others" in said("у моего друга всё иначе", "ru")
    assert "others" in said("мой сосед уже получил", "ru")
    assert "others" not in said("мой статус", "ru")


def test_marks_keep_words_apart_where_both_have_some() -> None:
    assert "wait" in said("tôi đợi", "vi") and "wait" in said("toi doi", "vi")
    assert "wait" not in said("tôi đòi", "vi")
    assert "how" in said("thế nào", "vi") and "how" not in said("thế náo", "vi")


def test_kinds_are_terms_and_their_letters_are_not() -> None:
    found = list(concept_grams("my _case_number is late", lexicon("en")))
    assert {"_case_number", "late", "_case_number late", "late >"} <= set(found)
    assert "case" not in found and "number" not in found


def test_pairs_keep_no_order_and_a_text_without_a_concept_has_no_terms() -> None:
    assert "fee lawyer" in set(concept_grams("fee lawyer", lexicon("en"))) & set(
        concept_grams("lawyer fee", lexicon("en")))
    assert list(concept_grams("xyzzy", lexicon("en"))) == []
    assert list(concept_grams("fee", lexicon("xx"))) == []


FORMS = [
    (language, concept, written) for language in LANGUAGES
    for concept, forms in entries(language).items() for written in forms
]


@given(st.sampled_from(FORMS), st.text(alphabet="qxz ", max_size=8), st.booleans())
def test_each_form_is_found_in_any_surroundings(
    one: tuple[str, str, str], around: str, shouted: bool
) -> None:
    language, concept, written = one
    bare = written.replace(STEM, "")
    text = f"{around} {bare} {around}"
    assert concept in said(text.upper() if shouted else text, language)


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_any_text_has_its_concepts_in_order_and_within_it(text: str, language: str) -> None:
    found = lexicon(language).find(text)
    assert found == sorted(found)
    assert all(0 <= one.start < one.end for one in found)
    assert found == lexicon(language).find(text)


def test_what_one_language_teaches_another_knows() -> None:
    """Spanish never said anything of fees; its model knows the concept from English."""
    taught = {
        "en": [("how much is the fee", "ask_fees"), ("what does it cost", "ask_fees"),
               ("filing fee price", "ask_fees"), ("i need a lawyer", "legal_help"),
               ("free attorney", "legal_help"), ("legal aid lawyer", "legal_help")],
        "es": [("busco abogado", "legal_help"), ("abogado gratis", "legal_help"),
               ("ayuda legal", "legal_help"), ("dígame lo otro", "ask_fees"),
               ("quiero saber eso", "ask_fees"), ("lo de siempre", "ask_fees")],
    }
    shared = learn_shared(taught)
    assert shared is not None
    own = fit(cut([text for text, _ in taught["es"]], [intent for _, intent in taught["es"]],
                  analysers=("words",)))
    both = Beside(own, shared.linear, lexicons("es"))
    fees, lawyer = both.labels.index("ask_fees"), both.labels.index("legal_help")
    margins = both.margins("tarifas")
    assert margins[fees] > margins[lawyer]
    assert both.knows("tarifas") and not own.knows("tarifas")
    alone = shared.linear.scores(
        {kind: cut_by("tarifas", known) for (kind, cut_by), known in
         zip(SHARED.items(), lexicons("es").values())}
    )
    assert np.allclose(margins, own.margins("tarifas") + SHARE * alone, atol=0.01)


def test_a_language_without_some_intents_takes_the_margins_of_those_it_has() -> None:
    taught = {
        "en": [("fee", "ask_fees"), ("cost", "ask_fees"), ("price", "ask_fees"),
               ("lawyer", "legal_help"), ("attorney", "legal_help"), ("lawyers", "legal_help"),
               ("hi", "greet"), ("hello", "greet"), ("hey", "greet")],
        "es": [("hola", "greet"), ("saludos", "greet"), ("buenas", "greet"),
               ("abogado", "legal_help"), ("abogada", "legal_help"), ("licenciado", "legal_help")],
    }
    shared = learn_shared(taught, rounds=None)
    assert shared is not None and shared.linear.labels == ("ask_fees", "greet", "legal_help")
    beside = shared.margins_beside("es", ("greet", "legal_help"))
    assert beside is not None and beside.shape == (6, 2)
    assert beside.argmax(axis=1).tolist() == [0, 0, 0, 1, 1, 1]
    assert shared.margins_beside("en", shared.linear.labels).shape == (9, 3)  # type: ignore[union-attr]


def test_without_a_known_word_nothing_is_learned() -> None:
    assert learn_shared({"xx": [("a", "b"), ("c", "d")]}) is None


def test_a_changed_lexicon_changes_the_fingerprint(tmp_path: Path) -> None:
    file = tmp_path / "en.yml"
    file.write_text("fee: cost\n", encoding="utf-8")
    before = fingerprint(tmp_path)
    file.write_text("fee: cost, price\n", encoding="utf-8")
    assert fingerprint(tmp_path) != before
