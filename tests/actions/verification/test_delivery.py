"""From the outbox to a real mail server: down, up again, and never twice."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default as default_policy

import pytest
from aiosmtpd.smtp import SMTP, Envelope
from aiosmtpd.smtp import Session as SmtpSession
from sqlalchemy import select
from sqlalchemy.orm import Session
from structlog.testing import capture_logs

from actions.verification import outbox
from actions.verification.envelope import open_letter
from actions.verification.mail_text import CodeMail
from actions.verification.service import Asker, ProofKind
from actions.verification.smtp import (
    BadMailAddress,
    MailRefused,
    MailUnreachable,
    SmtpTransport,
    compose,
)
from actions.verification.tables import DeliveryRow
from actions.verification.transaction import transaction
from tests.actions.verification.world import (
    ABSENT_NUMBER,
    OMAR,
    ROSA,
    Postman,
    World,
    code_in,
)


@dataclass
class Inbox:
    """A real SMTP server's handler; `answer` is what it says to a message."""

    answer: str = "250 OK"
    commands: list[str] = field(default_factory=list)
    envelopes: list[Envelope] = field(default_factory=list)

    async def handle_NOOP(self, server: SMTP, session: SmtpSession, envelope: Envelope,
                          arg: str) -> str:
        self.commands.append("NOOP")
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: SmtpSession, envelope: Envelope) -> str:
        self.commands.append("DATA")
        if self.answer.startswith("250"):
            self.envelopes.append(envelope)
        return self.answer

    @property
    def messages(self) -> list[EmailMessage]:
        made = [message_from_bytes(e.content or b"", policy=default_policy)  # type: ignore[arg-type]
                for e in self.envelopes]
        return [m for m in made if isinstance(m, EmailMessage)]


@asynccontextmanager
async def listening(inbox: Inbox, port: int) -> AsyncIterator[None]:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(inbox, hostname="mail.test", loop=loop),
                                      "127.0.0.1", port)
    try:
        yield
    finally:
        server.close()


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def mailed(world: World, port: int) -> World:
    """The world with SMTP instead of the postman, on a port where nobody listens yet."""
    transport = SmtpTransport.from_url(f"smtp://127.0.0.1:{port}")
    sent = World(engine=world.engine, transport=transport, clock=world.clock)
    return sent


def states(world: World) -> list[str]:
    with Session(world.engine) as db:
        return list(db.scalars(select(DeliveryRow.state).order_by(DeliveryRow.created_at)))


async def test_a_code_travels_by_real_smtp(mailed: World, port: int, phone: Asker) -> None:
    inbox = Inbox()
    async with listening(inbox, port):
        mailed.claim(phone, ROSA)
        await mailed.worker.run_once()
    (message,) = inbox.messages
    assert inbox.envelopes[0].rcpt_tos == [ROSA.email]
    assert message["From"] == "Messages <no-reply@example.org>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert code_in(message) not in str(message["Subject"])
    assert mailed.prove(phone, code_in(message)).kind is ProofKind.PROVED


async def test_a_decoy_is_a_connection_without_a_message(
    mailed: World, port: int, phone: Asker
) -> None:
    inbox = Inbox()
    async with listening(inbox, port):
        mailed.claim(phone, ROSA, number=ABSENT_NUMBER)
        await mailed.worker.run_once()
    assert inbox.commands == ["NOOP"]
    assert inbox.envelopes == []
    assert states(mailed) == ["sent"]


async def test_a_code_arrives_once_when_the_mail_server_comes_back(
    mailed: World, port: int, phone: Asker
) -> None:
    mailed.claim(phone, ROSA)
    for _ in range(3):
        await mailed.worker.run_once()
        assert not mailed.health.healthy
        mailed.clock.advance(seconds=20)
    inbox = Inbox()
    async with listening(inbox, port):
        for _ in range(5):
            await mailed.worker.run_once()
            mailed.clock.advance(seconds=70)
    assert len(inbox.messages) == 1
    assert mailed.health.healthy
    mailed.clock.now = mailed.clock.now.replace(minute=5)
    assert mailed.prove(phone, code_in(inbox.messages[0])).kind is ProofKind.PROVED


async def test_waits_between_tries_grow_until_the_code_is_over(
    world: World, post: Postman, phone: Asker
) -> None:
    post.down = True
    world.claim(phone, ROSA)
    tried_at, start = [], world.clock.now
    for _ in range(700):
        if await world.worker.run_once():
            tried_at.append(int((world.clock.now - start).total_seconds()))
        world.clock.advance(seconds=1)
    gaps = [after - before for before, after in zip(tried_at, tried_at[1:], strict=False)]
    assert gaps[:5] == [2, 5, 15, 30, 60]
    assert gaps == sorted(gaps)
    assert tried_at[-1] < 600
    assert states(world) == ["dead"]


async def test_a_letter_past_its_time_is_not_sent(
    world: World, post: Postman, phone: Asker
) -> None:
    world.claim(phone, ROSA)
    world.clock.advance(minutes=11)
    await world.worker.run_once()
    assert post.connections == 0
    assert states(world) == ["dead"]


async def test_what_is_done_with_leaves_no_content_behind(
    world: World, post: Postman, phone: Asker
) -> None:
    world.claim(phone, ROSA)
    world.claim(phone, OMAR)
    await world.worker.run_once()
    world.claim(phone, ROSA)
    world.clock.advance(minutes=11)
    await world.worker.run_once()
    with Session(world.engine) as db:
        assert {row.sealed for row in db.scalars(select(DeliveryRow))} == {b""}
    assert sorted(states(world)) == ["dead", "sent", "withdrawn"]


async def test_a_letter_of_a_worker_that_died_is_taken_up(
    world: World, post: Postman, phone: Asker
) -> None:
    world.claim(phone, ROSA)
    with transaction(world.engine) as db:
        assert len(outbox.take_due(db, rules=world.policy.mail, now=world.clock())) == 1
    await world.worker.run_once()
    assert post.messages == []  # the lease still holds: the other may be sending it
    world.clock.advance(seconds=91)
    await world.worker.run_once()
    assert len(post.messages) == 1


async def test_two_workers_send_a_letter_once(world: World, post: Postman, phone: Asker) -> None:
    other = World(engine=world.engine, transport=post, clock=world.clock)
    world.claim(phone, ROSA)
    await asyncio.gather(world.worker.run_once(), other.worker.run_once())
    assert len(post.messages) == 1


async def test_a_worker_sends_at_once_when_woken(
    mailed: World, port: int, phone: Asker
) -> None:
    inbox = Inbox()
    async with listening(inbox, port):
        task = asyncio.create_task(mailed.worker.run())
        async with asyncio.timeout(20):
            while mailed.health.checked_at is None:
                await asyncio.sleep(0.02)
            await asyncio.to_thread(mailed.claim, phone, ROSA)
            mailed.worker.wake()
            while not inbox.envelopes:
                await asyncio.sleep(0.02)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    assert len(inbox.messages) == 1


async def test_a_refused_letter_is_dead_and_says_nothing_about_the_mail_server(
    mailed: World, port: int, phone: Asker
) -> None:
    inbox = Inbox(answer="550 No such mailbox")
    async with listening(inbox, port):
        mailed.claim(phone, ROSA)
        with capture_logs() as lines:
            await mailed.worker.run_once()
    assert states(mailed) == ["dead"]
    assert mailed.health.healthy
    assert lines == []


async def test_a_busy_mail_server_is_asked_again(mailed: World, port: int, phone: Asker) -> None:
    inbox = Inbox(answer="451 Later")
    async with listening(inbox, port):
        mailed.claim(phone, ROSA)
        await mailed.worker.run_once()
        inbox.answer = "250 OK"
        mailed.clock.advance(seconds=3)
        await mailed.worker.run_once()
    assert len(inbox.messages) == 1


async def test_slow_mail_is_told_to_everybody_alike(world: World, post: Postman) -> None:
    post.down = True
    await world.worker.probe_if_due()
    askers = [Asker(channel="webchat", conversation=name) for name in ("a", "b")]
    right = world.claim(askers[0], ROSA)
    absent = world.claim(askers[1], ROSA, number=ABSENT_NUMBER)
    assert right == absent and right.mail_delayed
    post.down = False
    world.clock.advance(minutes=2)
    await world.worker.probe_if_due()
    assert not world.claim(askers[0], ROSA).mail_delayed


async def test_logs_of_failures_name_no_address_and_no_code(
    mailed: World, phone: Asker
) -> None:
    mailed.claim(phone, ROSA)
    with Session(mailed.engine) as db:
        row = db.scalars(select(DeliveryRow)).one()
        code = open_letter(mailed.keyring, row.id, row.sealed).code
    with capture_logs() as lines:
        await mailed.worker.run_once()
    assert [line["event"] for line in lines] == ["mail.unreachable"]
    assert code not in str(lines) and str(ROSA.email) not in str(lines)


# -- the message and the address ------------------------------------------------


@pytest.mark.parametrize("to", ["a@b.example\nBcc: x@y.example", "a@b.example\r\n\r\nbody",
                                "no address", "", "a@b.example, c@d.example"])
def test_an_address_cannot_add_headers_or_readers(to: str) -> None:
    with pytest.raises(MailRefused):
        compose(text=CodeMail("Subject", "body"), sender="a@example.org", to=to,
                message_id="<1@example.org>", now="Mon, 02 Mar 2026 15:00:00 +0000")


def test_a_subject_cannot_add_headers() -> None:
    with pytest.raises(MailRefused):
        compose(text=CodeMail("Subject\r\nBcc: x@y.example", "body"), sender="a@example.org",
                to="a@b.example", message_id="<1@example.org>", now="now")


@pytest.mark.parametrize(
    ("url", "expected"),
    [("smtp://127.0.0.1:5025", ("127.0.0.1", 5025, False, None, None)),
     ("smtps://me%40x:p%3Aw@mail.example", ("mail.example", 465, True, "me@x", "p:w")),
     ("smtp://mail.example", ("mail.example", 25, False, None, None))],
)
def test_a_mail_servers_address_is_read(url: str, expected: tuple[object, ...]) -> None:
    made = SmtpTransport.from_url(url)
    assert (made.host, made.port, made.tls, made.username, made.password) == expected
    assert made.password is None or made.password not in repr(made)


@pytest.mark.parametrize("url", ["", "mail.example", "http://mail.example", "smtp://:25",
                                 "smtp://host:port"])
def test_a_wrong_address_is_an_error_that_names_the_setting(url: str) -> None:
    with pytest.raises(BadMailAddress, match="CASEPATH_SMTP_URL"):
        SmtpTransport.from_url(url)


async def test_a_password_never_goes_over_an_open_line(port: int) -> None:
    """The server offers no STARTTLS: the letter waits rather than show the password."""
    inbox = Inbox()
    # A spelling of this machine's address that is not known to be its own.
    transport = SmtpTransport(host="127.1", port=port, tls=False, username="me",
                              password="secret", timeout=2)
    assert transport._start_tls is True, "asked for, not only taken where it is offered"
    async with listening(inbox, port):
        with pytest.raises(MailUnreachable, match="^SMTPException$"):
            await transport.send(Message())  # type: ignore[arg-type]
    assert inbox.commands == []
