"""What every part of verification works with."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from actions.cases.repository import CaseRepository
from actions.crypto import Index, Keyring
from actions.verification.codes import Routes
from actions.verification.health import MailHealth
from actions.verification.keys import Asker, AskerKeys, asker_keys
from actions.verification.policy import Policy
from actions.verification.transaction import transaction


@dataclass(frozen=True, kw_only=True)
class Context:
    """Safe to share between threads. `queued` is called when a letter was queued.

    `texts` is the health of text messages, where a provider is configured. `issuer` names the
    service in an authenticator app, where others may read it over a shoulder.
    """

    engine: Engine
    repository: CaseRepository
    index: Index
    keyring: Keyring
    policy: Policy
    clock: Callable[[], datetime]
    mail: MailHealth
    texts: MailHealth | None = None
    issuer: str = "Status service"
    queued: Callable[[], None] = field(default=lambda: None)

    @property
    def routes(self) -> Routes:
        return Routes(texts=self.texts is not None)

    @property
    def delivers(self) -> bool:
        """Whether codes go out at this moment, on every route there is."""
        return self.mail.healthy and (self.texts is None or self.texts.healthy)

    def transaction(self) -> AbstractContextManager[Session]:
        return transaction(self.engine)

    def keys(self, asker: Asker) -> AskerKeys:
        return asker_keys(self.index, asker)
