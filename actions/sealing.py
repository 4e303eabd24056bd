"""Opens what the Rasa server sealed, and seals the parameters of replies (docs/sealing.md).

Written apart from the Rasa side's module: both are held to tests/vectors/sealing.json.
"""
from __future__ import annotations

import base64
import binascii
import json
import os
import re
import secrets
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

LIFETIME = 24 * 3600  # seconds
CLOCK_SKEW = 300  # seconds by which the two servers' clocks may differ
FORMAT = 1
BLOCK = 32  # plaintext is padded to a multiple, so that a token's length says nothing
HEADER = 7  # format, key version, five bytes of expiry
KEYS_MEND = "make new keys with: python -m actions.sealing new-keys"
VERSIONED_SECRETS = (
    "CASEPATH_REPLY_KEY", "CASEPATH_MASTER_KEY", "CASEPATH_INDEX_KEY", "CASEPATH_SESSION_KEY",
)


class Kind(StrEnum):
    """What a sealed value looked like; a guess, to be read anew by what was asked for."""

    CASE_NUMBER = "case_number"
    DATE = "date"
    CODE = "code"
    EMAIL = "email"
    PHONE = "phone"
    PASSPORT_NUMBER = "passport_number"


TOKEN = re.compile(
    rf"\[\[(?P<kind>{'|'.join(Kind)}):(?P<payload>[A-Za-z0-9_-]+)\]\]"
)


class KeyFormatError(ValueError):
    """A key setting that cannot be read; its text names the variable and the mend."""


class TokenError(ValueError):
    """A token that is not opened."""


class TokenExpired(TokenError):
    """A genuine token whose lifetime is over: ask for the value again."""


class TokenForeign(TokenError):
    """Altered, truncated, of another conversation, or under a key that is not held."""


@dataclass(frozen=True)
class Opened:
    """An opened token; the value never shows in a log by accident."""

    kind: Kind
    value: str = field(repr=False)


@dataclass(frozen=True)
class Keys:
    """Versioned 32-byte keys: the first seals, all open."""

    sealing: int
    by_version: Mapping[int, bytes] = field(repr=False)


def read_keys(text: str, *, variable: str) -> Keys:
    """Read `1:<base64url of 32 bytes>[,2:…]`; raise `KeyFormatError` naming `variable`."""
    found: dict[int, bytes] = {}
    for entry in filter(None, map(str.strip, text.split(","))):
        version, _, encoded = entry.partition(":")
        if not re.fullmatch("[0-9]{1,3}", version) or not 1 <= int(version) <= 255:
            raise KeyFormatError(f"{variable}: each key begins with 1: to 255:; {KEYS_MEND}")
        if int(version) in found:
            raise KeyFormatError(f"{variable}: version {version} is given twice; remove one")
        key = _decoded(encoded.rstrip("="))
        if key is None or len(key) != 32:
            raise KeyFormatError(
                f"{variable}: key {version} is not base64url of 32 bytes; {KEYS_MEND}"
            )
        found[int(version)] = key
    if not found:
        raise KeyFormatError(f"{variable} is empty; {KEYS_MEND}")
    return Keys(sealing=next(iter(found)), by_version=found)


class Opener:
    """Opens inbound tokens, and seals fresh ones (a button that carries a chosen date)."""

    def __init__(self, private_keys: str, *, clock: Callable[[], float] = time.time) -> None:
        keys = read_keys(private_keys, variable="CASEPATH_SEAL_PRIVATE_KEY")
        self._sealing = keys.sealing
        self._keys = {
            version: X25519PrivateKey.from_private_bytes(key)
            for version, key in keys.by_version.items()
        }
        self._suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
        self._clock = clock

    def open(self, token: str, conversation: str) -> Opened:
        """Return what `token` holds; raise `TokenForeign` or `TokenExpired`."""
        match = TOKEN.fullmatch(token)
        raw = _decoded(match["payload"]) if match else None
        if match is None or raw is None or len(raw) < HEADER or raw[0] != FORMAT:
            raise TokenForeign("not a token of this format")
        if raw[1] not in self._keys:
            raise TokenForeign("sealed under a key that is not held")
        context = _context(raw[:HEADER], kind=match["kind"], conversation=conversation)
        try:
            padded = self._suite.decrypt(raw[HEADER:], self._keys[raw[1]], info=context)
        except (InvalidTag, ValueError):
            raise TokenForeign("altered, or of another conversation") from None
        _check_lifetime(raw[:HEADER], now=self._clock())
        return Opened(Kind(match["kind"]), _unpadded(padded).decode("utf-8", "surrogatepass"))

    def seal(self, kind: Kind, value: str, conversation: str) -> str:
        """Return a fresh `[[kind:payload]]`; ValueError if `value` is over 65,535 bytes."""
        kind = Kind(kind)
        header = _header(self._sealing, expiry=int(self._clock()) + LIFETIME)
        context = _context(header, kind=kind, conversation=conversation)
        padded = _padded(value.encode("utf-8", "surrogatepass"))
        key = self._keys[self._sealing].public_key()
        return f"[[{kind}:{_encoded(header + self._suite.encrypt(padded, key, info=context))}]]"


class ReplySealer:
    """Seals a reply's parameters for the connector, and so proves where they come from."""

    def __init__(self, reply_keys: str, *, clock: Callable[[], float] = time.time) -> None:
        keys = read_keys(reply_keys, variable="CASEPATH_REPLY_KEY")
        self._version = keys.sealing
        self._cipher = ChaCha20Poly1305(keys.by_version[keys.sealing])
        self._clock = clock

    def seal(self, params: Mapping[str, Any], conversation: str) -> str:
        """Return `[[reply:payload]]`; ValueError for what JSON cannot hold or over 65,535 bytes."""
        text = json.dumps(dict(params), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        header = _header(self._version, expiry=int(self._clock()) + LIFETIME)
        nonce = os.urandom(12)
        context = _context(header, kind="reply", conversation=conversation)
        padded = _padded(text.encode("utf-8", "surrogatepass"))
        sealed = self._cipher.encrypt(nonce, padded, context)
        return f"[[reply:{_encoded(header + nonce + sealed)}]]"


def _check_lifetime(header: bytes, *, now: float) -> None:
    expiry = int.from_bytes(header[2:], "big")
    if expiry < now:
        raise TokenExpired("the token's lifetime is over")
    # The public key is no secret from the Rasa server: a token cannot grant itself a longer life.
    if expiry > now + LIFETIME + CLOCK_SKEW:
        raise TokenForeign("a lifetime that this service never gives")


def _header(version: int, *, expiry: int) -> bytes:
    return bytes([FORMAT, version]) + expiry.to_bytes(5, "big")


def _context(header: bytes, *, kind: str, conversation: str) -> bytes:
    """What is authenticated with a token; lengths keep the parts apart."""
    context = b"casepath" + header
    for part in (kind.encode(), conversation.encode("utf-8", "surrogatepass")):
        context += len(part).to_bytes(4, "big") + part
    return context


def _padded(value: bytes) -> bytes:
    """Two bytes of length, the value, zeros up to a multiple of `BLOCK`."""
    if len(value) > 0xFFFF:
        raise ValueError("a value of over 65,535 bytes is not sealed")
    framed = len(value).to_bytes(2, "big") + value
    return framed + b"\0" * (-len(framed) % BLOCK)


def _unpadded(padded: bytes) -> bytes:
    value = padded[2 : 2 + int.from_bytes(padded[:2], "big")]
    if _padded(value) != padded:
        raise TokenForeign("padded in another way")
    return value


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _decoded(payload: str) -> bytes | None:
    """The bytes of `payload`, or None where it is not the one spelling of them."""
    try:
        raw = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))
    except (binascii.Error, ValueError):
        return None
    return raw if _encoded(raw) == payload else None


def new_keys() -> dict[str, str]:
    """A fresh set of every secret of both servers: setting name to value."""
    pair = X25519PrivateKey.generate()
    keys = {
        "CASEPATH_SEAL_PUBLIC_KEY": f"1:{_encoded(pair.public_key().public_bytes_raw())}",
        "CASEPATH_SEAL_PRIVATE_KEY": f"1:{_encoded(pair.private_bytes_raw())}",
    }
    keys |= {name: f"1:{_encoded(secrets.token_bytes(32))}" for name in VERSIONED_SECRETS}
    return keys | {"CASEPATH_ACTION_SECRET": secrets.token_urlsafe(32)}


def main(arguments: Sequence[str]) -> int:
    """`new-keys` prints one NAME=value line for each secret."""
    if list(arguments) != ["new-keys"]:
        print("usage: python -m actions.sealing new-keys", file=sys.stderr)
        return 2
    print("\n".join(f"{name}={value}" for name, value in new_keys().items()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
