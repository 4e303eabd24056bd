"""Which language a conversation is answered in: the most recent evidence wins."""
from __future__ import annotations

from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

SLOT = "language"


def spoken_language(tracker: DialogueStateTracker) -> str | None:
    """The language last chosen or last written, whichever came later; None if neither.

    A choice ("en español, por favor") sets the slot after the message that made it, so it
    wins over that message's own language and yields to what is written later.
    """
    for event in reversed(tracker.events):
        if isinstance(event, SlotSet) and event.key == SLOT and event.value:
            return str(event.value)
        if isinstance(event, UserUttered) and event.parse_data.get("language"):
            return str(event.parse_data["language"])
    return None
