"""The widget behind its button, by one line, in somebody else's page with a strict policy."""
from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Embed, Visit
from tests.browser.visitor import SLOWEST_REPLY, Visitor
from tests.conversations.faults import RASA, held
from tests.conversations.people import SAMUEL
from tests.servers.stack import Stack

LARGEST_LOAD = 60_000  # bytes on the wire


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_opens_closes_and_gives_the_focus_back(
    newcomer: Visit, embed: Embed, *, phone: bool
) -> None:
    visitor = newcomer(phone=phone)
    clinic = embed(visitor)
    expect(clinic.launcher).to_contain_text("Ask about my case")

    clinic.launcher.click()
    visitor.reply("system-welcome")
    expect(visitor.composer).to_be_focused()
    panel = clinic.panel.bounding_box()
    assert panel is not None
    if phone:
        assert (panel["width"], panel["height"]) == (360, 740)
    visitor.page.keyboard.press("Escape")

    expect(clinic.launcher).to_be_focused()
    expect(visitor.composer).to_be_hidden()
    assert visitor.complaints == []


@pytest.mark.parametrize("same_site", [False, True], ids=["other-site", "same-site"])
def test_the_main_job_on_a_page_of_another_origin(
    newcomer: Visit, embed: Embed, stack: Stack, *, same_site: bool
) -> None:
    visitor = newcomer()
    sockets: list[str] = []
    visitor.page.on("websocket", lambda socket: sockets.append(socket.url))
    clinic = embed(visitor, same_site=same_site)
    clinic.launcher.click()
    visitor.reply("system-welcome")
    visitor.prove_by_mail(stack, SAMUEL)

    expect(visitor.reply("utter_case_status")).to_contain_text("Card Was Mailed To Me")
    assert len(sockets) == 1, "over the socket, without falling back on plain requests"
    assert visitor.complaints == []
    cookies = visitor.page.context.cookies(stack.url)
    assert bool(cookies) is same_site, "bound where the site allows, and only there"
    assert all(cookie["httpOnly"] and cookie["sameSite"] == "Strict" for cookie in cookies)


def test_all_that_it_loads_is_small(newcomer: Visit, embed: Embed) -> None:
    visitor = newcomer()
    loaded: dict[str, int] = {}
    visitor.page.on("response", lambda response: loaded.update(
        {response.url: int(response.headers.get("content-length", "0"))}
    ))
    clinic = embed(visitor)
    clinic.launcher.click()
    visitor.reply("system-welcome")
    expect(visitor.line).to_have_attribute("data-state", "online")

    ours = {url: size for url, size in loaded.items() if url.startswith(visitor.url)}
    assert any("socket.io" in url for url in ours) and len(ours) > 15
    assert all(ours.values()), "each says how large it is"
    assert sum(ours.values()) < LARGEST_LOAD


def test_its_files_are_kept_and_only_the_line_is_asked_for_again(visit: Visit) -> None:
    visitor = visit()
    assert len(_sent(visitor)) > 15

    visitor.page.goto("about:blank")
    visitor.arrive()

    assert {url.removeprefix(visitor.url) for url in _sent(visitor)} <= {"/widget.js", "/page.js"}


def _sent(visitor: Visitor) -> list[str]:
    """Scripts for which the server was asked, those from the browser's own cache left out."""
    return list(visitor.page.evaluate(
        "performance.getEntriesByType('resource')"
        ".filter(({name, transferSize}) => name.endsWith('.js') && transferSize > 0)"
        ".map(({name}) => name)"
    ))


def test_the_page_sets_language_colour_greeting_and_place(newcomer: Visit, embed: Embed) -> None:
    visitor = newcomer(language="en")
    clinic = embed(visitor, settings=(
        'data-language="es" data-accent="#ffcc00" data-position="start" data-theme="dark"'
        ' data-greeting="Clínica legal: estamos con usted"'))
    expect(clinic.launcher).to_contain_text("Preguntar por mi caso")
    place = clinic.launcher.bounding_box()
    assert place is not None and place["x"] == 20

    clinic.launcher.click()
    expect(visitor.reply("system-welcome").locator(".bubble")).to_have_attribute("lang", "es")
    expect(clinic.panel.locator(".greeting")).to_have_text("Clínica legal: estamos con usted")
    send = clinic.panel.locator(".send")
    assert send.evaluate("(e) => getComputedStyle(e).backgroundColor") == "rgb(255, 204, 0)"
    assert send.evaluate("(e) => getComputedStyle(e).color") == "rgb(0, 0, 0)", "dark on yellow"
    ground = clinic.panel.locator(".head").evaluate("(e) => getComputedStyle(e).backgroundColor")
    assert ground == "rgb(26, 34, 43)", "dark, though the browser's own wish is light"


def test_a_colour_too_pale_to_read_is_darkened_where_it_is_text(
    newcomer: Visit, embed: Embed
) -> None:
    visitor = newcomer()
    clinic = embed(visitor, settings='data-accent="#ffcc00"')
    clinic.launcher.click()
    visitor.reply("system-welcome")
    visitor.say("what can you do?")
    text = visitor.reply("utter_ask_help").locator(".choice").first
    red, green, blue = text.evaluate(
        "(e) => getComputedStyle(e).color.match(/\\d+/g).map(Number)"
    )
    assert max(red, green, blue) < 140


def test_a_page_that_is_not_named_is_told_so(newcomer: Visit, embed: Embed) -> None:
    visitor = newcomer()
    clinic = embed(visitor, named=False)
    clinic.launcher.click()

    told = clinic.panel.locator(".offline")
    expect(told).to_contain_text("This page may not show the chat.", timeout=SLOWEST_REPLY)
    assert visitor.replies() == 0


def test_a_page_with_its_own_sizes_does_not_make_it_tiny(newcomer: Visit, embed: Embed) -> None:
    visitor = newcomer()
    clinic = embed(visitor)
    clinic.launcher.click()
    bubble = visitor.reply("system-welcome").locator(".bubble")
    sizes = []
    for size in ("62.5%", "100%"):
        visitor.page.evaluate("(size) => { document.documentElement.style.fontSize = size;"
                              " document.body.style.cssText = 'letter-spacing: 9px'; }", size)
        sizes.append(bubble.evaluate("(e) => { const s = getComputedStyle(e);"
                                     " return [s.fontSize, s.paddingTop, s.letterSpacing]; }"))
    assert sizes[0] == sizes[1] == ["16px", "10px", "normal"]


def test_counts_what_came_while_it_was_closed(
    newcomer: Visit, embed: Embed, stack: Stack
) -> None:
    visitor = newcomer()
    clinic = embed(visitor)
    clinic.launcher.click()
    visitor.reply("system-welcome")
    with held(stack, RASA):  # an answer is quicker than a finger: it must not come before
        visitor.say("thank you")
        visitor.page.keyboard.press("Escape")
        expect(visitor.composer).to_be_hidden()

    count = visitor.page.locator("casepath-chat .count")
    expect(count).to_contain_text("1 new message", timeout=SLOWEST_REPLY)
    clinic.launcher.click()
    expect(count).to_be_hidden()
