"""What brings error messages, tracebacks and dumps about: broken requests, broken servers."""
from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import httpx

from tests.conversations.chat import Chat
from tests.privacy.canary.people import Writer
from tests.privacy.canary.talks import Talk
from tests.servers.stack import Stack


def broken_requests(stack: Stack, writer: Writer) -> None:
    """Values where they do not belong: paths, queries, headers, broken bodies."""
    number, email, born = writer.number(), writer.email(), writer.birthday()
    name = writer.person.name
    chat = Chat(stack.url)
    with httpx.Client(base_url=stack.url, timeout=30) as http:
        for path in ("/chat/messages", "/chat/session", "/chat", "/nowhere", f"/chat/{number}",
                     f"/{email}", "/webhooks/rest/webhook", "/webhooks/telegram/webhook"):
            query = {"after": number, "email": email, "born": born, "name": name}
            http.get(path, params=query)
            http.post(path, params=query, content=f'{{"text": "{name} {number}, {born}'.encode())
            http.post(path, json={"text": [name, number], "id": {"email": email}})
        raw = number.encode()  # a header may hold any bytes
        http.get("/chat", headers={b"Cookie": b"case=" + raw, b"User-Agent": raw, b"X-Name": raw,
                                   b"Referer": b"https://example.org/" + raw})
    chat.send_raw({"id": number, "text": name, "language": born})
    chat.send_raw({"id": "1", "text": f"{name} " * 400 + number})
    chat.send_raw({"id": "2", "button": f"{number} {email}"})
    stolen = f"{writer.person.number}.{writer.person.email}"
    chat.send_raw({"id": "3", "text": number}, token=stolen)
    action = f"http://127.0.0.1:{stack.env['CASEPATH_ACTION_PORT']}/webhook"
    httpx.post(f"{action}/{number}", json={}, timeout=30)
    right = {"X-Casepath-Secret": stack.env["CASEPATH_ACTION_SECRET"]}
    call = {"next_action": "action_case_status", "sender_id": number, "domain": {},
            "tracker": {"sender_id": email, "slots": {"case_number": number, "x": name},
                        "latest_message": {"text": name}, "events": [{"event": number}]}}
    for headers in (right, {b"X-Casepath-Secret": number.encode()}):
        httpx.post(action, json=call, headers=headers, timeout=30)
        httpx.post(action, json=call | {"next_action": number}, headers=headers, timeout=30)
        httpx.post(action, json=call | {"tracker": number}, headers=headers, timeout=30)
        httpx.post(action, content=f'{{"{number}": "{name}'.encode(), headers=headers, timeout=30)
        httpx.get(action, params={"case": number, "born": born}, headers=headers, timeout=30)


@contextlib.contextmanager
def locked(file: Path) -> Iterator[None]:
    """Another writer holds the store."""
    with contextlib.closing(sqlite3.connect(file, timeout=10, isolation_level=None)) as store:
        store.execute("BEGIN EXCLUSIVE")
        try:
            yield
        finally:
            store.execute("ROLLBACK")


@contextlib.contextmanager
def broken(file: Path, table: str) -> Iterator[None]:
    """A table of the store is not there for a while: statements on it fail."""
    def rename(before: str, after: str) -> None:
        with contextlib.closing(sqlite3.connect(file, timeout=10)) as store:
            store.execute("PRAGMA legacy_alter_table = ON")
            store.execute(f"ALTER TABLE {before} RENAME TO {after}")
            store.commit()
    rename(table, "gone")
    try:
        yield
    finally:
        rename("gone", table)


def failing_stores(stack: Stack, talk: Talk) -> None:
    """A claim, a code and a question while a store cannot be written or read."""
    claim = f"{talk.writer.person.name} {talk.writer.number()}, {talk.writer.birthday()}"
    cases, trackers = stack.folder / "casepath.db", stack.folder / "trackers.db"
    for trouble in (locked(cases), broken(cases, "one_time_code"), broken(cases, "person"),
                    locked(trackers), broken(trackers, "button")):
        with trouble:
            talk.chat.say(claim)
        time.sleep(0.2)


def crash(stack: Stack, name: str, talk: Talk) -> None:
    """A server dies in the middle of a turn, with all that Python and the system write then."""
    os.kill(stack.pid(name), signal.SIGABRT)
    time.sleep(0.3)
    with contextlib.suppress(httpx.HTTPError):
        talk.chat.say(f"{talk.writer.person.name}, {talk.writer.number()}")
    stack.stop(name)
    stack.start(name)
