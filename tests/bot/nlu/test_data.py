"""The NLU data: enough of it, no sentence with two meanings, none both taught and asked.

A test set that repeats what was taught measures memory, so sentences are compared without
case, accents and punctuation. One or two words ("hi", "tracking number") may stand in both:
there are few ways to say them.
"""
from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from bot.nlu.folding import fold
from bot.nlu.text import words

ROOT = Path(__file__).resolve().parents[3]
TAUGHT, ASKED = ROOT / "data" / "nlu", ROOT / "tests" / "nlu"
SAID_BY_CONNECTORS = {"continue_here"}
LEAST = {TAUGHT: 25, ASKED: 5}
SHORT = 2  # words that may stand in both sets

_ANNOTATED = re.compile(r"\[([^\[\]]+)\](?:\(([^():]+)(?::[^()]*)?\)|(\{[^{}]*\})|(\[\{.*?\}\]))")
_ENTITY_KEY = re.compile(r"[\"']entity[\"']\s*:\s*[\"']([^\"']+)")
_APOSTROPHE = re.compile("['’‘`]")


class Utterance(NamedTuple):
    """One example line as written, annotations included, and where it stands."""

    text: str
    intent: str
    file: Path


def _yaml(path: Path) -> Any:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml where it is there: fast
    return yaml.load(path.read_text(encoding="utf-8"), Loader=loader)


# Released or not: a language whose test set is written counts as whole.
LANGUAGES = tuple(sorted(path.name for path in ASKED.iterdir() if any(path.glob("*.yml"))))


@cache
def _domain() -> dict[str, Any]:
    return _yaml(ROOT / "domain.yml")


def _intents() -> set[str]:
    """What people say; what only a connector says (moving a conversation) is not understood."""
    return {next(iter(entry)) if isinstance(entry, dict) else entry
            for entry in _domain()["intents"]} - SAID_BY_CONNECTORS


@cache
def _blocks(folder: Path, language: str) -> tuple[tuple[Path, dict[str, Any]], ...]:
    return tuple(
        (file, block) for file in sorted((folder / language).glob("*.yml"))
        for block in _yaml(file)["nlu"]
    )


def _utterances(folder: Path, language: str) -> Iterator[Utterance]:
    for file, block in _blocks(folder, language):
        for line in block["examples"].splitlines() if "intent" in block else ():
            if line.strip():
                yield Utterance(line.strip().removeprefix("-").strip(), block["intent"], file)


def _plain(utterance: str) -> str:
    """Words as the pipeline compares them; a text that has none (an emoji) is left as it is."""
    return " ".join(words(fold(_APOSTROPHE.sub("", _ANNOTATED.sub(r"\1", utterance))))) or utterance


def _entities(utterance: str) -> Iterator[str]:
    for _, name, written_out, several in _ANNOTATED.findall(utterance):
        yield from [name] if name else _ENTITY_KEY.findall(written_out or several)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", LEAST, ids=["taught", "asked"])
def test_every_intent_has_enough_examples(folder: Path, language: str) -> None:
    counts = Counter(one.intent for one in _utterances(folder, language))
    few = {intent: counts[intent] for intent in _intents() if counts[intent] < LEAST[folder]}
    assert few == {}, f"fewer than {LEAST[folder]} in {folder.name}/{language}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", LEAST, ids=["taught", "asked"])
def test_no_example_has_an_intent_that_the_domain_lacks(folder: Path, language: str) -> None:
    assert {one.intent for one in _utterances(folder, language)} <= _intents()


def test_no_utterance_stands_under_two_intents() -> None:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for folder in LEAST:
        for language in LANGUAGES:
            for one in _utterances(folder, language):
                found[_plain(one.text)].add(one.intent)
    assert {text: intents for text, intents in found.items() if len(intents) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_test_utterance_stands_in_the_training_data(language: str) -> None:
    taught = {_plain(one.text) for other in LANGUAGES for one in _utterances(TAUGHT, other)}
    asked = {_plain(one.text) for one in _utterances(ASKED, language)}
    assert [text for text in sorted(asked & taught) if len(text.split()) > SHORT] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_test_utterance_is_asked_twice(language: str) -> None:
    counts = Counter(_plain(one.text) for one in _utterances(ASKED, language))
    assert [text for text, times in counts.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", LEAST, ids=["taught", "asked"])
def test_every_block_says_its_language(folder: Path, language: str) -> None:
    silent = [
        (file.name, block["intent"]) for file, block in _blocks(folder, language)
        if "intent" in block and (block.get("metadata") or {}).get("language") != language
    ]
    assert silent == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", LEAST, ids=["taught", "asked"])
def test_annotations_name_entities_of_the_domain(folder: Path, language: str) -> None:
    known = set(_domain()["entities"])
    unknown = [
        (one.file.name, name, one.text) for one in _utterances(folder, language)
        for name in _entities(one.text) if name not in known
    ]
    assert unknown == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", LEAST, ids=["taught", "asked"])
def test_no_annotation_is_left_half_written(folder: Path, language: str) -> None:
    """A bracket outside an annotation or a sealed token is a slip that Rasa reads as text."""
    rest = (
        (one.file.name, one.text, re.sub(r"\[\[\w+:[^\[\]]*\]\]", "", _ANNOTATED.sub("", one.text)))
        for one in _utterances(folder, language)
    )
    assert [(file, text) for file, text, left in rest if re.search(r"[\[\]{}]", left)] == []
