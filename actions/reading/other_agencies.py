"""Numbers of agencies other than the one that is looked up, told by their shape.

Shapes over upper case letters and digits without separators. Only those that no slip of the
hand makes out of a receipt number; bare digits are told by their grouping instead.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

A_NUMBER = re.compile(r"A?[0-9]{8,9}|A[0-9]{7}")

_LETTERED: Sequence[tuple[str, re.Pattern[str]]] = (
    ("ukvi", re.compile(r"GWF[0-9]{9}")),
    ("dos_ceac", re.compile(r"IVSCA[0-9]{10,12}")),
    ("dos_ceac", re.compile(r"20[0-9]{2}(?:AF|AS|EU|NA|OC|SA)[0-9]{1,8}")),
    ("dos_ceac", re.compile(r"AA(?=[A-Z]*[0-9])[0-9A-Z]{8}")),
    ("au_homeaffairs", re.compile(r"EGO(?=[A-Z]*[0-9])[0-9A-Z]{7}")),
    ("dol_flag", re.compile(r"(?:G[0-9]{3}|P[1-4]00|I20[0-3]|H[34]00)[0-9]{11}")),
    ("dol_flag", re.compile(r"[AC][0-9]{10}")),
    ("ircc", re.compile(r"(?!A)[A-Z][0-9]{9}")),
    ("ukvi", re.compile(r"(?!A)[A-Z][0-9]{7}")),
)
# Post, four digits of year, sequence; the letters of no USCIS office.
_VISA_CASE = re.compile(r"[A-Z]{3}(?:19[89]|20[0-4])[0-9]{6,7}")
_GROUPED: Sequence[tuple[str, re.Pattern[str]]] = (
    ("ircc", re.compile(r"[0-9]{4}-[0-9]{4}|[0-9]{2}-[0-9]{4}-[0-9]{4}")),
    ("ukvi", re.compile(r"(?:[0-9]{4}-?){3}[0-9]{4}")),
)


def other_agency(compact: str, *, typed: str) -> str | None:
    """The id of the agency whose shape this is, or None.

    `compact`: upper case letters and digits alone; `typed`: with the dashes that were typed.
    """
    for agency, shape in _LETTERED:
        if shape.fullmatch(compact):
            return agency
    if _VISA_CASE.fullmatch(compact):
        return "dos_ceac"
    return next((agency for agency, shape in _GROUPED if shape.fullmatch(typed)), None)
