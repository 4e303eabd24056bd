"""The phrases that name a thing: read from the project's content files and from Babel."""
from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator, Mapping, NamedTuple

import yaml
from babel import Locale

# Key in the files for phrases whose value is what the applicant typed.
AS_TYPED = "as typed"
# The entity of words that look like a phrase and are none ("pháp luật" is law, not France).
NOTHING = ""
# English names of papers and statuses are said in every language.
_SHARED = "en"
_ENTITIES = ("case_type", "status_name", "office", "agency", "language", "country")

# Languages that applicants ask for. Babel knows hundreds more, whose names are everyday words.
_LANGUAGES = (
    "am", "ar", "az", "be", "bg", "bn", "bs", "cs", "da", "de", "el", "en", "es", "et", "fa",
    "fi", "fr", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "it", "ja", "ka", "kk",
    "km", "kn", "ko", "ku", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "ne",
    "nl", "no", "om", "pa", "pl", "ps", "pt", "ro", "ru", "rw", "si", "sk", "sl", "so", "sq",
    "sr", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tr", "uk", "ur", "uz", "vi", "wo",
    "yo", "zu", "fil", "ht",
)
# Territories that are no country of origin, or whose name is another word in some language.
_NOT_COUNTRIES = frozenset((
    "AC", "AQ", "BV", "CP", "CQ", "DG", "EA", "EU", "EZ", "HM", "IC", "IM", "IO", "JE", "MF", "NF",
    "PN", "PR", "QO", "RE", "TA", "TF", "UM", "UN", "XA", "XB", "XK", "ZZ",
))
_CALLED = {"fil": "tl"}  # Filipino is what the project calls Tagalog
# Languages written in two scripts: both have their own names.
_SCRIPTS = {"zh-Hans": ("zh-Hant",)}
# Headings that agencies serve in a title's place, and that are everyday words.
_NO_TITLES = frozenset(("CASE STATUS",))
_TITLE_WORDS = 3


class Phrase(NamedTuple):
    """Words that name `entity`; `value` is None where the words themselves are the value.

    `home`: the language that they belong to; "" where they are said in every language.
    """

    words: str
    entity: str
    value: str | None
    home: str = ""


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
        found += _names(file.stem)
    return found


def _file(path: Path) -> Iterator[Phrase]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    home = "" if path.stem == _SHARED else path.stem
    for words in (content or {}).get("no_phrases") or ():
        yield Phrase(str(words), NOTHING, None, path.stem)
    entities: Mapping[str, Any] = (content or {}).get("phrases") or {}
    for entity, values in entities.items():
        if entity not in _ENTITIES:
            raise BadPhrases(f"{path}: {entity!r} is none of {', '.join(_ENTITIES)}")
        for value, phrases in values.items():
            for words in phrases:
                if not isinstance(value, str) or not isinstance(words, str):
                    raise BadPhrases(f"{path}: {entity}: {value!r}: {words!r} needs quotes")
                yield Phrase(words, entity, None if value == AS_TYPED else value, home)
                if entity == "office" and value != AS_TYPED:
                    yield Phrase(f"{words} field office", entity, value, home)


def _status_titles(agencies: Path) -> Iterator[Phrase]:
    """An agency's titles as they stand in its file; the same words may serve several.

    Of one or two words ("Issued", "Decision", "At NVC") anything else may be said too.
    """
    for path in sorted(agencies.glob("*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        titles = sorted(set(content.get("statuses") or {}) - _NO_TITLES)
        for title in (one for one in titles if len(str(one).split()) >= _TITLE_WORDS):
            yield Phrase(str(title), "status_name", str(title))


def _names(tag: str) -> Iterator[Phrase]:
    """Languages and countries as Babel names them in `tag`; languages also by their own names."""
    locales = [Locale.parse(one.replace("-", "_")) for one in (tag, *_SCRIPTS.get(tag, ()))]
    for locale in locales:
        for one in _LANGUAGES:
            yield from _language(one, locale.languages.get(one), "" if tag == _SHARED else tag)
            yield from _language(one, Locale.parse(one).languages.get(one), "")
        for code, name in locale.territories.items():
            if len(code) == 2 and code.isalpha() and name != code and code not in _NOT_COUNTRIES:
                yield Phrase(name, "country", code, "" if tag == _SHARED else tag)


def _language(tag: str, name: str | None, home: str) -> Iterator[Phrase]:
    if name:
        yield Phrase(name, "language", _CALLED.get(tag, tag), home)
