"""What the outbox holds of a message: sealed under the master key, of one length.

A decoy is sealed too and as long as any other, so that the table does not tell them apart.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from actions.crypto import KEY_BYTES, NONCE_BYTES, CannotOpen, Keyring
from actions.sensitive import EmailAddress, PhoneNumber

VERSION_BYTES = 4
MAIL, PHONE = "mail", "text"
PADDED = 640  # bytes: the longest address (254 characters), escaped, and what stands beside it


@dataclass(frozen=True, slots=True)
class Letter:
    """A code on its way, by mail or by text message. A decoy has no address."""

    address: EmailAddress | PhoneNumber | None
    language: str
    code: str = field(repr=False)


def seal_letter(keyring: Keyring, delivery_id: UUID, letter: Letter) -> bytes:
    """`version | nonce | AES-256-GCM of the padded letter`; it opens in that row only."""
    content = {
        "to": letter.address.reveal() if letter.address else "",
        "by": PHONE if isinstance(letter.address, PhoneNumber) else MAIL,
        "language": letter.language,
        "code": letter.code,
    }
    plain = json.dumps(content, ensure_ascii=False).encode().ljust(PADDED)
    nonce = os.urandom(NONCE_BYTES)
    version = keyring.current
    sealed = _cipher(keyring, version).encrypt(nonce, plain, delivery_id.bytes)
    return version.to_bytes(VERSION_BYTES, "big") + nonce + sealed


def open_letter(keyring: Keyring, delivery_id: UUID, sealed: bytes) -> Letter:
    """The letter of that row.

    :raises CannotOpen: another row's, a damaged one, or a key that is gone.
    """
    version, rest = int.from_bytes(sealed[:VERSION_BYTES], "big"), sealed[VERSION_BYTES:]
    try:
        plain = _cipher(keyring, version).decrypt(
            rest[:NONCE_BYTES], rest[NONCE_BYTES:], delivery_id.bytes
        )
    except (InvalidTag, ValueError):
        raise CannotOpen("a letter in the outbox does not open") from None
    content = json.loads(plain)
    kind = PhoneNumber if content.get("by") == PHONE else EmailAddress
    address = kind(content["to"]) if content["to"] else None
    return Letter(address=address, language=content["language"], code=content["code"])


def _cipher(keyring: Keyring, version: int) -> AESGCM:
    # A key of its own, so that nothing sealed for another use opens as a letter.
    derived = HKDF(SHA256(), KEY_BYTES, salt=None, info=b"casepath delivery")
    return AESGCM(derived.derive(keyring.key(version)))
