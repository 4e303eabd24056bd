"""The words of the widget and of the demo page: from the catalogues to plain templates.

Browsers get no Fluent. A message becomes text with `{name}` where a value goes, or, where it
depends on a number, one such text for each plural category (`{"one": …, "other": …}`), which
a browser chooses among by Intl.PluralRules. More of Fluent these two files may not use.
"""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Mapping, Sequence, Union

import yaml
from babel import Locale, UnknownLocaleError
from fluent.syntax import ast, parse

from bot.nlg.catalogue import CatalogueBroken
from bot.settings import ROOT

PARTS = ("widget", "page")
MOST_WISHES = 12
LONGEST_TAG = 35  # RFC 5646, section 4.4.1

Template = Union[str, Mapping[str, str]]


@dataclass(frozen=True)
class Spoken:
    """A language of the interface. `ask` is what one types to change the chat to it."""

    tag: str
    name: str
    direction: str
    released: bool
    words: Mapping[str, Mapping[str, Template]]  # part → key → template

    @property
    def ask(self) -> str:
        return str(self.words["widget"]["ask"])


class Interface:
    """The interface in every language that has its files, released or not."""

    def __init__(self, *, default: str, languages: Mapping[str, Spoken]) -> None:
        self._default = default
        self._languages = dict(languages)

    @classmethod
    def load(cls, root: Path = ROOT / "data") -> Interface:
        """Read data/languages.yml and each widget.ftl and page.ftl; raises `CatalogueBroken`."""
        listed = yaml.safe_load((root / "languages.yml").read_text(encoding="utf-8"))
        entries = listed["languages"]
        tags = [*entries, *(folder.name for folder in sorted((root / "locales").iterdir())
                            if folder.name not in entries)]
        languages = {}
        for tag in tags:
            entry = entries.get(tag, {})
            files = {part: root / "locales" / tag / f"{part}.ftl" for part in PARTS}
            if not entry.get("released") and not all(map(Path.exists, files.values())):
                continue
            locale = Locale.parse(tag, sep="-")
            languages[tag] = Spoken(
                tag=tag,
                name=entry.get("name") or locale.get_display_name() or tag,
                direction=entry.get("direction") or _direction(locale),
                released=bool(entry.get("released")),
                words={part: templates(file, prefix=f"{part}-") for part, file in files.items()},
            )
        return cls(default=listed["default"], languages=languages)

    def answer(
        self, part: str, wishes: Sequence[str], *, unreleased: bool = False
    ) -> dict[str, object]:
        """What the browser is given: the languages, and the words of the best one.

        `unreleased` takes those too whose catalogues are still being written.
        """
        offered = {tag: spoken for tag, spoken in self._languages.items()
                   if spoken.released or unreleased}
        chosen = offered[best_language(wishes, offered) or self._default]
        return {
            "language": chosen.tag,
            "languages": [
                {"tag": spoken.tag, "name": spoken.name, "direction": spoken.direction,
                 "ask": spoken.ask}
                for spoken in offered.values()
            ],
            "words": chosen.words[part],
        }


def best_language(wishes: Iterable[str], offered: Iterable[str]) -> str | None:
    """The first wish that can be met: es-MX by es, zh-CN by zh-Hans, fil by tl."""
    tags = {_key(tag): tag for tag in offered}
    for wish in list(wishes)[:MOST_WISHES]:
        for key in _keys(wish):
            if key in tags:
                return tags[key]
    return None


def _key(tag: str) -> str:
    """A tag as it is compared: Filipino goes by two names."""
    language, _, rest = tag.lower().partition("-")
    language = "tl" if language == "fil" else language
    return f"{language}-{rest}" if rest else language


def _keys(wish: str) -> list[str]:
    """A wish from its narrowest reading to its widest; none where it is no language tag."""
    wish = wish.strip()[:LONGEST_TAG]
    parts = wish.split("-")
    keys = ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
    try:
        locale = Locale.parse(wish, sep="-")
    except (ValueError, UnknownLocaleError):
        return [_key(parts[0])] if parts[0].isalpha() else []
    script = f"{locale.language}-{locale.script}" if locale.script else ""
    return [_key(key) for key in (*keys[:-1], script, keys[-1]) if key]


def _direction(locale: Locale) -> str:
    return str(locale.text_direction)


def templates(file: Path, *, prefix: str) -> dict[str, Template]:
    """A catalogue's messages as templates: `widget-new-tab` becomes `newTab`."""
    if not file.exists():
        raise CatalogueBroken(f"{file} is missing: the language is marked as released.")
    found = parse(file.read_text(encoding="utf-8")).body
    for entry in found:
        if isinstance(entry, ast.Junk):
            raise CatalogueBroken(f"{file}: not readable: {entry.content.strip()[:60]}")
    return {
        _camel(entry.id.name.removeprefix(prefix)): _template(entry, file)
        for entry in found if isinstance(entry, ast.Message)
    }


def _camel(name: str) -> str:
    first, *rest = name.split("-")
    return first + "".join(part.capitalize() for part in rest)


def _template(message: ast.Message, file: Path) -> Template:
    elements = message.value.elements if message.value else []
    if len(elements) == 1 and isinstance(elements[0], ast.Placeable):
        chosen = elements[0].expression
        if isinstance(chosen, ast.SelectExpression):
            return {
                _category(variant): _text(variant.value.elements, message, file)
                for variant in chosen.variants
            }
    return _text(elements, message, file)


def _category(variant: ast.Variant) -> str:
    key = variant.key
    return str(key.name if isinstance(key, ast.Identifier) else key.value)


def _text(elements: Iterable[ast.PatternElement], message: ast.Message, file: Path) -> str:
    return "".join(_piece(element, message, file) for element in elements)


def _piece(element: ast.PatternElement, message: ast.Message, file: Path) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    if isinstance(element, ast.Placeable):
        inner = element.expression
        if isinstance(inner, ast.VariableReference):
            return "{" + str(inner.id.name) + "}"
        if isinstance(inner, ast.StringLiteral):
            return str(inner.parse()["value"])
    raise CatalogueBroken(
        f"{file}: {message.id.name}: the interface takes text, values, and one choice by number "
        "around the whole message."
    )
