"""The main job on the engines of a larger installation: PostgreSQL for cases, Redis or
PostgreSQL for conversations."""
from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conversations.chat import Chat
from tests.conversations.people import AMARA
from tests.servers.postgres import postgres_server
from tests.servers.process import NotInstalled
from tests.servers.redis import redis_server
from tests.servers.stack import Stack


@pytest.fixture(scope="module")
def engines() -> Iterator[dict[str, Callable[[], str]]]:
    try:
        with contextlib.ExitStack() as started:
            postgres = started.enter_context(postgres_server())
            redis = started.enter_context(redis_server())
            yield {
                "postgresql": lambda: postgres.url(postgres.create()),
                "redis": lambda: redis.url,
            }
    except NotInstalled as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("trackers", ["redis", "postgresql"])
def test_the_main_job(
    engines: dict[str, Callable[[], str]], tmp_path: Path, trackers: str
) -> None:
    settings = {"CASEPATH_DATABASE_URL": engines["postgresql"](),
                "CASEPATH_TRACKER_URL": engines[trackers]()}
    with Stack(tmp_path, **settings) as stack:
        chat = Chat(stack.url)
        began = time.time() - 0.5
        chat.say(f"where is my case {AMARA.number}")
        chat.say(AMARA.born("en"))
        replies = chat.say(stack.code_for(str(AMARA.email), since=began))
        assert [reply.message for reply in replies] == ["utter_verified", "utter_case_status"]
        stack.stop("Rasa server")
        stack.start("Rasa server")
        assert [reply.message for reply in chat.say("what happens next?")] == ["utter_next_steps"]
