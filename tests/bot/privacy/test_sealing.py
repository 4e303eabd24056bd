"""Values sealed and replies opened on the Rasa side."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy import sealing
from bot.privacy.sealing import (
    HEADER,
    LIFETIME,
    TOKEN,
    KeyFormatError,
    Kind,
    ReplyOpener,
    Sealer,
    TokenExpired,
    TokenForeign,
    decode,
    read_keys,
    token_context,
    unpad,
)

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "vectors" / "sealing.json").read_text("utf-8")
)
NOW = VECTORS["now"]
PAYLOAD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
TYPED = st.text(max_size=120)


def sealer() -> Sealer:
    return Sealer(VECTORS["seal_public_keys"], clock=lambda: NOW)


def opener(*, now: float = NOW, keys: str = VECTORS["reply_keys"]) -> ReplyOpener:
    return ReplyOpener(keys, clock=lambda: now)


def open_as_documented(token: str, conversation: str) -> str:
    """Open an inbound token by docs/sealing.md, with the private key that this side never has."""
    match = TOKEN.fullmatch(token)
    assert match is not None
    raw = decode(match["payload"])
    keys = read_keys(VECTORS["seal_private_keys"], variable="PRIVATE")
    private = X25519PrivateKey.from_private_bytes(keys.by_version[raw[1]])
    conversation_bytes = conversation.encode()
    info = b"".join([
        b"casepath", raw[:HEADER],
        len(match["kind"]).to_bytes(4, "big"), match["kind"].encode(),
        len(conversation_bytes).to_bytes(4, "big"), conversation_bytes,
    ])
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    padded = suite.decrypt(raw[HEADER:], private, info=info)
    return padded[2:2 + int.from_bytes(padded[:2], "big")].decode()


def seal_reply(plaintext: bytes, conversation: str = "c") -> str:
    """A reply with any plaintext under the right key, as a faulty sender might make it."""
    keys = read_keys(VECTORS["reply_keys"], variable="REPLY")
    header = sealing.token_header(keys.sealing, NOW + LIFETIME)
    context = token_context(header, kind="reply", conversation=conversation)
    cipher = ChaCha20Poly1305(keys.by_version[keys.sealing])
    sealed = cipher.encrypt(bytes(12), plaintext, context)
    return f"[[reply:{sealing.encode(header + bytes(12) + sealed)}]]"


@given(kind=st.sampled_from(list(Kind)), value=TYPED, conversation=TYPED)
def test_what_is_sealed_opens_as_documented(kind: Kind, value: str, conversation: str) -> None:
    token = sealer().seal(kind, value, conversation)
    assert token.startswith(f"[[{kind.value}:")
    assert open_as_documented(token, conversation) == value


@pytest.mark.parametrize("vector", VECTORS["inbound"])
def test_authenticates_the_context_of_the_shared_vectors(vector: dict[str, str]) -> None:
    assert open_as_documented(vector["token"], vector["conversation"]) == vector["value"]
    header = decode(vector["token"].split(":")[1][:-2])[:HEADER]
    context = token_context(header, kind=vector["kind"], conversation=vector["conversation"])
    assert context.hex() == vector["context"]


@pytest.mark.parametrize("vector", VECTORS["padding"])
def test_pads_as_the_shared_vectors(vector: dict[str, str]) -> None:
    assert sealing.pad(vector["value"].encode()).hex() == vector["padded"]


@pytest.mark.parametrize("vector", VECTORS["replies"])
def test_opens_the_shared_replies(vector: dict[str, Any]) -> None:
    assert opener().open(vector["token"], vector["conversation"]) == vector["params"]


def test_a_sealed_value_names_its_key_and_expiry() -> None:
    raw = decode(sealer().seal(Kind.DATE, "3/4/88", "c").split(":")[1][:-2])
    assert raw[:2] == bytes([1, 2])
    assert int.from_bytes(raw[2:HEADER], "big") == NOW + LIFETIME


def test_sealing_twice_gives_two_tokens_of_one_length() -> None:
    tokens = {sealer().seal(Kind.DATE, value, "c") for value in ("3/4/88", "3/4/88", "1988")}
    assert len(tokens) == 3
    assert len({len(token) for token in tokens}) == 1


@given(data=st.data(), vector=st.sampled_from(VECTORS["replies"]))
def test_an_altered_reply_is_foreign(data: st.DataObject, vector: dict[str, Any]) -> None:
    token = vector["token"]
    at = data.draw(st.integers(len("[[reply:"), len(token) - 3))
    other = data.draw(st.sampled_from(PAYLOAD.replace(token[at], "")))
    with pytest.raises(TokenForeign):
        opener().open(token[:at] + other + token[at + 1:], vector["conversation"])


@pytest.mark.parametrize("vector", VECTORS["replies"])
def test_another_spelling_of_the_same_bytes_is_foreign(vector: dict[str, Any]) -> None:
    token = vector["token"]
    for letter in PAYLOAD.replace(token[-3], ""):
        with pytest.raises(TokenForeign):
            opener().open(token[:-3] + letter + "]]", vector["conversation"])


@given(cut=st.integers(0, 60))
def test_a_truncated_reply_is_foreign(cut: int) -> None:
    vector = VECTORS["replies"][0]
    with pytest.raises(TokenForeign):
        opener().open(vector["token"][:-3 - cut] + "]]", vector["conversation"])


@given(token=st.text(max_size=300), conversation=TYPED)
def test_no_text_opens_by_chance(token: str, conversation: str) -> None:
    for text in (token, f"[[reply:{token}]]"):
        with pytest.raises(TokenForeign):
            opener().open(text, conversation)


def test_a_reply_of_another_conversation_is_foreign() -> None:
    with pytest.raises(TokenForeign):
        opener().open(VECTORS["replies"][0]["token"], "conversation-2")


def test_a_reply_under_an_unknown_key_is_foreign() -> None:
    with pytest.raises(TokenForeign):
        opener(keys="2:" + "A" * 43).open(VECTORS["replies"][0]["token"], "conversation-1")


def test_a_reply_padded_in_another_way_is_foreign() -> None:
    assert opener().open(seal_reply(sealing.pad(b"{}")), "c") == {}
    for plaintext in (b"\x00\x02{}" + b"\x01" * 28, b"\xff" * 32, bytes(64)):
        with pytest.raises(TokenForeign):
            opener().open(seal_reply(plaintext), "c")


def test_a_reply_expires_after_its_lifetime() -> None:
    vector = VECTORS["replies"][0]
    assert opener(now=NOW + LIFETIME).open(vector["token"], vector["conversation"])
    with pytest.raises(TokenExpired):
        opener(now=NOW + LIFETIME + 1).open(vector["token"], vector["conversation"])


@given(value=st.binary(max_size=100))
def test_padding_comes_off_again(value: bytes) -> None:
    assert unpad(sealing.pad(value)) == value


def test_a_value_too_long_to_seal_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="65,535"):
        sealer().seal(Kind.DATE, "1" * 70_000, "c")


@pytest.mark.parametrize("text", ["", "1:AAAA", "A" * 43, "1:" + "A" * 43 + ",1:" + "A" * 43])
def test_a_key_that_cannot_be_read_is_one_line_that_names_the_variable(text: str) -> None:
    with pytest.raises(KeyFormatError) as public:
        Sealer(text)
    with pytest.raises(KeyFormatError) as reply:
        ReplyOpener(text)
    assert str(public.value).startswith("CASEPATH_SEAL_PUBLIC_KEY")
    assert str(reply.value).startswith("CASEPATH_REPLY_KEY")
    assert "\n" not in str(public.value) + str(reply.value)


def test_keys_do_not_show_in_a_repr() -> None:
    assert repr(read_keys(VECTORS["reply_keys"], variable="KEYS")) == "Keys(versions=[1, 2])"


def test_a_rotation_keeps_old_replies_readable_for_their_lifetime() -> None:
    vector, fresh = VECTORS["replies"][0], "9:" + "C" * 42 + "A"
    rotated = opener(keys=f"{fresh},{VECTORS['reply_keys']}")
    assert rotated.open(vector["token"], vector["conversation"])
    with pytest.raises(TokenForeign):
        opener(keys=fresh).open(vector["token"], vector["conversation"])
