"""Fits the linear models: scikit-learn, fixed seeds, figures by cross-validation."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Collection, Mapping, Sequence

import numpy as np

from bot.nlu.linear_model import LinearModel, analyser, from_sklearn

_INTENT_ANALYSERS = ("words", "letters")
_OF_LANGUAGE = {
    "zh-Hans": ("words",),  # single characters and pairs
    "hi": ("roman words", "roman letters", "skeletons"),
    "ru": ("roman words", "roman letters", "skeletons"),
    "uk": ("roman words", "roman letters", "skeletons"),
    "ar": ("words", "letters", "arabic skeletons"),
}
OUT_OF_SCOPE = "out_of_scope"
# All of this was chosen by measurement: docs/decisions/0015-understanding-twelve-languages.md.
_REGULARISATION = 30.0
_TOLERANCE = 2.0
FOLDS = 4  # one is held out for calibration, each in cross-validation
_SEED = 0
# A language that has few sentences, or shares words with another, learns from that one's too, with
# little weight. The others have enough of their own.
_LENDERS: Mapping[str, tuple[str, ...]] = {
    "ar": ("en",), "en": ("es",), "es": ("en", "pt"), "pt": ("en", "es"), "ht": ("fr", "en"),
    "uk": ("ru", "en"),
}
_LENT_WEIGHT = 0.2
_KNOWN_WORDS = 2  # that a lent sentence has at least
_MANY_SENTENCES = 1_000
# Of so many, the same is learned by gradient steps, in a fifth of the time: each sentence seen so
# many times.
_TOO_MANY, _ROUNDS = 50_000, 5
Analysed = Mapping[str, Sequence[Sequence[str]]]  # analyser → terms of each text
_TEMPERATURES = np.geomspace(0.05, 5, 100)


@dataclass(frozen=True)
class Sentences:
    """Texts cut into terms, and the intent of each."""

    terms: Analysed
    labels: Sequence[str]

    def some(self, rows: np.ndarray) -> Sentences:
        terms = {name: [texts[row] for row in rows] for name, texts in self.terms.items()}
        return Sentences(terms, [self.labels[row] for row in rows])

    def distinct(self) -> Sentences:
        """Each once: of sentences with the same terms and intent, the first."""
        first: dict[tuple[object, ...], int] = {}
        for row, kept in enumerate(zip(*self.terms.values(), self.labels)):
            first.setdefault(tuple(map(tuple, kept[:-1])) + kept[-1:], row)
        return self.some(np.array(list(first.values()), dtype=int))

    def of(self, labels: Collection[str]) -> Sentences:
        """Those whose intent is one of `labels`."""
        return self.some(np.array(
            [row for row, label in enumerate(self.labels) if label in labels], dtype=int
        ))


@dataclass(frozen=True)
class Calibration:
    """`temperature` turns margins into confidences; below `threshold` no intent fits."""

    temperature: float
    threshold: float


def analysers_of(language: str) -> tuple[str, ...]:
    """How texts of a language are cut; its second script is read too."""
    return _OF_LANGUAGE.get(language, _INTENT_ANALYSERS)


def lenders_of(language: str) -> tuple[str, ...]:
    """The languages whose sentences are learned beside its own, with little weight."""
    return _LENDERS.get(language, ())


def cut(texts: Sequence[str], labels: Sequence[str], *, analysers: Sequence[str]) -> Sentences:
    """The texts' terms; each text is cut once, however many models learn from it."""
    terms = {name: [list(analyser(name)(text)) for text in texts] for name in analysers}
    return Sentences(terms, labels)


def fit(
    own: Sentences, lent: Sentences | None = None, *, lent_weight: float = _LENT_WEIGHT,
    regularisation: float = _REGULARISATION,
) -> LinearModel:
    """One-vs-rest logistic regression over TF-IDF; at least two labels.

    Of `lent` sentences only the terms and intents that `own` has are learned; of those with
    enough words that are known, no more than there are own ones.
    """
    # Here and below: serving must not pay for importing scikit-learn.
    from scipy.sparse import hstack, vstack
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression, SGDClassifier

    own = own.distinct()
    vectorizers = {
        name: TfidfVectorizer(
            analyzer=list, sublinear_tf=True, min_df=_fewest(name, len(own.labels))
        ) for name in own.terms
    }
    matrix = hstack([vectorizers[name].fit_transform(some) for name, some in own.terms.items()])
    labels, weights = list(own.labels), [1.0] * len(own.labels)
    lent = lent.of(set(labels)) if lent is not None else None
    if lent is not None and lent.labels:
        found = [vectorizers[name].transform(some) for name, some in lent.terms.items()]
        worth = np.flatnonzero(np.diff(found[0].indptr) >= _KNOWN_WORDS)
        step = -(-len(worth) // len(own.labels)) or 1
        worth = worth[::step]
        matrix = vstack([matrix, hstack(found).tocsr()[worth]])
        labels += [lent.labels[row] for row in worth]
        weights += [lent_weight * step] * len(worth)
    classifier = LogisticRegression(
        C=regularisation, tol=_TOLERANCE, solver="liblinear", dual=True, random_state=_SEED,
        max_iter=1000,
    ) if len(labels) < _TOO_MANY else SGDClassifier(
        loss="log_loss", alpha=1 / regularisation / len(labels), average=True, max_iter=_ROUNDS,
        tol=None, random_state=_SEED,
    )
    classifier.fit(matrix.tocsr(), labels, sample_weight=weights)
    return from_sklearn(vectorizers=vectorizers, classifier=classifier)


def _fewest(analyser: str, sentences: int) -> int:
    """In how many sentences a term must stand to be learned.

    Most pairs of words are met once, most pieces of words once or twice: without them the model
    is a third of the size and as good.
    """
    if sentences < _MANY_SENTENCES:
        return 1
    return 2 if analyser.endswith("words") else 3


def calibrate(
    margins: np.ndarray, names: Sequence[str], *, said: Sequence[str], false_fallback: float,
) -> Calibration:
    """Temperature and threshold from held-out margins (sentences x `names`; rows without numbers
    are left out) and the intents that the sentences have.

    `false_fallback`: the share of messages with a real intent that may be taken for none.
    """
    known = ~np.isnan(margins[:, 0])
    margins, intents = margins[known], np.array(said)[known]
    real = intents != OUT_OF_SCOPE
    threshold = np.quantile(margins[real].max(axis=1), false_fallback) if real.any() else -np.inf
    return Calibration(
        temperature=_best_temperature(margins, np.searchsorted(names, intents)),
        threshold=float(threshold),
    )


def confidences(margins: np.ndarray, *, temperature: float) -> np.ndarray:
    """Softmax of margins / temperature over the last axis: each row adds up to one."""
    raised = np.exp((margins - margins.max(axis=-1, keepdims=True)) / temperature)
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def held_out_margins(
    own: Sentences, *, folds: int = FOLDS, rounds: int | None = None,
    kinds: Sequence[str] | None = None, regularisation: float = _REGULARISATION,
) -> tuple[np.ndarray, list[str]] | None:
    """Margins (sentences x labels) from models without them, and the labels in order.

    Of `folds` parts, `rounds` are held out (all, unless told); other sentences have no numbers.
    Each part holds as many of each of the sentences' `kinds` (their labels, unless told).
    None where data are too few.
    """
    counts: Mapping[str, int] = Counter(own.labels)
    folds = min(folds, min(counts.values(), default=0))
    if folds < 2 or len(counts) < 2:
        return None
    margins = np.full((len(own.labels), len(counts)), np.nan, dtype=np.float32)
    part = _parts(kinds or own.labels, folds)
    for held in range(folds if rounds is None else min(rounds, folds)):
        seen, held_out = np.flatnonzero(part != held), np.flatnonzero(part == held)
        model = fit(own.some(seen), regularisation=regularisation)
        margins[held_out] = model.margins_of(own.some(held_out).terms)
    return margins, sorted(counts)


def _parts(kinds: Sequence[str], folds: int) -> np.ndarray:
    """To which part each sentence belongs: those of a kind take turns."""
    met: Counter[str] = Counter()
    parts = []
    for kind in kinds:
        parts.append(met[kind] % folds)
        met[kind] += 1
    return np.array(parts)


def _best_temperature(margins: np.ndarray, places: np.ndarray) -> float:
    rows = np.arange(len(places))

    def surprise(temperature: float) -> float:
        given = confidences(margins.astype(np.float64), temperature=temperature)[rows, places]
        return float(-np.log(np.maximum(given, 1e-12)).mean())

    return float(min(_TEMPERATURES, key=surprise))
