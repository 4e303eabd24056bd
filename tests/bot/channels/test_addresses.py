"""Where a request came from: nobody chooses an address by sending a header."""
from __future__ import annotations

from types import SimpleNamespace

from bot.channels.addresses import client_address, source_of

KEY, OTHER = "1:" + "A" * 43, "1:" + "B" * 42 + "A"


def request(ip: str, forwarded: str = "") -> SimpleNamespace:
    headers = {"x-forwarded-for": forwarded} if forwarded else {}
    return SimpleNamespace(ip=ip, headers=headers)


def test_a_strangers_header_is_not_believed() -> None:
    assert client_address(request("203.0.113.9", "198.51.100.1"), ["10.0.0.1"]) == "203.0.113.9"


def test_a_trusted_proxy_is_believed_for_its_own_hop_alone() -> None:
    heard = request("10.0.0.1", "6.6.6.6, 198.51.100.1")
    assert client_address(heard, ["10.0.0.1"]) == "198.51.100.1"


def test_a_chain_of_trusted_proxies_is_walked() -> None:
    heard = request("10.0.0.1", "198.51.100.1, 10.0.0.2")
    assert client_address(heard, ["10.0.0.1", "10.0.0.2"]) == "198.51.100.1"


def test_a_source_shows_no_address() -> None:
    source = source_of("198.51.100.1", KEY)
    assert "198.51.100.1" not in source and len(source) == 24
    assert source == source_of("198.51.100.1", KEY) != source_of("198.51.100.1", OTHER)


def test_a_fresh_key_in_front_changes_nobodys_source() -> None:
    """A Telegram conversation is known by such a hash: a rotation must not begin it anew."""
    assert source_of("telegram/7", f"2:{OTHER[2:]},{KEY}") == source_of("telegram/7", KEY)
