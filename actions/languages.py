"""Which languages are released: data/languages.yml, read once."""
from __future__ import annotations

from functools import cache

import yaml

from actions.settings import DATA

LANGUAGES = DATA / "languages.yml"


@cache
def released() -> tuple[str, ...]:
    """The tags of the released languages, in the order of the file."""
    listed = yaml.safe_load(LANGUAGES.read_text(encoding="utf-8"))["languages"]
    return tuple(tag for tag, entry in listed.items() if entry["released"])


def released_as(wanted: str) -> str | None:
    """The released tag for `wanted`, in whatever case: itself, or of the same language."""
    tags = {tag.lower(): tag for tag in released()}
    if wanted.lower() in tags:
        return tags[wanted.lower()]
    bare = wanted.lower().split("-")[0]
    return next((tag for tag in released() if tag.lower().split("-")[0] == bare), None)
