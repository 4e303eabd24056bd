"""Words of not wanting to live are found in every language, whatever else a message is about."""
from __future__ import annotations

from pathlib import Path

import pytest

from bot.nlu.data_files import ASKED, TAUGHT, languages, read_yaml, utterances
from bot.nlu.lifeline import INTENT, LIFELINE, NoLifeline, calls_for_help, forms, forms_of_all

MESSAGES = Path(__file__).parent / "lifeline"  # written before the forms, half of them
SAID_FOUND = 0.85  # the rest is for the classifier


@pytest.mark.parametrize("tag", languages())
def test_what_such_people_write_is_found(tag: str) -> None:
    said = read_yaml(MESSAGES / f"{tag}.yml")["said"]
    missed = [text for text in said if not calls_for_help(text)]
    assert len(said) >= 80 and len(missed) <= (1 - SAID_FOUND) * len(said), missed


@pytest.mark.parametrize("tag", languages())
def test_figures_of_speech_and_the_death_of_others_are_not(tag: str) -> None:
    """By the forms of all languages: Latin letters are everybody's."""
    harmless = read_yaml(MESSAGES / f"{tag}.yml")["harmless"]
    assert len(harmless) >= 80
    assert [text for text in harmless if calls_for_help(text)] == []


def test_no_sentence_of_another_intent_is_found() -> None:
    """Of those that are taught, one in ten: `make data-check` looks at all."""
    found = [
        (tag, each.intent, each.bare) for tag in languages()
        for each in [*utterances(ASKED, tag), *list(utterances(TAUGHT, tag))[::10]]
        if each.intent != INTENT and calls_for_help(each.bare)
    ]
    assert found == []


def test_without_a_file_nothing_starts(tmp_path: Path) -> None:
    with pytest.raises(NoLifeline, match="no files in"):
        forms_of_all(tmp_path)


def test_every_language_has_forms() -> None:
    assert {path.stem for path in LIFELINE.glob("*.yml")} == set(languages())


@pytest.mark.parametrize(("text", "found"), [
    ("i dont want to live", True), ("denied again. i dont want to live!", True),
    ("i dont want to live in texas", False), ("it ends, and not there", False),
    ("we do not want to die there", False),
    ("they said not. want to die there", True), ("i dont want to live, help", True),
    ("go die there now", True), ("", False),
])
def test_some_forms_count_at_the_end_and_some_take_back(
    tmp_path: Path, text: str, found: bool
) -> None:
    file = tmp_path / "x.yml"
    file.write_text("at_the_end: dont want to live\nunless: not want to die\n"
                    "die: to die, die there\n")
    assert calls_for_help(text, forms(file)) is found
