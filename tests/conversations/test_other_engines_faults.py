"""PostgreSQL and Redis are killed or hang while people write: as in test_faults.py."""
from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.conversations.chat import names
from tests.conversations.checks import fine
from tests.conversations.faults import ACTIONS, RASA, AtOnce, Stubborn, audit_is_whole
from tests.conversations.people import SPEAKER, applicant
from tests.servers.postgres import postgres_server
from tests.servers.process import NotInstalled, Restartable
from tests.servers.redis import redis_server
from tests.servers.stack import Stack

HISTORY = {"en": "show me the history", "es": "enséñeme el historial"}
STATUS = {"en": "where is my case?", "es": "¿en qué va mi caso?"}
ELENA = applicant("Elena")


@dataclass
class Engines:
    """A stack on PostgreSQL (cases) and Redis (conversations), and both engines' processes."""

    stack: Stack
    postgres: Restartable
    redis: Restartable


@pytest.fixture(scope="module")
def engines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engines]:
    try:
        with contextlib.ExitStack() as started:
            postgres = started.enter_context(postgres_server(durable=True))
            redis = started.enter_context(redis_server(durable=True))
            stack = started.enter_context(Stack(
                tmp_path_factory.mktemp("engines"),
                CASEPATH_DATABASE_URL=postgres.url(postgres.create()),
                CASEPATH_TRACKER_URL=redis.url,
            ))
            yield Engines(stack, postgres.running[0], redis.running[0])
    except NotInstalled as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="module")
def proved(engines: Engines) -> dict[str, Stubborn]:
    """A conversation for each language whose applicant has proved who they are."""
    found = {}
    for language, person in SPEAKER.items():
        known = engines.stack.mail_names()
        found[language] = chat = Stubborn(engines.stack.url, language=language)
        assert names(chat.insist(person.claim(language))) == ["code_on_its_way"]
        code = engines.stack.code_for(str(person.email), known=known, wait=60)
        assert names(chat.insist(code)) == ["verified", "case_status"]
    return found


@pytest.mark.parametrize("engine", ["postgres", "redis"])
def test_an_engine_is_killed_in_the_middle_of_steps(
    engines: Engines, proved: dict[str, Stubborn], engine: str
) -> None:
    stack, running = engines.stack, getattr(engines, engine)
    claiming, asked = Stubborn(stack.url), Stubborn(stack.url, language="es")
    assert names(claiming.insist(ELENA.number)) == ["need_date_of_birth"]
    known, now = stack.mail_names(), AtOnce()
    threads = [
        now.say("date", claiming, ELENA.born("en")),
        now.say("status", asked, STATUS["es"]),
        *(now.say(language, proved[language], HISTORY[language]) for language in proved),
    ]
    time.sleep(0.08)
    running.kill()
    running.start()
    for thread in threads:
        thread.join(timeout=70)
    assert now.faults == []
    assert now.answers == {
        "date": ["code_on_its_way"], "status": ["number_needed_first", "need_case_number"],
        "en": ["case_history"], "es": ["case_history"],
    }
    code = stack.code_for(str(ELENA.email), known=known, wait=100)
    time.sleep(1)
    assert stack.mails_to(str(ELENA.email), known=known) == 1
    assert names(claiming.insist(code)) == ["verified", "case_status"]
    for chat in (claiming, asked, *proved.values()):
        assert chat.read() == [], "nothing comes twice"
    assert audit_is_whole(stack)


@pytest.mark.long
def test_cases_that_hang_are_not_waited_for(
    engines: Engines, proved: dict[str, Stubborn]
) -> None:
    with engines.postgres.held():
        began = time.monotonic()
        took = {}
        for language, chat in proved.items():
            replies = chat.say(HISTORY[language])
            took[language] = time.monotonic() - began
            assert names(replies) == ["system-still-working", "store_unavailable"]
            fine(replies, language=language)
            began = time.monotonic()
        assert max(took.values()) < 11
        third = proved["en"].say(HISTORY["en"])
        assert "store_unavailable" in names(third)
        began = time.monotonic()
        assert names(proved["es"].say(HISTORY["es"])) == ["store_unavailable"]
        assert time.monotonic() - began < 3, "three hang: nobody else waits"
        ready = Stubborn(engines.stack.url).say("are you a robot?")
        assert names(ready) == ["bot_challenge"], "what needs no case is answered as ever"
    for language, chat in proved.items():
        assert names(chat.insist(HISTORY[language])) == ["case_history"]


@pytest.mark.long
def test_the_action_server_stops_in_time_though_its_store_hangs(
    engines: Engines, proved: dict[str, Stubborn]
) -> None:
    with engines.postgres.held():
        assert "store_unavailable" in names(proved["es"].say(HISTORY["es"]))
        killed = engines.stack.stop(ACTIONS)
    engines.stack.start(ACTIONS)
    assert killed == []
    assert names(proved["es"].insist(HISTORY["es"])) == ["case_history"]


@pytest.mark.long
def test_conversations_that_hang_are_said_to_in_three_seconds(
    engines: Engines, proved: dict[str, Stubborn]
) -> None:
    with engines.redis.held():
        for language, chat in proved.items():
            began = time.monotonic()
            sent = chat.send_raw({"id": "held", "language": language, "text": HISTORY[language]})
            assert time.monotonic() - began < 3.5
            assert [reply["message"] for reply in sent.json()["system"]] == ["system-store-trouble"]
            assert {reply["language"] for reply in sent.json()["system"]} == {language}
    for chat in proved.values():
        chat.wait_for("case_history")
        assert chat.read() == []
    engines.stack.stop(RASA)
    engines.stack.start(RASA)
    assert names(proved["es"].insist(HISTORY["es"])) == ["case_history"]
