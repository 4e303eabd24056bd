"""The catalogues read backwards: words to message names."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from tests.conversations.named import OWN, ROOT, Names, Unnamed, named

NAMES = Names.load()
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["responses"]
TEXT = "Form I-485 (at 2, “so”)"
SAMPLES: list[dict[str, Any]] = [
    {"text": TEXT, "number": 2},
    {"text": "\n".join([TEXT, TEXT]), "number": 1},
    {"text": "", "number": 0},
]


class Placeholders(Visitor):
    """Names of variables, and which of them decide between numbers."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.numbers: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            self.numbers.add(node.selector.id.name)
        self.generic_visit(node)


def rendered(language: str) -> list[tuple[str, str]]:
    """Each message that the bot says, with several values in its placeholders: name, text."""
    bundle = FluentBundle([language], use_isolating=True)
    entries: dict[str, ast.Message] = {}
    for file in sorted((ROOT / "data/locales" / language).glob("*.ftl")):
        content = file.read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(content))
        entries |= {entry.id.name: entry for entry in parse(content).body
                    if isinstance(entry, ast.Message)}
    said = {name.removeprefix("utter_").replace("_", "-"): name for name in DOMAIN}
    said |= {key: key for key in entries if key.startswith(OWN)}
    found = []
    for key, name in said.items():
        placeholders = Placeholders()
        for entry in entries.values():  # a message may bring another, with its placeholders
            placeholders.visit(entry)
        for sample in SAMPLES:
            values = {variable: sample["number" if variable in placeholders.numbers else "text"]
                      for variable in placeholders.names}
            text, _ = bundle.format_pattern(bundle.get_message(key).value, values)
            found.append((name, str(text)))
    return found


@pytest.mark.parametrize("language", NAMES.languages())
def test_every_message_is_known_by_its_words(language: str) -> None:
    wrong = [(name, NAMES.find(text, language)) for name, text in rendered(language)
             if NAMES.find(text, language) != (name, language)]
    assert not wrong


def test_it_is_known_without_the_language() -> None:
    text = next(text for name, text in rendered("es") if name == "utter_code_on_its_way")
    assert NAMES.find(text, "en") == ("utter_code_on_its_way", "es")
    assert NAMES.find(text, "es-MX") == ("utter_code_on_its_way", "es")


def test_messages_in_one_text_are_told_apart() -> None:
    said = dict(rendered("en"))
    both = "\n\n".join([said["utter_number_needed_first"], said["utter_need_case_number"]])
    assert NAMES.split(both, "en") == ["utter_number_needed_first", "utter_need_case_number"]
    with pytest.raises(Unnamed):
        NAMES.split(both + "\n\nAnd more.", "en")


def test_other_words_have_no_name() -> None:
    for text in ("", "hello", "One moment, I am still working on it. And on that."):
        with pytest.raises(Unnamed):
            named(text, "en")
    assert named("One moment, I am still working on it.", "en") == "system-still-working"


def test_the_closest_message_and_the_language_asked_for_win(tmp_path: Path) -> None:
    (tmp_path / "domain.yml").write_text("responses: {utter_greet: [], utter_other: []}")
    (tmp_path / "data").mkdir()
    (tmp_path / "data/languages.yml").write_text(
        "languages: {fr: {released: true}, ht: {released: true}, xx: {released: false}}")
    for language in ("fr", "ht"):  # a language is files, no code
        folder = tmp_path / "data/locales" / language
        folder.mkdir(parents=True)
        (folder / "a.ftl").write_text("greet = Bonjou { $name }.\nother = Bonjou zanmi.\n")
    names = Names.load(tmp_path)
    assert names.languages() == ["fr", "ht"]
    assert names.find("Bonjou  \u2068Ana\u2069.", "ht") == ("utter_greet", "ht")
    assert names.find("Bonjou zanmi.", "ht") == ("utter_other", "ht")
    assert names.find("Bonjou zanmi.", "en") == ("utter_other", "fr")
