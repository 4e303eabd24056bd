"""The browser's files: a closed list, pressed, and new when they are new."""
from __future__ import annotations

import gzip
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot.channels.files import KEPT, Asset, Files


def request(**headers: str) -> Any:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return SimpleNamespace(headers=sent)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    (tmp_path / "a.js").write_text("one")
    (tmp_path / "b.js").write_text("two")
    (tmp_path / "secret.txt").write_text("never")
    return Files(tmp_path, {"a.js": "text/javascript", "b.js": "text/javascript"})


@pytest.mark.parametrize("name", ["secret.txt", "../a.js", "/etc/passwd", "", "a.js/", "A.JS"])
def test_nothing_but_the_list_is_served(files: Files, name: str) -> None:
    assert files.asset(name) is None


def test_a_changed_file_is_read_again_and_changes_the_digest(files: Files, tmp_path: Path) -> None:
    before, first = files.digest, files.asset("a.js")
    assert files.digest == before
    (tmp_path / "a.js").write_text("three")
    again = files.asset("a.js")
    assert first and again and (first.body, again.body) == (b"one", b"three")
    assert files.digest != before


def test_it_is_pressed_for_those_who_can_and_told_unchanged_to_those_who_have_it() -> None:
    asset = Asset.of(b"x" * 999, "text/javascript")
    pressed = asset.answer(request(accept_encoding="br, gzip"), cache=KEPT)
    assert gzip.decompress(pressed.body) == b"x" * 999
    assert pressed.headers["Content-Encoding"] == "gzip"
    assert pressed.headers["Vary"] == "Accept-Encoding"
    assert asset.answer(request()).body == b"x" * 999
    unchanged = asset.answer(request(if_none_match=asset.etag))
    assert (unchanged.status, unchanged.body) == (304, b"")


def test_any_page_may_load_them_and_none_with_cookies() -> None:
    headers = Asset.of(b"", "text/javascript").answer(request()).headers
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in headers
