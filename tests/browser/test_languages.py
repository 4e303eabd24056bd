"""The main job from right to left and in Chinese characters, on a desktop and on a phone."""
from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.conftest import Visit
from tests.conversations.people import STATUS, applicant
from tests.servers.stack import Stack

NEXT = {"ar": "ما هي الخطوة التالية؟", "zh-Hans": "接下来会怎么样？"}
WHO = {"ar": "Noor", "zh-Hans": "Wei"}


@pytest.mark.parametrize(("language", "phone"), [
    ("ar", False), ("ar", True), ("zh-Hans", False), ("zh-Hans", True),
])
def test_the_main_job(visit: Visit, stack: Stack, language: str, *, phone: bool) -> None:
    person = applicant(WHO[language])
    visitor = visit(language=language, phone=phone, bypass_csp=True)
    visitor.say(STATUS[language])
    visitor.reply("utter_need_case_number")
    visitor.prove_by_mail(stack, person, language=language)

    status = visitor.reply("utter_case_status")
    bubble = status.locator(".bubble")
    expect(bubble).to_have_attribute("lang", language)
    expect(bubble).to_have_css("direction", "rtl" if language == "ar" else "ltr")
    assert person.number not in status.inner_text() and person.number[-4:] in status.inner_text()
    visitor.say(NEXT[language])
    expect(visitor.reply("utter_next_steps").locator(".bubble")).to_have_attribute("lang", language)
    assert violations(visitor) == []
    # Nothing is wider than the screen.
    wide = visitor.page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0
    assert visitor.complaints == []
