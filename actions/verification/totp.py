"""Codes that an authenticator app makes: RFC 6238 with SHA-1, six digits and steps of 30 seconds.

Those are the parameters that every such app knows. Nothing here keeps anything.
"""

from __future__ import annotations

import hmac
from datetime import datetime
from itertools import groupby

import pyotp
import segno

from actions.cases.access_codes import ALPHABET
from actions.crypto import KeyedHash

STEP = 30  # seconds
DIGITS = 6
QUIET_ZONE = 4  # modules of margin that the standard asks for
ACCOUNT = "account"  # shown in the app: nothing that says whose or for what


def new_secret() -> str:
    """160 random bits in base 32, the length that RFC 4226 recommends."""
    return pyotp.random_base32()


def step_of(now: datetime) -> int:
    """The number of the time step."""
    return int(now.timestamp()) // STEP


def code_at(secret: str, step: int) -> str:
    """The six digits of a step."""
    return pyotp.TOTP(secret, digits=DIGITS, interval=STEP).generate_otp(step)


def matching_step(
    secret: str, code: str, *, now: datetime, window: int, after: int | None
) -> int | None:
    """The step whose code was typed: now, or up to `window` steps off, and newer than `after`.

    Every step is computed and compared, so that the time does not tell which one fits.
    """
    current, found = step_of(now), None
    for step in range(current - window, current + window + 1):
        fits = hmac.compare_digest(code_at(secret, step).encode(), code.encode())
        newer = after is None or step > after
        found = step if fits and newer else found
    return found


def address(secret: str, *, issuer: str) -> str:
    """What the QR picture says to the app: otpauth://totp/…"""
    made = pyotp.TOTP(secret, digits=DIGITS, interval=STEP)
    return made.provisioning_uri(name=ACCOUNT, issuer_name=issuer)


def grouped(secret: str) -> str:
    """The secret as one types it by hand: in groups of four."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))


def picture(text: str) -> dict[str, object]:
    """A QR picture as plain JSON: {kind, size, path}.

    `path` is SVG path data in a square of `size` units, quiet zone and all: dark squares alone,
    so that whoever draws it needs no markup of ours.
    """
    code = segno.make(text, error="m", micro=False)
    rows = list(code.matrix_iter(border=QUIET_ZONE))
    path = "".join(_row(y, row) for y, row in enumerate(rows))
    return {"kind": "qr", "size": len(rows), "path": path}


def _row(y: int, row: object) -> str:
    """A row's dark runs, each as a rectangle one unit high."""
    drawn, x = [], 0
    for dark, run in groupby(row):  # type: ignore[call-overload]
        width = len(list(run))
        if dark:
            drawn.append(f"M{x} {y}h{width}v1h-{width}z")
        x += width
    return "".join(drawn)


def recovery_code(digest: KeyedHash) -> str:
    """Thirteen characters, 65 bits of a hash: of the form of an access code, so that the one
    field reads both."""
    number = int.from_bytes(digest.digest, "big")
    return "".join(ALPHABET[(number >> (5 * place)) & 31] for place in range(13))
