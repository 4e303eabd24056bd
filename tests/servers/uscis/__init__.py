"""A USCIS Case Status API of one's own, after what is known of the real one.

Sandbox numbers, the four shapes of errors, cases filed online without dates, `null` for no history,
HTML in explanations, numbers as texts in the token's answer. Which of its words are the API's own
and which are made up stands beside them.
"""
from __future__ import annotations

import itertools
import re
import time
from dataclasses import dataclass, field
from typing import Any

from tests.servers.web import Heard, Said, WebServer

CLIENT_ID, CLIENT_SECRET = "made-up-client", "made-up-secret"
TOKEN_PATH = "/oauth/accesstoken"
SHAPE = re.compile(r"[A-Za-z]{3}(?:[0-9]{10}|\*[0-9]{9})")
TOKEN_LASTS = 1799  # seconds


def _numbers(prefix: str, *endings: int) -> list[str]:
    return [f"{prefix}{ending}" for ending in endings]


# Published for the sandbox: those with a history, and those without.
WITH_HISTORY = [
    *_numbers("EAC9999", 103403, 103404, 103405, 103410, 103411, 103416, 103419),
    *_numbers("LIN9999", 106498, 106499, 106504, 106505, 106506),
    *_numbers("SRC9999", *range(102777, 102788), 132710, 132719),
]
WITHOUT_HISTORY = [
    *_numbers("EAC9999", 103400, 103402, *range(103406, 103410), *range(103412, 103416), 103420,
              103421, 103424, 103425, 103426, 103428, 103429, 103431, 103432),
    *_numbers("LIN9999", 106501, 106507),
    *_numbers("SRC9999", 132694, 132695, 132706, 132707),
]


@dataclass
class Case:
    """What the API says about a number. `dates`: submitted and modified, absent for IOE cases."""

    title: str
    title_es: str
    form: str = "I-130"
    dates: tuple[str, str] | None = ("09-05-2023 14:28:46", "09-05-2023 14:28:46")
    history: list[tuple[str, str]] | None = None  # date and English words
    note: str = ('On September 5, 2023, we approved your case. See <a href="https://example.org/x"'
                 ' target="_blank">our page</a> &amp; keep the notice.<br/>')

    def as_json(self, number: str) -> dict[str, Any]:
        dates = dict(zip(("submittedDate", "modifiedDate"), self.dates or (), strict=False))
        history = None if self.history is None else [
            {"date": date, "completed_text_en": words, "completed_text_es": words}
            for date, words in self.history
        ]
        return {
            "receiptNumber": number, "formType": self.form, **dates,
            "current_case_status_text_en": self.title,
            "current_case_status_desc_en": self.note,
            "current_case_status_text_es": self.title_es,
            "current_case_status_desc_es": self.note,
            "hist_case_status": history,
        }


def sandbox() -> dict[str, Case]:
    """The sandbox's numbers. Only the texts of EAC9999103402 and …403 are known; the others' are
    titles that USCIS uses elsewhere."""
    cases = {number: Case("Case Was Received", "Caso Fue Recibido") for number in WITHOUT_HISTORY}
    cases |= {
        number: Case("Case Was Approved", "Caso Fue Aprobado", history=[
            ("2023-09-05", "Case Was Approved"), ("2022-11-02", "Case Was Received"),
        ])
        for number in WITH_HISTORY
    }
    cases["EAC9999103402"] = Case("Case Approval Was Affirmed", "Aprobación De Caso Reafirmada")
    return cases


@dataclass
class Rules:
    """How the API stands at the moment."""

    closed: bool = False
    refuse_tokens: int = 0  # so many of the next calls find their token expired
    wrong_credentials: bool = False
    no_token: bool = False
    cases: dict[str, Case] = field(default_factory=sandbox)


class FakeUscis(WebServer):
    """The server. `rules` may be changed while it runs."""

    def __init__(self) -> None:
        super().__init__()
        self.rules = Rules()
        self._names = itertools.count(1)
        self._tokens: dict[str, float] = {}

    @property
    def token_url(self) -> str:
        return self.url + TOKEN_PATH

    @property
    def looked_up(self) -> list[str]:
        """The numbers that were asked for, in order."""
        return [request.path.rsplit("/", 1)[1] for request in self.heard
                if request.path.startswith("/case-status/")]

    @property
    def tokens_asked(self) -> int:
        return sum(request.path == TOKEN_PATH for request in self.heard)

    def spared(self, request: Heard) -> bool:
        return request.path == TOKEN_PATH

    def answer(self, request: Heard) -> Said:
        if request.path == TOKEN_PATH:
            return self._token(request)
        if self.rules.closed:
            return Said(503, b'\n\n  {"error":{"code":"503","message":"The Case Status API Sandbox '
                             b'is unavailable at this time. Please try again later."}}')
        if not self._may_enter(request):
            return Said(401, {"code": 401, "message": "Invalid Access Token"})
        return self._case(request.path.rsplit("/", 1)[1])

    def other_case(self, request: Heard) -> Said:
        return self._found("EAC9999103404", Case("Case Was Denied", "Caso Fue Negado"))

    def too_many(self, *, quota: bool) -> Said:
        words = ("Rate limit quota violation. Quota limit exceeded." if quota
                 else "Spike arrest violation. Allowed rate : MessageRate{messagesPerPeriod=5}")
        return Said(429, {"fault": {"faultstring": words, "detail": {"errorcode": "policies"}}})

    def _token(self, request: Heard) -> Said:
        form = request.form
        good = form == {"grant_type": "client_credentials", "client_id": CLIENT_ID,
                        "client_secret": CLIENT_SECRET}
        if self.rules.no_token:
            return Said(200, {"status": "approved"})
        if not good or self.rules.wrong_credentials:
            return Said(401, {"ErrorCode": "invalid_client", "Error": "ClientId is Invalid"})
        token = f"token-{next(self._names)}"
        self._tokens[token] = time.monotonic() + TOKEN_LASTS
        return Said(200, {
            "access_token": token, "token_type": "Bearer", "expires_in": str(TOKEN_LASTS),
            "issued_at": str(int(time.time() * 1000)), "status": "approved", "scope": "",
            "client_id": CLIENT_ID, "organization_name": "uscis", "api_product_list": "[]",
            "refresh_token_expires_in": "0",
        })

    def _may_enter(self, request: Heard) -> bool:
        if self.rules.refuse_tokens > 0:
            self.rules.refuse_tokens -= 1
            return False
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        return kind == "Bearer" and self._tokens.get(token, 0.0) > time.monotonic()

    def _case(self, number: str) -> Said:
        if not SHAPE.fullmatch(number):
            return Said(422, {"code": 422, "message": "The receipt number is not formatted "
                              "correctly: 13 characters, 3 letters and 10 digits."})
        case = self.rules.cases.get(number)
        if case is None:
            return Said(404, {"code": 404, "message": "Case Status Online does not recognize the "
                              "receipt number entered. Call 1-800-375-5283."})
        return self._found(number, case)

    def _found(self, number: str, case: Case) -> Said:
        return Said(200, {
            "case_status": case.as_json(number),
            "message": f"Query was successful for payload {{'receipt_number': '{number}'}}",
        })
