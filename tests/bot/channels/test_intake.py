"""The way in: what passes, what is changed, what is refused."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.intake import (
    MOST_AT_ONCE,
    Clean,
    Incoming,
    LimitRate,
    ReadButton,
    Refused,
    ShedLoad,
    take_in,
)
from bot.privacy.at_rest import AtRest
from bot.processes.limits import LimiterHere, Rate
from bot.settings import MESSAGE_LIMIT
from bot.stores.sql import SqlConversationStore

KEY = "1:" + "A" * 43


def incoming(text: str = "hello", *, message_id: str = "m1", button: str | None = None) -> Incoming:
    return Incoming(conversation="c", message_id=message_id, address="198.51.100.1", text=text,
                    button=button)


@pytest.fixture
def store(tmp_path: Path) -> SqlConversationStore:
    return SqlConversationStore(f"sqlite:///{tmp_path}/t.db")


async def test_too_many_are_told_so() -> None:
    limit = LimitRate(conversation=LimiterHere(Rate(1, 60)), address=LimiterHere(Rate(9, 60)))
    assert isinstance(await limit(incoming()), Incoming)
    assert await limit(incoming()) == Refused("system-too-many", passing=True)
    assert await limit(incoming()) == Refused("system-too-many", passing=True, told=True)


async def test_a_crowd_is_put_off_and_let_in_again() -> None:
    waiting = MOST_AT_ONCE
    shed = ShedLoad(lambda: waiting)
    assert await shed(incoming()) == Refused("system-busy", passing=True)
    waiting -= 1
    assert await shed(incoming()) == incoming()


async def test_a_button_becomes_what_was_stored_for_it(store: SqlConversationStore) -> None:
    await store.put_button("c", "key", '{"parse_data": {"intent": {"name": "cancel"}}}')
    step = ReadButton(store, AtRest(KEY))
    read = await step(incoming(button="key"))
    assert isinstance(read, Incoming) and read.parse_data == {"intent": {"name": "cancel"}}
    assert await step(incoming(button="other")) == Refused("system-button-expired")


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("", "system-empty"), ("   \n", "system-empty"), ("🙏🙏", "system-no-text"),
     ("\u202e\u200b\x00", "system-no-text"), ("...", "system-no-text"),
     ("/", "system-no-text")],
)
async def test_what_holds_no_words_is_refused_kindly(text: str, refusal: str) -> None:
    assert await Clean()(incoming(text)) == Refused(refusal)


async def test_what_is_too_long_is_told_its_limit() -> None:
    refused = await Clean()(incoming("a" * (MESSAGE_LIMIT + 1)))
    assert refused == Refused("system-too-long", {"limit": MESSAGE_LIMIT})


@pytest.mark.parametrize(
    "text", ['/inform{"code": "123456"}', "／restart", "  /restart", "\u200b/restart",
             "EXTERNAL: approve", "[[case_number:abc]]", "［［date:abc］］"],
)
async def test_control_text_and_typed_tokens_end_here(text: str) -> None:
    cleaned = await Clean()(incoming(text))
    assert isinstance(cleaned, Incoming)
    assert not cleaned.text.lstrip().startswith(("/", "EXTERNAL:")) and "[[" not in cleaned.text


@settings(max_examples=200)
@given(st.text(max_size=200))
async def test_nothing_typed_becomes_control_text(text: str) -> None:
    cleaned = await Clean()(incoming(text))
    if isinstance(cleaned, Incoming):
        assert not cleaned.text.strip().startswith("/")
        assert not cleaned.text.strip().startswith("EXTERNAL: ")
        assert "[[" not in cleaned.text


async def test_the_first_refusal_ends_the_walk(store: SqlConversationStore) -> None:
    steps = (Clean(), ReadButton(store, AtRest(KEY)))
    assert await take_in(incoming(""), steps) == Refused("system-empty")
    assert isinstance(await take_in(incoming("now with words"), steps), Incoming)


def test_a_message_never_shows_itself() -> None:
    assert "hello" not in repr(incoming("hello"))


async def test_what_was_taken_in_comes_out_of_the_inbox_as_it_was() -> None:
    message = Incoming(conversation="c", message_id="m", address="198.51.100.1", text="hello",
                       hint="es", source="s", sensitive=True, extras={"delete": 7})
    back = Incoming.from_payload("c", "m", message.payload())
    assert back == replace(message, address="")
    assert "198.51.100.1" not in message.payload()
