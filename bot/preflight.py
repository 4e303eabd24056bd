"""What can be wrong with the Rasa server's settings, found before Rasa starts."""
from __future__ import annotations

import argparse
import asyncio
from ipaddress import ip_address
from pathlib import Path
from typing import Mapping, Sequence

import yaml

from bot.channels.sessions import SessionSigner
from bot.nlg.catalogue import CatalogueBroken, catalogues
from bot.privacy.sealing import KeyFormatError, ReplyOpener, Sealer
from bot.processes.redis import shared_redis
from bot.processes.share import Share
from bot.settings import BotSettings, SettingMissing
from bot.stores.open import open_store
from bot.stores.protocol import StoreOutdated, StoreUnavailable

# Rasa's own channels believe whatever sender a caller names.
STOCK_CHANNELS = frozenset({"rest", "socketio", "callback", "cmdline", "rasa"})


def check(env: Mapping[str, str] | None = None) -> str | None:
    """The first fault as one line that names the mend, or None."""
    try:
        settings = BotSettings.from_environment(env)
        Sealer(settings.seal_public_key)
        ReplyOpener(settings.reply_key)
        SessionSigner(settings.session_key)
        catalogues()
    except (SettingMissing, KeyFormatError, CatalogueBroken) as fault:
        return str(fault)
    try:
        asyncio.run(open_store(settings.tracker_url).ping())
    except (ValueError, StoreOutdated) as fault:
        return str(fault)
    except StoreUnavailable as fault:
        return (f"the conversation store does not answer ({fault}): mend CASEPATH_TRACKER_URL, "
                "or end whatever holds its file.")
    finally:
        open_store.cache_clear()
    return _check_share(settings.redis_url)


def _check_share(redis_url: str | None) -> str | None:
    try:
        asyncio.run(Share(redis_url).ping())
    except StoreUnavailable as fault:
        return (f"the Redis that the processes share does not answer ({fault}): mend "
                "CASEPATH_REDIS_URL, or leave it out where one Rasa process answers alone.")
    finally:
        shared_redis.cache_clear()
    return None


def check_arguments(arguments: Sequence[str], *, production: bool) -> str | None:
    """What is wrong with the arguments of `rasa run` or `rasa shell`, as one line, or None.

    Rasa's HTTP API reads and writes any conversation and needs no password.
    """
    known, _ = _parser().parse_known_args([*arguments])
    if known.enable_api and production:
        return ("--enable-api opens every conversation to whoever reaches the port: leave it out, "
                "or set CASEPATH_ENV=development on your own machine.")
    if known.enable_api and not _is_loopback(known.interface or "0.0.0.0"):
        return (f"--enable-api with --interface {known.interface or '0.0.0.0'} opens every "
                "conversation to the network: use --interface 127.0.0.1, or leave the API out.")
    if production and known.cors is not None:
        return ("--cors lets other sites' pages read Rasa's answers, and its patterns match longer "
                "names (CVE-2026-37737): leave it out; CASEPATH_ALLOWED_ORIGINS says who may embed "
                "the chat.")
    if production and arguments[:1] == ["run"]:
        return _check_channels(Path(known.credentials))
    return None


def interface_of(arguments: Sequence[str]) -> str | None:
    """The address that `rasa run` is told to listen on, if it is told."""
    known, _ = _parser().parse_known_args([*arguments])
    return str(known.interface) if known.interface else None


def _parser() -> argparse.ArgumentParser:
    """The arguments of Rasa's that matter here; like Rasa's it takes beginnings of long names."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("-i", "--interface")
    parser.add_argument("--enable-api", action="store_true")
    parser.add_argument("--cors", nargs="*")
    parser.add_argument("--credentials", default="credentials.yml")
    return parser


def _is_loopback(interface: str) -> bool:
    try:
        return ip_address(interface).is_loopback
    except ValueError:
        return interface == "localhost"


def _check_channels(credentials: Path) -> str | None:
    try:
        named = yaml.safe_load(credentials.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as fault:
        return f"{credentials.name} cannot be read ({type(fault).__name__}): mend --credentials."
    stock = sorted(STOCK_CHANNELS & set(named or {}))
    if stock:
        return (f"{credentials.name} opens Rasa's channel {stock[0]!r}, where a caller names any "
                "sender: take it out, credentials.yml has what production needs.")
    return None
