"""Codes by text message, through a provider that checks the shape of each call, over real HTTP."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from structlog.testing import capture_logs

from actions.settings import DATA
from actions.verification.delivery import TextRoute
from actions.verification.health import MailHealth
from actions.verification.mail_text import FluentMailText
from actions.verification.outcomes import Factor
from actions.verification.service import Asker, ProofKind
from actions.verification.smtp import MailRefused, MailUnreachable
from actions.verification.tables import DeliveryRow
from actions.verification.texts import BadTextSetting, TwilioTransport, international
from tests.actions.verification.test_uniform_answers import sizes
from tests.actions.verification.world import (
    ABSENT_NUMBER,
    BY_PHONE,
    CODE,
    NO_CONTACT,
    OMAR,
    ROSA,
    Postman,
    World,
)

ACCOUNT, TOKEN, SENDER = "AC" + "0" * 32, "a token/with+signs", "+12025550100"
NUMBER = "+12025550143"


@dataclass
class Provider:
    """A provider's server: it files the calls, and what was wrong with them."""

    answer: int = 201
    messages: list[dict[str, str]] = field(default_factory=list)
    probes: int = 0
    faults: list[str] = field(default_factory=list)
    port: int = 0

    def take(self, method: str, path: str, headers: dict[str, str], body: bytes) -> int:
        basic = "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        self._needs(headers.get("authorization") == basic, "authorization")
        if method == "GET":
            self._needs(path == f"/2010-04-01/Accounts/{ACCOUNT}.json", f"probe {path}")
            self.probes += 1
            return 200 if self.answer < 400 else self.answer
        self._needs(path == f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json", f"path {path}")
        kind = headers.get("content-type")
        self._needs(kind == "application/x-www-form-urlencoded", f"content type {kind}")
        form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        self._needs(set(form) == {"To", "From", "Body"}, f"fields {sorted(form)}")
        self._needs(form.get("To") == NUMBER and form.get("From") == SENDER, "numbers")
        if self.answer < 400:
            self.messages.append(form)
        return self.answer

    def _needs(self, right: bool, what: str) -> None:
        if not right:
            self.faults.append(what)


@pytest.fixture
def provider() -> Iterator[Provider]:
    made = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer("GET")

        def do_POST(self) -> None:
            self._answer("POST")

        def _answer(self, method: str) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status = made.take(method, self.path, headers, body)
            content = b'{"sid": "SM0", "status": "queued"}'
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            if 300 <= status < 400:
                self.send_header("Location", "/another/place")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield made
    server.shutdown()
    server.server_close()
    assert made.faults == []


def transport(provider: Provider) -> TwilioTransport:
    url = f"http://{ACCOUNT}:a%20token%2Fwith%2Bsigns@127.0.0.1:{provider.port}"
    return TwilioTransport.from_settings(url, SENDER)


@pytest.fixture
def texted(world: World, provider: Provider) -> World:
    """The world with a provider of text messages."""
    route = TextRoute(transport(provider), MailHealth())
    return World(engine=world.engine, transport=world.transport, clock=world.clock, texts=route)


def code_sent(provider: Provider) -> str:
    (code,) = CODE.findall(provider.messages[-1]["Body"])
    return str(code)


def states(world: World) -> list[str]:
    with Session(world.engine) as db:
        return list(db.scalars(select(DeliveryRow.state).order_by(DeliveryRow.created_at)))


async def test_a_code_goes_to_the_phone_on_file(
    texted: World, provider: Provider, phone: Asker, post: Postman
) -> None:
    texted.claim(phone, BY_PHONE)
    await texted.worker.run_once()
    assert len(provider.messages) == 1 and post.messages == []
    outcome = texted.prove(phone, code_sent(provider))
    assert outcome.kind is ProofKind.PROVED and outcome.factor is Factor.TEXT


async def test_a_mail_address_comes_before_a_phone_number(
    texted: World, provider: Provider, phone: Asker, post: Postman
) -> None:
    texted.claim(phone, ROSA)
    await texted.worker.run_once()
    assert provider.messages == [] and len(post.messages) == 1


async def test_without_a_provider_a_phone_number_is_no_contact(
    world: World, phone: Asker, post: Postman
) -> None:
    world.claim(phone, BY_PHONE)
    await world.worker.run_once()
    assert post.messages == [] and states(world) == ["sent"]
    assert world.prove(phone, str(BY_PHONE.access_code)).kind is ProofKind.PROVED


def test_with_a_provider_every_claim_still_does_the_same(texted: World) -> None:
    claims = {"right": ROSA, "by phone": BY_PHONE, "no contact": NO_CONTACT, "other": OMAR}
    seen = []
    for name, person in claims.items():
        asker = Asker(channel="webchat", conversation=name, source="203.0.113.9")
        before = sizes(texted)
        with texted.statements() as statements:
            outcome = texted.claim(asker, person)
        after = sizes(texted)
        seen.append((outcome, statements, {t: after[t] - before[t] for t in after}))
    absent = Asker(channel="webchat", conversation="absent", source="203.0.113.9")
    with texted.statements() as statements:
        outcome = texted.claim(absent, ROSA, number=ABSENT_NUMBER)
    assert all(one == seen[0] for one in seen)
    assert (outcome, statements) == seen[0][:2]
    with Session(texted.engine) as db:
        rows = db.scalars(select(DeliveryRow)).all()
    assert len({(len(row.sealed), row.kind, row.state) for row in rows}) == 1


async def test_the_cap_of_a_contact_holds_for_text_messages(
    texted: World, provider: Provider
) -> None:
    for place in range(15):
        texted.claim(Asker(channel="webchat", conversation=f"c{place}"), BY_PHONE)
        await texted.worker.run_once()
    rules = texted.policy.mail
    assert len(provider.messages) == rules.limit + rules.reserve


async def test_a_busy_provider_is_asked_again_and_the_code_comes_once(
    texted: World, provider: Provider, phone: Asker
) -> None:
    texted.claim(phone, BY_PHONE)
    for status in (503, 429, 401):  # the last one: the operator mends the password
        provider.answer = status
        await texted.worker.run_once()
        texted.clock.advance(seconds=20)
        assert not texted.texts.health.healthy  # type: ignore[union-attr]
    provider.answer = 201
    for _ in range(3):
        await texted.worker.run_once()
        texted.clock.advance(seconds=70)
    assert len(provider.messages) == 1 and states(texted) == ["sent"]


async def test_a_refused_number_is_dead_and_nobody_is_told(
    texted: World, provider: Provider, phone: Asker
) -> None:
    provider.answer = 400
    texted.claim(phone, BY_PHONE)
    with capture_logs() as lines:
        await texted.worker.run_once()
    assert states(texted) == ["dead"] and lines == []
    assert texted.texts.health.healthy  # type: ignore[union-attr]


async def test_slow_text_messages_are_told_to_everybody_alike(
    texted: World, provider: Provider
) -> None:
    provider.answer = 500
    await texted.worker.probe_if_due()
    assert provider.probes == 1
    askers = [Asker(channel="webchat", conversation=name) for name in ("a", "b", "c")]
    told = {texted.claim(asker, who) for asker, who in
            zip(askers, (ROSA, BY_PHONE, NO_CONTACT), strict=True)}
    assert len(told) == 1 and told.pop().mail_delayed
    provider.answer = 201
    texted.clock.advance(minutes=2)
    await texted.worker.probe_if_due()
    assert not texted.claim(askers[0], ROSA).mail_delayed


async def test_a_provider_that_is_not_there_is_logged_without_number_and_code(
    world: World, phone: Asker
) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    nowhere = TwilioTransport.from_settings(f"http://{ACCOUNT}:x@127.0.0.1:{port}", SENDER)
    texted = World(engine=world.engine, transport=world.transport, clock=world.clock,
                   texts=TextRoute(nowhere, MailHealth()))
    texted.claim(phone, BY_PHONE)
    with capture_logs() as lines:
        await texted.worker.run_once()
    assert [line["event"] for line in lines] == ["texts.unreachable"]
    assert "555" not in str(lines) and ACCOUNT not in str(lines)
    assert states(texted) == ["waiting"]


async def test_a_provider_that_was_taken_away_ends_what_was_meant_for_it(
    texted: World, world: World, phone: Asker
) -> None:
    texted.claim(phone, BY_PHONE)
    await world.worker.run_once()
    assert states(world) == ["dead"]


# -- settings and words -----------------------------------------------------------


@pytest.mark.parametrize(
    "url", ["https://host", "https://AC:@host", "ftp://AC:x@host", "http://AC:x@sms.example",
            "https://AC:x@host/path", "https://AC:x@host:port", "AC:x@host"])
def test_a_wrong_address_is_an_error_that_names_the_setting(url: str) -> None:
    with pytest.raises(BadTextSetting, match="CASEPATH_SMS_URL") as caught:
        TwilioTransport.from_settings(url, SENDER)
    assert "AC:x" not in str(caught.value)


@pytest.mark.parametrize("sender", ["", "2025550100", "+0123456789", "Casepath", "MG12"])
def test_a_wrong_sender_is_an_error_that_names_the_setting(sender: str) -> None:
    with pytest.raises(BadTextSetting, match="CASEPATH_SMS_FROM"):
        TwilioTransport.from_settings("https://AC:x@sms.example", sender)


def test_the_password_does_not_print() -> None:
    made = TwilioTransport.from_settings("https://AC1:pass%2Fword@sms.example:8443", SENDER)
    assert (made.base, made.account, made.token) == (
        "https://sms.example:8443", "AC1", "pass/word")
    assert "pass" not in repr(made)


@pytest.mark.parametrize(
    ("stored", "sent"),
    [("+1 (202) 555-0143", NUMBER), ("+44 20.7946.0958", "+442079460958"), (NUMBER, NUMBER)])
def test_numbers_go_out_in_international_form(stored: str, sent: str) -> None:
    assert international(stored) == sent


@pytest.mark.parametrize("stored", ["", "202-555-0143", "+1", "+1 202 555 0143 ext 7",
                                    "+" + "1" * 16, "+1202555\n0143 Body"])
def test_what_is_no_number_is_refused(stored: str) -> None:
    with pytest.raises(MailRefused):
        international(stored)


async def test_a_redirect_is_not_followed(provider: Provider) -> None:
    provider.answer = 302
    with pytest.raises(MailUnreachable):
        await transport(provider).send(NUMBER, "x")
    assert len(provider.messages) == 1, "asked once"
    assert provider.faults == [], "no other place was asked"


async def test_a_pool_of_numbers_is_named_as_such(provider: Provider) -> None:
    pooled = replace(transport(provider), sender="MG" + "a" * 32)
    await pooled.send(NUMBER, "x")
    assert provider.faults == ["fields ['Body', 'MessagingServiceSid', 'To']", "numbers"]
    provider.faults.clear()


@pytest.mark.parametrize("language", ["en", "es", "pt-BR"])
def test_the_text_is_one_short_neutral_message(language: str) -> None:
    words = FluentMailText(DATA / "locales")
    body = words.code_text(language=language, code="042137", minutes=10)
    assert "042137" in body and "10" in body and "\n" not in body
    assert len(body) <= 160
    assert not any(word in body.lower() for word in ("uscis", "immig", "inmig", "case", "caso"))
