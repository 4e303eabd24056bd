"""The canary on the engines of a larger installation: PostgreSQL, Redis, Telegram's webhook, texts.

Their own files and logs are searched too: tables, indexes, write-ahead log, append-only file.
"""
from __future__ import annotations

import contextlib
import json
import re
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.benchmarks.uniform_people import Claimed, write
from tests.conversations.chat import Chat, names
from tests.conversations.telegram.conftest import settings
from tests.privacy.alarm import personal_values
from tests.privacy.canary.known import Known
from tests.privacy.canary.people import SEED, seeded
from tests.privacy.canary.talks import writer_for
from tests.privacy.canary.telegram_talks import talk_everywhere
from tests.privacy.hiding import date_spellings
from tests.privacy.search import Search, Searched
from tests.servers.postgres import PostgresServer, postgres_server
from tests.servers.process import NotInstalled
from tests.servers.redis import RedisServer, redis_server
from tests.servers.stack import CODE, Stack
from tests.servers.telegram import FakeTelegram
from tests.servers.texts import Texts, text_provider

pytestmark = pytest.mark.timeout(600)

ON_THE_WEB, AT_TELEGRAM, BY_TEXT = 14, 4, 3
CASES = 60
FIRST_PERSON = 7_518_264_591  # as in test_canary.py
AT_ONCE = 4


@pytest.fixture(scope="module")
def engines() -> Iterator[tuple[PostgresServer, RedisServer]]:
    try:
        with postgres_server(durable=True) as postgres, redis_server(durable=True) as redis:
            yield postgres, redis
    except NotInstalled as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("trackers", ["redis", "postgresql"])
def test_nothing_is_in_the_clear(
    engines: tuple[PostgresServer, RedisServer], tmp_path: Path, trackers: str
) -> None:
    postgres, redis = engines
    known = Known()
    known.values |= personal_values()
    cases = postgres.url(postgres.create())
    conversations = redis.url if trackers == "redis" else postgres.url(postgres.create())
    with contextlib.ExitStack() as opened:
        provider, texts = opened.enter_context(text_provider())
        fake = opened.enter_context(FakeTelegram(first_person=FIRST_PERSON))
        known.add(fake.token, fake.token.partition(":")[2])
        stack = opened.enter_context(Stack(
            tmp_path, CASEPATH_DATABASE_URL=cases, CASEPATH_TRACKER_URL=conversations,
            CASEPATH_REDIS_URL=redis.url, CASEPATH_LOG_LEVEL="debug",
            CASEPATH_SMS_URL=provider, CASEPATH_SMS_FROM="+12025550100",
            **settings(fake, "webhook"),
        ))
        _converse(stack, fake, known, texts)
        with psycopg.connect(cases, autocommit=True) as store:
            store.execute("CHECKPOINT")
        places = [tmp_path, postgres.running[0].log.parent, redis.running[0].log.parent]
        search = Search(known.values, codes=known.codes)
        done = [search.below(place) for place in places]
    _tell(trackers, done)
    assert [found for searched in done for found in searched.found] == []
    assert all(searched.bytes > 10_000 for searched in done), "each wrote something"
    assert done[1].bytes > 20_000_000, "the write-ahead log was among it"


def _converse(stack: Stack, fake: FakeTelegram, known: Known, texts: Texts) -> None:
    stack.seed(cases=CASES, seed=SEED)
    people = seeded(CASES)
    writers = [writer_for(person, place, known) for place, person in enumerate(people)]
    phones = write(stack.env, each=BY_TEXT)["has_phone"]
    talk_everywhere(stack, fake, writers, known, on_the_web=ON_THE_WEB,
                    at_telegram=AT_TELEGRAM, at_once=AT_ONCE)
    for claimed in phones:
        _by_text(stack, claimed, known, texts)


def _by_text(stack: Stack, who: Claimed, known: Known, texts: Texts) -> None:
    """A proof by a texted code; the provider, as a mailbox, holds number and code by right."""
    known.add(who.number, *date_spellings(who.born))
    chat, before = Chat(stack.url), len(texts)
    typed = f"{who.number}, {who.born:%B} {who.born.day}, {who.born.year}"
    assert names(chat.say(typed)) == ["code_on_its_way_or_text"]
    for _ in range(100):
        if len(texts) > before:
            break
        time.sleep(0.1)
    form = texts[-1]
    known.add(form["To"][0])
    code = CODE.findall(form["Body"][0])[0]
    assert names(chat.say(known.code(code)))[0] == "verified"
    assert not re.search(r"case|immigration|IOE", form["Body"][0])


def _tell(trackers: str, done: list[Searched]) -> None:
    print(json.dumps({"trackers": trackers, "bytes": [one.bytes for one in done],
                      "files": [one.files for one in done], "values": done[0].values,
                      "spellings": done[0].needles}))
