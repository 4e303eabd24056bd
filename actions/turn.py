"""One turn as an action sees it: who asks, what was said, and how to answer."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.replies import UTTER_PREFIX, Button
from actions.sealing import Kind, Opener, ReplySealer, TokenForeign
from actions.verification.service import Asker

# Rasa's own channels, where made-up data may be typed in the clear, in development only.
RAW_CHANNELS = frozenset({"rest", "cmdline"})


@dataclass(frozen=True)
class Detail:
    """A sensitive value that the applicant gave. The kind is a guess made on its looks."""

    kind: Kind
    value: str = field(repr=False)
    token: str = field(repr=False)


@dataclass
class Disclosed:
    """Whether a turn has told anything that only its applicant may hear."""

    something: bool = False


@dataclass(frozen=True)
class Turn:
    """Reads the tracker and writes sealed replies. Opens tokens of this conversation only."""

    tracker: Tracker
    dispatcher: CollectingDispatcher
    opener: Opener
    replies: ReplySealer
    raw_allowed: bool
    disclosed: Disclosed = field(default_factory=Disclosed)

    def disclose(self) -> None:
        """From here on each reply of the turn is private: channels may protect or mask it."""
        self.disclosed.something = True

    @property
    def asker(self) -> Asker:
        metadata = self.tracker.latest_message.get("metadata") or {}
        return Asker(
            channel=self.tracker.get_latest_input_channel() or "unknown",
            conversation=self.tracker.sender_id,
            source=metadata.get("source"),
            message=self._message_id(metadata),
        )

    def _message_id(self, metadata: Mapping[str, Any]) -> str | None:
        """The channel's id of the message, which a redelivery carries again."""
        found = metadata.get("message") or self.tracker.latest_message.get("message_id")
        return str(found) if found else None

    @property
    def intent(self) -> str:
        return str((self.tracker.latest_message.get("intent") or {}).get("name") or "")

    @property
    def text(self) -> str:
        """What was typed, sensitive values sealed."""
        return str(self.tracker.latest_message.get("text") or "")

    def likely_intents(self, *, at_least: float) -> list[str]:
        """The intents that are so likely (0 to 1), best first."""
        ranked = self.tracker.latest_message.get("intent_ranking") or []
        return [entry["name"] for entry in ranked
                if entry.get("name") and (entry.get("confidence") or 0) >= at_least]

    def slot(self, name: str) -> Any:
        return self.tracker.slots.get(name)

    def plain_entity(self, name: str) -> str | None:
        """The first value of an entity that is nobody's secret (a form, a language)."""
        values = self.tracker.get_latest_entity_values(name)
        return next((str(value) for value in values if value), None)

    def details(self) -> list[Detail]:
        """The sensitive values in the message, in order.

        Raises `TokenExpired` or `TokenForeign` when one cannot be opened.
        """
        return list(self._details())

    def _details(self) -> Iterator[Detail]:
        kinds = set(Kind)
        for entity in self.tracker.latest_message.get("entities") or []:
            if entity.get("entity") in kinds and entity.get("value"):
                token = str(entity["value"])
                yield self.opened(Kind(entity["entity"]), token)

    def opened(self, kind: Kind, token: str) -> Detail:
        """The value behind a token, or the raw value of a developers' channel."""
        if token.startswith("[["):
            opened = self.opener.open(token, self.tracker.sender_id)
            return Detail(kind=opened.kind, value=opened.value, token=token)
        if self.raw_allowed and self.asker.channel in RAW_CHANNELS:
            return Detail(kind=kind, value=token, token=token)
        raise TokenForeign("a readable value where only a sealed one may come")

    def sealed(self, kind: Kind, value: str) -> str:
        """A token of this conversation, for a slot or a button."""
        return self.opener.seal(kind, value, self.tracker.sender_id)

    def say(
        self,
        message: str,
        *,
        buttons: Sequence[Button] = (),
        path: Sequence[Mapping[str, Any]] = (),
        picture: Mapping[str, Any] | None = None,
        journey: Sequence[Mapping[str, Any]] = (),
        **params: Any,
    ) -> None:
        """Answer with a message; its parameters and buttons travel sealed.

        `path`: the steps of a case (actions/cases/path.py), which channels show as a picture.
        `journey`: several cases (actions/cases/journey.py), likewise.
        `picture`: one that the text does without, such as a QR code (verification/totp.py).
        """
        drawn = {"journey": [dict(stop) for stop in journey]} if journey else None
        self._say(message, buttons, params, path=path, picture=picture, sealed_too=drawn)

    @property
    def language(self) -> str:
        """The language that the conversation is answered in, as far as this side knows it."""
        latest = self.tracker.latest_message
        metadata = latest.get("metadata") or {}
        return str(self.slot("language") or metadata.get("language") or
                   latest.get("language") or "en")

    def hand_over(
        self, message: str, *, name: str, kind: str, content: str, **params: Any
    ) -> None:
        """Answer with a message and a file, which the reader's own device makes of `content`."""
        file = {"name": name, "type": kind, "content": content}
        self._say(message, (), params, sealed_too={"file": file})

    def say_last(self, message: str, **params: Any) -> None:
        """The last word of a conversation: the connector forgets all that went before it."""
        self._say(message, (), params, sealed_too={"forget": True})

    def say_in(self, language: str, message: str) -> None:
        """Answer in a language that the conversation takes up only after this reply."""
        self._say(message, (), {}, language=language)

    def _say(
        self,
        message: str,
        buttons: Sequence[Button],
        params: Mapping[str, Any],
        *,
        path: Sequence[Mapping[str, Any]] = (),
        picture: Mapping[str, Any] | None = None,
        sealed_too: Mapping[str, Any] | None = None,
        **more: str,
    ) -> None:
        content: dict[str, Any] = {"params": dict(params), **(sealed_too or {})}
        if picture:
            content["picture"] = dict(picture)
        if buttons:
            content["buttons"] = [button.as_json() for button in buttons]
        if path:
            content["path"] = [dict(step) for step in path]
        if self.disclosed.something:
            content["private"] = True
        self.dispatcher.utter_message(
            response=UTTER_PREFIX + message,
            sealed=self.replies.seal(content, self.tracker.sender_id),
            **more,
        )

    def answered_before(self) -> list[tuple[str, Turn]]:
        """Actions before this message, newest first, each with the turn that it answered."""
        answered: list[tuple[str, Turn]] = []
        turn, heard = self, 0
        for event in self.tracker.events:
            if event.get("event") == "user":
                turn, heard = self._as_if(event), len(answered)
            elif event.get("event") == "action":
                answered.append((str(event.get("name")), turn))
        return answered[:heard][::-1]

    def actions_before(self) -> list[str]:
        """Names of the actions before this message, newest first."""
        return [name for name, _ in self.answered_before()]

    def _as_if(self, message: Mapping[str, Any]) -> Turn:
        """This turn with an earlier message in the place of the latest; who asks is the same."""
        tracker = copy(self.tracker)
        latest = self.tracker.latest_message
        now = {"metadata": latest.get("metadata"), "message_id": latest.get("message_id")}
        tracker.latest_message = {**(message.get("parse_data") or {}), **now}
        return replace(self, tracker=tracker)

    def last_set(self, slot: str) -> Any:
        """What the slot last held, even where it has been emptied since."""
        for event in reversed(self.tracker.events):
            if event.get("event") == "slot" and event.get("name") == slot and event.get("value"):
                return event["value"]
        return None

    def came_back(self) -> bool:
        """Whether the form was left for another question in this turn and is now resumed."""
        for event in reversed(self.tracker.events):
            if event.get("event") == "user":
                return False
            if event.get("event") == "action_execution_rejected":
                return True
        return False
