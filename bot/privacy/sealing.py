"""Seals what an applicant types, and opens the action server's replies (docs/sealing.md).

The Rasa server holds the public key alone: what it seals, it cannot read again.
"""
from __future__ import annotations

import json
import re
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from bot.privacy.typed_text import escape_typed_tokens, neutralise_control

__all__ = [
    "LIFETIME",
    "REPLY_TOKEN",
    "TOKEN",
    "KeyFormatError",
    "Kind",
    "ReplyOpener",
    "Sealer",
    "TokenError",
    "TokenExpired",
    "TokenForeign",
    "escape_typed_tokens",
    "neutralise_control",
]

LIFETIME = 24 * 3600  # seconds
FORMAT = 1
BLOCK = 32  # plaintext is padded to a multiple, so that a token's length says nothing
HEADER = 7  # format, key version, five bytes of expiry
NONCE = 12
KEYS_MEND = "make new keys with: python -m actions.sealing new-keys"

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class Kind(str, Enum):
    """What a sealed value looked like; a guess, the action server reads it anew."""

    CASE_NUMBER = "case_number"
    DATE = "date"
    CODE = "code"
    EMAIL = "email"
    PHONE = "phone"
    PASSPORT_NUMBER = "passport_number"


_KINDS = "|".join(kind.value for kind in Kind)
TOKEN = re.compile(rf"\[\[(?P<kind>{_KINDS}):(?P<payload>[A-Za-z0-9_-]+)\]\]")
REPLY_TOKEN = re.compile(r"\[\[reply:(?P<payload>[A-Za-z0-9_-]+)\]\]")


class KeyFormatError(ValueError):
    """A key setting that cannot be read; its text names the variable and the mend."""


class TokenError(ValueError):
    """A token that is not opened."""


class TokenExpired(TokenError):
    """A genuine token whose lifetime is over."""


class TokenForeign(TokenError):
    """Altered, truncated, of another conversation, or under a key that is not held."""


@dataclass(frozen=True)
class Keys:
    """Versioned keys: the first seals, all open."""

    sealing: int
    by_version: dict[int, bytes]

    def __repr__(self) -> str:
        return f"Keys(versions={sorted(self.by_version)})"


def read_keys(text: str, *, variable: str) -> Keys:
    """Read `1:<base64url of 32 bytes>[,2:…]`; raise `KeyFormatError` naming `variable`."""
    found: dict[int, bytes] = {}
    for entry in filter(None, (part.strip() for part in text.split(","))):
        version, _, encoded = entry.partition(":")
        if not re.fullmatch(r"[0-9]{1,3}", version) or not 1 <= int(version) <= 255:
            raise KeyFormatError(f"{variable}: each key begins with 1: to 255:; {KEYS_MEND}")
        if int(version) in found:
            raise KeyFormatError(f"{variable}: version {version} is given twice; remove one")
        found[int(version)] = _key_bytes(encoded, variable=variable, version=version)
    if not found:
        raise KeyFormatError(f"{variable} is empty; {KEYS_MEND}")
    return Keys(sealing=next(iter(found)), by_version=found)


class Sealer:
    """Seals values for the action server under its public key."""

    def __init__(self, public_keys: str, *, clock: Callable[[], float] = time.time) -> None:
        keys = read_keys(public_keys, variable="CASEPATH_SEAL_PUBLIC_KEY")
        self._version = keys.sealing
        self._key = X25519PublicKey.from_public_bytes(keys.by_version[keys.sealing])
        self._clock = clock

    def seal(self, kind: Kind, value: str, conversation: str) -> str:
        """Return `[[kind:payload]]`; ValueError if `value` is over 65,535 bytes."""
        header = token_header(self._version, int(self._clock()) + LIFETIME)
        context = token_context(header, kind=Kind(kind).value, conversation=conversation)
        padded = pad(value.encode("utf-8", "surrogatepass"))
        sealed = _SUITE.encrypt(padded, self._key, info=context)
        return f"[[{Kind(kind).value}:{encode(header + sealed)}]]"


class ReplyOpener:
    """Opens the parameters of replies; what opens came from the action server."""

    def __init__(self, reply_keys: str, *, clock: Callable[[], float] = time.time) -> None:
        keys = read_keys(reply_keys, variable="CASEPATH_REPLY_KEY")
        self._keys = {
            version: ChaCha20Poly1305(key) for version, key in keys.by_version.items()
        }
        self._clock = clock

    def open(self, token: str, conversation: str) -> dict[str, Any]:
        """Return the parameters; raise `TokenForeign` or `TokenExpired`."""
        match = REPLY_TOKEN.fullmatch(token)
        raw = decode(match["payload"]) if match else b""
        if len(raw) < HEADER + NONCE + BLOCK or raw[0] != FORMAT or raw[1] not in self._keys:
            raise TokenForeign("not a reply of this server")
        header, nonce, sealed = raw[:HEADER], raw[HEADER:HEADER + NONCE], raw[HEADER + NONCE:]
        context = token_context(header, kind="reply", conversation=conversation)
        try:
            padded = self._keys[raw[1]].decrypt(nonce, sealed, context)
        except InvalidTag:
            raise TokenForeign("not a reply to this conversation") from None
        if int.from_bytes(header[2:], "big") < self._clock():
            raise TokenExpired("the reply's lifetime is over")
        return json.loads(unpad(padded))


def token_header(version: int, expiry: int) -> bytes:
    """Format, key version and expiry (unix seconds): the seven readable bytes."""
    return bytes([FORMAT, version]) + expiry.to_bytes(5, "big")


def token_context(header: bytes, *, kind: str, conversation: str) -> bytes:
    """What is authenticated with a token; lengths keep the parts apart."""
    parts = (kind.encode(), conversation.encode("utf-8", "surrogatepass"))
    return b"casepath" + header + b"".join(len(p).to_bytes(4, "big") + p for p in parts)


def pad(value: bytes) -> bytes:
    """Two bytes of length, the value, zeros up to a multiple of `BLOCK`."""
    if len(value) > 0xFFFF:
        raise ValueError("a value of over 65,535 bytes is not sealed")
    framed = len(value).to_bytes(2, "big") + value
    return framed + bytes(-len(framed) % BLOCK)


def unpad(padded: bytes) -> bytes:
    """The value in `padded`; raise `TokenForeign` if it was padded otherwise."""
    value = padded[2:2 + int.from_bytes(padded[:2], "big")]
    if pad(value) != padded:
        raise TokenForeign("padded in another way")
    return value


def encode(raw: bytes) -> str:
    """Base64url without padding."""
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def decode(payload: str) -> bytes:
    """The bytes of `payload`; none where it is not the one spelling of them."""
    try:
        raw = urlsafe_b64decode(payload + "=" * (-len(payload) % 4))
    except ValueError:
        return b""
    return raw if encode(raw) == payload else b""


def _key_bytes(encoded: str, *, variable: str, version: str) -> bytes:
    raw = decode(encoded.rstrip("=")) if encoded.isascii() else b""
    if len(raw) != 32:
        raise KeyFormatError(
            f"{variable}: key {version} is not base64url of 32 bytes; {KEYS_MEND}"
        )
    return raw
