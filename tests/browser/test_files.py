"""The browser's files by themselves: small, ours, whole."""
from __future__ import annotations

import gzip
import hashlib
import re

from scripts.common import ROOT

WEBCHAT = ROOT / "bot" / "webchat"
SOCKET_IO = WEBCHAT / "vendor" / "socket.io.esm.min.js"
OURS = sorted(WEBCHAT.glob("*.*"))
# "https://…" with three dots stands in a comment that tells how to embed the widget.
LOADED = re.compile(r"""(?:src|href|import|from|url\()\s*=?\s*["'(]?\s*https?://(?!…)""")
PARSED = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b")
LARGEST_CLIENT = 60_000  # bytes, gzipped, with Socket.IO


def test_the_whole_client_is_small() -> None:
    total = sum(len(gzip.compress(file.read_bytes())) for file in [*OURS, SOCKET_IO])
    assert total < LARGEST_CLIENT


def test_socket_io_is_the_pinned_one() -> None:
    digest = hashlib.sha256(SOCKET_IO.read_bytes()).hexdigest()
    assert digest in (WEBCHAT / "vendor" / "README.md").read_text()
    assert "sourceMappingURL" not in SOCKET_IO.read_text()


def test_nothing_is_loaded_from_elsewhere_nor_parsed_as_markup() -> None:
    for file in OURS:
        text = file.read_text(encoding="utf-8")
        assert not LOADED.search(text), file
        assert not PARSED.search(text), file
        assert "localStorage." not in text, file


def test_every_word_stands_in_both_languages() -> None:
    for name in ("words.js", "page_words.js"):
        text = (WEBCHAT / name).read_text(encoding="utf-8")
        english, spanish = re.findall(r"^  (?:en|es): \{\n(.*?)^  \},", text, re.S | re.M)
        keys = re.compile(r"^    (\w+):", re.M)
        assert keys.findall(english) == keys.findall(spanish)
        assert len(keys.findall(english)) > 10


def test_every_file_that_a_page_asks_for_is_served() -> None:
    pages = (ROOT / "bot" / "channels" / "pages.py").read_text(encoding="utf-8")
    asked = {
        name
        for file in WEBCHAT.glob("*.js")
        for name in re.findall(r"""(?:from|import\()\s*"\./([\w.]+)\"""", file.read_text())
    }
    assert asked and all(f'"{name}"' in pages for name in asked)
