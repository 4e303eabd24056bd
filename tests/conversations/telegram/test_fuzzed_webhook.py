"""Any update at the webhook, whole, damaged or forged: no fault, and no turn for a forged one."""
from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conversations.chat import names
from tests.conversations.telegram.conftest import SECRET, System
from tests.conversations.telegram.test_trouble import acts, update
from tests.conversations.test_doors import fuzz, values
from tests.servers.telegram.schema import ARRAY, Schema

SCHEMA = Schema.load()
KINDS = SCHEMA.methods["getUpdates"]["limits"]["allowed_updates"]["each"]["among"]
HEADER = b"X-Telegram-Bot-Api-Secret-Token"
DEEPEST = 3  # objects within objects; a message within a message may go on for ever
NUMBERS = st.integers(1, 2**40) | st.sampled_from([0, -1, 2**31, 2**53, 2**63, 10**30])
WORDS = st.sampled_from(["where is my case?", "/start lang-es", "/status", "👎", "", "a" * 5000,
                         "\ud83d", "en", "[[date:x]]"]) | st.text(max_size=20)
SCALARS = {"Integer": NUMBERS, "String": WORDS, "Boolean": st.booleans(), "Float": st.floats()}


@st.composite
def whole(draw: st.DrawFn, kind: str, depth: int = 0) -> Any:
    """A value as the published API has it: everything needed, a few of what may be there."""
    if kind in SCALARS:
        return draw(SCALARS[kind])
    if kind.startswith(ARRAY):
        return draw(st.lists(whole(kind.removeprefix(ARRAY), depth + 1), max_size=2))
    entry = SCHEMA.types[kind]
    if "kinds" in entry:
        return draw(whole(draw(st.sampled_from(entry["kinds"])), depth))
    may, limits = entry.get("may", {}), entry.get("limits", {})
    some = st.sets(st.sampled_from(sorted(may)), max_size=4)
    more = sorted(draw(some)) if may and depth < DEEPEST else []
    found = {}
    for name in [*entry.get("needs", {}), *more]:
        among = limits.get(name, {}).get("among")
        part = may.get(name) or entry["needs"][name]
        found[name] = draw(st.sampled_from(among) if among else whole(part, depth + 1))
    return found


@st.composite
def updates(draw: st.DrawFn) -> Any:
    """An update of a published kind; mostly with one value in it that is of a wrong type."""
    kind = draw(st.sampled_from(KINDS))
    type_of = SCHEMA.types["Update"]["may"].get(kind)
    content = draw(whole(type_of) if type_of else values)
    made = {"update_id": draw(NUMBERS), kind: content}
    places = list(_places(made))
    if draw(st.integers(0, 3)):
        *way, last = draw(st.sampled_from(places))
        inner = made
        for step in way:
            inner = inner[step]
        inner[last] = draw(values)
    return made


def _places(value: Any, *way: Any) -> Iterator[tuple[Any, ...]]:
    """The way to each value within an update."""
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for name, part in inside:
        yield (*way, name)
        if isinstance(part, (dict, list)):
            yield from _places(part, *way, name)


@pytest.fixture(autouse=True)
def webhook_alone(system: System) -> None:
    if system.mode == "polling":
        pytest.skip("the webhook is closed in polling mode")


@pytest.fixture(scope="module")
def before(system: System) -> int:
    """How long the log was before these tests: what stands there is of others."""
    return len(_log(system))


@pytest.fixture(autouse=True)
def begun(before: int) -> None:
    """The log's length is taken before the first of these tests."""


def _log(system: System) -> bytes:
    return (system.stack.folder / "rasa.log").read_bytes()


@given(sent=updates())
@fuzz
def test_any_update_is_taken(system: System, sent: Any) -> None:
    """A status that is no success makes Telegram send the same again, for a day."""
    assert post(system, json.dumps(sent).encode()).status_code == 200


@given(
    sent=updates(),
    secret=st.none() | st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]))
    | st.sampled_from([SECRET[:-1], SECRET + "x", SECRET.upper(), SECRET + "\xa0é"]),
)
@fuzz
def test_nothing_is_done_for_a_forged_one(system: System, sent: Any, secret: str | None) -> None:
    given_ = None if secret is None else secret.encode("latin-1").strip(b" ")
    if given_ == SECRET.encode():
        return
    rows, before = _rows(system), acts(system)
    assert post(system, json.dumps(sent).encode(), secret=given_).status_code == 401
    assert (_rows(system), acts(system)) == (rows, before)


def _nested(opening: str, closing: str) -> st.SearchStrategy[bytes]:
    """JSON of any depth, closed or broken off."""
    return st.tuples(st.integers(1, 20_000), st.booleans()).map(
        lambda both: (opening * both[0] + "1" + closing * both[0] * both[1]).encode())


@given(
    body=st.binary(max_size=200) | _nested("[", "]") | _nested('{"message":', "}")
    | values.map(lambda value: json.dumps(value).encode()),
    kind=st.sampled_from(["application/json", "text/plain", "multipart/form-data", "image/png",
                          "multipart/form-data; boundary=x", "application/xml", "", "/;="])
    | st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=20),
)
@fuzz
def test_any_bytes_of_any_kind(system: System, body: bytes, kind: str) -> None:
    assert post(system, body, kind=kind.encode("latin-1").strip()).status_code == 200
    forged = post(system, body, kind=kind.encode("latin-1").strip(), secret=b"x")
    assert forged.status_code == 401


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "HEAD"])
def test_another_method_does_nothing(system: System, method: str) -> None:
    before = _rows(system)
    body = json.dumps(update(system)).encode()
    answer = httpx.request(method, system.webhook, headers={HEADER: SECRET.encode()}, content=body)
    assert 400 <= answer.status_code < 500
    assert _rows(system) == before


def test_after_all_that_others_are_answered_and_no_fault_is_in_the_log(
    system: System, before: int
) -> None:
    assert names(system.person().say("are you a robot?"))[-1:] == ["bot_challenge"]
    lines = _log(system)[before:]
    assert b"Traceback" not in lines and b"never retrieved" not in lines


def post(
    system: System, body: bytes, *, secret: bytes | None = SECRET.encode(),
    kind: bytes = b"application/json",
) -> httpx.Response:
    headers = {b"Content-Type": kind} | ({} if secret is None else {HEADER: secret})
    return httpx.post(system.webhook, content=body, headers=headers, timeout=15)


def _rows(system: System) -> int:
    """Rows in the store of conversations, once what was begun before is at its end."""
    found, deadline = -1, time.monotonic() + 10
    while time.monotonic() < deadline:
        now = system.stack.rows()
        if now == found:
            break
        found = now
        time.sleep(0.05)
    return found
