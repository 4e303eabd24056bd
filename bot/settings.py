"""Settings of the Rasa server, from the environment, read once and frozen."""
from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Mapping

from bot.processes.limits import PER_ADDRESS, PER_CONVERSATION, Rate

ROOT = Path(__file__).resolve().parent.parent

# What a conversation may hold, and for how long. docs/architecture.md tells why.
TRACKER_TURNS = 5
CONVERSATION_DAYS = 30
MESSAGE_LIMIT = 2000
ORIGIN = re.compile(r"https?://[a-z0-9.:\[\]-]+")
LONGEST_WAIT = 3600.0  # seconds for each message beyond a burst


class SettingMissing(RuntimeError):
    """A setting without which the server cannot run; its text names the mend."""


@dataclass(frozen=True)
class TelegramSettings:
    """The bot's account. With `webhook_url` Telegram calls us, without it we ask for updates."""

    token: str = field(repr=False)
    webhook_url: str | None
    secret: str | None = field(repr=False)
    api_url: str | None  # a Bot API server of one's own; None is Telegram's

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> TelegramSettings | None:
        """The settings, or None where no token is set; raises `SettingMissing`."""
        token = env.get("CASEPATH_TELEGRAM_TOKEN", "")
        if not token:
            return None
        if not re.fullmatch(r"\d+:[\w-]+", token):
            raise SettingMissing(
                "CASEPATH_TELEGRAM_TOKEN is not of the form 123456:ABC…: copy it from @BotFather."
            )
        url = env.get("CASEPATH_TELEGRAM_WEBHOOK_URL") or None
        secret = env.get("CASEPATH_TELEGRAM_WEBHOOK_SECRET") or None
        if url and not (secret and re.fullmatch(r"[A-Za-z0-9_-]{16,256}", secret)):
            raise SettingMissing(
                "CASEPATH_TELEGRAM_WEBHOOK_SECRET is missing or not of 16 to 256 of "
                "A-Z a-z 0-9 _ -: set a long random one, it proves that Telegram is calling."
            )
        api = (env.get("CASEPATH_TELEGRAM_API_URL") or "").rstrip("/") or None
        return cls(token=token, webhook_url=url, secret=secret, api_url=api)


@dataclass(frozen=True)
class BotSettings:
    """Everything that the Rasa side takes from its environment."""

    environment: str
    tracker_url: str
    seal_public_key: str
    reply_key: str
    session_key: str
    mailbox: Path
    allowed_origins: tuple[str, ...]
    trusted_proxies: tuple[str, ...]
    per_conversation: Rate
    per_address: Rate
    action_url: str
    redis_url: str | None = None  # what several processes share; None: there is one
    telegram: TelegramSettings | None = None
    metrics_from: tuple[IPv4Network | IPv6Network, ...] = ()  # who may read figures, beside us

    @property
    def production(self) -> bool:
        return self.environment == "production"

    @classmethod
    def from_environment(cls, env: Mapping[str, str] | None = None) -> BotSettings:
        """Read the settings; raise `SettingMissing` naming the first that is absent."""
        env = os.environ if env is None else env
        return cls(
            environment=_environment(env),
            tracker_url=env.get("CASEPATH_TRACKER_URL") or f"sqlite:///{ROOT}/var/trackers.db",
            seal_public_key=_needed(env, "CASEPATH_SEAL_PUBLIC_KEY"),
            reply_key=_needed(env, "CASEPATH_REPLY_KEY"),
            session_key=_needed(env, "CASEPATH_SESSION_KEY"),
            mailbox=Path(env.get("CASEPATH_MAILBOX") or ROOT / "var" / "mailbox"),
            allowed_origins=_origins(env),
            trusted_proxies=_list(env, "CASEPATH_TRUSTED_PROXIES"),
            per_conversation=Rate(
                burst=_burst(env, "CASEPATH_MESSAGES_BURST", PER_CONVERSATION),
                seconds_each=_seconds(env, "CASEPATH_MESSAGES_SECONDS", PER_CONVERSATION),
            ),
            per_address=Rate(
                burst=_burst(env, "CASEPATH_ADDRESS_MESSAGES_BURST", PER_ADDRESS),
                seconds_each=_seconds(env, "CASEPATH_ADDRESS_MESSAGES_SECONDS", PER_ADDRESS),
            ),
            action_url=env.get("CASEPATH_ACTION_URL") or "http://127.0.0.1:5055/webhook",
            redis_url=_redis(env),
            telegram=TelegramSettings.from_environment(env),
            metrics_from=_networks(env, "CASEPATH_METRICS_FROM"),
        )


def _environment(env: Mapping[str, str]) -> str:
    name = env.get("CASEPATH_ENV", "production")
    if name not in ("development", "production"):
        raise SettingMissing(
            f"CASEPATH_ENV is {name!r}: set it to 'development' or 'production'."
        )
    return name


def _needed(env: Mapping[str, str], name: str) -> str:
    value = env.get(name, "")
    if not value:
        raise SettingMissing(
            f"{name} is not set: `make secrets` makes development keys in var/dev.env; "
            "in production set it from your secret store."
        )
    return value


def _list(env: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in env.get(name, "").split(",") if part.strip())


def _origins(env: Mapping[str, str]) -> tuple[str, ...]:
    """Pages' origins, as a browser writes them; none stands for all."""
    origins = _list(env, "CASEPATH_ALLOWED_ORIGINS")
    for origin in origins:
        if not ORIGIN.fullmatch(origin):
            raise SettingMissing(
                f"CASEPATH_ALLOWED_ORIGINS has {origin!r}: an origin such as "
                "https://www.example.org is expected, without a path, and no star."
            )
    return origins


def _networks(env: Mapping[str, str], name: str) -> tuple[IPv4Network | IPv6Network, ...]:
    try:
        return tuple(ip_network(part) for part in _list(env, name))
    except ValueError:
        raise SettingMissing(
            f"{name} is {env[name]!r}: addresses or networks such as 10.1.0.0/16 are expected, "
            "joined by commas."
        ) from None


def _redis(env: Mapping[str, str]) -> str | None:
    url = env.get("CASEPATH_REDIS_URL") or None
    if url and not url.startswith(("redis://", "rediss://")):
        raise SettingMissing(
            "CASEPATH_REDIS_URL is no address of a Redis: redis://host:6379/0 is expected, or "
            "nothing where one Rasa process answers alone."
        )
    return url


def _burst(env: Mapping[str, str], name: str, default: Rate) -> int:
    text = env.get(name) or str(default.burst)
    if not (text.isascii() and text.isdigit() and int(text)):
        raise SettingMissing(f"{name} is {text!r}: a number of messages, 1 at least, is expected.")
    return int(text)


def _seconds(env: Mapping[str, str], name: str, default: Rate) -> float:
    text = env.get(name) or str(default.seconds_each)
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= LONGEST_WAIT:
        raise SettingMissing(f"{name} is {text!r}: seconds, over 0, are expected.")
    return seconds
