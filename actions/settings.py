"""Settings of the action server, from the environment, read once and frozen."""
from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"


class SettingMissing(RuntimeError):
    """A setting without which the server cannot run; its text names the mend."""


@dataclass(frozen=True)
class ActionSettings:
    """Everything that the action server takes from its environment."""

    environment: str
    host: str
    port: int
    database_url: str = field(repr=False)
    smtp_url: str = field(repr=False)
    mail_from: str
    sms_url: str = field(repr=False)
    sms_from: str
    action_secret: str = field(repr=False)
    seal_private_key: str = field(repr=False)
    reply_key: str = field(repr=False)
    master_key: str = field(repr=False)
    index_key: str = field(repr=False)
    mailbox: Path | None = None
    sources: Path = DATA / "sources.yml"
    log_level: str = "info"
    metrics_from: tuple[IPv4Network | IPv6Network, ...] = ()  # who may read figures, beside us

    @property
    def production(self) -> bool:
        return self.environment == "production"

    @classmethod
    def from_environment(cls, env: Mapping[str, str] | None = None) -> ActionSettings:
        """Read the settings; raise `SettingMissing` naming the first that is absent."""
        env = os.environ if env is None else env
        return cls(
            environment=_environment(env),
            host=env.get("CASEPATH_ACTION_HOST") or "127.0.0.1",
            port=_port(env, "CASEPATH_ACTION_PORT", 5055),
            database_url=env.get("CASEPATH_DATABASE_URL")
            or f"sqlite:///{ROOT}/var/casepath.db",
            smtp_url=_needed(env, "CASEPATH_SMTP_URL"),
            mail_from=env.get("CASEPATH_MAIL_FROM") or "Status service <no-reply@localhost>",
            sms_url=env.get("CASEPATH_SMS_URL") or "",
            sms_from=env.get("CASEPATH_SMS_FROM") or "",
            action_secret=_needed(env, "CASEPATH_ACTION_SECRET"),
            seal_private_key=_needed(env, "CASEPATH_SEAL_PRIVATE_KEY"),
            reply_key=_needed(env, "CASEPATH_REPLY_KEY"),
            master_key=_needed(env, "CASEPATH_MASTER_KEY"),
            index_key=_needed(env, "CASEPATH_INDEX_KEY"),
            mailbox=_mailbox(env),
            sources=Path(env.get("CASEPATH_SOURCES") or DATA / "sources.yml"),
            log_level=_log_level(env),
            metrics_from=_networks(env, "CASEPATH_METRICS_FROM"),
        )


def _environment(env: Mapping[str, str]) -> str:
    name = env.get("CASEPATH_ENV", "production")
    if name not in ("development", "production"):
        raise SettingMissing(
            f"CASEPATH_ENV is {name!r}: set it to 'development' or 'production'."
        )
    return name


def _log_level(env: Mapping[str, str]) -> str:
    level = env.get("CASEPATH_LOG_LEVEL") or "info"
    if level not in ("info", "debug"):
        raise SettingMissing(f"CASEPATH_LOG_LEVEL is {level!r}: set it to 'info' or 'debug'.")
    return level


def _mailbox(env: Mapping[str, str]) -> Path | None:
    """The development mail server's folder, which retention tidies; in production there is none."""
    folder = env.get("CASEPATH_MAILBOX", "")
    return Path(folder) if folder and _environment(env) == "development" else None


def _needed(env: Mapping[str, str], name: str) -> str:
    value = env.get(name, "")
    if not value:
        raise SettingMissing(
            f"{name} is not set: `make secrets` makes development values in var/dev.env; "
            "in production set it from your secret store."
        )
    return value


def _networks(env: Mapping[str, str], name: str) -> tuple[IPv4Network | IPv6Network, ...]:
    parts = (part.strip() for part in env.get(name, "").split(","))
    try:
        return tuple(ip_network(part) for part in parts if part)
    except ValueError:
        raise SettingMissing(
            f"{name} is {env[name]!r}: addresses or networks such as 10.1.0.0/16 are expected, "
            "joined by commas."
        ) from None


def _port(env: Mapping[str, str], name: str, default: int) -> int:
    text = env.get(name) or str(default)
    if not text.isdigit() or not 0 < int(text) < 65_536:
        raise SettingMissing(f"{name} is {text!r}: a port is a number from 1 to 65535.")
    return int(text)
