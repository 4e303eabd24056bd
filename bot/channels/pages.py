"""The widget's files, the demo page, and in development the demo's applicants and mailbox."""
from __future__ import annotations

import email
import email.policy
import json
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import yaml
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.channels.files import ASKED_AGAIN, JAVASCRIPT, KEPT, Asset, Files
from bot.channels.origins import Origins
from bot.nlg.interface import Interface
from bot.settings import ROOT, BotSettings

WEBCHAT = ROOT / "bot" / "webchat"
APPLICANTS = ROOT / "data" / "demo" / "applicants.yml"
NEWEST_MAILS = 20
LONGEST_WISHES = 400  # characters
MODULES = (
    "widget.js", "conversation.js", "header.js", "menu.js", "log.js", "path.js", "text.js",
    "composer.js", "saving.js", "memory.js", "masking.js", "opened.js", "tabs.js", "transport.js",
    "carriers.js", "requests.js", "words.js", "colours.js", "styles.js", "dom.js", "page.js",
    "file.js", "drawn.js", "figure.js", "journey.js",
    "vendor/socket.io.esm.min.js",
)
PAGE = {
    "page.html": "text/html; charset=utf-8",
    "page.css": "text/css; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
# What pages name. The widget finds the line that named it by its address: a module has no
# document.currentScript.
ENTRIES = {
    "widget.js": 'import {{ place }} from "./{digest}/widget.js";\nplace(import.meta.url);\n',
    "page.js": 'import "./{digest}/page.js";\n',
}
PAGE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def add_pages(blueprint: Blueprint, settings: BotSettings) -> None:
    """Serve the widget and its page; the demo's data only outside production."""
    _add_widget(blueprint)
    _add_page(blueprint)
    _add_words(blueprint, settings, Interface.load())
    if not settings.production:
        _add_demo(blueprint, settings.mailbox)


def _add_widget(blueprint: Blueprint) -> None:
    files = Files(WEBCHAT, dict.fromkeys(MODULES, JAVASCRIPT))

    for name, text in ENTRIES.items():
        _add_entry(blueprint, name, text, files)

    @blueprint.get("/<digest:[0-9a-f]{16}>/<name:path>")
    async def module(request: Request, digest: str, name: str) -> HTTPResponse:
        asset = files.asset(name)
        if asset is None:
            return json_response({"error": "no such file"}, status=404)
        # One who still holds an older entry gets the files of today, and does not keep them.
        cache = KEPT if digest == files.digest else ASKED_AGAIN
        return asset.answer(request, cache=cache)


def _add_entry(blueprint: Blueprint, name: str, text: str, files: Files) -> None:
    @blueprint.get(f"/{name}", name=f"entry_{name.removesuffix('.js')}")
    async def entry(request: Request) -> HTTPResponse:
        return Asset.of(text.format(digest=files.digest).encode(), JAVASCRIPT).answer(request)


def _add_page(blueprint: Blueprint) -> None:
    files = Files(WEBCHAT, PAGE)
    for name in PAGE:
        _add_file(blueprint, name.replace("page.html", ""), name, files)


def _add_file(blueprint: Blueprint, address: str, name: str, files: Files) -> None:
    @blueprint.get(f"/{address}", name=f"file_{name.replace('.', '_')}")
    async def serve(request: Request) -> HTTPResponse:
        asset = files.asset(name)
        assert asset is not None
        return asset.answer(request, headers=PAGE_HEADERS)


def _add_words(blueprint: Blueprint, settings: BotSettings, interface: Interface) -> None:
    """`?for=es-MX,en` gives the words of the first wish that can be met.

    `allowed` says whether this page may go on to talk to the chat: what a browser keeps from a
    page that may not, it keeps without a reason. `&unreleased=1` takes, outside production, the
    languages that are still being written.
    """
    origins = Origins(settings.allowed_origins)

    @blueprint.get("/words/<part:(widget|page)>")
    async def words(request: Request, part: str) -> HTTPResponse:
        wishes = str(request.args.get("for", ""))[:LONGEST_WISHES].split(",")
        unreleased = not settings.production and "unreleased" in request.args
        answer = {**interface.answer(part, wishes, unreleased=unreleased),
                  "allowed": origins.allows(request)}
        body = json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
        response = Asset.of(body, "application/json").answer(request)
        response.headers["Vary"] = "Accept-Encoding, Origin"
        return response


def _add_demo(blueprint: Blueprint, mailbox: Path) -> None:
    @blueprint.get("/demo/applicants")
    async def applicants(_: Request) -> HTTPResponse:
        return json_response({"applicants": demo_applicants()}, headers=PAGE_HEADERS)

    @blueprint.get("/demo/mailbox")
    async def mails(_: Request) -> HTTPResponse:
        return json_response({"mails": newest_mails(mailbox)}, headers=PAGE_HEADERS)


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
