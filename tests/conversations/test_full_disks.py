"""The disk of PostgreSQL or of Redis is full: said aloud, nothing half written, then as before.

A real file system of a few megabytes is filled. SQLite's full disk is in test_faults.py.
"""
from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.conversations.chat import Said, names
from tests.conversations.checks import fine
from tests.conversations.faults import Stubborn, audit_is_whole
from tests.conversations.people import SPEAKER
from tests.servers.postgres import postgres_server
from tests.servers.process import NotInstalled, Restartable
from tests.servers.redis import redis_server
from tests.servers.small_disk import SmallDisk, small_disk
from tests.servers.stack import Stack

pytestmark = pytest.mark.long

MEGABYTES = {"postgres": 200, "redis": 16}
TRIES = 60  # an engine may have a little room of its own within files that it has already
STATUS = {"en": "where is my case?", "es": "¿en qué va mi caso?"}


@dataclass
class Engines:
    """A stack on PostgreSQL (cases) and Redis (conversations), each on a small disk."""

    stack: Stack
    disks: dict[str, SmallDisk]
    running: dict[str, Restartable]

    def again(self, engine: str) -> None:
        """There is room; an engine that gave up is started, as whoever runs it would."""
        self.disks[engine].make_room()
        if self.running[engine].process.poll() is not None:
            self.running[engine].start()


@pytest.fixture(scope="module")
def engines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engines]:
    try:
        with contextlib.ExitStack() as started:
            disks = {name: started.enter_context(small_disk(size))
                     for name, size in MEGABYTES.items()}
            postgres = started.enter_context(
                postgres_server(durable=True, within=disks["postgres"].folder))
            redis = started.enter_context(
                redis_server(durable=True, within=disks["redis"].folder))
            stack = started.enter_context(Stack(
                tmp_path_factory.mktemp("full"),
                CASEPATH_DATABASE_URL=postgres.url(postgres.create()),
                CASEPATH_TRACKER_URL=redis.url,
            ))
            yield Engines(stack, disks,
                          {"postgres": postgres.running[0], "redis": redis.running[0]})
    except NotInstalled as reason:
        pytest.skip(str(reason))


def until(trouble: str, say: Callable[[], tuple[str, list[Said]]], language: str) -> None:
    """Say things until one meets the trouble; whatever is answered is quick, and in order."""
    for _ in range(TRIES):
        began = time.monotonic()
        typed, replies = say()
        assert time.monotonic() - began < 3
        fine(replies, typed=typed, language=language)
        if trouble in names(replies):
            return
    raise AssertionError(f"the disk is full, and {TRIES} times nothing was amiss")


@pytest.mark.parametrize("language", sorted(SPEAKER))
def test_the_cases_have_no_room(engines: Engines, language: str) -> None:
    stack, person = engines.stack, SPEAKER[language]
    chat, known = Stubborn(stack.url, language=language), stack.mail_names()
    assert names(chat.insist(STATUS[language]))[-1] == "need_case_number"
    engines.disks["postgres"].fill()

    numbers = itertools.count(1)

    def stranger() -> tuple[str, list[Said]]:
        typed = person.claim(language).replace(person.number, f"IOE0999{next(numbers):06}")
        return typed, Stubborn(stack.url, language=language).say(typed)

    until("store_unavailable", stranger, language)
    engines.again("postgres")
    assert names(chat.insist(person.claim(language))) == ["code_on_its_way"]
    code = stack.code_for(str(person.email), known=known, wait=100)
    assert names(chat.insist(code)) == ["verified", "case_status"]
    time.sleep(1)
    assert stack.mails_to(str(person.email), known=known) == 1
    assert audit_is_whole(stack)


@pytest.mark.parametrize("language", sorted(SPEAKER))
def test_the_conversations_have_no_room(engines: Engines, language: str) -> None:
    chat = Stubborn(engines.stack.url, language=language)
    assert names(chat.insist(STATUS[language]))[-1] == "need_case_number"
    engines.disks["redis"].fill()

    def ask() -> tuple[str, list[Said]]:
        return SPEAKER[language].number, chat.say(SPEAKER[language].number)

    until("system-store-trouble", ask, language)
    engines.again("redis")
    heard = chat.wait_for("need_date_of_birth")
    assert names(heard)[-1] == "need_date_of_birth", "what was taken in is answered by itself"
    assert names(chat.insist(SPEAKER[language].born(language))) == ["code_on_its_way"]
