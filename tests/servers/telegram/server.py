"""The fake as a test holds it: start, misbehave, look at what was called."""
from __future__ import annotations

import threading
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from tests.servers.telegram.calls import Calls
from tests.servers.telegram.errors import Malformed, Refusal, too_many_requests
from tests.servers.telegram.mischief import Mischief, Trick, methods
from tests.servers.telegram.schema import Schema
from tests.servers.telegram.updates import Updates
from tests.servers.telegram.webhook import Deliveries, Pusher
from tests.servers.telegram.wire import BAD_GATEWAY, Answer, Door, Request
from tests.servers.telegram.world import Json, World

TOKEN = "4200000000:made-up-for-tests"
BOT_ID = 4_200_000_000
QUICK_WAITS = (0.05, 0.1, 0.2, 0.4)  # seconds between tries of a webhook; the real: 1, 2, 4, …
PATIENCE_AFTER_TROUBLE = 3.0  # seconds in which a call that failed may come again
FIRST_PERSON = 5_000_000_001
METHODS = str | Collection[str] | None


@dataclass(frozen=True)
class Call:
    """One call of the bot. `status` 0: the connection was cut instead of an answer."""

    method: str
    values: Json
    status: int
    description: str
    at: float  # monotonic


@dataclass(frozen=True)
class Violation:
    """A call that breaks the schema. `detail` holds no value."""

    method: str
    detail: str
    description: str


class FakeTelegram:
    """A Bot API server for one bot. Use as a context manager, or `start` and `stop`."""

    def __init__(
        self, *, token: str = TOKEN, port: int = 0, username: str = "casepath_bot",
        webhook_waits: Sequence[float] = QUICK_WAITS, webhook_timeout: float = 10.0,
        https_only: bool = False, first_person: int = FIRST_PERSON,
    ) -> None:
        self.token = token
        self._port = port
        self.schema = Schema.load()
        self.world = World({
            "id": BOT_ID, "is_bot": True, "first_name": "Casepath", "username": username,
            "can_join_groups": True, "can_read_all_group_messages": False,
            "supports_inline_queries": False, "can_connect_to_business": False,
            "has_main_web_app": False,
        })
        self.updates = Updates(world=self.world, schema=self.schema)
        self._pusher = Pusher(
            world=self.world, updates=self.updates, waits=webhook_waits,
            timeout=webhook_timeout, reply=self._called_in_reply,
        )
        self._calls = Calls(world=self.world, updates=self.updates, pusher=self._pusher,
                            schema=self.schema, https_only=https_only)
        self.mischief = Mischief()
        self.calls: list[Call] = []
        self.violations: list[Violation] = []
        self._answering = 0
        self._door: Door | None = None
        self._next_person = first_person
        self._stopping = threading.Event()

    def __enter__(self) -> FakeTelegram:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> FakeTelegram:
        self.listen()
        self._pusher.start()
        return self

    def stop(self) -> None:
        """End every thread's work and free the port."""
        self._stopping.set()
        with self.world.changed:
            self.world.closed = True
            self.world.changed.notify_all()
        self.vanish()

    def listen(self) -> None:
        """Be reachable, on the same port as before."""
        self._door = self._door or Door(self._port, self._respond)
        self._port = self._door.port

    def vanish(self) -> None:
        """Telegram cannot be reached until `listen`; updates go on piling up."""
        door, self._door = self._door, None
        if door is not None:
            door.stop()

    @property
    def url(self) -> str:
        """The base for python-telegram-bot's `base_url`: the token follows it."""
        return f"http://127.0.0.1:{self._port}/bot"

    @property
    def profile(self) -> Any:
        """Commands, name and descriptions that the bot has set."""
        return self._calls.profile

    @property
    def files(self) -> dict[str, bytes]:
        """Photos and documents that the bot sent, by file_id."""
        return self._calls.files

    @property
    def webhook(self) -> str:
        """Where updates go, "" while none is set."""
        return self._pusher.hook.url

    @property
    def deliveries(self) -> Deliveries:
        return self._pusher.deliveries

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    @property
    def busy(self) -> bool:
        """A call is being answered, or a delivery is under way."""
        return self._answering > 0 or self._pusher.flying > 0

    def new_person_id(self) -> int:
        with self.world.changed:
            self._next_person += 1
            return self._next_person - 1

    def pass_time(self, *, hours: float = 0.0, seconds: float = 0.0) -> None:
        """As if so long had passed at Telegram."""
        self.world.pass_time(hours * 3600 + seconds)

    # Misbehaviour. `method` is a name, several, or None for every method (getUpdates too).

    def flood(self, method: METHODS = None, *, times: int = 1, retry_after: int = 1,
              chat_id: int | None = None) -> None:
        """429 with retry_after, in seconds."""
        self._ask(method, times, chat_id, status=429, retry_after=retry_after)

    def fail(self, method: METHODS = None, *, times: int = 1, status: int = 500,
             takes_effect: bool = False, chat_id: int | None = None) -> None:
        """A 5xx in JSON, without effect unless `takes_effect`."""
        self._ask(method, times, chat_id, status=status, takes_effect=takes_effect)

    def bad_gateway(self, method: METHODS = None, *, times: int = 1,
                    chat_id: int | None = None) -> None:
        """502 with a page of HTML."""
        self._ask(method, times, chat_id, status=502, html=True)

    def slow(self, method: METHODS = None, *, seconds: float, times: int = 1,
             chat_id: int | None = None) -> None:
        """The right answer, late; the effect takes place at once."""
        self._ask(method, times, chat_id, seconds=seconds, takes_effect=True)

    def reset(self, method: METHODS = None, *, times: int = 1, takes_effect: bool,
              chat_id: int | None = None) -> None:
        """The connection is cut, before the effect or after it."""
        self._ask(method, times, chat_id, reset=True, takes_effect=takes_effect)

    def double_updates(self, times: int = 1) -> None:
        """The next updates are delivered twice."""
        self.updates.disorder.doubled += times

    def shuffle_updates(self, count: int = 2) -> None:
        """The next `count` updates arrive together, the newest first."""
        self.updates.disorder.shuffled += count

    def interrupt_deliveries(self, times: int = 1, *, when: str = "before") -> None:
        """The next webhook deliveries are cut: "before" (in the middle of the request),
        "during" (when it is sent) or "after" (the bot's answer is lost)."""
        self._pusher.cut_short += [when] * times

    def behave(self) -> None:
        """Forget all misbehaviour that was asked for; what is held back goes on."""
        self.mischief.stop()
        self._pusher.cut_short.clear()
        self.updates.disorder.doubled = 0
        self.updates.let_go()

    def _ask(self, method: METHODS, times: int, chat_id: int | None, **trouble: Any) -> None:
        self.mischief.ask(Trick(times=times, methods=methods(method), chat_id=chat_id, **trouble))

    # A call

    def _respond(self, request: Request) -> Answer:
        _, _, rest = request.path.partition("/bot")
        token, _, wanted = rest.partition("/")
        if token != self.token:
            return _refused(Refusal(401, "Unauthorized"))
        method = next((name for name in self.schema.methods if name.lower() == wanted.lower()),
                      wanted)
        counts = method != "getUpdates"  # a long poll is no sign of anything going on
        with self.world.changed:
            self._answering += counts
        try:
            return self._perform(method, request)
        finally:
            with self.world.changed:
                self._answering -= counts
                self.world.changed.notify_all()

    def _perform(self, method: str, request: Request) -> Answer:
        values: Json = dict(request.raw)
        trick = None
        try:
            values = self.schema.read_call(method, request.raw, form=request.form)
            trick = self.mischief.take(method, values.get("chat_id"))
            if trick is None or trick.takes_effect:
                result, words = self._calls.answer(method, values)
                answer = Answer(200, {"ok": True, "result": result}
                                | ({"description": words} if words else {}))
        except Malformed as malformed:
            self.violations.append(Violation(method, malformed.detail, malformed.description))
            answer = _refused(malformed)
        except Refusal as refusal:
            answer = _refused(refusal)
        if trick is not None:
            self._stopping.wait(trick.seconds)
            answer = _tricked(trick, answer if trick.takes_effect else None)
        self._note(method, values, answer)
        return answer

    def _note(self, method: str, values: Json, answer: Answer) -> None:
        description = answer.body.get("description", "") if isinstance(answer.body, dict) else ""
        status = answer.status if answer.body is not None else 0
        now = time.monotonic()
        with self.world.changed:
            self.calls.append(Call(method, values, status, description, now))
            chat_id = values.get("chat_id")
            room = self.world.rooms.get(chat_id) if isinstance(chat_id, int) else None
            if room is None:
                return
            room.touched = now
            trouble = status in (0, 429) or status >= 500
            room.expected_until = (
                now + answer.retry_after + PATIENCE_AFTER_TROUBLE if trouble else 0.0
            )

    def _called_in_reply(self, call: Json) -> None:
        """A method call that came as the answer to a delivery; nobody hears its result."""
        raw = {name: value for name, value in call.items() if name != "method"}
        self._perform(str(call["method"]), Request(path="", raw=raw, form=False))


def _refused(refusal: Refusal) -> Answer:
    return Answer(refusal.code, refusal.as_json(), refusal.parameters.get("retry_after", 0))


def _tricked(trick: Trick, answer: Answer | None) -> Answer:
    """The answer of a call that was to go wrong."""
    if trick.reset:
        return Answer(0, None)
    if trick.retry_after:
        return _refused(too_many_requests(trick.retry_after))
    if trick.html:
        return Answer(trick.status, BAD_GATEWAY)
    if trick.status:
        return _refused(Refusal(trick.status, "Internal Server Error"))
    assert answer is not None, "a late answer is still an answer"
    return answer
