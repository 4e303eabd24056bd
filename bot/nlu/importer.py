"""Training data of the released languages only: config.yml names it as its importer.

A language's sentences may lie in data/nlu/<tag> long before it is good enough to be released
(data/languages.yml); until then they cost no training and answer nobody.
"""
from __future__ import annotations

from pathlib import Path
from typing import Iterator, List, Optional, Union

import yaml
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.sentences import read_all
from bot.settings import ROOT

LANGUAGES = ROOT / "data" / "languages.yml"
NLU = ROOT / "data" / "nlu"


class ReleasedLanguages(RasaFileImporter):
    """Rasa's own importer, without the folders of languages that are not released."""

    def __init__(
        self,
        config_file: Optional[str] = None,
        domain_path: Optional[str] = None,
        training_data_paths: Optional[Union[List[str], str]] = None,
    ) -> None:
        paths = [training_data_paths] if isinstance(training_data_paths, str) else \
            list(training_data_paths or [])
        found = [str(file) for path in paths for file in _files(Path(path))]
        super().__init__(config_file, domain_path, found)
        self._read: Optional[TrainingData] = None

    def get_nlu_data(self, language: Optional[str] = "en") -> TrainingData:
        """All sentences; `language` is Rasa's and means nothing where each file names its own."""
        if self._read is None:  # Rasa asks twice, and copies what it is given
            self._read = read_all(self._nlu_files)
        return self._read


def released() -> frozenset[str]:
    """Tags of the languages that are released."""
    listed = yaml.safe_load(LANGUAGES.read_text(encoding="utf-8"))["languages"]
    return frozenset(tag for tag, entry in listed.items() if entry["released"])


def _files(path: Path) -> Iterator[Path]:
    """The YAML files at a path; Rasa itself sees which of them are training data."""
    if not path.is_dir():
        yield path
        return
    waiting = {NLU / folder.name for folder in NLU.iterdir() if folder.is_dir()} - {
        NLU / tag for tag in [*released(), "phrases"]
    }
    for file in sorted([*path.rglob("*.yml"), *path.rglob("*.yaml")]):
        if not waiting & set(file.resolve().parents):
            yield file
