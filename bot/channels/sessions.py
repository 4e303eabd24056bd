"""Web sessions: ids that the server makes and signs, so that nobody can choose or guess one."""
from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import time
from dataclasses import dataclass
from typing import Callable

from bot.privacy.sealing import read_keys
from bot.settings import CONVERSATION_DAYS

LIFETIME = CONVERSATION_DAYS * 86_400
ID_BYTES = 16


@dataclass(frozen=True)
class Session:
    """A conversation's id (Rasa's sender id) and the token that proves its owner."""

    conversation: str
    token: str

    def __repr__(self) -> str:
        return f"Session({self.conversation[:4]}…)"


class SessionSigner:
    """Makes and reads session tokens: `<id>.<issued at>.<HMAC-SHA256>`.

    `keys` has the form of every versioned key: `1:<base64url>`, several joined by commas;
    the first signs, all are accepted.
    """

    def __init__(self, keys: str, *, clock: Callable[[], float] = time.time) -> None:
        read = read_keys(keys, variable="CASEPATH_SESSION_KEY")
        self._keys = list(read.by_version.values())
        self._clock = clock

    def begin(self) -> Session:
        """A new conversation."""
        conversation = _encode(secrets.token_bytes(ID_BYTES))
        issued = str(int(self._clock()))
        mac = _mac(self._keys[0], conversation, issued)
        return Session(conversation=conversation, token=f"{conversation}.{issued}.{mac}")

    def resume(self, token: object) -> Session | None:
        """The session behind a token, or None when it is not ours or too old."""
        parts = token.split(".") if isinstance(token, str) and len(token) < 200 else []
        if len(parts) != 3:
            return None
        conversation, issued, mac = parts
        if not any(_same(mac, _mac(key, conversation, issued)) for key in self._keys):
            return None
        if int(issued) + LIFETIME < self._clock():
            return None
        return Session(conversation=conversation, token=str(token))


def _mac(key: bytes, conversation: str, issued: str) -> str:
    message = f"casepath/session/v1|{conversation}|{issued}".encode("utf-8", "surrogatepass")
    return _encode(hmac.new(key, message, hashlib.sha256).digest())


def _same(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode("utf-8", "surrogatepass"), right.encode())


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
