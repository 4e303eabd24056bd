"""What the fake answers when it refuses, in the words of the real server."""
from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """A call that fails as Telegram lets it fail: an HTTP code and a description."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> dict[str, Any]:
        """The body of the answer."""
        body: dict[str, Any] = {
            "ok": False, "error_code": self.code, "description": self.description
        }
        return body | ({"parameters": self.parameters} if self.parameters else {})


class Malformed(Refusal):
    """A call that breaks the schema: always the bot's fault, so it is kept in `violations`.

    `detail` says in our own words which parameter and what about it; it holds no value.
    """

    def __init__(self, description: str, detail: str, *, code: int = 400) -> None:
        super().__init__(code, description)
        self.detail = detail


def bad_request(description: str) -> Refusal:
    return Refusal(400, f"Bad Request: {description}")


def forbidden(description: str) -> Refusal:
    return Refusal(403, f"Forbidden: {description}")


def conflict(description: str) -> Refusal:
    return Refusal(409, f"Conflict: {description}")


def too_many_requests(retry_after: int) -> Refusal:
    """Flood control: the wait in whole seconds stands in words and in `parameters`."""
    return Refusal(
        429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after
    )
