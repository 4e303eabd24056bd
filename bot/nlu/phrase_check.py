"""Words that name something in one language and mean nothing of the sort in another.

Haitian "ap" goes before verbs, and is short for advance parole in English. Such words belong
under `no_phrases` of the language's phrase file.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from bot.nlu.data_files import ANNOTATED, Utterance

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
    from bot.nlu.project_phrases import project_phrases  # Rasa and spaCy, for this check alone

    phrases = project_phrases()
    found: Counter[tuple[str, str]] = Counter()
    meant: Counter[tuple[str, str]] = Counter()
    for one in taught:
        annotated = {match[1].casefold() for match in ANNOTATED.finditer(one.text)}
        for phrase in phrases.find(one.bare, language):
            words = one.bare[phrase.start:phrase.end].casefold()
            found[words, phrase.entity] += 1
            # An annotation may be longer than the phrase: "my AP card".
            meant[words, phrase.entity] += any(words in longer for longer in annotated)
    return [
        Everyday(words, entity, times, meant[words, entity])
        for (words, entity), times in found.most_common()
        if times >= OFTEN and meant[words, entity] < times * MEANT
    ]
