"""The second question of a message: "where is my case? and can i travel?"."""
from __future__ import annotations

import re
from functools import cache
from typing import Callable, Iterator, NamedTuple, Sequence

from bot.nlu.text import words
from bot.privacy.words import listed_as_typed

SECOND = "second_intent"  # in the parse: name and confidence, where there is one
# Words of courtesy, answers and commands are no question beside another.
_NO_QUESTIONS = frozenset(
    "greet goodbye thank affirm deny bot_challenge ask_help change_language cancel start_over "
    "repeat lock_session out_of_scope express_distress inform continue_here nlu_fallback".split()
)
_SENTENCES = re.compile(r"[.?!;…。？！；؟।\n]+")
_SHORTEST = 3  # words of a part
_SHORTEST_HAN = 4
# How sure a part must be read: what is a sentence of its own, and what a comma or "and" cuts off.
_SURE_SENTENCE = 0.4
_SURE_PIECE = 0.6


class Part(NamedTuple):
    """A piece of a message, and how sure its intent must be to count."""

    text: str
    least: float


class Read(NamedTuple):
    """What a piece was read as. `fits`: whether any intent does."""

    intent: str
    confidence: float
    fits: bool


def second_question(
    text: str, *, first: str, read: Callable[[str], Read]
) -> tuple[str, float] | None:
    """Intent and confidence of another question in `text` than `first`, or None.

    `read` reads a piece of the text as if it were a message.
    """
    asked: dict[str, float] = {}
    for part in parts_of(text):
        found = read(part.text)
        if found.fits and found.confidence >= part.least and found.intent not in _NO_QUESTIONS:
            asked[found.intent] = max(found.confidence, asked.get(found.intent, 0.0))
    asked.pop(first, None)
    if not asked:
        return None
    intent = max(asked, key=lambda name: asked[name])
    return intent, asked[intent]


def parts_of(text: str) -> list[Part]:
    """The sentences of a text and the pieces within each; none where there is one of all."""
    sentences = [one for one in _SENTENCES.split(text) if _is_long(one)]
    found = [Part(one, _SURE_SENTENCE) for one in sentences] if len(sentences) > 1 else []
    for sentence in sentences:
        pieces = list(_pieces(sentence))
        if len(pieces) > 1:
            found += [Part(piece, _SURE_PIECE) for piece in pieces]
    return found


def _pieces(sentence: str) -> Iterator[str]:
    """What commas and joining words divide; short pieces stay with the one before."""
    held = ""
    for piece in _joins().split(sentence):
        if held and _is_long(piece) and _is_long(held):
            yield held
            held = piece
        else:
            held = f"{held} {piece}"
    if _is_long(held):
        yield held


@cache
def _joins() -> re.Pattern[str]:
    spaced = [word for word in listed_as_typed("joins") if word.isascii() or _has_spaces(word)]
    touching = [word for word in listed_as_typed("joins") if not _has_spaces(word)]
    return re.compile(
        rf"[,،，、]|\s(?:{_either(spaced)})\s|(?:{_either(touching)})", re.IGNORECASE
    )


def _has_spaces(word: str) -> bool:
    return not any("\u3400" <= letter <= "\u9fff" for letter in word)


def _either(some: Sequence[str]) -> str:
    return "|".join(map(re.escape, some))


def _is_long(text: str) -> bool:
    found = words(text)
    signs = sum("\u3400" <= word[0] <= "\u9fff" for word in found)
    return len(found) >= (_SHORTEST_HAN if 2 * signs > len(found) else _SHORTEST)
