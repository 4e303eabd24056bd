"""Somebody who uses the demo page: types, presses, reads, sees what the browser complains of."""
from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.conversations.people import Applicant
from tests.servers.stack import Stack

SLOWEST_REPLY = 20_000  # ms; the machine may be busy


class Visitor:
    """`page` is Playwright's, `url` the demo page's. Selectors reach into the shadow root."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.complaints: list[str] = []
        self.expected: tuple[str, ...] = (url,)  # whom the page may ask
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda message: self._hear(message.text))
        page.on("requestfinished", lambda request: self._watch(request.url))

    def arrive(self) -> None:
        """Open the page and wait until the chat has greeted."""
        self.page.goto(self.url)
        self.reply("system-welcome")

    def say(self, text: str) -> None:
        self.composer.fill(text)
        self.composer.press("Enter")

    def press(self, title: str | re.Pattern[str]) -> None:
        """Press the newest button of that title, in the chat or beside it."""
        self.page.get_by_role("button", name=title).last.click()

    def open_person(self, name: str) -> None:
        self.page.locator("summary", has_text=name).click()

    def reply(self, message: str, *, nth: int = -1) -> Locator:
        """The reply of that message name, once it is there; the newest by default."""
        replies = self.page.locator(f'.entry.them[data-message="{message}"]')
        chosen = replies.last if nth == -1 else replies.nth(nth)
        expect(chosen).to_be_visible(timeout=SLOWEST_REPLY)
        return chosen

    def replies(self) -> int:
        return self.page.locator(".entry.them").count()

    def own(self) -> Locator:
        """The visitor's own messages."""
        return self.page.locator(".entry.me .bubble")

    @property
    def composer(self) -> Locator:
        return self.page.locator("casepath-chat textarea")

    @property
    def line(self) -> Locator:
        """What the chat's head says of the connection."""
        return self.page.locator("casepath-chat .line")

    def stored(self) -> str:
        """All that the tab keeps, as one text."""
        return str(self.page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})"))

    def prove(self, *, name: str, number: str) -> None:
        """Number and birth date from the panel, the code from the mailbox, as one would do it.

        Mail to one contact is capped: tests share the people out among them.
        """
        self.open_person(name)
        self.press(number)
        self.composer.press("Enter")
        self.reply("utter_need_date_of_birth")
        self.page.locator("details[open] dd button").last.click()
        self.composer.press("Enter")
        self.reply("utter_code_on_its_way")
        # The list is newest first, and each test has its mail highlighted as new.
        code = self.page.locator(".mail.new button").first
        expect(code).to_be_visible(timeout=SLOWEST_REPLY)
        code.click()
        self.composer.press("Enter")

    def prove_by_mail(self, stack: Stack, person: Applicant, *, language: str = "en") -> None:
        """The same on a page without the demo's panels: the code is read in the person's mail."""
        known = stack.mail_names()
        self.say(person.claim(language))
        self.reply("utter_code_on_its_way")
        assert person.email is not None
        self.say(stack.code_for(person.email, known=known))

    def _hear(self, said: str) -> None:
        if "Content Security Policy" in said or "CORS" in said:
            self.complaints.append(said)

    def _watch(self, address: str) -> None:
        if not address.startswith((*self.expected, "data:", "blob:")):
            self.complaints.append(f"asked a third party: {address}")
