"""A file inside a reply: a button in the web chat, text where a channel has no files."""
from __future__ import annotations

import json
from types import SimpleNamespace

from bot.channels.outgoing import Outbox
from bot.channels.telegram.delivery import Delivery
from bot.nlg.catalogue import Catalogues

FILE = {"name": "my-data.json", "type": "application/json", "content": '{"format": "x"}'}


class Opener:
    """Opens every reply to one content."""

    def __init__(self, content: dict[str, object]) -> None:
        self._content = content

    def open(self, _token: str, _conversation: str) -> dict[str, object]:
        return self._content


def outbox(content: dict[str, object]) -> Outbox:
    return Outbox(store=None, catalogues=Catalogues.load(), opener=Opener(content))  # type: ignore


def draft(language: str = "en") -> dict[str, object]:
    return {"message": "utter_data_export", "sealed": "x", "language": language,
            "static_buttons": []}


def test_the_web_chat_gets_the_file_and_a_title_in_its_language() -> None:
    made = outbox({"params": {}, "file": FILE})
    shown = made.shown(1, made.prepare("c", draft("es")))
    assert shown.as_json()["file"] == {**FILE, "title": "Guardar el archivo"}
    assert FILE["content"] not in shown.text


def test_the_stored_draft_holds_the_sealed_form_alone() -> None:
    made = outbox({"params": {}, "file": FILE, "forget": True})
    prepared = made.prepare("c", draft())
    assert FILE["content"] not in prepared.stored.draft
    assert json.loads(prepared.stored.draft)["sealed"] == "x"
    assert prepared.reply.forget


def test_telegram_gets_the_file_as_text() -> None:
    made = outbox({"params": {}, "file": FILE})
    shown = made.shown(1, made.prepare("c", draft()))
    delivery = SimpleNamespace(_catalogues=Catalogues.load())
    assert Delivery._text(delivery, shown).endswith(f"\n\n{FILE['content']}")  # type: ignore


def test_a_reply_without_one_has_none() -> None:
    made = outbox({"params": {}})
    assert made.shown(1, made.prepare("c", draft())).as_json()["file"] is None
