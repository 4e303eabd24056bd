"""The turn that is running: what Rasa would save is kept with the turn's replies, or not at all.

Rasa saves the tracker at the end of a turn, and forgets when that fails. A process that ends
between that save and the storing of the replies would leave a conversation that has moved on
without a word. So within a connector's turn the tracker store hands its state over here, and the
connector commits everything at once (`ConversationStore.finish`).
"""
from __future__ import annotations

import secrets
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Iterator


@dataclass
class RunningTurn:
    """`tracker` is the JSON to keep; `failed` says that the tracker could not be read.

    `unheard` says that an action was called and its answer did not come. `intent` is what was
    understood, `spoken` in which language. `name` is made by chance, for the logs of both servers.
    """

    conversation: str
    tracker: str | None = None
    failed: bool = False
    unheard: bool = False
    intent: str | None = None
    spoken: str | None = None
    name: str = field(default_factory=lambda: secrets.token_hex(8))


_running: ContextVar[RunningTurn | None] = ContextVar("running_turn", default=None)


@contextmanager
def running_turn(conversation: str) -> Iterator[RunningTurn]:
    """The block in which Rasa runs a turn; tasks begun in it see the same turn."""
    turn = RunningTurn(conversation)
    token = _running.set(turn)
    try:
        yield turn
    finally:
        _running.reset(token)


def turn_of(conversation: str) -> RunningTurn | None:
    """The connector's turn in which this conversation runs, or None (Rasa's own channels)."""
    turn = _running.get()
    return turn if turn is not None and turn.conversation == conversation else None


def turn_name() -> str | None:
    """The name of the turn that runs here: it says nothing of whom it belongs to."""
    turn = _running.get()
    return turn.name if turn is not None else None


def note_unheard() -> None:
    """An action's answer did not come; Rasa goes on as if it had said nothing."""
    turn = _running.get()
    if turn is not None:
        turn.unheard = True
