"""Whose conversation it is: nobody joins, guesses, repeats or borrows another's."""
from __future__ import annotations

import base64
import uuid

import httpx
import pytest
import socketio

from tests.conversations.chat import Chat
from tests.conversations.people import AMARA
from tests.servers.stack import Stack


@pytest.fixture
def chat(stack: Stack) -> Chat:
    return Chat(stack.url)


def altered(token: str, place: int) -> str:
    parts = token.split(".")
    parts[place] = parts[place][:-1] + ("A" if parts[place][-1] != "A" else "B")
    return ".".join(parts)


@pytest.mark.parametrize("token", ["x", "a.b.c", "Bearer", "0" * 500])
def test_a_made_up_session_is_refused(stack: Stack, chat: Chat, token: str) -> None:
    answer = chat.send_raw({"id": "1", "text": "hello"}, token=token)
    assert answer.status_code == 401 and "POST /chat/session" in answer.json()["error"]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_altered_session_is_refused(stack: Stack, chat: Chat, place: int) -> None:
    answer = chat.send_raw({"id": "1", "text": "hello"}, token=altered(chat.session, place))
    assert answer.status_code == 401


def test_a_client_cannot_choose_its_conversation(stack: Stack) -> None:
    chosen = base64.urlsafe_b64encode(b"a" * 16).rstrip(b"=").decode()
    begun = httpx.post(f"{stack.url}/chat/session", json={"session": chosen, "language": "en"})
    assert not begun.json()["session"].startswith(chosen)


@pytest.mark.parametrize(
    "body", [None, [], "text", {}, {"id": 1, "text": "x"}, {"id": "", "text": "x"},
             {"id": "x" * 65, "text": "x"}, {"id": "1", "text": 5}, {"id": "1", "button": []}],
)
def test_a_malformed_message_is_told_its_form(stack: Stack, chat: Chat, body: object) -> None:
    answer = chat.send_raw(body)
    assert answer.status_code == 400
    assert "Traceback" not in answer.text


def test_a_repeated_message_is_answered_once(stack: Stack, chat: Chat) -> None:
    body = {"id": uuid.uuid4().hex, "text": "hello", "language": "en"}
    chat.send_raw(body)
    assert [reply.message for reply in chat.read()] == ["utter_greet"]
    chat.send_raw(body)
    assert chat.read() == []


def test_replies_wait_until_they_are_acknowledged(stack: Stack, chat: Chat) -> None:
    chat.send_raw({"id": uuid.uuid4().hex, "text": "hello", "language": "en"})
    headers = {"Authorization": f"Bearer {chat.session}"}

    def waiting(after: int) -> list[str]:
        answer = httpx.get(f"{stack.url}/chat/messages", params={"after": after}, headers=headers)
        return [reply["message"] for reply in answer.json()["replies"]]

    assert waiting(0) == ["utter_greet"] == waiting(0)
    assert waiting(2**31 - 1) == [] == waiting(0)


def test_anothers_button_means_nothing_here(stack: Stack, chat: Chat) -> None:
    other = Chat(stack.url)
    shown = other.say("hello")[-1]
    key = next(iter(shown.buttons.values()))
    answer = chat.send_raw({"id": uuid.uuid4().hex, "button": key, "language": "en"})
    assert [reply["message"] for reply in answer.json()["system"]] == ["system-button-expired"]


def test_one_conversations_proof_gives_another_nothing(stack: Stack, chat: Chat) -> None:
    chat.say(f"status of {AMARA.number}, born {AMARA.born('en')}")
    code = stack.code_for(str(AMARA.email))
    other = Chat(stack.url)
    assert [reply.message for reply in other.say(code)][0] == "utter_code_not_expected"
    assert chat.say(code)[-1].message == "utter_case_status"
    heard = [reply.message for reply in Chat(stack.url).say("where is my case?")]
    assert heard == ["utter_number_needed_first", "utter_need_case_number"]


def test_a_token_of_another_conversation_does_not_open(stack: Stack, chat: Chat) -> None:
    """Whoever copies a sealed token out of a log or a store cannot use it."""
    chat.say("where is my case?")
    heard = chat.say("[[case_number:AQEAaJ0]] [[date:AQEAaJ0]]")
    assert "utter_code_on_its_way" not in [reply.message for reply in heard]


async def test_the_socket_gives_each_its_own_conversation(stack: Stack) -> None:
    sessions = []
    for auth in (None, {"session": "a.b.c"}, {"session": ["x"]}):
        client = socketio.AsyncSimpleClient()
        await client.connect(stack.url, socketio_path="/chat/socket.io", auth=auth,
                             transports=["websocket"])
        name, data = await client.receive(timeout=10)
        assert name == "session" and data["resumed"] is False
        sessions.append(data["session"])
        await client.disconnect()
    assert len({token.split(".")[0] for token in sessions}) == 3


async def test_a_reconnected_socket_gets_what_it_missed(stack: Stack) -> None:
    first = socketio.AsyncSimpleClient()
    await first.connect(stack.url, socketio_path="/chat/socket.io", transports=["websocket"])
    _, begun = await first.receive(timeout=10)
    accepted = await first.call("message", {"id": uuid.uuid4().hex, "text": "hello"}, timeout=10)
    assert accepted == {"status": "accepted"}
    while (await first.receive(timeout=10))[0] != "reply":
        pass
    await first.disconnect()  # shown, but never acknowledged
    again = socketio.AsyncSimpleClient()
    await again.connect(stack.url, socketio_path="/chat/socket.io", transports=["websocket"],
                        auth={"session": begun["session"], "cursor": 0})
    _, resumed = await again.receive(timeout=10)
    assert resumed["resumed"] is True
    name, reply = await again.receive(timeout=10)
    assert (name, reply["message"]) == ("reply", "utter_greet")
    await again.emit("ack", {"seq": reply["seq"]})
    await again.disconnect()
