"""The way to the mail server: one connection for each letter, and the same one for a decoy."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY
from email.utils import parseaddr
from ipaddress import ip_address
from typing import Protocol, Self
from urllib.parse import unquote, urlsplit

import aiosmtplib

from actions.verification.mail_text import CodeMail

TIMEOUT = 10.0  # seconds, for each step of the conversation with the server
LONGEST = 20.0  # seconds for all of them: a server that answers drop by drop is none
PORTS = {"smtp": 25, "smtps": 465}


class BadMailAddress(ValueError):
    """CASEPATH_SMTP_URL or CASEPATH_MAIL_FROM cannot be used; the text names which."""


class MailUnreachable(Exception):
    """The mail server did not take the letter now; it may later."""


class MailRefused(Exception):
    """The mail server was reached and will not take this letter, now or later."""


class MailTransport(Protocol):
    async def send(self, message: EmailMessage | None) -> None:
        """Hand the message over; for None (a decoy, a probe) only connect and say NOOP.

        :raises MailUnreachable: worth another try.
        :raises MailRefused: not worth another try.
        """
        ...


@dataclass(frozen=True, slots=True)
class SmtpTransport:
    """Sends through one server. TLS from the start with smtps, STARTTLS wherever it is offered.

    A password never goes over an open line: with one, STARTTLS is required unless the server
    is on this machine.
    """

    host: str
    port: int
    tls: bool
    username: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    timeout: float = TIMEOUT
    longest: float = LONGEST

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read `smtp://host:port` or `smtps://user:password@host:port`.

        :raises BadMailAddress: it is neither; the text does not show the address.
        """
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise BadMailAddress("CASEPATH_SMTP_URL is no address: smtp://host:port") from None
        if parts.scheme not in PORTS or not parts.hostname:
            raise BadMailAddress("CASEPATH_SMTP_URL has to be smtp://host:port or smtps://…")
        return cls(
            host=parts.hostname,
            port=port or PORTS[parts.scheme],
            tls=parts.scheme == "smtps",
            username=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
        )

    async def send(self, message: EmailMessage | None) -> None:
        client = aiosmtplib.SMTP(
            hostname=self.host,
            port=self.port,
            use_tls=self.tls,
            start_tls=self._start_tls,
            username=self.username,
            password=self.password,
            timeout=self.timeout,
        )
        try:
            async with asyncio.timeout(self.longest), client:
                if message is None:
                    await client.noop()
                else:
                    await client.send_message(message)
        except aiosmtplib.SMTPRecipientsRefused as error:
            codes = [refusal.code for refusal in error.recipients]
            raise _failure(min(codes, default=0)) from None
        except aiosmtplib.SMTPAuthenticationError:
            # The server's account is at fault, not the letter: it can be mended in time.
            raise MailUnreachable("SMTPAuthenticationError") from None
        except aiosmtplib.SMTPResponseException as error:
            raise _failure(error.code) from None
        except (aiosmtplib.SMTPException, OSError) as error:  # TimeoutError is an OSError
            # The texts of these errors may hold an address: only their kind goes on.
            raise MailUnreachable(type(error).__name__) from None

    @property
    def _start_tls(self) -> bool | None:
        if self.tls:
            return False
        return True if self.username and not _on_this_machine(self.host) else None


def compose(*, text: CodeMail, sender: str, to: str, message_id: str, now: str) -> EmailMessage:
    """The message itself. `EmailMessage` refuses line breaks in headers, whoever wrote them.

    :raises MailRefused: the address on file is none.
    """
    message = EmailMessage(policy=SMTP_POLICY)
    try:
        message["From"] = sender_address(sender)
        message["To"] = Address(addr_spec=to)
        message["Subject"] = text.subject
        message["Date"] = now
        message["Message-ID"] = message_id
    except (ValueError, IndexError, AttributeError):
        raise MailRefused("address") from None
    # Automatic replies (on holiday) would land with nobody.
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text.body)
    return message


def sender_address(text: str) -> Address:
    """`Name <address>` or a bare address.

    :raises BadMailAddress: CASEPATH_MAIL_FROM is neither.
    """
    name, address = parseaddr(text)
    try:
        return Address(display_name=name, addr_spec=address)
    except (ValueError, IndexError, AttributeError):
        raise BadMailAddress("CASEPATH_MAIL_FROM is no address: Name <name@host>") from None


def _failure(code: int) -> Exception:
    """SMTP answers from 500 on are final, those from 400 on are for now."""
    return MailRefused(str(code)) if code >= 500 else MailUnreachable(str(code))


def _on_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


