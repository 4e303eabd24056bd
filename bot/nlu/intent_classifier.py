"""Names the intent of a message: one linear model per language, and a place for not knowing."""
from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME as FALLBACK
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.concepts import CONCEPTS, GLOSSES, lexicons
from bot.nlu.fingerprint import fingerprint
from bot.nlu.language import CANDIDATES, LANGUAGE, OTHER_LANGUAGE, example_language
from bot.nlu.lexicon import Lexicon
from bot.nlu.lifeline import INTENT as DISTRESS
from bot.nlu.lifeline import calls_for_help, forms_of_all
from bot.nlu.linear_model import LinearModel
from bot.nlu.sealed_entities import MASKED
from bot.nlu.several import SECOND, Read, second_question
from bot.nlu.shared_model import Beside, SharedModel, learn_shared
from bot.nlu.training import (
    CORES,
    Calibration,
    Sentences,
    analysers_of,
    calibrate,
    confidences,
    cut,
    fit,
    held_out_margins,
)

INFORM = "inform"
CHANGE_LANGUAGE = "change_language"
_RANKING_LENGTH = 10
# Files of what all languages share, beside each one's own.
_SHARED, _LEXICONS = "shared", "lexicons"
# Masked text that holds data and nothing else: kinds, figures, punctuation.
_GIVEN = re.compile(
    r"_(?:case_number|date|code|email|phone|passport_number|form_type|[a-z]{1,4}\d\w*)\b"
)
_FIGURES = re.compile(r"\d+(?:[.,\s/-]\d+)*")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class LanguageModel:
    """The intents of one language: scores, how to read them, and when none fits."""

    linear: Beside
    temperature: float
    threshold: float

    def guess(self, text: str) -> Guess:
        margins = self.linear.margins(text)
        fits = bool(margins.max() >= self.threshold) and self.linear.knows(text)
        given = confidences(margins, temperature=self.temperature)
        order = np.argsort(-given, kind="stable")[:_RANKING_LENGTH]
        ranking = tuple((self.linear.labels[i], float(given[i])) for i in order)
        return Guess(ranking=ranking, fits=fits, model=self)

    def read(self, text: str) -> Read:
        """A piece of a message, read by itself."""
        guess = self.guess(text)
        return Read(*guess.ranking[0], fits=guess.fits)


@dataclass(frozen=True)
class Guess:
    """`ranking`: intents and confidences, best first. `fits`: whether the best one is meant.

    `model`: whose guess it is; None for one by rule.
    """

    ranking: tuple[tuple[str, float], ...]
    fits: bool
    model: LanguageModel | None = None

    @property
    def rank(self) -> tuple[bool, float]:
        """What makes one guess better than another language's."""
        return self.fits, self.ranking[0][1] if self.ranking else 0.0


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(GraphComponent, IntentClassifier):
    """Reads the masked text and the language; sets intent and ranking.

    Where no intent fits, the intent is `nlu_fallback` and the ranking keeps the candidates
    behind it, for the question that the dialogue then asks.
    """

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource,
        models: Mapping[str, LanguageModel] | None = None,
    ) -> None:
        self._false_fallback = float(config["false_fallback"])
        self._storage = storage
        self._resource = resource
        self._models = dict(models or {})

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"false_fallback": 0.03}

    @staticmethod
    def required_packages() -> list[str]:
        return ["sklearn"]

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext,
    ) -> LinearIntentClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext, **kwargs: Any,
    ) -> LinearIntentClassifier:
        forms_of_all()  # now, and not when the first message comes
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, _read(folder))

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return fingerprint(CONCEPTS, GLOSSES)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit a model for each language that the examples' metadata name."""
        by_language: dict[str, list[Message]] = {}
        for example in training_data.intent_examples:
            by_language.setdefault(example_language(example), []).append(example)
        texts = {language: _texts(by_language[language]) for language in sorted(by_language)}
        # The solver lets other threads run: two cores, two models at a time, the longest first.
        with self._storage.write_to(self._resource) as folder, ThreadPoolExecutor(CORES) as pool:
            sharing = pool.submit(learn_shared, texts)
            learned = list(pool.map(lambda language: _learn(texts, language), texts))
            shared = sharing.result()
            if shared is not None:
                shared.linear.save(folder / f"{_SHARED}.npz")
                _save_lexicons(folder / f"{_LEXICONS}.npz", texts)
            for own in learned:
                found = self._calibration(own, shared)
                own.linear.save(folder / f"{own.language}.npz", temperature=found.temperature,
                                threshold=found.threshold)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = message.get(MASKED) or ""
            ruled = _by_rule(text)
            guess = ruled or self._guess(text, message.get(CANDIDATES))
            other = message.get(OTHER_LANGUAGE)
            if ruled is None and other and (other.sure or not guess.fits):
                _name_language(message, other.tag)
                guess = _ASKS_FOR_LANGUAGE
            _set_intent(message, guess)
            self._look_for_a_second(message, text, guess)
        return messages

    def _look_for_a_second(self, message: Message, text: str, guess: Guess) -> None:
        """Put into the parse what else is asked; the dialogue offers it."""
        if guess.model is None or not guess.fits:
            return
        second = second_question(text, first=guess.ranking[0][0], read=guess.model.read)
        if second is not None:
            name, confidence = second
            found = {"name": name, "confidence": confidence}
            message.set(SECOND, found, add_to_output=True)

    def _guess(self, text: str, candidates: Iterable[str] | None) -> Guess:
        languages = [one for one in candidates or () if one in self._models] or list(self._models)
        guesses = [self._models[language].guess(text) for language in languages]
        return max(guesses, key=lambda guess: guess.rank, default=Guess(ranking=(), fits=False))

    def _calibration(self, own: _Learned, shared: SharedModel | None) -> Calibration:
        """How to read the scores of a language's own model with what all languages share."""
        if own.held_out is None:
            return Calibration(temperature=1.0, threshold=-np.inf)
        margins, names = own.held_out
        more = shared and shared.margins_beside(own.language, names)
        return calibrate(margins if more is None else margins + more, names,
                         said=own.intents, false_fallback=self._false_fallback)


@dataclass(frozen=True)
class _Learned:
    """A language's model by itself; margins of sentences that it did not see, and their labels."""

    language: str
    linear: LinearModel
    held_out: tuple[np.ndarray, list[str]] | None
    intents: Sequence[str]


def _learn(texts: Mapping[str, Sequence[tuple[str, str]]], language: str) -> _Learned:
    own = _cut(texts[language], analysers_of(language))
    return _Learned(language, fit(own), held_out_margins(own, rounds=1), own.labels)


def _texts(examples: Iterable[Message]) -> list[tuple[str, str]]:
    return [(str(example.get(MASKED)), str(example.get(INTENT))) for example in examples]


def _cut(texts: Sequence[tuple[str, str]], analysers: Sequence[str]) -> Sentences:
    return cut([text for text, _ in texts], [intent for _, intent in texts], analysers=analysers)


def _save_lexicons(path: Path, languages: Iterable[str]) -> None:
    """What each language's words say: the model is served with the lexicons that it learned by."""
    parts = {
        f"{language} {kind} {part}": np.frombuffer(content, dtype=np.uint8)
        for language in languages for kind, one in lexicons(language).items()
        for part, content in enumerate(one.tobytes())
    }
    np.savez_compressed(path, **parts)


def _load_lexicons(path: Path) -> dict[str, dict[str, Lexicon]]:
    found: dict[str, dict[str, Lexicon]] = {}
    with np.load(path, allow_pickle=False) as arrays:
        for language, kind in {tuple(name.split(" ")[:2]) for name in arrays.files}:
            parts = (arrays[f"{language} {kind} {part}"].tobytes() for part in (0, 1))
            found.setdefault(language, {})[kind] = Lexicon.frombytes(*parts)
    return found


def _read(folder: Path) -> dict[str, LanguageModel]:
    paths = {path.stem: path for path in sorted(folder.glob("*.npz"))}
    shared, known = None, {}
    if _SHARED in paths:
        shared = LinearModel.load(paths.pop(_SHARED))[0]
        known = _load_lexicons(paths.pop(_LEXICONS))
    models = {}
    for language, path in paths.items():
        own, numbers = LinearModel.load(path)
        models[language] = LanguageModel(
            Beside(own, shared, known.get(language, {})),
            numbers["temperature"], numbers["threshold"],
        )
    return models


def _by_rule(masked: str) -> Guess | None:
    """What needs no weighing: a call for help before all; `inform` for data and nothing else; no
    intent for signs and pictures without a word."""
    if calls_for_help(masked):
        return _WANTS_TO_DIE
    rest = _GIVEN.sub(" ", masked)
    if _LETTER.search(rest):
        return None
    figures = _FIGURES.findall(rest)
    if len(figures) <= 1 and (figures or rest != masked):
        return Guess(ranking=((INFORM, 1.0),), fits=True)
    return None


_WANTS_TO_DIE = Guess(ranking=((DISTRESS, 1.0),), fits=True)
_ASKS_FOR_LANGUAGE = Guess(ranking=((CHANGE_LANGUAGE, 1.0),), fits=True)


def _name_language(message: Message, tag: str) -> None:
    """A message in a language that nobody here learned asks for that language."""
    text = message.get(TEXT) or ""
    named = {"entity": LANGUAGE, "start": 0, "end": len(text), "value": tag,
             "confidence_entity": 1.0, "extractor": LinearIntentClassifier.__name__}
    others = [one for one in message.get(ENTITIES, []) if one["entity"] != LANGUAGE]
    message.set(ENTITIES, [*others, named], add_to_output=True)


def _set_intent(message: Message, guess: Guess) -> None:
    ranking = [{"name": name, "confidence": given} for name, given in guess.ranking]
    if not guess.fits:
        sure = ranking[0]["confidence"] if ranking else 0.0
        ranking.insert(0, {"name": FALLBACK, "confidence": sure})
    message.set(INTENT, ranking[0], add_to_output=True)
    message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
