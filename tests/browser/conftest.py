"""A real browser against the running system. Without Chromium these tests say so and skip."""
from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.browser.visitor import Visitor
from tests.conversations.conftest import stack  # noqa: F401  (the fixture: a running system)
from tests.servers.stack import Stack

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)
DESKTOP = ViewportSize(width=1440, height=900)
PHONE = ViewportSize(width=360, height=740)

Visit = Callable[..., Visitor]


# Not for the whole session: while Playwright's own event loop is up, asyncio tests cannot run.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip("no Chromium on this machine (apt-get install chromium)")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield running
        running.close()


@pytest.fixture
def visit(browser: Browser, stack: Stack) -> Iterator[Visit]:  # noqa: F811
    """`visit(language="es", phone=True, dark=True)`: a visitor on the demo page, chat connected."""
    contexts = []

    def arrive(
        *, language: str = "en", phone: bool = False, dark: bool = False,
        prepare: Callable[[Visitor], None] = lambda visitor: None,
    ) -> Visitor:
        context = browser.new_context(
            viewport=PHONE if phone else DESKTOP,
            has_touch=phone,
            color_scheme="dark" if dark else "light",
            locale=language,
            reduced_motion="reduce",
        )
        contexts.append(context)
        visitor = Visitor(context.new_page(), f"{stack.url}/chat")
        prepare(visitor)
        visitor.arrive()
        return visitor

    yield arrive
    for context in contexts:
        context.close()
