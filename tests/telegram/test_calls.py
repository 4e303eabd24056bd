"""The fake's methods answer as the real server's do."""
from __future__ import annotations

import json
import socket
import struct
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from tests.servers.telegram import FakeTelegram, TelegramPerson, group
from tests.telegram.api import Api, keyboard

SENDERS = {
    "form": lambda values: {"data": {name: part if isinstance(part, str) else json.dumps(part)
                                     for name, part in values.items()}},
    "json": lambda values: {"json": values},
    "multipart": lambda values: {"files": {
        name: (None, part if isinstance(part, str) else json.dumps(part))
        for name, part in values.items()
    }},
}


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"\r\n--x\r\n"


@pytest.mark.parametrize("how", SENDERS)
def test_every_encoding_is_read(fake: FakeTelegram, ana: TelegramPerson, how: str) -> None:
    values = {"chat_id": ana.id, "text": "¿Cuál? 日 & =", "protect_content": True,
              "reply_markup": keyboard("Sí")}
    answer = httpx.post(f"{fake.url}{fake.token}/sendMessage", **SENDERS[how](values)).json()
    assert answer["ok"], answer
    seen = ana.screen[-1]
    assert (seen.text, seen.protected, seen.keyboard) == ("¿Cuál? 日 & =", True, (("Sí",),))
    assert not fake.violations


def test_get_takes_parameters_from_the_address(fake: FakeTelegram, ana: TelegramPerson) -> None:
    answer = httpx.get(f"{fake.url}{fake.token}/sendmessage",
                       params={"chat_id": ana.id, "text": "hello"}).json()
    assert answer["result"]["text"] == "hello"


@pytest.mark.parametrize("written", [b"", b"chat_id=1", b"chat_id=1&text=hel"])
def test_a_request_whose_writer_died_is_no_call(fake: FakeTelegram, written: bytes) -> None:
    place = urlsplit(f"{fake.url}{fake.token}/sendMessage")
    with socket.create_connection((place.hostname, place.port), timeout=5) as line:
        line.sendall(b"POST %s HTTP/1.1\r\nHost: telegram\r\nContent-Length: 40\r\n"
                     b"Content-Type: application/x-www-form-urlencoded\r\n\r\n%s"
                     % (place.path.encode(), written))
        line.shutdown(socket.SHUT_WR)
        assert line.recv(100) == b"", "the line is closed without an answer"
    assert fake.calls == [] and fake.violations == []


def test_a_wrong_token_is_unauthorized(fake: FakeTelegram) -> None:
    answer = httpx.post(f"{fake.url}42:other/getMe")
    assert answer.status_code == 401
    assert answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


@pytest.mark.parametrize(("method", "values", "description", "detail"), [
    ("sendSong", {}, "404 Not Found: method not found", "unknown method sendSong"),
    ("sendMessage", {"text": "x", "loud": True}, "400 Bad Request: unknown parameter loud",
     "sendMessage.loud is not in the schema"),
    ("sendMessage", {}, "400 Bad Request: message text is empty", "sendMessage.text is missing"),
    ("sendMessage", {"text": " \n "}, "400 Bad Request: message text is empty",
     "sendMessage.text is empty"),
    ("sendMessage", {"text": "x" * 4097}, "400 Bad Request: message is too long",
     "sendMessage.text has 4097 characters, allowed are 1 to 4096"),
    ("sendMessage", {"text": "x", "protect_content": "maybe"},
     "400 Bad Request: wrong parameter protect_content",
     "sendMessage.protect_content must be Boolean"),
    ("sendMessage", {"text": "x", "reply_markup": "{"},
     "400 Bad Request: can't parse reply_markup JSON object",
     "sendMessage.reply_markup is not JSON"),
    ("sendMessage", {"text": "x", "reply_markup": keyboard("é" * 33)},
     "400 Bad Request: BUTTON_DATA_INVALID",
     "sendMessage.reply_markup.inline_keyboard[0][0].callback_data has 66 bytes, "
     "allowed are 1 to 64"),
    ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "A"}]]}},
     "400 Bad Request: Text buttons are unallowed in the inline keyboard",
     "sendMessage.reply_markup.inline_keyboard[0][0] must have exactly one of url, "
     "callback_data, copy_text"),
    ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [{"text": "A"}]}},
     "400 Bad Request: can't parse sendMessage.reply_markup.inline_keyboard[0]",
     "sendMessage.reply_markup.inline_keyboard[0] must be an array"),
    ("sendMessage", {"text": "x", "reply_markup": keyboard(*map(str, range(101)))},
     "400 Bad Request: reply markup is too long",
     "sendMessage.reply_markup.inline_keyboard has 101 buttons, allowed are 0 to 100"),
    ("sendMessage", {"text": "<b>x", "parse_mode": "HTML"},
     "400 Bad Request: can't parse entities: can't find end tag corresponding to start tag \"b\"",
     "markup: can't find end tag corresponding to start tag \"b\""),
    ("sendMessage", {"text": "That is all.", "parse_mode": "MarkdownV2"},
     "400 Bad Request: can't parse entities: character '.' is reserved and must be escaped",
     "markup: character '.' is reserved and must be escaped"),
    ("sendChatAction", {"action": "thinking"},
     "400 Bad Request: wrong parameter action in request",
     "sendChatAction.action is none of the allowed values"),
    ("setMyCommands", {"commands": [{"command": "Help", "description": "x"}]},
     "400 Bad Request: BOT_COMMAND_INVALID",
     "setMyCommands.commands[0].command is not of the allowed form"),
    ("setMyCommands", {"commands": [{"command": "help", "description": ""}]},
     "400 Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
     "setMyCommands.commands[0].description has 0 characters, allowed are 1 to 256"),
    ("setMyCommands", {"commands": [], "language_code": "zh-Hans"},
     "400 Bad Request: invalid language code specified",
     "setMyCommands.language_code is not of the allowed form"),
    ("setMyDescription", {"description": "x" * 513}, "400 Bad Request: description is too long",
     "setMyDescription.description has 513 characters, allowed are 0 to 512"),
    ("setMyShortDescription", {"short_description": "x" * 121},
     "400 Bad Request: short description is too long",
     "setMyShortDescription.short_description has 121 characters, allowed are 0 to 120"),
    ("setWebhook", {"url": "http://127.0.0.1/", "secret_token": "a b"},
     "400 Bad Request: secret token contains unallowed characters",
     "setWebhook.secret_token is not of the allowed form"),
    ("getUpdates", {"limit": 101}, "400 Bad Request: wrong limit specified",
     "getUpdates.limit has 101 range, allowed are 1 to 100"),
])
def test_what_breaks_the_schema_is_refused_and_kept(
    fake: FakeTelegram, api: Api, ana: TelegramPerson, method: str, values: dict[str, Any],
    description: str, detail: str,
) -> None:
    if method in ("sendMessage", "sendChatAction"):
        values = {"chat_id": ana.id, **values}
    assert api.refused(method, **values) == description
    assert [violation.detail for violation in fake.violations] == [detail]
    assert len(ana.screen) == 1


def test_limits_count_what_is_left_without_markup(
    fake: FakeTelegram, api: Api, ana: TelegramPerson
) -> None:
    sent = api.ok("sendMessage", chat_id=ana.id, text=f"<b>{'x' * 4095}</b>&amp;",
                  parse_mode="HTML")
    assert sent["text"] == "x" * 4095 + "&"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4095}]
    sent = api.ok("sendMessage", chat_id=ana.id, text=r"*a* 😀 _b_\.", parse_mode="MarkdownV2")
    assert sent["text"] == "a 😀 b."
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 1},
                                {"type": "italic", "offset": 5, "length": 1}]
    assert not fake.violations


def test_who_can_be_written_to(fake: FakeTelegram, api: Api, ana: TelegramPerson) -> None:
    def refused(chat_id: int) -> str:
        return api.refused("sendMessage", chat_id=chat_id, text="hello")

    assert refused(99) == "400 Bad Request: chat not found"
    stranger = TelegramPerson(fake)
    assert refused(stranger.id) == "403 Forbidden: bot can't initiate conversation with a user"
    ana.block()
    assert refused(ana.id) == "403 Forbidden: bot was blocked by the user"
    ana.unblock()
    assert api.ok("sendMessage", chat_id=ana.id, text="hello")["chat"]["id"] == ana.id
    place = group(fake, "Families")
    assert refused(place.room.id) == "403 Forbidden: bot is not a member of the supergroup chat"
    place.add_bot(by=ana.user)
    assert api.ok("sendMessage", chat_id=place.room.id, text="hello")
    place.remove_bot(by=ana.user)
    assert refused(place.room.id) == "403 Forbidden: bot was kicked from the supergroup chat"
    assert not fake.violations


def test_message_ids_count_up_in_each_chat(
    fake: FakeTelegram, api: Api, ana: TelegramPerson
) -> None:
    other = TelegramPerson(fake)
    other.send("/start")
    ids = [api.ok("sendMessage", chat_id=chat, text="x")["message_id"]
           for chat in (ana.id, other.id, ana.id)]
    assert ids == [2, 2, 3]


def test_a_deleted_message_is_gone(fake: FakeTelegram, api: Api, ana: TelegramPerson) -> None:
    number = ana.send("IOE0990001001")
    assert api.ok("deleteMessage", chat_id=ana.id, message_id=number) is True
    assert [seen.text for seen in ana.screen] == ["/start"]
    assert [(seen.text, seen.deleted_by) for seen in ana.deleted] == [("IOE0990001001", "bot")]
    gone = "400 Bad Request: message to delete not found"
    assert api.refused("deleteMessage", chat_id=ana.id, message_id=number) == gone
    ana.unsend(1)
    assert api.refused("deleteMessage", chat_id=ana.id, message_id=1) == gone
    late = ana.send("3/4/1988")
    fake.pass_time(hours=48, seconds=1)
    assert api.refused("deleteMessage", chat_id=ana.id, message_id=late) == (
        "400 Bad Request: message can't be deleted for everyone")
    assert ana.screen[-1].text == "3/4/1988"


def test_edits(api: Api, ana: TelegramPerson) -> None:
    at = {"chat_id": ana.id, "message_id": api.ok(
        "sendMessage", chat_id=ana.id, text="Which?", reply_markup=keyboard("A", "B")
    )["message_id"]}
    same = "400 Bad Request: message is not modified"
    assert api.refused("editMessageReplyMarkup", **at,
                       reply_markup=keyboard("A", "B")).startswith(same)
    assert "reply_markup" not in api.ok("editMessageReplyMarkup", **at)
    assert api.refused("editMessageReplyMarkup", **at).startswith(same)
    assert ana.screen[-1].keyboard == () and not ana.screen[-1].edited
    assert api.refused("editMessageText", **at, text="Which?").startswith(same)
    assert api.ok("editMessageText", **at, text="This one.")["text"] == "This one."
    assert (ana.screen[-1].text, ana.screen[-1].edited) == ("This one.", True)
    assert api.refused("editMessageText", chat_id=ana.id, message_id=77, text="x") == (
        "400 Bad Request: message to edit not found")
    assert api.refused("editMessageText", chat_id=ana.id, message_id=1, text="x") == (
        "400 Bad Request: message can't be edited")


def test_a_press_is_answered_once_and_in_time(
    fake: FakeTelegram, api: Api, ana: TelegramPerson
) -> None:
    sent = api.ok("sendMessage", chat_id=ana.id, text="Which?", reply_markup=keyboard("A"))
    query, late = (ana.tap(sent["message_id"], "a") for _ in range(2))
    assert not ana.answered(query)
    assert api.ok("answerCallbackQuery", callback_query_id=query, text="Noted") is True
    assert ana.answered(query) and ana.alerts == ["Noted"]
    too_old = "400 Bad Request: query is too old"
    assert api.refused("answerCallbackQuery", callback_query_id=query).startswith(too_old)
    assert api.refused("answerCallbackQuery", callback_query_id="1").startswith(too_old)
    fake.pass_time(hours=1)
    assert api.refused("answerCallbackQuery", callback_query_id=late).startswith(too_old)


def test_photos(fake: FakeTelegram, ana: TelegramPerson) -> None:
    def send(content: bytes, caption: str = "The path") -> dict[str, Any]:
        return dict(httpx.post(
            f"{fake.url}{fake.token}/sendPhoto",
            data={"chat_id": str(ana.id), "caption": caption, "protect_content": "true"},
            files={"photo": ("path.png", content, "image/png")},
        ).json())

    sent = send(png(900, 300))["result"]
    assert (sent["photo"][0]["width"], sent["caption"]) == (900, "The path")
    assert fake.files[sent["photo"][0]["file_id"]] == png(900, 300)
    assert (ana.screen[-1].kind, ana.screen[-1].protected) == ("photo", True)
    assert send(b"<svg/>")["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    assert send(png(9000, 100))["description"] == "Bad Request: PHOTO_INVALID_DIMENSIONS"
    assert send(png(9, 9), "x" * 1025)["description"] == "Bad Request: message caption is too long"


def test_the_menu_speaks_the_persons_language(api: Api, ana: TelegramPerson) -> None:
    for language, words in (("", "Help"), ("es", "Ayuda")):
        api.ok("setMyCommands", commands=[{"command": "help", "description": words}],
               language_code=language)
    assert ana.menu == {"help": "Help"}
    ana.language_code = "es-MX"
    assert ana.menu == {"help": "Ayuda"}
    api.ok("setMyCommands", scope={"type": "all_private_chats"},
           commands=[{"command": "lock", "description": "Lock"}])
    assert ana.menu == {"lock": "Lock"}
    api.ok("deleteMyCommands", scope={"type": "all_private_chats"})
    assert ana.menu == {"help": "Ayuda"}


def test_leaving_and_logging_out(fake: FakeTelegram, api: Api, ana: TelegramPerson) -> None:
    place = group(fake, "Families", kind="group")
    place.add_bot(by=ana.user)
    assert api.ok("leaveChat", chat_id=place.room.id) is True
    assert api.refused("leaveChat", chat_id=place.room.id) == (
        "403 Forbidden: bot is not a member of the group chat")
    assert api.refused("leaveChat", chat_id=ana.id).startswith("400")
    assert api.refused("close").startswith("429")
    assert api.ok("logOut") is True
    assert api.refused("getMe") == "400 Bad Request: Logged out"
