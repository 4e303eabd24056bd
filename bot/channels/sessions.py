"""Web sessions: ids that the server makes and signs, so that nobody can choose or guess one.

Where the browser keeps a cookie for us, the session is bound to it: its token alone, read off a
screen or out of a log, opens nothing in another browser. The cookie alone opens nothing either:
each session has one of its own, made with it, so that none that was planted before is ever used.
"""
from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import time
from dataclasses import dataclass, field
from typing import Callable, Mapping

from bot.privacy.sealing import read_keys
from bot.settings import CONVERSATION_DAYS

LIFETIME = CONVERSATION_DAYS * 86_400
ID_BYTES = 16
UNBOUND = "-"
LONGEST_TOKEN = 200


@dataclass(frozen=True)
class Session:
    """A conversation's id (Rasa's sender id) and the token that proves its owner.

    `secret` is what the browser's cookie holds; None where the token stands by itself.
    """

    conversation: str
    token: str
    secret: str | None = field(default=None, repr=False)

    def __repr__(self) -> str:
        return f"Session({self.conversation[:4]}…)"


class SessionSigner:
    """Makes and reads session tokens: `<id>.<issued at>.<binding>.<HMAC-SHA256>`.

    `keys` has the form of every versioned key: `1:<base64url>`, several joined by commas;
    the first signs, all are accepted. The binding is a keyed hash of the cookie's secret, or `-`.
    """

    def __init__(self, keys: str, *, clock: Callable[[], float] = time.time) -> None:
        read = read_keys(keys, variable="CASEPATH_SESSION_KEY")
        self._keys = list(read.by_version.values())
        self._clock = clock

    def begin(self, *, bound: bool = False) -> Session:
        """A new conversation, with a secret for a cookie where it is to be bound."""
        conversation = _encode(secrets.token_bytes(ID_BYTES))
        secret = _encode(secrets.token_bytes(ID_BYTES)) if bound else None
        return self._signed(conversation, secret)

    def unbound(self, session: Session) -> Session:
        """The same conversation for a browser that shall keep no cookie."""
        return self._signed(session.conversation, None)

    def resume(self, token: object, secrets_by_name: Mapping[str, str] | None = None
               ) -> Session | None:
        """The session behind a token, or None when it is not ours, too old, or not this browser's.

        `secrets_by_name` are the browser's cookies, without their prefix.
        """
        parts = token.split(".") if isinstance(token, str) and len(token) < LONGEST_TOKEN else []
        if len(parts) != 4:
            return None
        conversation, issued, binding, mac = parts
        key = next((key for key in self._keys
                    if _same(mac, _mac(key, conversation, issued, binding))), None)
        if key is None or int(issued) + LIFETIME < self._clock():
            return None
        secret = (secrets_by_name or {}).get(cookie_name(conversation))
        if binding != UNBOUND and not _same(binding, _binding(key, conversation, secret or "")):
            return None
        return Session(conversation=conversation, token=str(token),
                       secret=None if binding == UNBOUND else secret)

    def _signed(self, conversation: str, secret: str | None) -> Session:
        key, issued = self._keys[0], str(int(self._clock()))
        binding = UNBOUND if secret is None else _binding(key, conversation, secret)
        mac = _mac(key, conversation, issued, binding)
        token = f"{conversation}.{issued}.{binding}.{mac}"
        return Session(conversation=conversation, token=token, secret=secret)


def cookie_name(conversation: str) -> str:
    """Each session has a cookie of its own: two tabs never take it from each other."""
    return f"casepath-{conversation[:8]}"


def _binding(key: bytes, conversation: str, secret: str) -> str:
    return _signature(key, f"casepath/browser/v1|{conversation}|{secret}")


def _mac(key: bytes, conversation: str, issued: str, binding: str) -> str:
    return _signature(key, f"casepath/session/v2|{conversation}|{issued}|{binding}")


def _signature(key: bytes, text: str) -> str:
    message = text.encode("utf-8", "surrogatepass")
    return _encode(hmac.new(key, message, hashlib.sha256).digest())


def _same(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode("utf-8", "surrogatepass"), right.encode())


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
