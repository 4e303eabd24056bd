"""Who asks and what is asked for, as keyed hashes: all that verification stores of either."""

from __future__ import annotations

import ipaddress
import unicodedata
from dataclasses import dataclass, field
from uuid import UUID

from actions.crypto import Index, KeyedHash

IPV6_NETWORK_BITS = 64

# The hash under the current index key first, then those under older keys: the first is stored,
# all of them are searched for.
Keys = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asker:
    """A conversation on a channel, and the network address it comes from where one is known.

    `message` is the channel's id of the message that is being answered: the same id again has
    no second effect (`handled`). None where the channel gives none.
    """

    channel: str
    conversation: str = field(repr=False)
    source: str | None = field(default=None, repr=False)
    message: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class AskerKeys:
    """An asker's keyed hashes. The channel is part of the conversation's."""

    conversation: Keys
    source: Keys


def asker_keys(index: Index, asker: Asker) -> AskerKeys:
    source = _network(asker.source) if asker.source else None
    return AskerKeys(
        conversation=_keys(index, "conversation", asker.channel, asker.conversation),
        source=_keys(index, "source", source) if source else (),
    )


def case_keys(index: Index, *, agency: str, number: str) -> Keys:
    """The keys of a claimed number, which may or may not exist."""
    folded = unicodedata.normalize("NFKC", number).upper()
    kept = "".join(char for char in folded if char.isalnum() or char == "*")
    return _keys(index, "claimed_case", agency, kept)


def person_keys(index: Index, person_id: UUID) -> Keys:
    """What attempts call a person, or nobody: a decoy has an id of its own."""
    return _keys(index, "attempts_on_person", person_id.hex)


def person_key(index: Index, person_id: UUID) -> str:
    """What the audit log calls a person."""
    return index.hash("audit_person", person_id.hex).as_text()


def code_hash(index: Index, *, code_id: UUID, asker: Asker, code: str) -> str:
    """A code's hash, bound to the request that it was made for and to its conversation."""
    return index.hash("one_time_code", *_code_parts(code_id, asker, code)).as_text()


def code_matches(index: Index, stored: str, *, code_id: UUID, asker: Asker, code: str) -> bool:
    """Whether `stored` is the hash of that code; compared in constant time."""
    parts = _code_parts(code_id, asker, code)
    return index.matches(KeyedHash.from_text(stored), "one_time_code", *parts)


def _code_parts(code_id: UUID, asker: Asker, code: str) -> tuple[str, ...]:
    return code_id.hex, asker.channel, asker.conversation, code


def _keys(index: Index, purpose: str, *parts: str) -> Keys:
    return tuple(made.as_text() for made in index.candidates(purpose, *parts))


def _network(source: str) -> str:
    """One household's addresses as one source: an IPv6 customer holds a /64 at least."""
    try:
        address = ipaddress.ip_address(source.strip())
    except ValueError:
        return source
    if address.version == 6:
        mapped = getattr(address, "ipv4_mapped", None)
        if mapped is not None:
            return str(mapped)
        network = ipaddress.ip_network((address, IPV6_NETWORK_BITS), strict=False)
        return str(network.network_address)
    return str(address)
