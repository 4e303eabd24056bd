"""A reply's way out: collected in a turn, stored sealed, rendered at the last write."""
from __future__ import annotations

import json
import logging
import secrets
from dataclasses import dataclass
from typing import Any, Dict, Mapping

from rasa.core.channels.channel import OutputChannel

from bot.nlg.catalogue import Catalogues
from bot.nlg.journey import Stop
from bot.nlg.path import PathStep
from bot.nlg.replies import Reply, open_reply, render
from bot.privacy.sealing import ReplyOpener, TokenError
from bot.stores.protocol import ConversationStore, Draft, StoreUnavailable, Waiting

logger = logging.getLogger(__name__)

CALENDAR = "text/calendar"  # the kind of a file that a calendar opens


class CollectedReplies(OutputChannel):
    """The output channel of one turn: keeps the drafts until the turn has ended well."""

    def __init__(self, channel: str) -> None:
        self._channel = channel
        self.drafts: list[dict[str, Any]] = []
        self._second: str | None = None

    def name(self) -> str:  # type: ignore[override]
        """The channel's name: the generator leaves the rendering to it."""
        return self._channel

    async def send_response(self, recipient_id: str, message: Dict[str, Any]) -> None:
        """Keep what the generator drafted (bot/nlg/generator.py)."""
        self.drafts.append(
            {
                "message": message.get("utter_action"),
                "sealed": message.get("sealed"),
                "language": message.get("language"),
                "static_buttons": message.get("static_buttons") or [],
            }
        )
        self._second = message.get("second") or self._second

    def finished(self) -> list[dict[str, Any]]:
        """The turn's drafts; what the message asked besides is a button under the last one.

        The button's title is the question in the reader's own words, so that no word has to
        explain it.
        """
        if self._second and self.drafts:
            offer = {"title": f"intent-{self._second.replace('_', '-')}",
                     "payload": f"/{self._second}"}
            buttons = self.drafts[-1]["static_buttons"]
            if offer["payload"] not in [button["payload"] for button in buttons]:
                self.drafts[-1]["static_buttons"] = [*buttons, offer]
        return self.drafts


@dataclass(frozen=True)
class Shown:
    """A reply as a channel shows it. `seq` is None when it could not be stored.

    `private`: it tells something of a case; a channel may protect it. `path_text` says in lines
    what `path` or `journey` is for a picture. `file` has name, type, content, and the title of its
    button.
    """

    seq: int | None
    message: str
    text: str
    language: str
    direction: str
    buttons: tuple[tuple[str, str], ...]  # (title, key)
    private: bool = False
    path: tuple[PathStep, ...] = ()
    path_title: str = ""
    path_text: str = ""
    file: Mapping[str, str] | None = None
    picture: Mapping[str, Any] | None = None
    journey: tuple[Stop, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "seq": self.seq,
            "message": self.message,
            "text": self.text,
            "language": self.language,
            "direction": self.direction,
            "buttons": [{"title": title, "key": key} for title, key in self.buttons],
            "private": self.private,
            "path": [step.as_json() for step in self.path],
            "file": dict(self.file) if self.file else None,
            "picture": dict(self.picture) if self.picture else None,
            "journey": [stop.as_json() for stop in self.journey],
            "path_title": self.path_title,
            "path_text": self.path_text,
        }


@dataclass(frozen=True)
class Prepared:
    """A reply whose buttons have their keys: `stored` goes to the store, the rest is shown."""

    content: Mapping[str, Any]
    reply: Reply
    stored: Draft


class Outbox:
    """Makes replies of drafts, and renders what waits for its reader."""

    def __init__(
        self, *, store: ConversationStore, catalogues: Catalogues, opener: ReplyOpener
    ) -> None:
        self._store = store
        self._catalogues = catalogues
        self._opener = opener

    def prepare(self, conversation: str, draft: Mapping[str, Any]) -> Prepared:
        """Give the draft's buttons their keys; it is still to be stored."""
        reply = self._open(conversation, draft)
        meanings = {
            secrets.token_urlsafe(12): json.dumps({"parse_data": button.parse_data()})
            for button in reply.buttons
        }
        content = {**draft, "keys": list(meanings)}
        return Prepared(
            content=content, reply=reply, stored=Draft(json.dumps(content), buttons=meanings)
        )

    def shown(self, seq: int, prepared: Prepared) -> Shown:
        """The reply in words, once it is stored under `seq`."""
        return self._shown(seq, prepared.reply, prepared.content)

    async def waiting(self, conversation: str, after: int) -> list[Shown]:
        """Replies with a number over `after`, in order; those up to it are acknowledged."""
        replies = await self._store.replies_after(conversation, after)
        if after > 0:
            await self._acknowledge(conversation, after)
        return [shown for waiting in replies if (shown := self._again(conversation, waiting))]

    async def _acknowledge(self, conversation: str, after: int) -> None:
        """A store that can be read but not written keeps them a little longer, that is all."""
        try:
            await self._store.acknowledge(conversation, after)
        except StoreUnavailable as error:
            logger.warning("acknowledge.store_unavailable %s", error)

    def system(
        self, message: str, language: str, params: Mapping[str, Any] | None = None,
        *, buttons: tuple[tuple[str, str], ...] = (),
    ) -> Shown:
        """A word of the connector's own: not stored, for it concerns this moment only."""
        titled = tuple(
            (self._catalogues.render(title, {}, language), key) for title, key in buttons
        )
        return Shown(
            seq=None,
            message=message,
            text=self._catalogues.render(message, params or {}, language),
            language=language,
            direction=self._catalogues.languages[language].direction,
            buttons=titled,
        )

    def _again(self, conversation: str, waiting: Waiting) -> Shown | None:
        """The stored reply in words; None for one that cannot be opened any more."""
        content = json.loads(waiting.draft)
        try:
            reply = self._open(conversation, content)
        except TokenError as error:
            logger.error("outbox.unreadable kind=%s", type(error).__name__)
            return None
        return self._shown(waiting.seq, reply, content)

    def _open(self, conversation: str, draft: Mapping[str, Any]) -> Reply:
        return open_reply(
            draft["message"],
            sealed=draft["sealed"],
            static_buttons=draft["static_buttons"],
            conversation=conversation,
            opener=self._opener,
        )

    def _shown(self, seq: int, reply: Reply, content: Mapping[str, Any]) -> Shown:
        language = content["language"]
        rendered = render(reply, language=language, catalogues=self._catalogues)
        lead = content.get("lead")  # a word of the connector's own that goes before
        said = [self._catalogues.render(lead, {}, language)] if lead else []
        return Shown(
            seq=seq,
            message=reply.message,
            text="\n\n".join([*said, rendered.text]),
            language=language,
            direction=self._catalogues.languages[language].direction,
            buttons=tuple(
                (button.title, key)
                for button, key in zip(rendered.buttons, content["keys"])
            ),
            private=reply.private,
            path=rendered.path,
            path_title=rendered.path_title,
            path_text=rendered.path_text,
            file=self._file(reply, language),
            picture=rendered.picture,
            journey=rendered.journey,
        )

    def _file(self, reply: Reply, language: str) -> Mapping[str, str] | None:
        if reply.file is None:
            return None
        title = "button-save-calendar" if reply.file["type"] == CALENDAR else "button-save-file"
        return {**reply.file, "title": self._catalogues.render(title, {}, language)}
