"""Keys, field encryption and keyed hashes of the case store.

A person's columns are encrypted under a key of that person (AES-256-GCM), which is kept wrapped
under the master key; erasing a person is destroying that one row. A case is found by a keyed
hash (HMAC-SHA-256) of its number. Keys are versioned, so that they can be replaced while what
was made with the older ones stays readable.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from types import MappingProxyType
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12
MEND = "write `1:` and 32 random bytes in base64url: openssl rand -base64 32 | tr '+/' '-_'"


class BadKey(ValueError):
    """A key in the settings cannot be used; the text names the variable and the mend."""


class CannotOpen(Exception):
    """What was to be decrypted does not belong to this key, row or column."""


@dataclass(frozen=True, slots=True, repr=False)
class Keyring:
    """Versioned keys of one purpose: the first seals, each of them opens."""

    name: str
    current: int
    _keys: Mapping[int, bytes]

    @classmethod
    def parse(cls, text: str, *, name: str) -> Keyring:
        """Read `version:base64url` of 32 bytes each, several joined by commas.

        :raises BadKey: names the variable `name` and how to mend it; never shows the value.
        """
        pairs = [_key_of(part.strip(), name) for part in text.split(",") if part.strip()]
        if not pairs:
            raise BadKey(f"{name} is empty; {MEND}")
        keys = dict(pairs)
        if len(keys) != len(pairs):
            raise BadKey(f"{name} names a version twice; give each key a version of its own")
        return cls(name, pairs[0][0], MappingProxyType(keys))

    @property
    def versions(self) -> tuple[int, ...]:
        return tuple(self._keys)

    def key(self, version: int) -> bytes:
        """The 32 bytes of that version.

        :raises CannotOpen: the settings no longer hold it.
        """
        if version not in self._keys:
            raise CannotOpen(f"{self.name} holds no key of version {version}")
        return self._keys[version]

    def __repr__(self) -> str:
        return f"Keyring({self.name}, versions={list(self._keys)})"


def _key_of(part: str, name: str) -> tuple[int, bytes]:
    version, colon, encoded = part.partition(":")
    if not colon or not (version.isascii() and version.isdigit()):
        raise BadKey(f"{name} has a key without a version number; {MEND}")
    try:
        key = base64.b64decode(encoded + "=" * (-len(encoded) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise BadKey(f"{name} has a key that is not base64url; {MEND}") from None
    if len(key) != KEY_BYTES:
        raise BadKey(f"{name} has a key of {len(key)} bytes, 32 are needed; {MEND}")
    return int(version), key


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A person's key as it is stored: sealed under the master key of that version."""

    version: int
    blob: bytes = field(repr=False)


@dataclass(frozen=True)
class PersonKey:
    """The open key of one person. Keep it for a turn, never longer."""

    person_id: UUID
    _secret: bytes = field(repr=False)

    @cached_property
    def cipher(self) -> AESGCM:
        return AESGCM(self._secret)


def new_person_key(keyring: Keyring, person_id: UUID) -> tuple[PersonKey, WrappedKey]:
    """A fresh key for a person, open for use and wrapped for the store."""
    secret = os.urandom(KEY_BYTES)
    blob = _seal(AESGCM(keyring.key(keyring.current)), secret, _wrap_context(person_id))
    return PersonKey(person_id, secret), WrappedKey(keyring.current, blob)


def open_person_key(keyring: Keyring, person_id: UUID, wrapped: WrappedKey) -> PersonKey:
    """Unwrap a person's key.

    :raises CannotOpen: wrong master key, another person's row, or a damaged one.
    """
    cipher = AESGCM(keyring.key(wrapped.version))
    return PersonKey(person_id, _open(cipher, wrapped.blob, _wrap_context(person_id)))


def rewrap_person_key(keyring: Keyring, person_id: UUID, wrapped: WrappedKey) -> WrappedKey:
    """The same key under the newest master key: nothing that it sealed has to be sealed anew.

    :raises CannotOpen: wrong master key, another person's row, or a damaged one.
    """
    secret = _open(AESGCM(keyring.key(wrapped.version)), wrapped.blob, _wrap_context(person_id))
    blob = _seal(AESGCM(keyring.key(keyring.current)), secret, _wrap_context(person_id))
    return WrappedKey(keyring.current, blob)


def seal_field(key: PersonKey, table: str, column: str, row_id: UUID, plaintext: str) -> bytes:
    """Encrypt one column's value; it opens only in that table, column and row."""
    return _seal(key.cipher, plaintext.encode(), _field_context(table, column, row_id))


def open_field(key: PersonKey, table: str, column: str, row_id: UUID, sealed: bytes) -> str:
    """Decrypt what `seal_field` made for the same place.

    :raises CannotOpen: another person's key, another place, or a damaged value.
    """
    return _open(key.cipher, sealed, _field_context(table, column, row_id)).decode()


def _wrap_context(person_id: UUID) -> bytes:
    return b"person_key\0" + person_id.bytes


def _field_context(table: str, column: str, row_id: UUID) -> bytes:
    return f"{table}\0{column}\0".encode() + row_id.bytes


def _seal(cipher: AESGCM, plaintext: bytes, context: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + cipher.encrypt(nonce, plaintext, context)


def _open(cipher: AESGCM, sealed: bytes, context: bytes) -> bytes:
    try:
        return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], context)
    except (InvalidTag, ValueError):
        raise CannotOpen("a sealed value does not open here") from None


@dataclass(frozen=True, slots=True)
class KeyedHash:
    """A digest and the version of the index key that made it."""

    version: int
    digest: bytes = field(repr=False)

    def as_text(self) -> str:
        """One column's worth: `version:hexadecimal`."""
        return f"{self.version}:{self.digest.hex()}"

    @classmethod
    def from_text(cls, text: str) -> KeyedHash:
        version, _, digest = text.partition(":")
        return cls(int(version), bytes.fromhex(digest))


@dataclass(frozen=True, slots=True)
class Index:
    """Keyed hashes for finding and comparing what is never stored readable."""

    keyring: Keyring

    def hash(self, purpose: str, *parts: str) -> KeyedHash:
        """The hash under the current key; `purpose` keeps the uses apart."""
        return self._hash(self.keyring.current, purpose, parts)

    def candidates(self, purpose: str, *parts: str) -> tuple[KeyedHash, ...]:
        """The hash under every key, for a search across a rotation."""
        return tuple(self._hash(version, purpose, parts) for version in self.keyring.versions)

    def matches(self, stored: KeyedHash, purpose: str, *parts: str) -> bool:
        """Whether `stored` was made from these parts; compared in constant time."""
        made = self._hash(stored.version, purpose, parts)
        return hmac.compare_digest(made.digest, stored.digest)

    def _hash(self, version: int, purpose: str, parts: tuple[str, ...]) -> KeyedHash:
        # Each part goes in with its length, so that no two lists of parts read alike.
        encoded = (part.encode() for part in (purpose, *parts))
        message = b"".join(len(part).to_bytes(4, "big") + part for part in encoded)
        return KeyedHash(version, hmac.digest(self.keyring.key(version), message, sha256))
