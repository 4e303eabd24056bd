"""Cases at several agencies as one picture, after a yes; and an appointment for the calendar."""
from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import Locator, expect

from tests.browser.axe import violations
from tests.browser.conftest import Visit
from tests.browser.test_status_card import overlap, places, plain
from tests.browser.visitor import Visitor
from tests.conversations.people import applicant
from tests.servers.stack import Stack

NJERI, ELENA, AMARA = map(applicant, ("Njeri", "Elena", "Amara"))


@pytest.fixture
def joined(visit: Visit, stack: Stack) -> Visitor:
    """Njeri, who has said yes, now or in an earlier test: it stands until she takes it back."""
    return join(visit(), stack)


def join(visitor: Visitor, stack: Stack, name: str = "Njeri") -> Visitor:
    visitor.reply("system-welcome")
    visitor.prove_by_mail(stack, applicant(name))
    visitor.reply("utter_case_status")
    visitor.say("all my cases")
    yes = visitor.page.get_by_role("button", name="Yes, show all of mine")
    listed = visitor.page.locator('.entry.them[data-message="utter_list_cases"]')
    expect(yes.or_(listed).last).to_be_visible(timeout=20_000)
    if yes.count():
        yes.last.click()
    visitor.reply("utter_list_cases")
    return visitor


def picture_of(visitor: Visitor) -> Locator:
    return visitor.reply("utter_list_cases").get_by_role("img")


def test_one_picture_shows_the_three_agencies(joined: Visitor) -> None:
    picture = picture_of(joined)
    expect(picture).to_have_count(1)
    assert picture.locator("title").text_content() == "Your cases and how they belong together"
    drawn = " ".join(plain(text) for text in picture.locator("text").all_text_contents())
    for word in ("ETA-9089", "Department of Labor", "I-140", "follows from", "USCIS", "DS-260",
                 "Department of State", "Approved"):
        assert word in drawn
    assert NJERI.number not in joined.page.locator("casepath-chat").inner_text()
    nodes = places(picture, "g.node")
    assert len(nodes) == 3 and [box["y"] for box in nodes] == sorted(box["y"] for box in nodes)
    assert picture.locator("path.link").count() == 2
    assert joined.complaints == []


def test_the_words_beneath_say_the_same(joined: Visitor) -> None:
    reply = joined.reply("utter_list_cases")
    told = plain(reply.get_by_role("img").locator("desc").text_content() or "").split("\n")
    assert [line[0] for line in told] == ["✓", "↓", "✓", "↓", "●"]
    reply.locator("summary").click()
    lines = reply.locator(".path li")
    expect(lines).to_have_count(5)
    assert [plain(line) for line in lines.all_inner_texts()] == told
    assert violations(joined) == []


def test_its_text_stays_in_the_picture_and_apart(joined: Visitor) -> None:
    reply = joined.reply("utter_list_cases")
    for width in (320, 360, 768, 1440):
        joined.page.set_viewport_size({"width": width, "height": 740})
        joined.page.wait_for_timeout(150)
        frame = reply.locator(".bubble").bounding_box()
        texts = places(reply, "svg text")
        assert frame is not None and len(texts) >= 11
        for box in texts:
            assert frame["x"] <= box["x"]
            assert box["x"] + box["width"] <= frame["x"] + frame["width"] + 1
        assert not any(overlap(one, other) for i, one in enumerate(texts) for other in texts[:i])


def test_what_runs_beside_hangs_on_a_branch(visit: Visit, stack: Stack) -> None:
    nodes = places(picture_of(join(visit(), stack, "Amara")), "g.node")
    first, second, beside = nodes
    assert round(first["x"] + first["width"] / 2) == round(second["x"] + second["width"] / 2)
    assert beside["x"] > second["x"] + second["width"]


def test_it_goes_when_the_yes_is_taken_back(joined: Visitor) -> None:
    joined.press("Keep them apart")
    joined.reply("utter_cases_parted")
    joined.say("all my cases")
    asked = joined.reply("utter_joining_ask")
    assert asked.get_by_role("img").count() == 0
    assert "I-140 " not in asked.inner_text() or "DS-260" not in asked.inner_text()


def test_an_appointment_is_saved_for_the_calendar(
    visit: Visit, stack: Stack, tmp_path: Path
) -> None:
    visitor = visit()
    visitor.prove_by_mail(stack, ELENA)
    visitor.reply("utter_case_status")
    visitor.say("when is my interview?")
    visitor.reply("utter_appointments")
    with visitor.page.expect_download() as saved:
        visitor.press("Add to my calendar")
    assert saved.value.suggested_filename == "appointment.ics"
    saved.value.save_as(tmp_path / "saved.ics")
    (entry,) = Calendar.from_ical((tmp_path / "saved.ics").read_bytes()).walk("VEVENT")
    assert f"{entry['dtstart'].dt:%H:%M}" == "10:20"
    assert "BEGIN:VCALENDAR" not in visitor.stored()
    assert visitor.complaints == []
