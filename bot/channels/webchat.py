"""Web chat: Socket.IO over WebSocket, and plain requests where that is blocked.

Mounted at /chat. A session's id is made and signed here; who holds its token owns the
conversation. Replies wait in the outbox until the reader has acknowledged them.
"""
from __future__ import annotations

import asyncio
import logging
from typing import Any, Awaitable, Callable, Coroutine, Dict, Optional

import socketio
from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.channels.addresses import client_address, source_of
from bot.channels.intake import Clean, DropRepeats, Incoming, LimitRate, ReadButton, Seal
from bot.channels.limits import NEW_SESSIONS_PER_ADDRESS, Limiter
from bot.channels.outgoing import Outbox, Shown
from bot.channels.pages import add_pages
from bot.channels.sessions import Session, SessionSigner
from bot.channels.turns import Channel, Turns
from bot.nlg.catalogue import Catalogues
from bot.privacy.detection import Detector
from bot.privacy.sealing import ReplyOpener, Sealer
from bot.settings import BotSettings
from bot.stores.open import open_store
from bot.stores.protocol import ConversationStore, StoreUnavailable

logger = logging.getLogger(__name__)

SOCKET_PATH = "/chat/socket.io"
LARGEST_FRAME = 64_000  # bytes; a message may have 2,000 characters
ID_LENGTH = 64
NO_SESSION = "no session, or not one of ours: begin with POST /chat/session"
PURGE_EVERY = 3600  # seconds
LARGEST_CURSOR = 2**31 - 1


class WebChat(InputChannel):
    """The web chat's connector; credentials.yml names it."""

    @classmethod
    def name(cls) -> str:
        return "webchat"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[str, Any]]) -> InputChannel:
        return cls(BotSettings.from_environment())

    def __init__(self, settings: BotSettings) -> None:
        self._settings = settings
        self._catalogues = Catalogues.load()
        self._signer = SessionSigner(settings.session_key)
        self._new_sessions = Limiter(NEW_SESSIONS_PER_ADDRESS)
        self._answering: set[asyncio.Task[None]] = set()
        self._store: ConversationStore = open_store(settings.tracker_url)
        self._outbox = Outbox(
            store=self._store, catalogues=self._catalogues, opener=ReplyOpener(settings.reply_key)
        )

    def url_prefix(self) -> str:
        """Absolute, so that Rasa mounts it outside /webhooks."""
        return "/chat"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes and the socket, around Rasa's handler."""
        sio = socketio.AsyncServer(
            async_mode="sanic",
            cors_allowed_origins=list(self._settings.allowed_origins) or None,
            transports=["websocket"],
            max_http_buffer_size=LARGEST_FRAME,
        )
        turns = self._turns(sio, on_new_message)
        blueprint = SocketBlueprint(sio, "webchat")
        self._add_socket(sio, turns)
        self._add_requests(blueprint, turns)
        add_pages(blueprint, self._settings)

        @blueprint.listener("after_server_start")
        async def keep_tidy(app: Sanic, _: Any) -> None:
            app.add_task(self._purge_now_and_then())

        return blueprint

    async def _purge_now_and_then(self) -> None:
        """What has expired is deleted, not only passed over."""
        while True:
            try:
                await self._store.purge()
            except StoreUnavailable as error:
                logger.warning("purge.store_unavailable %s", error)
            await asyncio.sleep(PURGE_EVERY)

    def _turns(self, sio: socketio.AsyncServer, handler: Callable[..., Awaitable[Any]]) -> Turns:
        async def push(conversation: str, shown: Shown) -> None:
            await sio.emit("reply", shown.as_json(), room=conversation)
            if shown.seq is None:
                self._passing.setdefault(conversation, []).append(shown)

        self._passing: dict[str, list[Shown]] = {}
        steps = (
            LimitRate(
                conversation=Limiter(self._settings.per_conversation),
                address=Limiter(self._settings.per_address),
            ),
            DropRepeats(self._store),
            ReadButton(self._store),
            Clean(),
            Seal(detector=Detector(), sealer=Sealer(self._settings.seal_public_key)),
        )
        channel = Channel(
            name=self.name(), steps=steps, push=push, default_language=self._catalogues.default
        )
        return Turns(channel=channel, store=self._store, outbox=self._outbox, handler=handler)

    # -- Socket.IO --------------------------------------------------------

    def _add_socket(self, sio: socketio.AsyncServer, turns: Turns) -> None:
        @sio.on("connect")
        async def connect(sid: str, environ: dict[str, Any], auth: Any = None) -> bool:
            auth = auth if isinstance(auth, dict) else {}
            address = client_address(environ["sanic.request"], self._settings.trusted_proxies)
            session = self._signer.resume(auth.get("session"))
            if session is None and not self._new_sessions.take(address):
                return False
            resumed, session = session is not None, session or self._signer.begin()
            hint = self._catalogues.released(_tag(auth.get("language")))
            await sio.save_session(
                sid, {"session": session, "address": address, "hint": hint}
            )
            await sio.enter_room(sid, session.conversation)
            await sio.emit(
                "session",
                {"session": session.token, "resumed": resumed, **self._greeting(hint)},
                to=sid,
            )
            await self._send_waiting(sio, sid, session, _cursor(auth.get("cursor")))
            return True

        @sio.on("message")
        async def message(sid: str, data: Any) -> dict[str, str]:
            known = await sio.get_session(sid)
            incoming = _incoming(known["session"], known["address"], data)
            if incoming is None:
                return {"status": "malformed"}
            await sio.emit("typing", {"on": True}, room=incoming.conversation)
            self._begin(self._answer(sio, turns, incoming, known["hint"]))
            return {"status": "accepted"}

        @sio.on("ack")
        async def ack(sid: str, data: Any) -> None:
            known = await sio.get_session(sid)
            cursor = _cursor(data.get("seq") if isinstance(data, dict) else None)
            try:
                await self._store.acknowledge(known["session"].conversation, cursor)
            except StoreUnavailable as error:
                logger.warning("ack.store_unavailable %s", error)

    def _begin(self, answer: Coroutine[Any, Any, None]) -> None:
        """Answer beside the socket's own work; the loop alone would not keep the task alive."""
        task = asyncio.ensure_future(answer)
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answer(
        self, sio: socketio.AsyncServer, turns: Turns, incoming: Incoming, hint: str
    ) -> None:
        await turns.take(incoming, hint=hint, source=self._source(incoming.address))
        self._passing.pop(incoming.conversation, None)
        await sio.emit("typing", {"on": False}, room=incoming.conversation)

    async def _send_waiting(
        self, sio: socketio.AsyncServer, sid: str, session: Session, cursor: int
    ) -> None:
        try:
            for shown in await self._outbox.waiting(session.conversation, cursor):
                await sio.emit("reply", shown.as_json(), to=sid)
        except StoreUnavailable as error:
            logger.warning("resume.store_unavailable %s", error)

    # -- plain requests ---------------------------------------------------

    def _add_requests(self, blueprint: Blueprint, turns: Turns) -> None:
        @blueprint.post("/session")
        async def session(request: Request) -> HTTPResponse:
            address = client_address(request, self._settings.trusted_proxies)
            if not self._new_sessions.take(address):
                return _refusal(429, "too many new conversations: wait a minute")
            body = request.json if isinstance(request.json, dict) else {}
            hint = self._catalogues.released(_tag(body.get("language")))
            return json_response({"session": self._signer.begin().token, **self._greeting(hint)})

        @blueprint.post("/messages")
        async def messages(request: Request) -> HTTPResponse:
            session = self._signer.resume(request.token)
            if session is None:
                return _refusal(401, NO_SESSION)
            address = client_address(request, self._settings.trusted_proxies)
            incoming = _incoming(session, address, request.json)
            if incoming is None:
                return _refusal(400, "a message is {id, text} or {id, button}")
            hint = self._catalogues.released(_tag(request.json.get("language")))
            await turns.take(incoming, hint=hint, source=self._source(address))
            passing = self._passing.pop(incoming.conversation, [])
            return json_response({"system": [shown.as_json() for shown in passing]}, status=202)

        @blueprint.get("/messages")
        async def replies(request: Request) -> HTTPResponse:
            session = self._signer.resume(request.token)
            if session is None:
                return _refusal(401, NO_SESSION)
            after = _cursor(request.args.get("after"))
            try:
                waiting = await self._outbox.waiting(session.conversation, after)
            except StoreUnavailable:
                return _refusal(503, "the conversation store does not answer; try again")
            return json_response({"replies": [shown.as_json() for shown in waiting]})

    def _greeting(self, language: str) -> dict[str, Any]:
        welcome = self._outbox.system("system-welcome", language)
        return {"welcome": welcome.as_json()}

    def _source(self, address: str) -> str:
        return source_of(address, self._settings.session_key)


class SocketBlueprint(Blueprint):
    """A blueprint that brings a Socket.IO server along."""

    def __init__(self, sio: socketio.AsyncServer, name: str) -> None:
        super().__init__(name)
        self.ctx.sio = sio

    def register(self, app: Sanic, options: Dict[str, Any]) -> None:
        self.ctx.sio.attach(app, SOCKET_PATH)
        super().register(app, options)


def _incoming(session: Session, address: str, data: Any) -> Incoming | None:
    """The message in a request's JSON, or None when it is not of the form."""
    if not isinstance(data, dict) or not isinstance(data.get("id"), str):
        return None
    text, button = data.get("text", ""), data.get("button")
    if not isinstance(text, str) or not (button is None or isinstance(button, str)):
        return None
    if not 0 < len(data["id"]) <= ID_LENGTH:
        return None
    return Incoming(
        conversation=session.conversation,
        message_id=data["id"],
        address=address,
        text=text,
        button=button,
    )


def _cursor(value: Any) -> int:
    try:
        return min(max(0, int(value)), LARGEST_CURSOR)
    except (TypeError, ValueError, OverflowError):
        return 0


def _tag(value: Any) -> str | None:
    return value[:16] if isinstance(value, str) else None


def _refusal(status: int, reason: str) -> HTTPResponse:
    return json_response({"error": reason}, status=status)
