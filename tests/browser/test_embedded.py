"""The widget behind its button, in somebody else's page with a strict policy."""
from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.test_accessibility import violations
from tests.browser.visitor import SLOWEST_REPLY, Visitor

POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"
PAGE = """<!doctype html><html lang="en"><head><title>Law clinic</title>
<meta name="viewport" content="width=device-width">
<script type="module" src="/chat/widget.js"></script></head>
<body><main><h1>Law clinic</h1><p><a href="#hours">Hours</a></p></main>
<casepath-chat></casepath-chat></body></html>"""


def embed(visitor: Visitor) -> None:
    visitor.page.route(
        "**/clinic",
        lambda route: route.fulfill(
            body=PAGE, content_type="text/html", headers={"Content-Security-Policy": POLICY}
        ),
    )


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_opens_closes_and_gives_the_focus_back(visit: Visit, *, phone: bool) -> None:
    visitor = visit(phone=phone, prepare=embed)
    visitor.page.evaluate("sessionStorage.clear()")
    visitor.page.goto(visitor.url.replace("/chat", "/clinic"))
    launcher = visitor.page.get_by_role("button", name="Ask about my case")
    expect(launcher).to_be_visible()
    assert violations(visitor) == []

    launcher.click()
    visitor.reply("system-welcome")
    expect(visitor.composer).to_be_focused()
    assert violations(visitor) == []
    panel = visitor.page.locator("casepath-chat .panel").bounding_box()
    assert panel is not None
    if phone:
        assert (panel["width"], panel["height"]) == (360, 740)
    visitor.page.keyboard.press("Escape")

    expect(launcher).to_be_focused()
    expect(visitor.composer).to_be_hidden()
    assert visitor.complaints == []


def test_counts_what_came_while_it_was_closed(visit: Visit) -> None:
    visitor = visit(prepare=embed)
    visitor.page.goto(visitor.url.replace("/chat", "/clinic"))
    visitor.page.get_by_role("button", name="Ask about my case").click()
    visitor.say("thank you")
    visitor.page.keyboard.press("Escape")

    count = visitor.page.locator("casepath-chat .count")
    expect(count).to_contain_text("1 new message", timeout=SLOWEST_REPLY)
    visitor.page.get_by_role("button", name="Ask about my case").click()
    expect(count).to_be_hidden()
