"""Entities that are personal: sealed tokens, and what the detector finds in raw text."""
from __future__ import annotations

from typing import Any, Iterator

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.fingerprint import fingerprint
from bot.nlu.sealed_text import split_at_tokens
from bot.nlu.text import mask
from bot.privacy.detection import Detector

# What later components read: the spans found so far, as (start, end, kind), and the text in
# which each of them is replaced by the name of its kind.
SPANS = "spans"
MASKED = "masked"


@DefaultV1Recipe.register(
    [
        DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER,  # so that training data is masked too
        DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR,
    ],
    is_trainable=False,
)
class SealedEntities(GraphComponent):
    """Makes an entity of each sealed token, and of each sensitive value in raw text.

    A token's value is the whole token: only the action server can open it. Raw text comes
    from the developers' channels and from the parse endpoint; there the value is as typed.
    """

    def __init__(self, detector: Detector) -> None:
        self._detector = detector

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SealedEntities:
        return cls(Detector())

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return fingerprint()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Mask the examples; their entities stay as annotated."""
        for example in training_data.training_examples:
            if example.get(TEXT):
                self._mask(example)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            spans = self._mask(message)
            found = [_entity(message.get(TEXT), *span) for span in spans]
            message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages

    def _mask(self, message: Message) -> list[tuple[int, int, str]]:
        text = message.get(TEXT) or ""
        spans = list(self._spans(text))
        message.set(SPANS, spans)
        message.set(MASKED, mask(text, spans, keep=frozenset()))
        return spans

    def _spans(self, text: str) -> Iterator[tuple[int, int, str]]:
        for start, end, kind in split_at_tokens(text):
            if kind is not None:
                yield start, end, kind
                continue
            # Pieces are read one by one: a number never reaches across a token.
            for span in self._detector.find(text[start:end]):
                yield start + span.start, start + span.end, str(span.kind.value)


def _entity(text: str, start: int, end: int, kind: str) -> dict[str, Any]:
    return {
        "entity": kind,
        "start": start,
        "end": end,
        "value": text[start:end],
        "confidence_entity": 1.0,
        "extractor": SealedEntities.__name__,
    }
