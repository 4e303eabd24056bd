"""Whether two lists of times can be told apart: two tests, corrected for their number, and an
effect size, so that neither a great many trials nor too few decide alone."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.benchmarks.numbers import median

ALPHA = 0.01
# Cliff's delta: how much more often a time of one list is longer than one of the other than the
# other way round. Below 0.147 it is commonly called negligible.
NEGLIGIBLE = 0.147


@dataclass(frozen=True)
class Compared:
    """One list beside the reference. The p-values are corrected."""

    name: str
    p50: float
    mann_whitney: float
    kolmogorov_smirnov: float
    delta: float

    @property
    def lowest_p(self) -> float:
        return min(self.mann_whitney, self.kolmogorov_smirnov)

    @property
    def told_apart(self) -> bool:
        return self.lowest_p < ALPHA or abs(self.delta) >= NEGLIGIBLE


def compare(times: Mapping[str, Sequence[float]], *, reference: str) -> list[Compared]:
    """Each list beside the reference: Mann-Whitney U and Kolmogorov-Smirnov, all p-values
    corrected together by Holm's method."""
    from scipy import stats  # only the benchmark's environment has it

    others = [name for name in times if name != reference]
    pairs = {
        name: (
            stats.mannwhitneyu(times[name], times[reference], alternative="two-sided"),
            stats.ks_2samp(times[name], times[reference]),
        )
        for name in others
    }
    raw = [test.pvalue for name in others for test in pairs[name]]
    corrected = iter(holm(raw))
    size = len(times[reference])
    return [
        Compared(
            name=name,
            p50=median(times[name]),
            mann_whitney=next(corrected),
            kolmogorov_smirnov=next(corrected),
            delta=2 * float(pairs[name][0].statistic) / (len(times[name]) * size) - 1,
        )
        for name in others
    ]


def detects(
    times: Mapping[str, Sequence[float]], *, reference: str, leaks: Sequence[float]
) -> float:
    """The smallest of `leaks` (ascending) that would be told apart in these very times, if one
    kind took so much longer; infinity where none would. A noisy machine hides more."""
    name = next(name for name in times if name != reference)
    for leak in leaks:
        leaking = {**times, name: [each + leak for each in times[reference]]}
        compared = compare(leaking, reference=reference)
        if any(one.name == name and one.told_apart for one in compared):
            return leak
    return float("inf")


def holm(p_values: Sequence[float]) -> list[float]:
    """The p-values as they count when so many were looked at (Holm 1979), in their order."""
    order = sorted(range(len(p_values)), key=lambda place: p_values[place])
    corrected, highest = [0.0] * len(p_values), 0.0
    for rank, place in enumerate(order):
        highest = max(highest, (len(p_values) - rank) * float(p_values[place]))
        corrected[place] = min(1.0, highest)
    return corrected
