"""The action server's figures for its operators, shown at /metrics.

Labels come from closed lists: registered actions, the audit log's kinds. A claim counts alike
whatever it matched; details of the audit log, and how single letters ended, are not counted, for
they could tell whether there is somebody behind a number. docs/operations.md names each figure.
"""
from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from ipaddress import IPv4Network, IPv6Network, ip_address

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client.exposition import generate_latest
from sanic import Request
from sqlalchemy import Engine, event, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from actions.threads import Overdue, Threads
from actions.verification.health import MailHealth
from actions.verification.tables import DeliveryRow

BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 8, 20)  # seconds
FORWARDED = ("x-forwarded-for", "forwarded", "x-real-ip")
OUTBOX_WITHIN, OUTBOX_EVERY = 2.0, 5.0  # seconds: however often one asks
OTHER = "other"
Networks = Sequence[IPv4Network | IPv6Network]
Page = Callable[[], Awaitable[bytes]]


class Figures:
    """What one process counts, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._known: frozenset[str] = frozenset()
        self._actions = Histogram(
            "casepath_action_seconds", "Time of an action", ["action"], buckets=BUCKETS,
            registry=self.registry)
        self._refused = Counter(
            "casepath_action_calls_refused", "Calls without the right secret",
            registry=self.registry)
        self._store = Counter(
            "casepath_case_store_failures", "Actions whose store did not answer",
            registry=self.registry)
        self._audit = Counter(
            "casepath_audit_events", "Events of the audit log by kind", ["kind"],
            registry=self.registry)
        self._due = Gauge(
            "casepath_mail_due", "Letters that are due and not gone, decoys among them",
            registry=self.registry)
        self._route = Gauge(
            "casepath_mail_reached", "1 where the last connection reached its server", ["route"],
            registry=self.registry)
        self._overdue = Gauge(
            "casepath_threads_overdue", "Actions at work for which nobody waits any more",
            registry=self.registry)
        ProcessCollector(registry=self.registry)

    def know(self, actions: Sequence[str]) -> None:
        """The actions that are registered: no other name becomes a label."""
        self._known = frozenset(actions)

    @contextmanager
    def action(self, name: object) -> Iterator[None]:
        """The block's time counts for the action, also when it fails."""
        began = time.perf_counter()
        try:
            yield
        finally:
            label = str(name) if name in self._known else OTHER
            self._actions.labels(label).observe(time.perf_counter() - began)

    def refused(self) -> None:
        self._refused.inc()

    def store_failed(self) -> None:
        self._store.inc()

    def audited(self, db: Session, kind: str) -> None:
        """Count an audit event once its transaction has been committed."""
        event.listen(db, "after_commit", lambda _: self._audit.labels(kind).inc(), once=True)

    def watch(self, *, mail: MailHealth, texts: MailHealth | None, threads: Threads) -> None:
        """What is asked when the page is read."""
        self._route.labels("mail").set_function(lambda: float(mail.healthy))
        if texts is not None:
            self._route.labels("texts").set_function(lambda: float(texts.healthy))
        self._overdue.set_function(lambda: float(threads.overdue))

    def page(self, engine: Engine) -> Page:
        """Makes the page; the outbox is counted every few seconds, and never waited for long."""
        threads = Threads(within=OUTBOX_WITHIN)
        asked = float("-inf")

        async def shown() -> bytes:
            nonlocal asked
            if time.monotonic() - asked >= OUTBOX_EVERY:
                asked = time.monotonic()
                try:
                    self._due.set(await threads.run(lambda: _due(engine, datetime.now(UTC))))
                except (SQLAlchemyError, Overdue):
                    self._due.set(float("nan"))
            return generate_latest(self.registry)

        return shown


def _due(engine: Engine, now: datetime) -> int:
    # Not by state: that a letter ended badly says that there was an address. Nor those which a
    # mailbox's cap holds back: they have a later time.
    with Session(engine) as db:
        waits = DeliveryRow.state.in_(("waiting", "sending")), DeliveryRow.due_at <= now
        return db.scalar(select(func.count()).where(*waits)) or 0


def may_read(request: Request, networks: Networks) -> bool:
    """Whether the caller itself is near. What a proxy hands on comes from who knows where."""
    if any(name in request.headers for name in FORWARDED):
        return False
    try:
        address = ip_address(str(request.ip))
    except ValueError:
        return False
    return address.is_loopback or any(address in network for network in networks)


@cache
def figures() -> Figures:
    """This process's figures; made at first use."""
    return Figures()
