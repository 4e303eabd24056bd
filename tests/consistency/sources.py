"""What the consistency tests read: files as they stand, nothing imported."""
from __future__ import annotations

import os
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Any, Iterator

import yaml

ROOT = Path(__file__).resolve().parents[2]


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@cache
def domain() -> dict[str, Any]:
    return dict(yaml.safe_load(text("domain.yml")))


@cache
def intents() -> list[str]:
    return [next(iter(entry)) if isinstance(entry, dict) else entry
            for entry in domain()["intents"]]


@cache
def rules() -> list[dict[str, Any]]:
    files = sorted((ROOT / "data" / "rules").glob("*.yml"))
    return [rule for file in files for rule in yaml.safe_load(file.read_text())["rules"]]


def python_files(folder: str) -> Iterator[Path]:
    for top, folders, names in os.walk(ROOT / folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        yield from (Path(top) / name for name in sorted(names) if name.endswith(".py"))


def tracked_files() -> list[Path]:
    """Files that git holds or would hold; empty outside a checkout."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


@cache
def fluent_ids(language: str) -> set[str]:
    files = (ROOT / "data" / "locales" / language).glob("*.ftl")
    return {
        found
        for file in files
        for found in re.findall(r"^([a-zA-Z][\w-]*) *=", file.read_text("utf-8"), re.MULTILINE)
    }


def released() -> list[str]:
    listed = yaml.safe_load(text("data/languages.yml"))["languages"]
    return [tag for tag, entry in listed.items() if entry["released"]]
