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

logger = logging.getLogger(__name__)

SOCKET_PATH = "/chat/socket.io"
SAID_BY_A_PAGE = ("message", "ack")  # all that a page may tell us


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


class SocketServer(socketio.AsyncServer):
    """Hears the events of a page, and no other: neither one whose name is no text, nor `connect`.

    The library would call the handler of `connect` with whatever a page sends as its request, and
    leave a traceback of each event that fails to asyncio's log.
    """

    async def _handle_event_internal(
        self, server: Any, sid: str, eio_sid: str, data: Any, namespace: str, id: Any
    ) -> None:
        if data[0] not in SAID_BY_A_PAGE:
            return
        try:
            await super()._handle_event_internal(server, sid, eio_sid, data, namespace, id)
        except Exception as error:
            logger.error("socket.event_failed kind=%s", type(error).__name__)


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
