"""The interface's words: templates that a browser fills, in the best language that there is."""
from __future__ import annotations

from pathlib import Path

import pytest

from bot.nlg.catalogue import CatalogueBroken
from bot.nlg.interface import Interface, best_language, templates

OFFERED = ["en", "es", "zh-Hans", "tl", "pt", "ar"]


@pytest.mark.parametrize(
    ("wishes", "met"),
    [
        (["es-MX", "en"], "es"),
        (["de", "pt-BR"], "pt"),
        (["zh-CN"], "zh-Hans"),
        (["zh-Hans-SG"], "zh-Hans"),
        (["fil-PH"], "tl"),
        (["ES"], "es"),
        (["zh-TW", "de"], None),  # another script is no match
        (["", "*", "x", "1", "-", "es_MX!", "a" * 90], None),
        ([], None),
    ],
)
def test_the_first_wish_that_can_be_met(wishes: list[str], met: str | None) -> None:
    assert best_language(wishes, OFFERED) == met


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_message_is_a_template_or_one_for_each_plural(tmp_path: Path) -> None:
    file = write(tmp_path / "widget.ftl", (
        "widget-new-tab = (opens in { $place })\n"
        "widget-unread =\n    { $count ->\n        [0] none\n        [one] one of { $count }\n"
        "       *[other] { $count } new\n    }\n"
        "widget-mark = a { \"{\" } b\n"))
    assert templates(file, prefix="widget-") == {
        "newTab": "(opens in {place})",
        "unread": {"0": "none", "one": "one of {count}", "other": "{count} new"},
        "mark": "a { b",
    }


@pytest.mark.parametrize("text", [
    "widget-x = a { $count ->\n    [one] b\n   *[other] c\n    } d\n",
    "widget-x = { $count -> [one] b }\n",
    "widget-x = { widget-y }\n",
    "widget-x = { NUMBER($count) }\n",
])
def test_more_of_fluent_is_refused_by_name(tmp_path: Path, text: str) -> None:
    with pytest.raises(CatalogueBroken, match="widget-x"):
        templates(write(tmp_path / "widget.ftl", text), prefix="widget-")


@pytest.fixture
def interface(tmp_path: Path) -> Interface:
    write(tmp_path / "languages.yml", (
        "default: en\nlanguages:\n  en: {name: English, released: true, direction: ltr}\n"))
    for tag, ask in (("en", "English please"), ("ar", "بالعربية")):
        write(tmp_path / "locales" / tag / "widget.ftl", f"widget-ask = {ask}\n")
        write(tmp_path / "locales" / tag / "page.ftl", "page-title = x\n")
    write(tmp_path / "locales" / "vi" / "other.ftl", "x = y\n")
    return Interface.load(tmp_path)


def test_what_is_not_released_is_offered_to_nobody_but_its_translators(
    interface: Interface
) -> None:
    released = interface.answer("widget", ["ar"])
    assert released["language"] == "en" and len(released["languages"]) == 1  # type: ignore[arg-type]
    draft = interface.answer("widget", ["ar"], unreleased=True)
    assert draft["language"] == "ar"
    assert draft["languages"][1] == {  # type: ignore[index]
        "tag": "ar", "name": "العربية", "direction": "rtl", "ask": "بالعربية"}


def test_a_released_language_without_its_words_stops_the_start(tmp_path: Path) -> None:
    write(tmp_path / "languages.yml", (
        "default: en\nlanguages:\n  en: {name: English, released: true, direction: ltr}\n"))
    (tmp_path / "locales" / "en").mkdir(parents=True)
    with pytest.raises(CatalogueBroken, match="widget.ftl"):
        Interface.load(tmp_path)
