"""The codes of an app: RFC 6238's own vectors, steps taken once, a picture that can be read."""

from __future__ import annotations

import base64
import re
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from actions.cases.access_codes import normalise_access_code
from actions.reading.codes import read_code
from actions.verification import totp
from actions.verification.app_codes import recovery_codes
from tests.actions.verification.world import START, World

# RFC 6238, appendix B, SHA-1; its eight digits shortened to the last six.
RFC_SECRET = base64.b32encode(b"12345678901234567890").decode()
RFC_VECTORS = {59: "287082", 1111111109: "081804", 1111111111: "050471", 1234567890: "005924",
               2000000000: "279037", 20000000000: "353130"}


@pytest.mark.parametrize(("seconds", "code"), RFC_VECTORS.items())
def test_codes_are_those_of_the_standard(seconds: int, code: str) -> None:
    now = datetime.fromtimestamp(seconds, UTC)
    assert totp.code_at(RFC_SECRET, totp.step_of(now)) == code


def step(code: str, *, now: datetime = START, window: int = 1, after: int | None = None) -> object:
    return totp.matching_step(RFC_SECRET, code, now=now, window=window, after=after)


def test_one_step_off_is_taken_and_two_are_not() -> None:
    current = totp.step_of(START)
    taken = [place for place in range(-3, 4) if step(totp.code_at(RFC_SECRET, current + place))]
    assert taken == [-1, 0, 1]


def test_a_step_that_was_used_and_those_before_it_are_not_taken() -> None:
    current = totp.step_of(START)
    code = totp.code_at(RFC_SECRET, current)
    assert step(code) == current
    assert step(code, after=current) is None
    assert step(totp.code_at(RFC_SECRET, current - 1), after=current) is None
    assert step(totp.code_at(RFC_SECRET, current + 1), after=current) == current + 1


def test_a_code_lives_a_minute_and_a_half_at_most() -> None:
    code = totp.code_at(RFC_SECRET, totp.step_of(START))
    for seconds in range(0, 200, 5):
        later = START + timedelta(seconds=seconds)
        assert bool(step(code, now=later)) == (totp.step_of(later) - totp.step_of(START) <= 1)


@pytest.mark.parametrize("typed", ["", "0", "abcdef", "7K3M9QXT01VWH", "٠٠٠٠٠٠"])
def test_what_is_no_code_fits_no_step(typed: str) -> None:
    assert step(typed) is None


def test_secrets_have_160_bits_and_differ() -> None:
    made = {totp.new_secret() for _ in range(50)}
    assert len(made) == 50
    assert {len(base64.b32decode(secret)) for secret in made} == {20}


def test_the_address_tells_the_app_what_it_needs_and_nothing_about_anybody() -> None:
    made = urlsplit(totp.address(RFC_SECRET, issuer="Status service"))
    assert (made.scheme, made.netloc) == ("otpauth", "totp")
    assert parse_qs(made.query) == {"secret": [RFC_SECRET], "issuer": ["Status service"]}
    assert made.path == "/Status%20service:account"


def test_the_picture_is_a_qr_code_of_the_address() -> None:
    """Its dark squares, drawn anew, are those that the library draws for the same text."""
    segno = pytest.importorskip("segno")
    address = totp.address(RFC_SECRET, issuer="Status service")
    made = totp.picture(address)
    size, path = made["size"], str(made["path"])
    drawn = set()
    for x, y, width, back in re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path):
        assert width == back
        drawn |= {(int(x) + offset, int(y)) for offset in range(int(width))}
    assert re.sub(r"M\d+ \d+h\d+v1h-\d+z", "", path) == ""
    rows = [list(row) for row in segno.make(address, error="m").matrix_iter(border=4)]
    assert size == len(rows) and made["kind"] == "qr"
    assert drawn == {(x, y) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark}


def test_recovery_codes_are_read_by_the_one_field(world: World) -> None:
    codes = recovery_codes(world.index, RFC_SECRET, 10)
    assert len(set(codes)) == 10
    for code in codes:
        written = f"{code[:4]}-{code[4:8]}-{code[8:]}"
        assert normalise_access_code(code) == code == read_code(written)
    assert codes == recovery_codes(world.index, RFC_SECRET, 10)
    assert not set(codes) & set(recovery_codes(world.index, totp.new_secret(), 10))
