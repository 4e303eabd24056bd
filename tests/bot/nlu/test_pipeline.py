"""The whole pipeline of config.yml: trained on few sentences, parsed by Rasa itself."""
from __future__ import annotations

import io
import json
import tarfile
from pathlib import Path

import numpy as np
import pytest

from tests.bot.nlu.conftest import Parse, entities


@pytest.mark.parametrize(("text", "intent", "language"), [
    ("please tell me where my case is", "check_status", "en"),
    ("dígame dónde está mi caso", "check_status", "es"),
    ("can i travel abroad", "travel_permission", "en"),
    ("puedo viajar fuera del pais", "travel_permission", "es"),
])
def test_intent_and_language_of_a_message(
    parse: Parse, text: str, intent: str, language: str
) -> None:
    parsed = parse(text)
    assert parsed["intent"]["name"] == intent
    assert parsed["language"] == language
    assert parsed["intent_ranking"][0] == parsed["intent"]


def test_the_conversations_language_is_kept_and_stands_in_the_parse(parse: Parse) -> None:
    assert parse("ok", "es")["language"] == "es"
    assert parse("where is my case", "es")["language"] == "en"


@pytest.mark.parametrize("text", [
    "[[case_number:abc]]", "IOE0912345678", "IOE0912345678, 3/4/88", "i-485", "88", "¡[[code:x]]!",
])
def test_data_without_a_question_is_inform(parse: Parse, text: str) -> None:
    assert parse(text)["intent"] == {"name": "inform", "confidence": 1.0}


@pytest.mark.parametrize("text", [
    "where is my case, i want to kill myself", "[[case_number:abc]] i want to kill myself",
    "ich warte seit langem und habe nichts bekommen, i want to kill myself", "no quiero vivir mas",
])
def test_who_wants_to_die_is_heard_whatever_else_is_said(parse: Parse, text: str) -> None:
    """No sentence of distress was taught, and German is not spoken here."""
    parsed = parse(text)
    assert parsed["intent"] == {"name": "express_distress", "confidence": 1.0}


@pytest.mark.parametrize("text", ["???", "😀", "…", "   "])
def test_signs_without_a_word_are_not_understood(parse: Parse, text: str) -> None:
    parsed = parse(text)
    assert parsed["intent"]["name"] == "nlu_fallback"


def test_what_is_not_understood_keeps_its_candidates_behind_it(parse: Parse) -> None:
    ranking = [one["name"] for one in parse("привет")["intent_ranking"]]
    assert ranking[0] == "nlu_fallback"
    assert "nlu_fallback" not in ranking[1:]
    assert set(ranking[1:]) == {"check_status", "travel_permission", "thank", "out_of_scope",
                                "inform"}


def test_entities_of_all_kinds_in_one_message(parse: Parse) -> None:
    parsed = parse("where is my green card [[case_number:abc]], the i485 at nsc?")
    assert entities(parsed) == [
        ("case_type", "permanent_residence"), ("case_number", "[[case_number:abc]]"),
        ("form_type", "I-485"), ("office", "Nebraska Service Center"),
    ]


def test_the_masked_text_does_not_leave_the_pipeline(parse: Parse) -> None:
    parsed = parse("where is my case")
    assert set(parsed) == {"text", "intent", "entities", "text_tokens", "language",
                           "intent_ranking"}


def test_the_same_words_give_the_same_answer(parse: Parse) -> None:
    assert parse("any news about my case") == parse("any news about my case")


def test_nothing_in_the_model_is_pickled(tiny_model: Path) -> None:
    with tarfile.open(tiny_model) as archive:
        files = {one.name: archive.extractfile(one).read()  # type: ignore[union-attr]
                 for one in archive.getmembers() if one.isfile()}
    assert {Path(name).suffix for name in files} <= {".json", ".npz", ".yml"}
    assert sum(name.endswith(".npz") for name in files) == 5
    for name, content in files.items():
        if name.endswith(".npz"):
            arrays = np.load(io.BytesIO(content), allow_pickle=False)
            assert all(arrays[key].dtype != object for key in arrays.files)
        if name.endswith(".json"):
            json.loads(content)
