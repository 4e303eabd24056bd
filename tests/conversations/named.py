"""Which message a text is: the catalogues read backwards.

Telegram, like any messenger, shows words only. A test that wants to know the message's name
matches the words against data/locales, each placeholder a wildcard. Nothing in production
takes part in it.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from fluent.syntax import ast, parse

ROOT = Path(__file__).resolve().parents[2]
UTTER = "utter_"
OWN = ("system-", "telegram-")  # said by the connectors, under the name of the catalogue
ISOLATION = re.compile("[\u200f\u2066-\u2069]")  # and the mark of a line from the right
GAP = re.compile(r"\s+")
ANYTHING = "(?s:.*?)"


class Unnamed(AssertionError):
    """No message of any language reads like this text."""


@dataclass(frozen=True)
class Form:
    """A message of one language as a pattern. `literal` counts the letters that are its own."""

    name: str
    pattern: re.Pattern[str]
    literal: int


class Names:
    """What the bot can say, by language: `utter_*` of domain.yml and the connectors' own words."""

    def __init__(self, forms: Mapping[str, list[Form]]) -> None:
        self._forms = forms

    @classmethod
    def load(cls, root: Path = ROOT) -> Names:
        """Read domain.yml, data/languages.yml and data/locales below `root`."""
        listed = yaml.safe_load((root / "data/languages.yml").read_text(encoding="utf-8"))
        domain = yaml.safe_load((root / "domain.yml").read_text(encoding="utf-8"))
        said = {name.removeprefix(UTTER).replace("_", "-"): name for name in domain["responses"]}
        return cls({
            tag: _forms(_entries(root / "data/locales" / tag), said)
            for tag, entry in listed["languages"].items() if entry["released"]
        })

    def named(self, text: str, language: str) -> str:
        """The message name in that language; raises `Unnamed`.

        Where several fit, the one with the most words of its own is meant.
        """
        found = self._matching(text, language)
        if not found:
            raise Unnamed(f"no message in {language} reads: {text[:60]!r}")
        return found[0].name

    def find(self, text: str, language: str) -> tuple[str, str]:
        """Name and language: `language` itself if it fits, else the others; raises `Unnamed`."""
        own = language if language in self._forms else language.partition("-")[0]
        for tag in sorted(self._forms, key=lambda tag: tag != own):
            if found := self._matching(text, tag):
                return found[0].name, tag
        raise Unnamed(f"no message of any language reads: {text[:60]!r}")

    def split(self, text: str, language: str) -> list[str]:
        """The names of messages that stand in one text, a blank line between them."""
        parts = re.split(r"\n\s*\n", text.strip())
        for end in range(len(parts), 0, -1):
            if found := self._matching("\n\n".join(parts[:end]), language):
                rest = "\n\n".join(parts[end:])
                try:
                    return [found[0].name, *(self.split(rest, language) if rest else [])]
                except Unnamed:
                    continue
        raise Unnamed(f"no messages in {language} read: {text[:60]!r}")

    def languages(self) -> list[str]:
        return list(self._forms)

    def _matching(self, text: str, language: str) -> list[Form]:
        words = GAP.sub(" ", ISOLATION.sub("", text)).strip()
        found = [form for form in self._forms.get(language, ()) if form.pattern.fullmatch(words)]
        return sorted(found, key=lambda form: -form.literal)


@cache
def names_of_the_project() -> Names:
    """This project's own, read once."""
    return Names.load()


def named(text: str, language: str) -> str:
    """The message name of a text that the bot said in `language`; raises `Unnamed`."""
    return names_of_the_project().named(text, language)


LEADS = ("system-telegram-private", "system-telegram-removed", "system-telegram-not-removed",
         "system-telegram-only-words")
PATH_SIGNS = ("✓", "●", "○", "–")


def named_in_telegram(text: str, language: str) -> tuple[str, str]:
    """Name and language of a Telegram message, without what the channel puts before and after."""
    parts = ISOLATION.sub("", text).strip().split("\n\n")
    names = names_of_the_project()
    while len(parts) > 1 and _is_lead(names, parts[0]):
        parts = parts[1:]
    if len(parts) > 1 and parts[-1].startswith(PATH_SIGNS):
        parts = parts[:-1]
    return names.find("\n\n".join(parts), language)


def _is_lead(names: Names, paragraph: str) -> bool:
    try:
        return names.find(paragraph, "en")[0] in LEADS
    except Unnamed:
        return False


Entries = dict[str, ast.Pattern]


def _entries(folder: Path) -> Entries:
    """Every message and term of a language; a term's key begins with a dash."""
    return {
        ("-" if isinstance(entry, ast.Term) else "") + entry.id.name: entry.value
        for file in sorted(folder.glob("*.ftl"))
        for entry in parse(file.read_text(encoding="utf-8")).body
        if isinstance(entry, (ast.Message, ast.Term)) and entry.value is not None
    }


def _forms(entries: Entries, said: Mapping[str, str]) -> list[Form]:
    found = []
    for key, pattern in entries.items():
        name = said.get(key, key if key.startswith(OWN) else None)
        if name is not None:
            regex = _regex(pattern, entries)
            found.append(Form(name, re.compile(regex), _literal(pattern, entries)))
    return found


def _regex(pattern: ast.Pattern, entries: Entries) -> str:
    """Gaps match any gap or none: a placeholder may have had nothing to say."""
    return "".join(
        r"\s*".join(re.escape(piece) for piece in GAP.split(element.value))
        if isinstance(element, ast.TextElement) else _placeable(element.expression, entries)
        for element in pattern.elements
    )


def _placeable(expression: object, entries: Entries) -> str:
    if isinstance(expression, ast.Placeable):
        return _placeable(expression.expression, entries)
    if isinstance(expression, ast.SelectExpression):
        variants = (_regex(variant.value, entries) for variant in expression.variants)
        return rf"\s*(?:{'|'.join(variants)})\s*"
    if isinstance(expression, ast.StringLiteral):
        return re.escape(expression.parse()["value"]).replace(r"\ ", r"\s*")
    if isinstance(expression, ast.NumberLiteral):
        return re.escape(expression.value)
    if isinstance(expression, (ast.MessageReference, ast.TermReference)):
        return _regex(entries[_key(expression)], entries)
    return ANYTHING


def _literal(pattern: ast.Pattern, entries: Entries) -> int:
    """Letters that stand in the text whatever the placeholders say."""
    return sum(map(len, _fixed(pattern, entries)))


def _fixed(pattern: ast.Pattern, entries: Entries) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield GAP.sub("", element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            yield min((" ".join(_fixed(variant.value, entries)).replace(" ", "")
                       for variant in element.expression.variants), key=len)
        elif isinstance(element.expression, (ast.MessageReference, ast.TermReference)):
            yield from _fixed(entries[_key(element.expression)], entries)


def _key(reference: ast.MessageReference | ast.TermReference) -> str:
    return ("-" if isinstance(reference, ast.TermReference) else "") + reference.id.name
