"""One store per process and URL, opened at first use."""
from __future__ import annotations

from functools import cache

from bot.stores.protocol import ConversationStore


@cache
def open_store(url: str) -> ConversationStore:
    """The store at `url` (sqlite://, postgresql:// or redis://).

    The tracker store and the connectors share it, so that a conversation's state, its
    outbox and its buttons live and die together. Raises `ValueError` on another scheme.
    """
    if url.startswith(("redis://", "rediss://")):
        from bot.stores.redis import RedisConversationStore

        return RedisConversationStore(url)
    if url.startswith(("sqlite:", "postgresql:", "postgresql+psycopg:")):
        from bot.stores.sql import SqlConversationStore

        return SqlConversationStore(url)
    scheme = url.split(":", 1)[0]
    raise ValueError(
        f"CASEPATH_TRACKER_URL starts with {scheme!r}: use sqlite, postgresql or redis."
    )
