"""Words of the catalogues on this side: what leaves the house by itself, a mail or a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

FALLBACK = "en"


class WordsMissing(RuntimeError):
    """A catalogue lacks a message, or there is none in the fallback language."""


def read_bundles(locales: Path, file: str, names: Sequence[str]) -> Mapping[str, FluentBundle]:
    """That file of each language, by language; each must hold these messages.

    :raises WordsMissing: names the catalogue and the message.
    """
    found = {path.parent.name: _bundle(path, names) for path in locales.glob(f"*/{file}")}
    if FALLBACK not in found:
        raise WordsMissing(f"{locales / FALLBACK / file} is missing")
    return found


def nearest(bundles: Mapping[str, FluentBundle], language: str) -> FluentBundle:
    """zh-Hant-TW, then zh-Hant, then zh, then English."""
    parts = language.split("-")
    for length in range(len(parts), 0, -1):
        bundle = bundles.get("-".join(parts[:length]))
        if bundle is not None:
            return bundle
    return bundles[FALLBACK]


def say(bundles: Mapping[str, FluentBundle], language: str, name: str, **values: Any) -> str:
    """The message in that language, or in the nearest one that there is.

    :raises WordsMissing: it cannot be said with these values.
    """
    bundle = nearest(bundles, language)
    text, errors = bundle.format_pattern(bundle.get_message(name).value, values)
    if errors:
        raise WordsMissing(f"{name}: {type(errors[0]).__name__}")
    return str(text)


def _bundle(path: Path, names: Sequence[str]) -> FluentBundle:
    bundle = FluentBundle([path.parent.name], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    for name in names:
        if not bundle.has_message(name) or bundle.get_message(name).value is None:
            raise WordsMissing(f"{path}: {name} is missing")
    return bundle
