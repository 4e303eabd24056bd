"""What a claim is checked against, and the decoy that stands for a number that is not there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from actions.crypto import (
    KeyedHash,
    Keyring,
    PersonKey,
    WrappedKey,
    new_person_key,
    open_field,
    seal_field,
)
from actions.sensitive import DateOfBirth, EmailAddress
from actions.store.base import new_id


@dataclass(frozen=True, slots=True)
class SealedContact:
    """The preferred e-mail address, still sealed."""

    id: UUID
    language: str
    value: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ClaimedCase:
    """What a claim is checked against, and where its code goes. Never shown to anybody.

    A `decoy` stands for a number that is not there: checking it is the same work, and it can
    never be proved.
    """

    id: UUID
    person_id: UUID
    withheld: bool
    date_of_birth: DateOfBirth
    access_code_hash: KeyedHash | None
    contact: SealedContact | None
    decoy: bool
    _key: PersonKey = field(repr=False)

    def email(self) -> EmailAddress | None:
        """The preferred e-mail address on file, decrypted now; None where there is none."""
        if self.contact is None:
            return None
        sealed = self.contact.value
        return EmailAddress(open_field(self._key, "contact", "value", self.contact.id, sealed))


@dataclass(frozen=True, slots=True)
class Decoy:
    """Rows of nobody, sealed as anybody's are."""

    person_id: UUID
    wrapped: WrappedKey
    date_of_birth: bytes
    contact: SealedContact


def make_decoy(keyring: Keyring) -> Decoy:
    person_id, contact_id = new_id(), new_id()
    key, wrapped = new_person_key(keyring, person_id)
    # Of the same length as real ones; the year is none that a living person could have.
    born = seal_field(key, "person", "date_of_birth", person_id, "1066-10-14")
    value = seal_field(key, "contact", "value", contact_id, "nobody.at.all@example.org")
    return Decoy(person_id, wrapped, born, SealedContact(contact_id, "en", value))


def read_birth(key: PersonKey, person_id: UUID, sealed: bytes) -> DateOfBirth:
    text = open_field(key, "person", "date_of_birth", person_id, sealed)
    return DateOfBirth(date.fromisoformat(text))
