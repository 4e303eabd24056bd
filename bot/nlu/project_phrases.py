"""The phrases of the project's own files, looked for outside the pipeline: checks, comparisons."""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Iterable

from rasa.shared.nlu.training_data.message import Message

from bot.nlu.data_files import TAUGHT
from bot.nlu.gazetteer import read_phrases
from bot.nlu.phrase_finder import Found, PhraseFinder
from bot.nlu.tokenizer import WordTokenizer


class ProjectPhrases:
    """Finds what the pipeline would find; reading the files takes a second."""

    def __init__(self) -> None:
        self._tokens = WordTokenizer(WordTokenizer.get_default_config())
        self._finder = PhraseFinder(read_phrases(TAUGHT / "phrases", Path("data/agencies")))

    def find(
        self, text: str, language: str, *, taken: Iterable[tuple[int, int, str]] = ()
    ) -> list[Found]:
        """Phrases and forms in order; `taken` as in `PhraseFinder.find`."""
        tokens = self._tokens.tokenize(Message({"text": text}), "text")
        return self._finder.find(text, [(one.start, one.end) for one in tokens], taken, language)


@cache
def project_phrases() -> ProjectPhrases:
    return ProjectPhrases()
