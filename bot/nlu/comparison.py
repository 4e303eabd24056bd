"""Compares ways to tell intents, language by language: the figures of decisions 0015 and 0017.

`python -m bot.nlu.comparison [--languages fr vi] [--picture docs/pictures/nlu-comparison.png]`
prints tables in Markdown. Each way learns from data/nlu and is asked with tests/nlu; the chosen
one also by cross-validation in four folds; the way before it with a part of the sentences.
"""
from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path
from typing import Callable, Mapping, NamedTuple, Sequence

import numpy as np

from bot.nlu.concepts import lexicons
from bot.nlu.data_files import ASKED, TAUGHT, languages, utterances
from bot.nlu.linear_model import LinearModel
from bot.nlu.shared_model import Beside, SharedModel, Texts, learn_shared
from bot.nlu.training import (
    OUT_OF_SCOPE,
    Sentences,
    analysers_of,
    cut,
    fit,
    held_out_margins,
    learn,
)

CURVE = (0.25, 0.5, 0.75, 1.0)
FALSE_FALLBACK = 0.03


class Way(NamedTuple):
    """A way to learn: how texts are cut, what fits, and whether all languages teach each other."""

    name: str
    analysers: Callable[[str], Sequence[str]]
    fit: Callable[[Sentences], LinearModel]
    shares: bool = False


class Asked(NamedTuple):
    """Shares of the test set, and seconds of learning."""

    accuracy: float
    among_three: float
    out_of_scope: float
    seconds: float


def _svm(own: Sentences) -> LinearModel:
    from sklearn.svm import LinearSVC

    return learn(own, LinearSVC(C=0.5, tol=0.01, dual=True, random_state=0)).model(own)


def _bayes(own: Sentences) -> LinearModel:
    from sklearn.naive_bayes import ComplementNB

    fitted = learn(own, ComplementNB(alpha=0.3))
    weights = fitted.classifier.feature_log_prob_
    fitted.classifier.coef_, fitted.classifier.intercept_ = weights, np.zeros(len(weights))
    return fitted.model(own)


def _ridge(own: Sentences) -> LinearModel:
    from sklearn.linear_model import RidgeClassifier

    return learn(own, RidgeClassifier(alpha=0.3, solver="sparse_cg", tol=1e-3)).model(own)


WAYS = (
    Way("words", lambda _: ("words",), fit),
    Way("letters", lambda _: ("letters",), fit),
    Way("words, letters", lambda _: ("words", "letters"), fit),
    Way("… and both scripts", analysers_of, fit),
    Way("… and what all share (chosen)", analysers_of, fit, shares=True),
    Way("… by a linear SVM", analysers_of, _svm),
    Way("… by ridge regression", analysers_of, _ridge),
    Way("… by complement Bayes", analysers_of, _bayes),
)
OWN, CHOSEN, SVM = WAYS[3], WAYS[4], WAYS[5]


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    tags = options.languages or [tag for tag in languages(ASKED) if tag in languages(TAUGHT)]
    masks = _Masks()
    taught = {tag: masks.texts(TAUGHT, tag) for tag in tags}
    asked = {tag: masks.texts(ASKED, tag) for tag in tags}
    shared = learn_shared({tag: taught[tag] for tag in sorted(taught)}, rounds=None)
    found = {
        way.name: {tag: _ask(way, tag, taught, asked[tag], shared) for tag in tags} for way in WAYS
    }
    print(_table(found, tags, "accuracy"))
    told = {way.name: found[way.name] for way in (OWN, CHOSEN, SVM)}
    print(_table(told, tags, "out_of_scope"))
    print(_table({CHOSEN.name: found[CHOSEN.name]}, tags, "among_three"))
    folded = "|".join(f" {_folded(tag, taught, shared):.3f} " for tag in tags)
    print(f"| cross-validation |{folded}|\n")
    curves = {tag: _curve(tag, taught, asked[tag]) for tag in tags}
    for at, part in enumerate(CURVE):
        print(f"| {part:.0%} of the sentences |"
              + "|".join(f" {curves[tag][at][1]:.3f} " for tag in tags) + "|")
    one = _joint(taught, asked, tags)
    print("| one model for all |" + "|".join(f" {one[tag]:.3f} " for tag in tags) + "|")
    if options.picture:
        _draw(found, curves, options.picture)
    return 0


class _Masks:
    """The texts as the classifier sees them."""

    def __init__(self) -> None:
        from bot.nlu.project_phrases import project_phrases
        from bot.nlu.sealed_entities import SealedEntities
        from bot.privacy.detection import Detector

        self._sealed = SealedEntities(Detector())
        self._phrases = project_phrases()

    def texts(self, folder: Path, tag: str) -> list[tuple[str, str]]:
        return [(self._masked(one.bare, tag), one.intent) for one in utterances(folder, tag)]

    def _masked(self, text: str, tag: str) -> str:
        from rasa.shared.nlu.training_data.message import Message

        from bot.nlu.phrases import masked
        from bot.nlu.sealed_entities import SPANS

        message = Message({"text": text})
        self._sealed.process([message])
        found = self._phrases.find(text, tag, taken=message.get(SPANS))
        return masked(text, message.get(SPANS), found)


def _sentences(texts: Texts, analysers: Sequence[str]) -> Sentences:
    return cut([text for text, _ in texts], [intent for _, intent in texts], analysers=analysers)


def _ask(
    way: Way, tag: str, taught: Mapping[str, Texts], asked: Texts,
    shared: SharedModel | None = None,
) -> Asked:
    start = time.process_time()
    own = _sentences(taught[tag], way.analysers(tag))
    model = Beside(
        way.fit(own), shared.linear if way.shares and shared else None, lexicons(tag)
    )
    seconds = time.process_time() - start
    margins = np.array([model.margins(text) for text, _ in asked])
    names, said = np.array(model.labels), np.array([intent for _, intent in asked])
    order = np.argsort(-margins, axis=1)
    outside = said == OUT_OF_SCOPE
    # The threshold that the test set itself would set: ways are compared, none is tuned.
    threshold = np.quantile(margins[~outside].max(axis=1), FALSE_FALLBACK)
    noticed = (margins.max(axis=1) < threshold) | (names[order[:, 0]] == OUT_OF_SCOPE)
    return Asked(
        accuracy=float((names[order[:, 0]] == said).mean()),
        among_three=float((names[order[:, :3]] == said[:, None]).any(axis=1).mean()),
        out_of_scope=float(noticed[outside].mean()) if outside.any() else 0.0,
        seconds=seconds,
    )


def _folded(tag: str, taught: Mapping[str, Texts], shared: SharedModel | None) -> float:
    own = _sentences(taught[tag], CHOSEN.analysers(tag))
    held = held_out_margins(own)
    if held is None:
        return float("nan")
    margins, names = held
    more = shared.margins_beside(tag, names) if shared is not None else None
    margins = margins if more is None else margins + more
    return float((np.array(names)[margins.argmax(axis=1)] == np.array(own.labels)).mean())


def _curve(tag: str, taught: Mapping[str, Texts], asked: Texts) -> list[tuple[int, float]]:
    """Sentences learned, and accuracy, for each share of `CURVE`."""
    shuffled = random.Random(0).sample(list(taught[tag]), len(taught[tag]))
    found = []
    for share in CURVE:
        some = shuffled[: int(share * len(shuffled))]
        accuracy = _ask(OWN, tag, {**taught, tag: some}, asked).accuracy
        found.append((len(some), accuracy))
    return found


def _joint(
    taught: Mapping[str, Texts], asked: Mapping[str, Texts], tags: Sequence[str]
) -> dict[str, float]:
    """One model over all languages' words and letters."""
    model = fit(_sentences([one for tag in tags for one in taught[tag]], ("words", "letters")))
    return {
        tag: float(np.mean([
            model.labels[int(model.margins(text).argmax())] == intent for text, intent in asked[tag]
        ])) for tag in tags
    }


def _table(found: Mapping[str, Mapping[str, Asked]], tags: Sequence[str], what: str) -> str:
    lines = [f"| {what.replace('_', ' ')} |" + "|".join(f" {tag} " for tag in tags) + "| mean |",
             "| --- " * (len(tags) + 2) + "|"]
    for name, row in found.items():
        values = [getattr(row[tag], what) for tag in tags]
        cells = "|".join(f" {value:.3f} " for value in [*values, float(np.mean(values))])
        lines.append(f"| {name} |{cells}|")
    return "\n".join(lines) + "\n"


def _draw(
    found: Mapping[str, Mapping[str, Asked]], curves: Mapping[str, Sequence[tuple[int, float]]],
    path: Path,
) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(13, 5), constrained_layout=True)
    FigureCanvasAgg(figure)
    left, right = figure.subplots(1, 2)
    tags = list(curves)
    for at, (name, row) in enumerate(found.items()):
        places = np.arange(len(tags)) + (at - len(found) / 2) * 0.1
        left.bar(places, [row[tag].accuracy for tag in tags], width=0.1, label=name)
    left.set_xticks(range(len(tags)), tags)
    left.set_ylim(0.4, 1)
    left.set_title("intent accuracy on the test sets, by way of learning")
    left.legend(fontsize=7, loc="lower left")
    for tag, points in curves.items():
        right.plot([size for size, _ in points], [share for _, share in points], marker="o",
                   label=tag)
    right.set_xlabel("training sentences")
    right.set_title("what more sentences buy")
    right.legend(fontsize=8)
    for axes in (left, right):
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(axis="y", alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.nlu.comparison")
    parser.add_argument("--languages", nargs="*", help="tags; all that have data if left out")
    parser.add_argument("--picture", type=Path, help="where to draw")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
