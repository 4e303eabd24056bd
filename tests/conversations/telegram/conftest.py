"""The running system with a fake Telegram, in both modes."""
from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.conversations.named import named_in_telegram
from tests.privacy.alarm import personal_values, search_files
from tests.servers.stack import Stack, free_port
from tests.servers.telegram import FakeTelegram, TelegramPerson

SECRET = "only-telegram-knows-this"


@dataclass
class System:
    """Servers, the fake Telegram that they talk to, and the people in it."""

    stack: Stack
    fake: FakeTelegram
    mode: str

    def person(self, language: str = "en", **more: object) -> TelegramPerson:
        return TelegramPerson(
            self.fake, language_code=language, naming=named_in_telegram, quiet=_quiet(),
            working=self.stack.has_work_for_telegram, **more,  # type: ignore[arg-type]
        )

    @property
    def webhook(self) -> str:
        return f"{self.stack.url}/webhooks/telegram/webhook"


def _quiet() -> float:
    """Seconds of silence after which the bot is done: more where the machine is busy."""
    return 0.2 * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1) / 1.5)


@pytest.fixture(scope="session", params=["polling", "webhook"])
def system(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[System]:
    folder = tmp_path_factory.mktemp(f"telegram-{request.param}")
    with FakeTelegram() as fake, Stack(folder, **settings(fake, request.param)) as stack:
        yield System(stack, fake, request.param)
    found = search_files(folder, [*personal_values(), fake.token])
    assert not found, f"in the clear: {found}"


@pytest.fixture
def stack(system: System) -> Stack:
    """For what the fixtures of all conversations do with the servers."""
    return system.stack


@pytest.fixture(autouse=True)
def another_hour(stack: Stack) -> None:
    stack.another_hour()


@pytest.fixture(autouse=True)
def as_published(system: System) -> Iterator[None]:
    """Every call of every test is as the published schema has it."""
    system.fake.violations.clear()
    yield
    system.fake.mischief.stop()
    assert system.fake.violations == []


@pytest.fixture
def person(system: System) -> Callable[..., TelegramPerson]:
    """`person("es")`: somebody at Telegram who has not started the bot yet."""
    return system.person


def settings(fake: FakeTelegram, mode: str) -> dict[str, str]:
    port = str(free_port())
    found = {
        "CASEPATH_PORT": port,
        "CASEPATH_TELEGRAM_TOKEN": fake.token,
        "CASEPATH_TELEGRAM_API_URL": fake.url.removesuffix("/bot"),
    }
    if mode == "webhook":
        found["CASEPATH_TELEGRAM_WEBHOOK_URL"] = (
            f"http://127.0.0.1:{port}/webhooks/telegram/webhook"
        )
        found["CASEPATH_TELEGRAM_WEBHOOK_SECRET"] = SECRET
    return found
