"""An authenticator app in the widget: a picture to scan, and nothing of it kept in the tab."""
from __future__ import annotations

import re

import pyotp
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.conversations.test_authenticator import SAVED, SECRET


def test_the_picture_is_drawn_and_its_secret_is_not_kept(visit: Visit) -> None:
    visitor = visit()
    visitor.say("set up the app")
    visitor.reply("utter_need_case_number")
    visitor.prove(name="Priya Raman", number="LIN2690765432")
    reply = visitor.reply("utter_enrol_authenticator")

    picture = reply.locator("svg[role=img]")
    expect(picture).to_be_visible()
    expect(picture).to_have_attribute("aria-label", re.compile("^QR code"))
    squares = picture.locator("path").get_attribute("d") or ""
    assert re.fullmatch(r"(?:M\d+ \d+h\d+v1h-\d+z)+", squares)
    box = picture.bounding_box()
    assert box is not None and box["width"] == box["height"] >= 150

    (secret,) = SECRET.findall(reply.inner_text().replace("\u2068", "").replace("\u2069", ""))
    assert secret not in visitor.stored() and squares[:40] not in visitor.stored()

    visitor.say(pyotp.TOTP(secret.replace(" ", "")).now())
    confirmed = visitor.reply("utter_app_confirmed").inner_text()
    saved = SAVED.findall(confirmed)
    assert len(saved) == 10
    assert not [code for code in saved if code in visitor.stored()]
    assert visitor.complaints == []
