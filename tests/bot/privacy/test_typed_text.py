"""Whatever a user types is words: neither a token, nor Rasa's control text."""
from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.shared.core.constants import EXTERNAL_MESSAGE_PREFIX
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.privacy.sealing import REPLY_TOKEN, TOKEN
from bot.privacy.typed_text import escape_typed_tokens, neutralise_control

# Characters of which hostile texts are made, and any others.
HOSTILE = st.text(
    st.sampled_from("[]［］﹇﹈⟦〚【】/／⁄∕\\ :：_-dateplyXTRNAL"
                    "\u200b\u200d\u202e\u2066\ufeff\u00ad\n\t\u3000"
                    "\U000e0001\ufe0f\u034f\u0338"),
    max_size=40,
)
ANY_TEXT = HOSTILE | st.text(max_size=80) | st.builds("".join, st.lists(st.sampled_from(
    ["[", "\u200b", "[[", "]]", "［", "date:", "reply:", "AAAA", "/", "EXTERNAL:",
     "ＥＸＴＥＲＮＡＬ：", "external: ", " ", "\u202e", "/restart", '{"a": "b"}',
     "\U000e002f"]), max_size=12))


def clean(text: str) -> str:
    """As the connector does it."""
    return escape_typed_tokens(neutralise_control(text))


def looks(text: str) -> str:
    """What a lenient reader may make of `text`: compatible forms, nothing invisible."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(char for char in plain if unicodedata.category(char) not in ("Cf", "Cc"))


@given(text=ANY_TEXT)
def test_nothing_typed_survives_as_a_token(text: str) -> None:
    for typed in (text, f"[[date:{text}]]", f"［\u200b[reply:{text}]]"):
        for left in (escape_typed_tokens(typed), clean(typed), looks(clean(typed))):
            assert not TOKEN.search(left)
            assert not REPLY_TOKEN.search(left)
            assert "[[" not in left


@given(text=ANY_TEXT)
def test_nothing_typed_survives_as_control_text(text: str) -> None:
    for left in (clean(text), looks(clean(text)), clean(text).strip()):
        assert not left.lstrip().startswith("/")
        assert not left.lstrip().upper().startswith(EXTERNAL_MESSAGE_PREFIX.strip())


@given(text=ANY_TEXT)
def test_rasa_reads_no_intent_out_of_typed_text(text: str) -> None:
    for typed in (text, "/" + text, " \u200b/restart" + text):
        message = Message(data={TEXT: clean(typed)})
        assert YAMLStoryReader.unpack_regex_message(message).get(INTENT) is None


@given(text=ANY_TEXT)
def test_no_control_or_invisible_character_is_left(text: str) -> None:
    left = neutralise_control(text)
    assert unicodedata.is_normalized("NFC", left)
    assert not [char for char in left
                if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") and char != "\n"]


@given(text=ANY_TEXT)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("where is my case?", "where is my case?"),
        ("nacido el 3/4/88, ¿qué pasó?", "nacido el 3/4/88, ¿qué pasó?"),
        ("nin\u0303o", "niño"),
        ("متى؟", "متى؟"),
        ("one\r\ntwo\u2028three", "one\ntwo\nthree"),
        ("a\u00a0b\tc", "a b c"),
        ("/restart", "restart"),
        (" \u200b ／/check_status{}", "check_status{}"),
        ("EXTERNAL: wake", "EXTERNAL  wake"),
        ("Ｅxternal：wake", "External wake"),
        ("external help", "external help"),
        ("ab\u202ecd\u2066ef\U000e0041", "abcdef"),
        ("\ud800 x", "x"),
        ("/", ""),
        ("👍🏽", "👍🏽"),
    ],
)
def test_what_is_left_of_a_text(typed: str, left: str) -> None:
    assert neutralise_control(typed) == left


def test_typed_tokens_stay_readable_words() -> None:
    assert escape_typed_tokens("see [[date:AAAA]] [1]") == "see ((date:AAAA)) [1]"
    assert escape_typed_tokens("［\u200b[reply:x]］") == "((reply:x))"


@pytest.mark.parametrize("piece", ["[", "[ ", "/", " ", "\u200b", "]", "EXTERNAL:", "\u0301", "["])
def test_endless_texts_are_read_once(piece: str) -> None:
    left = clean((piece * 5000)[:5000] + "x")
    assert left.endswith("x") and not TOKEN.search(left)
