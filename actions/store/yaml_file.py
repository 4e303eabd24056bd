"""Reading the project's own YAML: a key given twice is an error, not a silent loss."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml


class BadFile(ValueError):
    """A content file cannot be used; the text names the file and the key."""


class _StrictLoader(yaml.SafeLoader):
    """PyYAML's safe loader, without its tolerance of repeated keys."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[object] = set()
        for key_node, _ in node.value:
            if key_node.value in seen:
                line = key_node.start_mark.line + 1
                raise yaml.YAMLError(f"{key_node.value!r} stands twice, line {line}")
            seen.add(key_node.value)
        return super().construct_mapping(node, deep=deep)


def read_mapping(path: Path) -> dict[str, Any]:
    """The file's top-level mapping.

    :raises BadFile: it is missing, no YAML, or no mapping.
    """
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_StrictLoader)
    except OSError as error:
        raise BadFile(f"{path}: cannot be read ({error.strerror})") from None
    except yaml.YAMLError as error:
        raise BadFile(f"{path}: {' '.join(str(error).split())}") from None
    if not isinstance(content, dict):
        raise BadFile(f"{path}: a mapping was expected")
    return content
