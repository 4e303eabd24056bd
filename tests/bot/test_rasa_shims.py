"""The shims answer as Rasa does, only sooner, and step aside for another Rasa."""
from __future__ import annotations

import asyncio
import importlib.metadata
from typing import Any, AsyncIterator

import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from bot import rasa_shims

RASAS_OWN_CHECK = RemoteAction._validate_action_result
RASAS_OWN_SESSION = EndpointConfig.session
RASAS_OWN_REQUEST = EndpointConfig.request
ACTION = RemoteAction("action_x", None)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["event", "name", "value", "timestamp", "x"]), inner),
    max_leaves=12,
)
answers = st.fixed_dictionaries({}, optional={"events": json_values, "responses": json_values})


@pytest.fixture
async def installed() -> AsyncIterator[None]:
    assert rasa_shims.install(rasa_shims.TRIED_WITH)
    yield
    await rasa_shims._connector(asyncio.get_running_loop()).close()
    RemoteAction._validate_action_result = RASAS_OWN_CHECK
    EndpointConfig.session = RASAS_OWN_SESSION
    EndpointConfig.request = RASAS_OWN_REQUEST


def judged(check: Any, answer: Any) -> str | None:
    """None when the answer passes, else the words of the refusal."""
    try:
        assert check(ACTION, answer) is True
    except ValidationError as refusal:
        return str(refusal.message)
    return None


def test_this_is_the_rasa_that_they_were_tried_with() -> None:
    assert importlib.metadata.version("rasa") == rasa_shims.TRIED_WITH


def test_another_rasa_is_left_alone() -> None:
    assert rasa_shims.install("3.6.22") is False
    assert RemoteAction._validate_action_result is RASAS_OWN_CHECK
    assert EndpointConfig.session is RASAS_OWN_SESSION
    assert EndpointConfig.request is RASAS_OWN_REQUEST


@pytest.mark.parametrize(
    "answer",
    [
        {"events": [], "responses": []},
        {"events": [{"event": "slot", "name": "x", "value": 1, "timestamp": None}]},
        {"events": [{"event": "nonsense"}]},
        {"events": {}, "responses": []},
        {"responses": ["words"]},
        {},
        [],
        None,
    ],
)
def test_an_answer_is_judged_as_rasa_judges_it(answer: Any) -> None:
    theirs = judged(RASAS_OWN_CHECK, answer)
    assert judged(rasa_shims.validate_action_result, answer) == theirs


@settings(max_examples=30, deadline=None)  # Rasa's own check takes its time
@given(answer=answers)
def test_any_answer_is_taken_or_refused_as_by_rasa(answer: Any) -> None:
    theirs = judged(RASAS_OWN_CHECK, answer)
    assert judged(rasa_shims.validate_action_result, answer) == theirs


async def test_the_schema_is_checked_once(installed: None, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    own = RemoteAction.action_response_format_spec
    monkeypatch.setattr(RemoteAction, "action_response_format_spec",
                        staticmethod(lambda: asked.append(1) or own()))
    rasa_shims._validator.cache_clear()
    for _ in range(3):
        assert ACTION._validate_action_result({"events": [], "responses": []})
    assert asked == [1]


async def test_calls_share_a_connection_and_keep_their_headers(installed: None) -> None:
    peers: list[Any] = []

    async def answer(request: web.Request) -> web.Response:
        peers.append(request.transport.get_extra_info("peername"))
        told = {"secret": request.headers.get("X-Secret"), "body": await request.json()}
        return web.json_response(told)

    async with served(answer) as url:
        endpoint = EndpointConfig(url, headers={"X-Secret": "s"})
        for number in range(3):
            answered = await endpoint.request(json={"number": number})
            assert answered == {"secret": "s", "body": {"number": number}}
    assert len(set(peers)) == 1


async def test_a_refusal_is_still_rasas_error(installed: None) -> None:
    async def refuse(_: web.Request) -> web.Response:
        return web.json_response({"error": "rejected"}, status=400)

    async with served(refuse) as url:
        with pytest.raises(ClientResponseError) as refusal:
            await EndpointConfig(url).request(json={})
        assert refusal.value.status == 400


async def test_a_server_that_came_back_is_called_again(installed: None) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"ok": True})

    async with served(answer) as url:
        assert await EndpointConfig(url).request(json={}) == {"ok": True}
        port = int(url.rsplit(":", 1)[1])
    async with served(answer, port=port) as url:
        assert await EndpointConfig(url).request(json={}) == {"ok": True}


class served:
    """A small server on the loopback address that answers every POST with `handler`."""

    def __init__(self, handler: Any, *, port: int = 0) -> None:
        app = web.Application()
        app.router.add_post("/", handler)
        self._runner = web.AppRunner(app)
        self._port = port

    async def __aenter__(self) -> str:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await site.start()
        port = self._runner.addresses[0][1]
        return f"http://127.0.0.1:{port}"

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()
        await asyncio.sleep(0)  # the client hears that the connection is gone


async def test_a_hanging_action_server_is_not_waited_for(
    installed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rasa asks for five minutes with each call; the shim's bound holds all the same."""
    from bot import action_server

    async def hang(_: web.Request) -> web.Response:
        await asyncio.sleep(10)
        return web.Response()

    monkeypatch.setattr(action_server, "ANSWER_WITHIN", 0.2)
    app = web.Application()
    app.add_routes([web.post("/webhook", hang)])
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    endpoint = EndpointConfig(url=f"http://127.0.0.1:{runner.addresses[0][1]}/webhook")
    try:
        with pytest.raises(action_server.ActionServerHangs):
            await asyncio.wait_for(endpoint.request(json={}, method="post", timeout=300), 3)
    finally:
        await runner.cleanup()
        action_server._breakers.clear()
