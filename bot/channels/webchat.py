"""Web chat: Socket.IO over WebSocket, and plain requests where that is blocked.

Mounted at /chat. A session's id is made and signed here; who holds its token owns the
conversation. Replies wait in the outbox until the reader has acknowledged them.
"""
from __future__ import annotations

import asyncio
import logging
from typing import Any

import socketio
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response
from socketio.exceptions import ConnectionRefusedError as Refusal

from bot.channels import cookies
from bot.channels.addresses import client_address
from bot.channels.connector import Connector
from bot.channels.health import add_health
from bot.channels.intake import Incoming
from bot.channels.moves import Moves
from bot.channels.origins import Origins
from bot.channels.outgoing import Shown
from bot.channels.pages import add_pages
from bot.channels.sessions import Session, SessionSigner
from bot.channels.socket_io import SocketBlueprint, SocketServer, socket_logger
from bot.channels.waiting import ended
from bot.channels.web_input import body, cursor, refusal, safe_id, tag
from bot.figures.page import add_figures
from bot.processes.limits import NEW_SESSIONS_PER_ADDRESS
from bot.settings import BotSettings
from bot.stores.protocol import StoreUnavailable

logger = logging.getLogger(__name__)

LARGEST_FRAME = 64_000  # bytes; a message may have 2,000 characters
ID_LENGTH = 64
NO_SESSION = "no session"  # none, not one of ours, or another browser's; the widget knows it
TOO_MANY = "too many new conversations: wait a minute"


class WebChat(Connector):
    """The web chat's connector; credentials.yml names it."""

    @classmethod
    def name(cls) -> str:
        return "webchat"

    def __init__(self, settings: BotSettings) -> None:
        super().__init__(settings)
        self._signer = SessionSigner(settings.session_key)
        self._new_sessions = self.share.limiter(NEW_SESSIONS_PER_ADDRESS, "session")
        self._relay = self.share.relay(self.name())
        self._listening: list[asyncio.Task[None]] = []
        self._moves = Moves(store=self.store, at_rest=self.at_rest)
        self._passing: dict[str, list[Shown]] = {}
        self._origins = Origins(settings.allowed_origins)
        self._sio = SocketServer(
            async_mode="sanic",
            cors_allowed_origins=lambda _, environ: self._origins.allows(environ["sanic.request"]),
            transports=["websocket"],
            max_http_buffer_size=LARGEST_FRAME,
            logger=socket_logger(),
            engineio_logger=socket_logger(),
        )

    def url_prefix(self) -> str:
        """Absolute, so that Rasa mounts it outside /webhooks."""
        return "/chat"

    def routes(self) -> Blueprint:
        """The page, the plain requests, and the socket."""
        blueprint = SocketBlueprint(
            self._sio, self._origins, "webchat", production=self.settings.production
        )
        self._add_socket()
        self._add_requests(blueprint)
        add_figures(blueprint, self.settings.metrics_from)
        add_health(blueprint, self.settings, self.store, self.share)
        add_pages(blueprint, self.settings)
        return blueprint

    async def push(self, conversation: str, shown: Shown) -> None:
        await self._sio.emit("reply", shown.as_json(), room=conversation)
        if shown.seq is None:
            self._passing.setdefault(conversation, []).append(shown)
            await self._relay.tell(conversation, "reply", shown.as_json())
        else:
            await self._relay.tell(conversation, "stored", shown.seq)

    async def typing(self, conversation: str, on: bool) -> None:
        await self._sio.emit("typing", {"on": on}, room=conversation)
        await self._relay.tell(conversation, "typing", {"on": on})

    async def started(self) -> None:
        self._listening = [asyncio.ensure_future(self._relay.listen(self._heard))]

    async def stopped(self) -> None:
        await ended(self._listening)

    async def _heard(self, conversation: str, event: str, data: Any) -> None:
        """Show what another process has for a reader whose socket is here."""
        if conversation not in self._sio.manager.rooms.get("/", {}):
            return
        if event != "stored":
            await self._sio.emit(event, data, room=conversation)
            return
        for shown in await self.outbox.waiting(conversation, 0):
            if shown.seq == data:
                await self._sio.emit("reply", shown.as_json(), room=conversation)

    async def _may_begin(self, address: str) -> bool:
        return (await self._new_sessions.take(self.source(address))).allowed

    # -- Socket.IO --------------------------------------------------------

    def _add_socket(self) -> None:
        sio = self._sio

        @sio.on("connect")
        async def connect(sid: str, environ: dict[str, Any], auth: Any = None) -> bool:
            auth = auth if isinstance(auth, dict) else {}
            request = environ["sanic.request"]
            address = client_address(request, self.settings.trusted_proxies)
            resumed = auth.get("session") is not None
            session = self._resumed(request, auth["session"]) if resumed else None
            if resumed and session is None:
                raise Refusal(NO_SESSION)
            if session is None and not await self._may_begin(address):
                raise Refusal(TOO_MANY)
            session = session or self._signer.begin()
            hint = self.catalogues.released(tag(auth.get("language")))
            await sio.save_session(
                sid, {"session": session, "address": address, "hint": hint}
            )
            await sio.enter_room(sid, session.conversation)
            await sio.emit(
                "session",
                {"session": session.token, "resumed": resumed, **self._greeting(hint)},
                to=sid,
            )
            await self._send_waiting(sio, sid, session, cursor(auth.get("cursor")))
            return True

        @sio.on("message")
        async def message(sid: str, data: Any = None, *_: Any) -> dict[str, str]:
            """Acknowledged once the message is stored: what is not, the browser sends again."""
            known = await sio.get_session(sid)
            incoming = self._incoming(known["session"], known["address"], data, known["hint"])
            if incoming is None:
                return {"status": "malformed"}
            if await self.turns.accept(incoming):
                self.answer_later(self._answer(incoming.conversation))
            else:
                self._passing.pop(incoming.conversation, None)
            return {"status": "accepted"}

        @sio.on("ack")
        async def ack(sid: str, data: Any = None, *_: Any) -> None:
            known = await sio.get_session(sid)
            seen = cursor(data.get("seq") if isinstance(data, dict) else None)
            try:
                await self.store.acknowledge(known["session"].conversation, seen)
            except StoreUnavailable as error:
                logger.warning("ack.store_unavailable %s", error)

    async def _answer(self, conversation: str) -> None:
        await self.turns.answer(conversation)
        self._passing.pop(conversation, None)

    async def _send_waiting(
        self, sio: socketio.AsyncServer, sid: str, session: Session, after: int
    ) -> None:
        try:
            for shown in await self.outbox.waiting(session.conversation, after):
                await sio.emit("reply", shown.as_json(), to=sid)
        except StoreUnavailable as error:
            logger.warning("resume.store_unavailable %s", error)

    # -- plain requests ---------------------------------------------------

    def _add_requests(self, blueprint: Blueprint) -> None:
        @blueprint.post("/session")
        async def session(request: Request) -> HTTPResponse:
            address = client_address(request, self.settings.trusted_proxies)
            if not await self._may_begin(address):
                return refusal(429, TOO_MANY)
            told = body(request)
            hint = self.catalogues.released(tag(told.get("language")))
            wanted = told.get("cookies") is True and cookies.can_bind(request)
            begun = self._signer.begin(bound=wanted)
            response = json_response({"session": begun.token, **self._greeting(hint)})
            if begun.secret is not None:
                cookies.bind(response, begun, request, self.settings.trusted_proxies)
            return response

        @blueprint.post("/session/unbound")
        async def unbound(request: Request) -> HTTPResponse:
            """The same conversation without its cookie, for a device that others use too."""
            session = self._resumed(request, request.token)
            if session is None:
                return refusal(401, NO_SESSION)
            response = json_response({"session": self._signer.unbound(session).token})
            cookies.unbind(response, session, request, self.settings.trusted_proxies)
            return response

        @blueprint.post("/messages")
        async def messages(request: Request) -> HTTPResponse:
            session = self._resumed(request, request.token)
            if session is None:
                return refusal(401, NO_SESSION)
            if len(request.body) > LARGEST_FRAME:
                return refusal(413, "a message is small")
            address = client_address(request, self.settings.trusted_proxies)
            told = body(request)
            hint = self.catalogues.released(tag(told.get("language")))
            incoming = self._incoming(session, address, told, hint)
            if incoming is None:
                return refusal(400, "a message is {id, text} or {id, button}")
            await self.answer_later(self.turns.take(incoming))
            passing = self._passing.pop(incoming.conversation, [])
            return json_response({"system": [shown.as_json() for shown in passing]}, status=202)

        @blueprint.post("/telegram")
        async def telegram(request: Request) -> HTTPResponse:
            """An address, for one use, that goes on with this conversation in Telegram."""
            session = self._resumed(request, request.token)
            if session is None:
                return refusal(401, NO_SESSION)
            if not await self._may_begin(client_address(request, self.settings.trusted_proxies)):
                return refusal(429, TOO_MANY)
            try:
                link = await self._moves.link(session.conversation)
            except StoreUnavailable:
                return refusal(503, "the conversation store does not answer; try again")
            if self.settings.telegram is None or link is None:
                return refusal(404, "this server has no Telegram bot, or cannot reach it")
            return json_response({"url": link})

        @blueprint.get("/messages")
        async def replies(request: Request) -> HTTPResponse:
            session = self._resumed(request, request.token)
            if session is None:
                return refusal(401, NO_SESSION)
            after = cursor(request.args.get("after"))
            try:
                waiting = await self.outbox.waiting(session.conversation, after)
            except StoreUnavailable:
                return refusal(503, "the conversation store does not answer; try again")
            return json_response({"replies": [shown.as_json() for shown in waiting]})

    def _resumed(self, request: Request, token: Any) -> Session | None:
        """The session of this token and this browser."""
        return self._signer.resume(token, cookies.secrets_of(request))

    def _greeting(self, language: str) -> dict[str, Any]:
        welcome = self.outbox.system("system-welcome", language)
        return {"welcome": welcome.as_json(), "telegram": self.settings.telegram is not None}

    def _incoming(
        self, session: Session, address: str, data: Any, hint: str
    ) -> Incoming | None:
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
            message_id=safe_id(data["id"], session.conversation),
            address=self.source(address),  # never as it is: limits may be kept in Redis
            text=text,
            button=button,
            hint=hint,
            source=self.source(address),
        )
