"""Entities that are no secret: forms, kinds of case, statuses, offices, languages, countries."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Iterable

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import ENTITIES, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.fingerprint import fingerprint
from bot.nlu.gazetteer import Phrase, read_phrases
from bot.nlu.language import CANDIDATES, LANGUAGE, example_language
from bot.nlu.phrase_finder import FORM, Found, PhraseFinder
from bot.nlu.sealed_entities import MASKED, SPANS
from bot.nlu.text import MASK_SIGN, mask

# Kinds whose words help to tell the intent: they stay readable beside the name of the kind.
_READABLE = frozenset(("case_type", "status_name", "agency", "office"))
_FILE = "phrases.json"


@DefaultV1Recipe.register(
    [
        DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER,  # so that training data is masked too
        DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR,
    ],
    is_trainable=True,
)
class PhraseEntities(GraphComponent):
    """Finds phrases of the gazetteers and forms; the longest wins, none lies over a sealed span."""

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource,
        phrases: Iterable[Phrase] = (),
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._finder = PhraseFinder(phrases)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"phrases": "data/nlu/phrases", "agencies": "data/agencies"}

    @staticmethod
    def required_packages() -> list[str]:
        return ["spacy", "babel"]

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext,
    ) -> PhraseEntities:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext, **kwargs: Any,
    ) -> PhraseEntities:
        with model_storage.read_from(resource) as folder:
            rows = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        return cls(config, model_storage, resource, [Phrase(*row) for row in rows])

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        # Of a node that comes from Rasa's cache, its stand-in's config arrives here.
        if "phrases" not in config:
            return None
        return fingerprint(Path(config["phrases"]), Path(config["agencies"]))

    def train(self, training_data: TrainingData) -> Resource:
        """Read the phrase files into the model, so that serving needs no files of its own."""
        phrases = read_phrases(Path(self._config["phrases"]), Path(self._config["agencies"]))
        with self._storage.write_to(self._resource) as folder:
            content = json.dumps(phrases, ensure_ascii=False)
            (folder / _FILE).write_text(content, encoding="utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Mask the examples; their entities stay as annotated."""
        for example in training_data.training_examples:
            if example.get(TEXT):
                self._mask(example, example_language(example))
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            found = self._mask(message, next(iter(message.get(CANDIDATES) or ()), None))
            entities = [_entity(phrase) for phrase in found]
            message.set(ENTITIES, message.get(ENTITIES, []) + entities, add_to_output=True)
            _keep_language(message, found)
        return messages

    def _mask(self, message: Message, language: str | None) -> list[Found]:
        text = message.get(TEXT) or ""
        sealed = message.get(SPANS) or []
        found = self._finder.find(text, _words(message), sealed, language)
        message.set(MASKED, masked(text, sealed, found))
        return found


def masked(text: str, sealed: Iterable[tuple[int, int, str]], found: Iterable[Found]) -> str:
    """The text with the kinds of what is sealed and of what is found in their places."""
    spans = [(one.start, one.end, _kind(one)) for one in found]
    return mask(text, [*sealed, *spans], keep=_READABLE)


def _kind(found: Found) -> str:
    """What stands for a phrase in the masked text: of a form its number, too ("_i765"), for that
    tells what is asked about."""
    if found.entity != FORM:
        return found.entity
    return f"{FORM} {MASK_SIGN}{found.value.lower().replace('-', '')}"


def _keep_language(message: Message, found: Iterable[Found]) -> None:
    """The name of a thing ("permiso de trabajo") changes no conversation's language."""
    hint = (message.get(METADATA) or {}).get(LANGUAGE)
    if not hint or message.get(LANGUAGE) == hint:
        return
    text, taken = message.get(TEXT) or "", [*message.get(SPANS, []), *found]
    covered = {at for start, end, *_ in taken for at in range(start, end)}
    if not any(letter.isalpha() for at, letter in enumerate(text) if at not in covered):
        message.set(LANGUAGE, str(hint), add_to_output=True)


def _words(message: Message) -> list[tuple[int, int]]:
    return [(token.start, token.end) for token in message.get(TOKENS_NAMES[TEXT]) or ()]


def _entity(found: Found) -> dict[str, Any]:
    return {
        "entity": found.entity,
        "start": found.start,
        "end": found.end,
        "value": found.value,
        "confidence_entity": 1.0,
        "extractor": PhraseEntities.__name__,
    }
