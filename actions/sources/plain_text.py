"""An agency's HTML as plain words: no tag, no entity, no link to follow."""

from __future__ import annotations

from html.parser import HTMLParser

SILENT = frozenset({"script", "style"})
BREAKS = frozenset({"br", "p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3", "h4"})


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in SILENT
        if tag in BREAKS:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in SILENT))
        if tag in BREAKS:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def plain_text(markup: str) -> str:
    """The words that a reader of the page would see, in one line.

    >>> plain_text('Go to <a href="https://x.example">our page</a>.&nbsp;Now &lt;b&gt;')
    'Go to our page. Now <b>'
    """
    words = _Words()
    words.feed(markup)
    words.close()
    return " ".join("".join(words.parts).split())
