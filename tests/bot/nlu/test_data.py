"""The NLU data of every language: what `make data-check` calls an error is one here.

A language whose data are still being written may have too little of it; a released one may not.
"""
from __future__ import annotations

from pathlib import Path

import pytest

from bot.nlu import data_check
from bot.nlu.data_check import Finding
from bot.nlu.data_files import ASKED, TAUGHT, Utterance, blocks, languages, read_yaml, utterances

LANGUAGES = languages()
RELEASED = frozenset(
    tag for tag, entry in read_yaml(Path("data/languages.yml"))["languages"].items()
    if entry["released"]
)


def both(language: str) -> list[Utterance]:
    return [*utterances(TAUGHT, language), *utterances(ASKED, language)]


def said(text: str, intent: str = "greet") -> Utterance:
    return Utterance(text, intent, Path("x.yml"))


def whats(found: list[Finding]) -> list[str]:
    return [one.what for one in found]


def test_every_released_language_has_data() -> None:
    assert set(LANGUAGES) >= RELEASED


@pytest.mark.parametrize("language", sorted(RELEASED))
def test_every_intent_has_enough_sentences(language: str) -> None:
    taught, asked = list(utterances(TAUGHT, language)), list(utterances(ASKED, language))
    assert whats(data_check.too_few(language, taught, asked)) == []
    assert len(asked) >= 250


def test_a_half_that_is_not_begun_is_said_once() -> None:
    taught = list(utterances(TAUGHT, "en"))
    assert [one.what for one in data_check.too_few("en", taught, [])] == ["nothing is asked yet"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_those_of_the_domain(language: str) -> None:
    assert whats(data_check.unknown_names(language, both(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_stands_under_two_intents(language: str) -> None:
    assert whats(data_check.two_meanings(language, both(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_test_sentence_was_taught_and_none_stands_twice(language: str) -> None:
    taught, asked = list(utterances(TAUGHT, language)), list(utterances(ASKED, language))
    assert whats(data_check.taught_and_asked(language, taught, asked)) == []
    assert whats(data_check.asked_twice(language, asked)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_annotation_is_left_half_written(language: str) -> None:
    assert whats(data_check.half_annotated(language, both(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_are_those_of_the_language(language: str) -> None:
    assert whats(data_check.wrong_letters(language, both(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", [TAUGHT, ASKED], ids=["taught", "asked"])
def test_every_block_says_its_language(folder: Path, language: str) -> None:
    silent = [
        (file.name, block["intent"]) for file, block in blocks(folder, language)
        if "intent" in block and (block.get("metadata") or {}).get("language") != language
    ]
    assert silent == []


def test_each_check_finds_what_it_looks_for() -> None:
    """The checks themselves: each is given something wrong."""
    assert whats(data_check.two_meanings("hi", [said("मेरा केस"), said("मेरा केस?", "thank")])) == [
        "मेरा केस: greet, thank"
    ]
    assert data_check.two_meanings("hi", [said("दिन"), said("दान", "thank")]) == []
    assert data_check.asked_twice("en", [said("Where is it?"), said("where is it")])
    assert data_check.taught_and_asked("en", [said("where is it now")], [said("Where is it now?")])
    taught, asked = said("我的案子到哪了"), said("我的案子到哪了？")
    assert data_check.taught_and_asked("zh-Hans", [taught], [asked])
    assert data_check.taught_and_asked("en", [said("hello there")], [said("hello there")]) == []
    assert data_check.half_annotated("en", [said("my [green card(case_type)")])
    assert data_check.half_annotated("en", [said("[[date:x]] [gc](case_type)")]) == []
    assert data_check.wrong_letters("en", [said("where is мой case")])
    assert data_check.wrong_letters("ru", [said("где мoё дело")])  # a Latin o
    assert data_check.wrong_letters("ru", [said("где моё дело i-485")]) == []
    wish = "i want to kill myself"
    assert data_check.called_for_help("en", [said(wish)])
    assert data_check.called_for_help("en", [said(wish, "express_distress"), said("hi")]) == []
    assert data_check.unknown_names("en", [said("[x](colour)"), said("x", "sing")])
    assert len(data_check.near("en", [said("where is my green card case now")],
                               [said("where is my green card case")])) == 1


def test_everyday_words_that_are_taken_for_names_are_shown() -> None:
    bare, meant = [said("my gc came")] * 25, [said("my [gc](case_type) came")] * 25
    assert whats(data_check.everyday("en", bare)) == [
        "gc: 25 times taken for case_type, meant 0 times"]
    assert data_check.everyday("en", [*bare, *meant]) == []
    assert data_check.everyday("en", bare[:5]) == []
    assert data_check.everyday("ht", [said("m ap tann kat la")] * 25) == [], "it goes before a verb"


def test_the_command_fails_where_something_is_wrong(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(data_check, "check", lambda tag: [Finding(tag, "two meanings", "x: a, b")])
    assert data_check.main(["en"]) == 1
    assert "en: two meanings: x: a, b" in capsys.readouterr().out
    monkeypatch.setattr(data_check, "check", lambda tag: [Finding(tag, "near", "x", error=False)])
    assert data_check.main(["en"]) == 0
