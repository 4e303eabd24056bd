"""Fits the linear models: scikit-learn, fixed seeds, figures by cross-validation."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Mapping, Sequence

import numpy as np

from bot.nlu.linear_model import ANALYSERS, LinearModel, from_sklearn

_INTENT_ANALYSERS = ("words", "letters")
_OF_LANGUAGE = {
    "zh-Hans": ("words", "short letters"),
    "hi": ("roman words", "roman letters", "skeletons"),
    "ru": ("roman words", "roman letters", "skeletons"),
    "ar": ("words", "letters", "arabic skeletons"),
}
OUT_OF_SCOPE = "out_of_scope"
# Chosen by cross-validation (5 folds, 53 intents, 6,000 messages a language). Logistic regression
# beats a linear SVM (C=.5) by half a point and finds 7 points more of what is out of scope;
# letters 2-4 do as well as 2-5 in two thirds of the time; C=10 loses half a point, C=100 gains
# nothing; stopping early (tolerance 1 for .1) changes no figure and halves the time.
_REGULARISATION = 30.0
_TOLERANCE = 1.0
_FOLDS = 3
_SEED = 0
Analysed = Mapping[str, Sequence[Sequence[str]]]  # analyser → terms of each text
_TEMPERATURES = np.geomspace(0.05, 5, 100)


@dataclass(frozen=True)
class Calibration:
    """`temperature` turns margins into confidences; below `threshold` no intent fits."""

    temperature: float
    threshold: float


def analysers_of(language: str) -> tuple[str, ...]:
    """How texts of a language are cut; its second script is read too."""
    return _OF_LANGUAGE.get(language, _INTENT_ANALYSERS)


def fit(
    texts: Sequence[str], labels: Sequence[str], *, analysers: Sequence[str]
) -> LinearModel:
    """One-vs-rest logistic regression over the TF-IDF of `analysers`; at least two labels."""
    vectorizers, classifier = _fit(_analysed(texts, analysers), labels)
    return from_sklearn(vectorizers=vectorizers, classifier=classifier)


def calibrate(
    texts: Sequence[str], labels: Sequence[str], *, analysers: Sequence[str], false_fallback: float
) -> Calibration:
    """Temperature and threshold from margins that each example got from models without it.

    `false_fallback`: the share of messages with a real intent that may be taken for none.
    """
    held_out = _held_out_margins(texts, labels, analysers)
    if held_out is None:
        return Calibration(temperature=1.0, threshold=-np.inf)
    margins, names = held_out
    real = np.array([label != OUT_OF_SCOPE for label in labels])
    threshold = np.quantile(margins[real].max(axis=1), false_fallback) if real.any() else -np.inf
    places = np.searchsorted(names, labels)
    return Calibration(
        temperature=_best_temperature(margins, places), threshold=float(threshold)
    )


def confidences(margins: np.ndarray, *, temperature: float) -> np.ndarray:
    """Softmax of margins / temperature over the last axis: each row adds up to one."""
    raised = np.exp((margins - margins.max(axis=-1, keepdims=True)) / temperature)
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def _analysed(texts: Sequence[str], analysers: Sequence[str]) -> Analysed:
    return {name: [list(ANALYSERS[name](text)) for text in texts] for name in analysers}


def _fit(
    terms: Analysed, labels: Sequence[str]
) -> tuple[dict[str, Any], Any]:
    # Here and below: serving must not pay for importing scikit-learn.
    from scipy.sparse import hstack
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    # The texts come as lists of terms: each is cut once, however many models learn from it.
    vectorizers = {name: TfidfVectorizer(analyzer=list, sublinear_tf=True) for name in terms}
    matrix = hstack([vectorizers[name].fit_transform(some) for name, some in terms.items()])
    classifier = LogisticRegression(
        C=_REGULARISATION, tol=_TOLERANCE, solver="liblinear", dual=True, random_state=_SEED,
        max_iter=1000,
    )
    return vectorizers, classifier.fit(matrix.tocsr(), labels)


def _held_out_margins(
    texts: Sequence[str], labels: Sequence[str], analysers: Sequence[str]
) -> tuple[np.ndarray, list[str]] | None:
    """Margins (examples x labels) and the labels in order; None where data are too few."""
    from sklearn.model_selection import StratifiedKFold

    counts: Mapping[str, int] = Counter(labels)
    folds = min(_FOLDS, min(counts.values(), default=0))
    if folds < 2 or len(counts) < 2:
        return None
    terms = _analysed(texts, analysers)
    margins = np.zeros((len(texts), len(counts)), dtype=np.float32)
    splitter = StratifiedKFold(folds, shuffle=True, random_state=_SEED)
    for seen, held in splitter.split(texts, labels):
        vectorizers, classifier = _fit(_some(terms, seen), [labels[i] for i in seen])
        model = from_sklearn(vectorizers=vectorizers, classifier=classifier)
        margins[held] = model.margins_of(_some(terms, held))
    return margins, sorted(counts)


def _some(terms: Analysed, rows: np.ndarray) -> Analysed:
    return {name: [some[row] for row in rows] for name, some in terms.items()}


def _best_temperature(margins: np.ndarray, places: np.ndarray) -> float:
    rows = np.arange(len(places))

    def surprise(temperature: float) -> float:
        given = confidences(margins.astype(np.float64), temperature=temperature)[rows, places]
        return float(-np.log(np.maximum(given, 1e-12)).mean())

    return float(min(_TEMPERATURES, key=surprise))
