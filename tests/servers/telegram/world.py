"""Chats, people and messages, as Telegram's own servers keep them."""
from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Any

from tests.servers.telegram.errors import Refusal, bad_request, forbidden

Json = dict[str, Any]
PRIVATE = "private"
MOST_AGE = 48 * 3600  # seconds after which a message can no longer be deleted
KINDS = (
    "voice", "photo", "sticker", "document", "location", "venue", "contact", "video",
    "video_note", "animation", "audio", "poll", "dice",
)


@dataclass
class Kept:
    """A message of a chat. `message` is what the API shows of it, a keyboard apart."""

    message: Json
    by_bot: bool
    sent_at: float
    keyboard: Json | None = None
    edited: bool = False
    deleted_by: str = ""  # "bot" or "person"

    @property
    def id(self) -> int:
        return int(self.message["message_id"])

    @property
    def inline_keyboard(self) -> list[list[Json]]:
        return list((self.keyboard or {}).get("inline_keyboard", []))

    @property
    def buttons(self) -> list[Json]:
        """The inline keyboard's buttons, row after row."""
        return [button for row in self.inline_keyboard for button in row]

    def as_json(self) -> Json:
        """As the API returns it: only an inline keyboard belongs to the message."""
        return self.message | ({"reply_markup": self.keyboard} if self.inline_keyboard else {})


@dataclass
class Room:
    """A chat: private, group, supergroup or channel."""

    chat: Json
    messages: dict[int, Kept] = field(default_factory=dict)
    last_id: int = 0
    started: bool = False  # private chats: the person spoke first
    blocked: bool = False
    deactivated: bool = False
    bot_status: str = "left"  # groups and channels: member, left, kicked
    actions: list[tuple[str, float]] = field(default_factory=list)  # what the bot is doing, when
    answers: int = 0  # what the bot has sent or reworded here
    touched: float = 0.0  # monotonic time of the bot's last call for this chat
    expected_until: float = 0.0  # a refused call may come again until then (monotonic)

    @property
    def id(self) -> int:
        return int(self.chat["id"])

    @property
    def is_private(self) -> bool:
        return bool(self.chat["type"] == PRIVATE)

    def living(self, message_id: int) -> Kept | None:
        kept = self.messages.get(message_id)
        return kept if kept and not kept.deleted_by else None

    def on_screen(self) -> list[Kept]:
        return [kept for kept in self.messages.values() if not kept.deleted_by]


class World:
    """Everything that the fake remembers. Change it and read it holding `changed`."""

    def __init__(self, bot: Json) -> None:
        self.bot = bot
        self.changed = threading.Condition(threading.RLock())
        self.rooms: dict[int, Room] = {}
        self.users: dict[int, Json] = {bot["id"]: bot}
        self.queries: dict[str, Query] = {}
        self.closed = False
        self._ahead = 0.0
        self._last_query = 4_000_000_000

    def now(self) -> float:
        """Unix seconds at Telegram; `pass_time` moves them on."""
        return time.time() + self._ahead

    def pass_time(self, seconds: float) -> None:
        self._ahead += seconds

    def add_user(self, user: Json) -> Room:
        """Make somebody known, with an empty private chat that they have not started."""
        self.users[user["id"]] = user
        named = {key: user[key] for key in ("first_name", "last_name", "username") if key in user}
        return self.add_room({"id": user["id"], "type": PRIVATE, **named})

    def add_room(self, chat: Json) -> Room:
        return self.rooms.setdefault(chat["id"], Room(chat=chat))

    def room(self, chat_id: int | str) -> Room:
        """The chat of a call; raises 400 "chat not found"."""
        for room in self.rooms.values():
            name = room.chat.get("username")
            if room.id == chat_id or (
                name and not room.is_private and chat_id == f"@{name}"
            ):
                return room
        raise bad_request("chat not found")

    def open_room(self, chat_id: int | str) -> Room:
        """A chat in which the bot may write; raises what the real server says otherwise."""
        room = self.room(chat_id)
        if room.is_private:
            if room.deactivated:
                raise forbidden("user is deactivated")
            if room.blocked:
                raise forbidden("bot was blocked by the user")
            if not room.started:
                raise forbidden("bot can't initiate conversation with a user")
            return room
        where = {"group": "group chat", "supergroup": "supergroup chat"}.get(
            room.chat["type"], "channel chat"
        )
        if room.bot_status == "kicked":
            raise forbidden(f"bot was kicked from the {where.removesuffix(' chat')} chat")
        if room.bot_status != "member":
            raise forbidden(f"bot is not a member of the {where}")
        return room

    def post(
        self, room: Room, content: Json, *, sender: Json | None, keyboard: Json | None = None
    ) -> Kept:
        """Put a message into a chat; ids count up in each chat."""
        room.last_id += 1
        by_bot = sender is not None and sender["id"] == self.bot["id"]
        author: Json = {"sender_chat": room.chat} if sender is None else {"from": sender}
        message: Json = {
            "message_id": room.last_id, **author, "chat": room.chat, "date": int(self.now())
        }
        kept = Kept(
            message=message | content, by_bot=by_bot, sent_at=self.now(), keyboard=keyboard
        )
        room.messages[room.last_id] = kept
        return kept

    def delete(self, room: Room, message_id: int) -> None:
        """The bot deletes a message; raises as the real server refuses."""
        kept = room.living(message_id)
        if kept is None:
            raise bad_request("message to delete not found")
        if self.now() - kept.sent_at > MOST_AGE:
            raise bad_request("message can't be deleted for everyone")
        if not room.is_private and not kept.by_bot:
            raise bad_request("message can't be deleted")
        kept.deleted_by = "bot"

    def editable(self, room: Room, message_id: int) -> Kept:
        """A message that the bot may edit: its own, without a reply keyboard."""
        kept = room.living(message_id)
        if kept is None:
            raise bad_request("message to edit not found")
        if not kept.by_bot or (kept.keyboard and not kept.inline_keyboard):
            raise bad_request("message can't be edited")
        return kept

    def ask(self, *, sender: Json, kept: Kept, data: str) -> Json:
        """A press of a button: a callback query that waits for its answer."""
        self._last_query += 1
        query = Query(id=str(self._last_query), asked_at=self.now(), by=sender["id"])
        self.queries[query.id] = query
        return {
            "id": query.id,
            "from": sender,
            "message": kept.as_json(),
            "chat_instance": str(7_000_000 + abs(kept.message["chat"]["id"])),
            "data": data,
        }

    def answer(self, query_id: str, answer: Json, *, lifetime: float) -> None:
        """Answer a callback query, once and in time."""
        query = self.queries.get(query_id)
        if query is None or query.answer is not None or self.now() - query.asked_at > lifetime:
            raise too_old()
        query.answer = answer


@dataclass
class Query:
    """A pressed button. `answer` is None while the person's client shows a clock on it."""

    id: str
    asked_at: float
    by: int
    answer: Json | None = None


def too_old() -> Refusal:
    return bad_request(
        "query is too old and response timeout expired or query ID is invalid"
    )


def kind_of(message: Json) -> str:
    """What a message is: text, or the name of its content."""
    if "text" in message:
        return "text"
    return next((kind for kind in KINDS if kind in message), "service")
