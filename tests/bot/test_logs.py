"""What a log may hold at debug level: no typed word, and nothing that libraries carry."""
from __future__ import annotations

import asyncio
import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest

from bot.logs import LogGuard, blotting, guard

Log = Callable[[], str]


@pytest.fixture
def log() -> Iterator[Log]:
    """What a handler with the guard before it wrote, of every level."""
    written, root = io.StringIO(), logging.getLogger()
    handler, before = logging.StreamHandler(written), root.level
    handler.addFilter(LogGuard())
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written.getvalue
    root.removeHandler(handler)
    root.setLevel(before)


@pytest.mark.parametrize("typed", [
    "I am Ximena Quiroga", "ximena QUIROGA here", "XIMENA\nQuiroga\tplease",
    "Ximena Quiroga [[case_number:AQE-_x]]", "¡soy Ximena Quiróga!",
])
def test_what_was_typed_stands_in_no_line_of_the_turn(log: Log, typed: str) -> None:
    rasa = logging.getLogger("rasa.core.processor")
    with blotting(typed):
        rasa.debug(json.dumps({"parse_data_text": typed, "event": "processor.message.parse"}))
        rasa.debug("user text: %s", typed)
        rasa.warning("entity %r", typed.title())
    told = log().lower()
    assert "processor.message.parse" in told and "user text" in told
    assert "ximena" not in told and "quir" not in told


def test_a_traceback_holds_no_typed_word_either(log: Log) -> None:
    with blotting("I am Ximena"):
        try:
            raise ValueError("cannot read 'Ximena'")
        except ValueError:
            logging.getLogger("bot.channels").exception("turn.failed")
    assert "ValueError" in log() and "Ximena" not in log()


def test_words_go_with_their_turn_into_its_tasks_and_no_further(log: Log) -> None:
    async def turn(name: str, other: str) -> None:
        with blotting(name):
            await asyncio.sleep(0)
            logging.getLogger("rasa").debug("%s and %s", name, other)

    async def both() -> None:
        await asyncio.gather(turn("Ximena", "first"), turn("Quiroga", "second"))

    asyncio.run(both())
    assert log().splitlines() == ["… and first", "… and second"]
    logging.getLogger("rasa").debug("Ximena")
    assert log().splitlines()[-1] == "Ximena"


@pytest.mark.parametrize("library", [
    "telegram.ext.ExtBot", "telegram.Bot", "httpx", "httpcore.http11", "websockets.server",
    "aiosqlite", "sanic.access", "urllib3.connectionpool", "engineio.server",
])
def test_libraries_are_not_heard_below_a_warning(log: Log, library: str) -> None:
    logging.getLogger(library).debug("https://example.org/bot42:token")
    logging.getLogger(library).info("GET /chat?case=1")
    assert log() == ""
    logging.getLogger(library).warning("something is wrong")
    assert log() == "something is wrong\n"


def test_slow_callbacks_are_not_shown_with_what_they_were_given(log: Log) -> None:
    logging.getLogger("asyncio").warning("Executing <Handle got(b'Ximena')> took 0.2 seconds")
    assert log() == ""


def test_it_stands_before_every_handler_once() -> None:
    handlers = [logging.NullHandler(), logging.NullHandler()]
    loggers = [logging.getLogger(), logging.getLogger("sanic.root")]
    for logger, handler in zip(loggers, handlers):
        logger.addHandler(handler)
    try:
        guard()
        guard()
        for handler in handlers:
            assert [type(each) for each in handler.filters] == [LogGuard]
    finally:
        for logger, handler in zip(loggers, handlers):
            logger.removeHandler(handler)
        for handler in logging.getLogger().handlers:
            handler.filters = [each for each in handler.filters if type(each) is not LogGuard]
