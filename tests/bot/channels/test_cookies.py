"""The cookie that binds a session: for this host, this site, this session, and no script."""
from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.channels import cookies
from bot.channels.sessions import SessionSigner

SIGNER = SessionSigner("1:" + "A" * 43)


def request(scheme: str = "http", **sent: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in sent.items()}
    return SimpleNamespace(headers={}, scheme=scheme, ip="10.0.0.1", cookies=named)


def headers(response: HTTPResponse) -> list[str]:
    return [cookie.encode("utf-8").decode() for cookie in response.cookies.values()]


def test_no_script_and_no_other_site_reads_it() -> None:
    response, session = json_response({}), SIGNER.begin(bound=True)
    cookies.bind(response, session, request(), [])
    (header,) = headers(response)
    assert "HttpOnly" in header and "SameSite=Strict" in header and "Max-Age" not in header
    assert str(session.secret) in header and "Secure" not in header


def test_over_tls_it_is_for_this_host_alone() -> None:
    response = json_response({})
    cookies.bind(response, SIGNER.begin(bound=True), request("https"), [])
    (header,) = headers(response)
    assert header.startswith("__Host-casepath-") and "Secure" in header
    assert "Path=/" in header and "Domain" not in header


def test_what_it_holds_is_read_back() -> None:
    response, session = json_response({}), SIGNER.begin(bound=True)
    cookies.bind(response, session, request("https"), [])
    ((name, cookie),) = response.cookies.items()
    brought = SimpleNamespace(cookies={name: cookie.value, "other": "x"})
    resumed = SIGNER.resume(session.token, cookies.secrets_of(brought))  # type: ignore[arg-type]
    assert resumed is not None and resumed.conversation == session.conversation


def test_a_planted_cookie_is_not_taken_up() -> None:
    response, session = json_response({}), SIGNER.begin(bound=True)
    planted = {f"casepath-{session.conversation[:8]}": "1.planted"}
    cookies.bind(response, session, SimpleNamespace(
        headers={}, scheme="http", ip="", cookies=planted), [])  # type: ignore[arg-type]
    assert not any("planted" in header for header in headers(response))
    assert SIGNER.resume(session.token, {f"casepath-{session.conversation[:8]}": "planted"}) is None


def test_a_browser_does_not_collect_them_without_end() -> None:
    old = {f"casepath-{number:08}": f"{1000 + number}.s" for number in range(12)}
    response = json_response({})
    cookies.bind(response, SIGNER.begin(bound=True), SimpleNamespace(
        headers={}, scheme="http", ip="", cookies=old), [])  # type: ignore[arg-type]
    gone = [header for header in headers(response) if "Max-Age=0" in header]
    assert len(gone) == 12 - (cookies.MOST - 1)
    assert all(f"casepath-{number:08}=" in "".join(gone) for number in range(5)), "the oldest go"


def test_a_device_that_keeps_nothing_loses_it() -> None:
    session = SIGNER.begin(bound=True)
    name = f"casepath-{session.conversation[:8]}"
    response = json_response({})
    cookies.unbind(response, session, SimpleNamespace(
        headers={}, scheme="http", ip="",
        cookies={name: "1.x", "casepath-another1": "1.y"}), [])  # type: ignore[arg-type]
    (header,) = headers(response)
    assert header.startswith(name) and "Max-Age=0" in header
