"""Names the language of a message, word by word, and stays with the conversation's own."""
from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, Iterable, Sequence

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
from bot.nlu.folding import fold, normal
from bot.nlu.forms import find_forms
from bot.nlu.roman import romanised
from bot.nlu.scripts import LATIN, OTHERS, other_language, script_of
from bot.nlu.sealed_entities import SPANS
from bot.nlu.spoken_words import WordVotes, count_votes
from bot.nlu.text import words

LANGUAGE = "language"
OPENS = "opens"  # in the metadata: whether nothing was answered in the conversation before
CANDIDATES = "language_candidates"  # languages that the text may be in, the likeliest first
OTHER_LANGUAGE = "other_language"  # an `Elsewhere`: the language, where none learned is spoken
_FORMULAS_FILE = "formulas.json"
# Short thanks and answers cross languages ("thank you", "no, gracias"): they change nothing.
_FORMULA_INTENTS = frozenset(("thank", "goodbye", "affirm", "deny"))
_FORMULA_LENGTH = 3
_NAME_LENGTH = 5  # words
_SURE = 2.0
_SURE_TO_CHANGE = 4.0
# A conversation's first word may be of another language than the page: "bonjou" by 3.3, "hola" by
# 3.6; what is everybody's is not, "hi" by 2.0 and "ok" by 0.4.
_SURE_AT_FIRST = 2.3
_WORDS_TO_CHANGE = 2
_CANDIDATES = 2
# Who writes one word in Arabic letters quotes the English around it, and not the other way round.
_OWN_SCRIPT = 2.0


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
    def order(self) -> np.ndarray:
        """Languages by number, the likeliest first."""
        return np.asarray(np.argsort(-self.say, kind="stable"))

    @property
    def lead(self) -> float:
        """How far the best is ahead of the next."""
        return float(self.say.max() - np.sort(self.say)[-2]) if len(self.say) > 1 else np.inf


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LanguageIdentifier(GraphComponent, IntentClassifier):
    """Sets `language` where the text or the conversation tells it.

    The connector gives the conversation's language so far in `metadata["language"]`. It holds
    unless several words clearly speak another: a number, a name, a "thank you" or one borrowed
    word changes nothing. (Names of things are seen to by PhraseEntities, which knows them.)
    Where the message opens the conversation (`metadata["opens"]`), that language is the page's
    only, and one word is enough.
    """

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource,
        votes: WordVotes | None = None, formulas: Iterable[str] = (),
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._votes = votes
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
            votes = WordVotes.load(folder)
            formulas = json.loads((folder / _FORMULAS_FILE).read_text(encoding="utf-8"))
        return cls(config, model_storage, resource, votes, formulas)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return fingerprint(OTHERS.parent)

    def train(self, training_data: TrainingData) -> Resource:
        """Count the words of each language."""
        spoken: dict[str, list[str]] = {}
        in_latin_letters = cache(lambda word: romanised(fold(word)))
        for example in training_data.intent_examples:
            words_said = spoken_words(example)
            in_latin = (latin for word in words_said if (latin := in_latin_letters(word)) != word)
            # People write their language in Latin letters more often than our data do.
            spoken.setdefault(example_language(example), []).extend([*words_said, *in_latin])
        with self._storage.write_to(self._resource) as folder:
            count_votes(spoken).save(folder)
            formulas = json.dumps(_formulas(training_data.intent_examples), ensure_ascii=False)
            (folder / _FORMULAS_FILE).write_text(formulas, encoding="utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            self._identify(message)
        return messages

    def _identify(self, message: Message) -> None:
        told = message.get(METADATA) or {}
        hint = told.get(LANGUAGE)
        if self._votes is None:
            return
        typed = spoken_words(message)
        evidence = self._evidence(typed)
        likeliest = [self._votes.languages[at] for at in evidence.order]
        if hint:
            text = message.get(TEXT) or ""
            changes = self._changes(text, typed, evidence, opens=bool(told.get(OPENS)))
            language = likeliest[0] if changes else str(hint)
        else:
            language = likeliest[0] if evidence.lead >= _SURE else None
        message.set(LANGUAGE, language, add_to_output=True)
        message.set(CANDIDATES, self._candidates(likeliest, evidence, language))
        other = other_language(typed, [self._votes.knows(word) for word in typed])
        if other and other.tag != hint:
            message.set(OTHER_LANGUAGE, other)

    def _changes(
        self, text: str, typed: Sequence[str], evidence: Evidence, *, opens: bool
    ) -> bool:
        if " ".join(typed) in self._formulas:
            return False
        if opens:  # and "Bonjou" is no name
            return _speaks(typed, evidence) and (len(typed) == 1 or not _is_a_name(text))
        several = evidence.leaning[evidence.order[0]] >= _WORDS_TO_CHANGE
        clear = bool(several and evidence.lead >= _SURE_TO_CHANGE)
        return clear and not _is_a_name(text)

    def _candidates(
        self, likeliest: Sequence[str], evidence: Evidence, language: str | None
    ) -> list[str]:
        """One language where it is clear, otherwise the conversation's and the likeliest."""
        if evidence.lead >= _SURE:
            return list(likeliest[:1])
        first = [language] if language in likeliest else []
        return list(dict.fromkeys([*first, *likeliest[:_CANDIDATES]]))

    def _evidence(self, typed: Sequence[str]) -> Evidence:
        assert self._votes is not None
        say = np.zeros(len(self._votes.languages), dtype=np.float32)
        leaning = np.zeros(len(self._votes.languages))
        script_say = np.zeros_like(say)
        for word in dict.fromkeys(typed):
            one = self._votes.of(word)
            say += one
            if self._votes.knows(word):  # a name leans too, and tells nothing
                leaning += self._votes.leans(one)
            if script_of(word) != LATIN:
                script_say = np.maximum(script_say, np.clip(one, 0, None) * _OWN_SCRIPT)
        return Evidence(say + script_say, leaning)


def spoken_words(message: Message) -> list[str]:
    """Words with letters, outside sealed spans and forms' names, in the order of the text."""
    text = message.get(TEXT) or ""
    found: list[str] = []
    at = 0
    cut = sorted([*(message.get(SPANS) or ()), *find_forms(text)])
    for start, end, _ in [*cut, (len(text), len(text), "")]:
        found += [word for word in words(normal(text[at:start]))
                  if not any(sign.isdigit() for sign in word)]
        at = max(at, end)
    return found


def _speaks(typed: Sequence[str], evidence: Evidence) -> bool:
    """Whether as much as one word, which others hardly use, speaks the likeliest language."""
    own = evidence.leaning[evidence.order[0]] >= 1 or any(script_of(one) != LATIN for one in typed)
    return bool(own and evidence.lead >= _SURE_AT_FIRST)


def _is_a_name(text: str) -> bool:
    """Whether each word begins with a capital, as in "Nguyen Van An"."""
    return text.istitle() and len(text.split()) <= _NAME_LENGTH


def _formulas(examples: Iterable[Message]) -> list[str]:
    """The short examples, whole, of the intents that people say in a borrowed language.

    Their words by themselves are everybody's: "no", "this", "case".
    """
    spoken = (
        spoken_words(example) for example in examples if example.get(INTENT) in _FORMULA_INTENTS
    )
    return sorted({" ".join(said) for said in spoken if len(said) <= _FORMULA_LENGTH})
