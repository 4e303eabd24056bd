"""The fake goes wrong exactly as it was asked to, and as often."""
from __future__ import annotations

import time

import httpx
import pytest

from tests.servers.telegram import FakeTelegram, TelegramPerson
from tests.telegram.api import Api


def test_flood_control_names_the_wait(fake: FakeTelegram, api: Api, ana: TelegramPerson) -> None:
    fake.flood("sendMessage", times=2, retry_after=7)
    assert api.ok("getMe")["is_bot"]
    for _ in range(2):
        answer = api.send("sendMessage", chat_id=ana.id, text="hello")
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
        assert answer.json() == {
            "ok": False, "error_code": 429, "parameters": {"retry_after": 7},
            "description": "Too Many Requests: retry after 7",
        }
    assert len(ana.screen) == 1
    assert api.ok("sendMessage", chat_id=ana.id, text="hello")
    assert [call.status for call in fake.calls_of("sendMessage")] == [429, 429, 200]


@pytest.mark.parametrize("takes_effect", [False, True])
def test_an_error_with_and_without_effect(
    fake: FakeTelegram, api: Api, ana: TelegramPerson, takes_effect: bool
) -> None:
    fake.fail(("sendMessage", "sendPhoto"), takes_effect=takes_effect)
    assert api.refused("sendMessage", chat_id=ana.id, text="x") == "500 Internal Server Error"
    assert [seen.text for seen in ana.screen[1:]] == (["x"] if takes_effect else [])


def test_a_page_of_html(fake: FakeTelegram, api: Api) -> None:
    fake.bad_gateway()
    answer = api.send("getMe")
    assert (answer.status_code, answer.headers["Content-Type"]) == (502, "text/html")
    assert answer.text.startswith("<html>")


@pytest.mark.parametrize("takes_effect", [False, True])
def test_a_cut_connection(
    fake: FakeTelegram, api: Api, ana: TelegramPerson, takes_effect: bool
) -> None:
    fake.reset("sendMessage", takes_effect=takes_effect)
    with pytest.raises(httpx.NetworkError):
        api.send("sendMessage", chat_id=ana.id, text="x")
    assert [seen.text for seen in ana.screen[1:]] == (["x"] if takes_effect else [])
    assert api.ok("sendMessage", chat_id=ana.id, text="y")


def test_a_late_answer_is_the_right_one(fake: FakeTelegram, ana: TelegramPerson) -> None:
    fake.slow("sendMessage", seconds=0.5)
    hasty = Api(fake, timeout=0.2)
    with pytest.raises(httpx.ReadTimeout):
        hasty.send("sendMessage", chat_id=ana.id, text="x")
    assert ana.screen[-1].text == "x"
    fake.slow("sendMessage", seconds=0.3)
    begun = time.monotonic()
    assert Api(fake).ok("sendMessage", chat_id=ana.id, text="y")["text"] == "y"
    assert time.monotonic() - begun >= 0.3


def test_trouble_for_one_chat_only(fake: FakeTelegram, api: Api, ana: TelegramPerson) -> None:
    other = TelegramPerson(fake)
    other.send("/start")
    fake.fail("sendMessage", chat_id=ana.id)
    assert api.ok("sendMessage", chat_id=other.id, text="x")
    assert api.refused("sendMessage", chat_id=ana.id, text="x").startswith("500")


def test_a_malformed_call_is_told_and_uses_up_no_trouble(fake: FakeTelegram, api: Api) -> None:
    fake.fail()
    assert api.refused("sendMessage").startswith("400")
    assert fake.mischief.left == 1
    fake.behave()
    assert api.ok("getMe")


def test_telegram_out_of_reach_and_back(fake: FakeTelegram, api: Api) -> None:
    assert api.ok("getMe")
    fake.vanish()
    with pytest.raises(httpx.TransportError):
        api.send("getMe")
    with pytest.raises(httpx.ConnectError):
        api.send("getMe")
    fake.listen()
    assert api.ok("getMe")
