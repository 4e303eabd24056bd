"""Finds a gazetteer's phrases and forms in a text."""
from __future__ import annotations

import re
from typing import Iterable, Iterator, NamedTuple, Sequence

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.nlu.folding import fold, normal
from bot.nlu.forms import find_forms
from bot.nlu.gazetteer import NOTHING, Phrase
from bot.nlu.text import words
from bot.nlu.word_parts import parts_of, stem

FORM = "form_type"
_UNKNOWN = "\u2423"  # stands for each word that no phrase has
_LATIN = re.compile("[\x00-\u024f\u0300-\u036f\u1e00-\u1eff]*")
# In these a letter's marks make another word: "bị" is not "Bỉ". Elsewhere they are slips.
_MARKS_ARE_MEANT = frozenset(("vi",))
Spans = Iterable[tuple[int, int]]


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
        self._phrases: dict[str, list[Phrase]] = {}
        self._matcher = PhraseMatcher(self._vocab, attr="ORTH")
        for phrase in phrases:
            self._add(phrase)

    def find(
        self, text: str, tokens: Spans, taken: Iterable[tuple[int, int, str]],
        language: str | None = None,
    ) -> list[Found]:
        """Phrases and forms in order, none over another or over a span in `taken`.

        `tokens` are the offsets of the text's words. Of two that overlap the longer wins. With
        `language`, single words that are names in another language alone are left out.
        """
        candidates = [*self._phrases_in(text, tokens, language), *_forms_in(text)]
        covered = {at for start, end, _ in taken for at in range(start, end)}
        found: list[Found] = []
        for one in sorted(candidates, key=lambda one: (one.start - one.end, one.start)):
            place = range(one.start, one.end)
            if covered.isdisjoint(place):
                covered.update(place)
                found.append(one)
        return sorted(one for one in found if one.entity != NOTHING)

    def _add(self, phrase: Phrase) -> None:
        parts = [stem(word) for word in words(fold(phrase.words))]
        if not parts:
            return
        key = " ".join(parts)
        if key not in self._phrases:
            self._matcher.add(key, [Doc(self._vocab, words=parts)])
        self._known.update(parts)
        self._phrases.setdefault(key, []).append(phrase)

    def _phrases_in(self, text: str, tokens: Spans, language: str | None) -> Iterator[Found]:
        for start, end, key in self._keys_in(text, tokens):
            phrase = _best(self._phrases[key], text[start:end], language)
            if phrase is not None:
                yield Found(start, end, phrase.entity, phrase.value or text[start:end])

    def _keys_in(self, text: str, tokens: Spans) -> Iterator[tuple[int, int, str]]:
        parts = [
            part for start, end in tokens
            for part in parts_of(text[start:end], start, end, known=self._known)
        ]
        if not parts:
            return
        # Words that no phrase has never reach the vocabulary, which would keep them for good.
        seen = [part.word if part.word in self._known else _UNKNOWN for part in parts]
        for key, first, after in self._matcher(Doc(self._vocab, words=seen)):
            yield parts[first].start, parts[after - 1].end, self._vocab.strings[key]


def _best(phrases: Sequence[Phrase], typed: str, language: str | None) -> Phrase | None:
    """The phrase that `typed` means: the language's own first, then what all languages say."""
    strict = language in _MARKS_ARE_MEANT
    fitting = [one for one in phrases if not strict or _spelled_alike(typed, one.words)]
    if language is None:
        return fitting[0] if fitting else None
    for home in (language, ""):
        for one in fitting:
            if one.home == home:
                return one
    # Names of another language's gazetteer: only those that no word of this one looks like.
    return next((one for one in fitting if len(words(one.words)) > 1), None)


def _spelled_alike(typed: str, phrase: str) -> bool:
    """Marks may be left out; where they are typed they are those of the phrase."""
    if typed.isascii() or phrase.isascii() or not _LATIN.fullmatch(typed):
        return True
    return words(normal(typed)) == words(normal(phrase))


def _forms_in(text: str) -> Iterator[Found]:
    for start, end, form in find_forms(text):
        yield Found(start, end, FORM, form)
