"""The widget's files, the demo page, and in development the demo's applicants and mailbox."""
from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import yaml
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, raw
from sanic.response import json as json_response

from bot.settings import ROOT, BotSettings

WEBCHAT = ROOT / "bot" / "webchat"
APPLICANTS = ROOT / "data" / "demo" / "applicants.yml"
NEWEST_MAILS = 20
# A closed list: no path of a request ever reaches the file system.
SCRIPTS = (
    "widget.js", "composer.js", "header.js", "log.js", "file.js", "text.js", "dom.js", "words.js",
    "styles.js", "memory.js", "transport.js", "carriers.js", "page.js", "page_words.js",
    "picture.js",
)
FILES = {
    "": ("page.html", "text/html; charset=utf-8"),
    "page.css": ("page.css", "text/css; charset=utf-8"),
    "icon.svg": ("icon.svg", "image/svg+xml"),
    "socket.io.js": ("vendor/socket.io.esm.min.js", "text/javascript; charset=utf-8"),
    **{name: (name, "text/javascript; charset=utf-8") for name in SCRIPTS},
}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def add_pages(blueprint: Blueprint, settings: BotSettings) -> None:
    """Serve the closed list of files; the demo's data only outside production."""
    for name, (file, kind) in FILES.items():
        _add_file(blueprint, name, WEBCHAT / file, kind)
    if not settings.production:
        _add_demo(blueprint, settings.mailbox)


def _add_file(blueprint: Blueprint, name: str, path: Path, kind: str) -> None:
    @blueprint.get(f"/{name}", name=f"file_{name.replace('.', '_') or 'page'}")
    async def serve(_: Request) -> HTTPResponse:
        return raw(path.read_bytes(), content_type=kind, headers=HEADERS)


def _add_demo(blueprint: Blueprint, mailbox: Path) -> None:
    @blueprint.get("/demo/applicants")
    async def applicants(_: Request) -> HTTPResponse:
        return json_response({"applicants": demo_applicants()}, headers=HEADERS)

    @blueprint.get("/demo/mailbox")
    async def mails(_: Request) -> HTTPResponse:
        return json_response({"mails": newest_mails(mailbox)}, headers=HEADERS)


def demo_applicants() -> list[dict[str, Any]]:
    """Made-up people to try the demo with, as data/demo/applicants.yml has them."""
    listed = yaml.safe_load(APPLICANTS.read_text(encoding="utf-8"))["applicants"]
    return [
        {
            "name": person["name"],
            "date_of_birth": str(person["date_of_birth"]),
            "language": person.get("language", "en"),
            "email": person.get("email") or "",
            "hint": person.get("hint", ""),
            "cases": [{"number": case["number"], "form": case["form"]} for case in person["cases"]],
        }
        for person in listed
    ]


def newest_mails(mailbox: Path) -> list[dict[str, str]]:
    """The newest mails that the development server took in, newest first."""
    files = sorted(mailbox.glob("*.eml"), key=lambda file: file.stat().st_mtime, reverse=True)
    return [_mail(file) for file in files[:NEWEST_MAILS]]


def _mail(file: Path) -> dict[str, str]:
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain",))
    return {
        "id": file.stem,
        "to": str(message["to"]),
        "subject": str(message["subject"]),
        "body": body.get_content().strip() if body else "",
        "received": str(int(file.stat().st_mtime)),
    }
