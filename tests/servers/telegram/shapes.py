"""What people send besides words, in the shapes of the API. All of it is made up."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tests.servers.telegram.entities import find_entities

Json = dict[str, Any]
MOST_TEXT = 4096  # a client sends what is longer in several messages


def text(words: str) -> Json:
    found = find_entities(words)
    return {"text": words} | ({"entities": found} if found else {})


def pieces(words: str) -> Iterator[str]:
    """A long text as a client sends it."""
    words = words.strip()
    for start in range(0, len(words), MOST_TEXT):
        yield words[start : start + MOST_TEXT]


def _file(kind: str, **more: Any) -> Json:
    return {"file_id": f"{kind}-file", "file_unique_id": f"{kind}-unique", **more}


def _photo() -> Json:
    return {"photo": [_file("photo-small", width=90, height=120, file_size=1_200),
                      _file("photo", width=960, height=1280, file_size=120_000)]}


def _animation() -> Json:
    """An animation comes as a document too."""
    shape = {"width": 320, "height": 240, "duration": 3}
    return {"animation": _file("animation", **shape, mime_type="video/mp4"),
            "document": _file("animation", mime_type="video/mp4")}


def _venue() -> Json:
    place = {"latitude": 29.76, "longitude": -95.36}
    return {"venue": {"location": place, "title": "Library", "address": "1 Main Street"},
            "location": place}


def _poll() -> Json:
    options = [{"persistent_id": str(number), "text": words, "voter_count": 0}
               for number, words in enumerate(("Yes", "No"))]
    return {"poll": {
        "id": "5000", "question": "Pizza?", "options": options, "total_voter_count": 0,
        "is_closed": False, "is_anonymous": True, "type": "regular",
        "allows_multiple_answers": False, "allows_revoting": True, "members_only": False,
    }}


CONTENT: dict[str, Callable[[], Json]] = {
    "voice": lambda: {"voice": _file("voice", duration=4, mime_type="audio/ogg")},
    "photo": _photo,
    "sticker": lambda: {"sticker": _file("sticker", type="regular", width=512, height=512,
                                         is_animated=False, is_video=False, emoji="👋")},
    "document": lambda: {"document": _file("document", file_name="notice.pdf",
                                           mime_type="application/pdf", file_size=80_000)},
    "location": lambda: {"location": {"latitude": 29.76, "longitude": -95.36}},
    "venue": _venue,
    "contact": lambda: {"contact": {"phone_number": "+12025550123", "first_name": "Friend"}},
    "video": lambda: {"video": _file("video", width=640, height=480, duration=7)},
    "video_note": lambda: {"video_note": _file("video_note", length=240, duration=5)},
    "animation": _animation,
    "audio": lambda: {"audio": _file("audio", duration=180, title="Song")},
    "poll": _poll,
    "dice": lambda: {"dice": {"emoji": "🎲", "value": 3}},
}
CAPTIONED = frozenset({"voice", "photo", "document", "video", "animation", "audio"})


def content(kind: str, caption: str | None = None) -> Json:
    """A message's content by kind. Raises `ValueError` where no caption can stand."""
    made = CONTENT[kind]()
    if caption is None:
        return made
    if kind not in CAPTIONED:
        raise ValueError(f"a {kind} has no caption")
    found = find_entities(caption)
    return made | {"caption": caption} | ({"caption_entities": found} if found else {})


def forwarded(origin: str, *, at: int, sender: Json, channel: Json) -> Json:
    """Where a forwarded message comes from: "user", "hidden_user" or "channel"."""
    if origin == "user":
        return {"forward_origin": {"type": origin, "date": at, "sender_user": sender}}
    if origin == "hidden_user":
        name = sender["first_name"]
        return {"forward_origin": {"type": origin, "date": at, "sender_user_name": name}}
    return {"forward_origin": {"type": origin, "date": at, "chat": channel, "message_id": 17}}


def member(user: Json, status: str) -> Json:
    """A `ChatMember`: member, left or kicked."""
    until = {"until_date": 0} if status == "kicked" else {}
    return {"status": status, "user": user, **until}


def reaction(emoji: str) -> list[Json]:
    return [{"type": "emoji", "emoji": emoji}] if emoji else []
