"""A code that is handed out can be typed: it is read as a code, whatever chance made of it."""

from __future__ import annotations

import pytest

from actions.cases import access_codes
from actions.cases.access_codes import is_readable, new_access_code
from actions.crypto import Index, Keyring
from actions.reading.codes import read_code
from actions.verification.app_codes import recovery_codes

LETTERS, CASE, GOOD = "DSGWHQTFSTDZE", "SRC2690134567", "DSGWHQTF5TDZE"


@pytest.mark.parametrize(("code", "readable"), [(LETTERS, False), (CASE, False), (GOOD, True)])
def test_readable_is_what_the_one_field_reads(code: str, readable: bool) -> None:
    assert is_readable(code) is readable
    assert (read_code(code) == code) is readable


def test_a_code_of_letters_alone_is_never_handed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """It happened to one in 120 of the codes that were mailed after a streak of wrong ones."""
    dealt = iter(LETTERS + CASE + GOOD)
    monkeypatch.setattr(access_codes.secrets, "choice", lambda _: next(dealt))
    assert new_access_code() == GOOD


def test_nor_saved_for_an_app() -> None:
    index = Index(Keyring.parse("1:" + "I" * 43, name="CASEPATH_INDEX_KEY"))
    for secret in map(str, range(200)):
        codes = recovery_codes(index, secret, 10)
        assert [read_code(code) for code in codes] == list(codes)
        assert codes == recovery_codes(index, secret, 10)
