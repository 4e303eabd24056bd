"""Takes the README's pictures: `actions/.venv/bin/python -m tests.browser.pictures`.

A running system of its own, made-up people, Chromium. Pictures land in docs/pictures.
"""
from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from scripts.common import ROOT, say
from tests.browser.clinic import Clinic
from tests.browser.conftest import FLAGS, NAMES
from tests.browser.telegram_picture import drawn, joined_path
from tests.browser.visitor import Visitor
from tests.conversations.people import STATUS, Applicant, applicant
from tests.conversations.telegram.conftest import settings
from tests.servers.stack import Stack
from tests.servers.telegram import FakeTelegram

PICTURES = ROOT / "docs" / "pictures"
# A page such as a clinic has, in its own constructed sheet: its policy allows no other.
LOOKS = """(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; color: #2b2118; }
    main { max-width: 40rem; margin: 3rem 4rem; } h1 { font-size: 2.25rem; color: #6b2d1a; }
    a { color: #6b2d1a; } html { background: #fbf7f1; }`);
  document.adoptedStyleSheets = [sheet];
  document.querySelector('main').append(...['We help with residence, citizenship and asylum, '
    + 'whatever you can pay. Come in person on Tuesdays and Thursdays, or call.',
    'Your case is with USCIS? Ask where it stands, at any hour, in your language.'].map((text) => {
      const line = document.createElement('p'); line.textContent = text; return line; }));
})()"""


class Camera:
    """Visitors of one running system, and their pictures."""

    def __init__(self, browser: Browser, stack: Stack, fake: FakeTelegram) -> None:
        self._browser = browser
        self.stack = stack
        self.fake = fake

    @contextmanager
    def visitor(self, width: int, height: int, **settings: Any) -> Iterator[Visitor]:
        context = self._browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce",
            **{"locale": "en", **settings},
        )
        yield Visitor(context.new_page(), f"{self.stack.url}/chat")
        context.close()

    def take(self, visitor: Visitor, name: str) -> None:
        visitor.page.wait_for_timeout(600)
        file = PICTURES / f"{name}.png"
        visitor.page.screenshot(path=file)
        say(f"  {file.relative_to(ROOT)} {file.stat().st_size // 1000} kB")

    def prove(self, visitor: Visitor, person: Applicant, *, language: str = "en") -> None:
        visitor.say(STATUS[language])
        visitor.reply("utter_need_case_number")
        visitor.prove_by_mail(self.stack, person, language=language)
        visitor.reply("utter_case_status")


def look_at_the_card(visitor: Visitor) -> None:
    """Its first line stands at the top of the conversation."""
    visitor.page.locator("casepath-chat .list").evaluate(
        "(list) => { list.scrollTop = list.querySelector('.card').parentElement.offsetTop - 12; }"
    )


def closed(camera: Camera) -> None:
    with camera.visitor(960, 460) as visitor:
        clinic = Clinic(visitor, camera.stack, settings='data-accent="#6b2d1a"')
        clinic.open()
        clinic.launcher.wait_for()
        visitor.page.evaluate(LOOKS)
        camera.take(visitor, "closed")
        clinic.close()


def chat(camera: Camera) -> None:
    with camera.visitor(1200, 700) as visitor:
        visitor.arrive()
        camera.prove(visitor, applicant("Elena"))
        look_at_the_card(visitor)
        camera.take(visitor, "chat")


def phone(camera: Camera) -> None:
    with camera.visitor(360, 740, has_touch=True) as visitor:
        clinic = Clinic(visitor, camera.stack)
        clinic.open()
        clinic.launcher.click()
        camera.prove(visitor, applicant("Amara"))
        look_at_the_card(visitor)
        camera.take(visitor, "phone")
        clinic.close()


def dark(camera: Camera) -> None:
    with camera.visitor(768, 760, color_scheme="dark", locale="es") as visitor:
        visitor.arrive()
        visitor.say("¿cuánto tarda un I-765?")
        visitor.page.locator(".entry.them").nth(1).wait_for()
        camera.take(visitor, "dark")


def right_to_left(camera: Camera) -> None:
    with camera.visitor(768, 900, locale="ar") as visitor:
        visitor.arrive()
        camera.prove(visitor, applicant("Noor"), language="ar")
        look_at_the_card(visitor)
        camera.take(visitor, "rtl")


def chinese(camera: Camera) -> None:
    with camera.visitor(360, 740, has_touch=True, locale="zh-CN") as visitor:
        clinic = Clinic(visitor, camera.stack, settings='data-language="zh-Hans"')
        clinic.open()
        clinic.launcher.click()
        camera.prove(visitor, applicant("Wei"), language="zh-Hans")
        look_at_the_card(visitor)
        camera.take(visitor, "chinese")
        clinic.close()


def joined(camera: Camera) -> None:
    with camera.visitor(1200, 940) as visitor:
        visitor.arrive()
        camera.prove(visitor, applicant("Njeri"))
        visitor.say("all my cases")
        visitor.reply("utter_joining_ask")
        visitor.press("Yes, show all of mine")
        show_list(visitor)
        camera.take(visitor, "joined")


def joined_in_arabic(camera: Camera) -> None:
    with camera.visitor(768, 940, locale="ar") as visitor:
        visitor.arrive()
        camera.prove(visitor, applicant("Njeri"), language="ar")
        visitor.say("كل قضاياي")  # she has said yes in the picture before this one
        show_list(visitor)
        camera.take(visitor, "joined-rtl")


def show_list(visitor: Visitor) -> None:
    visitor.reply("utter_list_cases").evaluate(
        "(entry) => { entry.parentElement.scrollTop = entry.offsetTop - 12; }"
    )


def in_telegram(camera: Camera) -> None:
    with camera.visitor(420, 200) as visitor:
        visitor.page.set_content(drawn(joined_path(camera.fake, camera.stack)))
        visitor.page.screenshot(path=PICTURES / "telegram.png", full_page=True)
        say("  docs/pictures/telegram.png")


TAKES: tuple[Callable[[Camera], None], ...] = (
    closed, chat, phone, joined, dark, right_to_left, chinese, joined_in_arabic,
    in_telegram,
)


def main() -> None:
    found = next(filter(None, map(shutil.which, NAMES)))
    folder = Path(tempfile.mkdtemp())
    with (
        FakeTelegram() as fake,
        Stack(folder, **settings(fake, "polling")) as stack,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        for take in TAKES:
            take(Camera(browser, stack, fake))
        browser.close()
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
