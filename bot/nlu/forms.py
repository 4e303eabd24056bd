"""Form numbers as people write them: I-485, i485, "form n 400", "the 765", 我的485, आई-485."""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from re import Match, Pattern
from typing import Iterable, Iterator

from bot.nlu.folding import fold_aligned
from bot.privacy.words import listed_as_typed

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
# The letters' names or twins in other scripts. A small L or a one is what a phone's keyboard
# makes of a capital i.
_LETTERS = {
    "l": "I", "1": "I", "आई": "I", "आइ": "I", "एन": "N", "जी": "G", "एआर": "AR", "डीएस": "DS",
    "и": "I", "і": "I", "ай": "I", "н": "N", "ар": "AR", "اي": "I", "إن": "N", "ان": "N",
    "아이": "I",
    "엔": "N",
}
_FIGURE = re.compile(r"\d")
_TAIL = r"-?(?:ez|[a-kpvwj])(?![a-z0-9])|\s[b-fj](?![a-z0-9'-])"
# Words of scripts without spaces, and of those that join "and the" to the next word, may touch.
_BORDER = r"(?<![a-z0-9_а-я\u0900-\u0dff-])"
_BORDER_AFTER = r"(?![a-z0-9_])"


@dataclass(frozen=True)
class _Patterns:
    lettered: Pattern[str]
    unlettered: Pattern[str]
    form_word: Pattern[str]
    unit: Pattern[str]


def find_forms(text: str) -> Iterator[tuple[int, int, str]]:
    """Forms named in `text` as (start, end, canonical number such as "I-129F")."""
    if not _FIGURE.search(text):
        return
    folded = fold_aligned(text)
    patterns = _patterns()
    for match in patterns.lettered.finditer(folded):
        found = _lettered(match)
        if found and not (match["gap"].isspace() and patterns.unit.match(folded, match.end())):
            yield found
    for match in patterns.unlettered.finditer(folded):
        form = _unlettered(match)
        if form and not patterns.unit.match(folded, match.end()):
            yield match.start("number"), match.end("number"), form


@cache
def _patterns() -> _Patterns:
    form = rf"(?:{_either(listed_as_typed('form'))})(?:\s*[:№#-]?\s*|का |की |no\.? )"
    spaced, touching = [], []
    for word in map(fold_aligned, listed_as_typed("owner")):
        (touching if _touches(word) else spaced).append(word)
    owner = rf"(?:{_either(spaced)})\s+|(?:{_either(touching)})\s?"
    return _Patterns(
        lettered=re.compile(
            rf"{_BORDER}(?:{form})?(?P<letters>eoir|eta|ds|ar|l(?=-?\d)|1(?=-(?!800)\d)"
            rf"|{_either(one for one in map(fold_aligned, _LETTERS) if not one.isascii())}|i|n|g)"
            rf"(?P<gap>\s?[-‐‑–—.]\s?|\s|)(?P<number>\d{{1,4}})(?P<tail>{_TAIL})?{_BORDER_AFTER}"
        ),
        unlettered=re.compile(
            rf"(?:(?<![a-z0-9_$#€.,/-])(?P<lead>{form}|{owner}|(?:^|[，。？！；：、])\s*)|(?<=\d[/,+、])\s?|(?<=\d\s)"
            r"|(?<=[\u3400-\u9fff]))"
            rf"(?P<number>\d{{2,4}}[a-f]?)(?![a-z0-9_$-]|[.,:]\d|/\d(?!\d\d))"
        ),
        form_word=re.compile(form),
        unit=re.compile(rf"\s*(?:%|(?:{_either(listed_as_typed('units'))})(?![a-z0-9]))"),
    )


def _lettered(match: Match[str]) -> tuple[int, int, str] | None:
    letters = _letters().get(match["letters"], match["letters"].upper())
    form = f"{letters}-{match['number']}"
    longer = form + (match["tail"] or "").strip(" -").upper()
    start = match.start("letters")
    if longer in _KNOWN:
        return start, match.end(), longer
    if form in _KNOWN and (match["tail"] or " ").startswith(" "):
        return start, match.end("number"), form
    return None


def _unlettered(match: Match[str]) -> str | None:
    number = match["number"]
    if number in _ALONE:
        return _ALONE[number]
    if not _patterns().form_word.match(match["lead"] or ""):
        return None
    named = [f"{letters}-{number.upper()}" for letters in _NUMBERS]
    known = [form for form in named if form in _KNOWN]
    return known[0] if known else None


@cache
def _letters() -> dict[str, str]:
    return {fold_aligned(typed): letters for typed, letters in _LETTERS.items()}


def _either(words: Iterable[str]) -> str:
    folded = sorted({fold_aligned(word) for word in words}, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) for word in folded)


def _touches(word: str) -> bool:
    """Whether the word may stand right before figures: Chinese, and Arabic's joined particles."""
    return any("\u0600" <= letter <= "\u06ff" or "\u3400" <= letter <= "\u9fff" for letter in word)
