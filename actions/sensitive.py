"""Values that must not reach a log, a trace or an exception text by accident.

Printing, formatting or logging one shows stars; `reveal()` gives the value, and is the one word
to search for when asking where personal data is read.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, repr=False)
class Sensitive(Generic[T]):
    """A value whose repr, str and format are masked. Two are equal when type and value are."""

    _value: T

    def reveal(self) -> T:
        return self._value

    def matches(self, other: T) -> bool:
        """Compare with a plain value, in a time that does not tell how much of it was right."""
        return hmac.compare_digest(str(self._value).encode(), str(other).encode())

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __reduce__(self) -> str:
        raise TypeError(f"{type(self).__name__} is not to be pickled")


class CaseNumber(Sensitive[str]):
    """A case number in its normal form, for example three letters and ten digits."""

    __slots__ = ()


class PersonName(Sensitive[str]):
    """A person's full name."""

    __slots__ = ()


class DateOfBirth(Sensitive[date]):
    """A day of birth."""

    __slots__ = ()


class EmailAddress(Sensitive[str]):
    """An e-mail address on file."""

    __slots__ = ()


class PhoneNumber(Sensitive[str]):
    """A phone number on file, in international form."""

    __slots__ = ()
