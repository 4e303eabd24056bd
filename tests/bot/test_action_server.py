"""A hanging action server costs one wait, then a probe; a slow one costs nothing more."""
from __future__ import annotations

import asyncio
import time

import pytest
from aiohttp import web

from bot import action_server
from bot.action_server import ActionServerHangs, Breaker, answers, guarded, health_of


class Server:
    """Answers a probe or not, and counts."""

    def __init__(self) -> None:
        self.answers, self.probes, self.calls = True, 0, 0

    async def probe(self) -> bool:
        self.probes += 1
        await asyncio.sleep(0.02)
        return self.answers

    async def quick(self) -> str:
        self.calls += 1
        return "done"

    async def hang(self) -> str:
        self.calls += 1
        await asyncio.sleep(60)
        return "too late"


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(action_server, "ANSWER_WITHIN", 0.05)


async def test_a_call_passes_and_nothing_is_probed() -> None:
    server = Server()
    assert await Breaker(server.probe).call(server.quick) == "done"
    assert server.probes == 0


async def test_after_one_that_hung_the_next_fails_at_once_until_a_probe_answers() -> None:
    server = Server()
    breaker = Breaker(server.probe)
    with pytest.raises(ActionServerHangs):
        await breaker.call(server.hang)
    server.answers = False
    with pytest.raises(ActionServerHangs):
        await breaker.call(server.quick)
    assert (server.calls, server.probes) == (1, 1)
    server.answers = True
    assert await breaker.call(server.quick) == "done"
    assert await breaker.call(server.quick) == "done"
    assert server.probes == 2, "once it is back, nobody asks any more"


async def test_many_who_wait_ask_once() -> None:
    server = Server()
    breaker = Breaker(server.probe)
    with pytest.raises(ActionServerHangs):
        await breaker.call(server.hang)
    assert await asyncio.gather(*(breaker.call(server.quick) for _ in range(50))) == ["done"] * 50
    assert server.probes == 1


async def test_what_the_call_itself_raises_is_passed_on_and_opens_nothing() -> None:
    async def broken() -> None:
        raise ValueError("theirs")

    server = Server()
    breaker = Breaker(server.probe)
    with pytest.raises(ValueError, match="theirs"):
        await breaker.call(broken)
    assert await breaker.call(server.quick) == "done"
    assert server.probes == 0


async def test_rasas_request_is_bounded_by_its_address() -> None:
    class Endpoint:
        url = "http://127.0.0.1:1/webhook"

    async def request(endpoint: Endpoint, *, wait: float) -> str:
        await asyncio.sleep(wait)
        return endpoint.url

    bounded = guarded(request)
    assert await bounded(Endpoint(), wait=0) == Endpoint.url
    began = time.monotonic()
    for _ in range(2):
        with pytest.raises(ActionServerHangs):
            await bounded(Endpoint(), wait=60)
    assert time.monotonic() - began < 2
    action_server._breakers.clear()


async def test_a_probe_that_gets_no_answer_ends_in_time() -> None:
    async def slow(_: web.Request) -> web.Response:
        await asyncio.sleep(5)
        return web.Response()

    async def ok(_: web.Request) -> web.Response:
        return web.Response()

    app = web.Application()
    app.add_routes([web.get("/slow", slow), web.get("/ok", ok)])
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        began = time.monotonic()
        assert not await answers(f"{url}/slow", within=0.2)
        assert time.monotonic() - began < 2
        assert await answers(f"{url}/ok", within=2)
        assert not await answers(f"{url}/none", within=2)
    finally:
        await runner.cleanup()
    assert not await answers(f"{url}/ok", within=1)


def test_health_stands_beside_the_webhook() -> None:
    assert health_of("http://actions:5055/webhook?x=1") == "http://actions:5055/health"
    assert health_of("http://actions:5055/webhook", part="/ready").endswith(":5055/health/ready")
