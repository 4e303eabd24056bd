"""The measure of the detection: enough spans, and it can fail."""
from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from bot.privacy.detection import Detector, Span
from bot.privacy.measure import SENTENCES, covered, harmless, made, measure
from bot.privacy.sealing import Kind

WORDS = Path(__file__).parents[3] / "data/words"
LONE_YEAR = re.compile(r"(?:19|20|١٩|٢٠)\d\d[년年]?")


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    return measure(Detector())


def test_it_makes_at_least_two_thousand_spans_in_every_language_that_has_words() -> None:
    spans = list(made())
    assert len(spans) >= 2000 and {*SENTENCES} == {path.stem for path in WORDS.glob("*.yml")}
    assert min(Counter((one.language, one.kind) for one in spans).values()) == 40
    assert all(one.text[one.start:one.end].strip() for one in spans)
    assert spans == list(made()), "reproducible"


def test_nearly_everything_is_sealed_in_every_language(figures: dict[str, float]) -> None:
    assert figures["sealing.found"] >= 0.995
    low = {name: value for name, value in figures.items()
           if name.startswith(("sealing.language.", "sealing.kind.")) and value < 0.98}
    assert low == {}


def test_of_talk_without_anything_sensitive_only_years_are_sealed(
    figures: dict[str, float]
) -> None:
    """A year by itself may be that of a birthday; the one other is a day in another language."""
    detector, alarms = Detector(), {}
    for text in harmless():
        for span in detector.find(text):
            alarms[text] = text[span.start:span.end]
    others = {text for text, sealed in alarms.items() if not LONE_YEAR.fullmatch(sealed)}
    assert others == {"may 3 anak ako"}
    assert len(harmless()) >= 200 and len(set(harmless())) == len(harmless())
    assert figures["sealing.false_alarms"] == len(alarms) < 0.12 * figures["sealing.harmless"]


def test_whatever_is_sealed_in_harmless_talk_is_counted() -> None:
    class Nervous(Detector):
        def find(self, text: str) -> list[Span]:
            return [Span(0, len(text), Kind.CODE)]

    figures = measure(Nervous(), each=1)
    assert figures["sealing.false_alarms"] == figures["sealing.harmless"] == len(harmless())


def test_what_is_half_readable_counts_as_missed() -> None:
    one = next(one for one in made() if one.kind == "case_number")

    class HalfBlind(Detector):
        def find(self, text: str) -> list[Span]:
            return [span._replace(end=span.end - 2) for span in super().find(text)]

    assert covered(Detector(), one) and not covered(HalfBlind(), one)
