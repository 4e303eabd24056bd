"""Words that name something in one language and mean nothing of the sort in another.

Haitian "ap" goes before verbs, and is short for advance parole in English. Such words belong
under `no_phrases` of the language's phrase file.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from bot.nlu.data_files import ANNOTATED, TAUGHT, Utterance

OFTEN = 20  # sentences
MEANT = 1 / 3  # the share of finds that are annotated, below which a word is looked at


class Everyday(NamedTuple):
    """A phrase that was `found` so often in sentences, and so often `meant` (annotated)."""

    words: str
    entity: str
    found: int
    meant: int


def everyday_words(language: str, taught: Sequence[Utterance]) -> list[Everyday]:
    """Phrases that are found often in a language's sentences and seldom annotated there."""
    found: Counter[tuple[str, str]] = Counter()
    meant: Counter[tuple[str, str]] = Counter()
    for one in taught:
        annotated = {match[1].casefold() for match in ANNOTATED.finditer(one.text)}
        for words, entity in _phrases_in(one.bare, language):
            found[words, entity] += 1
            # An annotation may be longer than the phrase: "my AP card".
            meant[words, entity] += any(words in longer for longer in annotated)
    return [
        Everyday(words, entity, times, meant[words, entity])
        for (words, entity), times in found.most_common()
        if times >= OFTEN and meant[words, entity] < times * MEANT
    ]


def _phrases_in(text: str, language: str) -> Iterator[tuple[str, str]]:
    find, offsets = _tools()
    for one in find(text, offsets(text), (), language):
        yield text[one.start:one.end].casefold(), one.entity


@cache
def _tools():  # type: ignore[no-untyped-def]
    from rasa.shared.nlu.training_data.message import Message

    from bot.nlu.gazetteer import read_phrases
    from bot.nlu.phrase_finder import PhraseFinder
    from bot.nlu.tokenizer import WordTokenizer

    finder = PhraseFinder(read_phrases(TAUGHT / "phrases", Path("data/agencies")))
    tokenizer = WordTokenizer(WordTokenizer.get_default_config())

    def offsets(text: str) -> Iterable[tuple[int, int]]:
        message = Message({"text": text})
        return [(one.start, one.end) for one in tokenizer.tokenize(message, "text")]

    return finder.find, offsets
