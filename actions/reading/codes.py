"""Reads a one-time code or an access code as people type it; one field takes both."""
from __future__ import annotations

import re

from actions.reading.plain import MAX_TYPED, plain

CODE_DIGITS = 6
ACCESS_CHARACTERS = 13
_SEPARATORS = re.compile(r"[\W_]+")
_CROCKFORD = str.maketrans("OIL", "011")
_ACCESS = re.compile(r"[0-9A-HJKMNP-TV-Z]{13}")
_CASE = re.compile(r"[A-Z]{3}[0-9]{10}")
_CODE_WITHIN = re.compile(r"(?<![0-9A-Z])[0-9](?:[ .-]?[0-9]){5}(?![ .-]?[0-9])(?![A-Z])")


def read_code(value: str) -> str | None:
    """Return six digits, or thirteen characters of Crockford's alphabet, or None.

    An access code comes back in upper case without dashes, O read as 0, I and L as 1.
    """
    if len(value) > MAX_TYPED:
        return None
    text = plain(value).upper()
    joined = _SEPARATORS.sub("", text)
    compact = joined.translate(_CROCKFORD)
    if len(compact) == CODE_DIGITS and compact.isdecimal() and compact.isascii():
        return compact
    # A figure must have been typed: "come here today" has thirteen letters too.
    if _ACCESS.fullmatch(compact) and re.search("[0-9]", joined) and not _CASE.fullmatch(joined):
        return compact
    return _code_within(text)


def _code_within(text: str) -> str | None:
    """The six digits in a sentence ("it is 123 456"), if there are no others."""
    found = {re.sub(r"[ .-]", "", match[0]) for match in _CODE_WITHIN.finditer(text)}
    return found.pop() if len(found) == 1 else None
