"""Somebody helps, by the applicant's leave: for named cases, for a time, seen and taken back."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.conversations.chat import Chat, Said, names, words
from tests.conversations.checks import each_language, fine
from tests.conversations.people import Applicant, applicant
from tests.privacy.alarm import search_files
from tests.servers.stack import Stack

CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}\b")
MINH, DIEGO, AMARA = map(applicant, ("Minh", "Diego", "Amara"))
WHOSE = {"en": MINH, "es": DIEGO}
ASKED = ["number_needed_first", "need_case_number"]


@dataclass(frozen=True)
class Words:
    """What is typed and pressed in one language."""

    let: str
    week: str
    status: str
    history: str
    next_steps: str
    dates: str
    stop: str
    looked: str
    lock: str
    delete: str


SAY = {
    "en": Words("let my daughter see my case", "For one week", "where is the case?",
                "show me the history", "what happens next?", "any appointments?",
                "stop my helper", "who looked at my case", "lock", "delete my data"),
    "es": Words("que mi hija vea mi caso", "Por una semana", "¿en qué va el caso?",
                "enséñeme el historial", "¿qué sigue?", "¿tiene citas?",
                "quitar a mi ayudante", "quién vio mi caso", "bloquear", "borre mis datos"),
}


def proved(stack: Stack, language: str, person: Applicant | None = None) -> Chat:
    person, known = person or WHOSE[language], stack.mail_names()
    chat = Chat(stack.url, language=language)
    chat.say(person.claim(language))
    assert person.email is not None
    assert names(chat.say(stack.code_for(person.email, known=known)))[0] == "verified"
    return alone(chat, language)


def alone(chat: Chat, language: str) -> Chat:
    """Whatever leave an earlier test gave is ended."""
    if names(chat.say(SAY[language].stop)) == ["leave_end_which"]:
        chat.press({"en": "All of them", "es": "Todos"}[language])
    return chat


def invited(chat: Chat, language: str) -> str:
    """The code of a fresh invitation, for a week."""
    chat.say(SAY[language].let)
    if names(chat.heard[-1:]) == ["leave_which_case"]:
        chat.press({"en": "All of them", "es": "Todos"}[language])
    assert names(chat.heard[-1:]) == ["leave_how_long"]
    replies = chat.press(SAY[language].week)
    assert names(replies) == ["leave_given"]
    return code_in(replies)


def code_in(replies: list[Said]) -> str:
    found = CODE.findall(words(replies))
    assert len(found) == 1
    return str(found[0])


def joined(stack: Stack, language: str, code: str) -> Chat:
    helper = Chat(stack.url, language=language)
    assert names(helper.say(code)) == ["leave_accepted"]
    return helper


@each_language
def test_a_helper_sees_the_case_is_seen_and_loses_it_in_silence(
    stack: Stack, language: str
) -> None:
    say, person = SAY[language], WHOSE[language]
    owner = proved(stack, language)
    code = invited(owner, language)
    helper = joined(stack, language, code)
    for typed, answer in ((say.status, "case_status"), (say.history, "case_history"),
                          (say.next_steps, "next_steps")):
        replies = helper.say(typed)
        assert names(replies) == [answer]
        fine(replies, language=language)
        assert person.number not in words(replies) and person.name not in words(replies)
    assert names(helper.say(say.dates))[0] in ("appointments", "no_appointments")
    seen = owner.say(say.looked)
    assert names(seen) == ["who_may_see", "who_looked"]
    assert {"en": "A helper in the web chat", "es": "Un ayudante en el chat"}[language] in (
        words(seen))
    assert {"en": "a helper with your leave asked for the history",
            "es": "un ayudante con su permiso pidió el historial"}[language] in words(seen)
    assert names(owner.say(say.stop)) == ["leave_ended"]
    assert helper.read() == [], "no message goes out about it"
    assert search_files(stack.folder, {code, code.replace("-", "")}) == []
    assert names(helper.say(say.history)) == ASKED, "a stranger, as before"


@each_language
def test_an_invitation_works_once_and_only_in_time(stack: Stack, language: str) -> None:
    owner = proved(stack, language)
    code, later = invited(owner, language), invited(owner, language)
    joined(stack, language, code)
    late = Chat(stack.url, language=language)
    assert names(late.say(code)) == ["invitation_unknown"]
    stack.pass_time(minutes=24 * 60 + 1)
    replies = late.say(later)
    assert names(replies) == ["invitation_unknown"]
    fine(replies, typed=later, language=language)


@each_language
def test_a_helper_can_change_nothing_and_prove_nothing(stack: Stack, language: str) -> None:
    say = SAY[language]
    helper = joined(stack, language, invited(proved(stack, language), language))
    for typed in (say.let, say.looked, say.stop):
        replies = helper.say(typed)
        assert names(replies) == ["helper_may_not", *ASKED]
        helper.say({"en": "cancel", "es": "cancelar"}[language])
    # What the list does not name is answered as to anybody.
    late = {"en": "why is it taking so long", "es": "por qué tarda tanto"}[language]
    assert names(helper.say(late)) == ["ask_delay"]
    assert names(helper.say(say.delete)) == ["delete_my_data"]
    assert "known_about_you" not in names(
        helper.say({"en": "what do you know about me", "es": "qué saben de mí"}[language]))
    assert names(helper.say(say.status)) == ["case_status"]


@each_language
def test_lock_on_the_helpers_side_ends_it_there(stack: Stack, language: str) -> None:
    say = SAY[language]
    owner = proved(stack, language)
    helper = joined(stack, language, invited(owner, language))
    assert names(owner.say(say.lock)) == ["locked"]
    assert names(helper.say(say.history)) == ["case_history"], "the applicant's lock is their own"
    assert names(helper.say(say.lock)) == ["locked"]
    assert names(helper.say(say.history)) == ASKED


@pytest.fixture
def several(stack: Stack) -> Iterator[Chat]:
    """Amara, who agreed to have her three cases shown together."""
    owner = proved(stack, "en", AMARA)
    assert names(owner.say("all my cases")) == ["joining_ask"]
    assert names(owner.press("Yes, show all of mine")) == ["consent_given", "list_cases"]
    yield owner
    owner.say("all my cases")
    assert "cases_parted" in names(owner.press("Keep them apart"))


def test_without_a_yes_to_joining_only_the_proved_case_can_be_named(stack: Stack) -> None:
    owner = proved(stack, "en", AMARA)
    assert names(owner.say("let my lawyer see my case")) == ["leave_how_long"]
    replies = owner.say("just for one day")
    assert "this case" in words(replies) and "1001" in words(replies)


def test_a_helper_never_sees_how_the_cases_belong_together(stack: Stack, several: Chat) -> None:
    several.say("let my lawyer see my case")
    several.press("All of them")
    replies = several.say("just for one day")
    assert names(replies) == ["leave_given"]
    helper = joined(stack, "en", code_in(replies))
    assert names(helper.say("all my cases")) == ["list_cases"]
    assert helper.raw[-1]["journey"] == [] and helper.raw[-1]["path_text"] == ""
    assert not any("apart" in title for title in helper.buttons())
    several.say("all my cases")
    assert len(several.raw[-1]["journey"]) == 3


def test_the_cases_are_those_that_were_named(stack: Stack, several: Chat) -> None:
    owner = several
    assert names(owner.say("let my lawyer see my case")) == ["leave_which_case"]
    second = next(title for title in owner.buttons() if "002" in title)
    assert names(owner.press(second)) == ["leave_how_long"]
    replies = owner.say("just for one day")
    assert names(replies) == ["leave_given"]
    assert "this case" in words(replies)
    helper = joined(stack, "en", code_in(replies))
    assert "002" in words(helper.say("where is the case?"))
    assert names(helper.say(AMARA.number)) == ["need_date_of_birth"], "not one of those named"
    helper.say("cancel")
    replies = helper.say("all my cases")
    assert names(replies) == ["list_cases"] and helper.raw[-1]["journey"] == []
    assert "001" not in words(replies) and "003" not in words(replies)
    assert "I-130" not in words(helper.say("what about my i-130"))


def test_in_the_form_an_invitation_answers_the_question_that_waits(stack: Stack) -> None:
    code = invited(proved(stack, "en"), "en")
    helper = Chat(stack.url)
    assert names(helper.say("where is my case?")) == ASKED
    assert names(helper.say(f"my code is {code}")) == ["leave_accepted", "case_status"]


def test_ones_own_invitation_does_nothing(stack: Stack) -> None:
    owner = proved(stack, "en")
    code = invited(owner, "en")
    assert names(owner.say(code)) == ["leave_own_code"]
    joined(stack, "en", code)


def test_the_same_code_typed_twice_by_its_helper_has_worked(stack: Stack) -> None:
    code = invited(proved(stack, "en"), "en")
    helper = joined(stack, "en", code)
    assert names(helper.say(code)) == ["leave_accepted"]


def test_guessing_invitations_pauses(stack: Stack) -> None:
    chat = Chat(stack.url)
    heard = [names(chat.say(f"7K3M-9QXT-41V{place:02d}")) for place in range(12)]
    assert heard[0] == ["invitation_unknown"]
    assert heard[-1] == ["claim_paused"]


def test_leave_takes_a_fresh_proof(stack: Stack) -> None:
    owner = proved(stack, "en")
    stack.settle()
    stack.pass_time(minutes=6)
    known = stack.mail_names()
    assert names(owner.say(SAY["en"].let)) == ["proof_needed_again"]
    assert MINH.email is not None
    replies = owner.say(stack.code_for(MINH.email, known=known))
    assert names(replies) == ["verified", "leave_how_long"]


@pytest.mark.parametrize("typed", ["for a month", "for 7 days"])
def test_a_time_can_be_typed(stack: Stack, typed: str) -> None:
    owner = proved(stack, "en")
    owner.say(SAY["en"].let)
    assert names(owner.say(typed)) == ["leave_given"]
