"""The canary's conversations in web chat: each kind tells the system something else about somebody.

Replies are not judged here, other tests do that: what counts is that every way through the
system is walked with values that are known. Only where a talk would otherwise walk nowhere
(no code, no proof) it insists.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Protocol

import pyotp

from tests.conversations.chat import Chat, Said, names, words
from tests.privacy.canary.known import Known
from tests.privacy.canary.people import Writer
from tests.servers.stack import Stack

INVITATION = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}\b")
APP_SECRET = re.compile(r"(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}")
ENGLISH = {
    "status": "where is my case?", "next": "what happens next?", "history": "show me the history",
    "dates": "any appointments?", "list": "all my cases", "lock": "lock", "stop": "stop my helper",
    "know": "what do you know about me", "copy": "Give me a copy", "agreed": "What I agreed to",
    "looked": "who looked at my case", "delete": "delete my data", "yes": "Yes, erase it",
    "helper": "let my daughter see my case", "all": "All of them", "week": "For one week",
    "app": "set up the app", "remove": "remove the app", "forget": "delete this chat",
    "this": "Forget this chat only", "kept": "What is kept about me", "again": "send it again",
}
SPANISH = {
    "status": "¿en qué va mi caso?", "next": "¿qué sigue?", "history": "enséñeme el historial",
    "dates": "¿tengo citas?", "list": "todos mis casos", "lock": "bloquear",
    "stop": "quitar a mi ayudante", "know": "qué sabe de mí", "copy": "Deme una copia",
    "agreed": "A qué di mi acuerdo", "looked": "quién vio mi caso", "delete": "borre mis datos",
    "yes": "Sí, bórrelo", "helper": "que mi hija vea mi caso", "all": "Todos",
    "week": "Por una semana", "app": "configurar la app", "remove": "quitar la app",
    "forget": "borre este chat", "this": "Olvidar solo este chat", "kept": "Qué se guarda de mí",
    "again": "mándelo otra vez",
}
PHRASES = {"en": ENGLISH, "es": SPANISH}


class Person(Protocol):
    """Somebody in a conversation, whatever the channel."""

    def say(self, text: str) -> list[Said]: ...

    def press(self, title: str) -> list[Said]: ...


@dataclass
class Talk:
    """One conversation: who writes, how, and where."""

    stack: Stack
    chat: Person
    writer: Writer
    known: Known
    not_understood: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.language = self.writer.person.language
        self.say = PHRASES[self.language]

    def asks(self, *phrases: str) -> None:
        for phrase in phrases:
            self.chat.say(self.say[phrase])

    def press(self, button: str) -> list[Said]:
        """Press it where it is offered; a talk goes on without it."""
        try:
            return self.chat.press(self.say[button])
        except AssertionError:
            return []

    def code(self, mails: frozenset[str]) -> str:
        email = self.writer.person.email
        return self.known.code(self.stack.code_for(email, known=mails, wait=30))

    def prove(self, claim: str | None = None) -> None:
        """Claim and prove; what is not understood is typed again plainly, as people do."""
        mails = self.stack.mail_names()
        heard = names(self.chat.say(claim or f"{self.writer.number()}, {self.writer.birthday()}"))
        if not _awaited(heard):
            self.not_understood.append(str(heard))
            self.chat.say({"en": "start over", "es": "empezar de nuevo"}[self.language])
            heard = names(self.chat.say(self.writer.plain_claim()))
        assert _awaited(heard), heard
        heard = names(self.chat.say(self.code(mails)))
        assert "verified" in heard, heard


def _awaited(heard: list[str]) -> bool:
    """Whether a code is on its way, by mail or by text where there is a provider."""
    return bool({"code_on_its_way", "code_on_its_way_or_text"} & set(heard))


def all_at_once(talk: Talk) -> None:
    writer = talk.writer
    said = writer.random.choice((
        "hi I am {name}, {number}, born {born}, where is it??",
        "{name} here. my number is {number} and my birthday {born}",
        "{number} {born} {name} {email}",
    ))
    talk.prove(said.format(name=writer.person.name, number=writer.number(),
                           born=writer.birthday(), email=writer.email()))
    talk.asks("status", "next", "history", "dates", "list", "lock")


def with_mistakes(talk: Talk) -> None:
    writer, chat = talk.writer, talk.chat
    talk.asks("status")
    chat.say(f"my name is {writer.person.name}")
    chat.say(writer.number()[:-2])
    chat.say(writer.number())
    chat.say(f"my wife's passport is {writer.passport()}")
    mails = talk.stack.mail_names()
    chat.say(writer.birthday())
    chat.say(talk.known.code(f"{writer.random.randrange(10**6):06d}"))
    chat.say(f"the code is {talk.code(mails)} thanks, {writer.person.name}")
    talk.asks("status", "lock")


def tells_too_much(talk: Talk) -> None:
    writer, chat = talk.writer, talk.chat
    for told in (
        f"I'm {writer.person.name} and I am scared, call {writer.phone()}",
        f"write to {writer.email()} or {writer.phone()}",
        f"passport {writer.passport()}, alien number {writer.a_number()}",
        f"{writer.person.name}, nacida el {writer.birthday()}",
        f"<b>{writer.person.name}</b> {{{{number}}}} /inform{{\"name\": \"{writer.person.name}\"}}",
        f"{writer.number()} {writer.number()} {writer.birthday()}",
        f"https://example.org/?case={writer.number()}&born={writer.birthday()}&n={writer.email()}",
    ):
        chat.say(told)


def knows_rights(talk: Talk) -> None:
    talk.prove()
    talk.asks("know")
    talk.press("kept")
    talk.press("copy")
    talk.asks("looked", "know")
    talk.press("agreed")
    talk.asks("lock")


def erases(talk: Talk) -> None:
    talk.prove()
    talk.asks("delete")
    talk.press("yes")
    talk.chat.say(talk.writer.number())
    talk.asks("forget")
    talk.press("this")


def gives_leave(talk: Talk) -> None:
    talk.prove()
    talk.asks("helper")
    talk.press("all")
    found = INVITATION.findall(words(talk.press("week")))
    assert len(found) == 1, "no invitation"
    talk.known.add(found[0], found[0].replace("-", ""))
    helper = Chat(talk.stack.url, language=talk.writer.person.language)
    helper.say(f"I am {talk.writer.person.name}'s daughter, my code is {found[0]}")
    for phrase in ("status", "history", "next"):
        helper.say(talk.say[phrase])
    talk.asks("looked", "stop")


def sets_up_an_app(talk: Talk) -> None:
    talk.prove()
    heard = talk.chat.say(talk.say["app"])
    (shown,) = APP_SECRET.findall(words(heard))
    secret = shown.replace(" ", "")
    talk.known.add(shown, secret)
    saved = INVITATION.findall(words(talk.chat.say(talk.known.code(pyotp.TOTP(secret).now()))))
    assert len(saved) == 10
    for code in saved:
        talk.known.add(code, code.replace("-", ""))
    talk.asks("lock")
    talk.chat.say(f"{talk.writer.number()}, {talk.writer.birthday()}")
    talk.chat.say(saved[0])
    talk.asks("status", "remove", "remove")


TALKS: tuple[Callable[[Talk], None], ...] = (
    all_at_once, with_mistakes, tells_too_much, knows_rights, erases, gives_leave, sets_up_an_app,
)


def talk_on_the_web(stack: Stack, kind: Callable[[Talk], None], writer: Writer,
                    known: Known) -> None:
    """One of the kinds, in a conversation of its own."""
    chat = Chat(stack.url, language=writer.person.language)
    known.add(chat.session, chat.session.rpartition(".")[2], chat.address)
    kind(Talk(stack, chat, writer, known))


def writer_for(person: object, place: int, known: Known) -> Writer:
    """The same person writes in the same way in each run."""
    return Writer(person, Random(f"canary/{place}"), known)  # type: ignore[arg-type]
