"""The main job through the widget: ask, prove who asks, read the status; then go on."""
from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.visitor import Visitor


def test_status_in_english(visit: Visit) -> None:
    visitor = visit()
    visitor.say("where is my case?")
    visitor.reply("utter_need_case_number")
    visitor.prove(name="Amara Okafor", number="IOE0990001001")

    status = visitor.reply("utter_case_status")

    expect(status).to_contain_text("Case Is Being Actively Reviewed By USCIS")
    expect(status.locator(".bubble")).to_have_attribute("lang", "en")
    assert "IOE0990001001" not in status.inner_text()
    assert visitor.complaints == []


def test_status_in_spanish(visit: Visit) -> None:
    visitor = visit(language="es")
    expect(visitor.page.locator("h1")).to_have_text("¿Cómo va mi caso?")
    visitor.say("¿cómo va mi caso?")
    visitor.reply("utter_need_case_number")
    visitor.prove(name="Lucía Fernández Ortega", number="IOE0990002001")

    status = visitor.reply("utter_case_status")

    expect(status.locator(".bubble")).to_have_attribute("lang", "es")
    expect(status).to_contain_text("USCIS")
    assert visitor.complaints == []


def test_pressed_button_becomes_the_visitors_own_message(visit: Visit) -> None:
    visitor = visit()
    visitor.say("what can you do?")
    first = visitor.reply("utter_ask_help")
    button = first.locator(".choice").first
    title = button.inner_text()
    before = visitor.replies()

    button.click()

    expect(visitor.own().last).to_have_text(title)
    expect(first.locator(".choice.chosen")).to_be_disabled()
    assert first.locator(".choice:enabled").count() == 0
    expect(visitor.page.locator(".entry.them").nth(before)).to_be_visible(timeout=20_000)


def test_language_menu_changes_words_and_conversation(visit: Visit) -> None:
    visitor = visit()

    visitor.press("Language: English")
    visitor.press("Español")

    expect(visitor.own().last).to_have_text("en español, por favor")
    changed = visitor.reply("utter_language_changed")
    expect(changed.locator(".bubble")).to_have_attribute("lang", "es")
    expect(visitor.composer).to_have_attribute("placeholder", "Escriba su pregunta")


def test_without_the_demos_data_the_page_shows_the_chat_alone(visit: Visit) -> None:
    def production(visitor: Visitor) -> None:
        visitor.page.route("**/chat/demo/*", lambda route: route.fulfill(status=404))

    visitor = visit(prepare=production)

    expect(visitor.composer).to_be_visible()
    expect(visitor.page.get_by_role("heading", name="Mailbox")).to_be_hidden()
    expect(visitor.page.get_by_role("heading", name="People to try")).to_be_hidden()
    expect(visitor.page.get_by_text("Demonstration.")).to_be_hidden()
