"""The Fluent catalogues: one bundle per released language, read when it is first spoken."""
from __future__ import annotations

import logging
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Mapping, Sequence

import yaml
from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from bot.nlg.values import plain_value
from bot.settings import ROOT

logger = logging.getLogger(__name__)

ISOLATED, RIGHT_TO_LEFT = "\u2068", "\u200f"
NOTHING = re.compile("\u2068\\s*\u2069")  # marks around no word


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
                 files: Mapping[str, Sequence[Path]]) -> None:
        self.default = default
        self.languages = dict(languages)
        self._files = dict(files)
        self._bundles: dict[str, FluentBundle] = {}
        self._locales = {tag: Locale.parse(tag, sep="-") for tag in languages}

    @classmethod
    def load(cls, root: Path = ROOT / "data") -> Catalogues:
        """Read data/languages.yml and data/locales; raises `CatalogueBroken`."""
        listed = yaml.safe_load((root / "languages.yml").read_text(encoding="utf-8"))
        languages = {
            tag: Language(tag=tag, name=entry["name"], direction=entry["direction"])
            for tag, entry in listed["languages"].items()
            if entry["released"]
        }
        files = {tag: _files(tag, root / "locales" / tag) for tag in languages}
        return cls(default=listed["default"], languages=languages, files=files)

    def read_all(self) -> None:
        """Read what nobody has asked for yet; a third of a second for each language."""
        for tag in self.languages:
            self._bundle(tag)

    def released(self, tag: str | None) -> str:
        """`tag` if it is released, its bare language if that is, else the default."""
        if not tag:
            return self.default
        for candidate in (tag, tag.split("-")[0]):
            if candidate in self.languages:
                return candidate
        return self.default

    def has(self, message_id: str, language: str) -> bool:
        """Whether the language's catalogue holds the message."""
        return bool(self._bundle(self.released(language)).has_message(message_id))

    def _bundle(self, tag: str) -> FluentBundle:
        """The language's messages. Two threads may read them at once: they read the same."""
        if tag not in self._bundles:
            # Isolation stays on: right-to-left text keeps numbers and dates in order by it.
            bundle = FluentBundle([tag], use_isolating=True)
            for file in self._files[tag]:
                bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
            self._bundles[tag] = bundle
        return self._bundles[tag]

    def render(self, message_id: str, params: Mapping[str, Any], language: str) -> str:
        """The message in the language, its typed parameters in the language's forms."""
        tag = self.released(language)
        bundle = self._bundle(tag)
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
        said = tidy(str(text))
        return led(said) if self.languages[tag].direction == "rtl" else said


def tidy(text: str) -> str:
    """No gaps where a parameter had nothing to say, its isolation marks aside."""
    lines = [line.rstrip() for line in NOTHING.sub("", text).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def led(text: str) -> str:
    """Text from right to left, whose lines run so even where a number or an English title begins.

    A line of isolated parts alone ("IOE…: I-485") has no direction of its own: a reader's screen
    would take it from the first part, and turn the order of all.
    """
    return "\n".join(RIGHT_TO_LEFT + line if _leans(line) else line for line in text.split("\n"))


def _leans(line: str) -> bool:
    """Whether a line has isolated parts, more than one, and does not begin with a letter."""
    first = unicodedata.bidirectional(line[:1] or " ")
    return line.count(ISOLATED) > 1 and first not in ("R", "AL")


@cache
def catalogues() -> Catalogues:
    """The project's own, for all who need them; raises `CatalogueBroken`."""
    return Catalogues.load()


def _files(tag: str, folder: Path) -> Sequence[Path]:
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise CatalogueBroken(
            f"{folder} holds no catalogue: add it, or mark {tag} as not released "
            "in data/languages.yml."
        )
    return files
