"""Who may talk to the chat is decided by the page that asks, which no page can alter."""
from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from bot.channels import cookies
from bot.channels.addresses import is_secure
from bot.channels.origins import PUBLIC, Origins, is_own


def request(origin: str | None, *, host: str = "chat.example", scheme: str = "http",
            **headers: str) -> Any:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    if origin is not None:
        sent["origin"] = origin
    return SimpleNamespace(headers=sent, host=host, scheme=scheme, ip="10.0.0.1", cookies={})


@pytest.mark.parametrize(
    ("origin", "scheme", "own"),
    [
        (None, "http", True),  # no browser, or a page's own reading
        ("http://chat.example", "http", True),
        ("https://chat.example", "http", True),  # TLS ends before us
        ("https://chat.example", "https", True),
        ("http://chat.example", "ws", True),
        ("https://chat.example", "wss", True),
        ("http://chat.example", "wss", False),
        ("http://chat.example", "https", False),  # a page that anybody on the way could alter
        ("http://chat.example:81", "http", False),
        ("http://chat.example.evil.example", "http", False),
        ("http://evil.example", "http", False),
        ("null", "http", False),  # a page in a sandbox
        ("", "http", False),
    ],
)
def test_a_page_of_our_own_is_known_by_its_whole_origin(
    origin: str | None, scheme: str, own: bool
) -> None:
    assert is_own(request(origin, scheme=scheme)) is own


def test_other_pages_are_let_in_by_name_alone() -> None:
    origins = Origins(["https://clinic.example"])
    assert origins.allows(request("https://clinic.example"))
    for other in ("http://clinic.example", "https://clinic.example:8443", "https://a.clinic.example",
                  "https://clinic.example.evil.example", "null"):
        assert not origins.allows(request(other)), other


@pytest.mark.parametrize(("origin", "path", "answer"), [
    ("https://evil.example", "/chat/messages", 403),
    ("https://evil.example", "/chat/widget.js", None),
    ("https://clinic.example", "/chat/messages", None),
    (None, "/chat/messages", None),
])
async def test_another_page_is_refused_before_anything_is_done(
    origin: str | None, path: str, answer: int | None
) -> None:
    asking = request(origin)
    asking.path, asking.method, asking.ctx = path, "GET", SimpleNamespace()
    refused = await Origins(["https://clinic.example"])._before(asking)
    assert (refused and refused.status) == answer


def test_only_files_and_words_are_for_any_page() -> None:
    for path in ("/chat/", "/chat/widget.js", "/chat/0123456789abcdef/log.js",
                 "/chat/words/widget"):
        assert PUBLIC.match(path), path
    for path in ("/chat/session", "/chat/session/unbound", "/chat/messages", "/chat/telegram",
                 "/chat/socket.io", "/chat/socket.io/", "/chat/demo/mailbox",
                 "/chat/widget.js/../messages", "/chat/messages/words/x"):
        assert not PUBLIC.match(path), path


@pytest.mark.parametrize(
    ("site", "origin", "binds"),
    [
        ("same-origin", "http://chat.example", True),
        ("same-site", "http://www.chat.example", True),
        ("cross-site", "https://clinic.example", False),
        ("", "http://chat.example", True),
        ("", "https://clinic.example", False),
    ],
)
def test_a_cookie_is_counted_on_where_the_browser_will_bring_it_back(
    site: str, origin: str, binds: bool
) -> None:
    more = {"sec_fetch_site": site} if site else {}
    assert cookies.can_bind(request(origin, **more)) is binds


def test_tls_is_believed_of_a_trusted_proxy_alone() -> None:
    forwarded = request(None, x_forwarded_proto="https")
    assert is_secure(forwarded, ["10.0.0.1"]) and not is_secure(forwarded, [])
    assert is_secure(request(None, scheme="https"), [])
