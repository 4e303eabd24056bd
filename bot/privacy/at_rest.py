"""Encrypts what the connectors keep for a moment, so that the store holds no readable word.

A message that waits for its turn may name a person; a chat's address leads to one. Both are kept
under a key of their own, derived from the session key (a rotation keeps what is older readable),
and bound to the place where they stand.
"""
from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.privacy.sealing import NONCE, decode, encode, pad, read_keys, unpad


class Unreadable(ValueError):
    """Kept under a key that is not held any more, altered, or of another place."""


class AtRest:
    """`keys` has the form of every versioned key: the first encrypts, all decrypt."""

    def __init__(self, keys: str) -> None:
        read = read_keys(keys, variable="CASEPATH_SESSION_KEY")
        self._version = read.sealing
        self._ciphers = {
            version: ChaCha20Poly1305(_derived(key)) for version, key in read.by_version.items()
        }

    def lock(self, text: str, place: str) -> str:
        """`text` encrypted for `place`; its length tells little."""
        nonce = secrets.token_bytes(NONCE)
        sealed = self._ciphers[self._version].encrypt(nonce, pad(text.encode()), place.encode())
        return encode(bytes([self._version]) + nonce + sealed)

    def unlock(self, kept: str, place: str) -> str:
        """The text that was kept at `place`. Raises `Unreadable`."""
        raw = decode(kept)
        if len(raw) <= NONCE or raw[0] not in self._ciphers:
            raise Unreadable("kept under a key that is not held")
        nonce, sealed = raw[1:1 + NONCE], raw[1 + NONCE:]
        try:
            return unpad(self._ciphers[raw[0]].decrypt(nonce, sealed, place.encode())).decode()
        except InvalidTag:
            raise Unreadable("altered, or of another place") from None


def _derived(key: bytes) -> bytes:
    return HKDF(hashes.SHA256(), length=32, salt=None, info=b"casepath/at-rest/v1").derive(key)
