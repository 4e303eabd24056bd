"""What browsers send to the web chat, read without trust, and how they are refused."""
from __future__ import annotations

import hashlib
import re
from typing import Any

from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

OWN_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LARGEST_CURSOR = 2**31 - 1


def safe_id(given: str, conversation: str) -> str:
    """The id as the widget makes it, else a hash: ids are stored and logged as they are."""
    if OWN_ID.fullmatch(given):
        return given
    named = f"{conversation} {given}".encode("utf-8", "replace")
    return hashlib.blake2s(named, digest_size=16).hexdigest()


def body(request: Request) -> dict[str, Any]:
    return request.json if isinstance(request.json, dict) else {}


def cursor(value: Any) -> int:
    try:
        return min(max(0, int(value)), LARGEST_CURSOR)
    except (TypeError, ValueError, OverflowError):
        return 0


def tag(value: Any) -> str | None:
    return value[:16] if isinstance(value, str) else None


def refusal(status: int, reason: str) -> HTTPResponse:
    return json_response({"error": reason}, status=status)
