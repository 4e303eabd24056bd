"""Reading content files strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.store.yaml_file import BadFile, read_mapping


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("a: 1\nb: {x: 1, x: 2}\n", "'x' stands twice, line 2"),
        ("- a list\n", "a mapping was expected"),
        ("a: [1\n", "while parsing"),
        ("", "a mapping was expected"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "file.yml"
    path.write_text(content)
    with pytest.raises(BadFile, match=says) as raised:
        read_mapping(path)
    assert str(raised.value).startswith(str(path))
    assert "\n" not in str(raised.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match=r"absent\.yml: cannot be read"):
        read_mapping(tmp_path / "absent.yml")
