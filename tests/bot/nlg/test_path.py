"""The path in words: a name, a day and a state for each step, and the same as lines."""
from __future__ import annotations

from typing import Any

import pytest

from bot.nlg.catalogue import Catalogues
from bot.nlg.path import path_text, rendered_path

SENT: list[dict[str, Any]] = [
    {"milestone": "received", "date": "2026-03-01", "state": "done", "note": None},
    {"milestone": "under_review", "date": "2026-04-02", "state": "here", "note": None},
    {"milestone": "interview", "date": None, "state": "ahead", "note": "if_needed"},
    {"milestone": "decision", "date": None, "state": "ahead", "note": None},
]


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    return Catalogues.load()


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_each_step_in_the_readers_language(catalogues: Catalogues) -> None:
    steps = rendered_path(SENT, language="es", catalogues=catalogues)
    assert steps[1].as_json() == {
        "milestone": "under_review", "state": "here", "name": "En revisión",
        "date": "2 de abril de 2026", "word": "usted está aquí",
    }
    assert (steps[2].word, steps[2].date) == ("si hace falta", "")


def test_the_lines_say_what_the_picture_shows(catalogues: Catalogues) -> None:
    steps = rendered_path(SENT, language="en", catalogues=catalogues)
    assert plain(path_text(steps, language="en", catalogues=catalogues)).split("\n") == [
        "✓ Received, March 1, 2026: done",
        "● Under review, April 2, 2026: you are here",
        "○ Interview: if one is needed",
        "○ Decision: still ahead",
    ]


def test_an_end_without_a_decision_is_not_called_one(catalogues: Catalogues) -> None:
    ended = [{"milestone": "decision", "date": None, "state": "here", "note": "ended"}]
    (step,) = rendered_path(ended, language="en", catalogues=catalogues)
    assert (step.name, step.word) == ("Closed", "you are here")


def test_no_path_no_lines(catalogues: Catalogues) -> None:
    assert path_text((), language="en", catalogues=catalogues) == ""
