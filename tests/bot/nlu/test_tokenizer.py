from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.tokenizer import WordTokenizer

TOKENIZER = WordTokenizer(WordTokenizer.get_default_config())
SEALED = "[[case_number:AbC-_9]]"


def tokens(text: str) -> list[Token]:
    return TOKENIZER.tokenize(Message({"text": text}), "text")


def test_a_sealed_token_stays_one_word() -> None:
    assert [token.text for token in tokens(f"¿y {SEALED}, qué?")] == [
        "¿", "y", SEALED, ",", "qué", "?",
    ]


def test_two_sealed_tokens_without_a_space_are_two_words() -> None:
    assert [token.text for token in tokens(SEALED + SEALED)] == [SEALED, SEALED]


def test_brackets_that_are_no_token_are_plain_text() -> None:
    assert SEALED not in [token.text for token in tokens("[[case_number:]] [[name:x]]")]


@given(st.lists(st.one_of(st.text(max_size=20), st.just(SEALED)), max_size=5).map(" ".join))
def test_offsets_point_at_the_words_in_any_text(text: str) -> None:
    found = tokens(text)
    assert [text[token.start : token.end] for token in found] == [token.text for token in found]
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    uncovered = set(range(len(text))) - {at for t in found for at in range(t.start, t.end)}
    assert all(text[at].isspace() for at in uncovered)


def test_a_vocabulary_that_grew_too_large_is_forgotten(monkeypatch: object) -> None:
    tokenizer = WordTokenizer(WordTokenizer.get_default_config())
    first = tokenizer._nlp
    monkeypatch.setattr("bot.nlu.tokenizer._VOCABULARY_LIMIT", 0)  # type: ignore[attr-defined]
    assert tokenizer.tokenize(Message({"text": "hello"}), "text")[0].text == "hello"
    assert tokenizer._nlp is not first
