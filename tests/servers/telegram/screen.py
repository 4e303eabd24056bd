"""What a person sees of a chat."""
from __future__ import annotations

import time
from dataclasses import dataclass

from tests.servers.telegram.world import Kept, Room, kind_of

TYPING_LASTS = 5.0  # seconds for which a client shows "is typing"


@dataclass(frozen=True)
class Seen:
    """A message on the screen. `keyboard` holds the titles of its buttons as they are now."""

    message_id: int
    mine: bool  # sent by somebody other than the bot
    kind: str  # text, photo, voice, …
    text: str  # or the caption
    keyboard: tuple[tuple[str, ...], ...]
    protected: bool
    edited: bool
    deleted_by: str  # "" while it stands there, else bot or person


def seen(kept: Kept) -> Seen:
    message = kept.message
    return Seen(
        message_id=kept.id,
        mine=not kept.by_bot,
        kind=kind_of(message),
        text=message.get("text") or message.get("caption") or "",
        keyboard=tuple(tuple(button["text"] for button in row) for row in kept.inline_keyboard),
        protected=bool(message.get("has_protected_content")),
        edited=kept.edited,
        deleted_by=kept.deleted_by,
    )


def is_typing(room: Room, now: float) -> bool:
    """Whether the chat shows that the bot is typing. `now` in Telegram's unix seconds."""
    return any(now - at < TYPING_LASTS for _, at in room.actions)


def is_quiet(room: Room, *, quiet: float) -> bool:
    """No call for the chat for `quiet` seconds, and none that failed is to come again."""
    now = time.monotonic()
    return now - room.touched >= quiet and now >= room.expected_until
