"""A fake of its own for each test, a client of it, a person who has started the bot."""
from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.telegram import FakeTelegram, TelegramPerson
from tests.telegram.api import Api, Receiver


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as running:
        yield running


@pytest.fixture
def api(fake: FakeTelegram) -> Iterator[Api]:
    client = Api(fake)
    yield client
    client.close()


@pytest.fixture
def ana(fake: FakeTelegram) -> TelegramPerson:
    """Has pressed Start; nobody answered yet, and her message has id 1."""
    person = TelegramPerson(fake, patience=5.0, quiet=0.1)
    person.send("/start")
    return person


@pytest.fixture
def hook() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.stop()
