"""Three Rasa and two action servers behind nginx: any message to any process, in order, once."""
from __future__ import annotations

import asyncio
import itertools
import shutil
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import socketio

from tests.conversations.chat import Said, names
from tests.conversations.faults import TROUBLE, Stubborn, audit_is_whole
from tests.conversations.people import AMARA
from tests.servers.fleet import MODEL, Fleet, fleet
from tests.servers.process import NotInstalled

# Each question with the reply that is its alone: so an answer says which question it is to.
ASKED = {
    "are you a robot?": "bot_challenge",
    "what can you do?": "ask_help",
    "how do i find a lawyer": "legal_help",
    "can I travel abroad": "travel_permission",
    "thank you": "thank",
}
SPEAKERS = 4
PAUSE = 1.1  # seconds between a person's questions: more would be refused
LONG = pytest.param(True, marks=pytest.mark.long, id="long")
SHORT = pytest.param(False, id="short")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fleet]:
    try:
        with fleet(tmp_path_factory.mktemp("fleet")) as started:
            yield started
    except NotInstalled as reason:
        pytest.skip(str(reason))


class Talk(threading.Thread):
    """A person who asks one question after the other until told that it is enough."""

    def __init__(self, url: str, number: int, enough: threading.Event) -> None:
        super().__init__(name=f"speaker {number}")
        self.chat = Stubborn(url)
        self.asked: list[str] = []
        self.answered: list[str] = []
        self.fault: BaseException | None = None
        self._number = number
        self._enough = enough

    def run(self) -> None:
        # Everybody begins elsewhere in the list: no two say the same at the same time.
        questions = itertools.islice(itertools.cycle(ASKED), self._number, None)
        try:
            while not self._enough.wait(PAUSE):
                text = next(questions)
                self.asked.append(text)
                self.answered += names(self.chat.insist(text))
            time.sleep(1.0)
            self.answered += [name for name in names(self.chat.read()) if name not in TROUBLE]
        except BaseException as fault:
            self.fault = fault


def under_load(fleet: Fleet, meanwhile: Callable[[], None]) -> list[Talk]:
    """Everybody talks while this is done; each question has its one answer, in order."""
    enough = threading.Event()
    talks = [Talk(fleet.url, number, enough) for number in range(SPEAKERS)]
    for talk in talks:
        talk.start()
    try:
        meanwhile()
    finally:
        enough.set()
    for talk in talks:
        talk.join(timeout=60)
        assert talk.fault is None and not talk.is_alive(), talk.fault
        assert talk.answered == [ASKED[text] for text in talk.asked]
        assert len(talk.asked) > 3
    return talks


def test_the_main_job_over_processes_that_keep_nothing(running: Fleet) -> None:
    """Number, birthday, code and status reach whatever process comes next."""
    chat = Stubborn(running.url)
    known = running.mail_names()
    assert names(chat.say(f"where is my case {AMARA.number}")) == ["need_date_of_birth"]
    assert names(chat.say(AMARA.born("en"))) == ["code_on_its_way"]
    code = running.code_for(str(AMARA.email), known=known)
    assert names(chat.say(code)) == ["verified", "case_status"]
    for _ in range(4):
        assert names(chat.say("what happens next?")) == ["next_steps"]


def test_messages_sent_at_once_are_answered_in_order_whoever_takes_them(running: Fleet) -> None:
    chat = Stubborn(running.url)
    for text in ASKED:
        assert chat.send_raw({"id": uuid.uuid4().hex, "text": text}).status_code == 202
    heard: list[Said] = []
    deadline = time.monotonic() + 20
    while len(heard) < len(ASKED) and time.monotonic() < deadline:
        heard += chat.read()
        time.sleep(0.05)
    assert names(heard) == list(ASKED.values())


def test_one_message_at_three_doors_is_one_message(running: Fleet) -> None:
    chat = Stubborn(running.url)
    body = {"id": uuid.uuid4().hex, "text": "are you a robot?"}
    sending = [threading.Thread(target=chat.send_raw, args=(body,)) for _ in range(6)]
    for one in sending:
        one.start()
    for one in sending:
        one.join()
    time.sleep(0.5)
    assert names(chat.read()) == ["bot_challenge"]


async def test_a_reader_hears_what_any_process_answers(running: Fleet) -> None:
    """The socket is with one process, the messages reach all three in turn."""
    chat = await asyncio.to_thread(Stubborn, running.url)
    heard: list[dict[str, Any]] = []
    socket = socketio.AsyncClient(reconnection=False)
    socket.on("reply", heard.append)
    await socket.connect(
        running.url, transports=["websocket"], socketio_path="chat/socket.io",
        auth={"session": chat.session, "language": "en"},
    )
    try:
        for text in list(ASKED) * 2:
            await asyncio.to_thread(chat.send_raw, {"id": uuid.uuid4().hex, "text": text})
        for _ in range(100):
            if len(heard) >= 2 * len(ASKED):
                break
            await asyncio.sleep(0.1)
    finally:
        await socket.disconnect()
    assert [reply["message"] for reply in sorted(heard, key=lambda reply: reply["seq"])] == [
        f"utter_{name}" for name in [*ASKED.values(), *ASKED.values()]]
    assert len({reply["seq"] for reply in heard}) == 2 * len(ASKED)


def test_a_limit_counts_over_all_processes(running: Fleet) -> None:
    chat = Stubborn(running.url)
    told = [name for _ in range(40)
            for name in names(chat.say("are you a robot?")) if name == "system-too-many"]
    assert told, "three processes let three times as much through"


@pytest.mark.parametrize("every", [SHORT, LONG])
def test_killed_one_after_the_other_nothing_is_lost_doubled_or_out_of_order(
    running: Fleet, *, every: bool
) -> None:
    def kill_each() -> None:
        one_of_each = (running.rasas[0], running.actions[0])
        for name in (*running.rasas, *running.actions) * 2 if every else one_of_each:
            time.sleep(0.6)
            running.kill(name)
            time.sleep(0.6)
            running.start(name)

    under_load(running, kill_each)
    assert audit_is_whole(running)


@pytest.mark.parametrize("every", [SHORT, LONG])
def test_a_rolling_restart_with_a_new_model_shows_nobody_an_error(
    running: Fleet, tmp_path: Path, *, every: bool
) -> None:
    newer = tmp_path / "newer.tar.gz"
    shutil.copy(MODEL, newer)

    def roll() -> None:
        for name in running.rasas if every else running.rasas[:1]:
            running.stop(name)
            running.start(name, model=newer)
        for name in running.actions if every else running.actions[:1]:
            running.stop(name)
            running.start(name)

    for talk in under_load(running, roll):
        shown = {name for name in names(talk.chat.heard) if name.startswith("system-")}
        assert shown <= {"system-still-working"}
