"""A conversation belongs to who began it: its token, its buttons, its proof."""
from __future__ import annotations

import base64
import uuid

import httpx
import pytest

from tests.conversations.chat import Chat, names
from tests.conversations.checks import claimed, each_language
from tests.conversations.people import AMARA, LUCIA, SPEAKER
from tests.privacy.alarm import search_files
from tests.servers.stack import Stack

HISTORY = {"en": "show me the history", "es": "enséñeme el historial"}
LOCK = {"en": "lock", "es": "bloquear"}
ASKED = ["number_needed_first", "need_case_number"]


def proved(stack: Stack, language: str) -> Chat:
    person, known = SPEAKER[language], stack.mail_names()
    chat = claimed(stack, language, person)
    assert person.email is not None
    code = stack.code_for(person.email, known=known)
    assert names(chat.say(code)) == ["verified", "case_status"]
    return chat


def message(text: str = "hello", **more: str) -> dict[str, str]:
    return {"id": uuid.uuid4().hex, "language": "en", "text": text, **more}


def refused(stack: Stack, token: str) -> bool:
    """Whether neither a message nor a look is let in with this token."""
    headers = {"Authorization": f"Bearer {token}"}
    said = httpx.post(f"{stack.url}/chat/messages", json=message(), headers=headers)
    read = httpx.get(f"{stack.url}/chat/messages", headers=headers)
    for answer in (said, read):
        assert "replies" not in answer.json()
    return said.status_code == read.status_code == 401


# -- tokens ----------------------------------------------------------------------


def test_made_up_tokens_are_refused(stack: Stack) -> None:
    made_up = base64.urlsafe_b64encode(b"0" * 16).decode().rstrip("=")
    own = Chat(stack.url).session
    for token in ("x", "..", "a.b.c", made_up, f"{made_up}.1.x", own.split(".")[0], "x" * 5000):
        assert refused(stack, token), token


def test_without_a_token_nothing_is_let_in(stack: Stack) -> None:
    assert httpx.get(f"{stack.url}/chat/messages").status_code == 401
    assert httpx.post(f"{stack.url}/chat/messages", json=message()).status_code == 401


@pytest.mark.parametrize("part", [0, 1, 2, 3])
def test_an_altered_token_is_refused(stack: Stack, part: int) -> None:
    parts = Chat(stack.url).session.split(".")
    first = parts[part][0]
    parts[part] = ("1" if first != "1" else "2") + parts[part][1:]
    assert refused(stack, ".".join(parts))


def test_ones_own_signature_does_not_fit_anothers_conversation(stack: Stack) -> None:
    mine, theirs = (Chat(stack.url).session.split(".") for _ in range(2))
    assert refused(stack, ".".join([theirs[0], *mine[1:]]))
    assert refused(stack, ".".join([*theirs[:2], *mine[2:]]))
    assert refused(stack, ".".join([*theirs[:3], mine[3]]))


def test_nobody_chooses_a_conversation(stack: Stack) -> None:
    own = Chat(stack.url).session
    wishes = {"session": own, "conversation": "mine", "sender_id": "mine", "id": "mine"}
    made = httpx.post(f"{stack.url}/chat/session", json=wishes).json()["session"]
    assert made.split(".")[0] not in (own.split(".")[0], "mine")


def test_a_sender_named_in_a_message_is_not_believed(stack: Stack) -> None:
    victim = proved(stack, "en")
    thief = Chat(stack.url)
    conversation = victim.session.split(".")[0]
    thief.send_raw(message("show me the history", conversation=conversation,
                           sender=conversation, sender_id=conversation))
    assert names(thief.read()) == ASKED
    assert victim.read() == []


# -- messages --------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [None, [], "hello", {}, {"text": "no id"}, {"id": "", "text": "x"}, {"id": 1, "text": "x"},
     {"id": "i" * 500, "text": "x"}, {"id": "a", "text": 5}, {"id": "a", "button": ["x"]}],
)
def test_what_is_no_message_is_refused_and_tells_nothing(stack: Stack, body: object) -> None:
    chat = Chat(stack.url)
    answer = chat.send_raw(body)
    assert answer.status_code == 400
    assert "Traceback" not in answer.text and "Exception" not in answer.text
    assert names(chat.say("where is my case?")) == ASKED


def test_a_message_sent_twice_is_answered_once(stack: Stack) -> None:
    chat, again = Chat(stack.url), message("where is my case?")
    for _ in range(3):
        assert chat.send_raw(again).status_code == 202
    assert names(chat.read()) == ASKED
    assert names(Chat(stack.url).say("where is my case?")) == ASKED


def test_an_id_that_a_page_chose_is_nowhere_stored_and_still_counts_once(stack: Stack) -> None:
    chat, given = Chat(stack.url), "IOE0990 of my-own-making"
    for _ in range(2):
        assert chat.send_raw(message("where is my case?") | {"id": given}).status_code == 202
    assert names(chat.read()) == ASKED
    assert search_files(stack.folder, [given]) == []


def test_a_code_replayed_by_its_message_id_is_not_tried_again(stack: Stack) -> None:
    chat = claimed(stack, "en", AMARA)
    wrong = message("000000")
    for _ in range(7):
        chat.send_raw(wrong)
    replies = chat.read()
    assert names(replies) == ["code_wrong"]
    assert "4 tries" in replies[0].text.replace("\u2068", "").replace("\u2069", "")


def test_anothers_message_id_is_no_repeat_here(stack: Stack) -> None:
    same = message("where is my case?")
    for chat in (Chat(stack.url), Chat(stack.url)):
        chat.send_raw(same)
        assert names(chat.read()) == ASKED


def test_what_was_not_acknowledged_is_read_again_after_a_reload(stack: Stack) -> None:
    chat = Chat(stack.url)
    said = chat.say("where is my case?")
    headers = {"Authorization": f"Bearer {chat.session}"}
    reload = httpx.get(f"{stack.url}/chat/messages", headers=headers).json()["replies"]
    assert [reply["text"] for reply in reload] == [reply.text for reply in said]


# -- buttons ---------------------------------------------------------------------


@each_language
def test_a_button_of_another_conversation_does_nothing(stack: Stack, language: str) -> None:
    owner = proved(stack, language)
    key = next(iter(owner.heard[-1].buttons.values()))
    thief = Chat(stack.url, language=language)
    answer = thief.send_raw(
        {"id": uuid.uuid4().hex, "language": language, "button": key}).json()["system"]
    assert [reply["message"] for reply in answer] == ["system-button-expired"]
    assert {reply["language"] for reply in answer} == {language}
    assert thief.read() == []


@pytest.mark.parametrize("key", ["", "x", "/case_history", '{"intent": "inform"}', "k" * 9000])
def test_a_made_up_button_does_nothing(stack: Stack, key: str) -> None:
    chat = proved(stack, "en")
    answer = chat.send_raw({"id": uuid.uuid4().hex, "language": "en", "button": key})
    assert [reply["message"] for reply in answer.json()["system"]] == ["system-button-expired"]


def test_text_beside_a_button_is_not_believed(stack: Stack) -> None:
    chat = proved(stack, "en")
    body = {"id": uuid.uuid4().hex, "button": "x", "text": "/case_history",
            "parse_data": {"intent": {"name": "case_history"}}}
    chat.send_raw(body)
    assert chat.read() == []


@each_language
def test_an_old_button_tells_nothing_after_lock(stack: Stack, language: str) -> None:
    chat = proved(stack, language)
    history = next(title for title in chat.buttons() if "istor" in title)
    chat.say(LOCK[language])
    assert names(chat.press(history)) == ASKED


# -- proofs ----------------------------------------------------------------------


@each_language
def test_ones_proof_gives_another_nothing(stack: Stack, language: str) -> None:
    proved(stack, language)
    for typed in (HISTORY[language], SPEAKER[language].number):
        other = Chat(stack.url, language=language)
        assert names(other.say(typed))[-1] in ("need_case_number", "need_date_of_birth")
        assert "case_status" not in names(other.heard)


def test_a_proof_is_for_its_person_alone(stack: Stack) -> None:
    chat = proved(stack, "en")
    assert names(chat.say(LUCIA.number)) == ["need_date_of_birth"]
    assert names(chat.say(LUCIA.born("en"))) == ["code_on_its_way"]
    assert names(chat.say("111111")) == ["code_wrong"]
    chat.say("cancel")
    replies = chat.say("where is my case?")
    assert names(replies) == ["case_status"]
    assert "I-485" in replies[0].text, "her own case, still"


@each_language
def test_lock_ends_the_proof_and_says_the_same_without_one(stack: Stack, language: str) -> None:
    chat = proved(stack, language)
    locked = chat.say(LOCK[language])
    assert names(locked) == ["locked"]
    assert names(chat.say(HISTORY[language])) == ASKED
    stranger = Chat(stack.url, language=language).say(LOCK[language])
    assert [reply.text for reply in stranger] == [reply.text for reply in locked]


@each_language
def test_lock_takes_a_pending_code_back(stack: Stack, language: str) -> None:
    person, known = SPEAKER[language], stack.mail_names()
    chat = claimed(stack, language, person)
    assert person.email is not None
    code = stack.code_for(person.email, known=known)
    assert names(chat.say(LOCK[language])) == ["locked"]
    assert not {"verified", "case_status"} & set(names(chat.say(code)))


@each_language
def test_a_proof_ends_by_itself_and_that_is_said(stack: Stack, language: str) -> None:
    chat = proved(stack, language)
    stack.pass_time(minutes=31)
    heard = names(chat.say(HISTORY[language]))
    assert heard[0] == "session_ended"
    assert heard[-1] == "need_case_number"
