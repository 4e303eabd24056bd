"""What a log may hold, at every level: nothing that somebody typed, nothing that libraries carry.

At debug level Rasa writes each message's text (numbers and dates in it are sealed, a name is not),
and HTTP, SQL and Telegram libraries write addresses with the bot's token, chats and whole replies.
So below WARNING only this project and Rasa itself are heard, and the words of the message whose
turn runs are blotted out of every line, tracebacks too. Each line of a turn ends with its name,
which the action server logs too. Nothing is on until `guard` is called.
"""
from __future__ import annotations

import json
import logging
import re
import unicodedata
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Iterator

from bot.stores.running_turn import turn_name

HEARD = ("rasa", "bot")  # below WARNING; the word of their root is theirs too
TALKATIVE_AT_WARNING = "asyncio"  # slow callbacks, with what was handed to them
BLOT = "…"
TOKEN = re.compile(r"\[\[[a-z_]+:[\w-]+\]\]")
WORD = re.compile(r"[^\W_]{2,}")

_typed: ContextVar[str] = ContextVar("typed", default="")


@contextmanager
def blotting(text: str) -> Iterator[None]:
    """The block, and the tasks begun in it, in which no line may hold these words."""
    reset = _typed.set(TOKEN.sub(" ", text))
    try:
        yield
    finally:
        _typed.reset(reset)


class LogGuard(logging.Filter):
    """Drops what libraries say below WARNING, and blots typed words out of the rest."""

    def filter(self, record: logging.LogRecord) -> bool:
        if not _heard(record):
            return False
        name = turn_name()
        if name and not hasattr(record, "turn"):
            record.turn = name  # once, though every handler has its guard
            record.msg, record.args = f"{record.getMessage()} turn={name}", None
        typed = _typed.get()
        if typed:
            _blot(record, _words(typed))
        return True


def guard() -> None:
    """Put the guard before every handler there is; those that have it keep it."""
    loggers = [logging.getLogger(), *logging.Logger.manager.loggerDict.values()]
    for logger in loggers:
        for handler in getattr(logger, "handlers", ()):
            if not any(isinstance(each, LogGuard) for each in handler.filters):
                handler.addFilter(LogGuard())


def _heard(record: logging.LogRecord) -> bool:
    root = record.name.partition(".")[0]
    if root == TALKATIVE_AT_WARNING:
        return record.levelno >= logging.ERROR
    return record.levelno >= logging.WARNING or root in HEARD


def _blot(record: logging.LogRecord, words: re.Pattern[str] | None) -> None:
    if words is None:
        return
    record.msg, record.args = words.sub(BLOT, record.getMessage()), None
    if record.exc_info and not record.exc_text:
        # A formatter takes the text that is there already.
        record.exc_text = logging.Formatter().formatException(record.exc_info)
    if record.exc_text:
        record.exc_text = words.sub(BLOT, record.exc_text)


@lru_cache(maxsize=64)
def _words(typed: str) -> re.Pattern[str] | None:
    """A pattern for each typed word, as it is, without marks, and as JSON writes it."""
    spellings: set[str] = set()
    for word in WORD.findall(typed):
        split = unicodedata.normalize("NFD", word)
        bare = "".join(c for c in split if not unicodedata.combining(c))
        for form in {word, bare, split, word.lower(), word.upper()}:
            spellings |= {form, json.dumps(form)[1:-1]}
    if not spellings:
        return None
    longest_first = sorted(map(re.escape, spellings), key=len, reverse=True)
    # In JSON a line's end is written \n: the n is no letter of the word behind it.
    begins = r"(?:(?<!\w)|(?<=\\n)|(?<=\\r)|(?<=\\t))"
    return re.compile(f"{begins}(?:{'|'.join(longest_first)})(?!\\w)", re.IGNORECASE)
