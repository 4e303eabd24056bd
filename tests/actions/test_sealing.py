"""Tokens opened and replies sealed on the action server's side."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions import sealing
from actions.sealing import (
    LIFETIME,
    KeyFormatError,
    Kind,
    Opener,
    ReplySealer,
    TokenError,
    TokenExpired,
    TokenForeign,
    new_keys,
    read_keys,
)

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parent.parent / "vectors" / "sealing.json").read_text("utf-8")
)
NOW = VECTORS["now"]
PAYLOAD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
KINDS = st.sampled_from(list(Kind))
TYPED = st.text(max_size=120)


def opener(*, now: float = NOW, keys: str = VECTORS["seal_private_keys"]) -> Opener:
    return Opener(keys, clock=lambda: now)


@pytest.mark.parametrize("vector", VECTORS["inbound"])
def test_opens_the_shared_vectors(vector: dict[str, str]) -> None:
    opened = opener().open(vector["token"], vector["conversation"])
    assert (opened.kind, opened.value) == (vector["kind"], vector["value"])


@pytest.mark.parametrize("vector", VECTORS["padding"])
def test_pads_as_the_shared_vectors(vector: dict[str, str]) -> None:
    assert sealing._padded(vector["value"].encode()).hex() == vector["padded"]


@pytest.mark.parametrize("vector", VECTORS["inbound"])
def test_authenticates_the_context_of_the_shared_vectors(vector: dict[str, str]) -> None:
    header = sealing._decoded(vector["token"].split(":")[1][:-2])[:sealing.HEADER]
    context = sealing._context(header, kind=vector["kind"], conversation=vector["conversation"])
    assert context.hex() == vector["context"]


@given(kind=KINDS, value=TYPED, conversation=TYPED)
def test_what_is_sealed_opens(kind: Kind, value: str, conversation: str) -> None:
    opened = opener().open(opener().seal(kind, value, conversation), conversation)
    assert (opened.kind, opened.value) == (kind, value)


@given(data=st.data(), value=TYPED)
def test_an_altered_token_is_foreign(data: st.DataObject, value: str) -> None:
    token = opener().seal(Kind.DATE, value, "c")
    at = data.draw(st.integers(len("[[date:"), len(token) - 3))
    other = data.draw(st.sampled_from(PAYLOAD.replace(token[at], "")))
    with pytest.raises(TokenForeign):
        opener().open(token[:at] + other + token[at + 1:], "c")


def test_another_spelling_of_the_same_bytes_is_foreign() -> None:
    token = opener().seal(Kind.EMAIL, "x" * 40, "c")  # two blocks: the last letter has spare bits
    spellings = [token[:-3] + letter + "]]" for letter in PAYLOAD if letter != token[-3]]
    for spelling in spellings:
        with pytest.raises(TokenForeign):
            opener().open(spelling, "c")


@given(data=st.data())
def test_a_truncated_token_is_foreign(data: st.DataObject) -> None:
    token = opener().seal(Kind.CODE, "123456", "c")
    cut = data.draw(st.integers(0, len(token) - 3))
    with pytest.raises(TokenForeign):
        opener().open(token[:cut] + "]]", "c")


@given(conversation=TYPED.filter(lambda text: text != "c"))
def test_a_token_of_another_conversation_is_foreign(conversation: str) -> None:
    token = opener().seal(Kind.CODE, "123456", "c")
    with pytest.raises(TokenForeign):
        opener().open(token, conversation)


@given(token=st.text(max_size=400))
def test_no_text_opens_by_chance(token: str) -> None:
    for text in (token, f"[[date:{token}]]"):
        with pytest.raises(TokenForeign):
            opener().open(text, "c")


def test_a_token_does_not_open_as_another_kind() -> None:
    token = opener().seal(Kind.CODE, "123456", "c")
    with pytest.raises(TokenForeign):
        opener().open(token.replace("code", "date"), "c")


def test_a_token_expires_after_its_lifetime() -> None:
    token = opener().seal(Kind.CODE, "123456", "c")
    assert opener(now=NOW + LIFETIME).open(token, "c").value == "123456"
    with pytest.raises(TokenExpired):
        opener(now=NOW + LIFETIME + 1).open(token, "c")


def test_a_forged_expired_token_is_foreign_not_expired() -> None:
    token = opener().seal(Kind.CODE, "123456", "c")
    with pytest.raises(TokenForeign):
        opener(now=NOW + LIFETIME + 1).open(token, "another")


def test_a_token_cannot_grant_itself_a_longer_life() -> None:
    token = opener(now=NOW + 10 * LIFETIME).seal(Kind.CODE, "123456", "c")
    with pytest.raises(TokenForeign):
        opener().open(token, "c")


def test_a_token_under_an_unknown_key_is_foreign() -> None:
    token = opener(keys=new_keys()["CASEPATH_SEAL_PRIVATE_KEY"]).seal(Kind.CODE, "123456", "c")
    with pytest.raises(TokenForeign):
        opener().open(token, "c")


def test_a_rotation_keeps_old_tokens_readable() -> None:
    old = VECTORS["seal_private_keys"].split(",")[1]
    token = opener(keys=old).seal(Kind.DATE, "1988-04-03", "c")
    assert opener().open(token, "c").value == "1988-04-03"


def test_numbers_dates_and_codes_make_tokens_of_one_length() -> None:
    values = ("1", "123456", "IOE 0912 345 678", "el tres de abril de 1988")
    assert len({len(opener().seal(Kind.DATE, value, "c")) for value in values}) == 1


def test_neither_a_value_nor_a_key_shows_in_a_repr() -> None:
    opened = opener().open(opener().seal(Kind.DATE, "1988-04-03", "c"), "c")
    keys = read_keys(VECTORS["reply_keys"], variable="KEYS")
    assert "1988" not in repr(opened)
    assert "\\x" not in repr(keys)


@given(params=st.dictionaries(st.text(max_size=9), st.text(max_size=40) | st.integers()))
def test_a_reply_says_nothing_in_the_clear(params: dict[str, str | int]) -> None:
    sealer = ReplySealer(VECTORS["reply_keys"], clock=lambda: NOW)
    token = sealer.seal(params, "c")
    assert token.startswith("[[reply:")
    assert set(token[len("[[reply:"):-2]) <= set(PAYLOAD)
    assert token != sealer.seal(params, "c")


def test_a_reply_that_json_cannot_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        ReplySealer(VECTORS["reply_keys"]).seal({"number": float("nan")}, "c")


GOOD = "A" * 43


@pytest.mark.parametrize(
    "text", ["", " , ", GOOD, f"0:{GOOD}", f"256:{GOOD}", f"x:{GOOD}", "1:", "1:AAAA",
             f"1:{GOOD}A", f"1:{GOOD[:-1]}?", f"1:{GOOD},1:{GOOD}", "1:é" + GOOD, f"²:{GOOD}"],
)
def test_a_key_that_cannot_be_read_is_one_line_that_names_the_mend(text: str) -> None:
    with pytest.raises(KeyFormatError) as raised:
        Opener(text)
    message = str(raised.value)
    assert message.startswith("CASEPATH_SEAL_PRIVATE_KEY")
    assert "\n" not in message
    assert "new-keys" in message or "remove one" in message
    assert GOOD not in message


@given(text=st.text(max_size=200))
def test_no_key_text_raises_anything_else(text: str) -> None:
    with pytest.raises(KeyFormatError):
        read_keys(text, variable="KEYS")


def test_new_keys_prints_a_set_that_both_servers_can_use(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert sealing.main(["new-keys"]) == 0
    lines = capsys.readouterr().out.splitlines()
    made = dict(line.split("=", 1) for line in lines)
    assert set(made) == {
        f"CASEPATH_{name}" for name in
        ("SEAL_PUBLIC_KEY", "SEAL_PRIVATE_KEY", "REPLY_KEY", "MASTER_KEY", "INDEX_KEY",
         "SESSION_KEY", "ACTION_SECRET")
    }
    assert len(set(made.values())) == len(made)
    for name in set(made) - {"CASEPATH_ACTION_SECRET"}:
        assert len(read_keys(made[name], variable=name).by_version[1]) == 32


def test_an_unknown_command_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert sealing.main(["keys"]) == 2
    assert "new-keys" in capsys.readouterr().err


def test_every_fault_is_a_token_error() -> None:
    assert issubclass(TokenExpired, TokenError) and issubclass(TokenForeign, TokenError)
