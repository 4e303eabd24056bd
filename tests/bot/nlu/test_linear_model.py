from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from bot.nlu.linear_model import ANALYSERS, LinearModel, from_sklearn, in_steps
from bot.nlu.training import analysers_of, calibrate, confidences, cut, fit, held_out_margins
from tests.bot.nlu.conftest import SPOKEN

TEXTS = [text for intents in SPOKEN.values() for some in intents.values() for text in some]
LABELS = [name for intents in SPOKEN.values() for name, some in intents.items() for _ in some]
INTENT_ANALYSERS = analysers_of("en")
OWN = cut(TEXTS, LABELS, analysers=INTENT_ANALYSERS)
UNSEEN = ["where is it", "¿Dónde está?", "", "zzz", "my case my case my case", "_case_number"]


def _fitted() -> tuple[dict[str, TfidfVectorizer], LogisticRegression]:
    vectorizers = {
        name: TfidfVectorizer(analyzer=ANALYSERS[name], sublinear_tf=True)
        for name in INTENT_ANALYSERS
    }
    matrix = hstack([one.fit_transform(TEXTS) for one in vectorizers.values()])
    return vectorizers, LogisticRegression(solver="liblinear", C=30).fit(matrix, LABELS)


@pytest.mark.parametrize("text", TEXTS[:12] + UNSEEN)
def test_scores_are_those_of_scikit_learn(text: str) -> None:
    vectorizers, classifier = _fitted()
    own = from_sklearn(
        terms={name: list(one.get_feature_names_out()) for name, one in vectorizers.items()},
        idf={name: one.idf_ for name, one in vectorizers.items()}, classifier=classifier,
    ).margins(text)
    matrix = hstack([one.transform([text]) for one in vectorizers.values()])
    np.testing.assert_allclose(own, classifier.decision_function(matrix)[0], atol=0.02)


def test_of_two_labels_both_have_a_margin() -> None:
    model = fit(cut(["yes", "no", "yes yes", "no no"], ["a", "b", "a", "b"], analysers=["words"]))
    margins = model.margins("yes")
    assert model.labels == ("a", "b")
    assert margins[0] > 0 > margins[1]
    assert margins[0] == pytest.approx(-margins[1])


@given(st.lists(st.floats(-60_000, 60_000, width=16), min_size=1))
def test_weights_in_steps_are_near(values: list[float]) -> None:
    fine = np.array(values, dtype=np.float16)
    steps, step = in_steps(fine)
    assert steps.dtype == np.int8
    atol = 0.51 * step
    np.testing.assert_allclose(steps * step, fine.astype(float), rtol=0, atol=atol)


def test_a_saved_model_scores_the_same_and_holds_no_pickle(tmp_path: Path) -> None:
    model = fit(OWN)
    model.save(tmp_path / "model.npz", threshold=-1.5)
    loaded, numbers = LinearModel.load(tmp_path / "model.npz")
    assert numbers == {"threshold": -1.5}
    assert loaded.labels == model.labels
    np.testing.assert_allclose(loaded.margins("dónde está"), model.margins("dónde está"), atol=0.05)
    with zipfile.ZipFile(tmp_path / "model.npz") as archive:
        for name in archive.namelist():  # np.load refuses arrays of objects
            np.load(io.BytesIO(archive.read(name)), allow_pickle=False)


def test_training_twice_gives_the_same_numbers() -> None:
    first = fit(OWN)
    second = fit(OWN)
    np.testing.assert_array_equal(first.weights, second.weights)
    held, again = held_out_margins(OWN, rounds=1), held_out_margins(OWN, rounds=1)
    assert held is not None and again is not None
    np.testing.assert_array_equal(held[0], again[0])


def test_each_sentence_is_held_out_once_or_not_at_all() -> None:
    every, one = held_out_margins(OWN), held_out_margins(OWN, rounds=1)
    assert every is not None and one is not None
    assert not np.isnan(every[0]).any()
    known = ~np.isnan(one[0][:, 0])
    assert 0 < known.sum() < len(OWN.labels)
    np.testing.assert_array_equal(one[0][known], every[0][known])
    seen = fit(OWN.some(np.flatnonzero(~known)))
    unseen = [seen.margins(TEXTS[row]) for row in np.flatnonzero(known)]
    np.testing.assert_allclose(every[0][known], unseen, atol=0.02)


def test_the_threshold_rises_with_the_share_that_may_fall_back() -> None:
    held = held_out_margins(OWN)
    assert held is not None
    strict, lax = (calibrate(*held, said=OWN.labels, false_fallback=share).threshold
                   for share in (0.03, 0.5))
    assert lax > strict


def test_too_few_examples_to_hold_any_out_are_none() -> None:
    assert held_out_margins(cut(["a", "b"], ["x", "y"], analysers=INTENT_ANALYSERS)) is None


def test_confidences_add_up_to_one_and_keep_the_order() -> None:
    margins = np.array([-3.0, 2.0, -1.0])
    given = confidences(margins, temperature=0.5)
    assert given.sum() == pytest.approx(1)
    assert list(np.argsort(given)) == list(np.argsort(margins))


def test_equal_sentences_are_learned_once() -> None:
    twice = cut(["yes", "no", "no", "no"], ["a", "b", "b", "b"], analysers=["words"])
    once = cut(["yes", "no"], ["a", "b"], analysers=["words"])
    assert fit(twice).margins("no") == pytest.approx(fit(once).margins("no"))
