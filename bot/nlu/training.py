"""Fits the linear models: scikit-learn, fixed seeds, figures by cross-validation."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterable, Mapping, Sequence

import numpy as np

from bot.nlu.linear_model import ANALYSERS, LinearModel, from_sklearn

if TYPE_CHECKING:  # serving must not pay for importing SciPy and scikit-learn
    from scipy.sparse import csr_matrix

_INTENT_ANALYSERS = ("words", "letters")
_OF_LANGUAGE = {
    "zh-Hans": ("words",),  # single characters and pairs
    "hi": ("roman words", "roman letters", "skeletons"),
    "ru": ("roman words", "roman letters", "skeletons"),
    "uk": ("roman words", "roman letters", "skeletons"),
    "ar": ("words", "dense letters", "arabic skeletons"),
    "ko": ("words", "dense letters"),
}
OUT_OF_SCOPE = "out_of_scope"
# All of this was chosen by measurement: docs/decisions/0015-understanding-twelve-languages.md.
_REGULARISATION = 30.0
_TOLERANCE = 2.0
FOLDS = 4  # one is held out for calibration, each in cross-validation
_SEED = 0
_FEW_SENTENCES = 1_000
# Of so many, the same is learned by gradient steps in a fifth of the time, each sentence being seen
# so many times.
_MANY_SENTENCES, _ROUNDS = 50_000, 5
CORES = 2  # threads at a time: the solvers let others run
_TEMPERATURES = np.geomspace(0.05, 5, 100)


@dataclass(frozen=True)
class Counted:
    """How often each text has each term: `counts` is texts x `terms`."""

    terms: Sequence[str]
    counts: csr_matrix

    @classmethod
    def of(cls, texts: Iterable[Iterable[str]]) -> Counted:
        from scipy.sparse import csr_matrix

        places: dict[str, int] = {}
        columns: list[int] = []
        ends = [0]
        for terms in texts:
            columns += [places.setdefault(term, len(places)) for term in terms]
            ends.append(len(columns))
        counts = csr_matrix(
            (np.ones(len(columns), dtype=np.float32), columns, ends),
            shape=(len(ends) - 1, len(places)),
        )
        counts.sum_duplicates()
        return cls(list(places), counts)


@dataclass(frozen=True)
class Sentences:
    """Texts cut into terms (analyser → terms of each), and the intent of each."""

    terms: Mapping[str, Counted]
    labels: Sequence[str]

    def some(self, rows: np.ndarray) -> Sentences:
        return Sentences(
            {name: Counted(one.terms, one.counts[rows]) for name, one in self.terms.items()},
            [self.labels[row] for row in rows],
        )

    def distinct(self) -> Sentences:
        """Each once: of sentences with the same terms and intent, the first."""
        first: dict[tuple[object, ...], int] = {}
        every = [one.counts for one in self.terms.values()]
        for row, label in enumerate(self.labels):
            terms = [
                array[some.indptr[row] : some.indptr[row + 1]].tobytes()
                for some in every for array in (some.indices, some.data)
            ]
            first.setdefault((label, *terms), row)
        return self.some(np.array(list(first.values()), dtype=int))


@dataclass(frozen=True)
class Fitted:
    """A classifier, and the terms that it learned: which of each analyser's, how they weigh."""

    known: Mapping[str, np.ndarray]
    weighing: Mapping[str, Any]
    classifier: Any

    def margins(self, sentences: Sentences) -> np.ndarray:
        """Sentences x labels; `sentences` have the columns of those that were learned."""
        found = self.classifier.decision_function(self.weighed(sentences))
        # scikit-learn gives two labels one margin.
        found = found if found.ndim == 2 else np.stack([-found, found], axis=1)
        return np.asarray(found, dtype=np.float32)

    def weighed(self, sentences: Sentences) -> csr_matrix:
        from scipy.sparse import hstack

        return hstack([
            self.weighing[name].transform(one.counts[:, self.known[name]])
            for name, one in sentences.terms.items()
        ]).tocsr()

    def model(self, sentences: Sentences) -> LinearModel:
        """The same as arrays; `sentences` have the columns of those that were learned."""
        terms = {name: [one.terms[column] for column in self.known[name]]
                 for name, one in sentences.terms.items()}
        idf = {name: one.idf_ for name, one in self.weighing.items()}
        return from_sklearn(terms=terms, idf=idf, classifier=self.classifier)


@dataclass(frozen=True)
class Calibration:
    """`temperature` turns margins into confidences; below `threshold` no intent fits."""

    temperature: float
    threshold: float


def analysers_of(language: str) -> tuple[str, ...]:
    """How texts of a language are cut; its second script is read too."""
    return _OF_LANGUAGE.get(language, _INTENT_ANALYSERS)


def cut(texts: Sequence[str], labels: Sequence[str], *, analysers: Sequence[str]) -> Sentences:
    """The texts' terms; each text is cut once, however many models learn from it."""
    terms = {name: Counted.of(map(ANALYSERS[name], texts)) for name in analysers}
    return Sentences(terms, labels)


def fit(own: Sentences, *, regularisation: float = _REGULARISATION) -> LinearModel:
    """One-vs-rest logistic regression over TF-IDF; at least two labels."""
    return _regression(own, regularisation).model(own)


def _regression(own: Sentences, regularisation: float) -> Fitted:
    own = own.distinct()
    return learn(own, _classifier(len(own.labels), regularisation))


def learn(own: Sentences, classifier: Any) -> Fitted:
    """Fit a classifier of scikit-learn's to the terms that are frequent enough."""
    # Here and below: serving must not pay for importing scikit-learn.
    from sklearn.feature_extraction.text import TfidfTransformer

    known, weighing = {}, {}
    for name, one in own.terms.items():
        known[name] = np.flatnonzero(one.counts.getnnz(axis=0) >= _fewest(name, len(own.labels)))
        weighing[name] = TfidfTransformer(sublinear_tf=True).fit(one.counts[:, known[name]])
    found = Fitted(known, weighing, classifier)
    classifier.fit(found.weighed(own), own.labels)
    return found


def _classifier(sentences: int, regularisation: float) -> Any:
    from sklearn.linear_model import LogisticRegression, SGDClassifier

    if sentences < _MANY_SENTENCES:
        return LogisticRegression(
            C=regularisation, tol=_TOLERANCE, solver="liblinear", dual=True, random_state=_SEED,
            max_iter=1000,
        )
    return SGDClassifier(
        loss="log_loss", alpha=1 / regularisation / sentences, average=True, max_iter=_ROUNDS,
        tol=None, random_state=_SEED, n_jobs=CORES,
    )


def _fewest(analyser: str, sentences: int) -> int:
    """In how many sentences a term must stand to be learned.

    Most pairs of words are met once, most pieces of words once or twice: without them the model
    is a third of the size and as good.
    """
    if sentences < _FEW_SENTENCES:
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
        fitted = _regression(own.some(seen), regularisation)
        margins[held_out] = fitted.margins(own.some(held_out))
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
