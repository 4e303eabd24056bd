"""From the web to Telegram: the place comes along, the proof does not, the link is for once."""
from __future__ import annotations

import httpx
import pytest

from tests.conversations.chat import Chat, names
from tests.conversations.checks import each_language
from tests.conversations.people import SPEAKER, STATUS
from tests.conversations.telegram.conftest import System


def link(system: System, chat: Chat) -> str:
    """The payload of the address that the web chat is given."""
    answer = httpx.post(f"{system.stack.url}/chat/telegram",
                        headers={"Authorization": f"Bearer {chat.session}"},
                        cookies=chat._http.cookies)
    answer.raise_for_status()
    address, _, payload = answer.json()["url"].partition("?start=")
    assert address.startswith("https://t.me/")
    return str(payload)


@each_language
def test_the_place_comes_along_and_the_proof_does_not(system: System, language: str) -> None:
    speaker, known = SPEAKER[language], system.stack.mail_names()
    chat = Chat(system.stack.url, language=language)
    chat.say(STATUS[language])
    chat.say(speaker.number)
    person = system.person("en")
    heard = person.start(link(system, chat))
    assert names(heard) == ["continued_here", "need_date_of_birth"]
    assert {reply.language for reply in heard} == {language}
    assert names(person.say(speaker.born(language))) == ["code_on_its_way"]
    assert speaker.email
    code = system.stack.code_for(speaker.email, known=known)
    assert names(person.say(code)) == ["verified", "case_status"]


def test_number_and_date_come_along_and_are_claimed_anew(system: System) -> None:
    chat = Chat(system.stack.url)
    assert names(chat.say(SPEAKER["en"].claim("en"))) == ["code_on_its_way"]
    person = system.person()
    assert names(person.start(link(system, chat))) == ["continued_here", "code_on_its_way"]


def test_a_proof_stays_where_it_was_given(system: System) -> None:
    speaker, known = SPEAKER["en"], system.stack.mail_names()
    chat = Chat(system.stack.url)
    chat.say(speaker.claim("en"))
    assert speaker.email
    assert "case_status" in names(chat.say(system.stack.code_for(speaker.email, known=known)))
    person = system.person()
    assert names(person.start(link(system, chat))) == ["continued_here"]
    assert names(person.say("where is my case?"))[-1] == "need_case_number"


def test_a_link_works_once_and_for_nobody_else(system: System) -> None:
    chat = Chat(system.stack.url)
    chat.say(SPEAKER["en"].number)
    payload = link(system, chat)
    assert "continued_here" in names(system.person().start(payload))
    assert names(system.person().start(payload)) == ["system-telegram-link-used"]


@pytest.mark.parametrize("payload", ["go-", "go-x", "go-" + "A" * 60, "go-../../x"])
def test_a_made_up_link_opens_nothing(system: System, payload: str) -> None:
    assert names(system.person().start(payload)) == ["system-telegram-link-used"]


def test_nobody_gets_a_link_for_anothers_conversation(system: System) -> None:
    chat = Chat(system.stack.url)
    for token in ("x", chat.session[:-2] + "xx"):
        answer = httpx.post(f"{system.stack.url}/chat/telegram",
                            headers={"Authorization": f"Bearer {token}"})
        assert answer.status_code == 401
