"""Status titles: how they are compared, and what a matched one means."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from actions.cases.stages import Category, Stage

APOSTROPHES = str.maketrans("", "", "'\u2018\u2019\u02bc\u00b4`\uff07")
# A longer text is no title; what stands beyond is not read.
LONGEST_TITLE = 600
_MARKUP = re.compile(r"<[/!]?[a-z][^<>]*>", re.IGNORECASE)
_ESCAPED_AT_MOST = 3


class How(StrEnum):
    """How a title was matched."""

    CATALOGUE = "catalogue"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Match:
    """What a title means. `misleads`: its words suggest another outcome than it has.

    `words`: the texts that explain it, where those of its stage would not be true of it:
    `visa-refused` stands for visa-refused-name, visa-refused-meaning and so on.
    """

    stage: Stage
    how: How
    misleads: bool = False
    words: str | None = None

    @property
    def category(self) -> Category:
        return self.stage.category


UNKNOWN = Match(Stage.UNKNOWN, How.UNKNOWN)


def normalise_title(title: str) -> str:
    """A title as it is compared: words alone, NFKC, single spaces, no case, no markup.

    >>> normalise_title(" Response To <b>USCIS&#39;</b> Request\\nWas Received. ")
    'response to uscis request was received'
    """
    text = title[:LONGEST_TITLE]
    for _ in range(_ESCAPED_AT_MOST):
        unescaped = html.unescape(text)
        if unescaped == text:
            break
        text = unescaped
    text = unicodedata.normalize("NFKC", _MARKUP.sub(" ", text)).translate(APOSTROPHES)
    kept = (_kept(char) for char in text.casefold())
    return " ".join("".join(kept).split())


def _kept(char: str) -> str:
    """Letters, their marks and digits stay; what cannot be seen goes; the rest parts words."""
    category = unicodedata.category(char)
    if category[0] in "LMN":
        return char
    return "" if category == "Cf" else " "
