"""What readers can do for themselves: lock, keep nothing, save, go on elsewhere, be alone."""
from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.conftest import Embed, Visit
from tests.browser.line import Line, block_sockets
from tests.browser.visitor import SLOWEST_REPLY, Visitor
from tests.conversations.people import LUCIA, applicant
from tests.servers.stack import Stack

FATOU = applicant("Fatou")


def pick(visitor: Visitor, title: str) -> None:
    """An item of the menu "More"."""
    visitor.page.locator("casepath-chat .more > button").click()
    visitor.page.locator("casepath-chat .more").get_by_role("button", name=title).click()


def opened(visitor: Visitor, stack: Stack) -> Visitor:
    """Somebody whose case is on the screen."""
    visitor.prove_by_mail(stack, FATOU)
    visitor.reply("utter_case_status")
    return visitor


# -- lock ------------------------------------------------------------------------


def test_the_lock_is_offered_while_a_case_is_open(visit: Visit, stack: Stack) -> None:
    visitor = visit()
    bar = visitor.page.locator("casepath-chat .bar")
    expect(bar).to_be_hidden()
    opened(visitor, stack)
    expect(bar).to_contain_text("Your case is open in this chat.")

    bar.get_by_role("button", name="Lock").click()

    visitor.reply("utter_locked")
    expect(bar).to_be_hidden()
    expect(visitor.page.locator(".entry")).to_have_count(1)  # that it is locked
    assert FATOU.number[-4:] not in visitor.stored()
    visitor.say("where is my case?")
    visitor.reply("utter_need_case_number")


def test_locking_without_a_line_clears_the_screen_at_once(visit: Visit, stack: Stack) -> None:
    lines: list[Line] = []
    visitor = opened(visit(prepare=lambda arriving: lines.append(Line(arriving))), stack)
    lines[0].cut()
    visitor.page.locator("casepath-chat .bar").get_by_role("button", name="Lock").click()

    expect(visitor.page.locator(".entry.them")).to_have_count(0)
    lines[0].mend()
    visitor.reply("utter_locked")


def test_the_case_counts_as_open_for_half_an_hour(visit: Visit, stack: Stack) -> None:
    visitor = visit()
    visitor.page.clock.install()
    opened(visitor, stack)
    bar = visitor.page.locator("casepath-chat .bar")
    visitor.page.clock.fast_forward("29:00")
    expect(bar).to_be_visible()
    visitor.page.clock.fast_forward("01:01")
    expect(bar).to_be_hidden()


# -- a device that others use too --------------------------------------------------


def test_a_shared_device_keeps_nothing(visit: Visit, stack: Stack) -> None:
    visitor = visit()
    visitor.say("thank you")
    visitor.reply("utter_thank")
    assert "utter_thank" in visitor.stored()
    assert visitor.page.context.cookies(), "bound to this browser until now"

    pick(visitor, "This device is shared")
    note = visitor.page.locator(".note")
    expect(note).to_contain_text("this browser keeps nothing of the chat from now on")
    assert violations(visitor) == []
    visitor.say("goodbye")
    visitor.reply("utter_goodbye")
    assert visitor.stored() == "{}"
    assert visitor.page.context.cookies() == []
    expect(visitor.own()).to_have_count(2)  # the conversation itself goes on

    visitor.page.reload()
    visitor.reply("system-welcome")
    assert visitor.own().count() == 0


def test_a_page_for_shared_devices_keeps_nothing_from_the_start(
    newcomer: Visit, embed: Embed
) -> None:
    visitor = newcomer()
    clinic = embed(visitor, settings="data-shared-device", same_site=True)
    clinic.launcher.click()
    visitor.reply("system-welcome")
    visitor.say("thank you")
    visitor.reply("utter_thank")
    assert visitor.stored() == "{}" and visitor.page.context.cookies() == []
    tab = Visitor(visitor.page.context.new_page(), visitor.url)
    tab.page.goto(clinic.origin)
    tab.page.locator("casepath-chat .launcher").click()
    tab.reply("system-welcome")
    assert tab.own().count() == 0, "nor does it hand on to another tab"


# -- the conversation as a file -----------------------------------------------------


def saved(visitor: Visitor) -> str:
    with visitor.page.expect_download() as download:
        pick(visitor, "Save as text")
    assert download.value.suggested_filename == "conversation.txt"
    return Path(download.value.path()).read_text(encoding="utf-8")


def test_what_is_saved_before_any_proof_is_masked(visit: Visit) -> None:
    visitor = visit()
    visitor.say("IOE0990001001, my mail is amara@example.org")
    visitor.reply("utter_need_date_of_birth")
    text = saved(visitor)

    assert "0990001001" not in text and "amara" not in text and "•" in text
    assert "Numbers, dates and addresses that you typed are shown as dots." in text
    assert text.startswith("Conversation with Casepath, saved on ")
    assert "You: IOE•••••" in text and "Casepath: " in text


def test_the_owner_saves_the_whole_and_nobody_else_after(visit: Visit, stack: Stack) -> None:
    visitor = visit()
    visitor.page.clock.install()
    opened(visitor, stack)
    text = saved(visitor)
    assert FATOU.number in text and "you are here" in text
    assert "This file holds details of your case." in text and "dots" not in text

    visitor.page.clock.fast_forward("30:01")  # the proof has ended by itself
    later = saved(visitor)
    assert FATOU.number not in later and "you are here" not in later
    assert "[ left out: about your case ]" in later
    assert "What was said about your case is left out" in later


# -- going on in Telegram -------------------------------------------------------------


def with_telegram(visitor: Visitor) -> None:
    """A server that can go on in Telegram says so when it greets."""
    def greet(route) -> None:  # type: ignore[no-untyped-def]
        answer = route.fetch()
        route.fulfill(response=answer, json={**answer.json(), "telegram": True})

    block_sockets(visitor)  # there the socket's own greeting would say no
    visitor.page.route("**/chat/session", greet)


def test_telegram_is_offered_where_the_server_offers_it(visit: Visit) -> None:
    visitor = visit()
    visitor.page.locator("casepath-chat .more > button").click()
    expect(visitor.page.get_by_role("button", name="Save as text")).to_be_visible()
    expect(visitor.page.get_by_role("button", name="Go on in Telegram")).to_have_count(0)


def test_the_link_to_telegram_takes_the_focus(visit: Visit) -> None:
    visitor = visit(prepare=with_telegram)
    asked: list[str] = []

    def link(route) -> None:  # type: ignore[no-untyped-def]
        asked.append(route.request.headers["authorization"])
        route.fulfill(json={"url": "https://t.me/casepath_bot?start=abc"})

    visitor.page.route("**/chat/telegram", link)
    pick(visitor, "Go on in Telegram")
    way = visitor.page.locator(".note a")
    expect(way).to_have_attribute("href", "https://t.me/casepath_bot?start=abc")
    expect(way).to_be_focused()
    assert asked[0].startswith("Bearer ")
    assert "t.me" not in visitor.stored(), "a link for one use is not kept"
    assert violations(visitor) == []


@pytest.mark.parametrize("answer", [{"status": 404}, {"json": {"url": "https://evil.example/"}}])
def test_without_telegram_one_goes_on_here(visit: Visit, answer: dict[str, object]) -> None:
    visitor = visit(prepare=with_telegram)
    visitor.page.route("**/chat/telegram", lambda route: route.fulfill(**answer))
    pick(visitor, "Go on in Telegram")
    expect(visitor.page.locator(".note")).to_have_text(
        "Telegram cannot be opened from here right now. You can go on in this chat."
    )


# -- whose conversation it is ----------------------------------------------------------


@pytest.mark.parametrize("blocked", [False, True], ids=["socket", "requests"])
def test_what_was_taken_from_a_tab_opens_nothing_in_another_browser(
    visit: Visit, stack: Stack, *, blocked: bool
) -> None:
    prepare = block_sockets if blocked else lambda _: None
    owner = opened(visit(prepare=prepare), stack)
    stolen = owner.page.evaluate("sessionStorage['casepath.chat']")
    thief = visit(prepare=prepare)
    # Before the page's own scripts run: what it keeps of its own cannot come in between.
    thief.page.add_init_script(f"sessionStorage['casepath.chat'] = {json.dumps(stolen)}")
    thief.page.reload()

    note = thief.page.locator(".note", has_text="A new conversation begins here.")
    expect(note).to_be_visible(timeout=SLOWEST_REPLY)
    thief.say("where is my case?")
    thief.reply("utter_need_case_number")
    owner.say("show me the history")
    owner.reply("utter_case_history")
    assert thief.page.locator('[data-message="utter_case_history"]').count() == 0


def test_too_many_new_conversations_are_told_why(visit: Visit) -> None:
    def full(visitor: Visitor) -> None:
        visitor.page.route("**/chat/session", lambda route: route.fulfill(
            status=429, json={"error": "too many"}) if tries.pop() else route.continue_())

    tries = [False, True, True]  # the last is the first
    visitor = visit(prepare=lambda arriving: [full(arriving), show(arriving)])
    assert visitor.replies() == 1


def show(visitor: Visitor) -> None:
    visitor.page.goto(visitor.url)
    told = visitor.page.locator("casepath-chat .offline")
    expect(told).to_contain_text("too many new conversations from your network",
                                 timeout=SLOWEST_REPLY)


def test_writing_too_fast_is_told_so(visit: Visit) -> None:
    visitor = visit(language="es")
    for _ in range(30):
        visitor.say("?")
    visitor.reply("system-too-many")


def test_spanish_locks_in_spanish(visit: Visit, stack: Stack) -> None:
    visitor = visit(language="es")
    known = stack.mail_names()
    visitor.say(LUCIA.claim("es"))
    visitor.reply("utter_code_on_its_way")
    assert LUCIA.email is not None
    visitor.say(stack.code_for(LUCIA.email, known=known))
    visitor.reply("utter_case_status")
    visitor.press("Bloquear")
    visitor.reply("utter_locked")
