"""Training sentences, read and copied in a tenth of Rasa's time.

Rasa reads YAML in Python, copies every sentence whenever two sets are merged, and takes a
fingerprint of each copy value by value: more than a minute for a hundred thousand sentences.
What a plain file holds is read by libyaml and understood by Rasa's own reader; any other file,
and each that is not well formed, goes Rasa's way and gets Rasa's complaint.
"""
from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.constants import LATEST_TRAINING_DATA_FORMAT_VERSION as VERSION
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.data_files import parse_yaml

_PLAIN = {"intent": str, "examples": str, "metadata": dict}


class Sentence(Message):
    """A message whose copies share its values, which nothing changes in place."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Sentence:
        copied = Sentence.__new__(Sentence)
        vars(copied).update(vars(self))
        copied.data = dict(self.data)
        copied.output_properties = set(self.output_properties)
        copied.features = list(self.features)
        return copied

    def set(self, prop: str, info: Any, add_to_output: bool = False) -> None:
        """As Rasa's; a value that is there already leaves the fingerprint known."""
        if add_to_output or self.data.get(prop) != info:
            super().set(prop, info, add_to_output)

    def fingerprint(self) -> str:
        """A hash of all values, as Rasa's; of the whole at once."""
        if self.features:
            return str(super().fingerprint())
        if self._cached_fingerprint is None:
            content = _ENCODER.encode(self.data)
            # As in Rasa: a name for what was seen, not a secret.
            self._cached_fingerprint = hashlib.md5(
                content.encode(), usedforsecurity=False
            ).hexdigest()
        return self._cached_fingerprint


class PlainReader(RasaYAMLReader):
    """Rasa's reader; files with nothing but sentences of intents skip its slow validation."""

    def reads(self, string: str, **kwargs: Any) -> TrainingData:
        content = _loaded(string)
        if not _is_plain(content):
            return super().reads(string, **kwargs)
        for block in content["nlu"]:
            self._parse_intent(block)
        examples = [Sentence(one.data, one.output_properties) for one in self.training_examples]
        return TrainingData(examples, self.entity_synonyms)


def read_all(files: Iterable[str]) -> TrainingData:
    """The sentences of all files as one set; raises what Rasa's reader raises."""
    found = [_read(Path(file)) for file in files]
    if not found:
        return TrainingData()
    return found[0].merge(*found[1:])


def _read(file: Path) -> TrainingData:
    reader = PlainReader()
    reader.filename = str(file)
    return reader.reads(file.read_text(encoding="utf-8"))


def _loaded(string: str) -> Any:
    try:
        return parse_yaml(string)
    except yaml.YAMLError:
        return None


def _is_plain(content: Any) -> bool:
    """Whether a file holds intents' sentences as text, and nothing else."""
    return (
        isinstance(content, Mapping) and set(content) == {"version", "nlu"}
        and content["version"] == VERSION and isinstance(content["nlu"], list)
        and all(_is_plain_block(block) for block in content["nlu"])
    )


def _is_plain_block(block: Any) -> bool:
    return (
        isinstance(block, Mapping) and {"intent", "examples"} <= set(block) <= set(_PLAIN)
        and all(isinstance(value, _PLAIN[name]) for name, value in block.items())
    )


def _plain(value: Any) -> Any:
    """What JSON does not know: words, sets, and objects by what they hold."""
    if isinstance(value, Token):  # its own fingerprint is a hash for each word
        return [value.start, value.end, value.text, value.lemma, value.data]
    return sorted(value) if isinstance(value, (set, frozenset)) else vars(value)


_ENCODER = json.JSONEncoder(sort_keys=True, default=_plain)
