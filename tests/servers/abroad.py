"""A visa office and a Canadian office as REST servers of our own, for the generic adapter.

Neither agency is known to offer such an interface to others: these are of the shape that an office
which installs Casepath beside its own case system might have. The court gives its data as files,
so its cases come by import.
"""
from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import Any

from tests.servers.web import Heard, Said, WebServer

VISA_USER, VISA_PASSWORD, CANADA_KEY = "casepath", "made-up-password", "made-up-key"
ENVIRONMENT = {"VISA_PASSWORD": VISA_PASSWORD, "CANADA_KEY": CANADA_KEY}

VISA = """\
request:
  url: "{url}/immigrant-visas/{{number}}"
auth: {{kind: basic, user: casepath, password: "${{VISA_PASSWORD}}"}}
answer:
  number: $.visa.caseNumber
  title: $.visa.status
  date: $.visa.statusDate
  zone: America/New_York
  history: {{each: "$.visa.earlier[*]", title: $.status, date: $.statusDate}}
"""
CANADA = """\
request:
  url: "{url}/applications/search"
  method: POST
  body: {{applicationNumber: "{{number}}"}}
auth: {{kind: header, name: X-Office-Key, value: "${{CANADA_KEY}}"}}
not_shown: {{when: "$[?@ == 0]"}}
answer:
  number: $.found[0].number
  title: $.found[0].state
  date: $.found[0].changed
  date_format: unix milliseconds
titles:
  IN_PROGRESS: In progress
  CLOSED: Closed
"""


@dataclass
class FakeVisaOffice(WebServer):
    """GET /immigrant-visas/{number} behind a user's name and password."""

    cases: dict[str, tuple[str, str]] = field(default_factory=dict)  # number → status, ISO day

    def __post_init__(self) -> None:
        super().__init__()

    def answer(self, request: Heard) -> Said:
        known = base64.b64encode(f"{VISA_USER}:{VISA_PASSWORD}".encode()).decode()
        if request.headers.get("authorization") != f"Basic {known}":
            return Said(401, {})
        number = request.path.rsplit("/", 1)[1]
        if number not in self.cases:
            return Said(404, {})
        status, since = self.cases[number]
        return Said(200, {"visa": {
            "caseNumber": number, "status": status, "statusDate": since,
            "earlier": [{"status": "At NVC", "statusDate": "2026-01-12"}],
        }})


@dataclass
class FakeCanada(WebServer):
    """POST /applications/search behind a key; "none" is a 200."""

    cases: dict[str, tuple[str, int]] = field(default_factory=dict)  # number → state, unix ms

    def __post_init__(self) -> None:
        super().__init__()

    def answer(self, request: Heard) -> Said:
        if request.headers.get("x-office-key") != CANADA_KEY:
            return Said(403, {})
        number = request.json["applicationNumber"]
        found: list[dict[str, Any]] = []
        if number in self.cases:
            state, changed = self.cases[number]
            found = [{"number": number, "state": state, "changed": changed}]
        return Said(200, {"hits": len(found), "found": found})
