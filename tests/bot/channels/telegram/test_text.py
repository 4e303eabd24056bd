"""Long replies in pieces: nothing lost, none too long, cut where a reader would pause."""
from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram.text import LONGEST, pieces, units


def test_a_short_reply_is_one_piece() -> None:
    assert pieces("Hello.") == ["Hello."]


def test_it_is_cut_at_a_sentence() -> None:
    text = " ".join(f"This is sentence number {number}." for number in range(400))
    found = pieces(text)
    assert len(found) > 1
    assert all(piece.endswith(".") and units(piece) <= LONGEST for piece in found)
    assert " ".join(found) == text


def test_it_is_cut_at_sentences_of_other_scripts() -> None:
    for stop in ("。", "؟", "।"):
        assert all(piece.endswith(stop) for piece in pieces(("字" * 30 + stop) * 300))


def test_it_counts_as_telegram_counts() -> None:
    assert units("🙏") == 2
    assert all(units(piece) <= LONGEST for piece in pieces("🙏" * 5000))


@settings(max_examples=100)
@given(text=st.text(max_size=300), longest=st.integers(min_value=4, max_value=50))
def test_nothing_but_gaps_is_lost(text: str, longest: int) -> None:
    found = pieces(text, longest=longest)
    assert all(0 < units(piece) <= longest for piece in found)
    assert re.sub(r"\s", "", "".join(found)) == re.sub(r"\s", "", text)
