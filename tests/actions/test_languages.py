"""Which languages are released is said in one file."""
from __future__ import annotations

from pathlib import Path

import pytest

from actions import languages


@pytest.fixture(autouse=True)
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "languages.yml"
    file.write_text(
        "languages:\n  en: {released: true}\n  zh-Hans: {released: true}\n"
        "  ko: {released: false}\n", encoding="utf-8",
    )
    monkeypatch.setattr(languages, "LANGUAGES", file)
    languages.released.cache_clear()
    yield
    languages.released.cache_clear()


def test_only_released_languages_are_offered() -> None:
    assert languages.released() == ("en", "zh-Hans")


@pytest.mark.parametrize(("wanted", "tag"), [
    ("en", "en"), ("EN", "en"), ("en-US", "en"), ("zh-Hant", "zh-Hans"), ("zh", "zh-Hans"),
    ("ko", None), ("uk", None),
])
def test_a_language_asked_for_is_found_by_itself_or_by_its_kin(
    wanted: str, tag: str | None
) -> None:
    assert languages.released_as(wanted) == tag
