"""Finds a gazetteer's phrases and forms in a text."""
from __future__ import annotations

from typing import Iterable, Iterator, NamedTuple

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.nlu.forms import find_forms
from bot.nlu.gazetteer import Phrase
from bot.nlu.folding import fold
from bot.nlu.text import words

_UNKNOWN = "\u2423"  # stands for each word that no phrase has


class Found(NamedTuple):
    """A phrase in a text: offsets, the entity's name and value."""

    start: int
    end: int
    entity: str
    value: str


class PhraseFinder:
    """spaCy's PhraseMatcher over words without case, marks and punctuation."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._vocab = Vocab()
        self._known: set[str] = set()
        self._phrases: dict[str, Phrase] = {}
        self._matcher = PhraseMatcher(self._vocab, attr="ORTH")
        for phrase in phrases:
            self._add(phrase)

    def find(
        self, text: str, tokens: Iterable[tuple[int, int]],
        taken: Iterable[tuple[int, int, str]],
    ) -> list[Found]:
        """Phrases and forms in order, none over another or over a span in `taken`.

        `tokens` are the offsets of the text's words. Of two that overlap the longer wins.
        """
        candidates = [*self._phrases_in(text, tokens), *_forms_in(text)]
        covered = {at for start, end, _ in taken for at in range(start, end)}
        found: list[Found] = []
        for one in sorted(candidates, key=lambda one: (one.start - one.end, one.start)):
            place = range(one.start, one.end)
            if covered.isdisjoint(place):
                covered.update(place)
                found.append(one)
        return sorted(found)

    def _add(self, phrase: Phrase) -> None:
        parts = words(fold(phrase.words))
        key = " ".join(parts)
        if not parts or key in self._phrases:
            return
        self._phrases[key] = phrase
        self._known.update(parts)
        self._matcher.add(key, [Doc(self._vocab, words=parts)])

    def _phrases_in(self, text: str, tokens: Iterable[tuple[int, int]]) -> Iterator[Found]:
        parts = [part for start, end in tokens for part in _parts(text[start:end], start, end)]
        if not parts:
            return
        # Words that no phrase has never reach the vocabulary, which would keep them for good.
        known = [word if word in self._known else _UNKNOWN for word, _, _ in parts]
        for key, first, after in self._matcher(Doc(self._vocab, words=known)):
            phrase = self._phrases[self._vocab.strings[key]]
            start, end = parts[first][1], parts[after - 1][2]
            yield Found(start, end, phrase.entity, phrase.value or text[start:end])


def _parts(token: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The words of one token ("h-1b" has two) with the offsets that they cover."""
    inner = words(token)
    if len(inner) == 1 and len(inner[0]) == len(token):
        yield fold(token), start, end
        return
    at = 0
    for word in inner:
        at = token.index(word, at)
        for part in words(fold(word)):
            yield part, start + at, start + at + len(word)
        at += len(word)


def _forms_in(text: str) -> Iterator[Found]:
    for start, end, form in find_forms(text):
        yield Found(start, end, "form_type", form)
