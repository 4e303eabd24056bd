"""Access codes: printed on a notice, they prove who asks where no contact is on file.

Thirteen characters of Crockford's base 32, in groups of 4, 4 and 5: 65 bits, so that a keyed
hash of one cannot be searched even by someone who holds the key of the index.
"""

from __future__ import annotations

import secrets
import unicodedata
from uuid import UUID

from actions.crypto import Index, KeyedHash

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 13
# The letters that Crockford left out because they are read as these.
MISREAD = str.maketrans("OIL", "011")
PURPOSE = "access_code"


def normalise_access_code(text: str) -> str | None:
    """Thirteen characters without dashes, spaces and case, or None if it is no such code.

    >>> normalise_access_code("7k3m-9qxt-o1vwh")
    '7K3M9QXT01VWH'
    """
    plain = unicodedata.normalize("NFKC", text).upper()
    kept = "".join(char for char in plain if char.isalnum()).translate(MISREAD)
    return kept if len(kept) == LENGTH and set(kept) <= set(ALPHABET) else None


def is_readable(code: str) -> bool:
    """Whether thirteen such characters are read, and sealed, as a code wherever they are typed.

    Letters alone might be words, and three letters with ten digits are a case number.
    """
    figures = sum(char.isdigit() for char in code)
    return figures > 0 and not (code[:3].isalpha() and code[3:].isdigit())


def new_access_code() -> str:
    """A fresh one, of 65 bits but for the few that could not be read."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if is_readable(code):
            return code


def access_code_hash(index: Index, case_id: UUID, code: str) -> KeyedHash:
    """What is stored of a normalised code: bound to its case."""
    return index.hash(PURPOSE, case_id.hex, code)


def access_code_matches(
    index: Index, case_id: UUID, stored: KeyedHash | None, code: str | None
) -> bool:
    """Whether a normalised code is this case's. The work is the same where none is stored."""
    reference = stored or KeyedHash(index.keyring.current, bytes(32))
    return index.matches(reference, PURPOSE, case_id.hex, code or "") and code is not None
