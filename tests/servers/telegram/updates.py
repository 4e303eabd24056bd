"""The queue of updates: kept until confirmed, filtered, held back, doubled, out of order."""
from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from tests.servers.telegram.errors import conflict
from tests.servers.telegram.schema import Schema
from tests.servers.telegram.world import World

Json = dict[str, Any]
# Kinds that are sent only to those who ask for them by name.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
FIRST_ID = 700_000_001
WEBHOOK_IS_SET = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
OTHER_POLL = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


@dataclass
class Pending:
    """An update that waits. `line` is its chat or person: a line is delivered in order."""

    update: Json
    line: int
    out_of_order: bool = False  # delivered once even when a later one is confirmed already
    shown: bool = False
    failures: int = 0
    not_before: float = 0.0  # monotonic
    in_flight: bool = False

    @property
    def id(self) -> int:
        return int(self.update["update_id"])


@dataclass
class Disorder:
    """What is to happen to the next updates."""

    doubled: int = 0
    shuffled: int = 0
    gathered: list[Pending] = field(default_factory=list)


class Updates:
    """All that happened and was not confirmed yet, oldest first."""

    def __init__(self, *, world: World, schema: Schema) -> None:
        self._world = world
        self._schema = schema
        self.pending: list[Pending] = []
        self.held: list[Pending] | None = None
        self.allowed: frozenset[str] | None = None  # None: all but ON_REQUEST
        self.unwanted: list[Json] = []  # not sent, for their kind is not allowed
        self.all: list[Json] = []
        self.disorder = Disorder()
        self._last_id = FIRST_ID - 1
        self._poll = 0

    def add(self, kind: str, content: Json, *, line: int) -> None:
        """Something happened: queue it if the bot wants to hear of it."""
        with self._world.changed:
            if not self._wanted(kind):
                self.unwanted.append({kind: content})
                return
            self._last_id += 1
            update = {"update_id": self._last_id, kind: content}
            self._schema.check("Update", update)
            self.all.append(update)
            self._queue(Pending(update=update, line=line))
            self._world.changed.notify_all()

    def allow(self, kinds: list[str] | None) -> None:
        """Which kinds to send from now on; None leaves it, an empty list is the default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def hold(self) -> None:
        """Keep new updates back until `let_go`."""
        with self._world.changed:
            self.held = self.held or []

    def let_go(self) -> None:
        with self._world.changed:
            held, self.held = self.held or [], None
            self.pending += held
            self._world.changed.notify_all()

    def waiting_for(self, line: int) -> bool:
        """Whether an update of this line is still to be delivered."""
        return any(pending.line == line for pending in self.pending)

    def poll(self, *, offset: int, limit: int, timeout: float, webhook: bool) -> list[Json]:
        """Long polling: confirms what is below `offset`, waits for what comes.

        Raises 409 with a webhook set, and when another poll begins meanwhile.
        """
        if webhook:
            raise conflict(WEBHOOK_IS_SET)
        with self._world.changed:
            self._poll += 1
            mine = self._poll
            self._world.changed.notify_all()
            self._confirm(offset)
            deadline = time.monotonic() + timeout
            while not self.pending and not self._world.closed and self._poll == mine:
                left = deadline - time.monotonic()
                if left <= 0:
                    return []
                self._world.changed.wait(left)
            if self._poll != mine:
                raise conflict(OTHER_POLL)
            batch = self.pending[:limit]
            for pending in batch:
                pending.shown = True
            return [pending.update for pending in batch]

    def end_polls(self) -> None:
        """A webhook was set: whoever polls is sent away."""
        with self._world.changed:
            self._poll += 1
            self._world.changed.notify_all()

    def drop(self) -> None:
        """Forget what waits (drop_pending_updates)."""
        self.pending = [pending for pending in self.pending if pending.in_flight]

    def confirm(self, done: Pending) -> None:
        """A webhook took this one."""
        self.pending = [pending for pending in self.pending if pending is not done]

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in ON_REQUEST

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = self.pending[offset:]
            return
        self.pending = [
            pending for pending in self.pending
            if pending.id >= offset or (pending.out_of_order and not pending.shown)
        ]

    def _queue(self, pending: Pending) -> None:
        arrived = [pending]
        if self.disorder.doubled:
            self.disorder.doubled -= 1
            arrived.append(Pending(pending.update, pending.line, out_of_order=True))
        if self.disorder.shuffled:
            self.disorder.gathered += arrived
            self.disorder.shuffled -= 1
            if self.disorder.shuffled:
                return
            arrived, self.disorder.gathered = self.disorder.gathered[::-1], []
            for late in arrived:
                late.out_of_order = True
        (self.pending if self.held is None else self.held).extend(arrived)
