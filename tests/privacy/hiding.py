"""The ways in which a value can lie in a file without standing there as it was typed.

All needles are compared with a lower-cased haystack, but for base64, which letters' case is part
of.
"""
from __future__ import annotations

import base64
import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache
from urllib.parse import quote, quote_plus

SHORTEST = 6  # bytes: a shorter needle is found by chance in any database
# Of base64 inside a longer text the edges depend on the neighbours; what is left must be long
# enough not to be there by chance (64 ** 8).
SHORTEST_BASE64 = 8
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")


@cache
def needles(value: str) -> frozenset[bytes]:
    """What to look for in lower-cased bytes."""
    found: set[bytes] = set()
    for form in _forms(value):
        for encoding in ENCODINGS:
            plain = _encoded(form, encoding)
            found |= {plain, plain.hex().encode()}
        found |= {
            form.encode("unicode_escape"), json.dumps(form)[1:-1].encode(),
            quote(form, safe="").encode(), quote_plus(form).encode(),
            quote(quote(form, safe=""), safe="").encode(),
            form.encode("ascii", "xmlcharrefreplace"),
        }
        if not form.isascii():
            found |= {quote(_encoded(form, "latin-1"), safe="").encode()}
    return frozenset(needle.lower() for needle in found if len(needle) >= SHORTEST)


def _encoded(form: str, encoding: str) -> bytes:
    """Nothing where the encoding cannot hold all of it: what is left of a number in full-width
    digits would be its prefix alone, which stands in any database."""
    try:
        return form.encode(encoding)
    except UnicodeEncodeError:
        return b""


@cache
def base64_needles(value: str) -> frozenset[bytes]:
    """What to look for with the letters' case kept: the value as typed, in capitals, in small."""
    found: set[bytes] = set()
    for form in {value, value.upper(), value.lower()}:
        for encoding in ("utf-8", "utf-16-le"):
            for shift in range(3):
                found |= _shifted(form.encode(encoding), shift)
    return frozenset(needle for needle in found if len(needle) >= SHORTEST_BASE64)


def _shifted(plain: bytes, shift: int) -> set[bytes]:
    """Base64 of a text in which the value begins at a byte that is `shift` modulo 3."""
    letters = base64.b64encode(bytes(shift) + plain)
    first, last = -(-shift * 8 // 6), (shift + len(plain)) * 8 // 6
    inner = letters[first:last]
    return {inner, inner.replace(b"+", b"-").replace(b"/", b"_")}


def _forms(value: str) -> set[str]:
    """As it was typed, in small and in capital letters, without marks; numbers without gaps."""
    split = unicodedata.normalize("NFD", value)
    bare = "".join(c for c in split if not unicodedata.combining(c))
    forms = {value, bare, split}
    if any(c.isdigit() for c in value) and "@" not in value:
        squeezed = re.sub(r"[\s().\-/]", "", value)
        if len(squeezed) >= 8:  # six or seven digits in a row stand in any log
            forms.add(squeezed)
    return forms | {form.lower() for form in forms} | {form.upper() for form in forms}


def date_spellings(born: date) -> Iterator[str]:
    """A day as people and programs write it, in both orders, with two or four digits."""
    yield f"{born:%B} {born.day}, {born.year}"
    yield f"{born.day} {born:%B} {born.year}"
    yield f"{born:%b} {born.day}, {born.year}"
    yield f"{born.day} {born:%b} {born.year}"
    for mark in "-/. ":
        for year in (f"{born.year}", f"{born:%y}"):
            yield from _orders(f"{born:%d}", f"{born:%m}", year, mark)
            yield from _orders(f"{born.day}", f"{born.month}", year, mark)
    yield f"{born:%Y%m%d}"
    yield f"{born:%d%m%Y}"
    yield f"{born:%m%d%Y}"
    yield f"date({born.year}, {born.month}, {born.day}"
    yield f"datetime({born.year}, {born.month}, {born.day}"


def _orders(day: str, month: str, year: str, mark: str) -> Iterator[str]:
    for parts in ((day, month, year), (month, day, year), (year, month, day)):
        written = mark.join(parts)
        # "3/4/88" and "03 04 88" are too short to mean anything in a megabyte of figures.
        if len(written) >= 8 and not (mark in " ." and len(year) == 2):
            yield written
