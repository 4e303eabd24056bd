"""Markup in a bot's text (HTML, MarkdownV2), and what the server finds in plain text.

Offsets and lengths count UTF-16 code units, as Telegram counts them.
"""
from __future__ import annotations

import html
import re
from typing import Any

from tests.servers.telegram.errors import Malformed

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "code": "code", "pre": "pre", "a": "text_link",
    "blockquote": "blockquote",
}
HTML_PIECE = re.compile(r"<(/?)([a-zA-Z-]+)((?:\s[^<>]*)?)>|<|&(?:#\d+|lt|gt|amp|quot);|[^<&]+|&")
HREF = re.compile(r'href="([^"]*)"')
MARKS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler",
         "`": "code", "```": "pre"}
MARKDOWN_PIECE = re.compile(r"\\(.)|(```|__|\|\||[*_~`])|\]\(([^)]*)\)|(.)", re.DOTALL)
RESERVED = set("[]()>#+-=|{}.!")
FOUND = (
    ("bot_command", re.compile(r"(?<![\w/])/[a-zA-Z0-9_]{1,32}(?:@\w{3,32})?\b")),
    ("url", re.compile(r"https?://[^\s<>()]+[^\s<>().,;:!?]")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("mention", re.compile(r"(?<![\w@/])@[a-zA-Z]\w{3,31}\b")),
)
Entities = list[dict[str, Any]]


def units(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def read_markup(text: str, parse_mode: str | None) -> tuple[str, Entities]:
    """The text without its markup, trimmed, and the entities in it; raises `Malformed`."""
    if parse_mode == "HTML":
        plain, entities = _read_html(text)
    elif parse_mode == "MarkdownV2":
        plain, entities = _read_markdown(text)
    else:
        plain, entities = text, []
    return plain.strip(), entities


def find_entities(text: str) -> Entities:
    """Commands, addresses and names that the server marks by itself."""
    return [
        {"type": kind, "offset": units(text[: found.start()]), "length": units(found.group())}
        for kind, pattern in FOUND
        for found in pattern.finditer(text)
    ]


def _unparsable(what: str) -> Malformed:
    return Malformed(f"Bad Request: can't parse entities: {what}", f"markup: {what}")


def _read_html(text: str) -> tuple[str, Entities]:
    plain, entities = "", []
    opened: list[tuple[str, int, str]] = []
    for piece in HTML_PIECE.finditer(text):
        closing, tag, attributes = piece.group(1), piece.group(2), piece.group(3)
        if tag is None:
            if piece.group() == "<":
                raise _unparsable("unsupported start tag")
            plain += html.unescape(piece.group())
        elif tag.lower() not in TAGS:
            raise _unparsable(f'unsupported start tag "{tag}"')
        elif not closing:
            opened.append((tag.lower(), units(plain), attributes))
        elif not opened or opened[-1][0] != tag.lower():
            raise _unparsable(f'unmatched end tag "{tag}"')
        else:
            name, start, attributes = opened.pop()
            entities += _entity(TAGS[name], start, plain, HREF.search(attributes))
    if opened:
        raise _unparsable(f'can\'t find end tag corresponding to start tag "{opened[-1][0]}"')
    return plain, entities


def _read_markdown(text: str) -> tuple[str, Entities]:
    plain, entities = "", []
    opened: list[tuple[str, int]] = []
    for piece in MARKDOWN_PIECE.finditer(text):
        escaped, mark, link, letter = piece.groups()
        if escaped is not None:
            plain += escaped
        elif mark and opened and opened[-1][0] == mark:
            entities += _entity(MARKS[mark], opened.pop()[1], plain, None)
        elif mark:
            opened.append((mark, units(plain)))
        elif link is not None and opened and opened[-1][0] == "[":
            entities += _entity("text_link", opened.pop()[1], plain, re.search("(.*)", link))
        elif letter == "[":
            opened.append(("[", units(plain)))
        elif letter in RESERVED:
            raise _unparsable(f"character '{letter}' is reserved and must be escaped")
        else:
            plain += letter or ""
    if opened:
        raise _unparsable("can't find end of an entity")
    return plain, entities


def _entity(kind: str, start: int, plain: str, link: re.Match[str] | None) -> Entities:
    length = units(plain) - start
    if not length:
        return []
    entity = {"type": kind, "offset": start, "length": length}
    return [entity | ({"url": html.unescape(link.group(1))} if link else {})]
