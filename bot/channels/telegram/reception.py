"""What the connector does with what it hears: take it in, and tidy the chat."""
from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Awaitable, Mapping

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ChatAction
from telegram.error import BadRequest, TelegramError

from bot.channels.intake import Incoming
from bot.channels.moves import Moves
from bot.channels.telegram.chats import Chats
from bot.channels.telegram.start import read_payload
from bot.channels.telegram.updates import (
    Heard,
    Meant,
    Membership,
    Pressed,
    Started,
    Typed,
    Unread,
    is_for_a_group,
    is_private,
    read,
)
from bot.stores.protocol import StoreUnavailable

if TYPE_CHECKING:
    from bot.channels.telegram.connector import Telegram

logger = logging.getLogger(__name__)

TYPING_EVERY = 4.5  # seconds; Telegram shows it for five
USED = "-"  # callback data of a button that has been used
TOLD = "told"  # note: a group has been told that private chats alone are served
REMOVED, NOT_REMOVED = "system-telegram-removed", "system-telegram-not-removed"
PICTURE = "system-telegram-only-words"
ALREADY_GONE = "message to delete not found"


class Reception:
    """Takes updates of one bot. `take` never raises."""

    def __init__(self, *, bot: Bot, chats: Chats, connector: Telegram, moves: Moves) -> None:
        self._bot = bot
        self._chats = chats
        self._connector = connector
        self._moves = moves
        self._typing: dict[str, asyncio.Event] = {}

    async def take(self, update: Update, *, after: Awaitable[None] | None = None) -> None:
        """Take one update in; when this returns, what needs an answer is stored.

        The answer waits for `after`.
        """
        try:
            if is_private(update):
                heard = read(update)
                if heard is not None:
                    conversation = await self._take(update, heard)
                    if conversation is not None:
                        self._connector.answer_later(self._answer(conversation, after))
            elif is_for_a_group(update):
                await self._tell_group(update)
        except StoreUnavailable as error:
            logger.error("telegram.store_unavailable %s", error)
        except Exception as error:  # one strange update must not stop the next
            logger.error("telegram.update_failed kind=%s", type(error).__name__)

    async def _answer(self, conversation: str, after: Awaitable[None] | None) -> None:
        if after is not None:
            await after
        await self._connector.turns.answer(conversation)

    async def _take(self, update: Update, heard: Heard) -> str | None:
        """Take in what was heard; the conversation in which it waits for an answer, if it does."""
        chat = update.effective_chat
        assert chat is not None
        if isinstance(heard, Membership):
            await self._membership(chat.id, heard)
            return None
        conversation = await self._meet(chat.id)
        hint = self._connector.catalogues.released(_language(update))
        incoming = await self._incoming(conversation, chat.id, heard, hint)
        if isinstance(heard, Pressed):
            self._connector.answer_later(self._answer_press(chat.id, heard))
            if heard.button == USED:
                return None
        else:
            self._connector.answer_later(self._close_keyboard(conversation, chat.id))
        if isinstance(heard, Typed) and heard.edits and await self._correct(heard, incoming):
            return None
        incoming = replace(incoming, place=update.update_id)
        if await self._connector.turns.accept(incoming):
            return conversation
        if isinstance(heard, Unread) and heard.personal:
            self._connector.answer_later(self._remove_unread(chat.id, heard))
        return None

    async def _meet(self, chat: int) -> str:
        """The chat's conversation. Whoever writes has let us in again."""
        try:
            conversation = await self._chats.meet(chat)
            if await self._chats.blocked(conversation):
                await self._chats.unblock(conversation)
        except StoreUnavailable:  # the message itself is kept by the turns, and tried again
            conversation = self._chats.conversation(chat)
            self._chats.remember(conversation, chat)
        return conversation

    async def _incoming(
        self, conversation: str, chat: int, heard: Heard, hint: str
    ) -> Incoming:
        incoming = Incoming(
            conversation=conversation,
            message_id=heard.key,
            address=conversation,
            hint=hint,
            source=self._connector.source(f"telegram/{chat}"),
            extras={"message": heard.message} if heard.message else {},
        )
        if isinstance(heard, Typed):
            extras = {**incoming.extras, "picture": True} if heard.with_picture else incoming.extras
            return replace(incoming, text=heard.text, extras=extras)
        if isinstance(heard, Pressed):
            return replace(incoming, button=heard.button, extras={})
        if isinstance(heard, Meant):
            return replace(incoming, parse_data=understood(heard.intent), extras={})
        if isinstance(heard, Started):
            return await self._begin(incoming, heard)
        assert isinstance(heard, Unread)
        return replace(incoming, unread=heard.answer)

    async def _begin(self, incoming: Incoming, heard: Started) -> Incoming:
        """/start: a greeting, in the link's language, at the link's place."""
        start = read_payload(heard.payload, self._connector.catalogues)
        if start.move is not None:
            moved = await self._moves.arrive(start.move)
            if moved is None:
                return replace(incoming, unread="system-telegram-link-used", extras={})
            return replace(
                incoming, parse_data=understood("continue_here"), hint=moved.language,
                extras={"metadata": {"moved": moved.as_json()}},
            )
        if start.language:
            await self._connector.store.put_note(
                incoming.conversation, "language", start.language
            )
        intent, entities = "greet", []
        if start.agency:
            intent, entities = "check_status", [{"entity": "agency", "value": start.agency}]
        return replace(
            incoming, parse_data=understood(intent, entities),
            hint=start.language or incoming.hint, extras={},
        )

    async def _correct(self, heard: Typed, incoming: Incoming) -> bool:
        """Whether the edited message still waited, so that the new words take its place."""
        assert heard.edits is not None
        return await self._connector.turns.correct(replace(incoming, message_id=heard.edits))

    # -- what a message asks of the chat itself -----------------------------

    async def received(self, incoming: Incoming) -> str | None:
        """Remove a message that holds a number, a date or a code; what is said of it."""
        message = incoming.extras.get("message")
        if not incoming.sensitive or not message:
            return PICTURE if incoming.extras.get("picture") else None
        chat = await self._number(incoming.conversation)
        gone = chat is not None and await self._remove(chat, int(message))
        return REMOVED if gone else NOT_REMOVED

    async def _remove_unread(self, chat: int, heard: Unread) -> None:
        """A contact, a place, a picture, a voice: nobody needs it in the chat any longer."""
        assert heard.message is not None
        await self._remove(chat, heard.message)

    async def _remove(self, chat: int, message: int) -> bool:
        try:
            return bool(await self._bot.delete_message(chat, message))
        except BadRequest as error:
            return ALREADY_GONE in str(error).lower()
        except TelegramError as error:
            logger.warning("telegram.not_removed kind=%s", type(error).__name__)
            return False

    async def _number(self, conversation: str) -> int | None:
        try:
            return await self._chats.number(conversation)
        except StoreUnavailable:
            return None

    async def _answer_press(self, chat: int, pressed: Pressed) -> None:
        """Every press is answered, and its keyboard shows what was chosen."""
        used = pressed.button == USED
        try:
            await self._bot.answer_callback_query(pressed.query)
        except TelegramError as error:  # too old: the button itself still counts
            logger.info("telegram.press_not_answered kind=%s", type(error).__name__)
        if used or pressed.message is None:
            return
        chosen = f"✓ {pressed.title}" if pressed.title else ""
        markup = InlineKeyboardMarkup([[InlineKeyboardButton(chosen, callback_data=USED)]])
        await self._change_keyboard(chat, pressed.message, markup if chosen else None)
        try:
            await self._chats.take_keyboard(self._chats.conversation(chat))
        except StoreUnavailable as error:
            logger.warning("telegram.store_unavailable %s", error)

    async def _close_keyboard(self, conversation: str, chat: int) -> None:
        """Somebody typed instead: the buttons of before mean nothing any more."""
        try:
            message = await self._chats.take_keyboard(conversation)
        except StoreUnavailable as error:
            logger.warning("telegram.store_unavailable %s", error)
            return
        if message is not None:
            await self._change_keyboard(chat, message, None)

    async def _change_keyboard(
        self, chat: int, message: int, markup: InlineKeyboardMarkup | None
    ) -> None:
        try:
            await self._bot.edit_message_reply_markup(chat, message, reply_markup=markup)
        except TelegramError as error:
            logger.info("telegram.keyboard_not_changed kind=%s", type(error).__name__)

    # -- signs --------------------------------------------------------------

    async def typing(self, conversation: str, on: bool) -> None:
        """"typing …" in the chat, renewed until it is off; never holds a turn up."""
        ended = self._typing.pop(conversation, None)
        if ended is not None:
            ended.set()  # no cancelling: a request that is cut off half way says nothing sensible
        if on:
            self._typing[conversation] = asyncio.Event()
            self._connector.answer_later(
                self._show_typing(conversation, self._typing[conversation])
            )

    async def _show_typing(self, conversation: str, ended: asyncio.Event) -> None:
        chat = await self._number(conversation)
        while chat is not None and not ended.is_set():
            try:
                await self._bot.send_chat_action(chat, ChatAction.TYPING)
                await asyncio.wait_for(ended.wait(), TYPING_EVERY)
            except asyncio.TimeoutError:
                continue
            except TelegramError:
                return

    async def _membership(self, chat: int, heard: Membership) -> None:
        conversation = self._chats.conversation(chat)
        if heard.welcome:
            await self._chats.unblock(conversation)
        else:
            logger.info("telegram.blocked")
            await self._chats.block(conversation)

    async def _tell_group(self, update: Update) -> None:
        """Once for each group; nothing that is said there is read."""
        chat = update.effective_chat
        assert chat is not None
        group = self._chats.conversation(chat.id)
        store = self._connector.store
        if update.callback_query is not None:
            await self._bot.answer_callback_query(update.callback_query.id)
        if await store.note(group, TOLD) is not None:
            return
        await store.put_note(group, TOLD, "1")
        tag = self._connector.catalogues.released(_language(update))
        words = self._connector.catalogues.render("system-telegram-group", {}, tag)
        try:
            await self._bot.send_message(chat.id, words)
        except TelegramError as error:
            logger.info("telegram.group_not_told kind=%s", type(error).__name__)


def understood(intent: str, entities: Any = ()) -> Mapping[str, Any]:
    """A message whose meaning is known without reading it."""
    named = {"name": intent, "confidence": 1.0}
    return {
        "text": None, "intent": named, "intent_ranking": [named], "entities": list(entities),
    }


def _language(update: Update) -> str | None:
    user = update.effective_user
    return user.language_code if user is not None else None
