"""An operator's mistake with the bot's account stops the start with one line."""
from __future__ import annotations

import pytest

from bot.settings import SettingMissing, TelegramSettings

TOKEN = {"CASEPATH_TELEGRAM_TOKEN": "123:AAbb_cc-dd"}
WEBHOOK = {**TOKEN, "CASEPATH_TELEGRAM_WEBHOOK_URL": "https://example.org/webhook"}


def test_without_a_token_the_channel_is_off() -> None:
    assert TelegramSettings.from_environment({}) is None


def test_without_a_webhook_it_polls() -> None:
    settings = TelegramSettings.from_environment(TOKEN)
    assert settings is not None and settings.webhook_url is None


@pytest.mark.parametrize("secret", [None, "", "short", "with spaces and more of them", "é" * 20])
def test_a_webhook_needs_a_good_secret(secret: str | None) -> None:
    env = WEBHOOK if secret is None else {**WEBHOOK, "CASEPATH_TELEGRAM_WEBHOOK_SECRET": secret}
    with pytest.raises(SettingMissing, match="CASEPATH_TELEGRAM_WEBHOOK_SECRET") as stop:
        TelegramSettings.from_environment(env)
    assert "\n" not in str(stop.value)


def test_a_token_of_another_form_is_refused_without_showing_it() -> None:
    with pytest.raises(SettingMissing, match="BotFather") as stop:
        TelegramSettings.from_environment({"CASEPATH_TELEGRAM_TOKEN": "hunter2"})
    assert "hunter2" not in str(stop.value)


def test_secrets_are_not_shown() -> None:
    settings = TelegramSettings.from_environment(
        {**WEBHOOK, "CASEPATH_TELEGRAM_WEBHOOK_SECRET": "s" * 32})
    assert "AAbb" not in repr(settings) and "s" * 32 not in repr(settings)
