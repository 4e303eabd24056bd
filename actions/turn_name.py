"""The name of a turn, by which the lines of both servers about it are found.

The Rasa server makes it by chance for each run of a turn (bot/stores/running_turn.py) and sends
it along; it says nothing of whom the turn belongs to.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import structlog

NAME = re.compile(r"[0-9a-f]{16}")


@contextmanager
def named_turn(call: Mapping[str, Any]) -> Iterator[None]:
    """The block in which each line has the call's turn; a name of another form is left out."""
    message = call.get("tracker", {}).get("latest_message") or {}
    name = str((message.get("metadata") or {}).get("turn"))
    if not NAME.fullmatch(name):
        yield
        return
    with structlog.contextvars.bound_contextvars(turn=name):
        yield
