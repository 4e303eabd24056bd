"""The browser's files by themselves: small, ours, whole."""
from __future__ import annotations

import gzip
import hashlib
import re
from pathlib import Path

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


def test_every_file_that_a_page_asks_for_is_served() -> None:
    pages = (ROOT / "bot" / "channels" / "pages.py").read_text(encoding="utf-8")
    asked = {
        name
        for file in WEBCHAT.glob("*.js")
        for name in re.findall(r"""(?:from|SOCKET_IO =) "\./([\w./]+)\"""", file.read_text())
    }
    assert len(asked) > 10 and "vendor/socket.io.esm.min.js" in asked
    assert all(f'"{name}"' in pages for name in asked)


def test_every_word_that_is_said_stands_in_the_catalogue() -> None:
    for part, files in {"page": {"page.js", "page.html"}, "widget": None}.items():
        sources = [f for f in OURS if (f.name in files if files else not f.name.startswith("page"))]
        text = "\n".join(file.read_text(encoding="utf-8") for file in sources)
        said = set(re.findall(r"""say\(\s*"(\w+)\"|data-word="(\w+)\"""", text))
        names = {first or second for first, second in said}
        assert len(names) > 10
        written = _keys(ROOT / "data" / "locales" / "en" / f"{part}.ftl", part)
        assert names <= written, names - written
        computed = {word for word in written if f'"{word}"' in text}
        assert written <= names | computed | {"ask"}, "words that nobody says"


def _keys(catalogue: Path, part: str) -> set[str]:
    """`widget-new-tab = …` is `newTab` in the browser."""
    ids = re.findall(rf"^{part}-([\w-]+) =", catalogue.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"-(\w)", lambda found: found[1].upper(), name) for name in ids}
