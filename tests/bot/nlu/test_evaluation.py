from __future__ import annotations

from pathlib import Path

import pytest

from bot.nlu.evaluate import main, table
from bot.nlu.evaluation import Reading, calibration_error, confusions, figures, intent_f1, reading
from bot.nlu.evaluation_picture import draw


def said(
    intent: str, read: str, *, confidence: float = 1.0, fell_back: bool = False,
    others: tuple[str, ...] = (),
) -> Reading:
    return Reading(
        text="x", intent=intent, language="en", entities=frozenset({(0, 1, "date")}),
        ranking=((read, confidence), *((other, 0.0) for other in others)), fell_back=fell_back,
        read_language="en", read_entities=frozenset({(0, 1, "date"), (2, 3, "office")}),
        milliseconds=1.0,
    )


FOUR = [
    said("greet", "greet"), said("greet", "thank", others=("greet",)),
    said("thank", "thank", fell_back=True), said("out_of_scope", "greet", fell_back=True),
]


def test_shares_are_counted_by_hand() -> None:
    found = figures(FOUR)
    assert found["intent_accuracy"] == pytest.approx(1 / 4)
    assert found["top3_accuracy"] == pytest.approx(3 / 4)
    assert found["false_fallback"] == pytest.approx(1 / 3)
    assert found["out_of_scope_recall"] == 1
    assert found["language_accuracy"] == 1
    assert found["entity_f1"] == pytest.approx(2 * 4 / (4 + 8))
    assert found["entity.date_f1"] == 1


def test_f1_counts_what_was_missed_and_what_was_wrongly_taken() -> None:
    assert intent_f1(FOUR) == {"greet": 2 / 3, "out_of_scope": 0, "thank": 0}


def test_confusions_name_the_fallback() -> None:
    assert ("thank", "nlu_fallback", 1) in confusions(FOUR)


def test_calibration_error_of_one_who_is_half_as_right_as_sure() -> None:
    half = [said("a", "a"), said("a", "b")]
    assert calibration_error(half) == pytest.approx(0.5)
    assert calibration_error([said("a", "a")]) == 0


def test_a_reading_keeps_the_real_candidates_only() -> None:
    parsed = {
        "intent": {"name": "nlu_fallback", "confidence": 0.2}, "entities": [],
        "intent_ranking": [{"name": "nlu_fallback", "confidence": 0.2},
                           {"name": "greet", "confidence": 0.2}],
    }
    one = reading(text="x", intent="greet", language="en", entities=[], parsed=parsed,
                  milliseconds=1.0)
    assert one.ranking == (("greet", 0.2),)
    assert one.read_intent == "nlu_fallback"


def test_the_picture_and_the_table_show_every_language(tmp_path: Path) -> None:
    readings = {"en": FOUR, "es": FOUR[:1]}
    draw(readings, tmp_path / "evaluate.png")
    assert (tmp_path / "evaluate.png").read_bytes().startswith(b"\x89PNG")
    found = {f"nlu.{one}.{name}": value for one in readings for name, value in
             figures(readings[one]).items()}
    shown = table(readings, found | {"nlu.parse_p50_ms": 1.5})
    assert "intent_accuracy" in shown
    assert "greet → thank (1)" in shown


def test_no_model_is_one_line_that_names_the_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--models", str(tmp_path), "--out", str(tmp_path)]) == 1
    assert "make train" in capsys.readouterr().err
