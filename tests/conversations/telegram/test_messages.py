"""What people send besides words, and what the chat looks like afterwards."""
from __future__ import annotations

import pytest

from tests.conversations.chat import names, words
from tests.conversations.people import SPEAKER
from tests.conversations.telegram.conftest import System
from tests.servers.telegram import TelegramPerson, group

AMARA = SPEAKER["en"]


def asked_for_the_number(system: System, language: str = "en") -> TelegramPerson:
    person = system.person(language)
    assert names(person.say("where is my case?" if language == "en" else "¿cómo va mi caso?"))[
        -1] == "need_case_number"
    return person


def proved(system: System) -> TelegramPerson:
    person, known = system.person(), system.stack.mail_names()
    person.say(AMARA.claim("en"))
    assert AMARA.email is not None
    heard = person.say(system.stack.code_for(AMARA.email, known=known))
    assert "verified" in names(heard)
    return person


@pytest.mark.parametrize(
    ("kind", "answer"),
    [("voice", "voice"), ("audio", "voice"), ("video_note", "voice"), ("photo", "picture"),
     ("document", "picture"), ("video", "picture"), ("animation", "picture"),
     ("sticker", "sticker"), ("dice", "sticker"), ("location", "location"),
     ("venue", "location"), ("contact", "contact")],
)
def test_what_has_no_words_gets_a_sensible_reply(
    system: System, kind: str, answer: str
) -> None:
    person = asked_for_the_number(system)
    assert names(person.send_kind(kind)) == [f"system-telegram-{answer}"]
    # Nothing is lost by it: the question that was asked still stands.
    assert names(person.say(AMARA.number)) == ["need_date_of_birth"]


def test_a_poll_gets_a_word_too(system: System) -> None:
    assert names(system.person("es").send_kind("poll")) == ["system-no-text"]


def test_personal_things_without_words_vanish_too(system: System) -> None:
    person = system.person()
    person.send_contact()
    person.send_location()
    assert [seen.kind for seen in person.deleted] == ["contact", "location"]


def test_words_under_a_picture_are_read(system: System) -> None:
    person = system.person()
    heard = person.send_photo("what does Case Was Received mean")
    assert names(heard) == ["status_meaning_public"]
    assert words(heard).startswith("I cannot read the picture")


def test_a_forwarded_message_is_not_taken_for_the_persons_own(system: System) -> None:
    person = system.person()
    assert names(person.forward("my number is IOE0990001001")) == ["system-telegram-forwarded"]
    assert names(person.say("what can you do?")) == ["ask_help"]


def test_an_edited_message_corrects_the_earlier_one(system: System) -> None:
    person = asked_for_the_number(system)
    person.say(AMARA.number)
    first = person.send("my birthday is nono")
    assert names(person.listen()) == ["date_unreadable"]
    heard = person.edit(f"my birthday is {AMARA.born('en')}", message_id=first)
    assert names(heard) == ["code_on_its_way"]


def test_reactions_are_understood(system: System) -> None:
    person = system.person()
    person.say("what can you do?")
    assert names(person.react("👍", silent_for=None)) == ["thank"]
    assert names(person.react("👎", silent_for=None)) == ["ask_help"]
    assert person.react("", silent_for=0.6) == []


def test_the_menu_stands_in_the_persons_language(system: System) -> None:
    person = system.person("es")
    person.start()
    menu = person.menu
    assert menu["status"] == "¿Cómo va mi caso?"
    assert set(menu) == {"status", "appointments", "help", "language", "person", "privacy",
                         "cancel", "lock"}
    assert system.person("en").menu["status"] == "Where is my case?"
    assert names(person.command("/help")) == ["ask_help"]
    assert names(person.command("/lock")) == ["locked"]
    assert names(person.command("/person")) == ["human_handoff"]


def test_words_after_a_command_are_what_was_meant(system: System) -> None:
    person = system.person()
    assert names(person.command(f"/status {AMARA.number}")) == ["need_date_of_birth"]
    assert system.person().command("/frobnicate")  # a command of some other bot: words


# -- buttons ------------------------------------------------------------------


def test_a_used_keyboard_is_closed_in_place(system: System) -> None:
    person = system.person()
    person.say("what can you do?")
    before = person.buttons()
    assert len(before) > 2
    pressed = before[1]
    person.press(pressed, times=2)
    shown = [seen.keyboard for seen in person.screen if seen.keyboard]
    assert ((f"✓ {pressed}",),) in shown
    assert not any(title in row for rows in shown for row in rows for title in before)


def test_a_typed_answer_closes_the_keyboard(system: System) -> None:
    person = system.person()
    person.say("what can you do?")
    offered = person.buttons()
    person.say("goodbye")
    assert not set(offered) & {title for seen in person.screen for row in seen.keyboard
                               for title in row}


def test_a_press_on_a_used_button_is_answered_and_says_nothing(system: System) -> None:
    person = system.person()
    person.say("what can you do?")
    title = person.buttons()[0]
    person.press(title)
    person.press(f"✓ {title}", silent_for=0.6)


def test_a_button_of_somebody_else_means_nothing(system: System) -> None:
    owner, thief = system.person(), system.person()
    owner.say("what can you do?")
    key = next(kept for kept in owner._place.room.on_screen() if kept.buttons).buttons[0]
    thief.say("hello")
    own = [kept for kept in thief._place.room.on_screen() if kept.by_bot][-1]
    query = thief.tap(own.id, key["callback_data"])
    assert names(thief.listen()) == ["system-button-expired"]
    assert thief.answered(query)


def test_no_button_bears_more_than_a_short_key(system: System) -> None:
    person = proved(system)
    for kept in person._place.room.messages.values():
        for button in kept.buttons:
            assert len(button["callback_data"]) <= 32
            assert AMARA.number not in button["callback_data"]


# -- what vanishes, what is protected ---------------------------------------


def test_sensitive_messages_vanish_with_a_word(system: System) -> None:
    person = proved(system)
    own = [seen for seen in person.screen if seen.mine]
    assert own == []
    assert all(seen.deleted_by == "bot" for seen in person.deleted)
    said = [seen.text for seen in person.screen if not seen.mine]
    assert sum("I removed your message" in text for text in said) == 2


def test_what_could_not_be_removed_is_said(system: System) -> None:
    person = system.person()
    system.fake.fail("deleteMessage", status=400)
    heard = person.say(AMARA.number)
    assert "could not remove" in words(heard)


def test_details_of_a_case_are_protected_and_general_answers_are_not(system: System) -> None:
    person = proved(system)
    person.say("how long does an i-485 take")
    for seen in person.screen:
        if "Being Actively Reviewed" in seen.text:
            assert seen.protected
        if not seen.mine and "Please type your receipt number" in seen.text:
            assert not seen.protected


def test_the_first_words_of_a_message_about_a_case_carry_no_status(system: System) -> None:
    person = proved(system)
    about = [seen.text for seen in person.screen if seen.protected]
    assert about
    for text in about:
        first = text.split("\n")[0]
        assert first == "🔒 For your eyes only"


def test_the_case_has_its_path_in_words(system: System) -> None:
    person = proved(system)
    status = next(seen.text for seen in person.screen if "Being Actively Reviewed" in seen.text)
    plain = status.replace("\u2068", "").replace("\u2069", "")
    assert "● Under review" in plain and "you are here" in plain


def test_nothing_that_a_user_types_is_markup(system: System) -> None:
    person = system.person()
    person.say("*bold* _under_ <b>tag</b> [link](https://example.org) `code`")
    sends = [call for call in system.fake.calls if call.method == "sendMessage"]
    assert sends and all("parse_mode" not in call.values for call in sends)


# -- groups, blocking, links --------------------------------------------------


def test_a_group_is_told_once_and_nothing_personal_is_answered(system: System) -> None:
    person = system.person()
    place = group(system.fake, "Family")
    place.add_bot(by=person.user)
    there = person.in_group(place)
    assert names(there.wait_for("system-telegram-group")) == ["system-telegram-group"]
    assert there.say(f"where is my case {AMARA.number}", silent_for=0.8) == []
    assert there.say("and my status?", silent_for=0.8) == []


def test_who_blocked_the_bot_gets_nothing_until_they_write_again(system: System) -> None:
    person = system.person()
    person.say("hello")
    person.block()
    person.unblock()
    assert names(person.say("what can you do?")) == ["ask_help"]


@pytest.mark.parametrize(
    ("payload", "language", "heard"),
    [("lang-es", "es", "greet"), ("agency-uscis", "en", "need_case_number"),
     ("agency-uscis_lang-es", "es", "need_case_number"), ("", "en", "greet"),
     ("lang-xx", "en", "greet"), ("IOE0990001001", "en", "greet"),
     ("../../etc", "en", "greet")],
)
def test_a_deep_link_carries_language_and_agency(
    system: System, payload: str, language: str, heard: str
) -> None:
    replies = system.person("en").start(payload)
    assert names(replies)[-1] == heard
    assert {reply.language for reply in replies} == {language}
