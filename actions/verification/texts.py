"""Text messages through a provider with Twilio's HTTP interface.

One call: POST /2010-04-01/Accounts/{account}/Messages.json, a form with To, From and Body, basic
authentication. Any provider or gateway that speaks it serves.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from functools import cached_property
from ipaddress import ip_address
from typing import Protocol, Self
from urllib.parse import quote, unquote, urlsplit

import httpx

from actions.verification.smtp import MailRefused, MailUnreachable

TIMEOUT = 10.0  # seconds, for connecting and for each read
LONGEST = 20.0  # seconds for the whole call: a provider that answers drop by drop is none
API = "/2010-04-01/Accounts"
SEPARATORS = re.compile(r"[\s().\-/]")
INTERNATIONAL = re.compile(r"\+[1-9][0-9]{6,14}")  # E.164
SERVICE = re.compile(r"MG[0-9a-fA-F]{32}")  # a pool of numbers instead of one
TRY_AGAIN = frozenset({401, 403, 404, 408, 409, 425, 429})  # ours to mend, or to wait for


class BadTextSetting(ValueError):
    """CASEPATH_SMS_URL or CASEPATH_SMS_FROM cannot be used; the text names which."""


class TextTransport(Protocol):
    async def send(self, number: str | None, body: str) -> None:
        """Hand a message over; for None only see whether the provider answers.

        :raises MailUnreachable: worth another try.
        :raises MailRefused: not worth another try.
        """
        ...


@dataclass(frozen=True)
class TwilioTransport:
    """`base` is the provider's address without a path.

    One client serves all messages: making one reads every certificate authority, work that
    whoever writes in that moment could feel.
    """

    base: str
    account: str
    token: str = field(repr=False)
    sender: str
    timeout: float = TIMEOUT
    longest: float = LONGEST

    @cached_property
    def _client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            base_url=self.base, auth=(self.account, self.token), timeout=self.timeout,
            follow_redirects=False, trust_env=False,
        )

    @classmethod
    def from_settings(cls, url: str, sender: str) -> Self:
        """Read `https://account:token@host`; http is for this machine alone.

        :raises BadTextSetting: either is no such thing; the text does not show it.
        """
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise BadTextSetting(URL_MEND) from None
        whole = parts.hostname and parts.username and parts.password and not parts.path.strip("/")
        if not whole or not _safe(parts.scheme, str(parts.hostname)):
            raise BadTextSetting(URL_MEND)
        if not (INTERNATIONAL.fullmatch(sender) or SERVICE.fullmatch(sender)):
            raise BadTextSetting(
                "CASEPATH_SMS_FROM has to be a number like +12025550100, or a messaging service "
                "(MG and 32 hexadecimal digits)"
            )
        host = f"[{parts.hostname}]" if ":" in str(parts.hostname) else parts.hostname
        return cls(
            base=f"{parts.scheme}://{host}" + (f":{port}" if port else ""),
            account=unquote(str(parts.username)),
            token=unquote(str(parts.password)),
            sender=sender,
        )

    async def send(self, number: str | None, body: str) -> None:
        try:
            async with asyncio.timeout(self.longest):
                answer = await self._ask(number, body)
        except (httpx.HTTPError, TimeoutError) as error:
            # The texts of these errors may hold an address: only their kind goes on.
            raise MailUnreachable(type(error).__name__) from None
        if answer.is_success:
            return
        if answer.is_server_error or answer.is_redirect or answer.status_code in TRY_AGAIN:
            raise MailUnreachable(str(answer.status_code))
        raise MailRefused(str(answer.status_code))

    async def _ask(self, number: str | None, body: str) -> httpx.Response:
        account = f"{API}/{quote(self.account, safe='')}"
        if number is None:
            return await self._client.get(f"{account}.json")
        whose = "MessagingServiceSid" if SERVICE.fullmatch(self.sender) else "From"
        form = {"To": international(number), whose: self.sender, "Body": body}
        return await self._client.post(f"{account}/Messages.json", data=form)


URL_MEND = "CASEPATH_SMS_URL has to be https://account:token@host (http for this machine only)"


def international(number: str) -> str:
    """A number as it stands on file, in the form that providers take.

    :raises MailRefused: it is none.
    """
    plain = SEPARATORS.sub("", number)
    if not INTERNATIONAL.fullmatch(plain):
        raise MailRefused("number")
    return plain


def _safe(scheme: str, host: str) -> bool:
    if scheme == "https":
        return True
    try:
        return scheme == "http" and ip_address(host).is_loopback
    except ValueError:
        return scheme == "http" and host == "localhost"
