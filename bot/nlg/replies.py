"""A reply on its way: a message name, sealed parameters, and what its buttons mean."""
from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Mapping

from bot.nlg.catalogue import Catalogues
from bot.nlg.journey import Stop, journey_text, rendered_journey
from bot.nlg.path import PathStep, path_text, rendered_path
from bot.privacy.sealing import ReplyOpener

UTTER_PREFIX = "utter_"


@dataclass(frozen=True)
class Button:
    """A choice offered: its title (a Fluent id or a typed parameter) and what it says."""

    title: Any
    intent: str
    entities: tuple[Mapping[str, Any], ...] = ()

    def parse_data(self) -> dict[str, Any]:
        """The button as a message that was understood: no payload passes the user's hands."""
        return {
            "text": None,
            "intent": {"name": self.intent, "confidence": 1.0},
            "intent_ranking": [{"name": self.intent, "confidence": 1.0}],
            "entities": [dict(entity) for entity in self.entities],
        }


@dataclass(frozen=True)
class Reply:
    """What the dialogue answered. `message` is the name in domain.yml, utter_ and all.

    `private`: it tells something that only the proved applicant may hear. `path`: the steps of
    a case, as actions/cases/path.py gives them; `journey`: several cases, as actions/case_list.py
    gives them. `picture`: {kind, size, path}, a QR code as SVG
    path data, which a channel draws that can. `file`: name, type and content of a file that the
    reader's own device makes. `forget`: the conversation's last word, for all of it goes.
    """

    message: str
    params: Mapping[str, Any]
    buttons: tuple[Button, ...]
    private: bool = False
    path: tuple[Mapping[str, Any], ...] = ()
    file: Mapping[str, str] | None = None
    forget: bool = False
    picture: Mapping[str, Any] | None = None
    journey: tuple[Mapping[str, Any], ...] = ()

    @property
    def fluent_id(self) -> str:
        return fluent_id(self.message)


@dataclass(frozen=True)
class RenderedButton:
    title: str
    button: Button


@dataclass(frozen=True)
class Rendered:
    """Words at last, in one language. `path_text` says the same as `path` or `journey`, in lines;
    `picture` has a `label` that says what it shows."""

    text: str
    buttons: tuple[RenderedButton, ...]
    path: tuple[PathStep, ...] = ()
    path_title: str = ""
    path_text: str = ""
    picture: Mapping[str, Any] | None = None
    journey: tuple[Stop, ...] = ()


def fluent_id(message: str) -> str:
    """`utter_case_status` → `case-status`."""
    return message.removeprefix(UTTER_PREFIX).replace("_", "-")


def open_reply(
    message: str,
    *,
    sealed: str | None,
    static_buttons: list[Mapping[str, Any]],
    conversation: str,
    opener: ReplyOpener,
) -> Reply:
    """Open what the action server sealed. Raises the opener's errors on a foreign reply."""
    content = opener.open(sealed, conversation) if sealed else {}
    own = tuple(_button(entry) for entry in content.get("buttons", ()))
    static = tuple(_static_button(entry) for entry in static_buttons)
    return Reply(
        message=message,
        params=content.get("params", {}),
        buttons=own or static,
        private=bool(content.get("private", False)),
        path=tuple(content.get("path", ())),
        file=content.get("file"),
        forget=bool(content.get("forget", False)),
        picture=content.get("picture"),
        journey=tuple(content.get("journey", ())),
    )


def render(reply: Reply, *, language: str, catalogues: Catalogues) -> Rendered:
    """The reply's words and its buttons' titles in `language`."""
    buttons = tuple(
        RenderedButton(title=_title(button, language, catalogues), button=button)
        for button in reply.buttons
    )
    path = rendered_path(reply.path, language=language, catalogues=catalogues)
    journey = rendered_journey(reply.journey, language=language, catalogues=catalogues)
    title = "journey-title" if journey else "path-title"
    told = path_text(path, language=language, catalogues=catalogues)
    return Rendered(
        text=catalogues.render(reply.fluent_id, reply.params, language),
        buttons=buttons,
        path=path,
        path_title=catalogues.render(title, {}, language) if path or journey else "",
        path_text=told or journey_text(journey, language=language, catalogues=catalogues),
        picture=_labelled(reply.picture, language, catalogues),
        journey=journey,
    )


def _labelled(
    picture: Mapping[str, Any] | None, language: str, catalogues: Catalogues
) -> Mapping[str, Any] | None:
    """The picture with words for those who cannot see it."""
    if picture is None:
        return None
    return {**picture, "label": catalogues.render(f"picture-{picture['kind']}", {}, language)}


def _title(button: Button, language: str, catalogues: Catalogues) -> str:
    if isinstance(button.title, str):
        return catalogues.render(button.title, {}, language)
    return catalogues.render("button-plain", {"title": button.title}, language)


def _button(entry: Mapping[str, Any]) -> Button:
    return Button(
        title=entry["title"], intent=entry["intent"], entities=tuple(entry.get("entities", ()))
    )


def _static_button(entry: Mapping[str, Any]) -> Button:
    """A button as domain.yml has it: {title: button-history, payload: /case_history}."""
    intent, _, rest = entry["payload"].lstrip("/").partition("{")
    entities = json.loads("{" + rest) if rest else {}
    return Button(
        title=entry["title"],
        intent=intent,
        entities=tuple({"entity": name, "value": value} for name, value in entities.items()),
    )
