"""Form numbers as people write them: I-485, i485, "form n 400", "the 765", eoir 33."""
from __future__ import annotations

import re
from typing import Iterator

from bot.nlu.text import fold_aligned

# The forms that applicants name. Anything else ("i 300") is not taken for a form.
_NUMBERS = {
    "I": "9 20 90 94 102 129 129F 130 130A 131 131A 134 134A 140 191 192 193 212 290B 352 356 360 "
    "361 363 407 485 485A 485J 508 526 526E 539 539A 566 589 590 600 600A 601 601A 602 612 687 "
    "690 693 694 698 730 751 765 765V 766 797 797A 797B 797C 797D 797E 797F 800 800A 817 821 821D "
    "824 829 854 864 864A 864EZ 864P 864W 865 881 881A 901 905 907 910 912 914 914A 918 918A 918B "
    "929 941 942 943 944 945 956",
    "N": "300 336 400 426 470 565 600 600K 644 648",
    "G": "28 325A 639 845 884 1041 1145 1256 1450 1566",
    "AR": "11",
    "EOIR": "26 26A 27 28 29 33 42A 42B 44 59 61",
    "DS": "11 117 156 157 160 230 260 261 2019 3035 5540",
    "ETA": "750 9035 9089 9141 9142",
}
_KNOWN = {f"{letters}-{number}" for letters, all_ in _NUMBERS.items() for number in all_.split()}
# Three digits that people use alone ("my 485"); others are rooms, fees and buses.
_ALONE = {"485": "I-485", "765": "I-765", "131": "I-131", "130": "I-130", "140": "I-140",
          "751": "I-751", "539": "I-539", "589": "I-589", "864": "I-864", "693": "I-693",
          "797": "I-797", "129f": "I-129F", "601a": "I-601A", "821d": "I-821D"}

_FORM_WORD = r"(?:form|forma|formulario|planilla)s?\s+"
_LETTERED = re.compile(
    rf"(?<![\w-])(?:{_FORM_WORD})?(?P<letters>eoir|eta|ds|ar|l(?=-?\d)|1(?=-\d)|i|n|g)"
    r"(?P<gap>\s?[-‐‑–—.]\s?|\s|)(?P<number>\d{1,4})"
    r"(?P<tail>-?(?:ez|[a-kpvwj])(?!\w)|\s[b-fj](?![\w'-]))?(?!\w)"
)
_OWNER = r"my|the|an?|our|his|her|their|pending|filed?|mi|mis|la|el|del|su|una?"
_UNLETTERED = re.compile(
    rf"(?:(?<![\w$#€.,/-])(?P<lead>{_FORM_WORD}|(?:{_OWNER})\s+|^\s*)|(?<=\d[/,+])\s?|(?<=\d\s))"
    r"(?P<number>\d{2,4}[a-f]?)(?![\w$-]|[.,:]\d)"
)
# "i 20 years", "n 90 days": a number with its unit is no form.
_UNIT = re.compile(
    r"\s*(?:%|days?\b|weeks?\b|months?\b|years?\b|hours?\b|dollars?\b|usd\b|dias?\b|semanas?\b|"
    r"mes(?:es)?\b|anos?\b|horas?\b|dolares\b|street\b|people\b)"
)


def find_forms(text: str) -> Iterator[tuple[int, int, str]]:
    """Forms named in `text` as (start, end, canonical number such as "I-129F")."""
    folded = fold_aligned(text)
    for match in _LETTERED.finditer(folded):
        found = _lettered(match)
        if found and not (match["gap"].isspace() and _UNIT.match(folded, match.end())):
            yield found
    for match in _UNLETTERED.finditer(folded):
        form = _unlettered(match)
        if form and not _UNIT.match(folded, match.end()):
            yield match.start("number"), match.end("number"), form


def _lettered(match: re.Match[str]) -> tuple[int, int, str] | None:
    # A small L or a one is what a phone's keyboard makes of a capital i.
    letters = {"l": "I", "1": "I"}.get(match["letters"], match["letters"].upper())
    form = f"{letters}-{match['number']}"
    longer = form + (match["tail"] or "").strip(" -").upper()
    start = match.start("letters")
    if longer in _KNOWN:
        return start, match.end(), longer
    if form in _KNOWN and (match["tail"] or " ").startswith(" "):
        return start, match.end("number"), form
    return None


def _unlettered(match: re.Match[str]) -> str | None:
    number = match["number"]
    if number in _ALONE:
        return _ALONE[number]
    if not re.match(_FORM_WORD, match["lead"] or ""):
        return None
    named = [f"{letters}-{number.upper()}" for letters in _NUMBERS]
    known = [form for form in named if form in _KNOWN]
    return known[0] if known else None
