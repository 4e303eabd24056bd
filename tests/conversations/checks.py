"""Where a conversation stands, and what every reply owes: words, a language, no leak."""
from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from tests.conversations.chat import Chat, Said, names, words
from tests.conversations.people import LANGUAGES, SPEAKER, STATUS, Applicant
from tests.servers.stack import Stack

each_language = pytest.mark.parametrize("language", LANGUAGES)

# Signs that something showed which is nobody's business, or that a template was run.
LEAKS = re.compile(
    r"(?:calendar|stage|agency|button|intent|appointment)-[a-z]+|traceback|exception|sqlalchemy|sqlite|\w+error\b|utter_|\[\[|\{|\}|\$|%s|none\b|null",
    re.IGNORECASE,
)


def begun(stack: Stack, language: str) -> Chat:
    """A conversation in which the receipt number is asked."""
    chat = Chat(stack.url, language=language)
    assert names(chat.say(STATUS[language]))[-1] == "need_case_number"
    return chat


def claimed(stack: Stack, language: str, person: Applicant) -> Chat:
    """A conversation in which a code is awaited."""
    chat = Chat(stack.url, language=language)
    assert names(chat.say(person.claim(language))) == ["code_on_its_way"]
    return chat


def fine(replies: Iterable[Said], *, typed: str = "", language: str | None = None) -> None:
    """A word, in the language, that neither repeats what was typed nor tells of the inside."""
    replies = list(replies)
    text = words(replies)
    assert text.strip(), "silence"
    assert not LEAKS.search(text), text
    for piece in re.findall(r"\w{5,}", typed):
        if not piece.isalpha() or piece.isupper():
            assert piece not in text, f"{piece} is echoed in\n{text}"
    if language is not None:
        assert {reply.language for reply in replies} == {language}


def goes_on(chat: Chat, language: str) -> None:
    """The number is still what was asked for, and the date comes next."""
    replies = chat.say(SPEAKER[language].number)
    assert names(replies) == ["need_date_of_birth"]
    fine(replies, typed=SPEAKER[language].number, language=language)
