"""The measure of the detection: enough spans, and it can fail."""
from __future__ import annotations

from collections import Counter

import pytest

from bot.privacy.detection import Detector, Span
from bot.privacy.measure import HARMLESS, SENTENCES, covered, made, measure


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    return measure(Detector())


def test_it_makes_at_least_two_thousand_spans_in_twelve_languages() -> None:
    spans = list(made())
    assert len(spans) >= 2000 and len(SENTENCES) == 12
    assert min(Counter((one.language, one.kind) for one in spans).values()) == 40
    assert all(one.text[one.start:one.end].strip() for one in spans)
    assert spans == list(made()), "reproducible"


def test_nearly_everything_is_sealed_in_every_language(figures: dict[str, float]) -> None:
    assert figures["sealing.found"] >= 0.995
    low = {name: value for name, value in figures.items()
           if name.startswith(("sealing.language.", "sealing.kind.")) and value < 0.98}
    assert low == {}


def test_talk_without_anything_sensitive_is_left_alone(figures: dict[str, float]) -> None:
    assert len(HARMLESS) >= 20 and figures["sealing.false_alarms"] == 0


def test_what_is_half_readable_counts_as_missed() -> None:
    one = next(one for one in made() if one.kind == "case_number")

    class HalfBlind(Detector):
        def find(self, text: str) -> list[Span]:
            return [span._replace(end=span.end - 2) for span in super().find(text)]

    assert covered(Detector(), one) and not covered(HalfBlind(), one)
