"""Our schema says what Telegram publishes, and the updates that we send are Telegram's."""
from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.servers.telegram import FakeTelegram, TelegramPerson, group
from tests.servers.telegram.schema import Schema
from tests.servers.telegram.shapes import CAPTIONED, CONTENT

REFERENCE = (Path(__file__).resolve().parents[3] / "shared" / "reference" / "telegram-bot-api.json")
SCHEMA = Schema.load()


@cache
def published() -> dict[str, Any]:
    if not REFERENCE.is_file():
        pytest.skip("the published Bot API (../shared/reference/telegram-bot-api.json) is not here")
    return dict(json.loads(REFERENCE.read_text(encoding="utf-8")))


def fields(entry: dict[str, Any]) -> dict[str, tuple[set[str], bool]]:
    """Of a published method or type: each field's types and whether it is required."""
    return {field["name"]: (set(field["types"]), field["required"])
            for field in entry.get("fields", ())}


def own_fields(entry: dict[str, Any]) -> dict[str, tuple[set[str], bool]]:
    return {name: (set(kind.split(" or ")), part == "needs")
            for part in ("needs", "may") for name, kind in entry.get(part, {}).items()}


@pytest.mark.parametrize("method", SCHEMA.methods)
def test_method_is_as_published(method: str) -> None:
    real = published()["methods"][method]
    ours = SCHEMA.methods[method]
    assert set(ours["returns"].split(" or ")) == set(real["returns"])
    for name, field in own_fields(ours).items():
        assert fields(real).get(name) == field, name
    required = {name for name, (_, needed) in fields(real).items() if needed}
    assert required == set(ours.get("needs", {}))


@pytest.mark.parametrize("kind", SCHEMA.types)
def test_type_is_as_published(kind: str) -> None:
    real = published()["types"][kind]
    ours = SCHEMA.types[kind]
    assert set(ours.get("kinds", ())) <= set(real.get("subtypes", ()))
    assert ("kinds" in ours) == ("subtypes" in real)
    for name, field in own_fields(ours).items():
        assert fields(real).get(name) == field, name
    required = {name for name, (_, needed) in fields(real).items() if needed}
    assert required == set(ours.get("needs", {}))


def test_every_kind_of_update_can_be_asked_for() -> None:
    known = SCHEMA.methods["getUpdates"]["limits"]["allowed_updates"]["each"]["among"]
    assert set(known) == set(fields(published()["types"]["Update"])) - {"update_id"}


def test_limits_name_what_exists() -> None:
    for name, entry in {**SCHEMA.methods, **SCHEMA.types}.items():
        named = set(entry.get("limits", {})) | set(entry.get("exactly_one", ()))
        assert named <= set(own_fields(entry)), name


def everything(fake: FakeTelegram) -> list[dict[str, Any]]:
    """Every kind of update that the fake can send."""
    fake.updates.allow(["message", "edited_message", "channel_post", "edited_channel_post",
                        "callback_query", "my_chat_member", "message_reaction"])
    ana = TelegramPerson(fake, first_name="Ana")
    ana.send("/start es")
    for kind in CONTENT:
        ana.send_kind(kind, silent_for=0)
        if kind in CAPTIONED:
            ana.send_kind(kind, "see https://example.org", silent_for=0)
            ana.edit("other words", silent_for=0)
    for origin in ("user", "hidden_user", "channel"):
        ana.forward("somebody's words", origin=origin, silent_for=0)
    ana.edit("sorry, 1989", message_id=1, silent_for=0)
    said = fake.world.post(fake.world.rooms[ana.id], {"text": "Which?"}, sender=fake.world.bot,
                           keyboard={"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]})
    ana.tap(said.id, "a")
    ana.react("👍", silent_for=0)
    ana.react("", silent_for=0)
    ana.block()
    ana.unblock()
    for kind in ("group", "supergroup", "channel"):
        place = group(fake, "Families", kind=kind)
        place.add_bot(by=ana.user)
        member = ana.in_group(place)
        member.say("/help", silent_for=0)
        member.edit("/help me", silent_for=0)
        place.remove_bot(by=ana.user)
    return fake.updates.all


def test_every_update_is_one_of_telegrams(fake: FakeTelegram) -> None:
    updates = everything(fake)
    kinds = {kind for update in updates for kind in update} - {"update_id"}
    assert kinds == set(SCHEMA.types["Update"]["exactly_one"])
    for update in updates:
        assert_published("Update", update)


def could_be(value: dict[str, Any], subtype: dict[str, Any]) -> bool:
    """Its fields are those of the subtype, and so is the word that tells subtypes apart."""
    known = fields(subtype)
    told = {field["name"]: field["description"] for field in subtype["fields"]}
    return (
        {name for name, (_, needed) in known.items() if needed} <= set(value) <= set(known)
        and all(value[name] in told[name] for name in ("type", "status") if name in value)
    )


def assert_published(kind: str, value: Any, where: str = "") -> None:
    """The value against the published types alone, ours play no part."""
    where = where or kind
    if kind.startswith("Array of "):
        for item in value:
            assert_published(kind.removeprefix("Array of "), item, where)
        return
    scalar = {"Integer": int, "String": str, "Boolean": bool, "Float": float}
    if kind in scalar:
        assert type(value) is scalar[kind], f"{where}: {value!r} is no {kind}"
        return
    entry = published()["types"][kind]
    if "subtypes" in entry:
        fitting = [subtype for subtype in entry["subtypes"]
                   if could_be(value, published()["types"][subtype])]
        assert fitting, f"{where}: {sorted(value)} is none of {entry['subtypes']}"
        assert_published(fitting[0], value, where)
        return
    known = fields(entry)
    missing = {name for name, (_, needed) in known.items() if needed} - set(value)
    assert not missing, f"{where}: {missing}"
    for name, part in value.items():
        assert name in known, f"{where}: {name} is not published"
        assert_published(next(iter(known[name][0])), part, f"{where}.{name}")
