"""Updates reach the bot as Telegram sends them: polled, or pushed to a webhook."""
from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from tests.servers.telegram import FakeTelegram, TelegramPerson, group
from tests.telegram.api import Api, Receiver, keyboard, until

SECRET = "a-secret_1"


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


def test_polling_confirms_by_offset(api: Api, ana: TelegramPerson) -> None:
    for word in ("one", "two"):
        ana.send(word)
    first = api.ok("getUpdates", limit=2)
    assert texts(first) == ["/start", "one"]
    assert texts(api.ok("getUpdates")) == ["/start", "one", "two"]
    rest = api.ok("getUpdates", offset=first[-1]["update_id"] + 1)
    assert texts(rest) == ["two"]
    ana.send("three")
    assert texts(api.ok("getUpdates", offset=-1)) == ["three"]
    assert texts(api.ok("getUpdates")) == ["three"]


def test_a_long_poll_ends_when_something_comes(api: Api, ana: TelegramPerson) -> None:
    offset = api.ok("getUpdates")[-1]["update_id"] + 1
    begun = time.monotonic()
    threading.Timer(0.3, ana.send, args=("now",)).start()
    assert texts(api.ok("getUpdates", offset=offset, timeout=5)) == ["now"]
    assert 0.2 < time.monotonic() - begun < 2
    assert api.ok("getUpdates", offset=offset + 1, timeout=0) == []


def test_a_second_poll_ends_the_first(fake: FakeTelegram, api: Api) -> None:
    ended: list[str] = []
    other = Api(fake)
    first = threading.Thread(target=lambda: ended.append(other.refused("getUpdates", timeout=5)))
    first.start()
    time.sleep(0.2)
    assert api.ok("getUpdates", timeout=0) == []
    first.join(timeout=3)
    assert ended == ["409 Conflict: terminated by other getUpdates request; make sure that only "
                     "one bot instance is running"]


def test_no_polling_beside_a_webhook(api: Api, hook: Receiver) -> None:
    api.ok("setWebhook", url=hook.url)
    assert api.refused("getUpdates").startswith("409 Conflict: can't use getUpdates method")
    assert api.call("deleteWebhook")["description"] == "Webhook was deleted"
    assert api.ok("getUpdates") == []


def test_only_kinds_that_were_asked_for(fake: FakeTelegram, api: Api, ana: TelegramPerson) -> None:
    sent = api.ok("sendMessage", chat_id=ana.id, text="hello")
    ana.react("👍", silent_for=0)  # not by default
    offset = api.ok("getUpdates", allowed_updates=["message_reaction"])[-1]["update_id"] + 1
    ana.send("not asked for")
    ana.react("❤", silent_for=0)
    [update] = api.ok("getUpdates", offset=offset)
    assert update["message_reaction"]["message_id"] == sent["message_id"]
    assert update["message_reaction"]["old_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert [list(unwanted) for unwanted in fake.updates.unwanted] == [
        ["message_reaction"], ["message"]]


def test_privacy_mode_in_groups(fake: FakeTelegram, api: Api, ana: TelegramPerson) -> None:
    place = group(fake, "Families")
    place.add_bot(by=ana.user)
    member = ana.in_group(place)
    for words in ("hello all", "/help", "@casepath_bot where is my case?"):
        member.send(words)
    updates = api.ok("getUpdates")[1:]
    assert "my_chat_member" in updates[0] and "new_chat_members" in updates[1]["message"]
    assert "message" not in updates[0]
    assert texts(updates[2:]) == ["/help", "@casepath_bot where is my case?"]
    assert all(update["message"]["chat"]["type"] == "supergroup" for update in updates[2:])


def test_a_webhook_gets_what_waits(fake: FakeTelegram, api: Api, ana: TelegramPerson,
                                   hook: Receiver) -> None:
    ana.send("before")
    told = api.call("setWebhook", url=hook.url, secret_token=SECRET, max_connections=1)
    assert told["description"] == "Webhook was set"
    ana.send("after")
    until(lambda: len(hook.got) == 3)
    assert hook.texts() == ["/start", "before", "after"]
    assert {headers["X-Telegram-Bot-Api-Secret-Token"] for headers in hook.headers} == {SECRET}
    until(lambda: api.ok("getWebhookInfo")["pending_update_count"] == 0)
    assert api.call("setWebhook", url=hook.url, secret_token=SECRET,
                    max_connections=1)["description"] == "Webhook is already set"


def test_pending_updates_can_be_dropped(api: Api, ana: TelegramPerson, hook: Receiver) -> None:
    api.ok("setWebhook", url=hook.url, drop_pending_updates=True)
    ana.send("after")
    until(lambda: bool(hook.got))
    assert hook.texts() == ["after"]


def test_a_delivery_is_repeated_with_growing_waits(api: Api, ana: TelegramPerson,
                                                   hook: Receiver) -> None:
    hook.statuses = [500, 503, 404]
    api.ok("setWebhook", url=hook.url)
    ana.send("second")
    until(lambda: len(hook.got) == 5)
    assert hook.texts() == ["/start"] * 4 + ["second"]  # in order: the second waits for the first
    waits = [later - sooner for sooner, later in zip(hook.at, hook.at[1:])]
    assert 0.05 <= waits[0] < waits[1] < waits[2]
    info = api.ok("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"


def test_a_webhook_that_is_away_gets_it_later(
    fake: FakeTelegram, api: Api, ana: TelegramPerson
) -> None:
    absent = Receiver()
    absent.stop()
    api.ok("setWebhook", url=absent.url)
    until(lambda: fake.deliveries.last_error == "Connection refused")
    back = Receiver()
    api.ok("setWebhook", url=back.url)
    until(lambda: back.texts() == ["/start"])
    back.stop()


@pytest.mark.parametrize(("most", "at_once"), [(1, {1}), (3, {2, 3})])
def test_no_more_connections_than_asked_for(
    fake: FakeTelegram, api: Api, most: int, at_once: set[int]
) -> None:
    slow = Receiver(seconds=0.1)
    people = [TelegramPerson(fake) for _ in range(5)]
    for person in people:
        person.send("/start")
        person.send("again")
    api.ok("setWebhook", url=slow.url, max_connections=most)
    until(lambda: len(slow.got) == 10)
    assert slow.most_at_once in at_once
    for person in people:  # each chat in its order, whatever goes on beside it
        own = [update for update in slow.got if update["message"]["chat"]["id"] == person.id]
        assert texts(own) == ["/start", "again"]
    slow.stop()


def test_a_method_call_as_the_answer_is_carried_out(
    api: Api, ana: TelegramPerson, hook: Receiver
) -> None:
    hook.reply = {"method": "sendMessage", "chat_id": ana.id, "text": "in reply"}
    api.ok("setWebhook", url=hook.url)
    until(lambda: ana.screen[-1].text == "in reply")


def test_an_address_is_looked_at(api: Api) -> None:
    assert api.refused("setWebhook", url="ftp://127.0.0.1/") == (
        "400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
    with FakeTelegram(https_only=True) as strict:
        assert Api(strict).refused("setWebhook", url="http://127.0.0.1/").startswith("400")


@pytest.mark.parametrize("when", ["before", "during", "after"])
def test_interrupted_deliveries_come_again(
    fake: FakeTelegram, api: Api, ana: TelegramPerson, hook: Receiver, when: str
) -> None:
    fake.interrupt_deliveries(2, when=when)
    api.ok("setWebhook", url=hook.url)
    until(lambda: len(fake.deliveries.taken) == 1)
    until(lambda: len(hook.got) == (1 if when == "before" else 3))
    assert len(fake.deliveries.tried) == 3
    assert len({update["update_id"] for update in hook.got}) == 1


def test_disorder_when_polled(fake: FakeTelegram, api: Api, ana: TelegramPerson) -> None:
    offset = api.ok("getUpdates")[-1]["update_id"] + 1
    fake.double_updates()
    ana.send("twice")
    fake.shuffle_updates(2)
    ana.send("earlier")
    assert texts(api.ok("getUpdates", offset=offset)) == ["twice", "twice"]
    ana.send("later")
    [one, other] = api.ok("getUpdates", offset=offset + 1)
    assert texts([one, other]) == ["later", "earlier"]
    assert one["update_id"] == other["update_id"] + 1
    assert api.ok("getUpdates", offset=one["update_id"] + 1) == []


def test_a_doubled_update_comes_again_though_confirmed(fake: FakeTelegram, api: Api,
                                                       ana: TelegramPerson) -> None:
    offset = api.ok("getUpdates")[-1]["update_id"] + 1
    fake.double_updates()
    ana.send("twice")
    assert texts(api.ok("getUpdates", offset=offset, limit=1)) == ["twice"]
    assert texts(api.ok("getUpdates", offset=offset + 1)) == ["twice"]
    assert api.ok("getUpdates", offset=offset + 1) == []


def test_disorder_at_a_webhook(fake: FakeTelegram, api: Api, ana: TelegramPerson,
                               hook: Receiver) -> None:
    api.ok("setWebhook", url=hook.url)
    until(lambda: len(hook.got) == 1)
    fake.double_updates()
    ana.send("twice")
    fake.shuffle_updates(2)
    ana.send("earlier")
    ana.send("later")
    until(lambda: len(hook.got) == 5)
    assert hook.texts()[1:] == ["twice", "twice", "later", "earlier"]


def test_what_is_held_back_comes_when_let_go(fake: FakeTelegram, api: Api,
                                             ana: TelegramPerson) -> None:
    offset = api.ok("getUpdates")[-1]["update_id"] + 1
    fake.updates.hold()
    ana.send("held")
    assert api.ok("getUpdates", offset=offset) == []
    fake.updates.let_go()
    assert texts(api.ok("getUpdates", offset=offset)) == ["held"]


def test_a_press_carries_the_message_as_it_is(api: Api, ana: TelegramPerson) -> None:
    sent = api.ok("sendMessage", chat_id=ana.id, text="Which?", reply_markup=keyboard("A"))
    query = ana.tap(sent["message_id"], "a")
    got = api.ok("getUpdates")[-1]["callback_query"]
    assert (got["id"], got["data"], got["from"]["id"]) == (query, "a", ana.id)
    assert got["message"] == sent
