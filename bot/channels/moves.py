"""Going on in another channel: a ticket for one use carries the place, never the proof.

Sealed values open in their own conversation only; so the action server seals them anew for the
one that goes on (`action_continue_here`), and whoever goes on proves again who asks.
"""
from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from typing import Any, Mapping

from bot.privacy.at_rest import AtRest, Unreadable
from bot.stores.protocol import LANGUAGE_NOTE, ConversationStore

PLACE = ("question", "case_number", "date_of_birth")
TICKETS = "moves"  # the notes' conversation under which tickets wait
DOOR = "door"
LIFETIME = 600.0  # seconds
TICKET_BYTES = 24
LONGEST_TICKET = 64


@dataclass(frozen=True)
class Moved:
    """A conversation's place: where it was, its language, its slots as they were sealed there."""

    conversation: str
    language: str | None
    slots: Mapping[str, Any]

    def as_json(self) -> dict[str, Any]:
        return {"from": self.conversation, "slots": dict(self.slots)}


class Moves:
    """Writes and takes tickets. Methods raise `StoreUnavailable`."""

    def __init__(self, *, store: ConversationStore, at_rest: AtRest) -> None:
        self._store = store
        self._at_rest = at_rest

    async def open_door(self, address: str) -> None:
        """Said by the channel to which one can move: the address that a ticket is put behind."""
        await self._store.put_note(TICKETS, DOOR, address)

    async def link(self, conversation: str) -> str | None:
        """An address, for one use, that goes on with this conversation; None without a door."""
        door = await self._store.note(TICKETS, DOOR)
        return None if door is None else door + await self.leave(conversation)

    async def leave(self, conversation: str) -> str:
        """A ticket for this conversation's place."""
        ticket = secrets.token_urlsafe(TICKET_BYTES)
        name = _name(ticket)
        await self._store.put_note(
            TICKETS, name, self._at_rest.lock(conversation, name), lifetime=LIFETIME
        )
        return ticket

    async def arrive(self, ticket: str) -> Moved | None:
        """The place behind a ticket, which is used up by that; None for any other."""
        if not 0 < len(ticket) <= LONGEST_TICKET:
            return None
        name = _name(ticket)
        kept = await self._store.take_note(TICKETS, name)
        if kept is None:
            return None
        try:
            conversation = self._at_rest.unlock(kept, name)
        except Unreadable:
            return None
        state = await self._store.load_tracker(conversation)
        return Moved(
            conversation=conversation,
            language=await self._store.note(conversation, LANGUAGE_NOTE),
            slots=_slots(state),
        )


def _slots(state: str | None) -> dict[str, Any]:
    """What the place's slots held last, of a tracker's JSON (bot/tracker_store.py)."""
    held: dict[str, Any] = {}
    for event in json.loads(state) if state else []:
        if event.get("event") == "slot" and event.get("name") in PLACE:
            held[event["name"]] = event.get("value")
    return {name: value for name, value in held.items() if value}


def _name(ticket: str) -> str:
    """Tickets are kept as hashes: who reads the store cannot use one."""
    return hashlib.sha256(ticket.encode()).hexdigest()
