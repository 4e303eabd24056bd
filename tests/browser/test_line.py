"""The line breaks, is blocked, or the page is loaded anew: nothing is lost, nothing comes twice."""
from __future__ import annotations

import os
import signal

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.conftest import Embed, Visit
from tests.browser.line import Line, block_sockets
from tests.browser.visitor import SLOWEST_REPLY, Visitor
from tests.conversations.people import applicant
from tests.servers.stack import Stack

MINH = applicant("Minh")


def test_reload_keeps_the_conversation(visit: Visit) -> None:
    visitor = visit()
    visitor.say("thank you")
    before = visitor.reply("utter_thank").inner_text()
    count = visitor.replies()

    visitor.page.reload()

    assert visitor.reply("utter_thank").inner_text() == before
    expect(visitor.line).to_have_attribute("data-state", "online", timeout=SLOWEST_REPLY)
    assert visitor.replies() == count
    visitor.say("goodbye")
    visitor.reply("utter_goodbye")


def test_where_sockets_are_blocked_plain_requests_serve(visit: Visit) -> None:
    visitor = visit(prepare=block_sockets)
    visitor.say("where is my case?")
    visitor.reply("utter_need_case_number")
    visitor.prove(name="Samuel Mensah", number="IOE0990005001")

    status = visitor.reply("utter_case_status")

    expect(status).to_contain_text("Card Was Mailed To Me")
    assert visitor.page.locator('.entry.them[data-message="utter_case_status"]').count() == 1


def test_message_written_without_a_line_is_sent_once(visit: Visit) -> None:
    lines: list[Line] = []
    visitor = visit(prepare=lambda arriving: lines.append(Line(arriving)))
    lines[0].cut()
    expect(visitor.line).to_have_attribute("data-state", "offline", timeout=SLOWEST_REPLY)

    visitor.say("thank you")
    expect(visitor.page.locator(".state").last).to_have_attribute("data-state", "waiting")
    assert violations(visitor) == []
    lines[0].mend()

    visitor.reply("utter_thank")
    expect(visitor.line).to_have_attribute("data-state", "online")
    assert visitor.own().count() == 1
    assert visitor.page.locator('.entry.them[data-message="utter_thank"]').count() == 1


def test_message_that_the_server_refuses_can_be_tried_again(visit: Visit) -> None:
    visitor = visit(prepare=block_sockets)
    visitor.page.route(
        "**/chat/messages",
        lambda route: route.fulfill(status=503, json={"error": "the store does not answer"}),
    )

    visitor.say("thank you")
    state = visitor.page.locator(".state").last
    expect(state).to_have_attribute("data-state", "failed", timeout=SLOWEST_REPLY)
    alarm = visitor.page.locator('casepath-chat p[role="status"]', has_text="Not sent.")
    expect(alarm).to_be_attached()
    assert violations(visitor) == []
    visitor.page.unroute("**/chat/messages")
    visitor.press("Try again")

    visitor.reply("utter_thank")
    assert visitor.own().count() == 1


def test_what_was_written_offline_goes_out_in_its_order(visit: Visit) -> None:
    lines: list[Line] = []
    visitor = visit(prepare=lambda arriving: lines.append(Line(arriving)))
    lines[0].cut()
    expect(visitor.line).to_have_attribute("data-state", "offline", timeout=SLOWEST_REPLY)
    written = ["thank you", "what can you do?", "goodbye"]
    for text in written:
        visitor.say(text)
    visitor.page.reload()  # the queue outlives it
    lines[0].mend()

    visitor.reply("utter_goodbye")
    assert visitor.own().all_inner_texts() == written
    answers = [entry.get_attribute("data-message")
               for entry in visitor.page.locator(".entry.them").all()]
    assert answers[-3:] == ["utter_thank", "utter_ask_help", "utter_goodbye"]


def test_the_server_is_killed_in_the_middle_of_a_proof(
    newcomer: Visit, embed: Embed, stack: Stack
) -> None:
    visitor = newcomer()
    clinic = embed(visitor)
    clinic.launcher.click()
    visitor.reply("system-welcome")
    known = stack.mail_names()
    visitor.say(MINH.claim("en"))
    visitor.reply("utter_code_on_its_way")
    before = visitor.replies()
    assert MINH.email is not None
    code = stack.code_for(MINH.email, known=known)

    os.kill(stack.pid("Rasa server"), signal.SIGKILL)
    stack.stop("Rasa server")
    visitor.say(code)
    expect(visitor.line).to_have_attribute("data-state", "offline", timeout=SLOWEST_REPLY)
    stack.start("Rasa server")

    visitor.reply("utter_case_status")
    assert visitor.replies() == before + 2, "verified and status: nothing lost, nothing twice"
    assert visitor.own().count() == 2
    expect(visitor.page.locator(".state").last).to_have_attribute("data-state", "sent")


def test_asleep_and_awake_again(visit: Visit) -> None:
    """A phone in a pocket: the page is frozen, and the line is long gone when it wakes."""
    lines: list[Line] = []
    visitor = visit(prepare=lambda arriving: lines.append(Line(arriving)))
    visitor.say("thank you")
    visitor.reply("utter_thank")
    state = visitor.page.context.new_cdp_session(visitor.page)
    state.send("Page.setWebLifecycleState", {"state": "frozen"})
    for socket in lines[0].sockets:
        socket.close()
    state.send("Page.setWebLifecycleState", {"state": "active"})

    visitor.say("goodbye")
    visitor.reply("utter_goodbye")
    expect(visitor.line).to_have_attribute("data-state", "online")
    assert visitor.own().count() == 2 and visitor.replies() == 3


# -- a second tab ----------------------------------------------------------------


def another_tab(visitor: Visitor) -> Visitor:
    """The same browser, the same page, once more."""
    tab = Visitor(visitor.page.context.new_page(), visitor.url)
    tab.page.goto(visitor.page.url)
    return tab


def shown(visitor: Visitor) -> list[str]:
    """What stands in the chat, in order."""
    return visitor.page.locator(".entry .bubble").all_inner_texts()


@pytest.mark.parametrize("blocked", [False, True], ids=["socket", "requests"])
def test_two_tabs_show_one_conversation(visit: Visit, *, blocked: bool) -> None:
    first = visit(prepare=block_sockets if blocked else lambda _: None)
    first.say("thank you")
    first.reply("utter_thank")

    second = another_tab(first)
    second.reply("utter_thank")
    second.say("what can you do?")
    first.reply("utter_ask_help")
    second.reply("utter_ask_help")
    first.say("goodbye")
    for tab in (first, second):
        tab.reply("utter_goodbye")
        expect(tab.own()).to_have_count(3)

    assert shown(first) == shown(second)
    assert len(shown(first)) == 7, "nothing twice"
    tokens = {tab.page.evaluate("JSON.parse(sessionStorage['casepath.chat']).session")
              for tab in (first, second)}
    assert len(tokens) == 1


def test_a_tab_that_outlives_the_other_goes_on(visit: Visit) -> None:
    first = visit()
    first.say("thank you")
    first.reply("utter_thank")
    second = another_tab(first)
    second.reply("utter_thank")
    first.page.close()

    second.say("goodbye")
    second.reply("utter_goodbye")
    assert second.own().count() == 2


def test_what_one_tab_clears_is_gone_from_the_other(visit: Visit) -> None:
    first = visit()
    first.say("thank you")
    first.reply("utter_thank")
    second = another_tab(first)
    second.reply("utter_thank")

    first.press("Clear and leave")

    expect(second.own()).to_have_count(0)
    assert "utter_thank" not in second.stored()


def test_a_tab_opened_after_all_were_closed_knows_nothing(visit: Visit) -> None:
    first = visit()
    first.say("thank you")
    first.reply("utter_thank")
    second = Visitor(first.page.context.new_page(), first.url)
    first.page.close()
    second.arrive()
    assert second.own().count() == 0
