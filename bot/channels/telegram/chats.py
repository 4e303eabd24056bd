"""Which chat a conversation is: Telegram's numbers lead to people, so they are kept encrypted.

A conversation's id is a keyed hash of the chat's number; the number itself stands in the store
only under a key (bot/privacy/at_rest.py), so that replies find their way after a restart.
"""
from __future__ import annotations

from collections import OrderedDict

from bot.channels.addresses import source_of
from bot.privacy.at_rest import AtRest, Unreadable
from bot.stores.protocol import ConversationStore

CHAT, KEYBOARD, BLOCKED, KEY = "chat", "keyboard", "blocked", "key"  # notes of a conversation
MOST_REMEMBERED = 20_000


class Chats:
    """Conversations and the chats behind them. Methods raise `StoreUnavailable`."""

    def __init__(self, *, store: ConversationStore, at_rest: AtRest, key: str) -> None:
        self._store = store
        self._at_rest = at_rest
        self._key = key
        self._remembered: OrderedDict[str, int] = OrderedDict()

    def conversation(self, chat: int) -> str:
        """The conversation's id (Rasa's sender id) for a chat's number."""
        return "tg" + source_of(f"telegram/{chat}", self._key)

    async def meet(self, chat: int) -> str:
        """The conversation of a chat that wrote, whose number is kept from now on."""
        conversation = self.conversation(chat)
        if conversation not in self._remembered:
            kept = self._at_rest.lock(str(chat), conversation)
            await self._store.put_note(conversation, CHAT, kept)
            self.remember(conversation, chat)
        return conversation

    async def number(self, conversation: str) -> int | None:
        """The chat's number; None where it is not known any more."""
        if conversation in self._remembered:
            return self._remembered[conversation]
        kept = await self._store.note(conversation, CHAT)
        if kept is None:
            return None
        try:
            chat = int(self._at_rest.unlock(kept, conversation))
        except Unreadable:
            return None
        self.remember(conversation, chat)
        return chat

    def remember(self, conversation: str, chat: int) -> None:
        self._remembered[conversation] = chat
        if len(self._remembered) > MOST_REMEMBERED:
            self._remembered.popitem(last=False)

    # -- the keyboard that can still be pressed -----------------------------

    async def show_keyboard(self, conversation: str, message: int) -> None:
        await self._store.put_note(conversation, KEYBOARD, str(message))

    async def take_keyboard(self, conversation: str) -> int | None:
        """The message whose keyboard is still open; it counts as closed from now on."""
        return await self._take_message(conversation, KEYBOARD)

    # -- the key of an app that stands in the chat --------------------------

    async def show_key(self, conversation: str, message: int) -> None:
        await self._store.put_note(conversation, KEY, str(message))

    async def take_key(self, conversation: str) -> int | None:
        """The message that shows a key; it counts as removed from now on."""
        return await self._take_message(conversation, KEY)

    async def _take_message(self, conversation: str, note: str) -> int | None:
        kept = await self._store.take_note(conversation, note)
        return int(kept) if kept else None

    # -- blocked ------------------------------------------------------------

    async def block(self, conversation: str) -> None:
        """The person has blocked the bot: nothing is pushed until they write again."""
        await self._store.put_note(conversation, BLOCKED, "1")

    async def unblock(self, conversation: str) -> None:
        await self._store.take_note(conversation, BLOCKED)

    async def blocked(self, conversation: str) -> bool:
        return await self._store.note(conversation, BLOCKED) is not None
