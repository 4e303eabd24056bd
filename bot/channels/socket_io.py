"""Socket.IO within Rasa's server, and what it logs: one line for a broken frame, nothing of it.

The libraries would write a traceback for each, with bytes of the frame: whoever sends enough of
them fills the disk, and a frame may hold what nobody should read.
"""
from __future__ import annotations

import logging
from typing import Any, Dict

import socketio
from sanic import Blueprint, Sanic

from bot.channels.door import keep_door
from bot.channels.origins import Origins

SOCKET_PATH = "/chat/socket.io"


class _OneLine(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        kind = record.exc_info[0] if record.exc_info else None
        record.msg = f"socket.broken_frame kind={kind.__name__ if kind else 'unknown'}"
        record.args, record.exc_info, record.exc_text = (), None, None
        return True


def socket_logger() -> logging.Logger:
    """The logger to hand to Socket.IO and Engine.IO."""
    logger = logging.getLogger("bot.socket")
    logger.setLevel(logging.ERROR)
    if not any(isinstance(each, _OneLine) for each in logger.filters):
        logger.addFilter(_OneLine())
    return logger


class SocketBlueprint(Blueprint):
    """A blueprint that brings a Socket.IO server along, and the guard of its door."""

    def __init__(
        self, sio: socketio.AsyncServer, origins: Origins, name: str, *, production: bool
    ) -> None:
        super().__init__(name)
        self.ctx.sio = sio
        self.ctx.origins = origins
        self.ctx.production = production

    def register(self, app: Sanic, options: Dict[str, Any]) -> None:
        keep_door(app, production=self.ctx.production)
        self.ctx.origins.guard(app)
        self.ctx.sio.attach(app, SOCKET_PATH)
        super().register(app, options)
