"""Sentences read past Rasa's slow ways are those that Rasa reads."""
from __future__ import annotations

import copy
from pathlib import Path

import pytest
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.importer import NLU
from bot.nlu.sentences import PlainReader, Sentence, read_all

FILES = [
    "en/status.yml", "ar/documents.yml", "zh-Hans/case.yml", "es/documents.yml",
    "hi/giving_data.yml",
]
WITH_LISTS = """version: "3.1"
nlu:
  - intent: greet
    examples:
      - text: good evening [Boston](office)
        metadata: {tone: polite}
  - regex: code
    examples: |
      - [0-9]{6}
"""


def rasas(text: str) -> TrainingData:
    reader = RasaYAMLReader()
    reader.filename = "a.yml"
    return reader.reads(text)


def as_data(found: TrainingData) -> list[dict[str, object]]:
    return [example.as_dict() for example in found.training_examples]


@pytest.mark.parametrize("name", FILES)
def test_a_plain_file_is_read_as_rasa_reads_it(name: str) -> None:
    text = (NLU / name).read_text(encoding="utf-8")
    found = PlainReader().reads(text)
    assert len(found.training_examples) > 50
    assert all(isinstance(example, Sentence) for example in found.training_examples)
    assert as_data(found) == as_data(rasas(text))
    assert found.entity_synonyms == rasas(text).entity_synonyms


def test_any_other_file_goes_rasas_way() -> None:
    found = PlainReader().reads(WITH_LISTS)
    assert as_data(found) == as_data(rasas(WITH_LISTS)) != []
    assert found.regex_features == rasas(WITH_LISTS).regex_features != []


@pytest.mark.parametrize("broken", [
    "version: '3.1'\nnlu:\n  - intent: greet\n    examples: 3\n",
    "version: '3.1'\nnlu:\n  - intent: [greet]\n    examples: |\n      - hi\n",
    "version: '3.1'\nnlu: {greet: hi}\n",
    "version: '3.1'\nnlu:\n  - intent: 'greet\n",
])
def test_a_broken_file_gets_rasas_complaint(broken: str) -> None:
    with pytest.raises(RasaException):
        PlainReader().reads(broken)


def test_several_files_are_one_set(tmp_path: Path) -> None:
    for name, said in (("a", "hi"), ("b", "hello")):
        (tmp_path / f"{name}.yml").write_text(
            f'version: "3.1"\nnlu:\n  - intent: greet\n    examples: |\n      - {said}\n')
    files = [str(path) for path in sorted(tmp_path.iterdir())]
    assert [one.get("text") for one in read_all(files).training_examples] == ["hi", "hello"]
    assert read_all([]).training_examples == []


def test_a_copy_is_equal_until_it_changes_and_changes_alone() -> None:
    one = Sentence({"text": "hi", "intent": "greet", "entities": [{"entity": "code"}]})
    other = copy.deepcopy(one)
    assert other == one and isinstance(other, Sentence)
    other.set("intent", "goodbye", add_to_output=True)
    assert other != one and one.get("intent") == "greet"
    assert "intent" not in one.output_properties


def test_each_value_counts_in_the_fingerprint() -> None:
    first = Sentence({"text": "hi", "spans": [(0, 2, "code")], "words": {"a", "b"}})
    same = Sentence({"words": {"b", "a"}, "spans": [(0, 2, "code")], "text": "hi"})
    other = Sentence({"text": "hi", "spans": [(0, 3, "code")], "words": {"a", "b"}})
    assert first.fingerprint() == same.fingerprint() != other.fingerprint()
    assert int(first.fingerprint(), 16) and issubclass(Sentence, Message)
