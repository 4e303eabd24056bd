"""Whose number is this? A number read against what every agency gives out.

What is decided here follows from the number's form alone, never from whether a case exists.
"""
from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from actions.cases.identifiers import AgencyNumbers, IdentifierKind, compact_form
from actions.reading.numbers import NumberFault, Receipt, Unreadable, read_receipt
from actions.reading.plain import MAX_TYPED, plain

Numbers = Mapping[str, AgencyNumbers]
_EIGHT_DIGITS = re.compile(r"[0-9]{8}")


@dataclass(frozen=True)
class WhichOffice:
    """A number that several agencies' numbers look like. `agencies`: their ids."""

    number: str = field(repr=False)
    agencies: tuple[str, ...]


NumberRead = Receipt | Unreadable | WhichOffice


def read_number(value: str, numbers: Numbers) -> NumberRead:
    """Read `value` as a number of one of the agencies (id to its numbers); never raises."""
    receipt = read_receipt(value, numbers)
    if isinstance(receipt, Receipt) or receipt.reason in (NumberFault.SEVERAL, NumberFault.LENGTH):
        return receipt
    if len(value) > MAX_TYPED:
        return receipt
    typed = plain(value).upper().strip()
    fits = _fits(typed, numbers)
    if not fits:
        return receipt
    if len(fits) > 1:
        return WhichOffice(compact_form(typed), tuple(fits))
    agency, (kind, number) = next(iter(fits.items()))
    return _of_one(agency, kind, number)


def read_for(agency: str, value: str, numbers: Numbers) -> Receipt | Unreadable:
    """Read `value` as a number that this agency gave, as its owner says."""
    known = {agency: numbers[agency]}
    receipt = read_receipt(value, known)
    if isinstance(receipt, Receipt):
        return receipt
    best = _best(plain(value[:MAX_TYPED]).upper(), numbers[agency])
    return _of_one(agency, *best) if best else receipt


def _of_one(agency: str, kind: IdentifierKind, number: str) -> Receipt | Unreadable:
    if kind.lookup:
        return Receipt(agency=agency, number=number)
    if kind.id == "a_number":
        return Unreadable(NumberFault.A_NUMBER, digits=len(number))
    return Unreadable(NumberFault.NOT_THE_CASE, agency=agency)


def _fits(typed: str, numbers: Numbers) -> dict[str, tuple[IdentifierKind, str]]:
    """Each agency whose number this could be, with its likeliest kind.

    Groups as an agency prints them, or letters that it lists, leave no other.
    """
    fits: dict[str, tuple[IdentifierKind, str]] = {}
    for agency, known in numbers.items():
        best = _best(typed, known)
        if best is None:
            continue
        if _certain(typed, best[0]):
            return {agency: best}
        fits[agency] = best
    return {**_misspelt(typed, numbers, fits), **fits} if fits else fits


def _misspelt(
    typed: str, numbers: Numbers, fits: Mapping[str, tuple[IdentifierKind, str]]
) -> dict[str, tuple[IdentifierKind, str]]:
    """Agencies that list their letters, where the letters may be a slip of the hand."""
    compact, any_fit = compact_form(typed), next(iter(fits.values()))
    return {
        agency: any_fit for agency, known in numbers.items()
        if known.receipts and re.fullmatch(rf"[A-Z]{{3}}[0-9]{{{known.digits}}}", compact)
    }


def _best(typed: str, known: AgencyNumbers) -> tuple[IdentifierKind, str] | None:
    found = sorted(known.fits(typed), key=lambda fit: not fit[0].lookup)
    return found[0] if found else None


def _certain(typed: str, kind: IdentifierKind) -> bool:
    grouped = kind.typed is not None and kind.typed.fullmatch(typed.replace(" ", "-"))
    return bool(grouped) or any(compact_form(typed).startswith(one) for one in kind.prefixes)


def may_be_a_date(number: str) -> bool:
    """Whether a number is eight bare digits, as a date may be written too."""
    return bool(_EIGHT_DIGITS.fullmatch(plain(number).strip()))
