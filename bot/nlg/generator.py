"""Rasa's door to the wording: endpoints.yml names `CatalogueGenerator` as its `nlg`."""
from __future__ import annotations

import json
from typing import Any, Dict, Optional

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.nlg.catalogue import catalogues
from bot.nlg.language import spoken_language
from bot.nlg.replies import Rendered, open_reply, render
from bot.privacy.sealing import ReplyOpener
from bot.settings import BotSettings

# These channels render at the last write, so that nothing before it holds readable words.
RENDERING_CHANNELS = frozenset({"webchat", "telegram"})


class CatalogueGenerator(TemplatedNaturalLanguageGenerator):
    """Gives own channels the reply as a name with sealed parameters, others the words.

    Templated by descent alone: Rasa makes its generator before it has a domain, and hands the
    domain's responses (our static buttons) only to generators of that class.
    """

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:
        settings = BotSettings.from_environment()
        self._catalogues = catalogues()
        self._opener = ReplyOpener(settings.reply_key)
        super().__init__(domain.responses)

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        **kwargs: Any,
    ) -> Optional[Dict[str, Any]]:
        """The draft of a reply; `sealed` in kwargs is what the action server sealed.

        `language` in kwargs is that of a wish just granted: the slot is set after the reply.
        """
        language = self._catalogues.released(kwargs.get("language") or spoken_language(tracker))
        if output_channel in RENDERING_CHANNELS:
            return {
                "text": None,
                "language": language,
                "static_buttons": self._buttons(utter_action),
                "second": _second_question(tracker),
            }
        reply = open_reply(
            utter_action,
            sealed=kwargs.get("sealed"),
            static_buttons=self._buttons(utter_action),
            conversation=tracker.sender_id,
            opener=self._opener,
        )
        rendered = render(reply, language=language, catalogues=self._catalogues)
        file = [reply.file["content"]] if reply.file else []  # these channels hand over no files
        told = [rendered.path_text] if rendered.journey else []
        text = "\n\n".join([rendered.text, *told, *file])
        return {"text": text, "buttons": _stock_buttons(rendered)}

    def _buttons(self, utter_action: str) -> list[dict[str, Any]]:
        variations = self.responses.get(utter_action) or [{}]
        return list(variations[0].get("buttons") or [])


def _second_question(tracker: DialogueStateTracker) -> str | None:
    """The intent that the message asked besides the one that is answered."""
    parsed = tracker.latest_message.parse_data if tracker.latest_message else {}
    second = parsed.get("second_intent")
    return str(second["name"]) if second else None


def _stock_buttons(rendered: Rendered) -> list[dict[str, str]]:
    """Buttons as the developers' stock channels know them: a payload that Rasa parses."""
    return [
        {"title": shown.title, "payload": _payload(shown.button.intent, shown.button.entities)}
        for shown in rendered.buttons
    ]


def _payload(intent: str, entities: Any) -> str:
    values = {entity["entity"]: entity["value"] for entity in entities}
    return f"/{intent}" + (json.dumps(values) if values else "")
