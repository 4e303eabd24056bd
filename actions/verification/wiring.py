"""Verification put together: what the action server builds once at its start."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from actions.cases.repository import CaseRepository
from actions.crypto import Index, Keyring
from actions.verification.audit import keep_chained
from actions.verification.context import Context
from actions.verification.delivery import MailWorker, TextRoute
from actions.verification.health import MailHealth
from actions.verification.mail_text import FluentMailText
from actions.verification.policy import load_policy
from actions.verification.service import Verification
from actions.verification.smtp import SmtpTransport, sender_address
from actions.verification.texts import TwilioTransport


@dataclass(frozen=True)
class VerificationParts:
    """The façade for the actions, and the tasks that have to run beside them."""

    verification: Verification
    worker: MailWorker
    engine: Engine

    async def background(self) -> None:
        """Send mail and link the audit log, until cancelled."""
        await asyncio.gather(self.worker.run(), keep_chained(self.engine))


def build_verification(
    *,
    engine: Engine,
    repository: CaseRepository,
    keyring: Keyring,
    index: Index,
    smtp_url: str,
    mail_from: str,
    locales: Path,
    clock: Callable[[], datetime],
    sms_url: str = "",
    sms_from: str = "",
) -> VerificationParts:
    """Build the parts; nothing is connected or started yet.

    :raises PolicyError, WordsMissing, BadMailAddress, BadTextSetting: each names what to mend.
    """
    policy, health = load_policy(), MailHealth()
    texts = None
    if sms_url:
        texts = TextRoute(TwilioTransport.from_settings(sms_url, sms_from), MailHealth())
    worker = MailWorker(
        engine=engine,
        keyring=keyring,
        policy=policy,
        transport=SmtpTransport.from_url(smtp_url),
        text=FluentMailText(locales),
        sender=mail_from,
        health=health,
        clock=clock,
        texts=texts,
    )
    verification = Verification(
        Context(
            engine=engine,
            repository=repository,
            index=index,
            keyring=keyring,
            policy=policy,
            clock=clock,
            mail=health,
            texts=texts.health if texts else None,
            # The name that mail is sent under: what a neighbour may read in an app, too.
            issuer=sender_address(mail_from).display_name or "Status service",
            queued=worker.wake,
        )
    )
    return VerificationParts(verification=verification, worker=worker, engine=engine)
