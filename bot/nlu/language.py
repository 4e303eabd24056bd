"""Names the language of a message, word by word, and stays with the conversation's own."""
from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any, Iterable, Iterator, Sequence

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.fingerprint import fingerprint
from bot.nlu.folding import normal
from bot.nlu.linear_model import LinearModel
from bot.nlu.phrases import PHRASE_SPANS
from bot.nlu.sealed_entities import SPANS
from bot.nlu.text import words
from bot.nlu.training import LANGUAGE_ANALYSERS, fit

LANGUAGE = "language"
CANDIDATES = "language_candidates"  # languages that the text may be in, the likeliest first
_FILE = "language.npz"
_FORMULAS_FILE = "formulas.json"
# Short thanks and answers cross languages ("thank you", "no, gracias"): they change nothing.
_FORMULA_INTENTS = frozenset(("thank", "goodbye", "affirm", "deny"))
_FORMULA_LENGTH = 3
# One word's say is bounded, so that a long borrowed word does not outvote the grammar words.
_LOUDEST = 4.0
_STRANGER = 0.4  # a word never met in training may be a name
_SURE = 3.0
_SURE_TO_CHANGE = 6.0
_WORDS_TO_CHANGE = 2
_LEANS = 1.0


class LanguageMissing(RasaException):
    """Training data whose intent block does not say in which language it is."""


def example_language(example: Message) -> str:
    """The `metadata: {language: …}` of the example's intent block."""
    metadata = (example.get(METADATA) or {}).get(METADATA_INTENT) or {}
    if not isinstance(metadata, dict) or not metadata.get(LANGUAGE):
        raise LanguageMissing(
            f"NLU data: the block of intent {example.get('intent')!r} with "
            f"{example.get(TEXT)!r} needs `metadata: {{language: …}}`."
        )
    return str(metadata[LANGUAGE])


@dataclass(frozen=True)
class Evidence:
    """For each language, in the model's order: the words' say, and how many lean to it."""

    say: np.ndarray
    leaning: np.ndarray

    @property
    def best(self) -> int:
        return int(self.say.argmax())

    @property
    def lead(self) -> float:
        """How far the best is ahead of the next."""
        return float(self.say.max() - np.sort(self.say)[-2]) if len(self.say) > 1 else np.inf

    def __add__(self, other: Evidence) -> Evidence:
        return Evidence(self.say + other.say, self.leaning + other.leaning)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LanguageIdentifier(GraphComponent, IntentClassifier):
    """Sets `language` where the text or the conversation tells it.

    The connector gives the conversation's language so far in `metadata["language"]`. It holds
    unless several words clearly speak another: a number, a name, a form, a "thank you" or one
    borrowed word changes nothing.
    """

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource,
        model: LinearModel | None = None, formulas: Iterable[str] = (),
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._model = model
        self._formulas = frozenset(formulas)

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext, **kwargs: Any,
    ) -> LanguageIdentifier:
        with model_storage.read_from(resource) as folder:
            model, _ = LinearModel.load(folder / _FILE)
            formulas = json.loads((folder / _FORMULAS_FILE).read_text(encoding="utf-8"))
        return cls(config, model_storage, resource, model, formulas)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return fingerprint()

    def train(self, training_data: TrainingData) -> Resource:
        """Learn how the words of each language look; at least two languages."""
        seen: Counter[tuple[str, str]] = Counter()
        for example in training_data.intent_examples:
            language = example_language(example)
            seen.update((word, language) for word, in_phrase in _words(example) if not in_phrase)
        pairs = sorted(seen)
        model = fit(
            [word for word, _ in pairs], [language for _, language in pairs],
            analysers=LANGUAGE_ANALYSERS, counts=[float(np.sqrt(seen[pair])) for pair in pairs],
        )
        with self._storage.write_to(self._resource) as folder:
            model.save(folder / _FILE)
            formulas = json.dumps(_formulas(training_data.intent_examples), ensure_ascii=False)
            (folder / _FORMULAS_FILE).write_text(formulas, encoding="utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            self._identify(message)
        return messages

    def _identify(self, message: Message) -> None:
        hint = (message.get(METADATA) or {}).get(LANGUAGE)
        if self._model is None:
            return
        evidence = self._evidence(message)
        spoken = self._model.labels[evidence.best]
        sure = evidence.lead >= _SURE
        if hint:
            language = spoken if self._changes(message, evidence) else str(hint)
        else:
            language = spoken if sure else None
        message.set(LANGUAGE, language, add_to_output=True)
        message.set(CANDIDATES, (spoken,) if sure else self._candidates(language))

    def _changes(self, message: Message, evidence: Evidence) -> bool:
        if all(word in self._formulas for word, _ in _words(message)):
            return False
        several = evidence.leaning[evidence.best] >= _WORDS_TO_CHANGE
        return bool(several and evidence.lead >= _SURE_TO_CHANGE)

    def _candidates(self, first: str | None) -> Sequence[str]:
        assert self._model is not None
        return sorted(self._model.labels, key=lambda label: label != first)

    def _evidence(self, message: Message) -> Evidence:
        """The words outside phrases; those inside only where they agree with them.

        "mi green card está pending" is Spanish: its grammar words say so.
        """
        spoken = list(_words(message))
        outside = self._say([word for word, in_phrase in spoken if not in_phrase])
        inside = self._say([word for word, in_phrase in spoken if in_phrase])
        if outside.leaning.max() == 0:  # a name of a thing may be said in any language
            return Evidence(outside.say + inside.say, outside.leaning)
        return outside + inside if outside.best == inside.best else outside

    def _say(self, spoken: Sequence[str]) -> Evidence:
        assert self._model is not None
        size = len(self._model.labels)
        say, leaning = np.zeros(size), np.zeros(size)
        for word in dict.fromkeys(spoken):
            known = word in self._model.blocks[0].columns
            margins = self._model.margins(word) * (1.0 if known else _STRANGER)
            say += np.clip(margins, -_LOUDEST, _LOUDEST)
            leaning += known & (margins > _LEANS)  # a name leans too, and tells nothing
        return Evidence(say, leaning)


def _formulas(examples: Iterable[Message]) -> list[str]:
    """Words of the short examples of the intents that people say in a borrowed language."""
    found: set[str] = set()
    for example in examples:
        spoken = [word for word, _ in _words(example)]
        if example.get(INTENT) in _FORMULA_INTENTS and len(spoken) <= _FORMULA_LENGTH:
            found.update(spoken)
    return sorted(found)


def _words(message: Message) -> Iterator[tuple[str, bool]]:
    """Words with a letter outside sealed spans, and whether a phrase covers them."""
    text = message.get(TEXT) or ""
    at = 0
    marked = [(s, e, None) for s, e, _ in message.get(SPANS) or ()]
    marked += [(s, e, kind) for s, e, kind in message.get(PHRASE_SPANS) or ()]
    for start, end, kind in sorted(marked, key=lambda span: span[0]):
        yield from ((word, False) for word in _letters(text[at:start]))
        if kind not in (None, "form_type"):
            yield from ((word, True) for word in _letters(text[start:end]))
        at = end
    yield from ((word, False) for word in _letters(text[at:]))


def _letters(text: str) -> list[str]:
    return [word for word in words(normal(text)) if not any(sign.isdigit() for sign in word)]
