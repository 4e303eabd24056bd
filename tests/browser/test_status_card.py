"""The status card: the case's path as a picture, and the same in words, in either direction."""
from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Embed, Visit
from tests.browser.visitor import Visitor
from tests.conversations.people import SAMUEL
from tests.servers.stack import Stack

WORDS = ["Received", "Under review", "Interview", "Decision"]


def card_of(visitor: Visitor, stack: Stack, *, language: str = "en") -> Locator:
    visitor.reply("system-welcome")
    visitor.prove_by_mail(stack, SAMUEL, language=language)
    return visitor.reply("utter_case_status")


def places(card: Locator, part: str) -> list[dict[str, float]]:
    """Where the parts stand, once there are any: a picture is drawn after its card."""
    card.locator(part).first.wait_for()
    return [box for found in card.locator(part).all() if (box := found.bounding_box())]


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_the_picture_and_the_words_say_the_same(
    visit: Visit, stack: Stack, *, phone: bool
) -> None:
    card = card_of(visit(phone=phone), stack)
    picture = card.get_by_role("img")
    expect(picture).to_have_count(1)
    assert picture.locator("title").text_content() == "The path of this case"

    drawn = picture.locator("text").all_text_contents()
    assert [word for word in drawn if word in WORDS] == WORDS
    assert "you are here" in drawn
    told = plain(picture.locator("desc").text_content() or "").split("\n")
    assert [line.split(" ", 1)[1].split(",")[0].split(":")[0] for line in told] == WORDS
    assert sum("you are here" in line for line in told) == 1
    dates = [word for word in drawn if word.endswith(("2026", "2025"))]
    assert dates, "the days that are known"

    card.locator("summary").click()
    lines = card.locator(".path li")
    expect(lines).to_have_count(4)
    assert [plain(line) for line in lines.all_inner_texts()] == told


def test_the_steps_stand_side_by_side_where_there_is_room(visit: Visit, stack: Stack) -> None:
    visitor = visit()
    card = card_of(visitor, stack)
    across = places(card, "g.node")
    assert [box["x"] for box in across] == sorted(box["x"] for box in across)
    assert len({round(box["y"] + box["height"] / 2) for box in across}) == 1

    visitor.page.set_viewport_size({"width": 360, "height": 740})
    below = drawn_anew(card, "g.node", other_than=across)
    assert len({round(box["x"] + box["width"] / 2) for box in below}) == 1
    assert [box["y"] for box in below] == sorted(box["y"] for box in below)


def drawn_anew(
    card: Locator, what: str, *, other_than: list[dict[str, float]]
) -> list[dict[str, float]]:
    """Where the parts stand once the card has followed its window; as they are after 5 s."""
    for _ in range(50):
        if places(card, what) != other_than:
            break
        card.page.wait_for_timeout(100)
    card.page.wait_for_timeout(50)
    return places(card, what)


def test_its_text_stays_in_the_picture_and_apart(visit: Visit, stack: Stack) -> None:
    visitor = visit()
    card = card_of(visitor, stack)
    for width in (320, 360, 500, 768, 1440):
        visitor.page.set_viewport_size({"width": width, "height": 740})
        visitor.page.wait_for_timeout(300)
        frame = card.locator(".bubble").bounding_box()
        texts = places(card, "svg text")
        assert frame is not None
        for box in texts:
            assert frame["x"] <= box["x"]
            assert box["x"] + box["width"] <= frame["x"] + frame["width"] + 1
        assert not any(overlap(one, other) for i, one in enumerate(texts) for other in texts[:i])


def overlap(one: dict[str, float], other: dict[str, float]) -> bool:
    """By more than the pixel or two that lines of text share."""
    return all(
        min(one[at] + one[size], other[at] + other[size]) - max(one[at], other[at]) > 3
        for at, size in (("x", "width"), ("y", "height"))
    )


def test_it_is_read_again_after_a_reload(visit: Visit, stack: Stack) -> None:
    visitor = visit()
    card_of(visitor, stack)
    visitor.page.reload()
    card = visitor.reply("utter_case_status")
    expect(card.locator("svg text.here")).to_have_text("you are here")


def test_the_picture_runs_from_the_right_where_the_language_does(
    visit: Visit, stack: Stack
) -> None:
    visitor = visit(language="ar")
    card = card_of(visitor, stack, language="ar")
    nodes = places(card, "g.node")
    assert [box["x"] for box in nodes] == sorted((box["x"] for box in nodes), reverse=True)

    visitor.page.set_viewport_size({"width": 360, "height": 740})
    visitor.page.wait_for_timeout(100)
    bubble = card.locator(".bubble").bounding_box()
    nodes, texts = places(card, "g.node"), places(card, "svg text")
    assert bubble is not None
    middle = bubble["x"] + bubble["width"] / 2
    assert all(box["x"] > middle for box in nodes)
    for box in texts:
        assert bubble["x"] <= box["x"] and box["x"] + box["width"] <= nodes[0]["x"]


# -- from right to left -----------------------------------------------------------


def test_the_layout_is_mirrored(newcomer: Visit, embed: Embed) -> None:
    sides = {}
    for language in ("en", "ar"):
        visitor = newcomer(language=language)
        clinic = embed(visitor, language=language)
        expect(clinic.launcher).to_be_visible()
        launcher = clinic.launcher.bounding_box()
        clinic.launcher.click()
        visitor.reply("system-welcome")
        visitor.say("thank you")
        visitor.reply("utter_thank")
        panel = clinic.panel.bounding_box()
        assert launcher and panel
        middle = panel["x"] + panel["width"] / 2
        sides[language] = [
            launcher["x"] > 720,
            panel["x"] > 720,
            *(centre(clinic.panel.locator(part).last) > middle
              for part in (".name", ".leave", ".send", ".me .bubble", ".them .bubble")),
        ]
        clinic.close()
    assert sides["en"] == [True, True, False, True, True, True, False]
    assert sides["ar"] == [not side for side in sides["en"]]


def centre(part: Locator) -> float:
    box = part.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2


@pytest.mark.parametrize("typed", [
    "قضيتي IOE 099 000 1001", "رقمي 099 000 1001", "ولدت 12 05 1988", "ولدت 12/05/1988",
    "هاتفي 800-375-5283 شكرا", "الرقم ٠٩٩ ٠٠٠ ١٠٠١",
])
def test_numbers_among_words_from_the_right_keep_their_order(visit: Visit, typed: str) -> None:
    visitor = visit(language="ar")
    visitor.say(typed)
    bubble = visitor.own().last
    expect(bubble).to_have_text(typed)
    # Where each digit stands on the screen, in the order in which it was typed.
    places = bubble.evaluate("""(bubble) => {
      const found = [];
      const walk = document.createTreeWalker(bubble, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        [...walk.currentNode.data].forEach((char, at) => {
          if (!/\\p{Nd}/u.test(char)) return;
          const range = document.createRange();
          range.setStart(walk.currentNode, at);
          range.setEnd(walk.currentNode, at + 1);
          found.push(range.getBoundingClientRect().x);
        });
      }
      return found;
    }""")
    assert len(places) >= 8 and places == sorted(places)


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "").strip()
