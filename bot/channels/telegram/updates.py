"""What an update says, as one of a closed set; nothing is answered here."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Mapping

from telegram import CallbackQuery, ChatMember, Message, MessageReactionUpdated, Update
from telegram.constants import ChatType, MessageEntityType

# What Telegram is asked to send; everything else stays with it.
ALLOWED = (
    Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER,
    Update.MESSAGE_REACTION,
)
# Commands of the menu (data/locales/*/telegram.ftl) and the intent that each one stands for.
COMMANDS: Mapping[str, str] = {
    "status": "check_status",
    "appointments": "ask_appointment",
    "help": "ask_help",
    "language": "change_language",
    "person": "human_handoff",
    "privacy": "privacy_question",
    "cancel": "cancel",
    "lock": "lock_session",
}
# Kinds of message that cannot be read, and what is said to each. The first that fits counts.
UNREADABLE: Mapping[str, str] = {
    "voice": "system-telegram-voice",
    "audio": "system-telegram-voice",
    "video_note": "system-telegram-voice",
    "photo": "system-telegram-picture",
    "video": "system-telegram-picture",
    "animation": "system-telegram-picture",
    "document": "system-telegram-picture",
    "location": "system-telegram-location",
    "venue": "system-telegram-location",
    "contact": "system-telegram-contact",
    "sticker": "system-telegram-sticker",
    "dice": "system-telegram-sticker",
    "poll": "system-no-text",
    "story": "system-no-text",
    "game": "system-no-text",
}
# Personal by themselves: they vanish as a typed number does.
PERSONAL = frozenset(
    {"system-telegram-location", "system-telegram-contact", "system-telegram-picture",
     "system-telegram-voice"}
)
UNHAPPY = frozenset("👎😢😭😡🤬😱🤯💔😨🤮💩🥱🤷")
_COMMAND = re.compile(r"/([a-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)


@dataclass(frozen=True)
class Heard:
    """Something in a private chat. `key` names it in the chat, so that it is taken once."""

    key: str
    message: int | None = None  # Telegram's number of the message, to delete or correct it


@dataclass(frozen=True)
class Typed(Heard):
    """Words. `edits` is the key of the message that they correct."""

    text: str = field(default="", repr=False)
    edits: str | None = None
    with_picture: bool = False


@dataclass(frozen=True)
class Pressed(Heard):
    """A button of ours."""

    button: str = ""
    query: str = ""
    title: str = field(default="", repr=False)


@dataclass(frozen=True)
class Meant(Heard):
    """A command or a reaction: it means an intent, whatever the language."""

    intent: str = ""


@dataclass(frozen=True)
class Started(Heard):
    """/start, with what a deep link brought along ("" for none)."""

    payload: str = field(default="", repr=False)


@dataclass(frozen=True)
class Unread(Heard):
    """Something that has no words, and what is said to it."""

    answer: str = ""

    @property
    def personal(self) -> bool:
        return self.answer in PERSONAL


@dataclass(frozen=True)
class Membership(Heard):
    """The bot was blocked (False) or let in again (True)."""

    welcome: bool = True


def is_private(update: Update) -> bool:
    chat = update.effective_chat
    return chat is not None and chat.type == ChatType.PRIVATE


def is_for_a_group(update: Update) -> bool:
    """Something in a group that deserves the one word that private chats alone are served."""
    chat = update.effective_chat
    if chat is None or chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
        return False
    if update.my_chat_member is not None:
        return _is_in(update.my_chat_member.new_chat_member)
    return update.message is not None or update.callback_query is not None


def read(update: Update) -> Heard | None:
    """What an update of a private chat says; None where nothing is to be answered."""
    if update.callback_query is not None:
        return _pressed(update.callback_query)
    if update.my_chat_member is not None:
        welcome = _is_in(update.my_chat_member.new_chat_member)
        return Membership(key=f"u{update.update_id}", welcome=welcome)
    if update.message_reaction is not None:
        return _reaction(update.update_id, update.message_reaction)
    if update.edited_message is not None:
        return _edited(update.edited_message)
    return _message(update.message) if update.message is not None else None


def _message(message: Message) -> Heard | None:
    key = f"m{message.message_id}"
    if message.forward_origin is not None:
        return Unread(key=key, message=message.message_id, answer="system-telegram-forwarded")
    if message.text is not None:
        return _text(message, key)
    if message.caption:
        return Typed(key=key, message=message.message_id, text=message.caption, with_picture=True)
    for kind, answer in UNREADABLE.items():
        if getattr(message, kind, None):
            return Unread(key=key, message=message.message_id, answer=answer)
    return None  # a service message: a pin, a new picture of the chat


def _text(message: Message, key: str) -> Heard:
    text = message.text or ""
    command = _COMMAND.fullmatch(text.strip()) if _begins_with_command(message) else None
    if command is None:
        return Typed(key=key, message=message.message_id, text=text)
    name, rest = command[1], (command[2] or "").strip()
    if name == "start":
        return Started(key=key, message=message.message_id, payload=rest)
    if name in COMMANDS and not rest:
        return Meant(key=key, message=message.message_id, intent=COMMANDS[name])
    # Words after a command are what was meant ("/status IOE…"); an unknown one is words too.
    words = rest if name in COMMANDS else text
    return Typed(key=key, message=message.message_id, text=words)


def _begins_with_command(message: Message) -> bool:
    return any(
        entity.type == MessageEntityType.BOT_COMMAND and entity.offset == 0
        for entity in message.entities
    )


def _edited(message: Message) -> Heard | None:
    text = message.text or message.caption
    if not text or message.forward_origin is not None:
        return None
    moment = int(message.edit_date.timestamp()) if message.edit_date else 0
    return Typed(
        key=f"m{message.message_id}e{moment}",
        message=message.message_id,
        text=text,
        edits=f"m{message.message_id}",
    )


def _pressed(query: CallbackQuery) -> Heard:
    message = query.message
    return Pressed(
        key=f"b{query.data}"[:64],  # the same button twice is a nervous finger
        message=message.message_id if message is not None else None,
        button=query.data or "",
        query=query.id,
        title=_title(message, query.data),
    )


def _title(message: Any, data: str | None) -> str:
    markup = getattr(message, "reply_markup", None)
    rows = markup.inline_keyboard if markup is not None else ()
    return next((key.text for row in rows for key in row if key.callback_data == data), "")


def _reaction(update_id: int, reaction: MessageReactionUpdated) -> Heard | None:
    added = {getattr(one, "emoji", "") for one in reaction.new_reaction}
    added -= {getattr(one, "emoji", "") for one in reaction.old_reaction}
    if not added:
        return None  # one was taken back
    intent = "ask_help" if any(sign[:1] in UNHAPPY for sign in added) else "thank"
    return Meant(key=f"u{update_id}", intent=intent)


def _is_in(member: ChatMember) -> bool:
    return member.status not in (ChatMember.LEFT, ChatMember.BANNED)
