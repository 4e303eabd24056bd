"""Starts the action server: `python -m actions`.

An operator's mistake (a missing secret, a bad key, an old store) ends the start with one line
that names the mend, and exit code 1.
"""
from __future__ import annotations

import contextlib
import logging
import os
import resource
import sys
from typing import TextIO, cast

import structlog
from sanic import Sanic

from actions import traces
from actions.build import OperatorMistake, Parts, build
from actions.figures import Page, figures
from actions.registry import all_actions
from actions.server import create_app
from actions.settings import ActionSettings, SettingMissing

log = structlog.get_logger()

WORKERS, KEEPER, UNKNOWN_TITLES = "verification", "retention", "unknown titles"
SENDING_MAY_TAKE = 3.0  # seconds for letters that are on their way when the server stops


def main() -> int:
    # A dump of this process's memory would hold what nobody should read.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        settings = ActionSettings.from_environment()
        configure_logging(production=settings.production, level=settings.log_level)
        parts = build(settings)
        tracing = traces.begin(os.environ, parts.readiness.engine)
    except (SettingMissing, OperatorMistake) as fault:
        print(f"casepath: {fault}", file=sys.stderr)
        return 1
    app = create_app(
        actions=all_actions(parts.services), secret=settings.action_secret,
        ready=parts.readiness.ask, page=watched_page(parts), metrics_from=settings.metrics_from,
    )
    add_workers(app, parts)
    app.run(host=settings.host, port=settings.port, single_process=True, access_log=False,
            motd=False)
    traces.end(tracing)
    leave_behind(parts)
    return 0


def watched_page(parts: Parts) -> Page:
    """The page of figures over these parts."""
    ready = parts.readiness
    figures().watch(mail=ready.mail, texts=ready.texts, threads=parts.services.threads)
    return figures().page(ready.engine)


def leave_behind(parts: Parts) -> None:
    """Python waits at its end for every thread; one that hangs in the database would keep us."""
    if parts.services.threads.overdue or parts.readiness.threads.overdue:
        log.warning("stop.threads_left", count=parts.services.threads.overdue)
        sys.stderr.flush()
        os._exit(0)


def add_workers(app: Sanic, parts: Parts) -> None:
    """The letters' worker, the audit log's chainer and retention run beside the webhook."""

    @app.after_server_start
    async def start(app: Sanic) -> None:
        app.add_task(parts.verification.background(), name=WORKERS)
        app.add_task(parts.keeper.run(), name=KEEPER)
        app.add_task(parts.unknown.run(), name=UNKNOWN_TITLES)

    @app.before_server_stop
    async def stop(app: Sanic) -> None:
        await parts.verification.worker.finish(within=SENDING_MAY_TAKE)
        for name in (WORKERS, KEEPER, UNKNOWN_TITLES):
            await app.cancel_task(name, raise_exception=False)


class Unbreakable:
    """A stream that swallows what cannot be written: a full disk must not end an answer."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with contextlib.suppress(OSError):
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        with contextlib.suppress(OSError):
            self._stream.flush()


def configure_logging(*, production: bool, level: str = "info") -> None:
    """Structured lines on standard error; in production one JSON object a line."""
    renderer = (
        structlog.processors.JSONRenderer() if production else structlog.dev.ConsoleRenderer()
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(cast(TextIO, Unbreakable(sys.stderr))),
    )
    # Libraries stay at WARNING whatever our level: at debug they write what they carry.
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
