"""Fits the linear models: scikit-learn, fixed seeds, figures by cross-validation."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Mapping, Sequence

import numpy as np

from bot.nlu.linear_model import ANALYSERS, LinearModel, from_sklearn

INTENT_ANALYSERS = ("words", "letters")
LANGUAGE_ANALYSERS = ("words", "marked letters")
OUT_OF_SCOPE = "out_of_scope"
# Chosen by cross-validation (5 folds, 53 intents, 6,000 messages a language). Logistic regression
# beats a linear SVM (C=.5) by 0.3 points and finds 6 points more of what is out of scope; letters
# 2-4 do as well as 2-5 and fit in two thirds of the time; C=10 loses half a point, C=100 gains
# nothing; a finer tolerance than 0.1 changes no figure.
_REGULARISATION = 30.0
_TOLERANCE = 0.1
_FOLDS = 3
_SEED = 0
_TEMPERATURES = np.geomspace(0.05, 5, 100)


@dataclass(frozen=True)
class Calibration:
    """`temperature` turns margins into confidences; below `threshold` no intent fits."""

    temperature: float
    threshold: float


def fit(
    texts: Sequence[str], labels: Sequence[str], *, analysers: Sequence[str],
    counts: Sequence[float] | None = None,
) -> LinearModel:
    """One-vs-rest logistic regression over the TF-IDF of `analysers`; at least two labels."""
    # Here and below: serving must not pay for importing scikit-learn.
    from scipy.sparse import hstack
    from sklearn.linear_model import LogisticRegression

    vectorizers = {name: _vectorizer(name) for name in analysers}
    matrix = hstack([one.fit_transform(texts) for one in vectorizers.values()]).tocsr()
    classifier = LogisticRegression(
        C=_REGULARISATION, tol=_TOLERANCE, solver="liblinear", dual=True, random_state=_SEED,
        max_iter=1000,
    )
    classifier.fit(matrix, labels, sample_weight=counts)
    return from_sklearn(vectorizers=vectorizers, classifier=classifier)


def calibrate(
    texts: Sequence[str], labels: Sequence[str], *, false_fallback: float
) -> Calibration:
    """Temperature and threshold from margins that each example got from models without it.

    `false_fallback`: the share of messages with a real intent that may be taken for none.
    """
    held_out = _held_out_margins(texts, labels)
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


def _vectorizer(analyser: str) -> Any:
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(analyzer=ANALYSERS[analyser], sublinear_tf=True, dtype=np.float64)


def _held_out_margins(
    texts: Sequence[str], labels: Sequence[str]
) -> tuple[np.ndarray, list[str]] | None:
    """Margins (examples x labels) and the labels in order; None where data are too few."""
    from sklearn.model_selection import StratifiedKFold

    counts: Mapping[str, int] = Counter(labels)
    folds = min(_FOLDS, min(counts.values(), default=0))
    if folds < 2 or len(counts) < 2:
        return None
    margins = np.zeros((len(texts), len(counts)), dtype=np.float32)
    splitter = StratifiedKFold(folds, shuffle=True, random_state=_SEED)
    for seen, held in splitter.split(texts, labels):
        model = fit([texts[i] for i in seen], [labels[i] for i in seen], analysers=INTENT_ANALYSERS)
        margins[held] = [model.margins(texts[i]) for i in held]
    return margins, sorted(counts)


def _best_temperature(margins: np.ndarray, places: np.ndarray) -> float:
    rows = np.arange(len(places))

    def surprise(temperature: float) -> float:
        given = confidences(margins.astype(np.float64), temperature=temperature)[rows, places]
        return float(-np.log(np.maximum(given, 1e-12)).mean())

    return float(min(_TEMPERATURES, key=surprise))
