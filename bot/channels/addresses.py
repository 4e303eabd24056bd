"""Where a request came from, told by the request itself and by proxies that are trusted."""
from __future__ import annotations

import hashlib
import hmac
from functools import lru_cache
from typing import Any, Sequence

from bot.privacy.sealing import read_keys


def client_address(request: Any, trusted_proxies: Sequence[str]) -> str:
    """The client's address: the last hop in X-Forwarded-For that is no trusted proxy.

    Whoever is not a trusted proxy cannot choose an address by sending the header.
    """
    address = str(request.ip or "")
    if address not in trusted_proxies:
        return address
    hops = [hop.strip() for hop in request.headers.get("x-forwarded-for", "").split(",")]
    for hop in reversed([hop for hop in hops if hop]):
        if hop not in trusted_proxies:
            return hop
    return address


def is_secure(request: Any, trusted_proxies: Sequence[str]) -> bool:
    """Whether the browser speaks TLS, to us or to a trusted proxy before us."""
    if str(request.ip or "") in trusted_proxies and "x-forwarded-proto" in request.headers:
        return str(request.headers["x-forwarded-proto"]).split(",")[-1].strip() == "https"
    return str(request.scheme) in ("https", "wss")


def source_of(address: str, keys: str) -> str:
    """A keyed hash of an address: enough to throttle by, nothing to read.

    `keys` has the form of every versioned key. The oldest one that is held counts, so that a
    fresh key in front changes nobody's hash: a Telegram conversation is known by it.
    """
    return hmac.new(_oldest(keys), address.encode(), hashlib.sha256).hexdigest()[:24]


@lru_cache(maxsize=4)
def _oldest(keys: str) -> bytes:
    by_version = read_keys(keys, variable="CASEPATH_SESSION_KEY").by_version
    return by_version[min(by_version)]
