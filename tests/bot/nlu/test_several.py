"""A message that asks two things: where it is divided, and what counts as a second question."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.several import Read, parts_of, second_question


def texts(text: str) -> list[str]:
    return [part.text.strip() for part in parts_of(text)]


@pytest.mark.parametrize(("text", "parts"), [
    ("where is my case? can i travel now?", ["where is my case", "can i travel now"]),
    ("where is my case and can i travel now", ["where is my case", "can i travel now"]),
    ("我的案子到哪了？我可以工作吗？", ["我的案子到哪了", "我可以工作吗"]),
    ("मेरा केस कहाँ है। मैं काम कर सकता हूँ?", ["मेरा केस कहाँ है", "मैं काम कर सकता हूँ"]),
    ("وين وصلت قضيتي؟ بقدر اشتغل هون الان؟", ["وين وصلت قضيتي", "بقدر اشتغل هون الان"]),
])
def test_sentences_and_joined_questions_are_divided(text: str, parts: list[str]) -> None:
    assert texts(text) == parts


@pytest.mark.parametrize("text", [
    "where is my case", "hi. where is my case?", "my wife and i wait", "ok", "", "???",
])
def test_what_is_one_question_stays_whole(text: str) -> None:
    assert [part for part in texts(text) if part != text.strip("?")] in ([], [text])


def _read(intent: str, confidence: float = 0.9, *, fits: bool = True) -> Read:
    return Read(intent, confidence, fits)


def test_the_second_is_the_surest_other_question() -> None:
    said = {"a b c": _read("check_status"), "d e f": _read("ask_fees", 0.7),
            "g h i": _read("ask_delay", 0.8)}
    found = second_question(
        "a b c. d e f. g h i", first="check_status", read=lambda part: said[part.strip()]
    )
    assert found == ("ask_delay", 0.8)


@pytest.mark.parametrize("other", [
    _read("check_status"), _read("thank"), _read("ask_fees", 0.3), _read("ask_fees", fits=False),
])
def test_the_same_again_thanks_and_guesses_are_no_second_question(other: Read) -> None:
    said = {"a b c": _read("check_status"), "d e f": other}
    assert second_question(
        "a b c. d e f", first="check_status", read=lambda part: said[part.strip()]
    ) is None


@given(st.text(max_size=80))
def test_any_text_is_divided(text: str) -> None:
    assert all(part.text.strip() for part in parts_of(text))
