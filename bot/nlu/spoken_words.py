"""How much each word of a message speaks for each language: counted, not fitted."""
from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Mapping, Sequence

import numpy as np

from bot.nlu.scripts import LATIN, script_of
from bot.nlu.text import marked_letter_grams

# One word's say is bounded, so that a long borrowed word does not outvote the grammar words.
LOUDEST = 4.0
_STRANGER = 2.0  # the bound for a word that was never met in training: it may be a name
_LETTERS_WEIGH = 2.0  # mean say of its letters against that of a known word
_UNSEEN = 0.5  # how often a word counts as said in a language that never said it
_RARE_GRAM = 3  # letters that fewer words have tell little
_LEANS = 0.55  # share from which a word is said to lean to a language


@dataclass(frozen=True)
class WordVotes:
    """Say of known words and of known letter n-grams: row number by text, rows x languages."""

    languages: tuple[str, ...]
    words: Mapping[str, int]
    word_say: np.ndarray
    grams: Mapping[str, int]
    gram_say: np.ndarray

    def of(self, word: str) -> np.ndarray:
        """The say of one word (`normal`), a number for each language; above 0 it speaks for it."""
        row = self.words.get(word)
        if row is not None:
            return np.asarray(self.word_say[row], dtype=np.float32)
        script = script_of(word)
        if script != LATIN:  # few languages share any other
            at = self.grams.get(script)
            return self._nothing() if at is None else np.asarray(self.gram_say[at], np.float32)
        found = (self.grams.get(gram) for gram in marked_letter_grams(word))
        rows = [at for at in found if at is not None]
        if not rows:
            return self._nothing()
        say = self.gram_say[rows].astype(np.float32).mean(axis=0) * _LETTERS_WEIGH
        return np.asarray(np.clip(say, -_STRANGER, _STRANGER))

    def _nothing(self) -> np.ndarray:
        return np.zeros(len(self.languages), dtype=np.float32)

    def knows(self, word: str) -> bool:
        return word in self.words

    def leans(self, say: np.ndarray) -> np.ndarray:
        """To which languages a known word with this say leans: to one at most."""
        share = np.exp(say)
        return np.asarray(share / share.sum() > _LEANS)

    def save(self, folder: Path) -> None:
        """Plain arrays and a JSON file."""
        np.savez(folder / "votes.npz", word_say=self.word_say, gram_say=self.gram_say)
        texts = {"languages": self.languages, "words": list(self.words), "grams": list(self.grams)}
        (folder / "votes.json").write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> WordVotes:
        texts = json.loads((folder / "votes.json").read_text(encoding="utf-8"))
        with np.load(folder / "votes.npz", allow_pickle=False) as arrays:
            return cls(
                languages=tuple(texts["languages"]),
                words={word: row for row, word in enumerate(texts["words"])},
                word_say=arrays["word_say"],
                grams={gram: row for row, gram in enumerate(texts["grams"])},
                gram_say=arrays["gram_say"],
            )


def count_votes(spoken: Mapping[str, Iterable[str]]) -> WordVotes:
    """Votes from the words (`normal`) of each language's sentences."""
    languages = tuple(sorted(spoken))
    counts = {language: Counter(spoken[language]) for language in languages}
    grams: dict[str, Counter[str]] = {language: Counter() for language in languages}
    for language, words in counts.items():
        for word, times in words.items():
            said = math.sqrt(times)
            for gram in {*marked_letter_grams(word), script_of(word)}:
                grams[language][gram] += said  # type: ignore[assignment]
    words, word_say = _say([counts[language] for language in languages], least=1)
    names, gram_say = _say([grams[language] for language in languages], least=_RARE_GRAM)
    return WordVotes(languages, words, word_say, names, gram_say)


def _say(
    counts: Sequence[Mapping[str, float]], *, least: float
) -> tuple[dict[str, int], np.ndarray]:
    """Log of each language's share in a text, against equal shares; bounded."""
    totals: Counter[str] = Counter()
    for some in counts:
        totals.update(some)
    texts = sorted(text for text, times in totals.items() if times >= least)
    table = np.array([[some.get(text, 0) for some in counts] for text in texts], dtype=np.float64)
    table = table.reshape(len(texts), len(counts)) + _UNSEEN
    sizes = np.array([sum(some.values()) + _UNSEEN * len(totals) for some in counts])
    rates = table / sizes
    shares = rates / rates.sum(axis=1, keepdims=True)
    say = np.clip(np.log(shares * len(counts)), -LOUDEST, LOUDEST)
    return {text: row for row, text in enumerate(texts)}, say.astype(np.float16)
