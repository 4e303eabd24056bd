"""The background worker that sends codes by mail and by text message.

A decoy costs the mail server one connection, as a letter does, and counts for the health of
mail as a letter does. Nothing that is logged here names an address, a code, or a decoy.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from uuid import UUID

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.crypto import CannotOpen, Keyring
from actions.sensitive import EmailAddress, PhoneNumber
from actions.verification import outbox
from actions.verification.envelope import Letter, open_letter
from actions.verification.health import MailHealth
from actions.verification.mail_text import MailText
from actions.verification.outbox import Taken
from actions.verification.policy import Policy
from actions.verification.smtp import (
    MailRefused,
    MailTransport,
    MailUnreachable,
    compose,
    sender_address,
)
from actions.verification.texts import TextTransport
from actions.verification.transaction import transaction

log = structlog.get_logger()

POLL = timedelta(seconds=1)  # for what falls due by time; a new letter wakes the worker at once
AT_ONCE = 5  # connections to the mail server
# Seconds after a claim, drawn anew each time, before its letter is touched: a letter costs more
# work than a decoy, and the next message of its claimant must not be the one that feels it.
HOLD_BACK = (0.05, 0.4)


@dataclass(frozen=True, slots=True)
class TextRoute:
    """Where text messages go, and whether they do."""

    transport: TextTransport
    health: MailHealth


class MailWorker:
    """Sends what is due. `run` is a task of the server's loop; `run_once` is one round of it."""

    def __init__(
        self,
        *,
        engine: Engine,
        keyring: Keyring,
        policy: Policy,
        transport: MailTransport,
        text: MailText,
        sender: str,
        health: MailHealth,
        clock: Callable[[], datetime],
        texts: TextRoute | None = None,
    ) -> None:
        self._texts = texts
        self._engine = engine
        self._keyring = keyring
        self._policy = policy
        self._transport = transport
        self._text = text
        self._sender = sender
        self._domain = sender_address(sender).domain
        self._nobody = sender_address(sender).addr_spec
        self._health = health
        self._clock = clock
        self._random = random.SystemRandom()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._woken = asyncio.Event()
        self._ending = False
        self._resting = asyncio.Event()
        self._resting.set()

    async def run(self) -> None:
        """Until cancelled. A store that does not answer is waited for."""
        self._loop = asyncio.get_running_loop()
        while not self._ending:
            self._woken.clear()
            self._resting.clear()
            try:
                await self.run_once()
                await self.probe_if_due()
            except SQLAlchemyError as error:
                log.warning("mail.store_unavailable", kind=type(error).__name__)
            finally:
                self._resting.set()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), POLL.total_seconds())
                await asyncio.sleep(self._random.uniform(*HOLD_BACK))

    def wake(self) -> None:
        """A letter was queued; may be called from any thread, before `run` too."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._woken.set)

    async def finish(self, *, within: float) -> None:
        """Begin no new letter, and give those on their way so many seconds to be noted as sent.

        One that is cut off is due again when its lease ends, and may arrive twice.
        """
        self._ending = True
        try:
            await asyncio.wait_for(self._resting.wait(), within)
        except TimeoutError:
            log.warning("mail.cut_off")

    async def run_once(self) -> int:
        """Send what is due now; returns how many letters were tried."""
        taken = await asyncio.to_thread(self._take)
        gate = asyncio.Semaphore(AT_ONCE)
        ends = await asyncio.gather(
            *(self._deliver(letter, gate) for letter in taken), return_exceptions=True
        )
        for end in ends:
            # One letter's trouble must not end the worker: it is due again after its lease.
            if isinstance(end, Exception):
                log.error("mail.failed", kind=type(end).__name__)
        return len(taken)

    async def probe_if_due(self) -> None:
        """Ask after the mail server where nothing has for a while, or it was not there."""
        if self._probe_is_due(self._health):
            await self._hand_over(self._health, self._transport.send(None))
        if self._texts is not None and self._probe_is_due(self._texts.health):
            await self._hand_over(self._texts.health, self._texts.transport.send(None, ""))

    def _probe_is_due(self, health: MailHealth) -> bool:
        checked, every = health.checked_at, self._policy.mail.probe_every
        return checked is None or self._clock() >= checked + every

    def _take(self) -> list[Taken]:
        with transaction(self._engine) as db:
            return outbox.take_due(db, rules=self._policy.mail, now=self._clock())

    async def _deliver(self, taken: Taken, gate: asyncio.Semaphore) -> None:
        async with gate:
            state = await self._try(taken)
        await asyncio.to_thread(self._note, taken, state)

    async def _try(self, taken: Taken) -> str:
        """`sent`, `dead` or `waiting`, which is what becomes of the letter."""
        try:
            letter = open_letter(self._keyring, taken.id, taken.sealed)
            message = self._message(taken.id, letter)
        except CannotOpen:
            log.error("mail.cannot_open")
            return "dead"
        except MailRefused:
            return "dead"  # not logged: a bad address says that there was an address
        if not isinstance(letter.address, PhoneNumber):
            return await self._hand_over(self._health, self._transport.send(message))
        if self._texts is None:
            return "dead"  # there was a provider when the code was made
        sent = self._texts.transport.send(letter.address.reveal(), self._text_of(letter))
        return await self._hand_over(self._texts.health, sent)

    async def _hand_over(self, health: MailHealth, sending: Awaitable[None]) -> str:
        route = "mail" if health is self._health else "texts"
        try:
            await sending
        except MailUnreachable as error:
            if health.healthy:
                log.warning(f"{route}.unreachable", kind=str(error))
            health.note(reached=False, at=self._clock())
            return "waiting"
        except MailRefused:
            # Not logged one by one: a refused address says that there was an address.
            health.note(reached=True, at=self._clock())
            return "dead"
        if not health.healthy:
            log.info(f"{route}.reachable_again")
        health.note(reached=True, at=self._clock())
        return "sent"

    def _text_of(self, letter: Letter) -> str:
        return self._text.code_text(
            language=letter.language, code=letter.code, minutes=self._minutes
        )

    @property
    def _minutes(self) -> int:
        return int(self._policy.code.lifetime.total_seconds() // 60)

    def _message(self, letter_id: UUID, letter: Letter) -> EmailMessage | None:
        """The mail; None for a decoy and for a text message, after the same work: whoever
        writes in that moment shares this process with it."""
        by_mail = isinstance(letter.address, EmailAddress)
        to = letter.address.reveal() if letter.address and by_mail else self._nobody
        text = self._text.code_mail(
            language=letter.language, code=letter.code, minutes=self._minutes
        )
        message = compose(
            text=text,
            sender=self._sender,
            to=to,
            # The same at every try, so that a mail program shows a repeated one once.
            message_id=f"<{letter_id.hex}@{self._domain}>",
            now=format_datetime(self._clock()),
        )
        message.as_bytes()
        return message if by_mail else None

    def _note(self, taken: Taken, state: str) -> None:
        now = self._clock()
        with transaction(self._engine) as db:
            if state == "waiting":
                outbox.put_back(db, letter=taken, rules=self._policy.mail, now=now)
            else:
                outbox.finish(db, letter_id=taken.id, state=state, now=now)
