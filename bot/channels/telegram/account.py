"""The bot's account at Telegram: its client, its menu, its descriptions, its webhook."""
from __future__ import annotations

import logging

from telegram import Bot, BotCommand
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from bot.channels.telegram.updates import ALLOWED, COMMANDS
from bot.nlg.catalogue import Catalogues
from bot.settings import TelegramSettings

logger = logging.getLogger(__name__)

CONNECTIONS = 64
WEBHOOK_CONNECTIONS = 20
TRIES_AFTER_429 = 5
# What Telegram is slow to take is not sent a second time while it may still be taking it.
PATIENCE = 20


def make_bot(settings: TelegramSettings) -> ExtBot[AIORateLimiter]:
    """A client that keeps to Telegram's rates and waits as long as a 429 names.

    Its HTTP library logs each address that it asks, the token in it: that is turned off.
    """
    for noisy in ("httpx", "httpcore"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    base = {"base_url": f"{settings.api_url}/bot"} if settings.api_url else {}
    return ExtBot(
        settings.token,
        rate_limiter=AIORateLimiter(max_retries=TRIES_AFTER_429),
        request=HTTPXRequest(
            connection_pool_size=CONNECTIONS, pool_timeout=10,
            read_timeout=PATIENCE, write_timeout=PATIENCE,
        ),
        get_updates_request=HTTPXRequest(connection_pool_size=2, read_timeout=40),
        **base,
    )


async def introduce(bot: Bot, catalogues: Catalogues) -> None:
    """Commands and descriptions in each released language, the default's for all others."""
    for tag in catalogues.languages:
        codes = [""] if tag == catalogues.default else []
        for code in [*codes, tag.split("-")[0]]:
            await bot.set_my_commands(commands(catalogues, tag), language_code=code or None)
            await bot.set_my_description(
                catalogues.render("telegram-description", {}, tag), language_code=code or None
            )
            await bot.set_my_short_description(
                catalogues.render("telegram-short-description", {}, tag),
                language_code=code or None,
            )


def commands(catalogues: Catalogues, tag: str) -> list[BotCommand]:
    """The menu of commands in a language."""
    return [
        BotCommand(name, catalogues.render(f"telegram-command-{name}", {}, tag))
        for name in COMMANDS
    ]


async def receive_by(bot: Bot, settings: TelegramSettings) -> None:
    """Tell Telegram how updates reach us: by webhook, or by asking for them."""
    if settings.webhook_url:
        await bot.set_webhook(
            settings.webhook_url, secret_token=settings.secret,
            allowed_updates=list(ALLOWED), max_connections=WEBHOOK_CONNECTIONS,
        )
        logger.info("telegram.webhook_set")
    else:
        await bot.delete_webhook()
        logger.info("telegram.polling")
