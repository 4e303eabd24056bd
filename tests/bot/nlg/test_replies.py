"""A sealed reply is opened in its own conversation and rendered at the last write."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.nlg.catalogue import CatalogueBroken, Catalogues, led, tidy
from bot.nlg.catalogue import catalogues as own_catalogues
from bot.nlg.replies import Button, Reply, fluent_id, open_reply, render


class Opener:
    """Stands for the reply key: remembers what it was asked to open."""

    def __init__(self, content: dict[str, Any]) -> None:
        self.content = content
        self.asked: list[tuple[str, str]] = []

    def open(self, token: str, conversation: str) -> dict[str, Any]:
        self.asked.append((token, conversation))
        return self.content


@pytest.fixture
def catalogues(tmp_path: Path) -> Catalogues:
    (tmp_path / "languages.yml").write_text(
        "default: en\nlanguages:\n"
        "  en: {name: English, released: true, direction: ltr}\n"
        "  es: {name: Español, released: true, direction: ltr}\n"
        "  ar: {name: العربية, released: false, direction: rtl}\n"
    )
    words = {
        "en": "hello = Hello { $name }\nbutton-yes = Yes\nbutton-plain = { $title }\n",
        "es": "hello = Hola { $name }\nbutton-yes = Sí\nbutton-plain = { $title }\n",
    }
    for tag, text in words.items():
        (tmp_path / "locales" / tag).mkdir(parents=True)
        (tmp_path / "locales" / tag / "all.ftl").write_text(text)
    return Catalogues.load(tmp_path)


def test_message_names_and_fluent_ids_are_the_same_words() -> None:
    assert fluent_id("utter_case_status") == "case-status"


def test_a_reply_is_opened_for_its_conversation(catalogues: Catalogues) -> None:
    opener = Opener({"params": {"name": "you"}, "buttons": [
        {"title": "button-yes", "intent": "affirm", "entities": []}]})
    reply = open_reply("utter_hello", sealed="[[reply:x]]", static_buttons=[],
                       conversation="c", opener=opener)  # type: ignore[arg-type]
    assert opener.asked == [("[[reply:x]]", "c")]
    spanish = render(reply, language="es", catalogues=catalogues)
    assert spanish.text.replace("\u2068", "").replace("\u2069", "") == "Hola you"
    assert [button.title for button in spanish.buttons] == ["Sí"]
    assert spanish.buttons[0].button.parse_data()["intent"]["name"] == "affirm"


def test_static_buttons_come_from_the_domain(catalogues: Catalogues) -> None:
    static = [{"title": "button-yes", "payload": '/change_language{"language": "es"}'}]
    reply = open_reply("utter_hello", sealed=None, static_buttons=static,
                       conversation="c", opener=Opener({}))  # type: ignore[arg-type]
    assert reply.buttons == (
        Button("button-yes", "change_language", ({"entity": "language", "value": "es"},)),
    )


def test_a_date_can_be_a_buttons_title(catalogues: Catalogues) -> None:
    reply = Reply("utter_hello", {"name": ""}, (Button({"date": "1988-04-03"}, "inform"),))
    rendered = render(reply, language="es", catalogues=catalogues)
    assert "3 de abril de 1988" in rendered.buttons[0].title


def test_an_unreleased_language_falls_back(catalogues: Catalogues) -> None:
    assert catalogues.released("es-MX") == "es"
    assert catalogues.released("ar") == "en" and catalogues.released(None) == "en"


def test_a_missing_message_is_logged_and_never_raises(
    catalogues: Catalogues, caplog: pytest.LogCaptureFixture
) -> None:
    assert catalogues.render("no-such", {}, "en") == "no-such"
    assert "catalogue.missing" in caplog.text


def test_what_is_inserted_cannot_be_fluent_or_markup(catalogues: Catalogues) -> None:
    text = catalogues.render("hello", {"name": "{ $name } <b>{7*7}</b>"}, "en")
    assert "{ $name } <b>{7*7}</b>" in text


@pytest.mark.parametrize(("text", "expected"), [
    ("\u2068IOE\u2069: \u2068I-485\u2069", "\u200f\u2068IOE\u2069: \u2068I-485\u2069"),
    ("قضية \u2068IOE\u2069: \u2068I-485\u2069", "قضية \u2068IOE\u2069: \u2068I-485\u2069"),
    ("\u2068English\u2069", "\u2068English\u2069"),
    ("قضاياكم:\n\u2068A\u2069, \u2068B\u2069", "قضاياكم:\n\u200f\u2068A\u2069, \u2068B\u2069"),
    ("", ""),
])
def test_a_line_from_right_to_left_begins_so(text: str, expected: str) -> None:
    assert led(text) == expected


def test_in_a_list_each_line_runs_from_the_right() -> None:
    cases = [{"number": "IOE1", "form": "I-485", "stage": "x"}] * 2
    lines = [own_catalogues().render("case-line", case, "ar") for case in cases]
    assert all(line.startswith("\u200f") for line in lines)
    assert not own_catalogues().render("case-line", cases[0], "en").startswith("\u200f")


def test_gaps_are_closed() -> None:
    assert tidy("a\n\n   \n\nb \n") == "a\n\nb"
    assert tidy("a\n\n\u2068\u2069\n\n\u2068 \u2069\n\n\u2068b\u2069") == "a\n\n\u2068b\u2069"


def test_a_released_language_without_words_stops_the_start(tmp_path: Path) -> None:
    (tmp_path / "languages.yml").write_text(
        "default: en\nlanguages:\n  en: {name: English, released: true, direction: ltr}\n"
    )
    with pytest.raises(CatalogueBroken, match="not released"):
        Catalogues.load(tmp_path)


def test_a_reply_brings_whether_it_is_private_and_the_path(catalogues: Catalogues) -> None:
    step = {"milestone": "received", "date": None, "state": "here", "note": None}
    opener = Opener({"params": {"name": "you"}, "private": True, "path": [step]})
    reply = open_reply("utter_hello", sealed="[[reply:x]]", static_buttons=[],
                       conversation="c", opener=opener)  # type: ignore[arg-type]
    assert reply.private and reply.path == (step,)
    assert render(reply, language="en", catalogues=catalogues).path[0].state == "here"
    bare = open_reply("utter_hello", sealed=None, static_buttons=[],
                      conversation="c", opener=opener)  # type: ignore[arg-type]
    assert not bare.private and bare.path == ()
