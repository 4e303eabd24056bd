"""An app that makes codes, as an applicant meets it: set up, used, lost, taken away."""
from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pyotp
import pytest

from tests.conversations.chat import Chat, Said, names, words
from tests.conversations.checks import claimed, each_language, fine
from tests.conversations.people import SPEAKER, STATUS, Applicant, applicant
from tests.servers.stack import Stack

WHO = {"en": applicant("Wei"), "es": applicant("Samuel")}
SET_UP = {"en": "set up the app", "es": "configurar la app"}
REMOVE = {"en": "remove the app", "es": "quitar la app"}
LOST = {"en": "i lost my phone with the app", "es": "perdí el celular con la app"}
LOCK = {"en": "lock", "es": "bloquear"}
SECRET = re.compile(r"(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}")
SAVED = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}\b")


@pytest.fixture(autouse=True)
def without_apps(stack: Stack) -> Iterator[None]:
    """The demo's people serve other tests too."""
    yield
    stack.forget_apps()


def verified(stack: Stack, language: str, who: Applicant) -> Chat:
    known = stack.mail_names()
    chat = claimed(stack, language, who)
    assert who.email is not None
    assert "verified" in names(chat.say(stack.code_for(who.email, known=known)))
    return chat


def secret_in(replies: list[Said]) -> str:
    (found,) = SECRET.findall(words(replies))
    return str(found).replace(" ", "")


def next_code(secret: str, used: str = "") -> str:
    """The app's code; a later one where the one of now was used already.

    The next code is taken half a minute early, as from a phone whose clock is fast.
    """
    app = pyotp.TOTP(secret)
    while True:
        now = int(time.time())
        codes = [app.at(now + early) for early in (-30, 0, 30)]
        later = codes[max(1, codes.index(used) + 1):] if used in codes else codes[1:]
        if later:
            return str(later[0])
        time.sleep(0.5)


def set_up(stack: Stack, language: str) -> tuple[Chat, str, list[str], str]:
    """A conversation with an app: secret, saved codes, and the code that confirmed it."""
    chat = verified(stack, language, WHO[language])
    asked = chat.say(SET_UP[language])
    assert names(asked) == ["enrol_authenticator"]
    secret = secret_in(asked)
    code = next_code(secret)
    done = chat.say(code)
    assert names(done) == ["app_confirmed"]
    fine(done, language=language)
    saved = SAVED.findall(words(done))
    assert len(saved) == len(set(saved)) == 10
    return chat, secret, saved, code


@each_language
def test_set_up_used_and_never_mailed_again(stack: Stack, language: str) -> None:
    chat, secret, saved, used = set_up(stack, language)
    who = WHO[language]
    chat.say(LOCK[language])
    stack.settle()
    known = stack.mail_names()
    assert names(chat.say(who.claim(language))) == ["code_on_its_way"]
    stack.settle()
    assert stack.mail_names() == known, "whoever has an app is mailed nothing"
    assert names(chat.say(used)) == ["code_wrong"], "a code is taken once"
    assert names(chat.say(next_code(secret, used))) == ["verified", "case_status"]
    elsewhere = claimed(stack, language, who)
    assert names(elsewhere.say(saved[0].lower())) == ["verified", "case_status"]
    again = claimed(stack, language, who)
    assert names(again.say(saved[0])) == ["code_wrong"], "a saved code opens once"


@each_language
def test_whoever_asks_without_a_proof_proves_it_first(stack: Stack, language: str) -> None:
    who, known = WHO[language], stack.mail_names()
    chat = Chat(stack.url, language=language)
    assert names(chat.say(SET_UP[language]))[-1] == "need_case_number"
    chat.say(who.claim(language))
    assert who.email is not None
    replies = chat.say(stack.code_for(who.email, known=known))
    assert names(replies) == ["verified", "enrol_authenticator"]
    fine(replies, language=language)


@each_language
def test_after_a_while_a_code_is_asked_for_without_number_and_birthday(
    stack: Stack, language: str
) -> None:
    who = WHO[language]
    chat = verified(stack, language, who)
    stack.pass_time(minutes=6)
    known = stack.mail_names()
    assert names(chat.say(SET_UP[language])) == ["proof_needed_again"]
    assert who.email is not None
    replies = chat.say(stack.code_for(who.email, known=known))
    assert names(replies) == ["verified", "enrol_authenticator"]


@each_language
def test_a_wrong_first_code_is_told_and_five_end_it(stack: Stack, language: str) -> None:
    chat = verified(stack, language, WHO[language])
    secret = secret_in(chat.say(SET_UP[language]))
    now = {pyotp.TOTP(secret).at(time.time() + off) for off in (-60, -30, 0, 30, 60, 90)}
    wrong = next(f"{n:06d}" for n in range(9) if f"{n:06d}" not in now)
    for left in range(4, 0, -1):
        replies = chat.say(wrong)
        assert names(replies) == ["app_code_wrong"]
        assert left == 1 or str(left) in words(replies)
    assert names(chat.say(wrong)) == ["app_enrolment_ended"]
    assert names(chat.say(STATUS[language])) == ["case_status"], "nothing else has changed"


@each_language
def test_taken_away_after_one_question(stack: Stack, language: str) -> None:
    chat, secret, saved, used = set_up(stack, language)
    assert names(chat.say(REMOVE[language])) == ["remove_authenticator_sure"]
    assert names(chat.say(REMOVE[language])) == ["authenticator_removed"]
    assert names(chat.say(REMOVE[language])) == ["no_authenticator"]
    known = stack.mail_names()
    other = claimed(stack, language, WHO[language])
    assert names(other.say(next_code(secret, used))) == ["code_wrong"]
    assert names(other.say(saved[0])) == ["code_wrong"]
    email = WHO[language].email
    assert email is not None
    assert names(other.say(stack.code_for(email, known=known)))[0] == "verified"


@each_language
def test_another_question_after_the_doubt_leaves_the_app(stack: Stack, language: str) -> None:
    chat, *_ = set_up(stack, language)
    chat.say(REMOVE[language])
    assert names(chat.say(STATUS[language])) == ["case_status"]
    assert names(chat.say(REMOVE[language])) == ["remove_authenticator_sure"]


@each_language
def test_a_lost_phone_has_a_way_on(stack: Stack, language: str) -> None:
    alone = Chat(stack.url, language=language)
    replies = alone.say(LOST[language])
    assert names(replies) == ["lost_authenticator"] and alone.buttons()
    asked = claimed(stack, language, SPEAKER[language])
    assert names(asked.say(LOST[language])) == ["lost_authenticator", "need_code"]


@each_language
def test_a_second_app_takes_the_place_of_the_first(stack: Stack, language: str) -> None:
    chat, first, _, used = set_up(stack, language)
    asked = chat.say(SET_UP[language])
    assert names(asked) == ["enrol_authenticator_again"]
    second = secret_in(asked)
    assert second != first
    confirmed = next_code(second)
    assert names(chat.say(confirmed)) == ["app_confirmed"]
    other = claimed(stack, language, WHO[language])
    assert names(other.say(next_code(first, used))) == ["code_wrong"]
    assert names(other.say(next_code(second, confirmed)))[0] == "verified"


def test_the_web_gets_a_picture_with_words_for_it(stack: Stack) -> None:
    chat = verified(stack, "en", WHO["en"])
    secret = secret_in(chat.say(SET_UP["en"]))
    picture = chat.raw[-1]["picture"]
    assert picture["kind"] == "qr" and picture["size"] > 40
    assert picture["path"].startswith("M") and picture["label"].startswith("QR code")
    assert chat.raw[-1]["private"] is True
    assert secret not in str(picture)


@each_language
def test_the_app_is_offered_once(stack: Stack, language: str) -> None:
    stack.forget_apps()
    offers = {"en": "said only once", "es": "una sola vez"}
    heard = []
    for _ in range(2):
        chat = verified(stack, language, WHO[language])
        reply = next(reply for reply in chat.heard if reply.message == "utter_verified")
        heard.append(offers[language] in words([reply]))
        assert bool(reply.buttons) == heard[-1]
    assert heard == [True, False]
