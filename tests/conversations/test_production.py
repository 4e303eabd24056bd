"""The Rasa server as production starts it: the chat is there, and nothing else."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.conversations.chat import Chat, names
from tests.servers.stack import Stack


@pytest.fixture(scope="module")
def production(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    with Stack(tmp_path_factory.mktemp("production")) as stack:
        stack.stop("Rasa server")
        stack.set_environment("production")
        stack.start("Rasa server")
        yield stack


def test_the_chat_answers(production: Stack) -> None:
    assert names(Chat(production.url).say("are you a robot?")) == ["bot_challenge"]
    assert httpx.get(f"{production.url}/chat/health/ready").status_code == 200


@pytest.mark.parametrize(("method", "path"), [
    ("GET", "/status"), ("GET", "/version"), ("GET", "/domain"), ("POST", "/model/parse"),
    ("PUT", "/model"), ("POST", "/model/train"), ("GET", "/conversations/x/tracker"),
    ("POST", "/conversations/x/messages"), ("POST", "/conversations/x/trigger_intent"),
    ("POST", "/webhooks/rest/webhook"), ("POST", "/webhooks/callback/webhook"),
    ("GET", "/webhooks/socketio"), ("GET", "/chat/demo/applicants"), ("GET", "/chat/demo/mailbox"),
])
def test_nothing_else_does(production: Stack, method: str, path: str) -> None:
    answer = httpx.request(method, production.url + path, json={"sender": "x", "message": "hi"})
    assert answer.status_code == 404
    assert answer.json() == {"error": "not found"}


@pytest.mark.parametrize("name", ["CASEPATH_PORT", "CASEPATH_ACTION_PORT"])
def test_both_servers_listen_on_this_machine_alone(production: Stack, name: str) -> None:
    port = f"{int(production.env[name]):04X}"
    listening = [line.split()[1] for table in ("tcp", "tcp6")
                 for line in Path("/proc/net", table).read_text().splitlines()[1:]
                 if line.split()[3] == "0A" and line.split()[1].endswith(f":{port}")]
    assert listening == [f"0100007F:{port}"]
