"""axe finds nothing, in any state; the keyboard alone is enough."""
from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.visitor import Visitor


def violations(visitor: Visitor) -> list[str]:
    """Each as `rule: element`; empty when all is well."""
    found = Axe().run(visitor.page).response["violations"]
    return [f"{rule['id']}: {node['html']}" for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_axe_from_rest_to_status(visit: Visit, *, phone: bool, dark: bool) -> None:
    visitor = visit(phone=phone, dark=dark)
    assert violations(visitor) == []

    visitor.say("where is my case?")
    visitor.reply("utter_need_case_number")
    assert violations(visitor) == []

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
        assert visitor.page.evaluate("document.documentElement.scrollWidth") <= width
        assert visitor.page.evaluate(
            "(() => { const list = document.querySelector('casepath-chat').shadowRoot"
            ".querySelector('.list'); return list.scrollWidth <= list.clientWidth; })()"
        )


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


def test_language_menu_closes_with_escape_and_gives_the_focus_back(visit: Visit) -> None:
    visitor = visit()
    menu = visitor.page.get_by_role("button", name="Language: English")
    menu.click()

    visitor.page.keyboard.press("ArrowDown")
    visitor.page.keyboard.press("Escape")

    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")
