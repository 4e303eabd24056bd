"""Reading the project's own YAML: a key given twice is an error, not a silent loss."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

Place = tuple[str | int, ...]


class BadFile(ValueError):
    """A content file cannot be used; the text names the file and the key."""


class _StrictLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """PyYAML's safe loader, libyaml's where it is there; a repeated key is an error."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[object] = set()
        for key_node, _ in node.value:
            if key_node.value in seen:
                line = key_node.start_mark.line + 1
                raise yaml.YAMLError(f"{key_node.value!r} stands twice, line {line}")
            seen.add(key_node.value)
        return super().construct_mapping(node, deep=deep)


@dataclass(frozen=True, slots=True)
class Marked:
    """A file's top-level mapping, and the line on which each of its entries stands."""

    path: Path
    content: Mapping[str, Any]
    lines: Mapping[Place, int] = field(repr=False)

    def bad(self, what: str, *place: str | int) -> BadFile:
        """An error that names file, line and key: `a.yml:7: links.account: a text was expected`.

        `place`: keys and list positions (from 0) from the top; one that is missing is named by
        the entry that it should stand in.
        """
        known: Place = place
        while known and known not in self.lines:
            known = known[:-1]
        named = f"{_dotted(place)}: " if place else ""
        return BadFile(f"{self.path}:{self.lines.get(known, 1)}: {named}{what}")


def _dotted(place: Place) -> str:
    """`statuses: 'Case Was Received'`, `identifiers.2.shape`: as an error names it."""
    if place[0] == "statuses" and len(place) > 1:
        return f"statuses: {place[1]!r}"
    return ".".join(str(key + 1) if isinstance(key, int) else key for key in place)


def read_mapping(path: Path) -> dict[str, Any]:
    """The file's top-level mapping.

    :raises BadFile: it is missing, no YAML, or no mapping.
    """
    return dict(read_marked(path).content)


def read_marked(path: Path) -> Marked:
    """The file's top-level mapping with its lines.

    :raises BadFile: it is missing, no YAML, or no mapping.
    """
    try:
        loader = _StrictLoader(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadFile(f"{path}: cannot be read ({error.strerror})") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise BadFile(f"{path}: {' '.join(str(error).split())}") from None
    try:
        node = loader.get_single_node()
        content = loader.construct_document(node) if node is not None else None
    except yaml.YAMLError as error:
        raise BadFile(f"{path}: {' '.join(str(error).split())}") from None
    finally:
        loader.dispose()
    if not isinstance(content, dict):
        raise BadFile(f"{path}: a mapping was expected")
    lines: dict[Place, int] = {}
    _note_lines(node, (), lines)
    return Marked(path, content, lines)


def _note_lines(node: yaml.Node, place: Place, lines: dict[Place, int]) -> None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here = (*place, str(key.value))
            lines.setdefault(here, key.start_mark.line + 1)
            _note_lines(value, here, lines)
    elif isinstance(node, yaml.SequenceNode):
        for position, value in enumerate(node.value):
            here = (*place, position)
            lines.setdefault(here, value.start_mark.line + 1)
            _note_lines(value, here, lines)
