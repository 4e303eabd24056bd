"""One model over the concepts of all languages: what each one's sentences teach the others.

A language's own model knows its words; this one knows that `fee` and `how_long` are asked about
in any language. Their margins are added, so both are served as one linear model.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Sequence

import numpy as np

from bot.nlu.linear_model import LinearModel, analyser, concepts_of
from bot.nlu.training import Sentences, fit, held_out_margins

# Chosen by measurement: docs/decisions/0017-concepts-shared-by-languages.md.
SHARE = 0.4
_REGULARISATION = 10.0
_FOLDS = 2
_CONCEPTS = "concepts"
Texts = Sequence[tuple[str, str]]  # (masked text, intent)


@dataclass(frozen=True)
class ConceptModel:
    """`linear` reads concepts; `held_out` has each language's margins (its sentences x `labels`)
    from models that did not see the sentence, without numbers where there is none; None where
    there are too few sentences."""

    linear: LinearModel
    labels: tuple[str, ...]
    held_out: Mapping[str, np.ndarray] | None

    def beside(self, own: LinearModel, language: str) -> LinearModel:
        """A language's own model and this one, as one."""
        return own.plus(self.linear.under(concepts_of(language)), share=SHARE)

    def margins_beside(self, language: str, labels: Sequence[str]) -> np.ndarray | None:
        """What is added to the margins of a language's sentences when they are held out."""
        if self.held_out is None:
            return None
        places = [self.labels.index(label) for label in labels]
        return SHARE * self.held_out[language][:, places]


def learn_concepts(taught: Mapping[str, Texts], *, rounds: int | None = 1) -> ConceptModel | None:
    """Learn from each language's texts; None where no lexicon knows a word of them.

    `rounds`: how many parts of the texts are held out (`training.held_out_margins`).
    """
    terms: list[list[str]] = []
    for language, texts in taught.items():
        cut = analyser(concepts_of(language))
        terms += [list(cut(text)) for text, _ in texts]
    if not any(terms):
        return None
    labels = [intent for texts in taught.values() for _, intent in texts]
    every = Sentences({_CONCEPTS: terms}, labels)
    kinds = [f"{tag} {intent}" for tag, texts in taught.items() for _, intent in texts]
    # A model of half the sentences is nearly as good, and the half that it has not seen holds the
    # quarter that each language's own model has not.
    held = held_out_margins(every, folds=_FOLDS, rounds=rounds, kinds=kinds,
                            regularisation=_REGULARISATION)
    return ConceptModel(
        linear=fit(every, regularisation=_REGULARISATION),
        labels=tuple(sorted(set(labels))),
        held_out=None if held is None else _by_language(held[0], taught),
    )


def _by_language(margins: np.ndarray, taught: Mapping[str, Texts]) -> dict[str, np.ndarray]:
    ends = np.cumsum([len(texts) for texts in taught.values()])
    return dict(zip(taught, np.split(margins, ends[:-1])))
