"""What a claim is checked against, and the decoy that stands for a number that is not there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from actions.cases.tables import ContactKind
from actions.crypto import (
    KeyedHash,
    Keyring,
    PersonKey,
    WrappedKey,
    new_person_key,
    open_field,
    seal_field,
)
from actions.sensitive import DateOfBirth, EmailAddress, PhoneNumber
from actions.store.base import new_id


@dataclass(frozen=True, slots=True)
class SealedContact:
    """The preferred e-mail address or, without one, the phone number; still sealed."""

    id: UUID
    kind: ContactKind
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

    def address(self) -> EmailAddress | PhoneNumber | None:
        """Where a code can go, decrypted now; None where nothing is on file."""
        if self.contact is None:
            return None
        opened = self.unseal("contact", "value", self.contact.id, self.contact.value)
        by_mail = self.contact.kind is ContactKind.EMAIL
        return EmailAddress(opened) if by_mail else PhoneNumber(opened)

    def seal(self, table: str, column: str, row_id: UUID, plaintext: str) -> bytes:
        """Something else of this person's, under their key."""
        return seal_field(self._key, table, column, row_id, plaintext)

    def unseal(self, table: str, column: str, row_id: UUID, sealed: bytes) -> str:
        """What `seal` made for the same place.

        :raises CannotOpen: another person's, another place, or a damaged value.
        """
        return open_field(self._key, table, column, row_id, sealed)


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
    contact = SealedContact(contact_id, ContactKind.EMAIL, "en", value)
    return Decoy(person_id, wrapped, born, contact)


def read_birth(key: PersonKey, person_id: UUID, sealed: bytes) -> DateOfBirth:
    text = open_field(key, "person", "date_of_birth", person_id, sealed)
    return DateOfBirth(date.fromisoformat(text))
