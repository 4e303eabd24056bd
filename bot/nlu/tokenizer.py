"""Splits a message into words with spaCy; a sealed token stays in one piece."""
from __future__ import annotations

from typing import Any, Iterator

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.fingerprint import fingerprint
from bot.nlu.sealed_text import split_at_tokens

# spaCy keeps every word that it has met; past this number the vocabulary is begun anew, so
# that a server that runs for months neither grows nor remembers what people wrote.
_VOCABULARY_LIMIT = 50_000


class _Word(Token):
    """A token whose fingerprint is cheap: Rasa takes it of every training word, several times."""

    def fingerprint(self) -> str:
        return f"{self.start}:{self.text}"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class WordTokenizer(Tokenizer):
    """Rasa tokenizer over `spacy.blank("xx")`, the same for every language.

    Rasa knows components by their class's name alone, and has a SpacyTokenizer of its own.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self._nlp = spacy.blank("xx")

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
        }

    @staticmethod
    def required_packages() -> list[str]:
        return ["spacy"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return fingerprint()

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The words of `message.get(attribute)` with their offsets, white space left out."""
        self._forget()
        text = str(message.get(attribute))
        return [token for piece in split_at_tokens(text) for token in self._piece(text, *piece)]

    def _piece(self, text: str, start: int, end: int, kind: str | None) -> Iterator[Token]:
        if kind is not None:
            yield _Word(text[start:end], start)
            return
        for word in self._nlp.make_doc(text[start:end]):
            if not word.is_space:
                yield _Word(word.text, start + word.idx)

    def _forget(self) -> None:
        if len(self._nlp.vocab.strings) > _VOCABULARY_LIMIT:
            self._nlp = spacy.blank("xx")
