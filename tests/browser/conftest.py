"""A real browser against the running system. Without Chromium these tests say so and skip."""
from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.browser.clinic import Clinic
from tests.browser.visitor import Visitor
from tests.conversations.conftest import another_hour, stack  # noqa: F401  (fixtures)
from tests.servers.stack import Stack

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)
DESKTOP = ViewportSize(width=1440, height=900)
PHONE = ViewportSize(width=360, height=740)

Visit = Callable[..., Visitor]
Embed = Callable[..., Clinic]


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
def newcomer(browser: Browser, stack: Stack) -> Iterator[Visit]:  # noqa: F811
    """`newcomer(language="es", phone=True, dark=True)`: a visitor who has opened nothing yet."""
    contexts = []

    def come(
        *, language: str = "en", phone: bool = False, dark: bool = False, **more: Any
    ) -> Visitor:
        settings = {"reduced_motion": "reduce", "viewport": PHONE if phone else DESKTOP, **more}
        context = browser.new_context(
            has_touch=phone,
            color_scheme="dark" if dark else "light",
            locale=language,
            **settings,
        )
        contexts.append(context)
        return Visitor(context.new_page(), f"{stack.url}/chat")

    yield come
    for context in contexts:
        context.close()


@pytest.fixture
def visit(newcomer: Visit) -> Visit:
    """`visit(…)`: as `newcomer`, on the demo page, and the chat has greeted."""
    def arrive(
        *, prepare: Callable[[Visitor], None] = lambda visitor: None, **settings: Any
    ) -> Visitor:
        visitor = newcomer(**settings)
        prepare(visitor)
        visitor.arrive()
        return visitor

    return arrive


@pytest.fixture
def embed(stack: Stack) -> Iterator[Embed]:  # noqa: F811
    """`embed(visitor, settings='data-language="es"')`: the visitor on the clinic's page."""
    clinics = []

    def show(visitor: Visitor, **settings: Any) -> Clinic:
        clinics.append(Clinic(visitor, stack, **settings))
        clinics[-1].open()
        return clinics[-1]

    yield show
    for clinic in clinics:
        clinic.close()
