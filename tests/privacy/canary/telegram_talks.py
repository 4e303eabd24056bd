"""The canary's conversations at Telegram: the same kinds, and what only a messenger has."""
from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from tests.conversations.named import Unnamed, named_in_telegram
from tests.privacy.canary.known import Known
from tests.privacy.canary.people import Writer
from tests.privacy.canary.talks import (
    TALKS,
    Talk,
    all_at_once,
    erases,
    knows_rights,
    talk_on_the_web,
    tells_too_much,
)
from tests.servers.stack import Stack
from tests.servers.telegram import FakeTelegram, TelegramPerson

KINDS = (all_at_once, tells_too_much, knows_rights, erases)
SILENT = 0.4  # seconds: some of what is sent deserves no answer


def _named(text: str, language: str) -> tuple[str, str]:
    """The message's name; none for what has no catalogue's words, as a copy over several parts."""
    try:
        return named_in_telegram(text, language)
    except Unnamed:
        return "", language


def talk_at_telegram(stack: Stack, fake: FakeTelegram, place: int, writer: Writer,
                     known: Known) -> None:
    """One person, who also edits, forwards and sends what is not text."""
    name = f"Zephyrine{place:03d}"
    person = TelegramPerson(fake, first_name=name, language_code=writer.person.language,
                            naming=_named, quiet=0.15)
    person.user |= {"last_name": f"Quillfeather{place:03d}", "username": f"zephquill_{place:03d}"}
    known.add(name, *(str(person.user[key]) for key in ("last_name", "username", "id")))
    person.start(silent_for=5)
    KINDS[place % len(KINDS)](Talk(stack, person, writer, known))
    person.say(f"I am {writer.person.name}", silent_for=5)
    person.edit(f"I am {writer.person.name}, {writer.number()}", silent_for=5)
    person.forward(f"{writer.email()} {writer.phone()}", silent_for=5)
    person.send_photo(f"{writer.person.name} {writer.passport()}", silent_for=5)
    person.send_contact(silent_for=SILENT)
    person.block()


def talk_everywhere(
    stack: Stack, fake: FakeTelegram, writers: Sequence[Writer], known: Known, *,
    on_the_web: int, at_telegram: int, at_once: int,
) -> int:
    """So many conversations on the web and the next writers' at Telegram; gives their number."""
    with ThreadPoolExecutor(at_once) as pool:
        talks = [
            pool.submit(talk_on_the_web, stack, TALKS[place % len(TALKS)], writers[place], known)
            for place in range(on_the_web)
        ] + [
            pool.submit(talk_at_telegram, stack, fake, place, writers[on_the_web + place], known)
            for place in range(at_telegram)
        ]
    for talk in talks:
        talk.result()
    return len(talks)
