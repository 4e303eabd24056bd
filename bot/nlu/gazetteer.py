"""The phrases that name a thing: read from the project's content files and from Babel."""
from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator, Mapping, NamedTuple

import yaml
from babel import Locale

# Key in the files for phrases whose value is what the applicant typed.
AS_TYPED = "as typed"
_ENTITIES = ("case_type", "status_name", "office", "agency", "language", "country")

# Languages that applicants ask for. Babel knows hundreds more, whose names are everyday words.
_LANGUAGES = (
    "am", "ar", "az", "be", "bg", "bn", "bs", "cs", "da", "de", "el", "en", "es", "et", "fa",
    "fi", "fr", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "it", "ja", "ka", "kk",
    "km", "kn", "ko", "ku", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "ne",
    "nl", "no", "om", "pa", "pl", "ps", "pt", "ro", "ru", "rw", "si", "sk", "sl", "so", "sq",
    "sr", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tr", "uk", "ur", "uz", "vi", "wo",
    "yo", "zu",
)
# Territories that are no country of origin, or whose name is another word in some language.
_NOT_COUNTRIES = frozenset((
    "AC", "AQ", "BV", "CP", "CQ", "DG", "EA", "EU", "EZ", "HM", "IC", "IM", "IO", "MF", "NF",
    "PN", "PR", "QO", "RE", "TA", "TF", "UM", "UN", "XA", "XB", "XK", "ZZ",
))
# Headings that agencies serve in a title's place, and that are everyday words.
_NO_TITLES = frozenset(("CASE STATUS",))


class Phrase(NamedTuple):
    """Words that name `entity`; `value` is None where the words themselves are the value."""

    words: str
    entity: str
    value: str | None


class BadPhrases(ValueError):
    """A phrase file that cannot be used; the text names file and place."""


def read_phrases(folder: Path, agencies: Path) -> list[Phrase]:
    """Every phrase of every language in `folder`, of agencies' status titles and of Babel.

    The order is that of trust: of two phrases with the same words the first one counts.
    """
    files = sorted(folder.glob("*.yml"))
    if not files:
        raise BadPhrases(f"no phrase files (*.yml) in {folder}")
    found: list[Phrase] = []
    for file in files:
        found += _file(file)
    found += _status_titles(agencies)
    for file in files:
        found += _names(Locale.parse(file.stem.replace("-", "_")))
    return found


def _file(path: Path) -> Iterator[Phrase]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    entities: Mapping[str, Any] = (content or {}).get("phrases") or {}
    for entity, values in entities.items():
        if entity not in _ENTITIES:
            raise BadPhrases(f"{path}: {entity!r} is none of {', '.join(_ENTITIES)}")
        for value, phrases in values.items():
            for words in phrases:
                if not isinstance(value, str) or not isinstance(words, str):
                    raise BadPhrases(f"{path}: {entity}: {value!r}: {words!r} needs quotes")
                yield Phrase(words, entity, None if value == AS_TYPED else value)
                if entity == "office" and value != AS_TYPED:
                    yield Phrase(f"{words} field office", entity, value)


def _status_titles(agencies: Path) -> Iterator[Phrase]:
    """An agency's titles as they stand in its file; the same words may serve several."""
    for path in sorted(agencies.glob("*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        for title in sorted(set(content.get("statuses") or {}) - _NO_TITLES):
            yield Phrase(str(title), "status_name", str(title))


def _names(locale: Locale) -> Iterator[Phrase]:
    for tag in _LANGUAGES:
        for words in (locale.languages.get(tag), Locale.parse(tag).languages.get(tag)):
            if words:
                yield Phrase(words, "language", tag)
    for code, name in locale.territories.items():
        if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES:
            yield Phrase(name, "country", code)
