"""The statistics of `make bench ONLY=uniform`: they tell apart what differs, and only that."""

from __future__ import annotations

import random

import pytest

from tests.benchmarks.statistics import ALPHA, NEGLIGIBLE, compare, detects, holm

TRIALS = 540


def times(*, shift: float = 0.0, seed: int = 1, noise: float = 2.0) -> list[float]:
    """Milliseconds as a busy machine gives them: skewed, with a long tail."""
    source = random.Random(seed)
    return [10 + source.lognormvariate(0, 0.6) * noise + shift for _ in range(TRIALS)]


def test_the_same_times_are_not_told_apart() -> None:
    lists = {f"kind{seed}": times(seed=seed) for seed in range(7)}
    assert not [one.name for one in compare(lists, reference="kind0") if one.told_apart]


def test_false_alarms_are_rare() -> None:
    alarms = 0
    for run in range(40):
        lists = {f"kind{n}": times(seed=run * 10 + n) for n in range(7)}
        alarms += any(one.told_apart for one in compare(lists, reference="kind0"))
    assert alarms <= 3


def test_a_millisecond_in_one_kind_is_found() -> None:
    lists = {f"kind{seed}": times(seed=seed) for seed in range(6)}
    lists["slow"] = times(seed=9, shift=1.0)
    apart = {one.name: one for one in compare(lists, reference="kind0") if one.told_apart}
    assert set(apart) == {"slow"}
    assert apart["slow"].lowest_p < ALPHA and apart["slow"].delta > NEGLIGIBLE


def test_faster_is_found_as_slower_is() -> None:
    lists = {"reference": times(), "fast": times(seed=2, shift=-1.0)}
    (fast,) = compare(lists, reference="reference")
    assert fast.told_apart and fast.delta < -NEGLIGIBLE


def test_another_spread_with_the_same_middle_is_found() -> None:
    """Mann-Whitney alone would miss it."""
    source = random.Random(3)
    lists = {
        "reference": [source.gauss(10, 1) for _ in range(TRIALS)],
        "spread": [source.gauss(10, 3) for _ in range(TRIALS)],
    }
    (spread,) = compare(lists, reference="reference")
    assert spread.mann_whitney > ALPHA > spread.kolmogorov_smirnov
    assert spread.told_apart


def test_a_noisy_machine_detects_less_and_says_so() -> None:
    leaks = (0.1, 0.3, 1.0, 3.0, 10.0)
    quiet = {f"kind{seed}": times(seed=seed, noise=0.5) for seed in range(7)}
    noisy = {f"kind{seed}": times(seed=seed, noise=8.0) for seed in range(7)}
    least = [detects(lists, reference="kind0", leaks=leaks) for lists in (quiet, noisy)]
    assert least[0] < least[1] <= 10.0
    assert detects(noisy, reference="kind0", leaks=(0.001,)) == float("inf")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [([0.01, 0.04, 0.03], [0.03, 0.06, 0.06]), ([0.5], [0.5]), ([0.9, 0.8], [1.0, 1.0]),
     ([0.04, 0.001], [0.04, 0.002]), ([], [])])
def test_holms_correction(raw: list[float], expected: list[float]) -> None:
    assert holm(raw) == pytest.approx(expected)
