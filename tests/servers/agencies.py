"""Two made-up agencies whose interfaces have nothing in common, for the generic adapter.

Borduria answers a GET with nested JSON, ISO dates and a history, behind an API key. Syldavia takes
a POST, answers with a list of codes and epoch seconds behind OAuth 2, and says "none" with a 200.
"""
from __future__ import annotations

from typing import Any

from tests.servers.web import Heard, Said, WebServer

API_KEY = "made-up-key"
KNOWN = {
    "borduria": "BOR0000000001",
    "syldavia": "SYL0000000001",
}


class FakeBorduria(WebServer):
    """GET /v2/dossiers/{number}, header X-Api-Key."""

    def answer(self, request: Heard) -> Said:
        if request.headers.get("x-api-key") != API_KEY:
            return Said(401, {"reason": "key"})
        number = request.path.rsplit("/", 1)[1]
        if number != KNOWN["borduria"]:
            return Said(404, {"reason": "nothing for this number"})
        return Said(200, self._dossier(number))

    def other_case(self, request: Heard) -> Said:
        return Said(200, self._dossier("BOR0000000002"))

    def _dossier(self, number: str) -> dict[str, Any]:
        return {
            "dossier": {
                "ref": number[:3] + "-" + number[3:],
                "procedure": "R-1",
                "state": {"label": "In review", "changed": "2026-02-20T09:30:00+01:00",
                          "text": "<p>An officer <b>reads</b> it.</p>"},
                "log": [
                    {"label": "In review", "on": "2026-02-20"},
                    {"label": "Received", "on": "2026-01-07"},
                ],
            },
        }


class FakeSyldavia(WebServer):
    """POST /search with {"id": number}, a bearer token of /token."""

    def spared(self, request: Heard) -> bool:
        return request.path == "/token"

    def answer(self, request: Heard) -> Said:
        if request.path == "/token":
            good = request.form.get("client_secret") == "s3cret"
            return Said(200, {"access_token": "t", "expires_in": 600}) if good else Said(400, {})
        if request.headers.get("authorization") != "Bearer t":
            return Said(401, {})
        if request.json["id"] != KNOWN["syldavia"]:
            return Said(200, {"hits": 0, "rows": []})
        return Said(200, self._found(KNOWN["syldavia"]))

    def other_case(self, request: Heard) -> Said:
        return Said(200, self._found("SYL0000000009"))

    def _found(self, number: str) -> dict[str, Any]:
        return {"hits": 1, "rows": [{"id": number, "code": 30, "t": 1_771_576_200}]}
