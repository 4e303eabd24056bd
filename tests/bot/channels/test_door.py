"""Slow, huge and broken requests end early, and no answer leaves without its headers."""
from __future__ import annotations

import asyncio
import logging
import threading
from typing import Iterator

import aiohttp
import pytest
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, text

from bot.channels import door
from tests.servers.process import free_port


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A server with the door of production and three routes, in a thread of its own.

    One for all tests: Sanic 21.12 rewrites its own code at the first start in a process.
    """
    port, started, over = free_port(), threading.Event(), threading.Event()

    async def serve() -> None:
        server = await an_app().create_server(
            host="127.0.0.1", port=port, return_asyncio_server=True
        )
        assert server is not None
        await server.startup()
        started.set()
        while not over.is_set():
            await asyncio.sleep(0.05)
        server.close()
        await server.wait_closed()

    with pytest.MonkeyPatch.context() as patch:
        for name in ("REQUEST_WITHIN", "ANSWER_WITHIN", "IDLE_FOR"):
            patch.setattr(door, name, 1)
        patch.setattr(door, "LARGEST_REQUEST", 5_000)
        thread = threading.Thread(target=lambda: asyncio.run(serve()))
        thread.start()
        assert started.wait(20)
        yield f"http://127.0.0.1:{port}"
        over.set()
        thread.join()


def an_app() -> Sanic:
    app = Sanic("door", configure_logging=False)
    door.keep_door(app, production=True)

    @app.get("/fine")
    async def fine(_: Request) -> HTTPResponse:
        return text("fine", headers={"Cache-Control": "no-cache"})

    @app.get("/broken")
    async def broken(_: Request) -> HTTPResponse:
        raise RuntimeError("IOE0990001001 is the case of Amara")

    @app.post("/post")
    async def post(request: Request) -> HTTPResponse:
        return text(str(len(request.body)))

    return app


async def ends(url: str, sent: bytes, *, drip: bytes = b"") -> bytes:
    """What came back until the server closed the line; fails when it stays open."""
    port = int(url.rsplit(":", 1)[1])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(sent)

    async def go_on() -> None:
        while drip:
            await asyncio.sleep(0.2)
            writer.write(drip)

    dripping = asyncio.ensure_future(go_on())
    try:
        return await asyncio.wait_for(reader.read(), 8)
    except ConnectionError:
        return b""
    finally:
        dripping.cancel()
        writer.close()


@pytest.mark.parametrize("path", ["/fine", "/broken", "/none", "/post", "/%2e%2e/x", "/?a=b"])
async def test_every_answer_has_its_headers(url: str, path: str) -> None:
    async with aiohttp.ClientSession() as http, http.get(url + path) as answer:
        for name, value in door.HEADERS.items():
            expected = "no-cache" if (name, path) == ("Cache-Control", "/fine") else value
            assert answer.headers[name] == expected, name


async def test_an_error_tells_neither_its_text_nor_what_was_asked(
    url: str, caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with aiohttp.ClientSession() as http:
        async with http.get(f"{url}/broken") as answer:
            assert answer.status == 500
            assert await answer.json() == {"error": "failed"}
        async with http.get(f"{url}/cases/IOE0990001001") as answer:
            assert answer.status == 404
            assert await answer.json() == {"error": "not found"}
    assert "IOE0990001001" not in caplog.text
    assert "kind=RuntimeError" in caplog.text


async def test_a_head_that_comes_drop_by_drop_is_not_waited_for(url: str) -> None:
    heard = await ends(url, b"GET /fine HTTP/1.1\r\nHost: x\r\n", drip=b"X-A: b\r\n")
    assert b"fine" not in heard


@pytest.mark.parametrize("path", [b"/post", b"/none"], ids=["awaited", "answered before"])
async def test_a_body_that_comes_drop_by_drop_is_not_waited_for(url: str, path: bytes) -> None:
    head = b"POST " + path + b" HTTP/1.1\r\nHost: x\r\nContent-Length: 4000\r\n\r\n"
    heard = await ends(url, head, drip=b"x")
    assert not heard.startswith(b"HTTP/1.1 200")


async def test_a_connection_without_a_request_is_closed(url: str) -> None:
    assert not (await ends(url, b"")).startswith(b"HTTP/1.1 200")


async def test_a_large_body_is_refused(url: str) -> None:
    async with aiohttp.ClientSession() as http:
        async with http.post(f"{url}/post", data=b"x" * 4_000) as answer:
            assert await answer.text() == "4000"
        async with http.post(f"{url}/post", data=b"x" * 6_000) as answer:
            assert answer.status == 413


NO_REQUESTS = {
    "bytes": b"\x00\xff\r\n\r\n",
    "another HTTP": b"GET / HTTP/9\r\n\r\n",
    "an endless word": b"A" * 20_000,
    "no length": b"GET /fine HTTP/1.1\r\nContent-Length: x\r\n\r\n",
    "no chunk": b"POST /post HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
}


@pytest.mark.parametrize("sent", NO_REQUESTS.values(), ids=list(NO_REQUESTS))
async def test_what_is_no_request_ends_without_a_fault(
    url: str, sent: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    heard = await ends(url, sent)
    assert not heard or heard.startswith(b"HTTP/1.1 4"), heard[:80]
    async with aiohttp.ClientSession() as http, http.get(f"{url}/fine") as answer:
        assert answer.status == 200
    if b"chunked" not in sent:  # there Sanic itself logs where it stopped reading
        assert "Traceback" not in caplog.text
