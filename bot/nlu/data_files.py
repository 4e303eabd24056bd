"""The NLU data as it stands in the files: sentences with their annotations, by language."""
from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, Iterator, NamedTuple

import yaml

from bot.nlu.folding import fold
from bot.nlu.text import words

TAUGHT, ASKED = Path("data/nlu"), Path("tests/nlu")
ANNOTATED = re.compile(r"\[([^\[\]]+)\](?:\(([^():]+)(?::[^()]*)?\)|(\{[^{}]*\})|(\[\{.*?\}\]))")
_ENTITY_KEY = re.compile(r"[\"']entity[\"']\s*:\s*[\"']([^\"']+)")
_APOSTROPHE = re.compile("['’‘`]")


class Utterance(NamedTuple):
    """One example line as written, annotations included, and where it stands."""

    text: str
    intent: str
    file: Path

    @property
    def bare(self) -> str:
        """The sentence as it is typed, without annotations."""
        return ANNOTATED.sub(r"\1", self.text)

    @property
    def plain(self) -> str:
        """Words as the pipeline compares them; a text without one (an emoji) as it is."""
        return " ".join(words(fold(_APOSTROPHE.sub("", self.bare)))) or self.bare

    @property
    def entities(self) -> list[str]:
        """The names of its annotated entities."""
        found: list[str] = []
        for _, name, written_out, several in ANNOTATED.findall(self.text):
            found += [name] if name else _ENTITY_KEY.findall(written_out or several)
        return found


def parse_yaml(text: str) -> Any:
    """What a YAML text holds; by libyaml where it is there, which is fast."""
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def read_yaml(path: Path) -> Any:
    return parse_yaml(path.read_text(encoding="utf-8"))


def languages(folder: Path = TAUGHT) -> tuple[str, ...]:
    """Tags of the languages that have sentences in `folder`."""
    found = {path.parent.name for path in folder.glob("*/*.yml")}
    return tuple(sorted(found - {"phrases", "concepts", "glosses", "lifeline"}))


@cache
def blocks(folder: Path, language: str) -> tuple[tuple[Path, dict[str, Any]], ...]:
    """The blocks of each file of a language."""
    return tuple(
        (file, block) for file in sorted((folder / language).glob("*.yml"))
        for block in read_yaml(file)["nlu"]
    )


def utterances(folder: Path, language: str) -> Iterator[Utterance]:
    """The sentences of a language, in the files' order."""
    for file, block in blocks(folder, language):
        for line in block["examples"].splitlines() if "intent" in block else ():
            if line.strip():
                yield Utterance(line.strip().removeprefix("-").strip(), block["intent"], file)
