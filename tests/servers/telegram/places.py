"""Where people write: their private chat with the bot, groups, channels."""
from __future__ import annotations

from typing import Any

from tests.servers.telegram import shapes
from tests.servers.telegram.server import FakeTelegram
from tests.servers.telegram.world import Json, Kept, Room

FIRST_GROUP, FIRST_SUPERGROUP = -4_100_000_000, -1_001_900_000_000


class Place:
    """A chat and what the bot hears of it."""

    def __init__(self, fake: FakeTelegram, room: Room) -> None:
        self._fake = fake
        self.room = room

    def post(self, content: Json, *, sender: Json) -> Kept:
        """Somebody's message; the bot hears of it if it may."""
        assert not self.room.blocked, "whoever blocked the bot must unblock it to write"
        author = None if self.room.chat["type"] == "channel" else sender
        self.room.started = True
        with self._fake.world.changed:
            kept = self._fake.world.post(self.room, content, sender=author)
            self.tell("", kept)
            return kept

    def tell(self, what: str, kept: Kept) -> None:
        """An update about a message: new (""), or "edited"."""
        if self._hears(kept.message):
            kind = "channel_post" if self.room.chat["type"] == "channel" else "message"
            name = f"{what}_{kind}" if what else kind
            self._fake.updates.add(name, kept.as_json(), line=self.room.id)

    def tell_member(self, *, by: Json, old: str, new: str) -> None:
        """An update about the bot's own place in the chat."""
        bot = self._fake.world.bot
        # Only what every user object has: the bot's abilities are told by getMe alone.
        itself = {key: bot[key] for key in ("id", "is_bot", "first_name", "username")}
        self._fake.updates.add("my_chat_member", {
            "chat": self.room.chat, "from": by, "date": int(self._fake.world.now()),
            "old_chat_member": shapes.member(itself, old),
            "new_chat_member": shapes.member(itself, new),
        }, line=self.room.id)

    def add_bot(self, *, by: Json) -> None:
        """Somebody puts the bot into the group."""
        with self._fake.world.changed:
            self.room.bot_status = "member"
            self.tell_member(by=by, old="left", new="member")
            if self.room.chat["type"] != "channel":
                bot = self._fake.world.bot
                itself = {key: bot[key] for key in ("id", "is_bot", "first_name", "username")}
                self.post({"new_chat_members": [itself]}, sender=by)

    def remove_bot(self, *, by: Json) -> None:
        """Somebody throws it out."""
        with self._fake.world.changed:
            self.room.bot_status = "kicked"
            self.tell_member(by=by, old="member", new="kicked")

    def _hears(self, message: Json) -> bool:
        """In private everything; in groups, as privacy mode has it, what is meant for the bot."""
        kind = self.room.chat["type"]
        if kind == "private":
            return not self.room.blocked
        if self.room.bot_status != "member":
            return False
        words = message.get("text") or message.get("caption") or ""
        answered: dict[str, Any] = message.get("reply_to_message", {}).get("from", {})
        return (
            kind == "channel"
            or "new_chat_members" in message
            or words.startswith("/")
            or f"@{self._fake.world.bot['username']}" in words
            or answered.get("id") == self._fake.world.bot["id"]
        )


def private_place(fake: FakeTelegram, user: Json) -> Place:
    """The private chat of a user with the bot, not started yet."""
    return Place(fake, fake.world.add_user(user))


def group(fake: FakeTelegram, title: str, *, kind: str = "supergroup") -> Place:
    """A group, supergroup or channel without the bot; `add_bot` brings it in."""
    with fake.world.changed:
        first = FIRST_GROUP if kind == "group" else FIRST_SUPERGROUP
        chat_id = first - sum(not room.is_private for room in fake.world.rooms.values())
        return Place(fake, fake.world.add_room({"id": chat_id, "type": kind, "title": title}))
