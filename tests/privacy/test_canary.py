"""A hundred conversations with known values, then every byte that the system wrote is searched.

The servers log at debug level, stores break and a server crashes on the way. Nothing of what was
typed, shown or held may stand anywhere in the clear, in any of the spellings of hiding.py; the
one exception are the mails themselves: they are the applicant's, and hold the code.
"""
from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conversations.chat import Chat
from tests.conversations.steps import dialogues, walk
from tests.privacy.alarm import personal_values
from tests.privacy.canary.known import Known
from tests.privacy.canary.people import SEED, seeded
from tests.privacy.canary.talks import Talk, all_at_once, writer_for
from tests.privacy.canary.telegram_talks import talk_everywhere
from tests.privacy.canary.trouble import broken_requests, crash, failing_stores
from tests.privacy.search import Search, Searched
from tests.servers.stack import Stack, free_port
from tests.servers.telegram import FakeTelegram

pytestmark = pytest.mark.timeout(900)  # about a minute on a machine of its own

ON_THE_WEB, AT_TELEGRAM = 56, 12
CASES = 130
# Chats' numbers without rows of noughts, which stand in ids of a seeded store by chance.
FIRST_PERSON = 7_318_264_591
AT_ONCE = 6
SECRETS = ("CASEPATH_SEAL_PRIVATE_KEY", "CASEPATH_REPLY_KEY", "CASEPATH_SESSION_KEY",
           "CASEPATH_MASTER_KEY", "CASEPATH_INDEX_KEY", "CASEPATH_ACTION_SECRET")


@dataclass(frozen=True)
class Canary:
    """What came of it: while the servers ran (journals included), and after their end."""

    folder: Path
    running: Searched
    ended: Searched
    conversations: int
    dumps: dict[str, str]  # server to the largest dump of its memory that the system may write


@pytest.fixture(scope="module")
def canary(tmp_path_factory: pytest.TempPathFactory) -> Canary:
    folder = tmp_path_factory.mktemp("canary")
    known = Known()
    known.values |= personal_values()
    with FakeTelegram(first_person=FIRST_PERSON) as fake, Stack(folder, **_settings(fake)) as stack:
        known.add(fake.token, fake.token.partition(":")[2])
        known.add(*(stack.env[name].partition(":")[2] or stack.env[name] for name in SECRETS))
        conversations = _converse(stack, fake, known)
        dumps = {name: _largest_dump(stack.pid(name)) for name in ("action server", "Rasa server")}
        running = Search(known.values, codes=known.codes).below(folder)
    ended = Search(known.values, codes=known.codes).below(folder)
    return Canary(folder, running, ended, conversations, dumps)


def _settings(fake: FakeTelegram) -> dict[str, str]:
    return {
        "CASEPATH_PORT": str(free_port()), "CASEPATH_LOG_LEVEL": "debug",
        "LOG_LEVEL_LIBRARIES": "DEBUG", "PYTHONFAULTHANDLER": "1", "PYTHONUNBUFFERED": "1",
        "CASEPATH_TELEGRAM_TOKEN": fake.token,
        "CASEPATH_TELEGRAM_API_URL": fake.url.removesuffix("/bot"),
    }


def _largest_dump(pid: int) -> str:
    limits = Path(f"/proc/{pid}/limits").read_text()
    return next(line.split()[5] for line in limits.splitlines() if "core file" in line)


def _converse(stack: Stack, fake: FakeTelegram, known: Known) -> int:
    stack.seed(cases=CASES, seed=SEED)
    walked = [each.values for each in dialogues("main_job", "details", "in_between")]
    for language, steps in walked:
        walk(Chat(stack.url, language=language), stack, steps)
        stack.settle()
        stack.pass_time(minutes=61)
    people = seeded(CASES)
    assert len(people) >= ON_THE_WEB + AT_TELEGRAM + 1
    writers = [writer_for(person, place, known) for place, person in enumerate(people)]
    talks = talk_everywhere(stack, fake, writers, known, on_the_web=ON_THE_WEB,
                            at_telegram=AT_TELEGRAM, at_once=AT_ONCE)
    last = writers[ON_THE_WEB + AT_TELEGRAM]
    broken_requests(stack, last)
    talk = Talk(stack, Chat(stack.url), last, known)
    failing_stores(stack, talk)
    crash(stack, "action server", talk)
    crash(stack, "Rasa server", talk)
    all_at_once(Talk(stack, Chat(stack.url, language=last.person.language), last, known))
    return len(walked) + talks + 3


def test_nothing_is_in_the_clear_while_the_servers_run(canary: Canary) -> None:
    assert canary.running.found == []


def test_nothing_is_in_the_clear_after_their_end(canary: Canary) -> None:
    assert canary.ended.found == []


def test_no_server_may_leave_a_dump_of_its_memory(canary: Canary) -> None:
    assert canary.dumps == {"action server": "0", "Rasa server": "0"}


def test_a_hundred_conversations_and_all_files_were_looked_at(canary: Canary) -> None:
    done = canary.running
    print(json.dumps({"conversations": canary.conversations, "bytes": done.bytes,
                      "files": done.files, "values": done.values, "spellings": done.needles}))
    assert canary.conversations >= 100
    assert done.values > 1_000 and done.needles > 20_000 and done.bytes > 5_000_000


def test_the_debug_logs_and_the_journals_were_among_them(canary: Canary) -> None:
    names = {file.name for file in canary.folder.rglob("*")}
    assert {"casepath.db", "trackers.db", "rasa.log", "action.log"} <= names
    action, rasa = ((canary.folder / f"{name}.log").read_text() for name in ("action", "rasa"))
    assert "action.done" in action and '"level": "debug"' in rasa
    for log in (action, rasa):
        assert "Fatal Python error: Aborted" in log


def test_the_mails_go_to_their_readers_and_do_not_say_what_they_are_about(canary: Canary) -> None:
    mails = [file.read_text() for file in (canary.folder / "mailbox").glob("*.eml")]
    assert len(mails) > 50 and all("@example." in mail for mail in mails)
    for mail in mails:
        assert not re.search(r"\b[A-Z]{3}\d{10}\b|Okafor|\bcase\b|immigration", mail), "in a mail"
