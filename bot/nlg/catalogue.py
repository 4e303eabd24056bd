"""The Fluent catalogues: one bundle per released language, read once."""
from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping

import yaml
from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from bot.nlg.values import plain_value
from bot.settings import ROOT

logger = logging.getLogger(__name__)


class CatalogueBroken(RuntimeError):
    """A catalogue that cannot be used; its text names the file or the message."""


@dataclass(frozen=True)
class Language:
    """A language of data/languages.yml. `direction` is ltr or rtl."""

    tag: str
    name: str
    direction: str


class Catalogues:
    """Every released language's messages.

    `render` never raises on a message: an applicant gets words, the log gets the fault.
    """

    def __init__(self, *, default: str, languages: Mapping[str, Language],
                 bundles: Mapping[str, FluentBundle]) -> None:
        self.default = default
        self.languages = dict(languages)
        self._bundles = dict(bundles)
        self._locales = {tag: Locale.parse(tag, sep="-") for tag in bundles}

    @classmethod
    def load(cls, root: Path = ROOT / "data") -> Catalogues:
        """Read data/languages.yml and data/locales; raises `CatalogueBroken`."""
        listed = yaml.safe_load((root / "languages.yml").read_text(encoding="utf-8"))
        languages = {
            tag: Language(tag=tag, name=entry["name"], direction=entry["direction"])
            for tag, entry in listed["languages"].items()
            if entry["released"]
        }
        bundles = {tag: _bundle(tag, root / "locales" / tag) for tag in languages}
        return cls(default=listed["default"], languages=languages, bundles=bundles)

    def released(self, tag: str | None) -> str:
        """`tag` if it is released, its bare language if that is, else the default."""
        if not tag:
            return self.default
        for candidate in (tag, tag.split("-")[0]):
            if candidate in self._bundles:
                return candidate
        return self.default

    def has(self, message_id: str, language: str) -> bool:
        """Whether the language's catalogue holds the message."""
        return bool(self._bundles[self.released(language)].has_message(message_id))

    def render(self, message_id: str, params: Mapping[str, Any], language: str) -> str:
        """The message in the language, its typed parameters in the language's forms."""
        tag = self.released(language)
        bundle = self._bundles[tag]
        if not bundle.has_message(message_id):
            logger.error("catalogue.missing id=%s language=%s", message_id, tag)
            return message_id
        values = {
            name: plain_value(
                value,
                locale=self._locales[tag],
                render=lambda inner, inner_params: self.render(inner, inner_params, tag),
            )
            for name, value in params.items()
        }
        text, errors = bundle.format_pattern(bundle.get_message(message_id).value, values)
        for error in errors:
            logger.error("catalogue.fault id=%s language=%s %s", message_id, tag,
                         type(error).__name__)
        return tidy(str(text))


def tidy(text: str) -> str:
    """No gaps where a parameter had nothing to say."""
    lines = [line.rstrip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _bundle(tag: str, folder: Path) -> FluentBundle:
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise CatalogueBroken(
            f"{folder} holds no catalogue: add it, or mark {tag} as not released "
            "in data/languages.yml."
        )
    # Isolation stays on: right-to-left text keeps case numbers and dates in order by it.
    bundle = FluentBundle([tag], use_isolating=True)
    for file in files:
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle
