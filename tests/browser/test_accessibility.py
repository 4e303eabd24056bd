"""axe finds nothing, in any state; the keyboard alone is enough; the reader's own settings hold."""
from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.conftest import PHONE, Embed, Visit
from tests.browser.visitor import Visitor
from tests.conversations.people import SAMUEL
from tests.servers.stack import Stack


@pytest.mark.parametrize("language", ["en", "ar"], ids=["ltr", "rtl"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_axe_in_every_state(
    newcomer: Visit, embed: Embed, stack: Stack, *, phone: bool, dark: bool, language: str
) -> None:
    """Closed button, open chat, form step, error, status card: in a page of another origin."""
    visitor = newcomer(phone=phone, dark=dark, language=language, bypass_csp=True)
    clinic = embed(visitor, language=language)
    expect(clinic.launcher).to_be_visible()
    assert violations(visitor) == [], "closed button"

    clinic.launcher.click()
    visitor.reply("system-welcome")
    assert violations(visitor) == [], "open chat"

    visitor.say("where is my case?")
    visitor.reply("utter_need_case_number")
    assert violations(visitor) == [], "form step"

    visitor.composer.fill("a" * 2_001)
    expect(visitor.composer).to_have_attribute("aria-invalid", "true")
    assert violations(visitor) == [], "error"

    visitor.prove_by_mail(stack, SAMUEL)
    visitor.reply("utter_case_status")
    visitor.page.locator(".path summary").click()
    assert violations(visitor) == [], "status card"
    visitor.page.locator(".languages .tool, .more .tool").last.click()
    assert violations(visitor) == [], "menu"


@pytest.mark.parametrize(("phone", "dark"), [(False, False), (True, True)], ids=["light", "dark"])
def test_axe_on_the_demo_page(visit: Visit, *, phone: bool, dark: bool) -> None:
    visitor = visit(phone=phone, dark=dark)
    assert violations(visitor) == []

    visitor.say("where is my case?")
    visitor.reply("utter_need_case_number")
    visitor.prove(name="Elena Petrova", number="MSC2590876543")
    visitor.reply("utter_case_status")
    assert violations(visitor) == []


def test_axe_with_the_menu_open_and_a_message_too_long(visit: Visit) -> None:
    visitor = visit(language="es")
    visitor.composer.fill("a" * 2_001)
    visitor.press("Idioma: Español")

    assert violations(visitor) == []


def test_nothing_is_wider_than_the_screen(visit: Visit) -> None:
    visitor = visit()
    visitor.say("a" * 400)

    for width in (320, 360, 768, 1024, 1440):
        visitor.page.set_viewport_size({"width": width, "height": 640})
        assert fits(visitor, width)


def fits(visitor: Visitor, width: int) -> bool:
    """Neither the page nor what the chat has said has to be scrolled sideways."""
    return bool(visitor.page.evaluate(
        "(width) => { const list = document.querySelector('casepath-chat').shadowRoot"
        ".querySelector('.list'); return document.documentElement.scrollWidth <= width"
        " && list.scrollWidth <= list.clientWidth; }", width
    ))


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_at_twice_the_size(newcomer: Visit, embed: Embed, stack: Stack, *, phone: bool) -> None:
    """A browser that zooms to 200 % has half the pixels for the page: all is still in reach."""
    width, height = (PHONE["width"] // 2, PHONE["height"] // 2) if phone else (720, 450)
    visitor = newcomer(viewport={"width": width, "height": height}, device_scale_factor=2)
    clinic = embed(visitor)
    clinic.launcher.click()
    visitor.reply("system-welcome")
    visitor.prove_by_mail(stack, SAMUEL)
    card = visitor.reply("utter_case_status")

    assert fits(visitor, width)
    picture = card.locator("svg.picture").bounding_box()
    assert picture is not None and picture["x"] >= 0 and picture["width"] <= width
    for part in (visitor.composer, *clinic.panel.locator(".tool:visible, .lock").all()):
        box = part.bounding_box()
        assert box is not None and box["x"] >= 0 and box["y"] >= 0
        assert box["x"] + box["width"] <= width and box["y"] + box["height"] <= height


def test_nothing_moves_for_those_who_want_it_still(newcomer: Visit) -> None:
    for wish, moving in (("reduce", 0), ("no-preference", 3)):
        visitor = newcomer(reduced_motion=wish)
        visitor.arrive()
        visitor.page.locator("casepath-chat .typing").evaluate("(e) => { e.hidden = false; }")
        animated = visitor.page.locator("casepath-chat .typing").evaluate(
            "(e) => e.getAnimations({subtree: true}).length"
        )
        assert animated == moving


def test_in_forced_colours_the_picture_takes_the_readers_own(
    newcomer: Visit, embed: Embed, stack: Stack
) -> None:
    visitor = newcomer(forced_colors="active", bypass_csp=True)
    clinic = embed(visitor)
    clinic.launcher.click()
    visitor.reply("system-welcome")
    visitor.prove_by_mail(stack, SAMUEL)
    card = visitor.reply("utter_case_status")

    assert violations(visitor) == []
    ink = visitor.page.evaluate("getComputedStyle(document.body).color")
    for part, property in ((".way", "stroke"), (".ring", "stroke"), ("text.step", "fill")):
        drawn = card.locator(part).first.evaluate(f"(e) => getComputedStyle(e).{property}")
        assert drawn == ink, part


def test_keyboard_alone(visit: Visit) -> None:
    visitor = visit()
    keyboard = visitor.page.keyboard

    keyboard.press("Tab")
    expect(visitor.page.locator(".skip")).to_be_focused()
    keyboard.press("Enter")
    for _ in range(10):
        keyboard.press("Tab")
        if visitor.composer.evaluate("(e) => e.getRootNode().activeElement === e"):
            break
    keyboard.type("what can you do?")
    keyboard.press("Enter")
    choice = visitor.reply("utter_ask_help").locator(".choice").first
    keyboard.press("Shift+Tab")
    for _ in range(10):
        if choice.evaluate("(e) => e.getRootNode().activeElement === e"):
            break
        keyboard.press("Shift+Tab")
    keyboard.press("Enter")

    expect(visitor.own()).to_have_count(2)
    expect(visitor.composer).to_be_focused()


def test_every_control_shows_that_it_has_the_focus(visit: Visit) -> None:
    visitor = visit()
    focused = set()
    for _ in range(12):
        visitor.page.keyboard.press("Tab")
        label, outline = visitor.page.evaluate(
            "(() => { let e = document.activeElement; e = e.shadowRoot?.activeElement ?? e;"
            " const style = getComputedStyle(e);"
            " return [e.className || e.id || e.tagName,"
            "   style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2]; })()"
        )
        assert outline, label
        focused.add(label)
    assert {"list", "message", "send", "tool leave"} <= focused


def test_language_menu_closes_with_escape_and_gives_the_focus_back(visit: Visit) -> None:
    visitor = visit()
    menu = visitor.page.get_by_role("button", name="Language: English")
    menu.click()

    visitor.page.keyboard.press("ArrowDown")
    visitor.page.keyboard.press("Escape")

    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")
