"""Existence is a secret: every claim gets the same words, and a code goes to the right one only."""
from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.conversations.chat import Chat, Said, names, words
from tests.conversations.checks import claimed, each_language
from tests.conversations.people import (
    AMARA,
    JOSEPHINE,
    LANGUAGES,
    NOBODYS_NUMBER,
    ROSA,
    SPEAKER,
)
from tests.servers.stack import Stack

WRONG = "000000"
RESEND = {"en": "Send a new code", "es": "Mandar otro código"}


def claims(language: str) -> dict[str, str]:
    """What is typed for each kind of claim, all in one form."""
    person = SPEAKER[language]
    return {
        "right": f"{person.number}, {person.born(language)}",
        "absent": f"{NOBODYS_NUMBER}, {person.born(language)}",
        "wrong date": f"{person.number}, {person.born(language, days_off=1)}",
        "withheld": f"{ROSA.number}, {ROSA.born(language)}",
        "withheld, wrong date": f"{ROSA.number}, {ROSA.born(language, days_off=1)}",
        "no contact": f"{JOSEPHINE.number}, {JOSEPHINE.born(language)}",
    }


@dataclass(frozen=True)
class Seen:
    """All that a reply shows, but for the keys of its buttons and its place in the outbox."""

    message: str
    text: str
    language: str
    buttons: tuple[str, ...]


def seen(replies: list[Said]) -> tuple[Seen, ...]:
    return tuple(
        Seen(reply.message, reply.text, reply.language, tuple(reply.buttons)) for reply in replies
    )


def alike(shown: dict[str, tuple[Seen, ...]]) -> None:
    different = {kind for kind, replies in shown.items() if replies != shown["right"]}
    assert not different, f"{different} are told apart from the right claim"


@each_language
def test_up_to_the_code_nothing_tells_one_claim_from_another(stack: Stack, language: str) -> None:
    chats = {kind: Chat(stack.url, language=language) for kind in claims(language)}
    known = stack.mail_names()
    alike({kind: seen(chats[kind].say(typed)) for kind, typed in claims(language).items()})
    steps = ("?", WRONG, {"en": "how long does it take", "es": "cuánto tarda"}[language])
    for typed in steps:
        alike({kind: seen(chat.say(typed)) for kind, chat in chats.items()})
    alike({kind: seen(chat.say(WRONG)) for kind, chat in chats.items()})
    alike({kind: seen(chat.press(RESEND[language])) for kind, chat in chats.items()})
    stack.settle()
    email = SPEAKER[language].email
    assert email is not None
    assert len(stack.mail_names() - known) == stack.mails_to(email, known=known) == 2


@each_language
def test_step_by_step_it_is_the_same(stack: Stack, language: str) -> None:
    chats = {kind: Chat(stack.url, language=language) for kind in claims(language)}
    for part in range(2):
        said = {kind: typed.split(", ", 1)[part] for kind, typed in claims(language).items()}
        alike({kind: seen(chats[kind].say(typed)) for kind, typed in said.items()})


@each_language
def test_five_wrong_codes_end_alike(stack: Stack, language: str) -> None:
    chats = {kind: Chat(stack.url, language=language) for kind in claims(language)}
    for kind, typed in claims(language).items():
        chats[kind].say(typed)
    for number in range(6):
        alike({kind: seen(chat.say(f"00000{number}")) for kind, chat in chats.items()})
    for chat in chats.values():
        assert chat.heard[-1].message == "utter_code_used_up"


@each_language
def test_late_codes_end_alike(stack: Stack, language: str) -> None:
    chats = {kind: Chat(stack.url, language=language) for kind in claims(language)}
    for kind, typed in claims(language).items():
        chats[kind].say(typed)
    stack.pass_time(minutes=11)
    alike({kind: seen(chat.say(WRONG)) for kind, chat in chats.items()})


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_protected_case_is_shown_to_nobody_not_even_with_its_access_code(
    stack: Stack, language: str
) -> None:
    assert ROSA.access_code is not None
    known = stack.mail_names()
    chat = claimed(stack, language, ROSA)
    assert names(chat.say(ROSA.access_code)) == ["code_wrong"]
    absent = Chat(stack.url, language=language)
    absent.say(f"{NOBODYS_NUMBER}, {ROSA.born(language)}")
    assert seen(chat.heard[-1:]) == seen(absent.say(ROSA.access_code))
    stack.settle()
    assert stack.mail_names() == known


def test_the_pause_comes_at_the_same_claim_whatever_is_claimed(stack: Stack) -> None:
    typed = claims("en")
    chats = {kind: Chat(stack.url) for kind in ("right", "absent", "withheld", "no contact")}
    for number in range(6):  # another date each time: a claim once more
        days = {kind: f"{typed[kind].split(', ')[0]}, May {number + 1}, 1988" for kind in chats}
        alike({kind: seen(chat.say(days[kind])) for kind, chat in chats.items()})
    assert {chat.heard[-1].message for chat in chats.values()} == {"utter_claim_paused"}


# -- strangers -------------------------------------------------------------------


def test_a_strangers_wrong_codes_do_not_lock_the_applicant_out(stack: Stack) -> None:
    """Whoever knows number and birthday tries at three places; she still gets in, and is told."""
    for _ in range(3):
        stranger = claimed(stack, "en", AMARA)
        for number in range(6):
            stranger.say(f"00000{number}")
        assert stranger.heard[-1].message == "utter_code_used_up"
    stack.settle()
    known = stack.mail_names()
    chat = Chat(stack.url)
    assert names(chat.say(AMARA.claim("en"))) == ["code_on_its_way"]
    assert AMARA.email is not None
    replies = chat.say(stack.code_for(AMARA.email, known=known))
    assert names(replies) == ["verified", "case_status"]
    assert "somebody tried" in words(replies[:1])


def test_whoever_uses_up_the_mail_of_another_does_not_keep_her_from_a_code(stack: Stack) -> None:
    """A conversation that has proved the case before has a cap of its own."""
    known = stack.mail_names()
    chat = claimed(stack, "en", AMARA)
    assert AMARA.email is not None
    assert "verified" in names(chat.say(stack.code_for(AMARA.email, known=known)))
    chat.say("lock")
    for _ in range(8):
        claimed_by_stranger = Chat(stack.url)
        claimed_by_stranger.say(AMARA.claim("en"))
    stack.settle()
    known = stack.mail_names()
    chat.say(AMARA.claim("en"))
    assert "verified" in names(chat.say(stack.code_for(AMARA.email, known=known)))


def test_a_pause_binds_the_one_who_tries_and_outlives_a_restart(stack: Stack) -> None:
    hasty = Chat(stack.url)
    for number in range(5):
        hasty.say(f"IOE09900{number}4001, {AMARA.born('en')}")
    assert names(hasty.say(AMARA.claim("en"))) == ["claim_paused"]
    stack.stop("action server")
    stack.start("action server")
    assert names(hasty.say(f"IOE0990094001, {AMARA.born('en')}")) == ["claim_paused"]
    assert names(Chat(stack.url).say(AMARA.claim("en"))) == ["code_on_its_way"]
    stack.pass_time(minutes=3)
    assert names(hasty.say(AMARA.claim("en"))) == ["code_on_its_way"], "it pauses, it never closes"


def test_one_address_is_paused_after_twenty_claims_and_its_neighbour_is_not(stack: Stack) -> None:
    address = "192.0.2.77"
    for number in range(20):
        chat = Chat(stack.url, address=address)
        heard = names(chat.say(f"IOE09900500{number:02}, {AMARA.born('en')}"))
        assert heard == ["code_on_its_way"], number
    assert names(Chat(stack.url, address=address).say(AMARA.claim("en"))) == ["claim_paused"]
    assert names(Chat(stack.url, address="192.0.2.78").say(AMARA.claim("en")))[0] == (
        "code_on_its_way"
    )


def test_wrong_codes_over_many_claims_pause_the_conversation(stack: Stack) -> None:
    chat = claimed(stack, "en", AMARA)
    for number in range(5):
        chat.say(f"11111{number}")
    chat.press("Send a new code")
    for number in range(5):
        chat.say(f"22222{number}")
    assert names(chat.say("333333")) == ["claim_paused"]
