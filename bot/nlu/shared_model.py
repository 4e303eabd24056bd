"""One model over the concepts and glosses of all languages: what each one's sentences teach all.

A language's own model knows its words; this one knows that `fee` and `how_long` are asked about
in any language. A language's margins are its own model's and a share of this one's.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Mapping, Sequence

import numpy as np

from bot.nlu.concepts import SHARED, lexicons
from bot.nlu.lexicon import Lexicon
from bot.nlu.linear_model import LinearModel
from bot.nlu.training import Counted, Sentences, fit, held_out_margins

# Chosen by measurement: docs/decisions/0022-a-gloss-for-every-word.md.
SHARE = 0.5
_REGULARISATION = 10.0
_FOLDS = 2
Texts = Sequence[tuple[str, str]]  # (masked text, intent)


@dataclass(frozen=True)
class SharedModel:
    """`linear` reads concepts and glosses; `held_out` has each language's margins (its sentences x
    labels) from models that did not see the sentence, without numbers where there is none; None
    where there are too few sentences."""

    linear: LinearModel
    held_out: Mapping[str, np.ndarray] | None

    def margins_beside(self, language: str, labels: Sequence[str]) -> np.ndarray | None:
        """What is added to the margins of a language's sentences when they are held out."""
        if self.held_out is None:
            return None
        places = [self.linear.labels.index(label) for label in labels]
        return SHARE * self.held_out[language][:, places]


class Beside:
    """A language's own model with what all languages share; `labels` are those of the own one.

    `lexicons`: what the language's words say, by kind (`concepts.lexicons`).
    """

    def __init__(
        self, own: LinearModel, shared: LinearModel | None, lexicons: Mapping[str, Lexicon]
    ) -> None:
        self.own, self.labels = own, own.labels
        self._shared, self._lexicons = shared, lexicons
        self._places = np.array(
            [shared.labels.index(label) for label in own.labels] if shared else [], dtype=int
        )

    def margins(self, text: str) -> np.ndarray:
        """As `LinearModel.margins`, of both."""
        found = self.own.margins(text)
        if self._shared is None:
            return found
        return found + SHARE * self._shared.scores(self._cut(text))[self._places]

    def knows(self, text: str) -> bool:
        """Whether either knows a term of the text."""
        return self.own.knows(text) or (
            self._shared is not None and self._shared.knows_any(self._cut(text))
        )

    def _cut(self, text: str) -> dict[str, Iterable[str]]:
        return {kind: cut(text, self._lexicons[kind]) for kind, cut in SHARED.items()}


def learn_shared(taught: Mapping[str, Texts], *, rounds: int | None = 1) -> SharedModel | None:
    """Learn from each language's texts; None where no lexicon knows a word of them.

    `rounds`: how many parts of the texts are held out (`training.held_out_margins`).
    """
    known = {language: lexicons(language) for language in taught}
    terms = {
        kind: Counted.of(
            cut(text, known[language][kind])
            for language, texts in taught.items() for text, _ in texts
        ) for kind, cut in SHARED.items()
    }
    if not any(one.terms for one in terms.values()):
        return None
    every = Sentences(terms, [intent for texts in taught.values() for _, intent in texts])
    kinds = [f"{tag} {intent}" for tag, texts in taught.items() for _, intent in texts]
    # A model of half the sentences is nearly as good, and the half that it has not seen holds the
    # quarter that each language's own model has not.
    held = held_out_margins(every, folds=_FOLDS, rounds=rounds, kinds=kinds,
                            regularisation=_REGULARISATION)
    return SharedModel(
        linear=fit(every, regularisation=_REGULARISATION),
        held_out=None if held is None else _by_language(held[0], taught),
    )


def _by_language(margins: np.ndarray, taught: Mapping[str, Texts]) -> dict[str, np.ndarray]:
    ends = np.cumsum([len(texts) for texts in taught.values()])
    return dict(zip(taught, np.split(margins, ends[:-1])))
