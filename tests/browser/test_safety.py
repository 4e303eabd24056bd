"""What is typed is never markup, numbers do not stay in the tab, and leaving leaves nothing."""
from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.visitor import SLOWEST_REPLY

MARKUP = (
    '<img src=x onerror="window.broken=1">',
    "<script>window.broken=1</script>",
    '<a href="javascript:window.broken=1">press</a>',
    "[press](javascript:window.broken=1)",
)
SECRETS = {  # typed → what of it may not stay
    "IOE0990001001": "0990001001",
    "it is ioe 0990 001 001": "0990",
    "March 4, 1988": "1988",
    "4 de marzo de 1988": "1988",
    "482913": "2913",
    "amara.okafor@example.org": "okafor",
}


def test_markup_stays_text(visit: Visit) -> None:
    visitor = visit()

    for typed in MARKUP:
        before = visitor.replies()
        visitor.say(typed)
        expect(visitor.own().last).to_have_text(typed)
        expect(visitor.page.locator(".entry.them").nth(before)).to_be_visible(timeout=SLOWEST_REPLY)

    assert visitor.page.locator(".list img, .list script, .list a[href^='javascript']").count() == 0
    assert visitor.page.evaluate("window.broken") is None


def test_links_are_links_without_the_full_stop(visit: Visit) -> None:
    visitor = visit()
    visitor.say("see https://www.uscis.gov/i-485, (or https://example.org/a_(b)).")

    links = visitor.own().last.locator("a")

    expect(links).to_have_count(2)
    assert [link.get_attribute("href") for link in links.all()] == [
        "https://www.uscis.gov/i-485", "https://example.org/a_(b)",
    ]
    assert links.first.get_attribute("rel") == "noopener noreferrer"


def test_numbers_are_masked_in_what_the_tab_keeps(visit: Visit) -> None:
    visitor = visit()
    for typed in SECRETS:
        visitor.say(typed)
    expect(visitor.page.locator('.entry.me .state[data-state="sent"]')).to_have_count(
        len(SECRETS), timeout=SLOWEST_REPLY
    )

    kept = visitor.page.evaluate(
        "JSON.parse(sessionStorage['casepath.chat']).transcript"
        ".filter((entry) => entry.from === 'me').map((entry) => entry.text)"
    )

    for text, (typed, secret) in zip(kept, SECRETS.items(), strict=True):
        assert secret not in text, typed
        assert "•" in text, typed
    assert visitor.page.evaluate("localStorage.length") == 0


def test_form_names_are_no_secret(visit: Visit) -> None:
    visitor = visit()
    visitor.say("how long does an I-485 take, or n400")

    visitor.page.reload()

    expect(visitor.own().first).to_have_text("how long does an I-485 take, or n400")


def test_lock_takes_what_was_read_from_the_screen(visit: Visit) -> None:
    visitor = visit()
    visitor.say("where is my case?")
    visitor.prove(name="Noor Haddad", number="EAC2590223344")
    visitor.reply("utter_case_status")

    visitor.say("lock")

    visitor.reply("utter_locked")
    expect(visitor.page.locator(".entry")).to_have_count(1)
    assert "3344" not in visitor.stored()


def test_quick_exit_leaves_nothing(visit: Visit) -> None:
    visitor = visit()
    visitor.say("thank you")
    visitor.reply("utter_thank")

    visitor.press("Clear and leave")

    visitor.page.wait_for_url("about:blank")
    visitor.page.goto(f"{visitor.url}/icon.svg")  # the same origin, without the widget
    assert visitor.stored() == "{}"


def test_too_long_a_message_is_not_sent(visit: Visit) -> None:
    visitor = visit()

    visitor.say("a" * 2_001)

    expect(visitor.page.get_by_text("2,001 of 2,000 characters")).to_be_visible()
    expect(visitor.page.get_by_role("button", name="Send", exact=True)).to_be_disabled()
    assert visitor.own().count() == 0
