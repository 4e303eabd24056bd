from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.sealed_entities import MASKED, SealedEntities
from bot.privacy.detection import Detector
from tests.bot.nlu.conftest import entities

COMPONENT = SealedEntities(Detector())


def read(text: str) -> Message:
    return COMPONENT.process([Message({"text": text})])[0]


def test_a_sealed_token_is_an_entity_whose_value_is_the_whole_token() -> None:
    message = read("born [[date:aa-_1]], number [[case_number:b2]]")
    assert entities(message) == [("date", "[[date:aa-_1]]"), ("case_number", "[[case_number:b2]]")]


def test_raw_text_of_the_developers_channels_gives_raw_values() -> None:
    message = read("where is IOE0912345678, mail me at ana@mailbox.test")
    assert entities(message) == [("case_number", "IOE0912345678"), ("email", "ana@mailbox.test")]


def test_sealed_and_raw_may_stand_side_by_side() -> None:
    message = read("[[case_number:abc]] IOE0912345678 born 3/4/88")
    assert entities(message) == [
        ("case_number", "[[case_number:abc]]"), ("case_number", "IOE0912345678"),
        ("date", "3/4/88"),
    ]


def test_nothing_inside_a_token_is_detected_again() -> None:
    message = read("[[email:IOE0912345678]]")
    assert entities(message) == [("email", "[[email:IOE0912345678]]")]


def test_offsets_are_the_texts_own() -> None:
    text = "¿qué pasó con [[case_number:abc]]? nací el 3/4/88"
    for entity in read(text).get("entities"):
        assert text[entity["start"] : entity["end"]] == entity["value"]


def test_the_classifiers_view_names_the_kind_and_hides_the_value() -> None:
    masked = read("my case [[case_number:abc]] and IOE0912345678").get(MASKED)
    assert masked.split() == ["my", "case", "_case_number", "and", "_case_number"]


def test_training_examples_are_masked_and_keep_their_annotation() -> None:
    noted = [{"entity": "case_number", "start": 8, "end": 21, "value": "IOE0912345678"}]
    example = Message({"text": "look up IOE0912345678", "intent": "x", "entities": noted})
    COMPONENT.process_training_data(TrainingData([example]))
    assert example.get(MASKED).split() == ["look", "up", "_case_number"]
    assert example.get("entities") == noted


@given(st.text(max_size=60))
def test_spans_lie_in_the_text_and_apart_from_each_other(text: str) -> None:
    spans = sorted((one["start"], one["end"]) for one in read(text).get("entities"))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))
