"""Where the sealed tokens of a text stand: `[[kind:payload]]`."""
from __future__ import annotations

from typing import Iterator

from bot.privacy.sealing import TOKEN


def split_at_tokens(text: str) -> Iterator[tuple[int, int, str | None]]:
    """The text's pieces in order as (start, end, kind); kind is None between tokens."""
    at = 0
    for match in TOKEN.finditer(text):
        if match.start() > at:
            yield at, match.start(), None
        yield match.start(), match.end(), match["kind"]
        at = match.end()
    if at < len(text):
        yield at, len(text), None
